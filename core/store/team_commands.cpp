// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_commands.h"
#include "core/model/draft_sending.h"

namespace meridian {

TeamCommands::TeamCommands(CommandSink &sink, const Clock &clock, Random &random)
    : m_sink(sink), m_clock(clock), m_random(random)
{
}

void TeamCommands::send(std::vector<OpBody> bodies)
{
    std::vector<Op> ops;
    ops.reserve(bodies.size());
    for (OpBody &body : bodies)
        ops.push_back({OpId::create(m_clock.now(), m_random), std::move(body)});
    m_sink.submit(std::move(ops));
}

CheckInId TeamCommands::newCheckIn()
{
    return CheckInId::create(m_clock.now(), m_random);
}

void TeamCommands::saveCheckIn(CheckInId checkIn, ChannelId channel, const CheckInRule &rule)
{
    send({op::SaveCheckIn{checkIn, channel, rule}});
}

void TeamCommands::answer(const CheckIn &checkIn, QDate round, const std::vector<CheckInPart> &parts)
{
    send({op::AnswerCheckIn{checkIn.checkIn, checkIn.channel, round, parts}});
}

void TeamCommands::keep(CheckInId checkIn, QDate round, const std::vector<CheckInPart> &parts, bool skipped)
{
    send({op::KeepCheckIn{checkIn, round, parts, skipped}});
}

void TeamCommands::agree(ChannelId channel, Ask ask, Interrupts interrupts, const QString &text)
{
    send({op::Agree{channel, ask, interrupts, text}});
}

void TeamCommands::readAgreement(const Agreement &agreement)
{
    send({op::ReadAgreement{agreement.channel, agreement.seq}});
}

void TeamCommands::hold(ThreadId thread, std::optional<MemberId> holder)
{
    send({op::HoldThread{thread, holder}});
}

MessageId TeamCommands::handOver(ThreadId thread, MemberId to, const QString &text)
{
    op::PostMessage message{MessageId::create(m_clock.now(), m_random), thread, text};
    message.handsTo = to;
    send({message});
    return message.message;
}

void TeamCommands::postUrgent(const Draft &draft, const Urgency &urgency)
{
    std::vector<OpBody> bodies;
    if (draft.isNewThread) {
        Q_ASSERT(draft.channel);
        bodies.push_back(startOf(draft, *draft.channel));
    }
    op::PostMessage message{MessageId::create(m_clock.now(), m_random), draft.thread, draft.text};
    message.urgent = urgency;
    message.asks = asksOf(draft);
    bodies.push_back(std::move(message));
    bodies.push_back(dropOf(draft, DraftEnd::Spent));
    send(std::move(bodies));
}

void TeamCommands::setAttention(std::optional<Instant> focusUntil, const std::vector<qint64> &batches)
{
    send({op::SetAttention{focusUntil, batches}});
}

} // namespace meridian
