// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_hours.h"
#include "core/base/random.h"
#include "ui/settings/holidays_box.h"
#include "ui/settings/hours_page.h"
#include "ui/settings/journey_list.h"
#include "ui/settings/more_week.h"
#include "ui/settings/settings_view.h"
#include "ui/settings/span_list.h"
#include <QScrollArea>

namespace meridian {

namespace {

void live(Profile &ines, QDate today)
{
    MoreHours more;
    more.also = {{0, 780, 1080}, {1, 780, 1080}, {2, 780, 1080}, {3, 780, 1080}};
    more.focus = {{1, 600, 690}, {3, 600, 690}};
    more.other = OtherWeek{today.addDays(8 - today.dayOfWeek()), 0b0001111, 9 * 60, 17 * 60};
    more.region = QStringLiteral("pt_pt");
    more.holidays = {{QDate(2026, 8, 15), QDate(2026, 8, 15), QStringLiteral("Assunção"), AwayKind::Holiday},
                     {QDate(2026, 12, 8), QDate(2026, 12, 8), QStringLiteral("Nª Senhora Conceição"), AwayKind::Holiday},
                     {QDate(2026, 12, 25), QDate(2026, 12, 25), QStringLiteral("Natal"), AwayKind::Holiday}};
    ines.hours.end = 12 * 60;
    ines.hours.differing = {{4, 9 * 60, 15 * 60 + 30}};
    ines.hours.more = more;
    ines.hours.daysOff.back().away = AwayKind::Leave;
    ines.travel = Travel{{{today.addDays(15), QStringLiteral("Asia/Tokyo"), QStringLiteral("Tokyo")},
                          {today.addDays(22), QStringLiteral("Europe/Lisbon"), {}}}};
}

std::expected<void, QString> takeSettingsOfHours(TourStage &stage, WorkspaceView &view)
{
    view.go(Place::settings());
    auto *settings = view.findChild<SettingsView *>();
    settings->open(SettingsView::Section::Hours);
    auto *page = settings->findChild<HoursPage *>();
    page->holidays().arrive();
    stage.settle();
    auto *scroll = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    const std::pair<QWidget *, const char *> parts[] = {{&page->moreOfWeek(), "hours-more"}, {&page->holidays(), "hours-holidays"},
                                                        {&page->journeys(), "hours-journeys"}};
    for (const auto &[part, name] : parts) {
        if (part == &page->journeys())
            page->journeys().beginToAdd();
        scroll->ensureWidgetVisible(part, 0, 600);
        if (const auto taken = stage.take(QLatin1String(name)); !taken)
            return taken;
    }
    return {};
}

} // namespace

std::expected<void, QString> takeHours(TourStage &stage)
{
    const Instant now = stage.clock().now();
    const QDate today = now.utc().date();
    std::vector<Event> events = stage.team().events;
    SeededRandom random(12);
    const auto says = [&](MemberId member, const std::function<void(Profile &)> &work) {
        Profile profile;
        for (const Event &event : stage.team().events) {
            if (const auto *added = std::get_if<op::AddMember>(&event.op.body); added && added->member == member)
                profile = added->profile;
        }
        work(profile);
        events.push_back({events.back().seq + 1, {OpId::create(now, random), op::UpdateMember{member, profile}}, member, now});
    };
    const MemberId yuki = stage.member(QStringLiteral("Yuki")), priya = stage.member(QStringLiteral("Priya"));
    says(stage.team().me, [&](Profile &ines) { live(ines, today); });
    says(priya, [&](Profile &one) { one.hours.daysOff = {{today.addDays(-1), today.addDays(1), QStringLiteral("with the family"), AwayKind::Leave}}; });
    says(yuki, [&](Profile &one) {
        one.travel = Travel{{{today.addDays(-3), QStringLiteral("Europe/Lisbon"), QStringLiteral("Lisbon")},
                             {today.addDays(18), QStringLiteral("Asia/Tokyo"), {}}}};
    });
    says(stage.member(QStringLiteral("Rafael")), [&](Profile &one) {
        one.hours.more->holidays.insert(one.hours.more->holidays.begin(), {today, today, QStringLiteral("Corpus Christi"), AwayKind::Holiday});
    });
    WorkspaceView &view = stage.open(std::move(events));
    view.go(Place::teamDay());
    if (const auto taken = stage.take(QStringLiteral("team-day-away")); !taken)
        return taken;
    view.go(Place::of(priya));
    if (const auto taken = stage.take(QStringLiteral("person-on-leave")); !taken)
        return taken;
    view.go(Place::of(yuki));
    if (const auto taken = stage.take(QStringLiteral("person-on-a-journey")); !taken)
        return taken;
    return takeSettingsOfHours(stage, view);
}

} // namespace meridian
