// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_check_ins.h"
#include "ui/checkins/check_ins_view.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/widgets/filter_tab.h"

namespace meridian {

std::expected<void, QString> takeCheckIns(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    const auto checkInCalled = [&](const QString &name) {
        for (const Event &event : stage.team().events) {
            const auto *saved = std::get_if<op::SaveCheckIn>(&event.op.body);
            if (saved && saved->rule.name == name)
                return saved->checkIn;
        }
        return CheckInId();
    };
    const QDate today = stage.clock().now().utc().date();
    const CheckInId launch = checkInCalled(QStringLiteral("Launch week")), weekly = checkInCalled(QStringLiteral("Weekly"));
    view.go(Place::checkIns(launch, today));
    if (const auto taken = stage.take(QStringLiteral("check-in")); !taken)
        return taken;
    view.go(Place::checkIns());
    if (const auto taken = stage.take(QStringLiteral("check-in-rounds")); !taken)
        return taken;
    view.go(Place::checkIns(launch, today.addDays(-1)));
    if (const auto taken = stage.take(QStringLiteral("check-in-closed")); !taken)
        return taken;
    view.go(Place::checkIns(weekly));
    for (FilterTab *tab : view.findChildren<FilterTab *>()) {
        if (tab->isVisible() && tab->text() == QStringLiteral("Pace"))
            tab->click();
    }
    if (const auto taken = stage.take(QStringLiteral("check-in-chart")); !taken)
        return taken;
    view.handle(Command::NewCheckIn);
    const auto taken = stage.take(QStringLiteral("check-in-set-up"));
    stage.press(Qt::Key_Escape);
    return taken;
}

} // namespace meridian
