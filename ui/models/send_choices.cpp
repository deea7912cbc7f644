// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/send_choices.h"
#include "core/model/whereabouts.h"
#include "core/time/working_time.h"
#include "ui/models/work_now.h"
#include "ui/widgets/person_text.h"
#include <algorithm>

namespace meridian {

SendTime SendChoices::on(MemberId whose, Instant at) const
{
    const Member *member = m_book.find(whose);
    const auto zone = member ? zoneAt(member->profile, at) : std::nullopt;
    const WallTime wall = wallTime(zone ? *zone : m_book.zone(), at);
    return {whose, wall.date, wall.minutes, at};
}

std::vector<SendChoice> SendChoices::of(const std::vector<MemberId> &told, const std::optional<SendTime> &before,
                                        Urgent urgent) const
{
    std::vector<SendChoice> choices{now(told)};
    if (before && m_words.moment(*before) > m_now) {
        SendTime again = *before;
        again.state = SendTime::State::Held;
        again.why.clear();
        choices.push_back({SendChoice::Kind::AsBefore, tr("Send %1, as before").arg(m_words.mine(again)), m_words.theirs(again), again});
    }
    for (auto choice : {atTheirStart(told), tomorrow(told)}) {
        const bool known = choice && std::ranges::any_of(choices, [&](const SendChoice &other) {
            return other.time && m_words.moment(*other.time) == m_words.moment(*choice->time);
        });
        if (choice && !known)
            choices.push_back(std::move(*choice));
    }
    choices.push_back({SendChoice::Kind::Choose, tr("Choose a time…"), {}});
    choices.push_back({SendChoice::Kind::Quietly, tr("Send quietly"), tr("Nobody is notified. It will be in their inbox.")});
    if (urgent == Urgent::Offered)
        choices.push_back({SendChoice::Kind::Urgent, tr("Urgent, reach them now…"), tr("Asks you once more before it wakes anyone")});
    return choices;
}

//! "22:12 for Aroha, she'll be notified at 08:30".
SendChoice SendChoices::now(const std::vector<MemberId> &told) const
{
    SendChoice choice{SendChoice::Kind::Now, tr("Send now"), {}};
    const WorkNow work = workNow(m_book, told, m_now);
    if (!work.later.empty() && work.later.back().start)
        choice.note = startNote(work.later.back().member, *work.later.back().start);
    else if (!work.atWork.empty()) {
        const Member *first = m_book.find(work.atWork.front());
        const auto zone = first ? zoneAt(first->profile, m_now) : std::nullopt;
        if (zone)
            choice.note = tr("%1 for %2, notified now").arg(ClockText(*zone).time(m_now), m_book.callName(first->member));
    }
    return choice;
}

QString SendChoices::startNote(MemberId id, Instant start) const
{
    const Member *member = m_book.find(id);
    const auto zone = member ? zoneAt(member->profile, m_now) : std::nullopt;
    const auto then = member ? zoneAt(member->profile, start) : std::nullopt;
    if (!zone || !then)
        return {};
    const QString pronoun = member->profile.pronoun, name = m_book.callName(id);
    const QString there = ClockText(*zone).time(m_now), when = ClockText(*then).due(start, m_now);
    if (pronoun == u"she")
        return tr("%1 for %2, she will be notified %3").arg(there, name, when);
    if (pronoun == u"he")
        return tr("%1 for %2, he will be notified %3").arg(there, name, when);
    return tr("%1 for %2, notified %3").arg(there, name, when);
}

std::optional<SendChoice> SendChoices::atTheirStart(const std::vector<MemberId> &told) const
{
    std::optional<LaterStart> last;
    for (const LaterStart &later : workNow(m_book, told, m_now).later) {
        if (later.start)
            last = later; // they are in the order of their starts
    }
    if (!last)
        return std::nullopt;
    SendChoice choice{SendChoice::Kind::AtTheirStart, {}, {}, on(last->member, *last->start)};
    const Member *member = m_book.find(last->member);
    const auto zone = zoneAt(member->profile, *last->start);
    const ClockText clock(zone ? *zone : m_book.zone());
    choice.title = tr("Send at %1, %2’s time").arg(clock.time(*last->start), m_book.callName(last->member));
    choice.note = tr("%1 for you. You can change it until then").arg(m_words.mineAlone(*choice.time));
    return choice;
}

//! At my own next start of work tomorrow or later.
std::optional<SendChoice> SendChoices::tomorrow(const std::vector<MemberId> &told) const
{
    const Member *self = m_book.find(m_book.self());
    const auto work = self ? workingTimeOf(self->profile) : std::nullopt;
    if (!work)
        return std::nullopt;
    const QDate today = wallTime(m_book.zone(), m_now).date;
    auto start = work->nextStart(m_now);
    while (start && wallTime(m_book.zone(), *start).date <= today)
        start = work->nextStart(*start);
    if (!start)
        return std::nullopt;
    const ClockText clock(m_book.zone());
    const bool next = wallTime(m_book.zone(), *start).date == today.addDays(1);
    SendChoice choice{SendChoice::Kind::Tomorrow, {}, phaseNote(told, *start), on(m_book.self(), *start)};
    choice.title = next ? tr("Send tomorrow at %1").arg(clock.time(*start)) : tr("Send %1").arg(clock.due(*start, m_now));
    if (choice.note.isEmpty())
        choice.note = clock.date(*start);
    return choice;
}

//! What time that is for whoever is furthest from it: "Wed 17 June, 20:00 for Aroha, after their day".
QString SendChoices::phaseNote(const std::vector<MemberId> &told, Instant at) const
{
    for (const MemberId id : told) {
        const Member *member = m_book.find(id);
        const auto work = member && id != m_book.self() ? workingTimeOf(member->profile) : std::nullopt;
        if (!work || member->profile.shown == DayShown::Clock || work->isReachable(at))
            continue;
        const ClockText clock(work->zones().zoneAt(at));
        return tr("%1, %2 for %3, outside their hours").arg(clock.date(at), clock.time(at), m_book.callName(id));
    }
    return {};
}

} // namespace meridian
