// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/schedule.h"
#include "core/model/direct.h"
#include "core/time/wall_clock.h"
#include "tests/sim/document_deeds.h"
#include "tests/sim/task_deeds.h"
#include "tests/sim/team_deeds.h"
#include <algorithm>

namespace meridian::sim {
namespace {

//! One person's next deed. Each maker of it answers with nothing where there is nothing to do it to.
class Deed : private Sight {
public:
    using Sight::Sight;

    std::vector<OpBody> choose()
    {
        const quint64 dice = m_world.random().below(100);
        if (m_world.random().chance(15))
            return DocumentDeeds(m_desktop, m_world).change();
        if (m_world.random().chance(18))
            return TaskDeeds(m_desktop, m_world).change();
        if (m_world.random().chance(12))
            return TeamDeeds(m_desktop, m_world).change();
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

private:
    std::vector<OpBody> startThread()
    {
        const auto channel = someChannel();
        if (!channel)
            return {};
        op::StartThread start{fresh<ThreadId>(), channel->channel.channel, words().left(100), Ask::Nothing, {}, {}};
        if (const auto member = someMember(); member && m_world.random().chance(25)) {
            start.ask = Ask::WhenYouCan;
            start.told = {*member};
            if (m_world.random().chance(40)) {
                start.ask = Ask::DecisionBy;
                start.askWithin = WorkSpan{WorkSpan::Unit::Hours, 6};
                start.reviewHours = 2;
            }
        }
        return {start, op::PostMessage{fresh<MessageId>(), start.thread, words()}};
    }
    std::vector<OpBody> postMessage()
    {
        const auto thread = someThread();
        if (!thread)
            return {};
        op::PostMessage post{fresh<MessageId>(), *thread, words(), somethingToCommentOn(*thread)};
        if (const auto member = someMember(); member && !post.beside && m_world.random().chance(15))
            post.asks = Asking{Ask::ReplyBy, m_desktop.clock().now().plus(3'600'000), {}, {*member}};
        return {post};
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
        case 1: return {op::ConcludeThread{*thread, words(), m_world.random().chance(30) ? std::optional(QStringLiteral("No time")) : std::nullopt}};
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
        if (m_world.random().chance(40))
            profile.hours.more = MoreHours{{{m_world.between(0, 6), 1080, 1200}}, {}, {}, QStringLiteral("pt_pt"), {{off, off, QStringLiteral("Holiday")}}};
        if (m_world.random().chance(40))
            profile.travel = Travel{{{off, QStringLiteral("Asia/Tokyo"), {}}}};
        profile.urgent = UrgentTaken(m_world.random().below(3));
        return {op::UpdateMember{m_desktop.member(), profile}};
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
        if (const auto thread = Sight(desktop, world).someThread())
            desktop.engine().fetchHistory(thread, std::nullopt);
        return;
    }
    const std::vector<OpBody> bodies = Deed(desktop, world).choose();
    if (!bodies.empty())
        desktop.submit(bodies);
}

} // namespace meridian::sim
