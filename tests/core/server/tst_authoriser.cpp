// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/direct.h"
#include "core/server/administration.h"
#include "core/server/authoriser.h"
#include "core/server/group_commit.h"
#include "core/server/validation.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::ServerBench;

namespace {

// One letter an answer, so that the table below reads as a table.
constexpr char Yes = 'y', Forbidden = 'f', NotFound = '-', Conflict = 'c', Invalid = 'i';

char letterOf(const Checked<void> &answer)
{
    if (answer)
        return Yes;
    const QHash<QString, char> letters{{frame::code::Forbidden, Forbidden}, {frame::code::NotFound, NotFound},
                                       {frame::code::Conflict, Conflict}, {frame::code::Invalid, Invalid}};
    return letters.value(answer.error().code, '?');
}

} // namespace

//! A workspace with somebody of each role, a public channel they are all in, one they are not in, private
//! ones, a direct one and an archived one; each op kind is asked for by everybody.
class AuthoriserTest : public QObject {
    Q_OBJECT

    struct Row {
        const char *name;
        OpBody body;
        const char *answers; //!< of owner, admin, member, guest, bot
    };
    ServerBench bench;
    std::array<MemberId, 5> m_actors;
    MemberId m_other, m_removed, m_insider;
    ChannelId m_open, m_elsewhere, m_private, m_shared, m_direct, m_archived, m_unmanaged, m_everyone;
    ThreadId m_thread, m_hiddenThread, m_archivedThread, m_elsewhereThread, m_pinned, m_unpinned;
    std::array<ThreadId, 5> m_ownThread;
    MessageId m_message, m_comment, m_deleted, m_hidden, m_inArchive;
    std::array<MessageId, 5> m_own;
    DocumentId m_document, m_hiddenDocument, m_archivedDocument;
    ThreadId m_marginal;
    CheckInId m_checkIn, m_hiddenCheckIn;
    Seq m_agreed = 0;
    TaskId m_task, m_hiddenTask, m_archivedTask, m_otherTask, m_repeated;

    void happen(MemberId author, const OpBody &body)
    {
        EventWriter writer(*bench.m_database, bench.m_clock);
        const auto done = inTransaction(*bench.m_database, [&]() -> StoreResult<void> {
            if (const auto head = writer.begin(); !head)
                return std::unexpected(head.error());
            const auto event = writer.append({bench.id<OpId>(), body}, author);
            return event ? StoreResult<void>() : std::unexpected(event.error());
        });
        QVERIFY(done);
    }
    ChannelId channel(ChannelKind kind, const char *name, MemberId author, std::vector<MemberId> members)
    {
        const ChannelId id = bench.id<ChannelId>();
        happen(author, op::CreateChannel{id, kind, QString::fromLatin1(name), {}, std::move(members)});
        return id;
    }
    ThreadId thread(ChannelId channel, MemberId author)
    {
        const ThreadId id = bench.id<ThreadId>();
        happen(author, op::StartThread{id, channel, QStringLiteral("S"), Ask::Nothing, {}, {}});
        return id;
    }
    DocumentId document(ChannelId channel, MemberId author)
    {
        const op::CreateDocument made = write(channel);
        happen(author, made);
        return made.document;
    }
    op::CreateDocument write(ChannelId channel)
    {
        return {bench.id<DocumentId>(), channel, {}, QStringLiteral("a"), QStringLiteral("D")};
    }
    op::CreateTask toDo(ChannelId channel, std::optional<MemberId> owner = {})
    {
        op::CreateTask task;
        task.task = bench.id<TaskId>();
        task.channel = channel;
        task.title = QStringLiteral("T");
        task.owner = owner;
        task.rank = QStringLiteral("V");
        return task;
    }
    TaskId task(ChannelId channel, MemberId author)
    {
        const op::CreateTask made = toDo(channel);
        happen(author, made);
        return made.task;
    }
    op::CreateTask nextOf(TaskId before)
    {
        op::CreateTask next = toDo(m_open);
        next.follows = before;
        next.due = Due{QDate(2026, 6, 24)};
        next.task = nextTaskId(before, next.due->date);
        return next;
    }
    op::CreateTask madeFrom(ThreadId thread)
    {
        op::CreateTask made = toDo(m_open);
        made.origin = TaskOrigin{thread};
        return made;
    }
    op::OpenComment remark(DocumentId document)
    {
        return {bench.id<ThreadId>(), document, QStringLiteral("S"), "from", "to", QStringLiteral("q")};
    }
    MessageId message(ThreadId thread, MemberId author)
    {
        const MessageId id = bench.id<MessageId>();
        happen(author, op::PostMessage{id, thread, QStringLiteral("words")});
        return id;
    }
    op::StartThread start(ChannelId channel, std::vector<MemberId> told = {})
    {
        return {bench.id<ThreadId>(), channel, QStringLiteral("S"), Ask::Nothing, {}, std::move(told)};
    }
    op::CreateChannel create(ChannelKind kind, const QString &name, std::vector<MemberId> members = {})
    {
        return {bench.id<ChannelId>(), kind, name, {}, std::move(members)};
    }
    op::PostMessage aside(ThreadId thread, MessageId beside)
    {
        return {bench.id<MessageId>(), thread, QStringLiteral("x"), beside};
    }
    op::SaveCheckIn asking(ChannelId channel, std::vector<MemberId> asked = {})
    {
        return {bench.id<CheckInId>(), channel, {QStringLiteral("C"), {{1, QuestionKind::Words, QStringLiteral("Q"), {}}}, std::move(asked),
                0b11111, 1, QDate(2026, 6, 1), {}, false, false, false}};
    }
    op::SaveCheckIn again(CheckInId checkIn, ChannelId channel)
    {
        op::SaveCheckIn save = asking(channel);
        save.checkIn = checkIn;
        return save;
    }
    op::PostMessage urgent(ThreadId thread, MemberId whom)
    {
        op::PostMessage message = post(thread);
        message.urgent = Urgency{QStringLiteral("The price is wrong"), Instant{5'000}, {whom}};
        return message;
    }
    op::PostMessage handing(ThreadId thread, MemberId to)
    {
        op::PostMessage message = post(thread);
        message.handsTo = to;
        return message;
    }
    op::PostMessage post(ThreadId thread) { return {bench.id<MessageId>(), thread, QStringLiteral("x")}; }

    std::vector<Row> rows()
    {
        const auto text = QStringLiteral("x");
        const Profile profile = ServerBench::profile(QStringLiteral("Someone"));
        const MemberId nobody = bench.id<MemberId>();
        return {
            {"begin a workspace", op::CreateWorkspace{bench.id<WorkspaceId>(), text}, "fffff"},
            {"add a member", op::AddMember{nobody, profile, Role::Member}, "fffff"},
            {"change another's profile", op::UpdateMember{m_other, profile}, "yyfff"},
            {"change the owner's profile", op::UpdateMember{m_actors[0], profile}, "yffff"},
            {"change nobody's profile", op::UpdateMember{nobody, profile}, "-----"},
            {"change a removed one's profile", op::UpdateMember{m_removed, profile}, "-----"},
            {"make an admin", op::SetRole{m_other, Role::Admin}, "yyfff"},
            {"make an owner", op::SetRole{m_other, Role::Owner}, "yffff"},
            {"unmake the last owner", op::SetRole{m_actors[0], Role::Member}, "fffff"},
            {"remove another", op::RemoveMember{m_other}, "yyfff"},
            {"remove the last owner", op::RemoveMember{m_actors[0]}, "fffff"},
            {"remove nobody", op::RemoveMember{nobody}, "--fff"},
            {"make a channel", create(ChannelKind::Public, QStringLiteral("new")), "yyyfy"},
            {"make one with a taken name", create(ChannelKind::Public, QStringLiteral("OPEN")), "cccfc"},
            {"make one that looks like another", create(ChannelKind::Public, QStringLiteral("op\u200ben\ufe0f")), "cccfc"},
            {"make one named as a private one", create(ChannelKind::Public, QStringLiteral("hidden")), "yyyfy"},
            {"make a private channel", create(ChannelKind::Private, text, {m_other}), "yyyfy"},
            {"make one with a removed member", create(ChannelKind::Private, text, {m_removed}), "---f-"},
            {"begin a direct conversation under any id", create(ChannelKind::Direct, {}, {m_other}), "iiifi"},
            {"talk with oneself", create(ChannelKind::Direct, {}, {}), "iiifi"},
            {"change another's picture", op::SetPicture{m_other, {}}, "yyfff"},
            {"change the owner's picture", op::SetPicture{m_actors[0], {}}, "yffff"},
            {"change a channel of others", op::UpdateChannel{m_open, text, {}, false}, "yyfff"},
            {"change a channel without managers", op::UpdateChannel{m_unmanaged, text, {}, false}, "yyyfy"},
            {"archive a private one of others", op::UpdateChannel{m_shared, text, {}, true}, "yyfff"},
            {"make somebody manager", op::SetChannelRole{m_open, m_other, ChannelRole::Manager}, "yyfff"},
            {"make a guest manager", op::SetChannelRole{m_open, m_actors[3], ChannelRole::Manager}, "fffff"},
            {"make one outside manager", op::SetChannelRole{m_open, m_insider, ChannelRole::Manager}, "ccfff"},
            {"manage a hidden one", op::SetChannelRole{m_private, m_insider, ChannelRole::Member}, "-----"},
            {"manage a direct one", op::SetChannelRole{m_direct, m_other, ChannelRole::Member}, "fffff"},
            {"manage an archived one", op::SetChannelRole{m_archived, m_other, ChannelRole::Member}, "fffff"},
            {"make a channel private", op::MakePrivate{m_open}, "yyfff"},
            {"make a private one private", op::MakePrivate{m_shared}, "ccfff"},
            {"make a hidden one private", op::MakePrivate{m_private}, "-----"},
            {"make an archived one private", op::MakePrivate{m_archived}, "fffff"},
            {"make everyone's channel private", op::MakePrivate{m_everyone}, "fff-f"},
            {"change one not joined", op::UpdateChannel{m_elsewhere, text, {}, false}, "yyf-f"},
            {"change a hidden one", op::UpdateChannel{m_private, text, {}, false}, "-----"},
            {"change a direct one", op::UpdateChannel{m_direct, text, {}, false}, "fffff"},
            {"rename an archived one", op::UpdateChannel{m_archived, text, {}, true}, "fffff"},
            {"take one out of the archive", op::UpdateChannel{m_archived, QStringLiteral("old"), {}, false}, "yyfff"},
            {"add another to a public one", op::JoinChannel{m_open, m_insider}, "yyyfy"},
            {"add another to one not joined", op::JoinChannel{m_elsewhere, m_other}, "yyf-f"},
            {"add another to a shared private one", op::JoinChannel{m_shared, m_insider}, "yyyfy"},
            {"add another to a hidden one", op::JoinChannel{m_private, m_other}, "-----"},
            {"add to a direct one", op::JoinChannel{m_direct, m_insider}, "fffff"},
            {"add to an archived one", op::JoinChannel{m_archived, m_insider}, "fffff"},
            {"add nobody", op::JoinChannel{m_open, nobody}, "---f-"},
            {"take another out", op::LeaveChannel{m_open, m_other}, "yyfff"},
            {"take out who is not in", op::LeaveChannel{m_open, m_insider}, "ccfff"},
            {"leave a direct one for another", op::LeaveChannel{m_direct, m_other}, "fffff"},
            {"take another out of a hidden one", op::LeaveChannel{m_private, m_insider}, "-----"},
            {"start a thread", start(m_open), "yyyyy"},
            {"start one where not joined", start(m_elsewhere), "yyy-y"},
            {"start one in a hidden channel", start(m_private), "-----"},
            {"start one in an archived channel", start(m_archived), "fffff"},
            {"tell a reader", start(m_open, {m_other}), "yyyyy"},
            {"tell who cannot read it", start(m_shared, {m_insider}), "iiiii"},
            {"start one twice", op::StartThread{m_thread, m_open, text, Ask::Nothing, {}, {}}, "ccccc"},
            {"rename a thread", op::RenameThread{m_thread, text}, "yyyfy"},
            {"rename one where not joined", op::RenameThread{m_elsewhereThread, text}, "yyy-y"},
            {"rename a hidden one", op::RenameThread{m_hiddenThread, text}, "-----"},
            {"rename one in the archive", op::RenameThread{m_archivedThread, text}, "fffff"},
            {"conclude a thread", op::ConcludeThread{m_thread, text}, "yyyfy"},
            {"conclude a hidden one", op::ConcludeThread{m_hiddenThread, text}, "-----"},
            {"reopen a thread", op::ReopenThread{m_thread}, "yyyfy"},
            {"reopen a hidden one", op::ReopenThread{m_hiddenThread}, "-----"},
            {"move another's thread", op::MoveThread{m_thread, m_shared}, "yyfff"},
            {"move one out of the archive", op::MoveThread{m_archivedThread, m_open}, "fffff"},
            {"move one into the archive", op::MoveThread{m_thread, m_archived}, "fffff"},
            {"move one into a hidden channel", op::MoveThread{m_thread, m_private}, "--fff"},
            {"move one out of a hidden channel", op::MoveThread{m_hiddenThread, m_open}, "-----"},
            {"move one into a direct one", op::MoveThread{m_thread, m_direct}, "fffff"},
            {"move one into no channel", op::MoveThread{m_thread, bench.id<ChannelId>()}, "--fff"},
            {"pin a thread", op::PinThread{m_thread, true}, "yyyfy"},
            {"pin a fourth", op::PinThread{m_unpinned, true}, "cccfc"},
            {"pin a pinned one", op::PinThread{m_pinned, true}, "yyyfy"},
            {"unpin one", op::PinThread{m_pinned, false}, "yyyfy"},
            {"pin a hidden one", op::PinThread{m_hiddenThread, true}, "-----"},
            {"post", post(m_thread), "yyyyy"},
            {"post where not joined", post(m_elsewhereThread), "yyy-y"},
            {"post in a hidden thread", post(m_hiddenThread), "-----"},
            {"post in no thread", post(bench.id<ThreadId>()), "-----"},
            {"post in the archive", post(m_archivedThread), "fffff"},
            {"post twice", op::PostMessage{m_message, m_thread, text}, "ccccc"},
            {"edit another's words", op::EditMessage{m_message, text}, "fffff"},
            {"edit deleted words", op::EditMessage{m_deleted, text}, "fffff"},
            {"edit hidden words", op::EditMessage{m_hidden, text}, "-----"},
            {"edit no words", op::EditMessage{bench.id<MessageId>(), text}, "-----"},
            {"delete another's words", op::DeleteMessage{m_message}, "yyfff"},
            {"delete hidden words", op::DeleteMessage{m_hidden}, "-----"},
            {"delete in the archive", op::DeleteMessage{m_inArchive}, "fffff"},
            {"bring another's words back", op::RestoreMessage{m_deleted, text}, "fffff"},
            {"bring hidden words back", op::RestoreMessage{m_hidden, text}, "-----"},
            {"bring no words back", op::RestoreMessage{bench.id<MessageId>(), text}, "-----"},
            {"comment", aside(m_thread, m_message), "yyyyy"},
            {"comment on a comment", aside(m_thread, m_comment), "iiiii"},
            {"comment on deleted words", aside(m_thread, m_deleted), "ccccc"},
            {"comment on another thread's words", aside(m_thread, m_hidden), "-----"},
            {"comment on nothing", aside(m_thread, bench.id<MessageId>()), "-----"},
            {"react", op::AddReaction{m_message, text}, "yyyyy"},
            {"react and name its thread", op::AddReaction{m_message, text, m_thread}, "yyyyy"},
            {"react and name another thread", op::AddReaction{m_message, text, m_archivedThread}, "iiiii"},
            {"react to what was deleted", op::AddReaction{m_deleted, text}, "ccccc"},
            {"react to hidden words", op::AddReaction{m_hidden, text}, "-----"},
            {"take a reaction back", op::RemoveReaction{m_message, text}, "yyyyy"},
            {"take one back in another thread", op::RemoveReaction{m_message, text, m_hiddenThread}, "iiiii"},
            {"take one back on hidden words", op::RemoveReaction{m_hidden, text}, "-----"},
            {"mark read", op::MarkRead{m_thread, 1}, "yyyyy"},
            {"mark the future read", op::MarkRead{m_thread, 1'000'000}, "iiiii"},
            {"mark a hidden thread read", op::MarkRead{m_hiddenThread, 1}, "-----"},
            {"mark unread", op::UnmarkRead{m_thread, 1}, "yyyyy"},
            {"mark the future unread", op::UnmarkRead{m_thread, 1'000'000}, "iiiii"},
            {"mark a hidden thread unread", op::UnmarkRead{m_hiddenThread, 1}, "-----"},
            {"be done", op::SetDone{m_thread, 1}, "yyyyy"},
            {"be done in the archive", op::SetDone{m_archivedThread, 1}, "yyyyy"},
            {"be done with the future", op::SetDone{m_thread, 1'000'000}, "iiiii"},
            {"be done with a hidden thread", op::SetDone{m_hiddenThread, 1}, "-----"},
            {"put off", op::SetLater{m_thread, Instant{9}}, "yyyyy"},
            {"put off a hidden thread", op::SetLater{m_hiddenThread, {}}, "-----"},
            {"follow", op::FollowThread{m_thread, ThreadFollow::Not, {}}, "yyyyy"},
            {"follow a hidden thread", op::FollowThread{m_hiddenThread, ThreadFollow::Following, {}}, "-----"},
            {"follow a channel", op::FollowChannel{m_open, ChannelLevel::Quiet}, "yyyyy"},
            {"follow one that guests are not in", op::FollowChannel{m_elsewhere, ChannelLevel::Inbox}, "yyy-y"},
            {"follow a hidden channel", op::FollowChannel{m_private, ChannelLevel::Inbox}, "-----"},
            {"keep a draft", op::SaveDraft{bench.id<DraftId>(), m_hiddenThread, false, {}, {}, {}, Ask::Nothing, {}, text, {}, {}}, "yyyyy"},
            {"write a document", write(m_open), "yyyyy"},
            {"write one where not joined", write(m_elsewhere), "yyy-y"},
            {"write one in a hidden channel", write(m_private), "-----"},
            {"write one in the archive", write(m_archived), "fffff"},
            {"write one twice", op::CreateDocument{m_document, m_open, {}, text, text}, "ccccc"},
            {"rename a document", op::RenameDocument{m_document, text}, "yyyfy"},
            {"rename a hidden one", op::RenameDocument{m_hiddenDocument, text}, "-----"},
            {"rename an archived one", op::RenameDocument{m_archivedDocument, text}, "fffff"},
            {"move another's document", op::MoveDocument{m_document, m_shared, {}, text}, "yyfff"},
            {"move one within its channel", op::MoveDocument{m_document, m_open, {}, text}, "yyyfy"},
            {"move one under itself", op::MoveDocument{m_document, m_open, m_document, text}, "cccfc"},
            {"move one into a hidden channel", op::MoveDocument{m_document, m_private, {}, text}, "--fff"},
            {"move a hidden one", op::MoveDocument{m_hiddenDocument, m_open, {}, text}, "-----"},
            {"archive a document", op::ArchiveDocument{m_document, true}, "yyyfy"},
            {"take one out of the archive", op::ArchiveDocument{m_archivedDocument, false}, "yyyfy"},
            {"archive a hidden one", op::ArchiveDocument{m_hiddenDocument, true}, "-----"},
            {"keep a document at hand", op::SetFavourite{m_document, true}, "yyyyy"},
            {"keep a hidden one at hand", op::SetFavourite{m_hiddenDocument, true}, "-----"},
            {"keep a version", op::KeepVersion{m_document, bench.id<VersionId>(), text}, "yyyyy"},
            {"keep a version of an archived one", op::KeepVersion{m_archivedDocument, bench.id<VersionId>(), text}, "fffff"},
            {"keep a version of a hidden one", op::KeepVersion{m_hiddenDocument, bench.id<VersionId>(), text}, "-----"},
            {"say that a document changed", op::DocumentChanged{m_document}, "fffff"},
            {"comment in a document", remark(m_document), "yyyyy"},
            {"comment in an archived one", remark(m_archivedDocument), "fffff"},
            {"comment in a hidden one", remark(m_hiddenDocument), "-----"},
            {"resolve a comment", op::ResolveComment{m_marginal, true}, "yyyfy"},
            {"resolve what is no comment", op::ResolveComment{m_thread, true}, "iiiii"},
            {"resolve a hidden thread", op::ResolveComment{m_hiddenThread, true}, "-----"},
            {"make a task", toDo(m_open), "yyyyy"},
            {"make one where they are not", toDo(m_elsewhere), "yyy-y"},
            {"make one in a hidden channel", toDo(m_private), "-----"},
            {"make one in the archive", toDo(m_archived), "fffff"},
            {"make one for somebody", toDo(m_open, m_other), "yyyyy"},
            {"make one for who cannot read it", toDo(m_shared, m_insider), "iiiii"},
            {"make one for a removed member", toDo(m_open, m_removed), "iiiii"},
            {"make one twice", op::CreateTask{m_task, m_open, text, {}, {}, {}, {}, {}, {}, {}, {}, {}, text, {}, {}}, "ccccc"},
            {"make one with a thread's id", op::CreateTask{TaskId(m_thread.uuid()), m_open, text, {}, {}, {}, {}, {}, {}, {}, {}, {}, text, {}, {}}, "ccccc"},
            {"start a thread with a task's id", op::StartThread{threadOf(m_task), m_open, text, Ask::Nothing, {}, {}}, "ccccc"},
            {"make the next one", nextOf(m_task), "yyyyy"},
            {"make the next one that is there", nextOf(m_repeated), "yyyyy"},
            {"make the next one of a hidden one", nextOf(m_hiddenTask), "-----"},
            {"make one of a thread's words", madeFrom(m_thread), "yyyyy"},
            {"make one of hidden words", madeFrom(m_hiddenThread), "-----"},
            {"call a task otherwise", op::SetTaskTitle{m_task, text}, "yyyfy"},
            {"call a hidden one otherwise", op::SetTaskTitle{m_hiddenTask, text}, "-----"},
            {"call one in the archive otherwise", op::SetTaskTitle{m_archivedTask, text}, "fffff"},
            {"write notes", op::SetTaskNotes{m_task, text}, "yyyfy"},
            {"give a task to somebody", op::SetTaskOwner{m_task, m_other}, "yyyfy"},
            {"give one to who cannot read it", op::SetTaskOwner{m_otherTask, m_insider}, "iiifi"},
            {"give one to nobody", op::SetTaskOwner{m_task, {}}, "yyyfy"},
            {"finish a task", op::SetTaskStatus{m_task, TaskStatus::Done, {}}, "yyyfy"},
            {"wait on who cannot read it", op::SetTaskStatus{m_otherTask, TaskStatus::Waiting, m_insider}, "iiifi"},
            {"say when it is due", op::SetTaskDue{m_task, Due{QDate(2026, 6, 24)}}, "yyyfy"},
            {"say when it begins", op::SetTaskStart{m_task, {}}, "yyyfy"},
            {"say how it matters", op::SetTaskPriority{m_task, Priority::High}, "yyyfy"},
            {"label a task", op::LabelTask{m_task, text, true}, "yyyfy"},
            {"have it come again", op::SetTaskRepeat{m_task, Repeat()}, "yyyfy"},
            {"link a task", op::RelateTask{m_task, m_otherTask, TaskRelation::Blocks, true}, "yyyfy"},
            {"link it to a hidden one", op::RelateTask{m_task, m_hiddenTask, TaskRelation::Blocks, true}, "---f-"},
            {"take a link to a hidden one away", op::RelateTask{m_task, m_hiddenTask, TaskRelation::Blocks, false}, "yyyfy"},
            {"put a task elsewhere in the order", op::RankTask{m_task, text}, "yyyfy"},
            {"move another's task", op::MoveTask{m_task, m_shared, text}, "yyfff"},
            {"move one into a hidden channel", op::MoveTask{m_task, m_private, text}, "--fff"},
            {"move one into a direct conversation", op::MoveTask{m_task, m_direct, text}, "fffff"},
            {"take a task out", op::RemoveTask{m_task, true}, "yyfff"},
            {"add a step", op::AddStep{m_task, bench.id<StepId>(), text, text, false}, "yyyfy"},
            {"say a step otherwise", op::EditStep{m_task, bench.id<StepId>(), text}, "yyyfy"},
            {"tick a step", op::TickStep{m_task, bench.id<StepId>(), true}, "yyyfy"},
            {"put a step elsewhere", op::RankStep{m_task, bench.id<StepId>(), text}, "yyyfy"},
            {"take a step out", op::RemoveStep{m_task, bench.id<StepId>()}, "yyyfy"},
            {"write about a task", post(threadOf(m_task)), "yyyyy"},
            {"rename a task's thread", op::RenameThread{threadOf(m_task), text}, "iiiii"},
            {"conclude a task's thread", op::ConcludeThread{threadOf(m_task), text}, "iiiii"},
            {"pin a task's thread", op::PinThread{threadOf(m_task), true}, "iiiii"},
            {"move a task's thread", op::MoveThread{threadOf(m_task), m_shared}, "iifff"},
            {"follow a task", op::FollowThread{threadOf(m_task), ThreadFollow::Following, {}}, "yyyyy"},
            {"keep a view", op::SaveTaskView{bench.id<ViewId>(), text, m_private, text}, "yyyyy"},
            {"drop no view", op::DropTaskView{bench.id<ViewId>()}, "yyyyy"},
            {"set a check-in up", asking(m_open), "yyyfy"},
            {"set one up where not joined", asking(m_elsewhere), "yyy-y"},
            {"set one up in a hidden channel", asking(m_private), "-----"},
            {"set one up in the archive", asking(m_archived), "fffff"},
            {"ask who cannot read it", asking(m_shared, {m_insider}), "iiifi"},
            {"change another's check-in", again(m_checkIn, m_open), "yyfff"},
            {"take one to another channel", again(m_checkIn, m_shared), "cccfc"},
            {"answer", op::AnswerCheckIn{m_checkIn, m_open, QDate(2026, 6, 16)}, "yyyyy"},
            {"answer in another channel", op::AnswerCheckIn{m_checkIn, m_shared, QDate(2026, 6, 16)}, "iiiii"},
            {"answer a hidden one", op::AnswerCheckIn{m_hiddenCheckIn, m_private, QDate(2026, 6, 16)}, "-----"},
            {"keep an answer back", op::KeepCheckIn{m_checkIn, QDate(2026, 6, 16)}, "yyyyy"},
            {"keep one to a hidden one", op::KeepCheckIn{m_hiddenCheckIn, QDate(2026, 6, 16)}, "-----"},
            {"agree in a channel of others", op::Agree{m_open}, "yyfff"},
            {"agree where nobody manages", op::Agree{m_unmanaged}, "yyyfy"},
            {"agree in a direct one", op::Agree{m_direct}, "fffff"},
            {"agree in a hidden one", op::Agree{m_private}, "-----"},
            {"have read what was agreed on", op::ReadAgreement{m_open, m_agreed}, "yyyyy"},
            {"have read the future", op::ReadAgreement{m_open, m_agreed + 1}, "iiiii"},
            {"have read nothing", op::ReadAgreement{m_unmanaged, 1}, "iiiii"},
            {"have read a hidden one", op::ReadAgreement{m_private, 1}, "-----"},
            {"take a thread in hand", op::HoldThread{m_thread, m_other}, "yyyyy"},
            {"put a task's thread down", op::HoldThread{threadOf(m_task), {}}, "yyyyy"},
            {"give one to who cannot read it", op::HoldThread{m_unpinned, m_insider}, "iiiii"},
            {"take one of the archive", op::HoldThread{m_archivedThread, m_other}, "fffff"},
            {"take a hidden one", op::HoldThread{m_hiddenThread, m_other}, "-----"},
            {"hand over with words", handing(m_thread, m_other), "yyyyy"},
            {"hand over to who cannot read it", handing(m_unpinned, m_insider), "iiiii"},
            {"reach somebody at once", urgent(m_thread, m_other), "yyyyy"},
            {"reach who cannot read it", urgent(m_unpinned, m_insider), "iifff"},
            {"reach somebody where managers do", urgent(m_unpinned, m_other), "yyfff"},
            {"reach somebody where nobody does", urgent(m_elsewhereThread, m_other), "fff-f"},
            {"want quiet", op::SetAttention{Instant{5'000}, {600}}, "yyyyy"},
            {"end no draft", op::DropDraft{bench.id<DraftId>(), {}, {}, DraftEnd::Spent}, "yyyyy"},
        };
    }

private slots:
    void initTestCase()
    {
        m_actors = {bench.owner(), bench.addMember(QStringLiteral("Ada"), Role::Admin),
                    bench.addMember(QStringLiteral("Mem"), Role::Member),
                    bench.addMember(QStringLiteral("Gus"), Role::Guest),
                    bench.addMember(QStringLiteral("Bot"), Role::Bot)};
        m_other = bench.addMember(QStringLiteral("Other"), Role::Member);
        m_insider = bench.addMember(QStringLiteral("Insider"), Role::Member);
        m_removed = bench.addMember(QStringLiteral("Gone"), Role::Member);
        happen(bench.owner(), op::RemoveMember{m_removed});
        const std::vector<MemberId> all{m_actors[0], m_actors[1], m_actors[2], m_actors[3], m_actors[4]};
        m_open = channel(ChannelKind::Public, "open", m_other, all);
        m_elsewhere = channel(ChannelKind::Public, "elsewhere", m_other, {});
        m_private = channel(ChannelKind::Private, "hidden", m_insider, {});
        m_shared = channel(ChannelKind::Private, "shared", m_other, all);
        m_direct = channel(ChannelKind::Direct, "", m_other, all);
        m_archived = channel(ChannelKind::Public, "old", m_other, all);
        m_unmanaged = channel(ChannelKind::Public, "everybody's", m_other, all);
        happen(m_other, op::LeaveChannel{m_unmanaged, m_other});
        m_everyone = administration::everyoneChannel((*WorkspaceReader(*bench.m_database).workspace())->workspace);
        m_thread = thread(m_open, m_other);
        m_elsewhereThread = thread(m_elsewhere, m_other);
        m_hiddenThread = thread(m_private, m_insider);
        m_archivedThread = thread(m_archived, m_other);
        for (int i = 0; i < 3; ++i) {
            m_pinned = thread(m_shared, m_other);
            happen(m_other, op::PinThread{m_pinned, true});
        }
        m_unpinned = thread(m_shared, m_other);
        m_message = message(m_thread, m_other);
        const auto comment = aside(m_thread, m_message);
        m_comment = comment.message;
        happen(m_other, comment);
        m_deleted = message(m_thread, m_other);
        happen(m_other, op::DeleteMessage{m_deleted});
        m_hidden = message(m_hiddenThread, m_insider);
        m_inArchive = message(m_archivedThread, m_other);
        for (size_t i = 0; i < 5; ++i) {
            m_own[i] = message(m_thread, m_actors[i]);
            m_ownThread[i] = thread(m_open, m_actors[i]);
        }
        m_document = document(m_open, m_other);
        m_hiddenDocument = document(m_private, m_insider);
        m_archivedDocument = document(m_open, m_other);
        happen(m_other, op::ArchiveDocument{m_archivedDocument, true});
        m_task = task(m_open, m_other);
        m_otherTask = task(m_shared, m_other);
        m_hiddenTask = task(m_private, m_insider);
        m_archivedTask = task(m_archived, m_other);
        m_repeated = task(m_open, m_other);
        happen(m_other, nextOf(m_repeated));
        const op::OpenComment comments = remark(m_document);
        m_marginal = comments.thread;
        happen(m_other, comments);
        const op::SaveCheckIn asked = asking(m_open), hidden = asking(m_private);
        m_checkIn = asked.checkIn;
        m_hiddenCheckIn = hidden.checkIn;
        happen(m_other, asked);
        happen(m_insider, hidden);
        happen(m_other, op::Agree{m_shared, Ask::Nothing, Interrupts::Managers, {}});
        happen(m_other, op::Agree{m_elsewhere, Ask::Nothing, Interrupts::Nobody, {}});
        happen(m_other, op::Agree{m_open});
        m_agreed = *EventLog(*bench.m_database).head();
        happen(m_other, op::UpdateChannel{m_archived, QStringLiteral("old"), {}, true});
    }

    void everyKindByEveryRole()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        const Seq head = *EventLog(*bench.m_database).head();
        QSet<QString> kinds;
        for (const Row &row : rows()) {
            kinds.insert(kindOf(row.body));
            QByteArray answers;
            for (const MemberId &actor : m_actors)
                answers += letterOf(authoriser.check(*authoriser.actor(actor), row.body, head, bench.m_clock.now()));
            QVERIFY2(answers == row.answers, row.name + QByteArray(": ") + answers);
        }
        QCOMPARE(size_t(kinds.size()), std::variant_size_v<OpKinds>); // a new kind needs its rows
    }

    void everyoneMayDoWithTheirOwn()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        const Seq head = *EventLog(*bench.m_database).head();
        const QByteArrayView roles("oamgb");
        for (size_t i = 0; i < m_actors.size(); ++i) {
            const auto may = [&](const OpBody &body) {
                return letterOf(authoriser.check(*authoriser.actor(m_actors[i]), body, head, bench.m_clock.now()));
            };
            const bool guest = roles[qsizetype(i)] == 'g';
            QCOMPARE(may(op::UpdateMember{m_actors[i], ServerBench::profile(QStringLiteral("Me"))}), Yes);
            QCOMPARE(may(op::EditMessage{m_own[i], QStringLiteral("better")}), Yes);
            QCOMPARE(may(op::DeleteMessage{m_own[i]}), Yes);
            QCOMPARE(may(op::RenameThread{m_ownThread[i], QStringLiteral("better")}), Yes);
            QCOMPARE(may(op::ConcludeThread{m_ownThread[i], QStringLiteral("done")}), Yes);
            QCOMPARE(may(op::MoveThread{m_ownThread[i], m_shared}), Yes);
            QCOMPARE(may(op::MoveThread{m_ownThread[i], m_private}), NotFound);
            QCOMPARE(may(op::MoveThread{m_ownThread[i], m_direct}), Forbidden);
            const TaskId made = task(m_open, m_actors[i]), given = task(m_open, m_other);
            happen(m_other, op::SetTaskOwner{given, m_actors[i]});
            for (const TaskId own : {made, given}) {
                QCOMPARE(may(op::SetTaskStatus{own, TaskStatus::Done, {}}), Yes);
                QCOMPARE(may(op::RemoveTask{own, true}), Yes);
                QCOMPARE(may(op::MoveTask{own, m_shared, QStringLiteral("V")}), Yes);
                QCOMPARE(may(op::MoveTask{own, m_private, QStringLiteral("V")}), NotFound);
            }
            QCOMPARE(may(op::JoinChannel{m_elsewhere, m_actors[i]}), guest ? NotFound : Yes);
            QCOMPARE(may(op::JoinChannel{m_private, m_actors[i]}), NotFound);
            QCOMPARE(may(op::LeaveChannel{m_open, m_actors[i]}), Yes);
            QCOMPARE(may(op::LeaveChannel{m_archived, m_actors[i]}), Yes);
            QCOMPARE(may(op::LeaveChannel{m_direct, m_actors[i]}), Forbidden);
            QCOMPARE(may(op::RemoveMember{m_actors[i]}), i == 0 ? Forbidden : Yes);
        }
    }

    void onlyWhoDeletedTheirOwnWordsBringsThemBack()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        const MemberId writer = m_actors[2], admin = m_actors[1];
        const auto may = [&](MemberId actor, const OpBody &body) {
            return letterOf(authoriser.check(*authoriser.actor(actor), body, 1, bench.m_clock.now()));
        };
        const MessageId own = message(m_thread, writer), moderated = message(m_thread, writer);
        const op::RestoreMessage back{own, QStringLiteral("again")};
        QCOMPARE(may(writer, back), Conflict); // it was not deleted
        happen(writer, op::DeleteMessage{own});
        QCOMPARE(may(writer, back), Yes);
        QCOMPARE(may(admin, back), Forbidden);
        happen(admin, op::DeleteMessage{moderated});
        QCOMPARE(may(writer, op::RestoreMessage{moderated, QStringLiteral("again")}), Forbidden);
        QCOMPARE(validation::body(op::RestoreMessage{own, QStringLiteral(" ")}).has_value(), false);
    }

    void directConversationsHaveTwoToTwelve()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        std::vector<MemberId> people;
        for (int i = 0; i < 12; ++i)
            people.push_back(bench.addMember(QString::number(i), Role::Member));
        const auto asked = [&](size_t count) {
            auto create = this->create(ChannelKind::Direct, {}, {people.begin(), people.begin() + qsizetype(count)});
            std::vector<MemberId> all = create.members;
            all.insert(all.begin(), bench.owner());
            create.channel = directChannelId(all);
            return letterOf(authoriser.check(*authoriser.actor(bench.owner()), create, 1, bench.m_clock.now()));
        };
        QCOMPARE(asked(1), Yes);
        QCOMPARE(asked(11), Yes);
        QCOMPARE(asked(12), Invalid);
        // The same people have the same conversation, whoever begins it; beginning it again is no fault.
        const std::vector<MemberId> both{people[0], people[1]};
        const op::CreateChannel first{directChannelId(both), ChannelKind::Direct, {}, {}, {people[1]}};
        const op::CreateChannel second{directChannelId({people[1], people[0], people[0]}), ChannelKind::Direct, {}, {}, {people[0]}};
        QCOMPARE(first.channel, second.channel);
        QVERIFY(directChannelId(people) != first.channel);
        happen(people[0], first);
        QCOMPARE(letterOf(authoriser.check(*authoriser.actor(people[1]), second, 1, bench.m_clock.now())), Yes);
        op::CreateChannel withOthers = second;
        withOthers.members.push_back(people[2]);
        QCOMPARE(letterOf(authoriser.check(*authoriser.actor(people[1]), withOthers, 1, bench.m_clock.now())), Invalid);
    }

    void aManagerManages()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        const auto may = [&](MemberId who, const OpBody &body) {
            return letterOf(authoriser.check(*authoriser.actor(who), body, 1, bench.m_clock.now()));
        };
        const MemberId manager = m_other, member = m_actors[2];
        for (const MemberId &who : {manager, member}) {
            const char expected = who == manager ? Yes : Forbidden;
            QCOMPARE(may(who, op::UpdateChannel{m_shared, QStringLiteral("shared"), {}, true}), expected);
            QCOMPARE(may(who, op::LeaveChannel{m_shared, m_actors[4]}), expected);
            QCOMPARE(may(who, op::SetChannelRole{m_shared, m_actors[4], ChannelRole::Manager}), expected);
            QCOMPARE(may(who, op::MakePrivate{m_open}), expected);
        }
        // Who became a guest since is none, whatever the channel still calls them.
        const MemberId guest = m_actors[3];
        happen(m_other, op::SetChannelRole{m_shared, guest, ChannelRole::Manager});
        QCOMPARE(may(manager, op::Agree{m_shared, Ask::Nothing, Interrupts::Managers, {}}), Yes);
        QCOMPARE(may(guest, op::Agree{m_shared, Ask::Nothing, Interrupts::Managers, {}}), Forbidden);
        QCOMPARE(may(manager, urgent(m_unpinned, m_actors[2])), Yes);
        QCOMPARE(may(guest, urgent(m_unpinned, m_other)), Forbidden);
    }

    void whoIsGoneKeepsNoCheckInFromBeingPaused()
    {
        const WorkspaceReader reader(*bench.m_database);
        const Authoriser authoriser(reader);
        op::SaveCheckIn save = asking(m_open, {m_actors[2], m_removed});
        QCOMPARE(letterOf(authoriser.check(*authoriser.actor(m_other), save, 1, bench.m_clock.now())), NotFound);
        happen(m_other, save); // as if the member had still been one
        save.rule.paused = true;
        QCOMPARE(letterOf(authoriser.check(*authoriser.actor(m_other), save, 1, bench.m_clock.now())), Yes);
        save.rule.asked.push_back(bench.id<MemberId>());
        QCOMPARE(letterOf(authoriser.check(*authoriser.actor(m_other), save, 1, bench.m_clock.now())), NotFound);
    }

    void aRemovedMemberIsNobody()
    {
        const WorkspaceReader reader(*bench.m_database);
        QCOMPARE(Authoriser(reader).actor(m_removed).error().code, frame::code::Forbidden);
        QCOMPARE(Authoriser(reader).actor(bench.id<MemberId>()).error().code, frame::code::Forbidden);
    }
};

QTEST_GUILESS_MAIN(AuthoriserTest)
#include "tst_authoriser.moc"
