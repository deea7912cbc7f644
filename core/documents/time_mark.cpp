// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/time_mark.h"
#include <QRegularExpression>
#include <cstdlib>

namespace meridian {

namespace {

constexpr int EarliestYear = 1000, LatestYear = 9990, MostOffsetMinutes = 18 * 60;
constexpr qsizetype LongestMark = 120;

//! "+01:00"; none where a clock is off by seconds, as before there were zones.
std::optional<QString> offsetOf(const QString &zone, Instant at)
{
    const auto known = zoneOf(zone);
    const int seconds = known ? known->offsetFromUtc(at.utc()) : 0;
    if (!known || seconds % 60 != 0)
        return std::nullopt;
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3").arg(QChar(seconds < 0 ? u'-' : u'+')).arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

std::optional<TimeMark> TimeMark::parse(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A(\\d{4}-\\d\\d-\\d\\d)T((?:[01]\\d|2[0-3]):\\d\\d(?::\\d\\d)?)(Z|[+-]\\d\\d:\\d\\d)(?:\\[([A-Za-z0-9_+:/-]{1,64})\\])?\\z"));
    const auto found = text.size() <= LongestMark ? shape.match(text.toString()) : QRegularExpressionMatch();
    if (!found.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(found.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(found.captured(2), Qt::ISODate);
    const QString offset = found.captured(3);
    int minutes = 0;
    if (offset != u"Z") {
        minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt();
        minutes = offset.startsWith(u'-') ? -minutes : minutes;
    }
    const bool sound = date.isValid() && time.isValid() && date.year() >= EarliestYear && date.year() <= LatestYear
        && std::abs(minutes) <= MostOffsetMinutes;
    if (!sound)
        return std::nullopt;
    const QString zone = found.captured(4);
    return TimeMark{Instant::of(QDateTime(date, time, Qt::UTC)).plus(-minutes * 60'000LL),
                    zone.isEmpty() ? QStringLiteral("UTC") : zone};
}

std::optional<TimeMark> TimeMark::of(const crdt::Attributes &letters)
{
    return parse(textOf(letters, attr::Time));
}

QString TimeMark::toString() const
{
    const auto offset = offsetOf(zone, at);
    const QDateTime shown = offset ? at.utc().addSecs(zoneOf(zone)->offsetFromUtc(at.utc())) : at.utc();
    const QString format = shown.time().second() == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm") : QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    return shown.toString(format) + offset.value_or(QStringLiteral("Z")) + u'[' + zone + u']';
}

std::optional<WallTime> TimeMark::wall() const
{
    const auto known = zoneOf(zone);
    return known ? std::optional(wallTime(*known, at)) : std::nullopt;
}

QString placeBehind(const QString &words, const TimeMark &mark)
{
    const bool said = words.contains(mark.place(), Qt::CaseInsensitive) || words.contains(mark.zone, Qt::CaseInsensitive);
    return said ? QString() : QStringLiteral(" (%1)").arg(mark.place());
}

size_t runsOfTime(std::span<const DeltaRun> runs, size_t first)
{
    const auto markOf = [](const DeltaRun &run) { return run.isEmbed() ? QString() : textOf(run.attributes, attr::Time); };
    const QString mark = markOf(runs[first]);
    if (!TimeMark::parse(mark))
        return 0;
    size_t end = first + 1;
    while (end < runs.size() && markOf(runs[end]) == mark)
        ++end;
    return end - first;
}

std::vector<DeltaLine> withTimesInWords(std::vector<DeltaLine> lines)
{
    for (DeltaLine &line : lines) {
        for (size_t i = 0; i < line.runs.size(); ++i) {
            const size_t count = runsOfTime(line.runs, i);
            if (count == 0)
                continue;
            const auto mark = TimeMark::of(line.runs[i].attributes);
            QString words;
            for (size_t one = i; one < i + count; ++one) {
                words += line.runs[one].text;
                std::erase_if(line.runs[one].attributes, [](const crdt::Attribute &is) { return is.key == attr::Time; });
            }
            i += count - 1;
            line.runs[i].text += placeBehind(words, *mark);
        }
    }
    return lines;
}

} // namespace meridian
