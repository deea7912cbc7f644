// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/written_times.h"
#include "core/time/time_phrases.h"
#include "core/time/wall_clock.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int DaysAWeek = 7, MinutesAnHour = 60, NoonMinute = 12 * MinutesAnHour;

//! A time with its day and place, as written, from piece to piece.
struct TimePhrase {
    int begin = 0, end = 0;
    std::optional<DayPhrase> day;
    ClockRange clocks;
    PlacePhrase place;
    bool isSure = false; //!< nothing else than a time
};
//! Times that "or" joins: "Thu 12:00 or 14:00 UTC".
using TimeGroup = std::vector<TimePhrase>;

//! The time at `at`, behind `day` if one is written before it.
std::optional<TimePhrase> timeAt(const PhraseReader &read, int at, const std::optional<DayPhrase> &day)
{
    const auto clocks = read.clocks(at);
    if (!clocks)
        return std::nullopt;
    TimePhrase phrase{at, clocks->end(), day, *clocks, read.place(clocks->end()), false};
    if (phrase.place.isWritten)
        phrase.end = phrase.place.end;
    if (!day) {
        phrase.day = read.day(read.pastOn(phrase.end));
        // In "9:30, 15 June 14:00" the day is that of the next time.
        if (phrase.day && read.clocks(read.pastLead(phrase.day->end)))
            phrase.day.reset();
        if (phrase.day)
            phrase.end = phrase.day->end;
    }
    if (phrase.day && phrase.place.kind == PlacePhrase::Kind::Writer && !phrase.place.isWritten) {
        phrase.place = read.place(phrase.end);
        if (phrase.place.isWritten)
            phrase.end = phrase.place.end;
    }
    phrase.isSure = phrase.day || phrase.place.isWritten || clocks->until || read.isLed(at)
        || clocks->from.mark != ClockPhrase::Mark::None || clocks->from.isRound;
    return phrase;
}

//! What stands with one time of a group stands for the others too: the day of the one before, the place of the next.
void share(TimeGroup &group)
{
    const bool isSure = std::ranges::any_of(group, &TimePhrase::isSure);
    for (TimePhrase &phrase : group)
        phrase.isSure = isSure;
    for (size_t i = 1; i < group.size(); ++i) {
        if (!group[i].day)
            group[i].day = group[i - 1].day;
        PlacePhrase &place = group[group.size() - 1 - i].place;
        if (!place.isWritten && place.kind == PlacePhrase::Kind::Writer)
            place = group[group.size() - i].place;
    }
    for (size_t i = group.size() - 1; i > 0; --i) {
        if (!group[i - 1].day)
            group[i - 1].day = group[i].day;
        PlacePhrase &place = group[group.size() - i].place; // the last has none: that of the one before
        if (!place.isWritten && place.kind == PlacePhrase::Kind::Writer)
            place = group[group.size() - 1 - i].place;
    }
}

//! The times at `at`. `end` goes past what was read, be it a day alone.
TimeGroup groupAt(const PhraseReader &read, int at, int &end)
{
    TimeGroup group;
    const auto day = read.day(at);
    if (day)
        end = day->end;
    auto phrase = day ? timeAt(read, read.pastLead(day->end), day)
        : read.mayBegin(at) ? timeAt(read, at, std::nullopt)
                            : std::nullopt;
    if (phrase)
        phrase->begin = at;
    while (phrase) {
        end = phrase->end;
        const int next = read.pastOr(end);
        group.push_back(std::move(*phrase));
        phrase = next < 0 ? std::nullopt : timeAt(read, next, std::nullopt);
    }
    if (!group.empty())
        share(group);
    return group;
}

//! Turns what is written into instants, for somebody who wrote it then and there.
class Reckoner {
public:
    Reckoner(const QTimeZone &zone, Instant written, WrittenTimes::Undated undated)
        : m_zone(zone), m_written(written), m_undated(undated)
    {
    }

    [[nodiscard]] std::optional<WrittenTime> when(const TimePhrase &phrase) const
    {
        if (phrase.place.kind == PlacePhrase::Kind::Unclear || !phrase.isSure)
            return std::nullopt;
        const bool elsewhere = phrase.place.kind == PlacePhrase::Kind::Zone;
        const QTimeZone &zone = elsewhere ? phrase.place.zone : m_zone;
        const ClockRange &clocks = phrase.clocks;
        int from = clocks.from.minutes, until = clocks.until ? clocks.until->minutes : 0;
        if (phrase.day && phrase.day->evening && !clocks.from.isHalfDay() && from >= MinutesAnHour && from < NoonMinute) {
            from += NoonMinute;
            until += until < NoonMinute ? NoonMinute : 0;
        }
        const bool anyDay = !phrase.day && m_undated == WrittenTimes::Undated::Unclear;
        if (anyDay && !phrase.place.isWritten)
            return std::nullopt;
        const auto date = dateOf(phrase.day, zone, from);
        const auto start = date ? instant({*date, from}, zone, phrase.place.offset) : std::nullopt;
        if (!start || (anyDay && clockChangesNear(zone, *start)))
            return std::nullopt;
        WrittenTime time{0, 0, *start, std::nullopt, anyDay ? date : std::nullopt, elsewhere ? zone.id() : QByteArray()};
        if (clocks.until) {
            time.until = instant({until < from ? date->addDays(1) : *date, until}, zone, phrase.place.offset);
            if (!time.until)
                return std::nullopt;
        }
        return time;
    }

private:
    [[nodiscard]] std::optional<QDate> dateOf(const std::optional<DayPhrase> &day, const QTimeZone &zone, int minutes) const
    {
        const QDate today = wallTime(m_zone, m_written).date;
        if (!day)
            return wallTime(zone, m_written).date;
        switch (day->kind) {
        case DayPhrase::Kind::Relative:
            return today.addDays(day->value);
        case DayPhrase::Kind::Weekday: {
            const int ahead = (day->value - today.dayOfWeek() + DaysAWeek) % DaysAWeek;
            if (day->last)
                return today.addDays(ahead - DaysAWeek);
            const bool isOver = ahead == 0 && instantOf(zone, {today, minutes}) < m_written;
            return today.addDays(isOver ? DaysAWeek : ahead);
        }
        case DayPhrase::Kind::Date:
            return nearest(*day, today);
        case DayPhrase::Kind::Unclear:
            break;
        }
        return std::nullopt;
    }

    static std::optional<QDate> nearest(const DayPhrase &day, QDate today)
    {
        QDate best(day.year > 0 ? day.year : today.year(), day.month, day.day);
        for (const int year : {today.year() - 1, today.year() + 1}) {
            const QDate other(year, day.month, day.day);
            const bool nearer = !best.isValid() || qAbs(today.daysTo(other)) < qAbs(today.daysTo(best));
            if (day.year == 0 && other.isValid() && nearer)
                best = other;
        }
        const bool fits = day.weekday == 0 || best.dayOfWeek() == day.weekday;
        return best.isValid() && fits ? std::optional(best) : std::nullopt;
    }

    static std::optional<Instant> instant(const WallTime &wanted, const QTimeZone &zone, std::optional<int> offset)
    {
        const Instant at = instantOf(zone, wanted);
        // "15:00 CET" in summer: an hour off one way or the other, and nobody can tell which.
        const bool fits = !offset || zone.offsetFromUtc(at.utc()) == *offset * MinutesAnHour;
        return fits && wallTime(zone, at) == wanted ? std::optional(at) : std::nullopt;
    }

    const QTimeZone &m_zone;
    Instant m_written;
    WrittenTimes::Undated m_undated;
};

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool clockChangesNear(const QTimeZone &zone, Instant at)
{
    const qint64 week = DaysAWeek * 24 * 60 * 60'000LL;
    const int now = zone.offsetFromUtc(at.utc());
    return zone.offsetFromUtc(at.plus(-week).utc()) != now || zone.offsetFromUtc(at.plus(week).utc()) != now;
}

WrittenTimes::WrittenTimes(QTimeZone writer, Instant written, std::vector<TimePlace> places)
    : m_zone(std::move(writer)), m_written(written), m_places(std::move(places))
{
}

std::vector<WrittenTime> WrittenTimes::in(QStringView text, Undated undated) const
{
    std::vector<WrittenTime> found;
    if (!hasDigit(text))
        return found;
    const PhraseReader read(text.left(LongestRead), m_places);
    const Reckoner reckoner(m_zone, m_written, undated);
    for (int at = 0; at < read.count() && found.size() < Most;) {
        int end = at + 1;
        for (const TimePhrase &phrase : groupAt(read, at, end)) {
            if (auto time = reckoner.when(phrase)) {
                time->start = read.startOf(phrase.begin);
                time->length = read.startOf(phrase.end) - time->start;
                found.push_back(*time);
            }
        }
        at = end;
    }
    return found;
}

bool WrittenTimes::namesDay(QStringView text)
{
    static const std::vector<TimePlace> nowhere;
    const PhraseReader read(text.left(LongestRead), nowhere);
    for (int at = 0; at < read.count(); ++at) {
        if (read.day(at))
            return true;
    }
    return false;
}

} // namespace meridian
