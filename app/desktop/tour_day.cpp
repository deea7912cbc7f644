// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_day.h"
#include "ui/day/day_view.h"

namespace meridian {

std::expected<void, QString> takeTeamDay(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::teamDay());
    if (const auto taken = stage.take(QStringLiteral("team-day")); !taken)
        return taken;
    view.findChild<DayView *>()->setRange(DayBar::Range::Week);
    if (const auto taken = stage.take(QStringLiteral("team-week")); !taken)
        return taken;
    view.findChild<DayView *>()->plan().setDate(QDate(2026, 10, 22)); // clocks go back on Sunday
    if (const auto taken = stage.take(QStringLiteral("team-week-clocks")); !taken)
        return taken;
    view.findChild<DayView *>()->setRange(DayBar::Range::Day);
    view.findChild<DayView *>()->plan().setDate(QDate(2026, 6, 16));
    MeetingPlan &plan = view.findChild<DayView *>()->plan();
    plan.setZone(*zoneOf(QStringLiteral("Asia/Tokyo")));
    plan.stretch(2);
    plan.move(-6);
    if (const auto taken = stage.take(QStringLiteral("team-day-moved")); !taken)
        return taken;
    view.findChild<DayView *>()->setCircle(stage.channel(QStringLiteral("press")));
    plan.setDate(plan.date().addDays(4));
    return stage.take(QStringLiteral("team-day-weekend"));
}

} // namespace meridian
