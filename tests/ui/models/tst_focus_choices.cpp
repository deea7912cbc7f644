// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "ui/models/focus_choices.h"
#include "ui/models/hearing.h"
#include <QTest>

using namespace meridian;
using Until = FocusChoice::Until;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

const QTimeZone lisbon("Europe/Lisbon");
std::optional<WorkingTime> office()
{
    return WorkingTime::of(WeekHours(), QStringLiteral("Europe/Lisbon"));
}

} // namespace

//! Until when one may want to hear of nothing, and what holds at a moment.
class FocusChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void soonestFirstAndEachOnce()
    {
        QCOMPARE(focusChoices(office(), lisbon, utc("2026-06-16T08:12:30Z")),
                 (std::vector<FocusChoice>{{Until::Hour, utc("2026-06-16T09:12:00Z")}, {Until::Noon, utc("2026-06-16T11:00:00Z")},
                                           {Until::EndOfDay, utc("2026-06-16T17:00:00Z")}, {Until::Morning, utc("2026-06-17T08:00:00Z")}}));
        // Shortly before noon, in the last hour, at night, before a weekend.
        QCOMPARE(focusChoices(office(), lisbon, utc("2026-06-16T10:55:00Z"))[1].what, Until::EndOfDay);
        QCOMPARE(focusChoices(office(), lisbon, utc("2026-06-16T16:30:00Z")).size(), size_t(2));
        QCOMPARE(focusChoices(office(), lisbon, utc("2026-06-16T23:30:00Z")).back().until, utc("2026-06-18T08:00:00Z"));
        QCOMPARE(focusChoices(office(), lisbon, utc("2026-06-19T14:00:00Z")).back().until, utc("2026-06-22T08:00:00Z"));
        QCOMPARE(focusChoices(std::nullopt, lisbon, utc("2026-06-19T14:00:00Z")).back().until, utc("2026-06-20T08:00:00Z"));
    }
    void whatHolds()
    {
        using State = Hearing::State;
        Attention attention;
        QCOMPARE(Hearing(office(), attention, lisbon).at(utc("2026-06-16T10:00:00Z")), State::Open);
        QCOMPARE(Hearing(office(), attention, lisbon).at(utc("2026-06-16T22:00:00Z")), State::Away);
        attention.batches = {11 * 60, 16 * 60};
        attention.focusUntil = utc("2026-06-16T10:00:00Z");
        const Hearing hearing(office(), attention, lisbon);
        QCOMPARE(hearing.at(utc("2026-06-16T09:59:00Z")), State::Focus);
        QCOMPARE(hearing.focusEnd(utc("2026-06-16T09:59:00Z")), attention.focusUntil);
        QCOMPARE(hearing.at(utc("2026-06-16T10:00:00Z")), State::Batches);
        QVERIFY(!hearing.focusEnd(utc("2026-06-16T10:00:00Z")));
        QCOMPARE(hearing.batchSince(utc("2026-06-16T09:00:00Z"), utc("2026-06-16T12:00:00Z")), std::optional(utc("2026-06-16T10:00:00Z")));
        QVERIFY(!hearing.batchSince(utc("2026-06-16T10:00:00Z"), utc("2026-06-16T14:59:00Z")));
        QCOMPARE(hearing.batchSince(utc("2026-06-15T16:00:00Z"), utc("2026-06-16T16:00:00Z")), std::optional(utc("2026-06-16T15:00:00Z")));
    }
    void aFocusOfMyWeekIsOne()
    {
        WorkPlan plan = WorkPlan::of(WeekHours());
        for (DayPlan &day : plan.weeks[0])
            day.focus = {{9 * 60 + 30, 11 * 60}};
        const Hearing hearing(WorkingTime(plan, Itinerary(lisbon)), {}, lisbon);
        QCOMPARE(hearing.at(utc("2026-06-16T09:00:00Z")), Hearing::State::Focus);
        QCOMPARE(hearing.focusEnd(utc("2026-06-16T09:00:00Z")), std::optional(utc("2026-06-16T10:00:00Z")));
        QCOMPARE(hearing.at(utc("2026-06-16T10:00:00Z")), Hearing::State::Open);
        QVERIFY(!hearing.wasAway(utc("2026-06-16T08:20:00Z"), utc("2026-06-16T10:00:00Z")));
        QVERIFY(hearing.wasAway(utc("2026-06-15T16:00:00Z"), utc("2026-06-16T10:00:00Z")));
    }
};

QTEST_GUILESS_MAIN(FocusChoicesTest)
#include "tst_focus_choices.moc"
