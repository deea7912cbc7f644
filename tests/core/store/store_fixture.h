// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "core/store/event_log.h"
#include "core/store/outbox.h"
#include "core/store/projection.h"
#include "core/store/workspace_reader.h"
#include <QDir>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <stdexcept>

// What the store's tests share: ids from small numbers, a server in memory, random ops.

namespace meridian::test {

template<typename T>
T id(quint64 number)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(number >> (8 * i));
    return T(*Uuid::fromBytes(bytes));
}

//! The value, or a test that fails with the error's words.
template<typename T>
T must(StoreResult<T> result)
{
    if (!result)
        throw std::runtime_error("store error: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

//! A folder in memory where there is one: the tests are about what is written, not about the disk.
inline QString folderTemplate()
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/meridian-XXXXXX")
                                                     : QDir::tempPath() + QStringLiteral("/meridian-XXXXXX");
}

inline const MemberId me = id<MemberId>(0xa1);

//! Every row of the projected tables as text; of standings, mine that say anything.
inline QStringList dump(SQLite::Database &database)
{
    QStringList lines;
    for (const char *table : {"member", "picture", "channel", "membership", "thread", "thread_note", "told", "message", "message_version", "reaction",
                              "standing", "channel_follow", "mention", "missing_thread", "draft", "document", "comment", "document_version", "favourite", "task", "task_note", "task_link", "task_view", "agreement", "agreement_reading", "check_in", "check_in_answer", "check_in_own", "attention"}) {
        const bool ofMembers = QLatin1StringView(table) == QLatin1StringView("standing");
        // When a message was deleted is for who tells the log again: rows that come in a page do not say it.
        const bool isMessages = QLatin1StringView(table) == QLatin1StringView("message");
        const std::string columns
            = isMessages ? "thread, seq, message, author, at, text, edited_at, deleted, deleted_by, beside" : "*";
        SQLite::Statement query(database, "SELECT " + columns + " FROM " + table
                                    + (ofMembers ? " WHERE hex(member) = '" + me.uuid().bytes().toHex().toUpper().toStdString()
                                               + "' AND (read_seq > 0 OR unread_mark NOT NULL OR done_seq > 0 OR later_until NOT NULL "
                                                 "OR follow <> 'default' OR mute_until NOT NULL OR posted_seq > 0 OR asked_seq > 0 OR acked_seq > 0)"
                                                 : ""));
        while (query.executeStep()) {
            QString line = QLatin1StringView(table);
            for (int i = 0; i < query.getColumnCount(); ++i) {
                const auto column = query.getColumn(i);
                line += u' ';
                line += column.isBlob() ? QString::fromLatin1(QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes()).toHex().right(4))
                                        : QString::fromUtf8(column.getText("-"));
            }
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

//! A log and its projection, as a server has them.
struct Workspace {
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<EventLog> log;
    std::unique_ptr<Projection> projection;
    Seq head = 0;
    ChangeSet change;

    explicit Workspace(const QString &path = QStringLiteral(":memory:"))
    {
        database = must(openDatabase({path, {}, false}));
        must(migrate(*database, logMigrations()));
        must(migrate(*database, projectionMigrations()));
        log = std::make_unique<EventLog>(*database);
        projection = std::make_unique<Projection>(*database);
        head = must(log->head());
    }
    Event append(const OpBody &body, MemberId author, OpId opId = {})
    {
        const Seq seq = ++head;
        Event event{seq, {opId.isNull() ? id<OpId>(quint64(1'000'000 + seq)) : opId, body}, author, {1'000'000 + seq * 1000}};
        must(inTransaction(*database, [&]() -> StoreResult<void> {
            must(log->append(event));
            return projection->apply(event, change);
        }));
        return event;
    }
};

//! Draws ops over a small world, so that they meet each other often.
class RandomOps {
public:
    explicit RandomOps(SeededRandom &random) : m_random(random) {}

    MemberId member() { return id<MemberId>(0xa1 + m_random.below(4)); }
    MemberId other() { return id<MemberId>(0xa2 + m_random.below(3)); }
    ChannelId channel() { return id<ChannelId>(0xc1 + m_random.below(3)); }
    ThreadId thread() { return id<ThreadId>(0xd1 + m_random.below(6)); }
    MessageId message() { return id<MessageId>(0xe1 + m_random.below(24)); }
    DocumentId document() { return id<DocumentId>(0x91 + m_random.below(6)); }
    VersionId version() { return id<VersionId>(0x81 + m_random.below(9)); }
    QString rank() { return QString(QChar(u'A' + char16_t(m_random.below(20)))); }
    std::optional<DocumentId> parent() { return m_random.chance(50) ? std::optional(document()) : std::nullopt; }
    DraftId draft() { return id<DraftId>(0xb1 + m_random.below(3)); }
    WriterId writer() { return id<WriterId>(0x71 + m_random.below(2)); }
    std::optional<OpId> someOp()
    {
        return m_random.chance(30) ? std::nullopt : std::optional(id<OpId>(1'000'000 + m_random.below(120)));
    }
    QString text()
    {
        QString text = QStringLiteral("words **%1**").arg(m_random.below(1000));
        if (m_random.chance(40))
            text += QStringLiteral(" <@%1>").arg(member().toString());
        return text;
    }

    //! What a message asks: by a moment, within a span, or when they can.
    Asking asking()
    {
        switch (m_random.below(3)) {
        case 0: return {Ask::ReplyBy, Instant{qint64(10 + m_random.below(9))}, {}, {member()}};
        case 1: return {Ask::DecisionBy, {}, WorkSpan{WorkSpan::Unit::Hours, 3}, {me, other()}};
        default: return {Ask::WhenYouCan, {}, {}, {other()}};
        }
    }
    op::PostMessage posted()
    {
        op::PostMessage post{message(), thread(), text()};
        if (m_random.chance(30))
            post.asks = asking();
        return post;
    }

    OpBody any(MemberId author)
    {
        if (m_random.chance(25))
            return ofDocument(author);
        if (m_random.chance(25))
            return ofTask(author);
        if (m_random.chance(15))
            return ofTeam(author);
        switch (m_random.below(38)) {
        case 0: return op::UpdateMember{member(), profile()};
        case 1: return op::SetRole{other(), m_random.chance(50) ? Role::Admin : Role::Member};
        case 2: return op::RemoveMember{other()};
        case 3: return op::AddMember{other(), profile(), Role::Member};
        case 4: return op::CreateChannel{channel(), ChannelKind::Public, QStringLiteral("c%1").arg(m_random.below(9)), {}, {me, other()}};
        case 5: return op::UpdateChannel{channel(), QStringLiteral("n%1").arg(m_random.below(9)), text(), m_random.chance(20)};
        case 6: return op::JoinChannel{channel(), member()};
        case 7: return op::LeaveChannel{channel(), member()};
        case 8: return op::StartThread{thread(), channel(), text(), Ask::DecisionBy, {}, {member()}, WorkSpan{WorkSpan::Unit::Days, 2}, 4};
        case 9: return op::StartThread{thread(), channel(), text(), Ask::ReplyBy, Instant{5}, {member()}};
        case 10:
        case 11: return op::EditMessage{message(), text()};
        case 12: return op::DeleteMessage{message()};
        case 29: return op::RestoreMessage{message(), text()};
        case 30:
        case 31: return op::PostMessage{message(), thread(), text(), message()};
        case 13:
        case 14: return op::AddReaction{message(), emoji(), m_random.chance(70) ? std::optional(thread()) : std::nullopt};
        case 15: return op::RemoveReaction{message(), emoji(), m_random.chance(70) ? std::optional(thread()) : std::nullopt};
        case 16:
        case 17:
            if (author == me) // a position is its author's alone: others' never come to a replica
                return standing();
            return op::PostMessage{message(), thread(), text()};
        case 24: return op::RenameThread{thread(), text()};
        case 25: return op::ConcludeThread{thread(), text(), m_random.chance(30) ? std::optional(text()) : std::nullopt};
        case 26: return op::ReopenThread{thread()};
        case 27: return op::MoveThread{thread(), channel()};
        case 28: return op::PinThread{thread(), m_random.chance(60)};
        case 32:
        case 33:
            if (author == me) // a draft neither
                return op::SaveDraft{draft(), thread(), false, {}, {}, {}, Ask::Nothing, {}, text(), someOp(), writer(), place(),
                                     m_random.chance(30) ? std::optional(message()) : std::nullopt};
            return op::PostMessage{message(), thread(), text()};
        case 34:
            if (author == me)
                return op::DropDraft{draft(), someOp(), writer(),
                                     m_random.chance(50) ? DraftEnd::Spent : DraftEnd::Discarded};
            return op::PostMessage{message(), thread(), text()};
        case 35: return op::SetPicture{member(), m_random.chance(30) ? QByteArray() : text().toUtf8()};
        case 36: return op::SetChannelRole{channel(), member(), m_random.chance(50) ? ChannelRole::Manager : ChannelRole::Member};
        case 37: return op::MakePrivate{channel()};
        default: return posted();
        }
    }
    std::optional<CommentPlace> place()
    {
        return m_random.chance(80) ? std::nullopt : std::optional(CommentPlace{document(), "from", "to", text()});
    }
    OpBody ofDocument(MemberId author)
    {
        switch (m_random.below(14)) {
        case 0:
        case 1:
        case 2: return op::CreateDocument{document(), channel(), parent(), rank(), text()};
        case 3: return op::RenameDocument{document(), text()};
        case 4:
        case 5: return op::MoveDocument{document(), channel(), parent(), rank()};
        case 6: return op::ArchiveDocument{document(), m_random.chance(50)};
        case 7:
            if (author == me)
                return op::SetFavourite{document(), m_random.chance(70)};
            return op::DocumentChanged{document()};
        case 8: return op::KeepVersion{document(), version(), m_random.chance(50) ? text() : QString()};
        case 9: return op::DocumentChanged{document()};
        case 10: return op::ResolveComment{thread(), m_random.chance(60)};
        default: return op::OpenComment{thread(), document(), text(), "from", "to", text()};
        }
    }
    CheckInId checkIn() { return id<CheckInId>(0x71 + m_random.below(3)); }
    QDate round() { return QDate(2026, 6, 15).addDays(qint64(m_random.below(4))); }
    std::vector<CheckInPart> parts()
    {
        return m_random.chance(20) ? std::vector<CheckInPart>()
                                   : std::vector<CheckInPart>{{1, QuestionKind::Words, QStringLiteral("Moved"), text()},
                                                              {3, QuestionKind::Scale, QStringLiteral("Mood"), QString::number(1 + m_random.below(5))}};
    }
    OpBody ofTeam(MemberId author)
    {
        switch (m_random.below(10)) {
        case 0:
            return op::SaveCheckIn{checkIn(), channel(), {text(), {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}}, {}, 0b11111,
                                   1 + qint64(m_random.below(2)), QDate(2026, 6, 1), {}, m_random.chance(30), m_random.chance(20), false}};
        case 1:
        case 2:
        case 3: return op::AnswerCheckIn{checkIn(), channel(), round(), parts()};
        case 4:
            if (author == me)
                return op::KeepCheckIn{checkIn(), round(), parts(), m_random.chance(30)};
            return op::AnswerCheckIn{checkIn(), channel(), round(), parts()};
        case 5: return op::Agree{channel(), Ask(m_random.below(3)), Interrupts(m_random.below(3)), text()};
        case 6: return op::ReadAgreement{channel(), Seq(1 + m_random.below(60))};
        case 7:
            if (author == me)
                return op::SetAttention{m_random.chance(50) ? std::optional(Instant{qint64(m_random.below(3'000'000)) + 1}) : std::nullopt, {600}};
            return op::HoldThread{thread(), perhaps()};
        case 8: {
            op::PostMessage post{message(), thread(), text()};
            if (m_random.chance(50))
                post.handsTo = member();
            else
                post.urgent = Urgency{text(), Instant{5'000}, {member()}};
            return post;
        }
        default: return op::HoldThread{thread(), perhaps()};
        }
    }
    TaskId task() { return id<TaskId>(0x51 + m_random.below(5)); }
    StepId step() { return id<StepId>(0x41 + m_random.below(4)); }
    ViewId view() { return id<ViewId>(0x31 + m_random.below(3)); }
    std::optional<MemberId> perhaps() { return m_random.chance(70) ? std::optional(member()) : std::nullopt; }
    std::optional<Due> due()
    {
        const QDate day = QDate(2026, 6, 1).addDays(qint64(m_random.below(40)));
        return m_random.chance(30)   ? std::nullopt
            : m_random.chance(40) ? std::optional(Due{day})
                                  : std::optional(Due{day, qint64(m_random.below(1440)), QStringLiteral("Asia/Tokyo")});
    }
    OpBody ofTask(MemberId author)
    {
        switch (m_random.below(26)) {
        case 0: return op::SetTaskTitle{task(), text()};
        case 1: return op::SetTaskNotes{task(), text()};
        case 2:
        case 3: return op::SetTaskOwner{task(), perhaps()};
        case 4:
        case 5: {
            const auto status = TaskStatus(m_random.below(5));
            return op::SetTaskStatus{task(), status, status == TaskStatus::Waiting ? perhaps() : std::nullopt};
        }
        case 6: return op::SetTaskDue{task(), due()};
        case 7: return op::SetTaskStart{task(), m_random.chance(70) ? std::optional(QDate(2026, 6, 3)) : std::nullopt};
        case 8: return op::SetTaskPriority{task(), Priority(m_random.below(3))};
        case 9: return op::LabelTask{task(), rank(), m_random.chance(60)};
        case 10: return op::SetTaskRepeat{task(), m_random.chance(70) ? std::optional(Repeat{qint64(m_random.below(4)) + 1}) : std::nullopt};
        case 11: return op::RelateTask{task(), task(), TaskRelation(m_random.below(2)), m_random.chance(60)};
        case 12: return op::RankTask{task(), rank()};
        case 13: return op::MoveTask{task(), channel(), rank()};
        case 14: return op::RemoveTask{task(), m_random.chance(50)};
        case 15: return op::AddStep{task(), step(), text(), rank(), m_random.chance(30)};
        case 16: return op::EditStep{task(), step(), text()};
        case 17: return op::TickStep{task(), step(), m_random.chance(50)};
        case 18: return op::RankStep{task(), step(), rank()};
        case 19: return op::RemoveStep{task(), step()};
        case 20: return op::PostMessage{message(), threadOf(task()), text()};
        case 21:
            if (author == me)
                return op::SaveTaskView{view(), text(), {}, text()};
            return op::PostMessage{message(), threadOf(task()), text()};
        case 22:
            if (author == me)
                return op::DropTaskView{view()};
            return op::PostMessage{message(), threadOf(task()), text()};
        default:
            return op::CreateTask{task(), channel(), text(), {}, perhaps(), TaskStatus(m_random.below(5)), due(), {}, Priority::Normal,
                                  {rank()}, {{step(), text(), false, rank()}}, {}, rank(),
                                  TaskOrigin{thread(), message(), {}, {}, {}, text(), member()}, {}};
        }
    }
    QString emoji()
    {
        switch (m_random.below(4)) {
        case 0: return QStringLiteral("👍");
        case 1: return QStringLiteral("agree");
        case 2: return QStringLiteral("looking");
        default: return QStringLiteral("thanks");
        }
    }
    OpBody standing()
    {
        const Seq seq = Seq(m_random.below(120));
        const auto time = m_random.chance(50) ? std::optional(Instant{qint64(m_random.below(3'000'000)) + 1}) : std::nullopt;
        switch (m_random.below(8)) {
        case 0: return op::UnmarkRead{thread(), seq + 1};
        case 1: return op::SetDone{thread(), seq};
        case 2: return op::SetLater{thread(), time};
        case 3: return op::FollowThread{thread(), ThreadFollow(m_random.below(3)), time};
        case 4: return op::FollowChannel{channel(), ChannelLevel(m_random.below(3))};
        default:
            return op::MarkRead{thread(), seq, m_random.chance(40) ? std::optional(id<OpId>((m_random.chance(50) ? 0 : 1'000'000) + m_random.below(80))) : std::nullopt};
        }
    }
    Profile profile()
    {
        Profile profile;
        profile.name = QStringLiteral("Name %1").arg(m_random.below(50));
        if (m_random.chance(30))
            profile.hours.more = MoreHours{{{0, 1080, 1200}}, {}, OtherWeek{QDate(2026, 6, 1)}, QStringLiteral("pt_pt"), {}};
        if (m_random.chance(30))
            profile.travel = Travel{{{QDate(2026, 6, 20), QStringLiteral("Asia/Tokyo"), text()}}};
        if (m_random.chance(30))
            profile.urgent = UrgentTaken(m_random.below(3));
        return profile;
    }

private:
    SeededRandom &m_random;
};

//! What a server asks before it takes an op: that what it refers to is there, and what it makes is not.
inline bool isAcceptable(SQLite::Database &database, const OpBody &body)
{
    StatementCache sql(database);
    const auto isThere = [&](const char *query, const Uuid &key) {
        auto run = sql(query).bind(key);
        return run.next();
    };
    if (const auto *one = std::get_if<op::CreateChannel>(&body))
        return !isThere("SELECT 1 FROM channel WHERE channel = ?1", one->channel.uuid());
    if (const auto *one = std::get_if<op::StartThread>(&body)) {
        if (isThere("SELECT 1 FROM thread WHERE thread = ?1", one->thread.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::CreateDocument>(&body)) {
        if (isThere("SELECT 1 FROM document WHERE document = ?1", one->document.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::OpenComment>(&body)) {
        if (isThere("SELECT 1 FROM thread WHERE thread = ?1", one->thread.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::CreateTask>(&body)) {
        if (isThere("SELECT 1 FROM task WHERE task = ?1", one->task.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::MoveThread>(&body)) {
        if (isThere("SELECT 1 FROM thread WHERE thread = ?1 AND document IS NOT NULL", one->thread.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::MoveDocument>(&body); one && one->parent) {
        const WorkspaceReader reader(database);
        if (must(reader.isUnder(*one->parent, one->document)))
            return false;
    }
    // I stay in what is private: a channel that is lost is taken out of a replica by the server's word, not by an event.
    const auto holdsMe = [&](ChannelId channel) {
        auto run = sql("SELECT 1 FROM membership WHERE channel = ?1 AND member = ?2").bind(channel, me);
        return run.next();
    };
    if (const auto *one = std::get_if<op::MakePrivate>(&body)) {
        if (!holdsMe(one->channel))
            return false;
    }
    if (const auto *one = std::get_if<op::LeaveChannel>(&body)) {
        if (one->member == me && isThere("SELECT 1 FROM channel WHERE channel = ?1 AND kind = 'private'", one->channel.uuid()))
            return false;
    }
    if (const auto *one = std::get_if<op::PostMessage>(&body)) {
        if (isThere("SELECT 1 FROM message WHERE message = ?1", one->message.uuid()))
            return false;
    }
    // As the authoriser has it: the thread that is named is the message's.
    const auto isOf = [&](MessageId message, std::optional<ThreadId> thread) {
        return !thread || (sql("SELECT 1 FROM message WHERE message = ?1 AND thread = ?2").bind(message, *thread)).next();
    };
    if (const auto *one = std::get_if<op::AddReaction>(&body); one && !isOf(one->message, one->thread))
        return false;
    if (const auto *one = std::get_if<op::RemoveReaction>(&body); one && !isOf(one->message, one->thread))
        return false;
    return Outbox(database).targetOf(body).known;
}

//! The world the random ops live in: four people, one channel.
inline void begin(Workspace &server)
{
    server.append(op::CreateWorkspace{id<WorkspaceId>(1), QStringLiteral("Saltmarsh")}, me);
    for (quint64 i = 0; i < 4; ++i) {
        Profile profile;
        profile.name = QStringLiteral("Member %1").arg(i);
        server.append(op::AddMember{id<MemberId>(0xa1 + i), profile, i == 0 ? Role::Owner : Role::Member}, me);
    }
    server.append(op::CreateChannel{id<ChannelId>(0xc1), ChannelKind::Public, QStringLiteral("general"), {}, {}}, me);
}

} // namespace meridian::test
