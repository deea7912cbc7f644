// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/team_deeds.h"

namespace meridian::sim {

std::vector<OpBody> TeamDeeds::change()
{
    switch (m_world.random().below(12)) {
    case 0:
    case 1: return saveCheckIn();
    case 2:
    case 3:
    case 4:
    case 5: return answer();
    case 6: return agree();
    case 7:
    case 8: return hold();
    case 9: return {op::SetAttention{m_world.random().chance(50) ? std::optional(m_desktop.clock().now()) : std::nullopt, {600, 900}}};
    default: return post();
    }
}

std::vector<OpBody> TeamDeeds::saveCheckIn()
{
    const auto channel = someChannel();
    const auto known = m_desktop.checkIns().all();
    if (!channel || !known)
        return {};
    op::SaveCheckIn save{fresh<CheckInId>(), channel->channel.channel, {words().left(60).trimmed(), {{1, QuestionKind::Words, QStringLiteral("Moved"), {}},
                         {2, QuestionKind::Scale, QStringLiteral("Mood"), {}}}, {}, 0b11111, 1, QDate(2026, 6, 1), {}, m_world.random().chance(30), false, false}};
    if (!known->empty() && m_world.random().chance(60)) {
        const CheckIn &one = pick(*known);
        save.checkIn = one.checkIn;
        if (m_world.random().chance(90)) // else to another channel, which is for the server to refuse
            save.channel = one.channel;
        save.rule.paused = m_world.random().chance(30);
    }
    if (const auto member = someMember(); member && m_world.random().chance(20))
        save.rule.asked = {*member}; // who may not be able to read it
    return {save};
}

std::vector<CheckInPart> TeamDeeds::parts(const CheckInRule &rule)
{
    std::vector<CheckInPart> parts;
    for (const CheckInQuestion &question : rule.questions) {
        if (m_world.random().chance(70))
            parts.push_back({question.number, question.kind, question.label,
                             question.kind == QuestionKind::Scale ? QString::number(m_world.between(1, 5)) : words()});
    }
    return parts;
}

std::vector<OpBody> TeamDeeds::answer()
{
    const auto known = m_desktop.checkIns().all();
    if (!known || known->empty())
        return saveCheckIn();
    const CheckIn &one = pick(*known);
    const QDate round = QDate(2026, 6, 15).addDays(m_world.between(0, 3));
    if (m_world.random().chance(30))
        return {op::KeepCheckIn{one.checkIn, round, parts(one.rule), m_world.random().chance(30)}};
    return {op::AnswerCheckIn{one.checkIn, one.channel, round, parts(one.rule)}};
}

std::vector<OpBody> TeamDeeds::agree()
{
    const auto channel = someChannel();
    if (!channel)
        return {};
    const auto agreed = m_queries.agreement(channel->channel.channel);
    if (agreed && *agreed && m_world.random().chance(60))
        return {op::ReadAgreement{channel->channel.channel, (*agreed)->seq}};
    return {op::Agree{channel->channel.channel, Ask(m_world.random().below(3)), Interrupts(m_world.random().below(3)), words()}};
}

std::vector<OpBody> TeamDeeds::hold()
{
    const auto thread = someThread();
    if (!thread)
        return {};
    return {op::HoldThread{*thread, m_world.random().chance(75) ? someMember() : std::nullopt}};
}

std::vector<OpBody> TeamDeeds::post()
{
    const auto thread = someThread();
    const auto member = someMember();
    if (!thread || !member)
        return {};
    op::PostMessage post{fresh<MessageId>(), *thread, words()};
    if (m_world.random().chance(50))
        post.handsTo = *member;
    else
        post.urgent = Urgency{QStringLiteral("The price is wrong"), m_desktop.clock().now(), {*member}};
    return {post};
}

} // namespace meridian::sim
