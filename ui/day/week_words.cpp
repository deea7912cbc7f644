// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/week_words.h"
#include "ui/day/away_text.h"
#include "ui/day/meeting_words.h"
#include <map>

namespace meridian {

QString WeekWords::name(size_t person) const
{
    return m_plan.book().callName(m_plan.people()[person].id);
}

QString WeekWords::title() const
{
    const auto &days = m_plan.week().days();
    return tr("%1 to %2", "dates").arg(m_clock.date(days.front().within.from), m_clock.date(days.back().within.from));
}

QString WeekWords::weekday(QDate date) const
{
    return m_clock.locale().standaloneDayName(date.dayOfWeek());
}

//! The date without its weekday, wherever the locale has that.
QString WeekWords::dayAndMonth(QDate date) const
{
    QString words = m_clock.date(instantOf(m_plan.zone(), {date, 12 * 60}));
    words.remove(m_clock.locale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    while (!words.isEmpty() && !words.front().isLetterOrNumber())
        words.remove(0, 1);
    while (!words.isEmpty() && (words.back().isSpace() || words.back() == u',' || words.back() == u'('))
        words.chop(1);
    return words;
}

QString WeekWords::window(const TeamWeek::Day &day, const TimeSpan &span) const
{
    return tr("%1, %2 of %3", "times, how many are at work, of how many")
        .arg(MeetingWords(m_plan).span(span)).arg(day.most.people).arg(day.participants);
}

QString WeekWords::best(const TeamWeek::Day &day) const
{
    if (day.participants == 0)
        return tr("Nobody works");
    QStringList windows;
    for (const TimeSpan &one : day.most.spans)
        windows << MeetingWords(m_plan).span(one);
    return tr("%1 of %2 at work, %3", "how many, of how many, times").arg(day.most.people).arg(day.participants).arg(MeetingWords::list(windows));
}

QStringList WeekWords::away(const TeamWeek::Day &day) const
{
    QStringList reasons;
    std::map<QString, QStringList> names;
    for (const AwayOn &one : day.away) {
        const QString reason = AwayText::words(one.kind, one.note);
        if (!names.contains(reason))
            reasons << reason;
        names[reason] << name(one.person);
    }
    QStringList lines;
    for (const QString &reason : reasons)
        lines << tr("%1: %2", "names, why they are away").arg(MeetingWords::list(names[reason]), reason);
    return lines;
}

QStringList WeekWords::changes(const TeamWeek::Day &day) const
{
    std::map<std::pair<qint64, qint64>, QStringList> names;
    for (const ClockChange &one : day.changes)
        names[{one.at.ms, one.by}] << name(one.person);
    QStringList lines;
    for (const auto &[change, whose] : names) {
        const QString by = MeetingWords::length(std::abs(change.second));
        lines << (change.second > 0 ? tr("Clocks go forward %1 for %2", "a length, names").arg(by, MeetingWords::list(whose))
                                    : tr("Clocks go back %1 for %2", "a length, names").arg(by, MeetingWords::list(whose)));
    }
    return lines;
}

QString WeekWords::row(const TeamWeek::Day &day) const
{
    QStringList parts{tr("%1 %2", "weekday, date").arg(weekday(day.date), dayAndMonth(day.date))};
    if (day.date == m_plan.today())
        parts << tr("Today");
    parts << best(day) << away(day) << changes(day);
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
