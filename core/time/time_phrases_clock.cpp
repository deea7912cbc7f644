// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day and whose clock they are on; time_phrases.cpp reads days.
#include "core/time/time_phrases.h"
#include "core/time/wall_clock.h"

namespace meridian {
namespace {

using Word = TimeWord::Kind;
constexpr int HoursADay = 24, HourMinutes = 60, NoonHour = 12;

} // namespace

int PhraseReader::pastLead(int at) const
{
    int next = at;
    if (isSign(next, u",:;–-"))
        ++next;
    next = pastBlank(next);
    if (isSign(next, u"-–—(@"))
        next = pastBlank(next + 1);
    for (int words = 0; words < 2 && word(next, Word::Lead); ++words)
        next = pastBlank(next + 1);
    return next;
}

int PhraseReader::pastOn(int at) const
{
    int next = pastBlank(isSign(at, u",") ? at + 1 : at);
    if (isSign(next, u"("))
        ++next;
    if (isWord(next, {u"on", u"am"}))
        next = pastBlank(next + 1);
    if (isWord(next, {u"the", u"dem", u"den"}))
        next = pastBlank(next + 1);
    return next;
}

int PhraseReader::pastOr(int at) const
{
    const int next = pastBlank(isSign(at, u",") ? at + 1 : at);
    if (isWord(next, {u"or", u"and", u"oder", u"und"}) && kindOf(next + 1) == Kind::Blank)
        return next + 2;
    return -1;
}

//! What stands behind the digits of a time; `at` moves past it.
ClockPhrase::Mark PhraseReader::mark(int &at) const
{
    using enum ClockPhrase::Mark;
    const int next = pastBlank(at);
    const bool apart = next != at;
    if (isWord(next, {u"uhr"})) {
        at = next + 1;
        return Hour;
    }
    const bool dotted = isWord(next, {u"a", u"p"}) && isSign(next + 1, u".") && isWord(next + 2, {u"m"});
    if (!dotted && !isWord(next, {u"am", u"pm"}))
        return None;
    const bool morning = textOf(next)[0].toLower() == u'a';
    const int end = !dotted ? next + 1 : isSign(next + 3, u".") ? next + 4 : next + 3;
    // "12:00 am Montag", "3 am Standort": a German word, unless a sentence or an English one goes on.
    const int after = pastBlank(end);
    const bool english = kindOf(after) != Kind::Word
        || isWord(after, {u"on", u"in", u"to", u"and", u"or", u"is", u"for", u"my", u"today", u"tomorrow", u"works"})
        || zoneNamed(textOf(after));
    if (morning && apart && !dotted && (!english || kindOf(after) == Kind::Number))
        return None;
    at = end;
    return morning ? Am : Pm;
}

//! Whether a time may end here: not inside a version, a path, a sum, a span of time.
bool PhraseReader::mayEnd(int at) const
{
    if (kindOf(at) == Kind::Word || kindOf(at) == Kind::Number || isSign(at, u"/%°+=\\_@#$€‰"))
        return false;
    const bool goesOn = kindOf(at + 1) == Kind::Number || kindOf(at + 1) == Kind::Word;
    if (isSign(at, u".:,-") && goesOn && !(isSign(at, u",") && kindOf(at + 1) == Kind::Word))
        return false;
    const int next = pastBlank(at);
    return !isWord(next, {u"min", u"mins", u"minutes", u"minuten", u"hours", u"hrs", u"stunden", u"seconds"});
}

std::optional<ClockPhrase> PhraseReader::clock(int at) const
{
    const int hour = number(at, 2);
    if (hour < 0)
        return std::nullopt;
    ClockPhrase time;
    time.end = at + 1;
    int minute = 0;
    const bool dotted = isSign(at + 1, u".");
    if ((dotted || isSign(at + 1, u":")) && textOf(at + 2).size() == 2 && number(at + 2, 2) >= 0) {
        minute = number(at + 2, 2);
        time.hasMinutes = true;
        time.end = at + 3;
    }
    time.mark = mark(time.end);
    if (time.mark == ClockPhrase::Mark::None && time.hasMinutes && !dotted && isWord(pastBlank(time.end), {u"h"})) {
        time.mark = ClockPhrase::Mark::Hour;
        time.end = pastBlank(time.end) + 1;
    }
    const bool isTime = time.mark != ClockPhrase::Mark::None || (time.hasMinutes && !dotted);
    if (!isTime || minute >= HourMinutes || hour >= HoursADay || !mayEnd(time.end))
        return std::nullopt;
    if (time.isHalfDay() && (hour < 1 || hour > NoonHour))
        return std::nullopt;
    const int ofDay = time.isHalfDay() ? hour % NoonHour + (time.mark == ClockPhrase::Mark::Pm ? NoonHour : 0) : hour;
    time.minutes = ofDay * HourMinutes + minute;
    time.isRound = textOf(at).size() == 2 && time.hasMinutes && minute % 30 == 0;
    return time;
}

std::optional<ClockRange> PhraseReader::clocks(int at) const
{
    ClockRange range;
    const auto from = clock(at);
    int end = from ? from->end : at + 1;
    if (!from && (number(at, 2) < 0 || number(at, 2) >= HoursADay))
        return std::nullopt;
    // "9:00-10:30" does not end as a time where the dash is.
    const bool whole = number(at, 2) >= 0 && isSign(at + 1, u":") && textOf(at + 2).size() == 2;
    if (!from && whole)
        end = at + 3;
    int next = pastDash(end);
    if (next < 0 && kindOf(end) == Kind::Blank && isWord(end + 1, {u"to", u"bis", u"until", u"till"}))
        next = pastBlank(end + 2);
    if (next < 0 && word(at - 2, Word::Lead) && isWord(at - 2, {u"between", u"zwischen"})
        && isWord(end + 1, {u"and", u"und"}))
        next = pastBlank(end + 2);
    const auto until = next < 0 ? std::nullopt : clock(next);
    if (!until) {
        if (from)
            range.from = *from;
        return from ? std::optional(range) : std::nullopt;
    }
    if (!from && until->mark == ClockPhrase::Mark::None && !whole)
        return std::nullopt; // "3–4:30" may be anything
    range.until = until;
    ClockPhrase first = from.value_or(ClockPhrase{});
    if (!from) {
        const int minute = whole ? number(at + 2, 2) : 0;
        first.minutes = number(at, 2) * HourMinutes + minute;
        first.hasMinutes = whole;
        if (minute >= HourMinutes || first.minutes >= HoursADay * HourMinutes)
            return std::nullopt;
    }
    if (first.mark == ClockPhrase::Mark::None && until->isHalfDay() && first.minutes < (NoonHour + 1) * HourMinutes) {
        first.minutes %= NoonHour * HourMinutes;
        const int later = first.minutes + NoonHour * HourMinutes;
        first.minutes = until->mark == ClockPhrase::Mark::Pm && later < until->minutes ? later : first.minutes;
    }
    if (first.mark == ClockPhrase::Mark::None)
        first.mark = until->mark;
    range.from = first;
    return range;
}

PlacePhrase PhraseReader::place(int at) const
{
    PlacePhrase none;
    none.end = at;
    const bool afterComma = isSign(at, u",");
    int next = pastBlank(afterComma ? at + 1 : at);
    if (isSign(next, u"("))
        ++next;
    if (isElsewhere(next)) {
        none.kind = PlacePhrase::Kind::Unclear;
        return none;
    }
    if (isWord(next, {u"my"}) && isWord(pastBlank(next + 1), {u"time"})) {
        none.isWritten = true;
        none.end = pastBlank(next + 1) + 1;
        return none;
    }
    if (kindOf(next) != Kind::Word || next == at)
        return none;
    if (textOf(next) == u"UTC" || textOf(next) == u"GMT")
        return offsetFromUtc(next);
    if (const auto name = zoneNamed(textOf(next))) {
        const auto zone = zoneOf(QString::fromLatin1(name->iana));
        return zone ? PlacePhrase{PlacePhrase::Kind::Zone, next + 1, true, *zone, name->offset} : none;
    }
    const PlacePhrase found = town(next);
    const bool said = isWord(found.end - 1, {u"time", u"zeit"});
    return afterComma && !said ? none : found; // "at 9:30, Paris is closed"
}

//! "UTC", "UTC+2", "GMT-03:30"
PlacePhrase PhraseReader::offsetFromUtc(int at) const
{
    PlacePhrase place{PlacePhrase::Kind::Zone, at + 1, true, *zoneOf(QStringLiteral("UTC")), {}};
    if (!isSign(at + 1, u"+-−") || kindOf(at + 2) != Kind::Number)
        return place;
    constexpr int Furthest = 14;
    const int hours = number(at + 2, 2);
    const bool hasMinutes = isSign(at + 3, u":") && textOf(at + 4).size() == 2;
    const int minutes = hasMinutes ? number(at + 4, 2) : 0;
    if (hours < 0 || hours > Furthest || minutes < 0 || minutes >= HourMinutes)
        return {PlacePhrase::Kind::Unclear, at + 1};
    const int offset = (hours * HourMinutes + minutes) * (isSign(at + 1, u"+") ? 1 : -1);
    place.zone = QTimeZone(offset * HourMinutes);
    place.end = hasMinutes ? at + 5 : at + 3;
    return place;
}

//! "their time", "local", "in each market", "for Priya": a clock that is not the writer's, nobody says which.
bool PhraseReader::isElsewhere(int at) const
{
    if (isWord(at, {u"local", u"lokal", u"lokale", u"lokaler", u"ortszeit", u"jeweils", u"each"}))
        return true;
    const int second = pastBlank(at + 1);
    if (isWord(at, {u"your", u"their", u"his", u"her", u"deiner", u"eurer", u"ihrer", u"seiner"}))
        return isWord(second, {u"time", u"zeit", u"clock"});
    if (isWord(at, {u"in"}) && isWord(second, {u"each", u"every", u"all", u"the", u"your", u"their"}))
        return true;
    if (isWord(at, {u"im", u"in"}) && isWord(second, {u"jedem", u"jeder", u"allen", u"film", u"video", u"clip"}))
        return true;
    return isWord(at, {u"for", u"für"}) && kindOf(second) == Kind::Word && textOf(second)[0].isUpper();
}

//! "Tokyo", "in Tokyo", "Tokyo time". A place nobody here knows makes the time unclear where it is surely one.
PlacePhrase PhraseReader::town(int at) const
{
    constexpr int MostWords = 3;
    const bool in = isWord(at, {u"in"}) && kindOf(at + 1) == Kind::Blank;
    const int begin = in ? at + 2 : at;
    PlacePhrase place;
    place.end = at;
    if (kindOf(begin) != Kind::Word || !textOf(begin)[0].isUpper())
        return place;
    for (int words = MostWords; words > 0; --words) {
        const int last = begin + 2 * (words - 1);
        if (kindOf(last) != Kind::Word)
            continue;
        const QString name = m_text.sliced(startOf(begin), startOf(last + 1) - startOf(begin)).toString();
        std::optional<QTimeZone> zone;
        for (const TimePlace &known : m_places) {
            if (known.name.compare(name, Qt::CaseInsensitive) == 0)
                zone = known.zone;
        }
        if (!zone)
            zone = zoneOfCity(name);
        if (!zone)
            continue;
        const bool said = kindOf(last + 1) == Kind::Blank && isWord(last + 2, {u"time", u"zeit"});
        return {PlacePhrase::Kind::Zone, said ? last + 3 : last + 1, true, *zone, {}};
    }
    const int second = pastBlank(begin + 1);
    if (in || isWord(second, {u"time", u"zeit"}))
        place.kind = PlacePhrase::Kind::Unclear;
    return place;
}

} // namespace meridian
