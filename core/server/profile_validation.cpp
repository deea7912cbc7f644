// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/validation.h"
#include "core/server/validation_parts.h"
#include "core/time/wall_clock.h"

// What can be said of a profile and its hours without knowing the workspace: a part of validation.

namespace meridian::validation {
namespace {

constexpr qint64 LongestDaysOff = 366;

bool isMinute(qint64 minute)
{
    return minute >= 0 && minute <= MinutesOfADay;
}

Checked<void> daysOff(const std::vector<DayOff> &all)
{
    QDate before;
    for (const DayOff &one : all) {
        if (one.first.year() < 1970 || one.last.year() > 2999 || one.last < one.first
            || one.first.daysTo(one.last) >= LongestDaysOff)
            return invalid(QStringLiteral("Days off go from a day to that day or a later one, at most a year of them."));
        if (before.isValid() && one.first <= before)
            return invalid(QStringLiteral("Days off stand in their order and do not overlap."));
        if (!isBlankOrLine(one.note))
            return invalid(QStringLiteral("The note of days off is one line."));
        before = one.last;
    }
    return {};
}

Checked<void> differing(const std::vector<DayHours> &days)
{
    qint64 before = -1;
    for (const DayHours &day : days) {
        if (!isMinute(day.start) || !isMinute(day.end))
            return invalid(QStringLiteral("Working hours are minutes after midnight, 0 to 1440."));
        if (day.day <= before || day.day > 6)
            return invalid(QStringLiteral("Days that differ are 0 to 6, each once and in their order."));
        before = day.day;
    }
    return {};
}

Checked<void> spans(const std::vector<DayHours> &spans)
{
    for (const DayHours &span : spans) {
        if (!isMinute(span.start) || !isMinute(span.end) || span.start == span.end || span.day < 0 || span.day > 6)
            return invalid(QStringLiteral("Further hours are of a day from 0 to 6, in minutes after midnight, 0 to 1440."));
    }
    return {};
}

Checked<void> more(const MoreHours &more)
{
    for (const auto *list : {&more.also, &more.focus}) {
        if (const auto sound = spans(*list); !sound)
            return sound;
    }
    if (more.other) {
        const OtherWeek &week = *more.other;
        if (week.monday.dayOfWeek() != Qt::Monday || week.monday.year() < 1970 || week.monday.year() > 2999)
            return invalid(QStringLiteral("The other week begins on a Monday."));
        if (week.days < 0 || week.days > 0b1111111 || !isMinute(week.start) || !isMinute(week.end))
            return invalid(QStringLiteral("Working days are seven bits, the lowest for Monday; hours are 0 to 1440."));
        if (const auto days = differing(week.differing); !days)
            return days;
    }
    if (!isBlankOrLine(more.region))
        return invalid(QStringLiteral("A region is a word."));
    return daysOff(more.holidays);
}

Checked<void> journeys(const Travel &travel)
{
    QDate before;
    for (const Journey &one : travel.journeys) {
        if (one.date.year() < 1970 || one.date.year() > 2999 || (before.isValid() && one.date <= before))
            return invalid(QStringLiteral("Journeys have dates, in their order and each another one."));
        if (!zoneOf(one.zone))
            return invalid(QStringLiteral("The time zone is not an IANA name such as Europe/Lisbon."));
        if (!isBlankOrLine(one.city))
            return invalid(QStringLiteral("The parts of a profile are one line each."));
        before = one.date;
    }
    return {};
}

Checked<void> hours(const WeekHours &hours)
{
    if (hours.days < 0 || hours.days > 0b1111111)
        return invalid(QStringLiteral("Working days are seven bits, the lowest for Monday."));
    for (const qint64 minute : {hours.start, hours.end, hours.quietStart, hours.quietEnd}) {
        if (!isMinute(minute))
            return invalid(QStringLiteral("Working hours are minutes after midnight, 0 to 1440."));
    }
    if (const auto days = differing(hours.differing); !days)
        return days;
    if (const auto off = daysOff(hours.daysOff); !off)
        return off;
    return hours.more ? more(*hours.more) : Checked<void>();
}

} // namespace

Checked<void> profile(const Profile &profile)
{
    if (!isLine(profile.name))
        return invalid(QStringLiteral("A member needs a name of one line."));
    for (const QString &line : {profile.callName, profile.pronoun, profile.title, profile.city}) {
        if (!isBlankOrLine(line))
            return invalid(QStringLiteral("The parts of a profile are one line each."));
    }
    if (!profile.zone.isEmpty() && !zoneOf(profile.zone))
        return invalid(QStringLiteral("The time zone is not an IANA name such as Europe/Lisbon."));
    if (profile.hue < -1 || profile.hue > 7)
        return invalid(QStringLiteral("A hue is 0 to 7, or -1."));
    if (profile.travel) {
        if (const auto travel = journeys(*profile.travel); !travel)
            return travel;
    }
    return hours(profile.hours);
}

} // namespace meridian::validation
