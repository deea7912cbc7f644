// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/public_holidays.h"
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

constexpr int MonthsKept = 18, MonthsLeft = 6;

bool isIn(const std::vector<DayOff> &days, const DayOff &day)
{
    return std::ranges::any_of(days, [&](const DayOff &one) { return one.holds(day.first); });
}

} // namespace

const HolidayRegion *likelyRegion(const std::vector<HolidayRegion> &regions, const QTimeZone &zone, const QLocale &locale)
{
    const QString country = QLocale::territoryToCode(zone.territory());
    const QString language = QLocale::languageToCode(locale.language());
    const HolidayRegion *likely = nullptr;
    for (const HolidayRegion &one : regions) {
        if (country.isEmpty() || one.country != country)
            continue;
        const bool speaks = one.language.section(u'_', 0, 0) == language;
        if (!likely || (speaks && likely->language.section(u'_', 0, 0) != language))
            likely = &one;
    }
    return likely;
}

QDate holidaysKeptUntil(QDate today)
{
    return today.addMonths(MonthsKept);
}

std::vector<DayOff> holidaysInOrder(std::vector<DayOff> days)
{
    std::erase_if(days, [](const DayOff &one) { return !one.first.isValid() || one.last < one.first; });
    std::ranges::sort(days, {}, [](const DayOff &one) { return std::pair(one.first, one.last); });
    std::vector<DayOff> apart;
    for (DayOff &one : days) {
        if (apart.empty() || apart.back().last < one.first) {
            apart.push_back(std::move(one));
            continue;
        }
        DayOff &before = apart.back();
        if (!one.note.isEmpty() && !before.note.contains(one.note))
            before.note = (before.note.isEmpty() ? one.note : before.note + QStringLiteral(", ") + one.note).left(DayOff::LongestNote);
        before.last = std::max(before.last, one.last);
    }
    return apart;
}

bool holidaysEndSoon(const MoreHours &more, QDate today)
{
    return !more.region.isEmpty() && !more.holidays.empty() && more.holidays.back().last < today.addMonths(MonthsLeft);
}

std::vector<DayOff> renewedHolidays(const std::vector<DayOff> &kept, const std::vector<DayOff> &listed, QDate today)
{
    std::vector<DayOff> renewed;
    std::ranges::copy_if(kept, std::back_inserter(renewed), [&](const DayOff &one) { return one.last >= today; });
    if (kept.empty())
        return renewed;
    const QDate known = kept.back().last;
    QSet<QString> worked;
    for (const DayOff &one : listed) {
        if (one.first <= known && one.first >= today && !isIn(kept, one))
            worked.insert(one.note);
    }
    for (const DayOff &one : listed) {
        if (one.first > known && !worked.contains(one.note) && renewed.size() < size_t(MoreHours::MostHolidays))
            renewed.push_back(one);
    }
    return renewed;
}

} // namespace meridian
