// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/time_words.h"
#include "core/time/wall_clock.h"
#include <QHash>
#include <QSet>
#include <initializer_list>

namespace meridian {
namespace {

using namespace Qt::StringLiterals;
using enum TimeWord::Kind;
using Words = QHash<QString, TimeWord>;

//! Each line has the names of one value, the first line those of `first`.
void add(Words &words, TimeWord::Kind kind, int first, std::initializer_list<const char *> lines)
{
    for (const char *line : lines) {
        for (const QString &word : QString::fromUtf8(line).split(u' '))
            words.insert(word, {kind, first});
        ++first;
    }
}

Words readWords()
{
    Words words;
    add(words, Weekday, 1,
        {"mon monday montag", "tue tues tuesday dienstag", "wed weds wednesday mittwoch",
         "thu thur thurs thursday donnerstag", "fri friday freitag", "sat saturday samstag sonnabend",
         "sun sunday sonntag"});
    add(words, ShortWeekday, 1, {"mo", "di", "mi", "do", "fr", "sa", "so"});
    add(words, Month, 1,
        {"jan january januar jänner", "feb february februar", "mar march mär mrz märz", "apr april",
         "may mai", "jun june juni", "jul july juli", "aug august", "sep sept september",
         "oct okt october oktober", "nov november", "dec dez december dezember"});
    add(words, Relative, -2, {"vorgestern", "yesterday gestern", "today heute", "tomorrow morgen", "übermorgen"});
    add(words, Tonight, 0, {"tonight"});
    add(words, Morning, 0, {"morning früh vormittag mittag"});
    add(words, Evening, 0, {"afternoon evening night nachmittag abend"});
    add(words, Recurring, 0,
        {"daily weekly weekdays täglich wöchentlich werktags mondays tuesdays wednesdays thursdays fridays saturdays "
         "sundays montags dienstags mittwochs donnerstags freitags samstags sonntags"});
    add(words, Each, 0, {"every each jeden jede jeder"});
    add(words, Next, 0, {"next nächsten nächste nächster"});
    add(words, Last, 0, {"last letzten letzte letzter vergangenen"});
    add(words, Lead, 0,
        {"at by until till before after from since around about between to starting um ab bis vor nach gegen von seit "
         "zwischen circa ca"});
    return words;
}

//! Names that are other words too unless they begin with a capital.
bool wantsCapital(const QString &word)
{
    static const QSet<QString> such{u"may"_s, u"mar"_s, u"mo"_s, u"di"_s, u"mi"_s, u"do"_s, u"fr"_s, u"sa"_s, u"so"_s};
    return such.contains(word);
}

//! Only names of towns: the database has "Easter", "Center" and "Wake" too.
bool namesTown(const QByteArray &iana)
{
    static const QSet<QByteArray> others{"Australia/North", "Australia/South", "Australia/West", "Australia/ACT",
                                         "Australia/NSW", "Australia/LHI", "Australia/Victoria"};
    static const QSet<QByteArray> islands{"Pacific/Auckland", "Pacific/Honolulu", "Pacific/Fiji", "Pacific/Guam",
                                          "Pacific/Apia", "Atlantic/Reykjavik"};
    const QByteArray area = iana.left(iana.indexOf('/'));
    if (area == "Pacific" || area == "Atlantic")
        return islands.contains(iana);
    const bool known = area == "Africa" || area == "America" || area == "Asia" || area == "Australia" || area == "Europe";
    const bool region = iana.count('/') > 1 && !iana.startsWith("America/Argentina/");
    return known && !region && !others.contains(iana);
}

QHash<QString, QByteArray> readTowns()
{
    QHash<QString, QByteArray> towns;
    for (const QByteArray &iana : QTimeZone::availableTimeZoneIds()) {
        const QString name = namesTown(iana) ? cityOf(QString::fromLatin1(iana)) : QString();
        if (!name.isEmpty() && !towns.contains(name))
            towns.insert(name, iana);
    }
    return towns;
}

} // namespace

std::optional<TimeWord> timeWord(QStringView word)
{
    static const Words words = readWords();
    constexpr qsizetype Longest = 11; // "vergangenen"
    if (word.isEmpty() || word.size() > Longest)
        return std::nullopt;
    const QString folded = word.toString().toLower();
    const auto found = words.constFind(folded);
    if (found == words.cend() || (wantsCapital(folded) && !word[0].isUpper()))
        return std::nullopt;
    return *found;
}

std::optional<ZoneName> zoneNamed(QStringView abbreviation)
{
    static const QHash<QString, ZoneName> names{
        {u"UTC"_s, {"UTC", 0}},
        {u"GMT"_s, {"UTC", 0}},
        {u"WET"_s, {"Europe/Lisbon", 0}},
        {u"WEST"_s, {"Europe/Lisbon", 60}},
        {u"CET"_s, {"Europe/Paris", 60}},
        {u"CEST"_s, {"Europe/Paris", 120}},
        {u"MEZ"_s, {"Europe/Berlin", 60}},
        {u"MESZ"_s, {"Europe/Berlin", 120}},
        {u"EET"_s, {"Europe/Athens", 120}},
        {u"EEST"_s, {"Europe/Athens", 180}},
        {u"MSK"_s, {"Europe/Moscow", 180}},
        {u"ET"_s, {"America/New_York", {}}},
        {u"EST"_s, {"America/New_York", -300}},
        {u"EDT"_s, {"America/New_York", -240}},
        {u"CDT"_s, {"America/Chicago", -300}},
        {u"MDT"_s, {"America/Denver", -360}},
        {u"PT"_s, {"America/Los_Angeles", {}}},
        {u"PST"_s, {"America/Los_Angeles", -480}},
        {u"PDT"_s, {"America/Los_Angeles", -420}},
        {u"BRT"_s, {"America/Sao_Paulo", -180}},
        {u"SAST"_s, {"Africa/Johannesburg", 120}},
        {u"EAT"_s, {"Africa/Nairobi", 180}},
        {u"HKT"_s, {"Asia/Hong_Kong", 480}},
        {u"SGT"_s, {"Asia/Singapore", 480}},
        {u"JST"_s, {"Asia/Tokyo", 540}},
        {u"KST"_s, {"Asia/Seoul", 540}},
        {u"AEST"_s, {"Australia/Sydney", 600}},
        {u"AEDT"_s, {"Australia/Sydney", 660}},
        {u"NZST"_s, {"Pacific/Auckland", 720}},
        {u"NZDT"_s, {"Pacific/Auckland", 780}},
    };
    const auto found = names.constFind(abbreviation.toString());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QTimeZone> zoneOfCity(const QString &city)
{
    static const QHash<QString, QByteArray> towns = readTowns();
    const auto found = towns.constFind(city);
    return found == towns.cend() ? std::nullopt : zoneOf(QString::fromLatin1(*found));
}

} // namespace meridian
