// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a text, and the days in it; time_phrases_clock.cpp reads times and places.
#include "core/time/time_phrases.h"
#include <algorithm>

namespace meridian {
namespace {

using Word = TimeWord::Kind;

constexpr int LatestYear = 2199, EarliestYear = 1970;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordPart(QChar c)
{
    return !isDigit(c) && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

} // namespace

PhraseReader::PhraseReader(QStringView text, const std::vector<TimePlace> &places) : m_text(text), m_places(places)
{
    const auto kindAt = [text](qsizetype at) {
        const QChar c = text[at];
        if (isDigit(c))
            return Kind::Number;
        if (isWordPart(c))
            return Kind::Word;
        return c.isSpace() && c != u'\n' ? Kind::Blank : Kind::Sign;
    };
    for (qsizetype at = 0; at < text.size();) {
        const Kind kind = kindAt(at);
        qsizetype end = at + 1;
        while (kind != Kind::Sign && end < text.size() && kindAt(end) == kind)
            ++end;
        m_pieces.push_back({kind, at, end - at, kind == Kind::Word ? timeWord(text.sliced(at, end - at)) : std::nullopt});
        at = end;
    }
}

PhraseReader::Kind PhraseReader::kindOf(int piece) const
{
    return piece >= 0 && piece < count() ? m_pieces[size_t(piece)].kind : Kind::End;
}

QStringView PhraseReader::textOf(int piece) const
{
    return kindOf(piece) == Kind::End
        ? QStringView()
        : m_text.sliced(m_pieces[size_t(piece)].start, m_pieces[size_t(piece)].length);
}

qsizetype PhraseReader::startOf(int piece) const
{
    return piece < count() ? m_pieces[size_t(piece)].start : m_text.size();
}

bool PhraseReader::isSign(int piece, QStringView signs) const
{
    return kindOf(piece) == Kind::Sign && signs.contains(textOf(piece)[0]);
}

bool PhraseReader::isWord(int piece, std::initializer_list<QStringView> words) const
{
    const QStringView text = textOf(piece);
    return kindOf(piece) == Kind::Word && std::ranges::any_of(words, [text](QStringView word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::optional<TimeWord> PhraseReader::word(int piece, TimeWord::Kind kind) const
{
    if (kindOf(piece) != Kind::Word)
        return std::nullopt;
    const auto &found = m_pieces[size_t(piece)].word;
    return found && found->kind == kind ? found : std::nullopt;
}

int PhraseReader::number(int piece, qsizetype mostDigits) const
{
    const QStringView text = textOf(piece);
    return kindOf(piece) == Kind::Number && text.size() <= mostDigits ? text.toInt() : -1;
}

int PhraseReader::pastDash(int piece) const
{
    const int dash = pastBlank(piece);
    return isSign(dash, u"-–—") ? pastBlank(dash + 1) : -1;
}

bool PhraseReader::mayBegin(int piece) const
{
    if (piece == 0 || isSign(piece - 1, u"\n[{\"'“„”‚‘’«»,;~@…—|"))
        return true;
    if (isSign(piece - 1, u"("))
        return kindOf(piece - 2) != Kind::Word; // "at(12:30"
    const int before = isSign(piece - 2, u".") ? piece - 3 : piece - 2; // "351 12:30", "31.2. 12:30"
    return kindOf(piece - 1) == Kind::Blank && (kindOf(before) != Kind::Number || kindOf(piece) != Kind::Number);
}

bool PhraseReader::isLed(int piece) const
{
    return isSign(piece - 1, u"@") || (kindOf(piece - 1) == Kind::Blank && (isSign(piece - 2, u"@") || word(piece - 2, Word::Lead)));
}

std::optional<DayPhrase> PhraseReader::day(int at) const
{
    if (!mayBegin(at))
        return std::nullopt;
    for (const auto read : {&PhraseReader::unclearDay, &PhraseReader::relativeDay, &PhraseReader::weekday, &PhraseReader::date}) {
        if (auto day = (this->*read)(at)) {
            if (isSign(day->end, u"'’") && isWord(day->end + 1, {u"s"}))
                day->end += 2; // "Monday’s 9:30"
            return day;
        }
    }
    return std::nullopt;
}

std::optional<DayPhrase> PhraseReader::unclearDay(int at) const
{
    DayPhrase day;
    day.end = at + 1;
    if (word(at, Word::Recurring))
        return day;
    const bool each = word(at, Word::Each).has_value(), last = word(at, Word::Last).has_value();
    if ((!each && !last && !word(at, Word::Next)) || kindOf(at + 1) != Kind::Blank)
        return std::nullopt;
    const auto named = weekday(at + 2);
    const bool repeats = each && isWord(at + 2, {u"day", u"tag", u"week", u"woche", u"morning", u"month", u"monat"});
    if (!named && !repeats)
        return std::nullopt;
    day.end = named ? named->end : at + 3;
    if (!last || named->kind != DayPhrase::Kind::Weekday)
        return day;
    day = *named;
    day.last = true;
    return day;
}

std::optional<DayPhrase> PhraseReader::relativeDay(int at) const
{
    DayPhrase day;
    day.kind = DayPhrase::Kind::Relative;
    day.end = at + 1;
    if (word(at, Word::Tonight)) {
        day.evening = true;
        return day;
    }
    const auto relative = word(at, Word::Relative);
    // "Guten Morgen", "am Morgen": no day.
    const bool ofDay = kindOf(at - 1) == Kind::Blank && textOf(at) == u"Morgen"
        && isWord(at - 2, {u"guten", u"gute", u"am", u"diesen", u"jeden"});
    if (!relative || ofDay)
        return std::nullopt;
    day.value = relative->value;
    return withParts(day);
}

//! "tomorrow evening", "heute Abend", "Freitag früh".
DayPhrase PhraseReader::withParts(DayPhrase day) const
{
    const int part = day.end + 1;
    if (kindOf(day.end) != Kind::Blank)
        return day;
    const bool evening = word(part, Word::Evening).has_value();
    if (evening || word(part, Word::Morning) || isWord(part, {u"morgen"})) {
        day.evening = evening;
        day.end = part + 1;
    }
    return day;
}

std::optional<DayPhrase> PhraseReader::weekday(int at) const
{
    auto name = word(at, Word::Weekday);
    const auto shortName = word(at, Word::ShortWeekday);
    if (!name && !shortName)
        return std::nullopt;
    const bool isDotted = isSign(at + 1, u".");
    const int end = isDotted ? at + 2 : at + 1;
    int next = pastBlank(end);
    if (isSign(next, u","))
        next = pastBlank(next + 1);
    if (const auto lead = isWord(next, {u"the", u"den", u"der"}) ? pastBlank(next + 1) : next; auto date = this->date(lead)) {
        date->weekday = (name ? name : shortName)->value;
        return date;
    }
    DayPhrase day;
    day.kind = DayPhrase::Kind::Weekday;
    day.value = (name ? name : shortName)->value;
    // A dot behind a whole word ends a sentence. "So" and "Do" are words, unless a dot or "Uhr" tells.
    day.end = isDotted && textOf(at).size() > 4 ? at + 1 : end;
    const bool isEnglishToo = shortName && !isDotted && isWord(at, {u"so", u"do"});
    if (isEnglishToo) {
        const auto time = clock(pastLead(day.end));
        if (!time)
            return std::nullopt;
        if (time->mark != ClockPhrase::Mark::Hour)
            day.kind = DayPhrase::Kind::Unclear;
    } else if (shortName && !isDotted && !clock(pastLead(day.end))) {
        return std::nullopt;
    }
    return withParts(day);
}

std::optional<DayPhrase> PhraseReader::date(int at) const
{
    for (const auto read : {&PhraseReader::isoDate, &PhraseReader::dottedDate, &PhraseReader::dayFirst, &PhraseReader::monthFirst}) {
        auto date = (this->*read)(at);
        if (!date)
            continue;
        constexpr int LeapYear = 2024;
        if (QDate(date->year > 0 ? date->year : LeapYear, date->month, date->day).isValid())
            return date;
    }
    return std::nullopt;
}

//! "2026-06-15"
std::optional<DayPhrase> PhraseReader::isoDate(int at) const
{
    if (textOf(at).size() != 4 || !isSign(at + 1, u"-") || textOf(at + 2).size() != 2 || !isSign(at + 3, u"-")
        || textOf(at + 4).size() != 2)
        return std::nullopt;
    DayPhrase date;
    date.kind = DayPhrase::Kind::Date;
    date.end = at + 5;
    date.year = number(at, 4);
    date.month = number(at + 2, 2);
    date.day = number(at + 4, 2);
    if (date.year < EarliestYear || date.year > LatestYear || date.month < 0 || date.day < 0)
        return std::nullopt;
    return date;
}

//! "15.6.", "15.06.2026"
std::optional<DayPhrase> PhraseReader::dottedDate(int at) const
{
    DayPhrase date;
    date.kind = DayPhrase::Kind::Date;
    date.day = number(at, 2);
    date.month = number(at + 2, 2);
    if (date.day < 1 || date.month < 1 || !isSign(at + 1, u".") || !isSign(at + 3, u"."))
        return std::nullopt;
    date.end = at + 4;
    if (kindOf(date.end) == Kind::Number) {
        const qsizetype digits = textOf(date.end).size();
        date.year = number(date.end, 4) + (digits == 2 ? 2000 : 0);
        if ((digits != 2 && digits != 4) || date.year < EarliestYear || date.year > LatestYear)
            return std::nullopt;
        ++date.end;
    }
    return date;
}

//! "15 June", "15th of June 2026", "15. Juni"
std::optional<DayPhrase> PhraseReader::dayFirst(int at) const
{
    DayPhrase date;
    date.kind = DayPhrase::Kind::Date;
    date.day = number(at, 2);
    if (date.day < 1)
        return std::nullopt;
    int next = at + 1;
    if (isSign(next, u".") || isWord(next, {u"st", u"nd", u"rd", u"th"}))
        ++next;
    next = pastBlank(next);
    if (isWord(next, {u"of"}))
        next = pastBlank(next + 1);
    const auto month = word(next, Word::Month);
    if (!month || next == at + 1)
        return std::nullopt;
    date.month = month->value;
    date.end = withYear(date, next + 1);
    return date;
}

//! "June 15", "June 15th, 2026"
std::optional<DayPhrase> PhraseReader::monthFirst(int at) const
{
    const auto month = word(at, Word::Month);
    if (!month || kindOf(at + 1) != Kind::Blank)
        return std::nullopt;
    DayPhrase date;
    date.kind = DayPhrase::Kind::Date;
    date.month = month->value;
    date.day = number(at + 2, 2);
    // "May 15:30" names no day.
    if (date.day < 1 || (isSign(at + 3, u":.") && kindOf(at + 4) == Kind::Number))
        return std::nullopt;
    const int end = isWord(at + 3, {u"st", u"nd", u"rd", u"th"}) ? at + 4 : at + 3;
    date.end = withYear(date, end);
    return date;
}

//! Where a date ends that goes on to `at`, with the year behind it if there is one.
int PhraseReader::withYear(DayPhrase &date, int at) const
{
    const int next = pastBlank(isSign(at, u",") ? at + 1 : at);
    if (next == at || textOf(next).size() != 4)
        return at;
    const int year = number(next, 4);
    const bool isTime = isSign(next + 1, u":.") && kindOf(next + 2) == Kind::Number;
    if (year < EarliestYear || year > LatestYear || isTime)
        return at;
    date.year = year;
    return next + 1;
}

} // namespace meridian
