// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_statements.h"
#include "core/store/draft_rows.h"
#include "core/store/task_rows.h"
#include <algorithm>
#include <limits>

namespace meridian {
namespace {

//! A thread's row comes with this many of its newest notes.
constexpr int NotesPerThread = 200;

template<typename I>
std::vector<I> allIds(Query query)
{
    std::vector<I> list;
    while (query.next())
        list.push_back(query.id<I>(0));
    return list;
}

//! The bytes of what a task and its activity say, which came last.
qint64 textBytesOf(const Rows &rows, const Task &task)
{
    qint64 bytes = task.notes.toUtf8().size();
    for (const TaskStep &step : task.steps)
        bytes += step.text.toUtf8().size();
    for (auto note = rows.taskNotes.rbegin(); note != rows.taskNotes.rend() && note->task == task.task; ++note)
        bytes += note->before.toUtf8().size() + note->after.toUtf8().size();
    return bytes;
}

} // namespace

std::vector<ChannelId> WorkspaceReader::Statements::readableChannels(MemberId member)
{
    bool guest = true;
    {
        auto query = (*this)("SELECT role FROM member WHERE member = ?1 AND removed = 0").bind(member);
        if (!query.next())
            return {};
        guest = query.name<Role>(0) == Role::Guest;
    }
    if (guest)
        return allIds<ChannelId>(
            (*this)("SELECT channel FROM membership WHERE member = ?1 ORDER BY channel").bind(member));
    return allIds<ChannelId>((*this)("SELECT channel FROM channel WHERE kind = 'public' "
                                     "UNION SELECT channel FROM membership WHERE member = ?1 ORDER BY 1")
                                 .bind(member));
}

std::vector<MemberId> WorkspaceReader::Statements::channelMembers(ChannelId channel)
{
    return allIds<MemberId>(
        (*this)("SELECT member FROM membership WHERE channel = ?1 ORDER BY member").bind(channel));
}

std::vector<MemberId> WorkspaceReader::Statements::memberIds()
{
    return allIds<MemberId>((*this)("SELECT member FROM member ORDER BY member"));
}

void WorkspaceReader::Statements::addMember(Rows &rows, MemberId member)
{
    auto query = (*this)("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member WHERE member = ?1").bind(member);
    if (query.next())
        rows.members.push_back(rows::memberAt(query));
}

void WorkspaceReader::Statements::addChannel(Rows &rows, ChannelId channel, MemberId reader)
{
    auto query = (*this)("SELECT " MERIDIAN_CHANNEL_COLUMNS " FROM channel WHERE channel = ?1").bind(channel);
    if (!query.next())
        return;
    rows.channels.push_back(rows::channelAt(query));
    auto members = (*this)("SELECT " MERIDIAN_MEMBERSHIP_COLUMNS " FROM membership WHERE channel = ?1 ORDER BY member")
                       .bind(channel);
    while (members.next())
        rows.memberships.push_back(rows::membershipAt(members));
    auto follow = (*this)("SELECT level FROM channel_follow WHERE channel = ?1 AND member = ?2").bind(channel, reader);
    if (follow.next())
        rows.follows.push_back({reader, channel, follow.name<ChannelLevel>(0)});
    addAgreements(rows, channel);
}

void WorkspaceReader::Statements::addPicture(Rows &rows, MemberId member)
{
    auto query = (*this)("SELECT picture FROM picture WHERE member = ?1").bind(member);
    if (query.next())
        rows.pictures.push_back({member, query.blob(0)});
}

std::vector<MemberId> WorkspaceReader::Statements::pictured()
{
    return allIds<MemberId>((*this)("SELECT member FROM picture ORDER BY member"));
}

bool WorkspaceReader::Statements::addThread(Rows &rows, ThreadId thread, MemberId reader)
{
    auto query = (*this)("SELECT " MERIDIAN_THREAD_COLUMNS ", " MERIDIAN_STANDING_COLUMNS " FROM thread "
                         "LEFT JOIN standing ON standing.thread = thread.thread "
                         "AND standing.member = ?2 WHERE thread.thread = ?1")
                     .bind(thread, reader);
    if (!query.next())
        return false;
    rows.threads.push_back(rows::threadAt(query));
    if (!query.isNull(rows::ThreadColumns))
        rows::add(rows.standings, rows::standingAt(query, rows::ThreadColumns));
    addNotes(rows, thread);
    addAsks(rows, thread);
    if (rows.threads.back().document)
        addComment(rows, thread);
    if (rows.threads.back().task)
        addTask(rows, *rows.threads.back().task);
    return true;
}

void WorkspaceReader::Statements::addAsks(Rows &rows, ThreadId thread)
{
    auto query = (*this)("SELECT " MERIDIAN_ASK_COLUMNS " FROM message_ask WHERE thread = ?1 ORDER BY seq").bind(thread);
    while (query.next())
        rows.asks.push_back(rows::askAt(query));
}

qint64 WorkspaceReader::Statements::addListed(Rows &rows, ThreadId thread, MemberId reader)
{
    const size_t messages = rows.messages.size(), versions = rows.versions.size(), tasks = rows.tasks.size();
    addThread(rows, thread, reader);
    addMessages(rows, thread, {}, {1});
    qint64 bytes = 0;
    for (size_t i = messages; i < rows.messages.size(); ++i)
        bytes += rows.messages[i].text.toUtf8().size();
    for (size_t i = versions; i < rows.versions.size(); ++i)
        bytes += rows.versions[i].text.toUtf8().size();
    for (size_t i = tasks; i < rows.tasks.size(); ++i)
        bytes += textBytesOf(rows, rows.tasks[i]);
    return bytes;
}

void WorkspaceReader::Statements::addTask(Rows &rows, TaskId task)
{
    auto query = (*this)("SELECT " MERIDIAN_TASK_COLUMNS ", task.notes FROM task WHERE task = ?1").bind(task);
    if (!query.next())
        return;
    rows.tasks.push_back(rows::taskAt(query));
    rows.tasks.back().notes = query.text(rows::TaskColumns);
    auto notes = (*this)("SELECT " MERIDIAN_TASK_NOTE_COLUMNS " FROM task_note WHERE task = ?1 ORDER BY seq").bind(task);
    while (notes.next())
        rows.taskNotes.push_back(rows::taskNoteAt(notes));
    auto links = (*this)("SELECT other, relation FROM task_link WHERE task = ?1 ORDER BY other, relation").bind(task);
    while (links.next())
        rows.taskLinks.push_back({task, links.id<TaskId>(0), links.name<TaskRelation>(1)});
}

void WorkspaceReader::Statements::addTaskViews(Rows &rows, MemberId member)
{
    auto query = (*this)("SELECT " MERIDIAN_TASK_VIEW_COLUMNS " FROM task_view WHERE member = ?1 ORDER BY view").bind(member);
    while (query.next())
        rows.taskViews.push_back(rows::taskViewAt(query));
}

void WorkspaceReader::Statements::addComment(Rows &rows, ThreadId thread)
{
    auto query = (*this)("SELECT " MERIDIAN_COMMENT_COLUMNS " FROM comment WHERE thread = ?1").bind(thread);
    if (query.next())
        rows.comments.push_back(rows::commentAt(query));
}

std::vector<DocumentId> WorkspaceReader::Statements::documentIds(ChannelId channel)
{
    return allIds<DocumentId>((*this)("SELECT document FROM document WHERE channel = ?1 ORDER BY document").bind(channel));
}

void WorkspaceReader::Statements::addDocument(Rows &rows, DocumentId document, MemberId reader)
{
    auto query = (*this)("SELECT " MERIDIAN_DOCUMENT_COLUMNS " FROM document WHERE document = ?1").bind(document);
    if (!query.next())
        return;
    rows.documents.push_back(rows::documentAt(query));
    auto versions = (*this)("SELECT " MERIDIAN_VERSION_COLUMNS " FROM document_version WHERE document = ?1 ORDER BY version")
                        .bind(document);
    while (versions.next())
        rows.documentVersions.push_back(rows::versionAt(versions));
    auto favourite = (*this)("SELECT 1 FROM favourite WHERE document = ?1 AND member = ?2").bind(document, reader);
    if (favourite.next())
        rows.favourites.push_back({reader, document});
}

void WorkspaceReader::Statements::addDocumentWhole(Rows &rows, DocumentId document, MemberId reader,
                                                   const Extent &extent)
{
    addDocument(rows, document, reader);
    for (const Listed &comment : commentThreads(document)) {
        addThread(rows, comment.thread, reader);
        addMessages(rows, comment.thread, {}, {extent.messagesPerThread});
    }
}

void WorkspaceReader::Statements::addNotes(Rows &rows, ThreadId thread)
{
    auto query = (*this)("SELECT " MERIDIAN_NOTE_COLUMNS " FROM thread_note WHERE thread = ?1 "
                         "ORDER BY seq DESC LIMIT ?2")
                     .bind(thread, NotesPerThread);
    while (query.next())
        rows.notes.push_back(rows::noteAt(query));
}

std::vector<DraftId> WorkspaceReader::Statements::draftIds(MemberId member)
{
    return allIds<DraftId>((*this)("SELECT draft FROM draft WHERE member = ?1 ORDER BY draft").bind(member));
}

void WorkspaceReader::Statements::addDraft(Rows &rows, MemberId member, DraftId draft)
{
    if (auto held = DraftRows(*this).find(member, draft))
        rows.drafts.push_back(std::move(*held));
}

bool WorkspaceReader::Statements::addMessages(Rows &rows, ThreadId thread, std::optional<Seq> before,
                                              Measure most)
{
    const size_t first = rows.messages.size();
    bool older = false;
    {
        auto query = (*this)("SELECT " MERIDIAN_MESSAGE_COLUMNS " FROM message WHERE thread = ?1 AND seq < ?2 "
                             "ORDER BY seq DESC LIMIT ?3")
                         .bind(thread, before.value_or(std::numeric_limits<Seq>::max()), most.messages + 1);
        qint64 bytes = 0;
        while (!older && query.next()) {
            older = rows.messages.size() == first + size_t(most.messages) || bytes >= most.textBytes;
            if (older)
                break;
            rows.messages.push_back(rows::messageAt(query));
            bytes += rows.messages.back().text.toUtf8().size();
            if (rows.messages.back().editedAt)
                bytes += addVersions(rows, rows.messages.back().message);
        }
    }
    if (rows.messages.size() == first)
        return older;
    std::reverse(rows.messages.begin() + qsizetype(first), rows.messages.end());
    auto query = (*this)("SELECT reaction.message, reaction.member, reaction.emoji, reaction.seq "
                         "FROM message CROSS JOIN reaction ON reaction.message = message.message "
                         "WHERE message.thread = ?1 AND message.seq BETWEEN ?2 AND ?3")
                     .bind(thread, rows.messages[first].seq, rows.messages.back().seq);
    while (query.next())
        rows.reactions.push_back({query.id<MessageId>(0), query.id<MemberId>(1), query.text(2), query.number(3)});
    return older;
}

qint64 WorkspaceReader::Statements::addVersions(Rows &rows, MessageId message)
{
    qint64 bytes = 0;
    auto query =
        (*this)("SELECT seq, at, text FROM message_version WHERE message = ?1 ORDER BY seq").bind(message);
    while (query.next()) {
        rows.versions.push_back({message, query.number(0), query.instant(1), query.text(2)});
        bytes += rows.versions.back().text.toUtf8().size();
    }
    return bytes;
}

std::vector<WorkspaceReader::Statements::Listed>
WorkspaceReader::Statements::threadList(ChannelId channel, std::optional<Instant> before,
                                        std::optional<ThreadId> beforeThread, int limit)
{
    const Instant last = before.value_or(Instant{std::numeric_limits<qint64>::max()});
    return listed((*this)("SELECT thread, last_at, message_count FROM thread "
                          "WHERE channel = ?1 AND (last_at, thread) < (?2, ?3) AND task IS NULL "
                          "ORDER BY last_at DESC, thread DESC LIMIT ?4")
                      .bind(channel, last, beforeThread.value_or(ThreadId()), limit));
}

std::vector<WorkspaceReader::Statements::Listed> WorkspaceReader::Statements::listed(Query query)
{
    std::vector<Listed> list;
    while (query.next())
        list.push_back({query.id<ThreadId>(0), query.instant(1), query.number(2)});
    return list;
}

std::vector<WorkspaceReader::Statements::Listed> WorkspaceReader::Statements::commentThreads(DocumentId document)
{
    return listed((*this)("SELECT thread, last_at, message_count FROM thread WHERE document = ?1 ORDER BY thread")
                      .bind(document));
}

std::vector<WorkspaceReader::Statements::Listed> WorkspaceReader::Statements::taskThreads(ChannelId channel, int closed)
{
    // Those taken out are few, and wanted by who brings them back.
    std::vector<Listed> list = listed((*this)("SELECT thread.thread, thread.last_at, thread.message_count FROM task "
                                              "CROSS JOIN thread ON thread.thread = task.task "
                                              "WHERE task.channel = ?1 AND (task.closed_at IS NULL OR task.removed = 1) "
                                              "ORDER BY task.rank, task.task")
                                          .bind(channel));
    const auto last = listed((*this)("SELECT thread.thread, thread.last_at, thread.message_count FROM task "
                                     "CROSS JOIN thread ON thread.thread = task.task WHERE task.channel = ?1 "
                                     "AND task.closed_at IS NOT NULL AND task.removed = 0 "
                                     "ORDER BY task.closed_at DESC, task.task DESC LIMIT ?2")
                                 .bind(channel, closed));
    list.insert(list.end(), last.begin(), last.end());
    return list;
}

std::vector<ThreadId> WorkspaceReader::Statements::closedTasks(ChannelId channel, std::optional<Instant> before,
                                                               std::optional<TaskId> beforeTask, int limit)
{
    const Instant last = before.value_or(Instant{std::numeric_limits<qint64>::max()});
    return allIds<ThreadId>((*this)("SELECT task FROM task WHERE channel = ?1 AND (closed_at, task) < (?2, ?3) "
                                    "AND closed_at IS NOT NULL AND removed = 0 "
                                    "ORDER BY closed_at DESC, task DESC LIMIT ?4")
                                .bind(channel, last, beforeTask.value_or(TaskId()), limit));
}

std::vector<ThreadId> WorkspaceReader::Statements::pinnedThreads(ChannelId channel)
{
    return allIds<ThreadId>(
        (*this)("SELECT thread FROM thread WHERE channel = ?1 AND pinned = 1 ORDER BY thread").bind(channel));
}

std::vector<WorkspaceReader::Statements::Listed> WorkspaceReader::Statements::newestThreads(ChannelId channel,
                                                                                           int limit)
{
    std::vector<Listed> list = listed((*this)("SELECT thread, last_at, message_count FROM thread WHERE channel = ?1 "
                                              "AND document IS NULL AND task IS NULL ORDER BY last_at DESC, thread DESC LIMIT ?2")
                                          .bind(channel, limit));
    const auto isListed = [&](ThreadId thread) {
        return std::any_of(list.begin(), list.end(), [&](const Listed &one) { return one.thread == thread; });
    };
    auto query = (*this)("SELECT thread, last_at, message_count FROM thread WHERE channel = ?1 AND pinned = 1 "
                         "AND document IS NULL ORDER BY thread")
                     .bind(channel);
    while (query.next()) {
        if (const auto thread = query.id<ThreadId>(0); !isListed(thread))
            list.push_back({thread, query.instant(1), query.number(2)});
    }
    return list;
}

} // namespace meridian
