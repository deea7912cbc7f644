// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

// The words people write times and days with, in English and German.

namespace meridian {

//! What a word says in a phrase about time.
struct TimeWord {
    enum class Kind {
        Weekday,      //!< value: 1 for Monday to 7
        ShortWeekday, //!< two German letters, some of which are English words too
        Month,        //!< value: 1 to 12
        Relative,     //!< value: days from today
        Tonight,
        Morning,
        Evening,   //!< afternoon, evening, night: after noon where the hour leaves it open
        Recurring, //!< "daily", "Mondays": no single day
        Each,      //!< before a day: no single day
        Next,      //!< before a weekday: people do not agree which one
        Last,
        Lead,      //!< stands before a time of day: "at", "um", "until"
    };
    Kind kind = Kind::Lead;
    int value = 0;
};

[[nodiscard]] std::optional<TimeWord> timeWord(QStringView word);

//! A place named behind a time: "9:30 Tokyo".
struct TimePlace {
    QString name;
    QTimeZone zone;
};

//! What "CET" or "PDT" stands for: a zone, and how far from UTC its clocks are while they are called that.
struct ZoneName {
    const char *iana;
    std::optional<int> offset; //!< minutes; none: whatever it is there, as for "ET"
};
//! Abbreviations that mean one thing to everyone; IST, CST and BST do not.
[[nodiscard]] std::optional<ZoneName> zoneNamed(QStringView abbreviation);

//! The zone of a city after which the IANA database names one, as it is written in English.
[[nodiscard]] std::optional<QTimeZone> zoneOfCity(const QString &city);

} // namespace meridian
