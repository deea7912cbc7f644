// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_dates.h"
#include "core/time/due_time.h"
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;

class TaskDatesTest : public QObject {
    Q_OBJECT
    static QDate june(int day) { return {2026, 6, day}; }
    static TaskDates dates(std::optional<int> start, std::optional<int> due)
    {
        return {start ? std::optional(june(*start)) : std::nullopt, due ? std::optional(Due{june(*due)}) : std::nullopt};
    }

private slots:
    void everyPartMoves_data()
    {
        QTest::addColumn<TaskDates>("before");
        QTest::addColumn<DatesPart>("part");
        QTest::addColumn<int>("days");
        QTest::addColumn<TaskDates>("after");
        const auto none = std::optional<int>();
        QTest::newRow("all") << dates(10, 15) << DatesPart::Whole << 3 << dates(13, 18);
        QTest::newRow("all, back") << dates(10, 15) << DatesPart::Whole << -3 << dates(7, 12);
        QTest::newRow("a mark") << dates(none, 15) << DatesPart::Whole << 1 << dates(none, 16);
        QTest::newRow("a beginning") << dates(10, none) << DatesPart::Whole << 1 << dates(11, none);
        QTest::newRow("nothing") << dates(none, none) << DatesPart::End << 4 << dates(none, none);
        QTest::newRow("the end") << dates(10, 15) << DatesPart::End << 2 << dates(10, 17);
        QTest::newRow("the end, not before the beginning") << dates(10, 15) << DatesPart::End << -9 << dates(10, 10);
        QTest::newRow("the beginning") << dates(10, 15) << DatesPart::Start << -2 << dates(8, 15);
        QTest::newRow("the beginning, not behind the end") << dates(10, 15) << DatesPart::Start << 9 << dates(15, 15);
        QTest::newRow("a mark becomes a bar") << dates(none, 15) << DatesPart::End << 2 << dates(15, 17);
        QTest::newRow("a mark, to earlier days") << dates(none, 15) << DatesPart::End << -2 << dates(13, 15);
        QTest::newRow("a mark gets a beginning") << dates(none, 15) << DatesPart::Start << -1 << dates(14, 15);
        QTest::newRow("a beginning gets an end") << dates(10, none) << DatesPart::End << 3 << dates(10, 13);
    }
    void everyPartMoves()
    {
        QFETCH(TaskDates, before);
        QFETCH(DatesPart, part);
        QFETCH(int, days);
        QFETCH(TaskDates, after);
        QVERIFY(movedBy(before, part, days) == after);
    }
    //! Nine o'clock stays nine o'clock, over the change of the clocks and in zones of half hours.
    void theClockOnTheWallStays()
    {
        struct Case {
            const char *zone;
            QDate from;
            int days;
        };
        for (const auto &[zone, from, days] : {Case{"Pacific/Auckland", {2026, 9, 25}, 3}, Case{"Australia/Lord_Howe", {2026, 10, 2}, 3},
                                               Case{"Asia/Kathmandu", {2026, 10, 2}, 1}, Case{"Europe/Lisbon", {2026, 10, 24}, 1}}) {
            const TaskDates before{from.addDays(-2), Due{from, 9 * 60, QString::fromLatin1(zone)}};
            const TaskDates after = movedBy(before, DatesPart::Whole, days);
            QCOMPARE(*after.due->minutes, 9 * 60);
            QCOMPARE(after.due->zone, QString::fromLatin1(zone));
            QCOMPARE(after.due->date, from.addDays(days));
            const auto at = dueInstant(*after.due);
            QVERIFY(at);
            QCOMPARE(wallTime(*zoneOf(after.due->zone), *at).minutes, 9 * 60);
            QVERIFY(movedBy(after, DatesPart::Whole, -days) == before);
        }
    }
};

QTEST_GUILESS_MAIN(TaskDatesTest)
#include "tst_task_dates.moc"
