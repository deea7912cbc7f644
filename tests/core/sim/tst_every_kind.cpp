// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/team.h"
#include <QTest>

using namespace meridian;
using namespace meridian::sim;

namespace {

enum Actor { Owner, Admin, Regular, Guest, Outsider };
const std::vector<Role> Roles{Role::Owner, Role::Admin, Role::Member, Role::Guest, Role::Member};

//! A team at rest with a bit of everything, and one op of any kind to do to it.
class Stage {
public:
    explicit Stage(ChannelKind kind) : m_kind(kind), m_team(1, Roles)
    {
        m_isSet = m_team.settle() && build() && m_team.settle();
    }
    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] Team &team() { return m_team; }

    //! What `actor` does in the stage's channel. A message is the actor's own.
    OpBody body(const QString &kind, Actor actor)
    {
        const MemberId me = member(actor), other = member(Regular);
        Profile profile;
        profile.name = QStringLiteral("Somebody Else");
        const std::vector<OpBody> bodies{
            op::CreateWorkspace{WorkspaceId::create(now(), random()), QStringLiteral("Another")},
            op::AddMember{MemberId::create(now(), random()), profile, Role::Member},
            op::UpdateMember{me, profile}, op::SetRole{other, Role::Guest}, op::RemoveMember{other},
            op::CreateChannel{ChannelId::create(now(), random()), m_kind, QStringLiteral("new"), {}, {other}},
            op::UpdateChannel{m_channel, QStringLiteral("renamed"), QStringLiteral("why"), false},
            op::JoinChannel{m_channel, member(Outsider)}, op::LeaveChannel{m_channel, other},
            op::StartThread{ThreadId::create(now(), random()), m_channel, QStringLiteral("More?"), Ask::DecisionBy, {}, {other},
                            WorkSpan{WorkSpan::Unit::Hours, 4}, 2},
            op::PostMessage{MessageId::create(now(), random()), m_thread, QStringLiteral("and <@%1>").arg(other.toString()), {}, Manner::Quiet, {}, {}, {},
                            Asking{Ask::ReplyBy, now().plus(1000), {}, {other}}},
            op::RenameThread{m_thread, QStringLiteral("Open at nine?")},
            op::ConcludeThread{m_thread, QStringLiteral("At nine."), QStringLiteral("The printer closes.")}, op::ReopenThread{m_thread},
            op::MoveThread{m_thread, actor == Guest ? m_channel : m_target}, op::PinThread{m_thread, true},
            op::EditMessage{m_messages.value(actor), QStringLiteral("better")},
            op::DeleteMessage{m_messages.value(actor)},
            op::RestoreMessage{m_messages.value(actor), QStringLiteral("back <@%1>").arg(other.toString())},
            op::AddReaction{m_message, QStringLiteral("looking"), m_thread},
            op::RemoveReaction{m_message, QStringLiteral("agree"), m_thread}, op::MarkRead{m_thread, 12, {}},
            op::UnmarkRead{m_thread, 12}, op::SetDone{m_thread, 12}, op::SetLater{m_thread, Instant{5'000'000'000'000}},
            op::FollowThread{m_thread, ThreadFollow::Following, Instant{5'000'000'000'000}},
            op::FollowChannel{m_channel, ChannelLevel::Mentions},
            op::SaveDraft{m_draft, m_thread, false, {}, {}, {}, Ask::Nothing, {}, QStringLiteral("not yet"), {}, {}, {}, m_message, {},
                          SendTime{me, QDate(2128, 6, 10), 9 * 60, Instant{5'000'000'000'000}}, Manner::Quiet},
            op::DropDraft{m_drafts.value(actor), {}, {}, DraftEnd::Discarded},
            op::SetPicture{me, QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000040000000400802000000aabbccdd")},
            op::SetChannelRole{m_channel, other, ChannelRole::Manager}, op::MakePrivate{m_channel},
            op::CreateDocument{DocumentId::create(now(), random()), m_channel, m_document, QStringLiteral("V"), QStringLiteral("Page")},
            op::RenameDocument{m_document, QStringLiteral("Renamed")},
            op::MoveDocument{m_document, actor == Guest ? m_channel : m_target, {}, QStringLiteral("W")},
            op::ArchiveDocument{m_document, true}, op::SetFavourite{m_document, true},
            op::KeepVersion{m_document, VersionId::create(now(), random()), QStringLiteral("First")},
            op::DocumentChanged{m_document},
            op::OpenComment{ThreadId::create(now(), random()), m_document, QStringLiteral("words"), "from", "to", QStringLiteral("words")},
            op::ResolveComment{m_comment, true},
            op::CreateTask{TaskId::create(now(), random()), m_channel, QStringLiteral("Measure"), {}, other, TaskStatus::ToDo, Due{QDate(2026, 6, 19)},
                           {}, Priority::Normal, {QStringLiteral("tide")}, {}, Repeat(), QStringLiteral("V"),
                           TaskOrigin{m_thread, m_message, {}, {}, {}, QStringLiteral("first"), me}, {}},
            op::SetTaskTitle{m_task, QStringLiteral("Weigh")}, op::SetTaskNotes{m_task, QStringLiteral("*all*")},
            op::SetTaskOwner{m_task, member(Admin)}, op::SetTaskStatus{m_task, TaskStatus::Done, {}},
            op::SetTaskDue{m_task, Due{QDate(2026, 6, 19), 570, QStringLiteral("Asia/Tokyo")}}, op::SetTaskStart{m_task, QDate(2026, 6, 1)},
            op::SetTaskPriority{m_task, Priority::High}, op::LabelTask{m_task, QStringLiteral("new"), true},
            op::SetTaskRepeat{m_task, Repeat{2, Repeat::Unit::Week}}, op::RelateTask{m_task, m_otherTask, TaskRelation::Blocks, true},
            op::RankTask{m_task, QStringLiteral("Z")}, op::MoveTask{m_task, actor == Guest ? m_channel : m_target, QStringLiteral("Z")},
            op::RemoveTask{m_task, true}, op::AddStep{m_task, StepId::create(now(), random()), QStringLiteral("More"), QStringLiteral("Z"), false},
            op::EditStep{m_task, m_step, QStringLiteral("Better")}, op::TickStep{m_task, m_step, true},
            op::RankStep{m_task, m_step, QStringLiteral("Z")}, op::RemoveStep{m_task, m_step},
            op::SaveTaskView{ViewId::create(now(), random()), QStringLiteral("Mine"), m_channel, QStringLiteral("owner:me")},
            op::DropTaskView{m_views.value(actor)},
            op::SaveCheckIn{m_checkIn, m_channel, ruleCalled(QStringLiteral("Launch week, again"))},
            op::AnswerCheckIn{m_checkIn, m_channel, QDate(2026, 6, 16), {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("Twice")}}},
            op::KeepCheckIn{m_checkIn, QDate(2026, 6, 17), {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("half a")}}, false},
            op::Agree{m_channel, Ask::WithinDay, Interrupts::Managers, QStringLiteral("*We* answer.")},
            op::ReadAgreement{m_channel, m_agreed}, op::HoldThread{m_thread, other},
            op::SetAttention{Instant{5'000'000'000'000}, {600, 900}}};
        if (kind == QStringLiteral("message.post urgent") || kind == QStringLiteral("message.post handing over")) {
            op::PostMessage post{MessageId::create(now(), random()), m_thread, QStringLiteral("now <@%1>").arg(other.toString())};
            if (kind.endsWith(QStringLiteral("urgent")))
                post.urgent = Urgency{QStringLiteral("The price is wrong"), Instant{5'000'000'000'000}, {other}};
            else
                post.handsTo = other;
            return post;
        }
        for (const OpBody &body : bodies) {
            if (kindOf(body) == kind)
                return body;
        }
        qFatal("no op of this kind");
    }
    [[nodiscard]] bool isInLog(const OpBody &body)
    {
        const auto events = EventLog(m_team.server().database()).read(0, 1000).value();
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return event.op.body == body || isSameDraft(event.op.body, body); // signed by the replica
        });
    }

private:
    template<typename Kind>
    static bool areOfOneDraft(const OpBody &one, const OpBody &other)
    {
        const auto *first = std::get_if<Kind>(&one), *second = std::get_if<Kind>(&other);
        return first && second && first->draft == second->draft;
    }
    static bool isSameDraft(const OpBody &one, const OpBody &other)
    {
        return areOfOneDraft<op::SaveDraft>(one, other) || areOfOneDraft<op::DropDraft>(one, other);
    }
    static CheckInRule ruleCalled(const QString &name)
    {
        return {name, {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}}, {}, 0b11111, 1, QDate(2026, 6, 1), {}, false, false, false};
    }
    MemberId member(Actor actor) { return m_team.desktop(actor).member(); }
    Instant now() { return m_team.desktop(Owner).clock().now(); }
    SeededRandom &random() { return m_team.desktop(Owner).random(); }

    bool build()
    {
        m_channel = ChannelId::create(now(), random());
        m_thread = ThreadId::create(now(), random());
        m_message = MessageId::create(now(), random());
        m_document = DocumentId::create(now(), random());
        m_comment = ThreadId::create(now(), random());
        m_task = TaskId::create(now(), random());
        m_otherTask = TaskId::create(now(), random());
        m_step = StepId::create(now(), random());
        m_checkIn = CheckInId::create(now(), random());
        for (const Actor actor : {Owner, Admin, Regular, Guest})
            m_views.insert(actor, ViewId::create(now(), random()));
        op::CreateChannel create{m_channel, m_kind, QStringLiteral("tide"), {}, {member(Admin), member(Regular), member(Guest)}};
        // Where a thread may be moved to: a private channel that the guest and the outsider do not read, and one that they do.
        m_target = ChannelId::create(now(), random());
        op::CreateChannel target{m_target, m_kind == ChannelKind::Public ? ChannelKind::Private : ChannelKind::Public,
                                 QStringLiteral("target"), {}, {member(Regular)}};
        if (!m_team.desktop(Owner).submit({create, target, op::StartThread{m_thread, m_channel, QStringLiteral("Open?"), Ask::Nothing, {}, {}},
                                           op::PostMessage{m_message, m_thread, QStringLiteral("first")},
                                           op::AddReaction{m_message, QStringLiteral("agree"), m_thread},
                                           op::CreateDocument{m_document, m_channel, {}, QStringLiteral("M"), QStringLiteral("Plan")},
                                           op::CreateDocument{DocumentId::create(now(), random()), m_channel, m_document, QStringLiteral("M"), {}},
                                           op::OpenComment{m_comment, m_document, QStringLiteral("some words"), "from", "to", {}},
                                           op::PostMessage{MessageId::create(now(), random()), m_comment, QStringLiteral("Really?")},
                                           op::CreateTask{m_task, m_channel, QStringLiteral("Sort the shells"), {}, member(Regular), TaskStatus::ToDo, {}, {},
                                                          Priority::Normal, {QStringLiteral("old")}, {{m_step, QStringLiteral("Buckets"), false, QStringLiteral("V")}},
                                                          {}, QStringLiteral("M"), {}, {}},
                                           op::CreateTask{m_otherTask, m_channel, QStringLiteral("Label them"), {}, {}, TaskStatus::ToDo, {}, {},
                                                          Priority::Normal, {}, {}, {}, QStringLiteral("N"), {}, {}},
                                           op::PostMessage{MessageId::create(now(), random()), threadOf(m_task), QStringLiteral("By size?")},
                                           op::SaveCheckIn{m_checkIn, m_channel, ruleCalled(QStringLiteral("Launch week"))},
                                           op::Agree{m_channel, Ask::Nothing, Interrupts::Everyone, QStringLiteral("Anything goes.")}})
            || !m_team.settle())
            return false;
        const auto agreed = m_team.desktop(Owner).store().queries().agreement(m_channel);
        if (!agreed || !*agreed)
            return false;
        m_agreed = (*agreed)->seq;
        m_messages.insert(Owner, m_message);
        m_drafts.insert(Owner, DraftId::create(now(), random()));
        if (!m_team.desktop(Owner).submit({op::SaveTaskView{m_views[Owner], QStringLiteral("Old"), {}, {}}, op::SaveDraft{m_drafts[Owner], m_thread, false, {}, {}, {}, Ask::Nothing, {},
                                                         QStringLiteral("half"), {}, {}}}))
            return false;
        for (const Actor actor : {Admin, Regular, Guest}) {
            m_messages.insert(actor, MessageId::create(now(), random()));
            m_drafts.insert(actor, DraftId::create(now(), random()));
            if (!m_team.desktop(actor).submit({op::PostMessage{m_messages[actor], m_thread, QStringLiteral("me too")},
                                               op::AddReaction{m_message, QStringLiteral("agree"), m_thread},
                                               op::SaveTaskView{m_views[actor], QStringLiteral("Old"), {}, {}},
                                               op::AnswerCheckIn{m_checkIn, m_channel, QDate(2026, 6, 16), {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("Once")}}},
                                               op::KeepCheckIn{m_checkIn, QDate(2026, 6, 15), {}, true},
                                               op::SaveDraft{m_drafts[actor], m_thread, false, {}, {}, {}, Ask::Nothing, {},
                                                             QStringLiteral("half"), {}, {}}}))
                return false;
        }
        return true;
    }

    const ChannelKind m_kind;
    Team m_team;
    bool m_isSet = false;
    ChannelId m_channel, m_target;
    ThreadId m_thread, m_comment;
    DocumentId m_document;
    TaskId m_task, m_otherTask;
    StepId m_step;
    CheckInId m_checkIn;
    Seq m_agreed = 0; //!< the version of the agreement that is there
    MessageId m_message;
    QHash<int, MessageId> m_messages; //!< each actor's own
    QHash<int, DraftId> m_drafts;
    QHash<int, ViewId> m_views;
    DraftId m_draft = DraftId::create({5}, random());
};

} // namespace

// Law (a): for every kind of op, what a member had plus the events they are sent is what a new snapshot would
// give them, whoever does it, whoever watches.
class EveryKindTest : public QObject {
    Q_OBJECT
private slots:
    void oldRowsAndEventsAreTheNewRows_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("actor");
        QTest::addColumn<int>("channelKind");
        const char *kinds[] = {"workspace.create", "member.add", "member.update", "member.role", "member.remove",
                               "channel.create", "channel.update", "channel.join", "channel.leave", "thread.start",
                               "thread.rename", "thread.conclude", "thread.reopen", "thread.move", "thread.pin",
                               "message.post", "message.edit", "message.delete", "message.restore", "reaction.add", "reaction.remove",
                               "read.mark", "read.unmark", "inbox.done", "inbox.later", "thread.follow",
                               "channel.follow", "draft.save", "draft.drop", "member.picture", "channel.role", "channel.make_private",
                               "document.create", "document.rename", "document.move", "document.archive",
                               "document.favourite", "document.version", "document.changed", "comment.open", "comment.resolve",
                               "task.create", "task.title", "task.notes", "task.owner", "task.status", "task.due", "task.start", "task.priority",
                               "task.label", "task.repeat", "task.relate", "task.rank", "task.move", "task.remove",
                               "step.add", "step.edit", "step.tick", "step.rank", "step.remove", "view.save", "view.drop",
                               "checkin.save", "checkin.answer", "checkin.keep", "channel.agree", "agreement.read", "thread.hold", "attention.set",
                               "message.post urgent", "message.post handing over"};
        const std::pair<const char *, Actor> actors[] = {{"owner", Owner}, {"member", Regular}, {"guest", Guest}};
        constexpr std::pair<const char *, ChannelKind> channels[] = {{"public", ChannelKind::Public}, {"private", ChannelKind::Private}};
        for (size_t i = 0; i < std::size(kinds); ++i) {
            size_t row = 0;
            for (const auto &[who, actor] : actors) {
                for (const auto &[where, channel] : channels) {
                    if (!isSanitized || row++ == i % 6) // every kind, by each in turn
                        QTest::addRow("%s by %s, %s", kinds[i], who, where) << kinds[i] << int(actor) << int(channel);
                }
            }
        }
        QCOMPARE(std::size(kinds), std::variant_size_v<OpKinds> + 2);
    }
    void oldRowsAndEventsAreTheNewRows()
    {
        QFETCH(QString, kind);
        QFETCH(int, actor);
        QFETCH(int, channelKind);
        Stage stage{ChannelKind(channelKind)};
        QVERIFY2(stage.isSet(), qPrintable(stage.team().describe()));
        const OpBody body = stage.body(kind, Actor(actor));
        if (kind == op::RestoreMessage::kind) {
            QVERIFY(stage.team().desktop(size_t(actor)).submit({stage.body(op::DeleteMessage::kind, Actor(actor))}));
            QVERIFY2(stage.team().settle(), qPrintable(stage.team().describe()));
        }
        QVERIFY(stage.team().desktop(size_t(actor)).submit({body}));
        QVERIFY2(stage.team().settle(), qPrintable(stage.team().describe()));
        if (actor == Owner)
            QCOMPARE(stage.isInLog(body), kind != op::CreateWorkspace::kind && kind != op::AddMember::kind
                         && kind != op::DocumentChanged::kind
                         && (kind != op::MakePrivate::kind || channelKind == int(ChannelKind::Public)));
        const QStringList breaches = stage.team().findBreaches();
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }
};

MERIDIAN_SIM_MAIN(EveryKindTest)
#include "tst_every_kind.moc"
