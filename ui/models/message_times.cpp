// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_times.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/models/time_text.h"
#include "ui/widgets/person_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace meridian {

namespace {

constexpr qsizetype MostNamed = 6;

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("meridian::MessageTimes", text, nullptr, count);
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! Calls `visit` for each run of plain words.
template<typename Visit>
void forPlainWords(std::span<const Block> blocks, Visit visit)
{
    for (const Block &block : blocks) {
        const auto runs = [&](const Runs &all) {
            for (const Run &run : all) {
                if (mayHoldTimes(block, run))
                    visit(run.text);
            }
        };
        runs(block.runs);
        for (const auto &row : block.rows) {
            for (const TableCell &cell : row)
                runs(cell.runs);
        }
    }
}

//! "12:00", "12:00–13:30".
QString clockOf(const ClockText &clock, const TimeInWords &time)
{
    const QString from = clock.time(time.at);
    return time.until ? said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1–%2")).arg(from, clock.time(*time.until)) : from;
}

//! The same with how its day lies to the one it was written on, where nobody said which day that is.
QString onAnyDay(const QTimeZone &zone, const TimeInWords &time)
{
    const QString clock = clockOf(ClockText(zone), time);
    const auto days = time.anyDay->daysTo(wallTime(zone, time.at).date);
    if (days == 0)
        return clock;
    return (days > 0 ? said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1, a day later"))
                     : said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1, a day earlier")))
        .arg(clock);
}

QString mine(const QTimeZone &zone, const TimeInWords &time, Instant now)
{
    if (time.anyDay)
        return onAnyDay(zone, time);
    const ClockText clock(zone);
    const QString from = clock.due(time.at, now);
    return time.until ? said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1–%2")).arg(from, clock.time(*time.until)) : from;
}

//! With the day where it is another one than mine.
QString theirs(const QTimeZone &mine, const QTimeZone &zone, const TimeInWords &time)
{
    const QString clock = clockOf(ClockText(zone), time);
    if (dateDifference(mine, zone, time.at) == 0)
        return clock;
    const QString weekday = QLocale().standaloneDayName(wallTime(zone, time.at).date.dayOfWeek(), QLocale::ShortFormat);
    return said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1 %2")).arg(weekday, clock);
}

QString namesOf(QStringList names, DayPhase phase)
{
    if (const qsizetype others = names.size() - MostNamed; others > 0) {
        names.resize(MostNamed);
        names.append(said(QT_TRANSLATE_N_NOOP("meridian::MessageTimes", "%n others"), int(others)));
    }
    const QString all = QLocale().createSeparatedList(names);
    const bool isPlain = phase == DayPhase::Working || phase == DayPhase::Unknown;
    return isPlain ? all
                   : said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "%1, %2")).arg(all, TimeText::phase(phase));
}

} // namespace

std::vector<TimePlace> placesOf(const MemberBook &book, const std::vector<MemberId> &people)
{
    std::vector<TimePlace> places;
    const auto add = [&](MemberId id) {
        const Member *member = book.find(id);
        if (!member)
            return;
        QStringList zones{member->profile.zone};
        for (const Journey &journey : member->profile.travel.value_or(Travel()).journeys)
            zones << journey.zone;
        for (const QString &name : zones) {
            const auto zone = zoneOf(name);
            const QString city = zone ? cityIn(member->profile, name) : QString();
            if (!city.isEmpty() && std::ranges::find(places, city, &TimePlace::name) == places.end())
                places.push_back({city, *zone});
        }
    };
    add(book.self());
    for (const MemberId id : people)
        add(id);
    return places;
}

std::optional<WrittenTimes> timesOf(const MemberBook &book, MemberId author, Instant written,
                                    std::vector<TimePlace> places)
{
    const Member *member = book.find(author);
    const auto zone = member ? zoneAt(member->profile, written) : std::nullopt;
    return zone ? std::optional(WrittenTimes(*zone, written, std::move(places))) : std::nullopt;
}

bool mayHoldTimes(const Block &block, const Run &run)
{
    return block.kind != BlockKind::Code && block.quoteDepth == 0 && run.link.isEmpty() && run.mention.isNull()
        && !run.style.testFlag(Style::Code);
}

WrittenTimes::Undated undatedIn(std::span<const Block> blocks)
{
    bool digits = false;
    forPlainWords(blocks, [&](const QString &words) { digits = digits || hasDigit(words); });
    bool days = false;
    forPlainWords(blocks, [&](const QString &words) { days = days || (digits && WrittenTimes::namesDay(words)); });
    return days ? WrittenTimes::Undated::Unclear : WrittenTimes::Undated::DayOfWriting;
}

std::vector<TimeInWords> timesIn(std::span<const Block> blocks, const WrittenTimes &times)
{
    std::vector<TimeInWords> found;
    const auto undated = undatedIn(blocks);
    forPlainWords(blocks, [&](const QString &words) {
        for (const WrittenTime &time : times.in(words, undated))
            found.push_back({words.mid(time.start, time.length), time.at, time.until, time.anyDay});
    });
    return found;
}

std::vector<ClockLine> clockLines(const MemberBook &book, const std::vector<MemberId> &people, const TimeInWords &time,
                                  Instant now)
{
    const QTimeZone &myZone = book.zone();
    std::vector<ClockLine> lines{{mine(myZone, time, now), {}}};
    const int myOffset = myZone.offsetFromUtc(time.at.utc());
    QStringList withMe{said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "You"))};
    struct Group {
        QTimeZone zone;
        QStringList names;
    };
    std::map<std::pair<int, DayPhase>, Group> groups;
    for (const MemberId id : people) {
        const Member *member = book.find(id);
        const auto zone = member && id != book.self() ? zoneAt(member->profile, time.at) : std::nullopt;
        if (!zone || (time.anyDay && clockChangesNear(*zone, time.at)))
            continue;
        const int offset = zone->offsetFromUtc(time.at.utc());
        const DayPhase phase = PersonText::phaseShown(member->profile, time.at);
        const bool isWork = phase == DayPhase::Working || phase == DayPhase::Unknown;
        if (offset == myOffset && isWork) {
            withMe.append(book.callName(id));
            continue;
        }
        Group &group = groups[{offset, isWork ? DayPhase::Working : phase}];
        group.zone = *zone;
        group.names.append(book.callName(id));
    }
    lines.front().names = namesOf(withMe, DayPhase::Working);
    for (const auto &[key, group] : groups) {
        lines.push_back({time.anyDay ? onAnyDay(group.zone, time) : theirs(myZone, group.zone, time), namesOf(group.names, key.second)});
    }
    return lines;
}

QString spokenTime(const MemberBook &book, const TimeInWords &time, Instant now)
{
    return said(QT_TRANSLATE_NOOP("meridian::MessageTimes", "“%1” is %2 for you"))
        .arg(time.words, mine(book.zone(), time, now));
}

} // namespace meridian
