// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clock_text.h"
#include <QRegularExpression>

namespace meridian {

namespace {

//! The locale's own short time without seconds and zone; the C locale's would show seconds.
QString timeFormatOf(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QStringLiteral("HH:mm");
    QString format = locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression seconds(QStringLiteral("[:. ]?s{1,2}|[ ]?t+"));
    return format.remove(seconds);
}

//! Day and month in the locale's order, taken from its long date.
QString dayFormatOf(const QLocale &locale)
{
    static const QRegularExpression quoted(QStringLiteral("'[^']*'"));
    const QString sample = locale.dateFormat(QLocale::LongFormat).remove(quoted);
    if (sample.contains(QChar(0x65e5)))
        return QStringLiteral("M\u6708d\u65e5");
    const qsizetype month = sample.indexOf(u"MMM"), day = sample.lastIndexOf(u'd');
    if (locale.language() != QLocale::C && month >= 0 && day > month)
        return QStringLiteral("MMMM d");
    return sample.contains(u"d.") ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM");
}

} // namespace

ClockText::ClockText(QTimeZone zone, QLocale locale)
    : m_zone(std::move(zone)), m_locale(std::move(locale)), m_timeFormat(timeFormatOf(m_locale)),
      m_dayFormat(dayFormatOf(m_locale))
{
}

QDate ClockText::localDate(Instant at) const
{
    return at.utc().toTimeZone(m_zone).date();
}

QString ClockText::time(Instant at) const
{
    return m_locale.toString(at.utc().toTimeZone(m_zone).time(), m_timeFormat);
}

QString ClockText::time(int minutesAfterMidnight) const
{
    const int minutes = minutesAfterMidnight % (24 * 60);
    return m_locale.toString(QTime(minutes / 60, minutes % 60), m_timeFormat);
}

QString ClockText::weekday(QDate date) const
{
    QString name = m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (name.endsWith(u'.')) // "Mo." reads as the end of a sentence
        name.chop(1);
    return name;
}

QString ClockText::dayMonth(QDate date, Year year) const
{
    const QString text = m_locale.toString(date, m_dayFormat);
    return year == Year::With ? tr("%1 %2", "day and month, year").arg(text, QString::number(date.year())) : text;
}

QString ClockText::date(Instant at) const
{
    const QDate day = localDate(at);
    return tr("%1 %2", "weekday, date").arg(weekday(day), dayMonth(day, Year::Without));
}

QString ClockText::inList(Instant at, Instant now) const
{
    return localDate(at) == localDate(now) ? time(at) : since(at, now);
}

QString ClockText::since(Instant at, Instant now) const
{
    const QDate day = localDate(at), today = localDate(now);
    const qint64 ago = day.daysTo(today);
    if (ago >= 0 && ago < 7)
        return ago == 0 ? tr("today") : weekday(day);
    return dayMonth(day, day.year() == today.year() ? Year::Without : Year::With);
}

QString ClockText::ofMessage(Instant at, Instant now) const
{
    const QDate day = localDate(at), today = localDate(now);
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return tr("Today %1").arg(time(at));
    if (ago > 0 && ago < 7)
        return tr("%1 %2", "weekday, time").arg(weekday(day), time(at));
    const QString date = dayMonth(day, day.year() == today.year() ? Year::Without : Year::With);
    return tr("%1 %2 %3", "weekday, date, time").arg(weekday(day), date, time(at));
}

QString ClockText::due(Instant at, Instant now) const
{
    const QDate day = localDate(at), today = localDate(now);
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return tr("today %1").arg(time(at));
    if (ahead == 1)
        return tr("tomorrow %1").arg(time(at));
    if (ahead > 1 && ahead < 7)
        return tr("%1 %2", "weekday, time").arg(weekday(day), time(at));
    const QString date = dayMonth(day, day.year() == today.year() ? Year::Without : Year::With);
    return tr("%1 %2, %3", "weekday, date, time").arg(weekday(day), date, time(at));
}

} // namespace meridian
