// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/due_time.h"
#include "core/time/recurrence.h"
#include "core/time/units.h"
#include <QTest>
#include <random>

using namespace meridian;

namespace {

constexpr int Mon = 1, Tue = 2, Wed = 4, Thu = 8, Fri = 16, Weekdays = Mon | Tue | Wed | Thu | Fri;

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}

Instant instant(const QString &iso)
{
    return Instant::of(QDateTime::fromString(iso, Qt::ISODate));
}

} // namespace

Q_DECLARE_METATYPE(Repeat)

//! When what was done is due again.
class RecurrenceTest : public QObject {
    Q_OBJECT
private slots:
    void theNextDay_data()
    {
        using Unit = Repeat::Unit;
        QTest::addColumn<Repeat>("repeat");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("done");
        QTest::addColumn<QDate>("next");
        const auto row = [](const char *name, Repeat repeat, const char *due, const char *done, const char *next) {
            QTest::newRow(name) << repeat << day(due) << day(done) << day(next);
        };
        const Repeat weekday{1, Unit::Week, Weekdays}, secondTuesday{2, Unit::Week, Tue}, monthly{1, Unit::Month, 0, 0, 31};
        row("every day", {1, Unit::Day}, "2026-06-16", "2026-06-16", "2026-06-17");
        row("every day, done late", {1, Unit::Day}, "2026-06-16", "2026-06-19", "2026-06-20");
        row("every third day, done early", {3, Unit::Day}, "2026-06-16", "2026-06-14", "2026-06-19");
        row("every third day, done late", {3, Unit::Day}, "2026-06-16", "2026-06-20", "2026-06-22");
        row("every weekday", weekday, "2026-06-18", "2026-06-18", "2026-06-19");
        row("every weekday, on Friday", weekday, "2026-06-19", "2026-06-19", "2026-06-22");
        row("every weekday, done on Sunday", weekday, "2026-06-19", "2026-06-21", "2026-06-22");
        row("every second Tuesday", secondTuesday, "2026-06-16", "2026-06-16", "2026-06-30");
        row("every second Tuesday, done late", secondTuesday, "2026-06-16", "2026-07-01", "2026-07-14");
        row("weekly, on the day it was", {1, Unit::Week}, "2026-06-18", "2026-06-18", "2026-06-25");
        row("the second Tuesday of the month", {1, Unit::Month, Tue, 2}, "2026-06-09", "2026-06-09", "2026-07-14");
        row("the last Friday of the month", {1, Unit::Month, Fri, -1}, "2026-06-26", "2026-06-26", "2026-07-31");
        row("the last weekday of the month", {1, Unit::Month, Weekdays, -1}, "2026-06-30", "2026-06-30", "2026-07-31");
        row("a fifth Monday is not in every month", {1, Unit::Month, Mon, 5}, "2026-06-29", "2026-06-29", "2026-08-31");
        row("the 31st in a short month", monthly, "2026-05-31", "2026-05-31", "2026-06-30");
        row("and in a long one again", monthly, "2026-06-30", "2026-06-30", "2026-07-31");
        row("in February", monthly, "2027-01-31", "2027-01-31", "2027-02-28");
        row("in a leap year's", monthly, "2028-01-31", "2028-01-31", "2028-02-29");
        row("every third month", {3, Unit::Month, 0, 0, 15}, "2026-06-15", "2026-06-15", "2026-09-15");
        row("yearly", {12, Unit::Month, 0, 0, 29}, "2028-02-29", "2028-02-29", "2029-02-28");
        row("every working day, over days off", {1, Unit::WorkingDay}, "2026-06-23", "2026-06-23", "2026-06-26");
        row("every second working day", {2, Unit::WorkingDay}, "2026-06-22", "2026-06-22", "2026-06-26");
        row("three days after it is done", {3, Unit::Day, 0, 0, 0, true}, "2026-06-16", "2026-06-20", "2026-06-23");
        row("the same, done early", {3, Unit::Day, 0, 0, 0, true}, "2026-06-16", "2026-06-10", "2026-06-13");
        row("two working days after it is done", {2, Unit::WorkingDay, 0, 0, 0, true}, "2026-06-16", "2026-06-19", "2026-06-23");
        row("a Tuesday, two weeks after it is done", {2, Unit::Week, Tue, 0, 0, true}, "2026-06-16", "2026-06-18", "2026-07-07");
        row("two weeks after it is done", {2, Unit::Week, 0, 0, 0, true}, "2026-06-16", "2026-06-18", "2026-07-02");
        row("a month after it is done", {1, Unit::Month, 0, 0, 0, true}, "2026-01-16", "2026-01-31", "2026-02-28");
        row("until a day before", {1, Unit::Day, 0, 0, 0, false, day("2026-06-16")}, "2026-06-16", "2026-06-16", "");
        row("until that day", {1, Unit::Day, 0, 0, 0, false, day("2026-06-17")}, "2026-06-16", "2026-06-16", "2026-06-17");
        row("five Mondays in February: not in ten years", {12, Unit::Month, Mon, 5}, "2026-02-02", "2026-02-02", "");
    }
    void theNextDay()
    {
        QFETCH(Repeat, repeat);
        QFETCH(QDate, due);
        QFETCH(QDate, done);
        WeekHours hours;
        hours.daysOff = {{day("2026-06-24"), day("2026-06-25"), {}}};
        QTEST(nextDay(repeat, due, done, hours).value_or(QDate()), "next");
    }
    void theTimeOfDayStaysWhatItIs_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<double>("hours"); //!< between two of them, a day apart by the calendar
        QTest::newRow("Auckland into summer") << "Pacific/Auckland" << QDate(2026, 9, 26) << 23.0;
        QTest::newRow("Auckland out of it") << "Pacific/Auckland" << QDate(2026, 4, 4) << 25.0;
        QTest::newRow("Lord Howe into summer") << "Australia/Lord_Howe" << QDate(2026, 10, 3) << 23.5;
        QTest::newRow("Lord Howe out of it") << "Australia/Lord_Howe" << QDate(2026, 4, 4) << 24.5;
        QTest::newRow("Lisbon into summer") << "Europe/Lisbon" << QDate(2026, 3, 28) << 23.0;
        QTest::newRow("Lisbon out of it") << "Europe/Lisbon" << QDate(2026, 10, 24) << 25.0;
        QTest::newRow("Kathmandu never") << "Asia/Kathmandu" << QDate(2026, 3, 28) << 24.0;
    }
    void theTimeOfDayStaysWhatItIs()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, from);
        QFETCH(double, hours);
        const Due due{from, 9 * 60, zone};
        const auto next = nextDue({1, Repeat::Unit::Day}, due, *dueInstant(due), *zoneOf(zone), {});
        QVERIFY(next);
        QCOMPARE(*next, (Due{from.addDays(1), 9 * 60, zone}));
        QCOMPARE(double(dueInstant(*next)->ms - dueInstant(due)->ms) / HourMs, hours);
    }
    void everyWeekOfAYear_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<double>("shorter"); //!< the one week that is, in hours; 168: none is
        QTest::addColumn<double>("longer");
        QTest::newRow("Auckland, across both changes") << "Pacific/Auckland" << QDate(2026, 3, 30) << 167.0 << 169.0;
        QTest::newRow("Lord Howe, across both half hours") << "Australia/Lord_Howe" << QDate(2026, 3, 30) << 167.5 << 168.5;
        QTest::newRow("Lisbon") << "Europe/Lisbon" << QDate(2026, 2, 2) << 167.0 << 169.0;
        QTest::newRow("Kathmandu") << "Asia/Kathmandu" << QDate(2026, 2, 2) << 168.0 << 168.0;
        QTest::newRow("Almaty, which moved to another offset") << "Asia/Almaty" << QDate(2024, 1, 1) << 168.0 << 169.0;
        QTest::newRow("Sao Paulo, in the year it gave up summer time") << "America/Sao_Paulo" << QDate(2019, 1, 7) << 168.0 << 169.0;
    }
    //! 09:00 every Monday: what comes is 09:00 on the wall, be the week as long as it likes.
    void everyWeekOfAYear()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, from);
        QFETCH(double, shorter);
        QFETCH(double, longer);
        const QTimeZone clock = *zoneOf(zone);
        Due due{from, 9 * 60, zone};
        QMap<double, int> weeks;
        for (int week = 0; week < 52; ++week) {
            const auto next = nextDue({1, Repeat::Unit::Week}, due, *dueInstant(due), clock, {});
            QVERIFY(next);
            QCOMPARE(*next, (Due{due.date.addDays(7), 9 * 60, zone}));
            QCOMPARE(wallTime(clock, *dueInstant(*next)), (WallTime{next->date, 9 * 60}));
            ++weeks[double(dueInstant(*next)->ms - dueInstant(due)->ms) / HourMs];
            due = *next;
        }
        QMap<double, int> expected{{168.0, 52}};
        for (const double other : {shorter, longer}) {
            if (other == 168.0)
                continue;
            expected[other] = 1;
            --expected[168.0];
        }
        QCOMPARE(weeks, expected);
    }
    void theDayItIsDoneIsTheOwners()
    {
        // 23:30 on Tuesday in Lisbon is Wednesday in Tokyo.
        const Instant done = instant(QStringLiteral("2026-06-16T22:30:00Z"));
        const Repeat after{1, Repeat::Unit::Day, 0, 0, 0, true};
        QCOMPARE(nextDue(after, {}, done, *zoneOf(QStringLiteral("Europe/Lisbon")), {})->date, QDate(2026, 6, 17));
        QCOMPARE(nextDue(after, {}, done, *zoneOf(QStringLiteral("Asia/Tokyo")), {})->date, QDate(2026, 6, 18));
    }
    void everyPatternGoesForwardAndIsFoundDayByDay()
    {
        std::mt19937 random(20260616);
        const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
        for (int i = 0; i < 20'000; ++i) {
            Repeat repeat{below(6) + 1, Repeat::Unit(below(4))};
            if (repeat.unit == Repeat::Unit::Week)
                repeat.weekdays = below(128);
            if (repeat.unit == Repeat::Unit::Month && below(2) == 0)
                repeat.day = below(32);
            else if (repeat.unit == Repeat::Unit::Month) {
                repeat.ordinal = below(5) == 0 ? -1 : below(4) + 1;
                repeat.weekdays = below(127) + 1;
            }
            repeat.afterDone = below(3) == 0;
            const QDate due = QDate(2020, 1, 1).addDays(below(4000)), done = due.addDays(below(60) - 20);
            const auto next = nextDay(repeat, due, done, {});
            QVERIFY(next);
            QVERIFY(*next > done && (repeat.afterDone || *next > due));
            if (repeat.unit == Repeat::Unit::Week && repeat.weekdays != 0)
                QVERIFY((repeat.weekdays >> (next->dayOfWeek() - 1)) & 1);
            if (repeat.ordinal != 0)
                QVERIFY((repeat.weekdays >> (next->dayOfWeek() - 1)) & 1);
            if (repeat.day != 0)
                QCOMPARE(next->day(), std::min(int(repeat.day), next->daysInMonth()));
        }
    }
};

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
