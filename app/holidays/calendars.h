// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

//! A place with public holidays of its own. `country` is ISO 3166, with the part of it behind a hyphen: "PT", "DE-BY".
struct Region {
    QString code;
    QString country;
    QString language;
    QString name;
};

struct Holiday {
    QDate first;
    QDate last;
    QString name;
};

//! What KHolidays knows. Compiles with Qt 5 and Qt 6.
//!
//! Source: KDE Framework Holidays.
namespace Calendars {

//! By name; only those with days on which nobody works.
std::vector<Region> regions();

//! The days between two dates, both included, on which the people of a region do not work; none for a region that is not known.
std::optional<std::vector<Holiday>> holidays(const QString &region, QDate first, QDate last);

} // namespace Calendars
