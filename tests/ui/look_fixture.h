// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QDateTime>

namespace meridian::test {

//! A Look whose clock stands at the moment of the design: Tuesday 16 June 2026, 10:12 UTC.
struct LookFixture {
    ManualClock clock{Instant::of(QDateTime(QDate(2026, 6, 16), QTime(10, 12), Qt::UTC))};
    Theme theme{Theme::Mode::Light};
    Type type;
    Icons icons{theme};
    MinuteTicker minutes{clock};
    Pictures pictures;
    Look look{theme, type, icons, clock, minutes, pictures};
};

inline Profile profile(const QString &name, const QString &city, const QString &zone, int start = 540, int end = 1080)
{
    Profile profile;
    profile.name = name;
    profile.city = city;
    profile.zone = zone;
    profile.hours.start = start;
    profile.hours.end = end;
    return profile;
}

} // namespace meridian::test
