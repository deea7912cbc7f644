// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/week_hours.h"
#include <QTimeZone>
#include <vector>

// What is made of the public holidays that a list outside knows: whose they may be, and which of them somebody keeps.

namespace meridian {

//! A place with public holidays of its own. `country` is ISO 3166, with the part of it behind a hyphen: "PT", "DE-BY";
//! `language` is that in which they are named.
struct HolidayRegion {
    QString code;
    QString country;
    QString language;
    QString name;
    bool operator==(const HolidayRegion &) const = default;
};

//! The region somebody may live in: one of the country of their zone, that country as a whole before its parts, named in
//! their language before others. None where there is no such region, or where only its parts have one.
[[nodiscard]] const HolidayRegion *likelyRegion(const std::vector<HolidayRegion> &regions, const QTimeZone &zone, const QLocale &locale);

//! Until when holidays are kept with somebody's hours, so that everybody else knows them without asking any list.
[[nodiscard]] QDate holidaysKeptUntil(QDate today);

//! In their order and apart from each other; of days with several names, all of them are said.
[[nodiscard]] std::vector<DayOff> holidaysInOrder(std::vector<DayOff> days);

//! The last ones that are kept come soon, and more are to be asked for. Not where somebody works on all of them.
[[nodiscard]] bool holidaysEndSoon(const MoreHours &more, QDate today);

//! Those that are kept and not over, and of those `listed` the ones behind them. Which of the listed ones is not kept, its owner
//! works on: it is left out in later years as well.
[[nodiscard]] std::vector<DayOff> renewedHolidays(const std::vector<DayOff> &kept, const std::vector<DayOff> &listed, QDate today);

} // namespace meridian
