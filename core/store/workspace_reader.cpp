// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_reader.h"
#include "core/store/task_rows.h"
#include "core/store/team_rows.h"
#include "core/store/workspace_memory.h"
#include "core/store/workspace_statements.h"
#include <algorithm>

namespace meridian {

WorkspaceReader::WorkspaceReader(SQLite::Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}
WorkspaceReader::~WorkspaceReader() = default;

void WorkspaceReader::remember()
{
    m_memory = std::make_unique<Memory>();
}

void WorkspaceReader::forget(const Event &event)
{
    if (m_memory)
        m_memory->forget(event);
}

void WorkspaceReader::forgetAll()
{
    if (m_memory)
        m_memory->forgetAll();
}

void WorkspaceReader::lookAgain()
{
    if (!m_memory)
        return;
    const auto version = guarded([&]() -> qint64 {
        auto query = (*m_statements)("PRAGMA data_version");
        return query.next() ? query.number(0) : -1;
    });
    const qint64 before = std::exchange(m_memory->dataVersion, version.value_or(-1));
    if (m_memory->dataVersion != before || before < 0)
        m_memory->forgetAll();
}

StoreResult<std::optional<WorkspaceReader::Workspace>> WorkspaceReader::workspace() const
{
    return guarded([&]() -> std::optional<Workspace> {
        auto query = (*m_statements)("SELECT workspace, name FROM workspace WHERE one = 1");
        if (!query.next())
            return std::nullopt;
        return Workspace{query.id<WorkspaceId>(0), query.text(1)};
    });
}

StoreResult<std::optional<Member>> WorkspaceReader::member(MemberId member) const
{
    const auto ask = [&] {
        return guarded([&]() -> std::optional<Member> {
            auto query =
                (*m_statements)("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member WHERE member = ?1").bind(member);
            if (!query.next())
                return std::nullopt;
            return rows::memberAt(query);
        });
    };
    return m_memory ? Memory::recall(m_memory->members, member, ask) : ask();
}

StoreResult<std::vector<Member>> WorkspaceReader::members() const
{
    return guarded([&] {
        std::vector<Member> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member ORDER BY member");
        while (query.next())
            list.push_back(rows::memberAt(query));
        return list;
    });
}

StoreResult<std::optional<Channel>> WorkspaceReader::channel(ChannelId channel) const
{
    const auto ask = [&] {
        return guarded([&]() -> std::optional<Channel> {
            auto query =
                (*m_statements)("SELECT " MERIDIAN_CHANNEL_COLUMNS " FROM channel WHERE channel = ?1").bind(channel);
            if (!query.next())
                return std::nullopt;
            return rows::channelAt(query);
        });
    };
    return m_memory ? Memory::recall(m_memory->channels, channel, ask) : ask();
}

StoreResult<bool> WorkspaceReader::channelNameTaken(const QString &name, std::optional<ChannelId> except) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT 1 FROM channel WHERE name_key = ?1 AND kind = 'public' "
                                     "AND channel IS NOT ?2 LIMIT 1")
                         .bind(rows::nameKey(name), except);
        return query.next();
    });
}

StoreResult<bool> WorkspaceReader::isInChannel(ChannelId channel, MemberId member) const
{
    if (m_memory) {
        const auto members = rememberedMembers(channel);
        if (!members)
            return std::unexpected(members.error());
        return std::binary_search((*members)->begin(), (*members)->end(), member);
    }
    return guarded([&] {
        auto query = (*m_statements)("SELECT 1 FROM membership WHERE channel = ?1 AND member = ?2")
                         .bind(channel, member);
        return query.next();
    });
}

StoreResult<std::optional<ChannelRole>> WorkspaceReader::channelRole(ChannelId channel, MemberId member) const
{
    return guarded([&]() -> std::optional<ChannelRole> {
        auto query = (*m_statements)("SELECT role FROM membership WHERE channel = ?1 AND member = ?2")
                         .bind(channel, member);
        return query.next() ? std::optional(query.name<ChannelRole>(0)) : std::nullopt;
    });
}

StoreResult<bool> WorkspaceReader::hasManager(ChannelId channel) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT 1 FROM membership WHERE channel = ?1 AND role = 'manager' LIMIT 1")
                         .bind(channel);
        return query.next();
    });
}

StoreResult<std::vector<MemberId>> WorkspaceReader::channelMembers(ChannelId channel) const
{
    if (m_memory) {
        const auto members = rememberedMembers(channel);
        if (!members)
            return std::unexpected(members.error());
        return **members;
    }
    return guarded([&] { return m_statements->channelMembers(channel); });
}

StoreResult<std::shared_ptr<const std::vector<MemberId>>> WorkspaceReader::rememberedMembers(ChannelId channel) const
{
    using List = std::shared_ptr<const std::vector<MemberId>>;
    const auto found = Memory::recall(m_memory->membersOf, channel, [&] {
        return guarded([&]() -> std::optional<List> {
            return std::make_shared<const std::vector<MemberId>>(m_statements->channelMembers(channel));
        });
    });
    return found ? StoreResult<List>(**found) : std::unexpected(found.error());
}

StoreResult<std::optional<WorkspaceReader::ThreadPlace>> WorkspaceReader::thread(ThreadId thread) const
{
    const auto ask = [&] {
        return guarded([&]() -> std::optional<ThreadPlace> {
            auto query =
                (*m_statements)("SELECT channel, author, created_seq, document, task FROM thread WHERE thread = ?1")
                    .bind(thread);
            if (!query.next())
                return std::nullopt;
            ThreadPlace place{query.id<ChannelId>(0), query.id<MemberId>(1), query.number(2), {}, {}};
            if (!query.isNull(3))
                place.document = query.id<DocumentId>(3);
            if (!query.isNull(4))
                place.task = query.id<TaskId>(4);
            return place;
        });
    };
    return m_memory ? Memory::recall(m_memory->threads, thread, ask) : ask();
}

StoreResult<std::optional<ChannelId>> WorkspaceReader::movedFrom(ThreadId thread, Seq seq) const
{
    return guarded([&]() -> std::optional<ChannelId> {
        auto query = (*m_statements)("SELECT source FROM thread_move WHERE thread = ?1 AND seq = ?2").bind(thread, seq);
        if (!query.next())
            return std::nullopt;
        return query.id<ChannelId>(0);
    });
}

StoreResult<std::optional<WorkspaceReader::Decision>> WorkspaceReader::decision(ThreadId thread) const
{
    return guarded([&]() -> std::optional<Decision> {
        auto query = (*m_statements)("SELECT review_hours, review_since, told, conclusion FROM thread "
                                     "WHERE thread = ?1 AND review_hours IS NOT NULL")
                         .bind(thread);
        if (!query.next())
            return std::nullopt;
        return Decision{{query.number(0), {}, query.instant(1)}, query.ids<MemberId>(2), !query.text(3).isEmpty()};
    });
}

StoreResult<std::vector<ThreadId>> WorkspaceReader::pinnedThreads(ChannelId channel) const
{
    return guarded([&] { return m_statements->pinnedThreads(channel); });
}

StoreResult<std::optional<WorkspaceReader::MessagePlace>> WorkspaceReader::message(MessageId message) const
{
    return guarded([&]() -> std::optional<MessagePlace> {
        auto query = (*m_statements)("SELECT message.thread, thread.channel, message.author, message.deleted, "
                                     "message.deleted_by, message.deleted_seq, message.beside "
                                     "FROM message CROSS JOIN thread ON thread.thread = message.thread "
                                     "WHERE message.message = ?1")
                         .bind(message);
        if (!query.next())
            return std::nullopt;
        MessagePlace place{query.id<ThreadId>(0), query.id<ChannelId>(1), query.id<MemberId>(2), query.truth(3),
                           {}, query.number(5), {}};
        if (!query.isNull(4))
            place.deletedBy = query.id<MemberId>(4);
        if (!query.isNull(6))
            place.beside = query.id<MessageId>(6);
        return place;
    });
}

StoreResult<std::optional<Document>> WorkspaceReader::document(DocumentId document) const
{
    return guarded([&]() -> std::optional<Document> {
        auto query = (*m_statements)("SELECT " MERIDIAN_DOCUMENT_COLUMNS " FROM document WHERE document = ?1").bind(document);
        if (!query.next())
            return std::nullopt;
        return rows::documentAt(query);
    });
}

StoreResult<bool> WorkspaceReader::isUnder(DocumentId document, DocumentId other) const
{
    return guarded([&] {
        auto query = (*m_statements)("WITH RECURSIVE above (document) AS (SELECT ?1 UNION SELECT document.parent FROM above "
                                     "CROSS JOIN document ON document.document = above.document "
                                     "WHERE document.parent IS NOT NULL) SELECT 1 FROM above WHERE document = ?2")
                         .bind(document, other);
        return query.next();
    });
}

StoreResult<std::vector<WorkspaceReader::Moved>> WorkspaceReader::movedDocuments(Seq seq) const
{
    return guarded([&] {
        std::vector<Moved> moved;
        auto query = (*m_statements)("SELECT document, source FROM document_move WHERE seq = ?1 ORDER BY document").bind(seq);
        while (query.next())
            moved.push_back({query.id<DocumentId>(0), query.id<ChannelId>(1)});
        return moved;
    });
}

StoreResult<std::optional<Task>> WorkspaceReader::task(TaskId task) const
{
    return guarded([&]() -> std::optional<Task> {
        auto query = (*m_statements)("SELECT " MERIDIAN_TASK_COLUMNS " FROM task WHERE task = ?1").bind(task);
        if (!query.next())
            return std::nullopt;
        return rows::taskAt(query);
    });
}

StoreResult<std::vector<WorkspaceReader::DatedTask>> WorkspaceReader::datedTasks(MemberId owner, int limit) const
{
    return guarded([&] {
        std::vector<DatedTask> tasks;
        auto query = (*m_statements)("SELECT " MERIDIAN_TASK_COLUMNS ", task.notes, "
                                     "(SELECT max(at) FROM task_note WHERE task_note.task = task.task) "
                                     "FROM task WHERE owner = ?1 AND due < ?2 AND closed_at IS NULL AND removed = 0 "
                                     "ORDER BY due, task LIMIT ?3")
                         .bind(owner, QString(rows::NoDue), limit);
        while (query.next()) {
            DatedTask one{rows::taskAt(query), {}};
            one.task.notes = query.text(rows::TaskColumns);
            one.changedAt = query.isNull(rows::TaskColumns + 1) ? one.task.createdAt : query.instant(rows::TaskColumns + 1);
            tasks.push_back(std::move(one));
        }
        return tasks;
    });
}

StoreResult<qint64> WorkspaceReader::taskLinkCount(TaskId task) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT count(*) FROM task_link WHERE task = ?1").bind(task);
        return query.next() ? query.number(0) : 0;
    });
}

StoreResult<qint64> WorkspaceReader::taskViewCount(MemberId member, ViewId except) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT count(*) FROM task_view WHERE member = ?1 AND view <> ?2").bind(member, except);
        return query.next() ? query.number(0) : 0;
    });
}

StoreResult<std::optional<CheckIn>> WorkspaceReader::checkIn(CheckInId checkIn) const
{
    return guarded([&]() -> std::optional<CheckIn> {
        auto query = (*m_statements)("SELECT " MERIDIAN_CHECK_IN_COLUMNS " FROM check_in WHERE check_in = ?1").bind(checkIn);
        return query.next() ? std::optional(rows::checkInAt(query)) : std::nullopt;
    });
}

StoreResult<qint64> WorkspaceReader::checkInCount(ChannelId channel) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT count(*) FROM check_in WHERE channel = ?1").bind(channel);
        return query.next() ? query.number(0) : 0;
    });
}

StoreResult<Seq> WorkspaceReader::answeredSeq(CheckInId checkIn, QDate round, MemberId member) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT seq FROM check_in_answer WHERE check_in = ?1 AND round = ?2 AND member = ?3")
                         .bind(checkIn, rows::roundColumn(round), member);
        return query.next() ? query.number(0) : Seq(0);
    });
}

StoreResult<std::optional<Agreement>> WorkspaceReader::agreement(ChannelId channel) const
{
    return guarded([&]() -> std::optional<Agreement> {
        auto query = (*m_statements)("SELECT " MERIDIAN_AGREEMENT_COLUMNS " FROM agreement WHERE channel = ?1 "
                                     "ORDER BY seq DESC LIMIT 1")
                         .bind(channel);
        return query.next() ? std::optional(rows::agreementAt(query)) : std::nullopt;
    });
}

StoreResult<Rows> WorkspaceReader::documentRows(DocumentId document, MemberId reader, Extent extent) const
{
    return guarded([&] {
        Rows rows;
        m_statements->addDocumentWhole(rows, document, reader, extent);
        return rows;
    });
}

StoreResult<qint64> WorkspaceReader::draftCount(MemberId member, DraftId except) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT count(*) FROM draft WHERE member = ?1 AND draft <> ?2").bind(member, except);
        return query.next() ? query.number(0) : 0;
    });
}

StoreResult<std::vector<ChannelId>> WorkspaceReader::readableChannels(MemberId member) const
{
    return guarded([&] { return m_statements->readableChannels(member); });
}

StoreResult<Rows> WorkspaceReader::scope(ChannelId channel, MemberId reader, Extent extent) const
{
    return guarded([&] {
        Rows rows;
        m_statements->addChannel(rows, channel, reader);
        for (const DocumentId document : m_statements->documentIds(channel))
            m_statements->addDocumentWhole(rows, document, reader, extent);
        for (const CheckInId checkIn : m_statements->checkInIds(channel)) {
            m_statements->addCheckIn(rows, checkIn);
            for (const auto &rounds : m_statements->roundsOf(checkIn, reader))
                m_statements->addRounds(rows, rounds, reader);
        }
        for (const auto &listed : m_statements->newestThreads(channel, extent.threadsPerChannel)) {
            m_statements->addThread(rows, listed.thread, reader);
            m_statements->addMessages(rows, listed.thread, {}, {extent.messagesPerThread});
        }
        for (const auto &listed : m_statements->taskThreads(channel, extent.closedTasksPerChannel)) {
            m_statements->addThread(rows, listed.thread, reader);
            m_statements->addMessages(rows, listed.thread, {}, {extent.messagesPerThread});
        }
        return rows;
    });
}

StoreResult<WorkspaceReader::Page> WorkspaceReader::messagesBefore(ThreadId thread, std::optional<Seq> before,
                                                                   MemberId reader, int limit) const
{
    return guarded([&] {
        Page page;
        page.complete = !m_statements->addThread(page.rows, thread, reader)
            || !m_statements->addMessages(page.rows, thread, before, {limit, PageTextBytes});
        return page;
    });
}

WorkspaceReader::Page WorkspaceReader::pageOf(std::vector<ThreadId> threads, MemberId reader, int limit) const
{
    Page page;
    page.complete = threads.size() <= size_t(limit);
    if (!page.complete)
        threads.resize(size_t(limit));
    qint64 bytes = 0;
    for (const ThreadId thread : threads) {
        if (bytes >= PageTextBytes) {
            page.complete = false;
            break;
        }
        bytes += m_statements->addListed(page.rows, thread, reader);
    }
    return page;
}

StoreResult<WorkspaceReader::Page> WorkspaceReader::threadsBefore(ChannelId channel, std::optional<Instant> before,
                                                                  std::optional<ThreadId> beforeThread,
                                                                  MemberId reader, int limit) const
{
    return guarded([&] {
        std::vector<ThreadId> threads;
        for (const auto &listed : m_statements->threadList(channel, before, beforeThread, limit + 1))
            threads.push_back(listed.thread);
        return pageOf(std::move(threads), reader, limit);
    });
}

StoreResult<WorkspaceReader::Page> WorkspaceReader::closedTasksBefore(ChannelId channel, std::optional<Instant> before,
                                                                      std::optional<TaskId> beforeTask,
                                                                      MemberId reader, int limit) const
{
    return guarded([&] {
        return pageOf(m_statements->closedTasks(channel, before, beforeTask, limit + 1), reader, limit);
    });
}

} // namespace meridian
