// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/working_time.h"
#include <QTest>

using namespace meridian;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

QTimeZone zone(const char *name)
{
    return *zoneOf(QString::fromLatin1(name));
}

std::optional<Instant> nextWorkStart(const WeekHours &hours, const QTimeZone &where, Instant at)
{
    return WorkingTime(WorkPlan::of(hours), Itinerary(where)).nextStart(at);
}

std::optional<Instant> workEnd(const WeekHours &hours, const QTimeZone &where, Instant at)
{
    return WorkingTime(WorkPlan::of(hours), Itinerary(where)).workEnd(at);
}

//! The rule in its plainest words, to hold the search against: is minute `at` worked?
bool workedAt(const WeekHours &hours, const QTimeZone &where, Instant at)
{
    return phaseAt(hours, where, at) == DayPhase::Working;
}

} // namespace

class DayPhaseTest : public QObject {
    Q_OBJECT
private slots:
    void theDayOfAnOfficeWorker_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<int>("phase");
        const auto row = [](const char *local, DayPhase phase) {
            QTest::newRow(local) << QString::fromLatin1(local) << int(phase);
        };
        row("2026-06-16T06:59:59Z", DayPhase::Asleep);
        row("2026-06-16T07:00:00Z", DayPhase::EdgeOfDay);
        row("2026-06-16T08:59:59Z", DayPhase::EdgeOfDay);
        row("2026-06-16T09:00:00Z", DayPhase::Working);
        row("2026-06-16T17:59:59Z", DayPhase::Working);
        row("2026-06-16T18:00:00Z", DayPhase::EdgeOfDay);
        row("2026-06-16T22:00:00Z", DayPhase::Asleep);
        row("2026-06-19T23:59:59Z", DayPhase::Asleep);
        row("2026-06-20T00:00:00Z", DayPhase::DayOff);
        row("2026-06-21T23:59:59Z", DayPhase::DayOff);
        row("2026-06-22T00:00:00Z", DayPhase::Asleep);
    }
    void theDayOfAnOfficeWorker()
    {
        QFETCH(QString, local);
        QFETCH(int, phase);
        const QTimeZone there = zone("Etc/UTC");
        QCOMPARE(int(phaseAt(WeekHours{}, there, Instant::of(QDateTime::fromString(local, Qt::ISODate)))), phase);
    }
    void workWinsOverSleepAndAShiftBelongsToTheDayItBegan()
    {
        WeekHours night;
        night.days = 0b0010000; // Friday
        night.start = 22 * 60;
        night.end = 6 * 60;
        const QTimeZone there = zone("Etc/UTC");
        QCOMPARE(phaseAt(night, there, utc("2026-06-19T21:59:00Z")), DayPhase::EdgeOfDay);
        QCOMPARE(phaseAt(night, there, utc("2026-06-19T23:00:00Z")), DayPhase::Working);
        QCOMPARE(phaseAt(night, there, utc("2026-06-20T05:59:00Z")), DayPhase::Working); // Saturday, off
        QCOMPARE(phaseAt(night, there, utc("2026-06-20T06:00:00Z")), DayPhase::DayOff);
        QCOMPARE(phaseAt(night, there, utc("2026-06-19T05:00:00Z")), DayPhase::Asleep); // Thursday was off
        QCOMPARE(workEnd(night, there, utc("2026-06-20T01:00:00Z")), utc("2026-06-20T06:00:00Z"));
        QCOMPARE(nextWorkStart(night, there, utc("2026-06-20T01:00:00Z")), utc("2026-06-26T22:00:00Z"));
    }
    void noZoneNoPhase()
    {
        for (const auto &unknown : {QString(), QStringLiteral("Mars/Olympus"), QStringLiteral("../../../etc/localtime")})
            QVERIFY(!WorkingTime::of(WeekHours{}, unknown));
        QCOMPARE(phaseAt(WeekHours{}, zone("Europe/Lisbon"), utc("2026-06-16T10:12:00Z")),
                 DayPhase::Working);
    }
    void hoursWithoutAnyDayHaveNoStart()
    {
        WeekHours none;
        none.days = 0;
        QVERIFY(!nextWorkStart(none, zone("Europe/Lisbon"), utc("2026-06-16T10:12:00Z")));
        QCOMPARE(phaseAt(none, zone("Europe/Lisbon"), utc("2026-06-16T10:12:00Z")), DayPhase::DayOff);
        WeekHours empty;
        empty.start = empty.end = 9 * 60;
        QCOMPARE(phaseAt(empty, zone("Europe/Lisbon"), utc("2026-06-16T10:12:00Z")), DayPhase::DayOff);
        WeekHours always;
        always.days = 0b1111111;
        always.start = 0;
        always.end = 24 * 60;
        QVERIFY(!workEnd(always, zone("Europe/Lisbon"), utc("2026-06-16T10:12:00Z")));
    }
    void daysOffAreNotWorked()
    {
        const QTimeZone lisbon = zone("Europe/Lisbon");
        WeekHours hours; // Tuesday 16 June is a working day
        hours.daysOff = {{QDate(2026, 6, 16), QDate(2026, 6, 17), {}}, {QDate(2026, 6, 19), QDate(2026, 7, 31), {}}};
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-15T10:12:00Z")), DayPhase::Working);
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-16T10:12:00Z")), DayPhase::DayOff);
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-18T10:12:00Z")), DayPhase::Working);
        QCOMPARE(nextWorkStart(hours, lisbon, utc("2026-06-16T10:12:00Z")), utc("2026-06-18T08:00:00Z"));
        QCOMPARE(nextWorkStart(hours, lisbon, utc("2026-06-18T20:00:00Z")), utc("2026-08-03T08:00:00Z"));
        QCOMPARE(hours.dayOffFrom(QDate(2026, 6, 18))->first, QDate(2026, 6, 19));
        QCOMPARE(hours.dayOffFrom(QDate(2026, 7, 1))->first, QDate(2026, 6, 19));
        QVERIFY(!hours.dayOffFrom(QDate(2026, 8, 1)));
        // A shift over midnight belongs to the day it began, also into days off.
        hours.start = 22 * 60;
        hours.end = 6 * 60;
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-16T02:00:00Z")), DayPhase::Working);
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-17T02:00:00Z")), DayPhase::DayOff);
        QCOMPARE(workEnd(hours, lisbon, utc("2026-06-16T02:00:00Z")), utc("2026-06-16T05:00:00Z"));
    }
    void aDayMayHaveItsOwnHours()
    {
        const QTimeZone lisbon = zone("Europe/Lisbon");
        WeekHours hours;
        hours.differing = {{4, 9 * 60, 15 * 60 + 30}}; // Friday
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-18T15:00:00Z")), DayPhase::Working);
        QCOMPARE(phaseAt(hours, lisbon, utc("2026-06-19T15:00:00Z")), DayPhase::EdgeOfDay);
        QCOMPARE(workEnd(hours, lisbon, utc("2026-06-19T10:00:00Z")), utc("2026-06-19T14:30:00Z"));
        const std::vector<DayPart> friday{{0, 420, DayPhase::Asleep}, {420, 540, DayPhase::EdgeOfDay},
                                          {540, 930, DayPhase::Working}, {930, 1320, DayPhase::EdgeOfDay},
                                          {1320, 1440, DayPhase::Asleep}};
        QVERIFY(partsOfDay(hours, QDate(2026, 6, 19)) == friday);
        const std::vector<DayPart> saturday{{0, 1440, DayPhase::DayOff}};
        QVERIFY(partsOfDay(hours, QDate(2026, 6, 20)) == saturday);
    }
    void absurdNumbersFromOutsideAreSurvived()
    {
        WeekHours absurd;
        absurd.days = -1;
        absurd.start = std::numeric_limits<qint64>::min();
        absurd.end = std::numeric_limits<qint64>::max();
        QCOMPARE(phaseAt(absurd, zone("Europe/Lisbon"), {0}), DayPhase::Working);
        QVERIFY(!nextWorkStart(absurd, zone("Europe/Lisbon"), {0}));
    }
    void theSearchAgreesWithWalkingMinuteByMinute_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("from");
        QTest::newRow("Lisbon, clocks go forward") << QByteArray("Europe/Lisbon") << "2026-03-25T00:00:00Z";
        QTest::newRow("New York, clocks go back") << QByteArray("America/New_York") << "2026-10-28T00:00:00Z";
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << "2026-04-01T00:00:00Z";
        QTest::newRow("Lord Howe, and back") << QByteArray("Australia/Lord_Howe") << "2026-10-01T00:00:00Z";
        QTest::newRow("Apia, a day that never was") << QByteArray("Pacific/Apia") << "2011-12-26T00:00:00Z";
        QTest::newRow("Kathmandu, never") << QByteArray("Asia/Kathmandu") << "2026-06-01T00:00:00Z";
        QTest::newRow("Beirut, at midnight") << QByteArray("Asia/Beirut") << "2024-03-28T00:00:00Z";
    }
    void theSearchAgreesWithWalkingMinuteByMinute()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, from);
        const QTimeZone where = zone(name.constData());
        const Instant begin = Instant::of(QDateTime::fromString(from, Qt::ISODate));
        const std::vector<WeekHours> weeks{
            {}, {0b0111110, 22 * 60, 6 * 60, 8 * 60, 15 * 60}, {0b1111111, 2 * 60 + 15, 9 * 60, 0, 0},
            {0b1000001, 23 * 60 + 30, 2 * 60 + 10, 0, 0},
            {0b0011111, 9 * 60, 18 * 60, 0, 0, {{2, 22 * 60, 3 * 60}, {4, 0, 24 * 60}}}};
        for (const WeekHours &hours : weeks) {
            // Walk backwards over ten days, carrying the next start and end along.
            std::optional<Instant> start;
            std::optional<Instant> end;
            bool after = workedAt(hours, where, begin.plus(10 * Day));
            for (Instant at = begin.plus(10 * Day - Minute); at >= begin; at = at.plus(-Minute)) {
                const bool here = workedAt(hours, where, at);
                if (!here && after)
                    start = at.plus(Minute);
                if (here && !after)
                    end = at.plus(Minute);
                after = here;
                if (at.ms % (7 * Minute) != 0)
                    continue;
                if (start)
                    QCOMPARE(nextWorkStart(hours, where, at), start);
                if (here && end)
                    QCOMPARE(workEnd(hours, where, at), end);
                if (!here)
                    QVERIFY(!workEnd(hours, where, at));
            }
            QVERIFY(start && end);
        }
    }
};

QTEST_GUILESS_MAIN(DayPhaseTest)
#include "tst_day_phase.moc"
