// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/schedule.h"
#include "core/model/direct.h"
#include "core/store/task_queries.h"
#include "core/time/wall_clock.h"
#include <algorithm>

namespace meridian::sim {
namespace {

//! One person's next deed. Each maker of it answers with nothing where there is nothing to do it to.
class Deed {
public:
    Deed(Desktop &desktop, World &world) : m_desktop(desktop), m_queries(desktop.store().queries()), m_world(world) {}

    std::vector<OpBody> choose()
    {
        const quint64 dice = m_world.random().below(100);
        if (m_world.random().chance(15))
            return changeDocuments();
        if (m_world.random().chance(18))
            return changeTasks();
        if (dice < 18)
            return startThread();
        if (dice < 43)
            return postMessage();
        if (dice < 48)
            return changeThread();
        if (dice < 56)
            return changeMessage();
        if (dice < 66)
            return react();
        if (dice < 74)
            return changeStanding();
        if (dice < 76)
            return writeDraft();
        if (dice < 82)
            return createChannel();
        if (dice < 90)
            return joinOrLeave();
        if (dice < 93)
            return updateChannel();
        if (dice < 97)
            return updateProfile();
        return manageMembers();
    }
    std::optional<ThreadId> someThread()
    {
        const auto channel = someChannel();
        if (!channel)
            return std::nullopt;
        const auto threads = m_queries.threads(channel->channel.channel, std::nullopt, 20);
        if (!threads || threads->empty())
            return std::nullopt;
        return pick(*threads).thread.thread;
    }

private:
    template<typename List>
    const typename List::value_type &pick(const List &list)
    {
        return list[size_t(m_world.random().below(list.size()))];
    }
    template<typename IdType>
    IdType fresh()
    {
        return IdType::create(m_desktop.clock().now(), m_desktop.random());
    }
    QString words()
    {
        QString text;
        const auto people = m_queries.members();
        for (qint64 i = m_world.between(1, 12); i > 0; --i)
            text += QString(char16_t(m_world.between('a', 'z'))) + QString::number(m_world.between(0, 999)) + u' ';
        if (people && !people->empty() && m_world.random().chance(20))
            text += QStringLiteral("<@%1>").arg(pick(*people).member.toString());
        return text;
    }
    std::optional<ChannelRow> someChannel()
    {
        const auto channels = m_queries.channels();
        if (!channels || channels->empty())
            return std::nullopt;
        return pick(*channels);
    }
    std::optional<MemberId> someMember()
    {
        const auto members = m_queries.members();
        if (!members || members->empty())
            return std::nullopt;
        return pick(*members).member;
    }
    std::optional<MessageRow> someMessage()
    {
        const auto thread = someThread();
        if (!thread)
            return std::nullopt;
        const auto messages = m_queries.messages(*thread, std::nullopt, std::nullopt, 20);
        if (!messages || messages->empty())
            return std::nullopt;
        return pick(*messages);
    }

    std::vector<OpBody> startThread()
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        op::StartThread start{fresh<ThreadId>(), channel->channel.channel, words().left(100), Ask::Nothing, {}, {}};
        if (const auto member = someMember(); member && m_world.random().chance(25)) {
            start.ask = Ask::WhenYouCan;
            start.told = {*member};
        }
        return {start, op::PostMessage{fresh<MessageId>(), start.thread, words()}};
    }
    std::vector<OpBody> postMessage()
    {
        const auto thread = someThread();
        if (!thread)
            return {};
        return {op::PostMessage{fresh<MessageId>(), *thread, words(), somethingToCommentOn(*thread)}};
    }
    //! Mostly nothing; sometimes a message that takes no side comments, which is for the server to say.
    std::optional<MessageId> somethingToCommentOn(ThreadId thread)
    {
        const auto messages = m_queries.messages(thread, std::nullopt, std::nullopt, 20);
        if (!messages || messages->empty() || !m_world.random().chance(25))
            return std::nullopt;
        return pick(*messages).message.message;
    }
    std::vector<OpBody> changeThread()
    {
        const auto thread = someThread();
        const auto channel = someChannel();
        if (!thread || !channel)
            return {};
        switch (m_world.random().below(8)) {
        case 0: return {op::RenameThread{*thread, words().left(100)}};
        case 1: return {op::ConcludeThread{*thread, words()}};
        case 2: return {op::ReopenThread{*thread}};
        case 3: return {op::PinThread{*thread, m_world.random().chance(70)}};
        default: return {op::MoveThread{*thread, channel->channel.channel}};
        }
    }
    std::vector<OpBody> changeMessage()
    {
        const auto row = someMessage();
        if (!row || (row->message.author != m_desktop.member() && m_world.random().chance(80)))
            return {};
        if (row->message.deleted && m_world.random().chance(70))
            return {op::RestoreMessage{row->message.message, words()}};
        if (m_world.random().chance(40))
            return {op::DeleteMessage{row->message.message}};
        return {op::EditMessage{row->message.message, words()}};
    }
    std::vector<OpBody> react()
    {
        const auto row = someMessage();
        if (!row)
            return {};
        const QString emoji = m_world.random().chance(50) ? QStringLiteral("agree") : QStringLiteral("thanks");
        for (const ReactionCount &reaction : row->reactions) {
            if (reaction.mine)
                return {op::RemoveReaction{row->message.message, reaction.emoji, row->message.thread}};
        }
        return {op::AddReaction{row->message.message, emoji, row->message.thread}};
    }
    std::vector<OpBody> changeStanding()
    {
        const auto row = someMessage();
        if (!row)
            return {};
        const ThreadId thread = row->message.thread;
        const Seq seq = row->message.seq;
        const auto until = m_world.random().chance(60)
            ? std::optional(Instant{m_desktop.clock().now().ms + m_world.between(-60'000, 600'000)})
            : std::nullopt;
        switch (m_world.random().below(10)) {
        case 0:
        case 1: return {op::UnmarkRead{thread, seq}};
        case 2: return {op::SetDone{thread, m_world.random().chance(25) ? 0 : seq}};
        case 3: return {op::SetLater{thread, until}};
        case 4: return {op::FollowThread{thread, ThreadFollow(m_world.random().below(3)), until}};
        case 5: return followChannel();
        default: return {op::MarkRead{thread, seq, markOf(thread)}};
        }
    }
    //! Most know of the mark that stands, some do not.
    std::optional<OpId> markOf(ThreadId thread)
    {
        const auto row = m_queries.thread(thread);
        return row && *row && m_world.random().chance(70) ? (*row)->standing.unreadMark : std::nullopt;
    }
    std::vector<OpBody> followChannel()
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        return {op::FollowChannel{channel->channel.channel, ChannelLevel(m_world.random().below(3))}};
    }
    std::vector<OpBody> writeDraft()
    {
        const auto drafts = m_queries.drafts();
        const auto thread = someThread();
        if (!drafts || !thread)
            return {};
        op::SaveDraft save{fresh<DraftId>(), *thread, false, {}, {}, {}, Ask::Nothing, {}, words(), {}, {}};
        if (m_world.random().chance(20))
            save.comment = CommentPlace{fresh<DocumentId>(), QByteArray(2, '\1'), QByteArray(2, '\2'), words()};
        if (const auto row = someMessage(); row && m_world.random().chance(30))
            save.beside = row->message.message;
        if (!save.comment && m_world.random().chance(30))
            save.send = soon();
        if (drafts->empty() || m_world.random().chance(30))
            return {save};
        const Draft &known = pick(*drafts);
        if (m_world.random().chance(40))
            return {op::DropDraft{known.draft, known.revision, {},
                                  m_world.random().chance(50) ? DraftEnd::Spent : DraftEnd::Discarded}};
        save.draft = known.draft;
        save.thread = known.thread;
        save.beside = known.beside;
        save.base = known.revision;
        return {save};
    }
    //! A minute that has begun, or one of the next, on the clock of somebody whose zone is not known: then the instant holds.
    SendTime soon()
    {
        const Instant at = m_desktop.clock().now().plus(qint64(m_world.random().below(60'000)));
        const WallTime wall = wallTime(QTimeZone::utc(), at);
        const auto member = someMember();
        return {member.value_or(m_desktop.member()), wall.date, wall.minutes, at};
    }
    std::vector<OpBody> createChannel()
    {
        const quint64 kind = m_world.random().below(3);
        op::CreateChannel create{fresh<ChannelId>(), ChannelKind(kind), {}, {}, {}};
        if (create.channelKind != ChannelKind::Direct)
            create.name = words().left(20).trimmed();
        for (int i = 0; i < 2; ++i) {
            const auto member = someMember();
            if (member && *member != m_desktop.member()
                && std::find(create.members.begin(), create.members.end(), *member) == create.members.end())
                create.members.push_back(*member);
        }
        if (create.channelKind == ChannelKind::Direct) { // two may begin the same one at once
            std::vector<MemberId> all = create.members;
            all.push_back(m_desktop.member());
            create.channel = directChannelId(all);
        }
        return {create};
    }
    std::vector<OpBody> joinOrLeave()
    {
        const auto channel = someChannel();
        const auto member = someMember();
        if (!channel || !member)
            return {};
        const MemberId who = m_world.random().chance(50) ? m_desktop.member() : *member;
        if (m_world.random().chance(50))
            return {op::JoinChannel{channel->channel.channel, who}};
        return {op::LeaveChannel{channel->channel.channel, who}};
    }
    std::vector<OpBody> updateChannel()
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        if (m_world.random().chance(20))
            return {op::MakePrivate{channel->channel.channel}};
        const auto member = someMember();
        if (member && m_world.random().chance(30))
            return {op::SetChannelRole{channel->channel.channel, *member,
                                       m_world.random().chance(60) ? ChannelRole::Manager : ChannelRole::Member}};
        return {op::UpdateChannel{channel->channel.channel, words().left(20).trimmed(), words(),
                                  m_world.random().chance(15)}};
    }
    std::vector<OpBody> updateProfile()
    {
        const auto me = m_queries.member(m_desktop.member());
        if (!me || !*me)
            return {};
        if (m_world.random().chance(25))
            return {op::SetPicture{m_desktop.member(), m_world.random().chance(75) ? picture() : QByteArray()}};
        Profile profile = (*me)->profile;
        profile.city = words().left(20).trimmed();
        profile.answers = Answers(m_world.random().below(6));
        const QDate off = QDate(2026, 1, 1).addDays(m_world.between(0, 300));
        profile.hours.daysOff = {{off, off.addDays(m_world.between(0, 9)), words().left(20).trimmed()}};
        profile.hours.differing = {{m_world.between(0, 6), 600, 900}};
        return {op::UpdateMember{m_desktop.member(), profile}};
    }
    std::optional<DocumentRow> someDocument()
    {
        const auto channel = someChannel();
        if (!channel)
            return std::nullopt;
        const auto documents = m_desktop.documents().recent(std::nullopt, 30);
        if (!documents || documents->empty())
            return std::nullopt;
        return pick(*documents);
    }
    std::vector<OpBody> createDocument()
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        const auto parent = someDocument();
        const bool under = parent && m_world.random().chance(40);
        return {op::CreateDocument{fresh<DocumentId>(), under ? parent->document.channel : channel->channel.channel,
                                   under ? std::optional(parent->document.document) : std::nullopt, rank(),
                                   words().left(40).trimmed()}};
    }
    QString rank() { return QString(QChar(u'A' + char16_t(m_world.between(0, 25)))); }
    std::vector<OpBody> changeDocuments()
    {
        const auto row = someDocument();
        if (!row || m_world.random().chance(25))
            return createDocument();
        const DocumentId document = row->document.document;
        switch (m_world.random().below(9)) {
        case 0: return {op::RenameDocument{document, words().left(40).trimmed()}};
        case 1:
        case 2: return moveDocument(*row);
        case 3: return {op::ArchiveDocument{document, m_world.random().chance(50)}};
        case 4: return {op::SetFavourite{document, m_world.random().chance(70)}};
        case 5: return {op::KeepVersion{document, fresh<VersionId>(), m_world.random().chance(50) ? QStringLiteral("v") : QString()}};
        case 6: {
            const auto comments = m_desktop.documents().comments(document);
            if (comments && !comments->empty())
                return {op::ResolveComment{pick(*comments).comment.thread, m_world.random().chance(70)}};
            [[fallthrough]];
        }
        default: {
            const auto thread = fresh<ThreadId>();
            return {op::OpenComment{thread, document, words().left(60).trimmed(), "from", "to", words()},
                    op::PostMessage{fresh<MessageId>(), thread, words()}};
        }
        }
    }
    std::vector<OpBody> moveDocument(const DocumentRow &row)
    {
        const auto channel = someChannel();
        const auto parent = someDocument();
        if (!channel)
            return {};
        if (parent && m_world.random().chance(50))
            return {op::MoveDocument{row.document.document, parent->document.channel, parent->document.document, rank()}};
        return {op::MoveDocument{row.document.document, channel->channel.channel, std::nullopt, rank()}};
    }
    std::optional<TaskRow> someTask()
    {
        const auto channel = someChannel();
        if (!channel)
            return std::nullopt;
        const auto tasks = m_desktop.tasks().column(channel->channel.channel, TaskStatus(m_world.random().below(5)), {}, 20);
        if (!tasks || tasks->empty())
            return std::nullopt;
        return pick(*tasks);
    }
    std::optional<Due> due()
    {
        const QDate day = QDate(2026, 6, 1).addDays(m_world.between(0, 60));
        if (m_world.random().chance(30))
            return std::nullopt;
        return m_world.random().chance(50) ? Due{day} : Due{day, m_world.between(0, 1439), QStringLiteral("Pacific/Auckland")};
    }
    std::vector<OpBody> createTask()
    {
        const auto channel = someChannel();
        const auto thread = someThread();
        if (!channel)
            return {};
        op::CreateTask create;
        create.task = fresh<TaskId>();
        create.channel = channel->channel.channel;
        create.title = words().left(100).trimmed();
        create.notes = words();
        create.owner = m_world.random().chance(60) ? someMember() : std::nullopt; // who may not be able to read it
        create.due = due();
        create.rank = rank();
        create.steps = {{fresh<StepId>(), QStringLiteral("first"), false, QStringLiteral("V")}};
        if (thread)
            create.origin = TaskOrigin{*thread, {}, {}, {}, {}, words(), someMember()};
        return {create};
    }
    std::vector<OpBody> changeTasks()
    {
        const auto row = someTask();
        if (!row || m_world.random().chance(20))
            return createTask();
        const Task &task = row->task;
        switch (m_world.random().below(18)) {
        case 0: return {op::SetTaskTitle{task.task, words().left(100).trimmed()}};
        case 1: return {op::SetTaskNotes{task.task, words()}};
        case 2:
        case 3: return {op::SetTaskOwner{task.task, someMember()}};
        case 4: return {op::SetTaskDue{task.task, due()}};
        case 5: return {op::SetTaskStart{task.task, QDate(2026, 5, 1)}, op::SetTaskPriority{task.task, Priority(m_world.random().below(3))}};
        case 6: return {op::LabelTask{task.task, QString(QChar(u'a' + char16_t(m_world.between(0, 5)))), m_world.random().chance(60)}};
        case 7: return {op::SetTaskRepeat{task.task, Repeat{m_world.between(1, 9)}}};
        case 8: return relateTask(task.task);
        case 9: return {op::RankTask{task.task, rank()}};
        case 10:
        case 11: return moveTask(task.task);
        case 12: return {op::RemoveTask{task.task, m_world.random().chance(70)}};
        case 13: return {op::PostMessage{fresh<MessageId>(), threadOf(task.task), words()}};
        case 14: return m_world.random().chance(70)
                ? std::vector<OpBody>{op::SaveTaskView{fresh<ViewId>(), QStringLiteral("mine"), task.channel, words()}}
                : dropView();
        case 15: return changeSteps(task);
        default: return {op::SetTaskStatus{task.task, TaskStatus(m_world.random().below(5)), {}}};
        }
    }
    std::vector<OpBody> relateTask(TaskId task)
    {
        const auto other = someTask();
        if (!other)
            return {};
        return {op::RelateTask{task, other->task.task, TaskRelation(m_world.random().below(2)), m_world.random().chance(70)}};
    }
    std::vector<OpBody> moveTask(TaskId task)
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        return {op::MoveTask{task, channel->channel.channel, rank()}};
    }
    std::vector<OpBody> dropView()
    {
        const auto views = m_desktop.tasks().views();
        if (!views || views->empty())
            return {};
        return {op::DropTaskView{pick(*views).view}};
    }
    std::vector<OpBody> changeSteps(const Task &task)
    {
        if (task.steps.empty() || m_world.random().chance(30))
            return {op::AddStep{task.task, fresh<StepId>(), words().trimmed(), rank(), false}};
        const StepId step = pick(task.steps).step;
        switch (m_world.random().below(5)) {
        case 0: return {op::EditStep{task.task, step, words().trimmed()}};
        case 1: return {op::RankStep{task.task, step, rank()}};
        case 2: return {op::RemoveStep{task.task, step}};
        default: return {op::TickStep{task.task, step, m_world.random().chance(60)}};
        }
    }
    //! Nothing but the head of a PNG, and some bytes: nobody here decodes it.
    QByteArray picture()
    {
        return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x40\x08\x02\0\0\0", 29)
            + m_world.random().bytes(m_world.between(8, 900));
    }
    std::vector<OpBody> manageMembers()
    {
        const auto member = someMember();
        if (!member)
            return {};
        const quint64 dice = m_world.random().below(10);
        if (dice == 0)
            return {op::RemoveMember{*member}};
        if (dice < 3) {
            Profile profile;
            profile.name = QStringLiteral("Newcomer");
            return {op::AddMember{fresh<MemberId>(), profile, Role::Member}};
        }
        const Role roles[] = {Role::Admin, Role::Member, Role::Guest};
        return {op::SetRole{*member, roles[m_world.random().below(3)]}};
    }

    Desktop &m_desktop;
    const Queries &m_queries;
    World &m_world;
};

} // namespace

void RandomWork::planUntil(qint64 time)
{
    for (const auto &desktop : m_team.desktops())
        planNext(*desktop, time);
}

void RandomWork::planNext(Desktop &desktop, qint64 until)
{
    World &world = m_team.world();
    const qint64 pause = world.random().chance(40) ? world.between(1, 300) : world.between(500, 12'000);
    if (world.now() + pause >= until)
        return;
    world.after(pause, [this, &desktop, until] {
        act(desktop);
        planNext(desktop, until);
    });
}

void RandomWork::act(Desktop &desktop)
{
    if (!desktop.isUp())
        return;
    World &world = m_team.world();
    if (world.random().chance(6))
        return desktop.tidyOutbox();
    if (world.random().chance(4)) {
        if (const auto thread = Deed(desktop, world).someThread())
            desktop.engine().fetchHistory(thread, std::nullopt);
        return;
    }
    const std::vector<OpBody> bodies = Deed(desktop, world).choose();
    if (!bodies.empty())
        desktop.submit(bodies);
}

void RandomTrouble::planUntil(qint64 time)
{
    World &world = m_team.world();
    const qint64 pause = world.between(300, 8'000);
    if (world.now() + pause >= time)
        return;
    world.after(pause, [this, time] {
        strike();
        planUntil(time);
    });
}

void RandomTrouble::strike()
{
    World &world = m_team.world();
    const auto &desktops = m_team.desktops();
    Desktop &desktop = *desktops[size_t(world.random().below(desktops.size()))];
    const quint64 dice = world.random().below(100);
    if (dice < 20)
        strikeServer();
    else if (dice < 60)
        strikeNetwork(desktop);
    else
        strikeComputer(desktop);
}

void RandomTrouble::strikeServer()
{
    World &world = m_team.world();
    ServerNode &server = m_team.server();
    if (!server.isUp() || server.disk().isDead())
        return;
    switch (world.random().below(5)) {
    case 0: return server.kill();
    case 1: return server.clock().setError(world.between(-3'600'000, 3'600'000));
    case 2: return server.disk().failAccess(world.between(1, 60), SimDisk::Fault::Io);
    default: return server.disk().cutPowerAtWrite(world.between(1, 80));
    }
}

void RandomTrouble::strikeNetwork(Desktop &desktop)
{
    World &world = m_team.world();
    Network &network = m_team.network();
    const auto during = [&](Network::Reach reach, qint64 milliseconds) {
        network.setReach(desktop, reach);
        world.after(milliseconds, [&network, &desktop] { network.setReach(desktop, Network::Reach::Up); });
    };
    switch (world.random().below(4)) {
    case 0: return network.breakConnections(desktop);
    case 1: return during(Network::Reach::Refused, world.between(1'000, 60'000));
    case 2: return during(Network::Reach::Silent, world.between(1'000, 100'000));
    default: return network.setSlowness(world.between(5, 3'000));
    }
}

void RandomTrouble::strikeComputer(Desktop &desktop)
{
    World &world = m_team.world();
    if (!desktop.isUp())
        return;
    switch (world.random().below(6)) {
    case 0: return desktop.kill();
    case 1: return desktop.clock().setError(world.between(-86'400'000, 86'400'000));
    case 2: return desktop.disk().failAccess(world.between(1, 60), SimDisk::Fault::Io);
    case 3: return desktop.disk().failAccess(world.between(1, 60), SimDisk::Fault::Full);
    default: return desktop.disk().cutPowerAtWrite(world.between(1, 60));
    }
}

} // namespace meridian::sim
