// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars.h"
#include <KHolidays/Holiday>
#include <KHolidays/HolidayRegion>
#include <QStringList>
#include <algorithm>

using KHolidays::HolidayRegion;

namespace {

//! Feasts that are kept beside work, and changes of clocks, are in the same lists.
bool isPublic(const KHolidays::Holiday &day)
{
    return day.dayType() == KHolidays::Holiday::NonWorkday
        && (day.categoryList().isEmpty() || day.categoryList().contains(QLatin1String("public")));
}

} // namespace

std::vector<Region> Calendars::regions()
{
    std::vector<Region> all;
    for (const QString &code : HolidayRegion::regionCodes()) {
        const HolidayRegion region(code);
        if (region.isValid() && !region.name().isEmpty())
            all.push_back({code, region.countryCode().toUpper(), region.languageCode(), region.name()});
    }
    std::sort(all.begin(), all.end(), [](const Region &a, const Region &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.code < b.code;
    });
    return all;
}

std::optional<std::vector<Holiday>> Calendars::holidays(const QString &code, QDate first, QDate last)
{
    if (!HolidayRegion::isValid(code))
        return std::nullopt;
    std::vector<Holiday> all;
    for (const KHolidays::Holiday &day : HolidayRegion(code).rawHolidaysWithAstroSeasons(first, last)) {
        const QDate begins = std::max(first, day.observedStartDate()), ends = std::min(last, day.observedEndDate());
        if (isPublic(day) && begins.isValid() && begins <= ends)
            all.push_back({begins, ends, day.name()});
    }
    std::sort(all.begin(), all.end(), [](const Holiday &a, const Holiday &b) {
        return a.first != b.first ? a.first < b.first : a.name < b.name;
    });
    return all;
}
