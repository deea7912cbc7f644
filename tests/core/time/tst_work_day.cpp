// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "core/time/work_day.h"
#include <QTest>

using namespace meridian;

namespace {

constexpr qint64 AheadOfEnd = 45 * MinuteMs;

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

WorkingTime worked(const std::vector<WallSpan> &spans)
{
    WorkPlan plan = WorkPlan::of({});
    plan.weeks.front().fill({spans, {}, true});
    return WorkingTime(plan, Itinerary(*zoneOf(QStringLiteral("Etc/UTC"))));
}

} // namespace

class WorkDayTest : public QObject {
    Q_OBJECT
private slots:
    void theEndOfADay()
    {
        const WorkingTime usual = worked({{540, 1080}});
        QVERIFY(!endOfDayWithin(usual, utc("2026-06-16T17:14:59Z"), AheadOfEnd));
        QCOMPARE(endOfDayWithin(usual, utc("2026-06-16T17:15:00Z"), AheadOfEnd), utc("2026-06-16T18:00:00Z"));
        QVERIFY(!endOfDayWithin(usual, utc("2026-06-16T18:00:00Z"), AheadOfEnd)); // it is over
    }
    void aPauseIsNoEnd()
    {
        const WorkingTime split = worked({{540, 780}, {840, 1080}});
        QVERIFY(!endOfDayWithin(split, utc("2026-06-16T12:45:00Z"), AheadOfEnd));
        QVERIFY(endOfDayWithin(split, utc("2026-06-16T17:45:00Z"), AheadOfEnd));
    }
    void aNightEndsOnTheNextMorning()
    {
        const WorkingTime night = worked({{1320, 1800}}); // 22:00 to 06:00
        QVERIFY(!endOfDayWithin(night, utc("2026-06-16T23:50:00Z"), AheadOfEnd));
        QCOMPARE(endOfDayWithin(night, utc("2026-06-17T05:30:00Z"), AheadOfEnd), utc("2026-06-17T06:00:00Z"));
    }
};

QTEST_MAIN(WorkDayTest)
#include "tst_work_day.moc"
