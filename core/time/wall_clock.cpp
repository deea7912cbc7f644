// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/wall_clock.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
constexpr qint64 EpochJulianDay = 2'440'588;
//! No zone has ever been further from UTC than this.
constexpr qint64 WidestOffsetMs = 16 * 60 * MinuteMs;

qint64 offsetMs(const QTimeZone &zone, qint64 at)
{
    return qint64(zone.offsetFromUtc(Instant{at}.utc())) * 1000;
}

//! Names come from other people: nothing that could be a path out of the zone folder.
bool looksLikeZoneName(const QString &name)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-' || c == u'+' || c == u'/';
    };
    return !name.isEmpty() && name.size() <= 80 && name[0] != u'/'
        && std::all_of(name.begin(), name.end(), allowed);
}

} // namespace

std::optional<QTimeZone> zoneOf(const QString &ianaName)
{
    // Reading a zone costs a file; people lists ask for the same few all day. Only names that exist are
    // kept, so what strangers make up cannot fill it.
    thread_local QHash<QString, QTimeZone> known;
    if (const auto found = known.constFind(ianaName); found != known.constEnd())
        return *found;
    if (!looksLikeZoneName(ianaName))
        return std::nullopt;
    const QTimeZone zone(ianaName.toLatin1());
    if (!zone.isValid())
        return std::nullopt;
    known.insert(ianaName, zone);
    return zone;
}

QString cityOf(const QString &ianaName)
{
    QString city = ianaName.section(u'/', -1);
    city.replace(u'_', u' ');
    return city;
}

WallTime wallTime(const QTimeZone &zone, Instant at)
{
    const qint64 local = at.ms + offsetMs(zone, at.ms);
    const qint64 inDay = ((local % DayMs) + DayMs) % DayMs;
    return {QDate::fromJulianDay((local - inDay) / DayMs + EpochJulianDay), int(inDay / MinuteMs)};
}

Instant instantOf(const QTimeZone &zone, const WallTime &wanted)
{
    const qint64 local = (wanted.date.toJulianDay() - EpochJulianDay) * DayMs + wanted.minutes * MinuteMs;
    // At most one change of offset lies near; before and after it are all the offsets there can be.
    const qint64 before = offsetMs(zone, local - WidestOffsetMs);
    const qint64 after = offsetMs(zone, local + WidestOffsetMs);
    qint64 early = local - std::max(before, after);
    qint64 late = local - std::min(before, after);
    for (const qint64 candidate : {early, late}) {
        if (candidate + offsetMs(zone, candidate) == local)
            return {candidate};
    }
    while (late - early > 1) { // skipped: the moment of the jump, which lies in (early, late]
        const qint64 middle = early + (late - early) / 2;
        (middle + offsetMs(zone, middle) < local ? early : late) = middle;
    }
    return {late};
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString clockText(const QTimeZone &zone, Instant at)
{
    return clockText(wallTime(zone, at).minutes);
}

int utcOffsetDifference(const QTimeZone &mine, const QTimeZone &theirs, Instant at)
{
    return int((offsetMs(theirs, at.ms) - offsetMs(mine, at.ms)) / MinuteMs);
}

int dateDifference(const QTimeZone &mine, const QTimeZone &theirs, Instant at)
{
    return int(wallTime(mine, at).date.daysTo(wallTime(theirs, at).date));
}

bool clockChangesNear(const QTimeZone &zone, Instant at)
{
    const qint64 now = offsetMs(zone, at.ms);
    return offsetMs(zone, at.ms - 7 * DayMs) != now || offsetMs(zone, at.ms + 7 * DayMs) != now;
}

} // namespace meridian
