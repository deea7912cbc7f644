// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace meridian {

//! Times and dates in words, in one reader's zone and locale (24 or 12 hours, order of the date).
class ClockText {
    Q_DECLARE_TR_FUNCTIONS(meridian::ClockText)
public:
    explicit ClockText(QTimeZone zone = QTimeZone::systemTimeZone(), QLocale locale = QLocale());

    [[nodiscard]] QString time(Instant at) const; //!< "15:42" or "3:42 PM"
    [[nodiscard]] QString time(int minutesAfterMidnight) const;
    [[nodiscard]] QString date(Instant at) const; //!< "Fri 12 June"

    //! In a list: "08:02" today, "Mon" within the last six days, "12 June" this year, "12 June 2024".
    [[nodiscard]] QString inList(Instant at, Instant now) const;
    //! Of a message: "Today 06:10", "Mon 15:20", "Fri 5 June 15:20", with the year when it is another.
    [[nodiscard]] QString ofMessage(Instant at, Instant now) const;
    //! To come, or gone: "today 15:00", "tomorrow 11:00", "Thu 12:00", "Thu 2 July, 12:00".
    [[nodiscard]] QString due(Instant at, Instant now) const;
    //! For a gone date: "Mon", "12 June".
    [[nodiscard]] QString since(Instant at, Instant now) const;

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    enum class Year { With, Without };
    [[nodiscard]] QDate localDate(Instant at) const;
    [[nodiscard]] QString weekday(QDate date) const; //!< "Fri"
    [[nodiscard]] QString dayMonth(QDate date, Year year) const;

    QTimeZone m_zone;
    QLocale m_locale;
    QString m_timeFormat, m_dayFormat;
};

} // namespace meridian
