// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkins/check_in_round.h"
#include <algorithm>

namespace meridian {

CheckInRound::CheckInRound(const CheckInRule &rule, QDate round, const std::vector<AskedPerson> &people)
    : m_date(round), m_asking(!rule.paused && !rule.ended)
{
    for (const AskedPerson &one : people) {
        m_asked.push_back({one.member, one.time.has_value(), one.time ? askedTime(rule, *one.time, round) : std::nullopt});
        const auto &time = m_asked.back().time;
        if (!time)
            continue;
        m_opens = m_opens ? std::min(*m_opens, time->from) : time->from;
        if (!m_closes || *m_closes < time->to) {
            m_closes = time->to;
            m_last = one.member;
        }
    }
}

std::optional<TimeSpan> CheckInRound::timeOf(MemberId member) const
{
    const auto found = std::ranges::find(m_asked, member, &Asked::member);
    return found == m_asked.end() ? std::nullopt : found->time;
}

std::vector<RoundPerson> CheckInRound::people(const std::vector<CheckInAnswer> &answers, Instant now) const
{
    std::vector<RoundPerson> all;
    for (const CheckInAnswer &answer : answers)
        all.push_back({answer.member, RoundPart::Answered, answer.at, timeOf(answer.member)});
    for (const Asked &one : m_asked) {
        if (std::ranges::find(answers, one.member, &CheckInAnswer::member) != answers.end())
            continue;
        RoundPerson person{one.member};
        person.asked = one.time;
        if (one.time) {
            person.at = one.time->from;
            person.part = now < one.time->from ? RoundPart::ToCome : now < one.time->to ? RoundPart::Asked : RoundPart::Over;
        } else if (one.isKnown) {
            person.part = RoundPart::DayOff;
        }
        all.push_back(person);
    }
    const auto place = [](const RoundPerson &one) {
        const int group = one.part == RoundPart::Answered ? 0 : one.part == RoundPart::DayOff ? 3 : one.at ? 1 : 2;
        return std::pair(group, one.at.value_or(Instant{}));
    };
    std::ranges::stable_sort(all, {}, place);
    return all;
}

} // namespace meridian
