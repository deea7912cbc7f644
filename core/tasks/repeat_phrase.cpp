// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/repeat_phrase.h"
#include "core/time/time_words.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

using namespace Qt::StringLiterals;
using Unit = Repeat::Unit;

constexpr qint64 Weekdays = 0b0011111, Weekend = 0b1100000;

//! Reads words one after the other, without their case.
class Words {
public:
    explicit Words(const QStringList &words) : m_words(&words) {}
    [[nodiscard]] QString at(int offset = 0) const
    {
        const int index = m_next + offset;
        return index < m_words->size() ? m_words->at(index).toLower() : QString();
    }
    bool take(std::initializer_list<QStringView> these)
    {
        const QString word = at();
        if (std::none_of(these.begin(), these.end(), [&](QStringView one) { return word == one; }))
            return false;
        ++m_next;
        return true;
    }
    void skip() { ++m_next; }
    [[nodiscard]] int taken() const { return m_next; }

private:
    const QStringList *m_words;
    int m_next = 0;
};

//! 1 for Monday to 7; plural and German forms too. 0: none.
int weekdayOf(const QString &word)
{
    const auto named = [](const QString &name) {
        const auto found = timeWord(name);
        return found && found->kind == TimeWord::Kind::Weekday ? found->value : 0;
    };
    const int day = named(word);
    return day == 0 && word.size() > 4 && word.endsWith(u's') ? named(word.chopped(1)) : day;
}

//! "2", "2nd", "second", "other"; German "2.", "zweiten". 0: none.
int ordinalOf(const QString &word)
{
    static const QHash<QString, int> names{{u"first"_s, 1}, {u"second"_s, 2}, {u"other"_s, 2}, {u"third"_s, 3},
        {u"fourth"_s, 4}, {u"fifth"_s, 5}, {u"two"_s, 2}, {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6},
        {u"ersten"_s, 1}, {u"erste"_s, 1}, {u"zweiten"_s, 2}, {u"zweite"_s, 2}, {u"zweites"_s, 2}, {u"dritten"_s, 3},
        {u"dritte"_s, 3}, {u"vierten"_s, 4}, {u"vierte"_s, 4}, {u"zwei"_s, 2}, {u"drei"_s, 3}, {u"vier"_s, 4},
        {u"fünf"_s, 5}, {u"sechs"_s, 6}, {u"last"_s, -1}, {u"letzten"_s, -1}, {u"letzte"_s, -1}};
    if (const auto found = names.constFind(word); found != names.cend())
        return *found;
    QString digits = word;
    for (const QStringView end : {u"st", u"nd", u"rd", u"th", u"."}) {
        if (digits.endsWith(end)) {
            digits.chop(end.size());
            break;
        }
    }
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok && number > 0 && number <= 366 ? number : 0;
}

std::optional<Unit> unitOf(const QString &word)
{
    static const QHash<QString, Unit> names{{u"day"_s, Unit::Day}, {u"days"_s, Unit::Day}, {u"tag"_s, Unit::Day},
        {u"tage"_s, Unit::Day}, {u"tagen"_s, Unit::Day}, {u"week"_s, Unit::Week}, {u"weeks"_s, Unit::Week},
        {u"woche"_s, Unit::Week}, {u"wochen"_s, Unit::Week}, {u"month"_s, Unit::Month}, {u"months"_s, Unit::Month},
        {u"monat"_s, Unit::Month}, {u"monate"_s, Unit::Month}, {u"monaten"_s, Unit::Month}, {u"workday"_s, Unit::WorkingDay},
        {u"workdays"_s, Unit::WorkingDay}, {u"arbeitstag"_s, Unit::WorkingDay}, {u"arbeitstage"_s, Unit::WorkingDay}};
    const auto found = names.constFind(word);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

//! "daily", "weekly", "mondays".
std::optional<Repeat> oneWord(const QString &word)
{
    static const QHash<QString, Repeat> names{{u"daily"_s, {1, Unit::Day}}, {u"täglich"_s, {1, Unit::Day}},
        {u"weekly"_s, {1, Unit::Week}}, {u"wöchentlich"_s, {1, Unit::Week}}, {u"fortnightly"_s, {2, Unit::Week}},
        {u"monthly"_s, {1, Unit::Month}}, {u"monatlich"_s, {1, Unit::Month}}, {u"yearly"_s, {12, Unit::Month}},
        {u"jährlich"_s, {12, Unit::Month}}, {u"weekdays"_s, {1, Unit::Week, Weekdays}},
        {u"werktags"_s, {1, Unit::Week, Weekdays}}};
    if (const auto found = names.constFind(word); found != names.cend())
        return *found;
    const bool isPlural = word.endsWith(u's') && word.size() > 5; // "tues" is one Tuesday
    if (const int day = isPlural ? weekdayOf(word) : 0)
        return Repeat{1, Unit::Week, qint64(1) << (day - 1)};
    return std::nullopt;
}

//! "of the month", "im Monat".
bool takeOfMonth(Words &words)
{
    Words ahead = words;
    if (ahead.take({u"of"}))
        ahead.take({u"the", u"each", u"every"});
    else if (!ahead.take({u"im", u"des"}))
        return false;
    if (!ahead.take({u"month", u"monat", u"monats"}))
        return false;
    words = ahead;
    return true;
}

//! Behind "every": "weekday", "Tuesday", "2nd Tuesday", "3 days", "last Friday of the month".
std::optional<Repeat> afterEvery(Words &words)
{
    if (words.take({u"weekday", u"werktag", u"weekdays"}))
        return Repeat{1, Unit::Week, Weekdays};
    if (words.take({u"weekend", u"wochenende"}))
        return Repeat{1, Unit::Week, Weekend};
    if (words.take({u"year", u"jahr"}))
        return Repeat{12, Unit::Month};
    const int ordinal = ordinalOf(words.at());
    if (ordinal != 0)
        words.skip();
    if (words.take({u"working", u"work"})) {
        if (!words.take({u"day", u"days"}))
            return std::nullopt;
        return Repeat{std::max(ordinal, 1), Unit::WorkingDay};
    }
    if (const auto unit = unitOf(words.at())) {
        words.skip();
        return ordinal < 0 ? std::nullopt : std::optional(Repeat{std::max(ordinal, 1), *unit});
    }
    const int day = weekdayOf(words.at());
    if (day == 0)
        return std::nullopt;
    words.skip();
    const qint64 bit = qint64(1) << (day - 1);
    if (ordinal != 0 && takeOfMonth(words))
        return ordinal > 5 ? std::nullopt : std::optional(Repeat{1, Unit::Month, bit, ordinal});
    return ordinal < 0 ? std::nullopt : std::optional(Repeat{std::max(ordinal, 1), Unit::Week, bit});
}

//! "after done", "after it is done", "nach Erledigung".
bool takeAfterDone(Words &words)
{
    Words ahead = words;
    if (ahead.take({u"after"})) {
        if (ahead.take({u"it"}))
            ahead.take({u"is", u"was"});
        if (!ahead.take({u"done", u"finishing", u"completion"}))
            return false;
    } else if (!(ahead.take({u"nach"}) && ahead.take({u"erledigung", u"abschluss"}))) {
        return false;
    }
    words = ahead;
    return true;
}

} // namespace

std::optional<RepeatPhrase> repeatPhrase(const QStringList &list)
{
    Words words(list);
    RepeatPhrase phrase;
    if (const auto one = oneWord(words.at())) {
        words.skip();
        phrase.repeat = *one;
    } else if (words.take({u"every", u"each", u"jeden", u"jede", u"jedes", u"alle", u"am"})) {
        const bool isEvery = list.front().compare(u"am"_s, Qt::CaseInsensitive) != 0; // "am ersten Montag im Monat"
        const auto repeat = afterEvery(words);
        if (!repeat || (!isEvery && repeat->ordinal == 0))
            return std::nullopt;
        phrase.repeat = *repeat;
    } else {
        return std::nullopt;
    }
    phrase.repeat.afterDone = takeAfterDone(words);
    phrase.words = words.taken();
    return phrase;
}

} // namespace meridian
