// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_words.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int NearDays = 6;
constexpr qsizetype MostAskedNamed = 4;
constexpr qint64 WorkingDays = 0b0011111, AllDays = 0b1111111;

//! A date as a moment on a clock, for words that are made of moments.
Instant middayOf(QDate date, const QTimeZone &zone)
{
    return instantOf(zone, {date, DayMinutes / 2});
}

} // namespace

// ---- Names ----

QString CheckInWords::nameOf(MemberId member) const
{
    return member == m_book.self() ? tr("You", "among names") : m_book.callName(member);
}

QString CheckInWords::names(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString comma = tr(", ", "between names");
    if (names.size() > MostAskedNamed)
        return tr("%1 and %n others", nullptr, int(names.size() - MostAskedNamed + 1)).arg(names.mid(0, MostAskedNamed - 1).join(comma));
    return tr("%1 and %2", "names").arg(names.mid(0, names.size() - 1).join(comma), names.last());
}

ClockText CheckInWords::clockOf(MemberId member) const
{
    const Member *known = m_book.find(member);
    const auto zone = known && member != m_book.self() ? zoneAt(known->profile, m_now) : std::nullopt;
    return ClockText(zone.value_or(m_book.zone()));
}

bool CheckInWords::hidesHours(MemberId member) const
{
    const Member *known = m_book.find(member);
    return member != m_book.self() && known && known->profile.shown == DayShown::Clock;
}

// ---- Rounds ----

QString CheckInWords::title(const QString &name, QDate round) const
{
    const QDate today = wallTime(m_clock.zone(), m_now).date;
    const bool isNear = qAbs(today.daysTo(round)) <= NearDays;
    const QString day = isNear ? m_clock.locale().standaloneDayName(round.dayOfWeek())
                               : m_clock.since(middayOf(round, m_clock.zone()), m_now);
    return tr("%1, %2", "a check-in, the day of a round").arg(name, day);
}

QString CheckInWords::longDate(QDate round) const
{
    const QString words = m_clock.date(middayOf(round, m_clock.zone()));
    QString brief = m_clock.locale().standaloneDayName(round.dayOfWeek(), QLocale::ShortFormat);
    if (brief.endsWith(u'.'))
        brief.chop(1);
    // The whole name of the day where the short date begins with its beginning.
    return words.startsWith(brief) ? m_clock.locale().standaloneDayName(round.dayOfWeek()) + words.mid(brief.size()) : words;
}

QString CheckInWords::longTitle(const QString &name, QDate round) const
{
    return tr("%1, %2", "a check-in, the day of a round").arg(name, longDate(round));
}

QString CheckInWords::count(int answers, int asked)
{
    return tr("%1 of %2", "answers").arg(answers).arg(std::max(answers, asked));
}

QString CheckInWords::closing(const CheckInRound &round) const
{
    if (round.isEmpty())
        return tr("Nobody is asked");
    if (round.isOver(m_now))
        return tr("Closed %1").arg(m_clock.ofMessage(*round.closes(), m_now));
    if (wallTime(m_clock.zone(), *round.closes()).date != wallTime(m_clock.zone(), m_now).date)
        return tr("Closes %1").arg(m_clock.date(*round.closes()));
    return round.last() == m_book.self() ? tr("Closes when your day ends") : tr("Closes when %1’s day ends").arg(nameOf(round.last()));
}

QString CheckInWords::closesAt(const CheckInRound &round) const
{
    if (round.isEmpty())
        return tr("Nobody is asked in this round.");
    if (round.isOver(m_now))
        return tr("It closed: %1, your time.").arg(m_clock.ofMessage(*round.closes(), m_now));
    const bool isToday = wallTime(m_clock.zone(), *round.closes()).date == wallTime(m_clock.zone(), m_now).date;
    const QString at = isToday ? m_clock.time(*round.closes()) : m_clock.due(*round.closes(), m_now);
    return round.last() == m_book.self() ? tr("%1 your time, the end of your day.").arg(at)
                                         : tr("%1 your time, the end of %2’s day.").arg(at, nameOf(round.last()));
}

QString CheckInWords::canWait(Instant until) const
{
    const bool isToday = wallTime(m_clock.zone(), until).date == wallTime(m_clock.zone(), m_now).date;
    return tr("About two minutes. It can wait until %1.").arg(isToday ? m_clock.time(until) : m_clock.due(until, m_now));
}

QString CheckInWords::standing(const RoundPerson &person) const
{
    switch (person.part) {
    case RoundPart::Answered: return tr("%1 local", "a time on somebody’s own clock").arg(clockOf(person.member).time(*person.at));
    case RoundPart::ToCome:
        if (!hidesHours(person.member))
            return tr("At %1", "a time").arg(clockOf(person.member).time(*person.at));
        return tr("When ready");
    case RoundPart::Asked: return tr("When ready");
    case RoundPart::Over: return tr("Not this time");
    case RoundPart::TimeUnknown: return tr("Time not set");
    case RoundPart::DayOff: return tr("Day off");
    }
    return {};
}

QString CheckInWords::spoken(const RoundPerson &person) const
{
    const QString name = nameOf(person.member);
    if (person.part == RoundPart::Answered)
        return tr("%1: answered at %2 on their own clock").arg(name, clockOf(person.member).time(*person.at));
    return tr("%1: %2", "a person, and how they stand to a round").arg(name, standing(person));
}

QString CheckInWords::length(qint64 ms)
{
    const int minutes = int((ms + MinuteMs - 1) / MinuteMs), hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return tr("%n min", nullptr, rest);
    return rest == 0 ? tr("%n h", nullptr, hours) : tr("%1 h %2 min").arg(hours).arg(rest);
}

QString CheckInWords::roundSoFar(const CheckInRule &rule, const std::vector<RoundPerson> &people) const
{
    QStringList sentences;
    sentences << (rule.minutes ? tr("Asked at %1 in each place.").arg(m_clock.time(int(*rule.minutes)))
                               : tr("Asked half an hour after each person’s day begins."));
    const auto answered = std::ranges::count(people, RoundPart::Answered, &RoundPerson::part);
    sentences << (answered == 0 ? tr("Nobody has answered yet.") : tr("%n people have answered.", nullptr, int(answered)));
    const auto next = std::ranges::find_if(people, [this](const RoundPerson &one) {
        return one.part == RoundPart::ToCome && !hidesHours(one.member);
    });
    if (next != people.end()) {
        const QString in = length(next->at->ms - m_now.ms);
        sentences << (next->member == m_book.self() ? tr("You are asked in %1.").arg(in) : tr("%1 is asked in %2.").arg(nameOf(next->member), in));
    }
    QStringList away;
    for (const RoundPerson &one : people) {
        if (one.part == RoundPart::DayOff)
            away << (one.member == m_book.self() ? m_book.callName(one.member) : nameOf(one.member));
    }
    if (!away.isEmpty())
        sentences << (away.size() == 1 ? tr("%1 has the day off.").arg(away.first()) : tr("%1 have the day off.").arg(names(away)));
    return sentences.join(u' ');
}

// ---- Rules ----

QString CheckInWords::days(const CheckInRule &rule) const
{
    QString days;
    if (rule.days == WorkingDays) {
        days = tr("Every working day");
    } else if (rule.days == AllDays) {
        days = tr("Every day");
    } else {
        QStringList some;
        for (int day = 1; day <= 7; ++day) {
            if ((rule.days >> (day - 1)) & 1)
                some << m_clock.locale().standaloneDayName(day);
        }
        days = tr("Every %1", "days of the week").arg(m_clock.locale().createSeparatedList(some));
    }
    return rule.everyWeeks > 1 ? tr("%1, every %n weeks", nullptr, int(rule.everyWeeks)).arg(days) : days;
}

QString CheckInWords::hour(const CheckInRule &rule) const
{
    return rule.minutes ? tr("at %1 each person’s time").arg(m_clock.time(int(*rule.minutes))) : tr("half an hour into each person’s day");
}

QString CheckInWords::rule(const CheckInRule &rule) const
{
    const QString when = tr("%1, %2", "days and hour").arg(days(rule), hour(rule));
    return rule.ended ? tr("Ended. %1").arg(when) : rule.paused ? tr("Paused. %1").arg(when) : when;
}

QString CheckInWords::nextAsked(const CheckInRule &rule, const std::vector<AskedPerson> &people) const
{
    std::vector<std::pair<Instant, MemberId>> next;
    for (const AskedPerson &one : people) {
        const auto round = one.time && !hidesHours(one.member) ? nextRound(rule, *one.time, m_now) : std::nullopt;
        if (round)
            next.emplace_back(round->at, one.member);
    }
    if (next.empty())
        return tr("Nobody is asked for now.");
    std::ranges::sort(next, {}, [](const auto &one) { return one.first; });
    QStringList asked;
    for (const auto &[at, member] : next)
        asked << tr("%1 %2", "a person, when they are asked").arg(nameOf(member), clockOf(member).due(at, m_now));
    return tr("Next asked: %1").arg(names(asked));
}

QString CheckInWords::kind(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Words: return tr("Words");
    case QuestionKind::InTheWay: return tr("In the way");
    case QuestionKind::Scale: return tr("A number from 1 to 5");
    }
    return {};
}

} // namespace meridian
