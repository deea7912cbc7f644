// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/time/minute_walk.h"
#include <QTest>
#include <random>

using namespace meridian;
using meridian::test::MinuteWalk;

namespace {


Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

QTimeZone zone(const char *name)
{
    return *zoneOf(QString::fromLatin1(name));
}

WorkingTime person(const char *zoneName, int start = 540, int end = 1080, std::vector<Absence> absences = {})
{
    WeekHours hours;
    hours.start = start;
    hours.end = end;
    WorkPlan plan = WorkPlan::of(hours);
    plan.absences = std::move(absences);
    return {plan, Itinerary(zone(zoneName))};
}

//! A plan of anything a plan can hold, and a journey.
struct Anyone {
    WorkPlan plan;
    std::vector<QTimeZone> stages;
    std::vector<QDate> moves;
    std::vector<TimeSpan> focus;

    Anyone(std::mt19937 &random, Instant around)
    {
        const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
        const QDate today = around.utc().date();
        plan.weeks.assign(size_t(1 + below(3)), {});
        plan.firstMonday = today.addDays(-below(60));
        plan.quiet = {below(1440), 0};
        plan.quiet.end = plan.quiet.start + below(600);
        for (auto &week : plan.weeks) {
            for (DayPlan &day : week) {
                day.worked = below(4) > 0;
                for (int start = below(700), n = below(3); n >= 0 && start < 1440; --n) {
                    const int end = start + 20 + below(500);
                    day.spans.push_back({start, end});
                    start = end + 15 + below(300);
                }
                if (below(3) == 0)
                    day.focus.push_back({500 + below(300), 900 + below(700)});
            }
        }
        for (int n = below(3); n > 0; --n) {
            const QDate first = today.addDays(below(14) - 3);
            plan.absences.push_back({first, first.addDays(below(3)), Absence::Kind(below(3)), {}});
        }
        for (int n = below(3); n > 0; --n) {
            const Instant from = around.plus(below(10 * 1440) * MinuteMs);
            focus.push_back({from, from.plus(below(600) * MinuteMs)});
        }
        static const char *names[] = {"Europe/Lisbon", "Asia/Tokyo", "Pacific/Auckland", "America/Sao_Paulo",
            "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe", "Africa/Casablanca"};
        stages.push_back(zone(names[below(10)]));
        for (int n = below(3), day = 1; n > 0; --n) {
            day += 1 + below(5);
            stages.push_back(zone(names[below(10)]));
            moves.push_back(today.addDays(day));
        }
    }
    [[nodiscard]] WorkingTime time() const
    {
        Itinerary zones(stages.front());
        for (size_t i = 0; i < moves.size(); ++i)
            zones.moveTo(stages[i + 1], moves[i]);
        WorkingTime time(plan, zones);
        for (const TimeSpan &span : focus)
            time.addFocus(span);
        return time;
    }
    //! Who travels puts their clock to another zone as soon as it shows the date of the journey.
    [[nodiscard]] MinuteWalk walk(Instant from, Instant to) const
    {
        MinuteWalk walk(plan, focus, MinuteMs);
        size_t stage = 0;
        for (Instant at = from; at < to; at = at.plus(MinuteMs)) {
            while (stage < moves.size() && wallTime(stages[stage], at).date >= moves[stage])
                ++stage;
            walk.add(at, wallTime(stages[stage], at));
        }
        return walk;
    }
};

} // namespace

class WorkingTimeTest : public QObject {
    Q_OBJECT
private slots:
    void aWorkingDayIsTheSameTimeOnTheNextOne()
    {
        // The examples of the design: sent on Tuesday 16 June 2026, 11:12 in Lisbon.
        const Instant sent = utc("2026-06-16T10:12:00Z");
        QCOMPARE(person("Asia/Kolkata", 600, 1110).afterWorkingDays(sent, 1), utc("2026-06-17T10:12:00Z")); // Wed 15:42
        QCOMPARE(person("Pacific/Auckland", 510, 1020).afterWorkingDays(sent, 1), utc("2026-06-17T20:30:00Z")); // Thu 08:30
        // Friday afternoon, over the weekend and a holiday.
        const auto lisbon = person("Europe/Lisbon", 540, 1080, {{QDate(2026, 6, 22), QDate(2026, 6, 22), Absence::Kind::Holiday, {}}});
        QCOMPARE(lisbon.afterWorkingDays(utc("2026-06-19T15:00:00Z"), 1), utc("2026-06-23T15:00:00Z"));
        QCOMPARE(lisbon.afterWorkingDays(utc("2026-06-19T15:00:00Z"), 2), utc("2026-06-24T15:00:00Z"));
        QCOMPARE(lisbon.afterWorkingDays(utc("2026-06-20T15:00:00Z"), 0), utc("2026-06-23T08:00:00Z"));
    }
    void aDayThatIsShorterEndsWhereItEnds()
    {
        WeekHours hours;
        hours.differing = {{4, 540, 720}}; // Friday until noon
        const auto time = *WorkingTime::of(hours, QStringLiteral("Europe/Lisbon"));
        QCOMPARE(time.afterWorkingDays(utc("2026-06-18T14:00:00Z"), 1), utc("2026-06-19T11:00:00Z"));
        QCOMPARE(time.afterWorkingDays(utc("2026-06-18T14:00:00Z"), 2), utc("2026-06-22T14:00:00Z"));
    }
    void hoursOfWorkGoOnTheNextDay()
    {
        const auto lisbon = person("Europe/Lisbon");
        QCOMPARE(lisbon.afterWork(utc("2026-06-19T15:00:00Z"), 4 * HourMs), utc("2026-06-22T10:00:00Z"));
        QCOMPARE(lisbon.afterWork(utc("2026-06-19T15:00:00Z"), 2 * HourMs), utc("2026-06-19T17:00:00Z"));
        QCOMPARE(lisbon.afterWork(utc("2026-06-20T15:00:00Z"), HourMs), utc("2026-06-22T09:00:00Z"));
        // A night in which clocks go forward has an hour less.
        const auto night = person("Europe/Lisbon", 22 * 60, 6 * 60);
        WorkPlan every = night.plan();
        for (DayPlan &day : every.weeks.front())
            day.worked = true;
        const WorkingTime nights(every, night.zones());
        QCOMPARE(nights.afterWork(utc("2026-03-28T22:00:00Z"), 8 * HourMs), utc("2026-03-29T22:00:00Z"));
        QCOMPARE(nights.workEnd(utc("2026-03-28T22:00:00Z")), utc("2026-03-29T05:00:00Z"));
    }
    void aJourneyTakesTheHoursAlong()
    {
        // Inês works in Lisbon, and from 18 June in Tokyo: the clock changes at midnight in Lisbon.
        Itinerary zones(zone("Europe/Lisbon"));
        zones.moveTo(zone("Asia/Tokyo"), QDate(2026, 6, 18));
        const WorkingTime ines(WorkPlan::of({}), zones);
        QCOMPARE(ines.nextStart(utc("2026-06-16T12:00:00Z")), utc("2026-06-17T08:00:00Z"));
        QCOMPARE(ines.wallAt(utc("2026-06-17T22:59:00Z")), (WallTime{QDate(2026, 6, 17), 23 * 60 + 59}));
        QCOMPARE(ines.wallAt(utc("2026-06-17T23:00:00Z")), (WallTime{QDate(2026, 6, 18), 8 * 60}));
        QCOMPARE(ines.nextStart(utc("2026-06-17T17:00:00Z")), utc("2026-06-18T00:00:00Z"));
        QCOMPARE(ines.afterWorkingDays(utc("2026-06-17T10:12:00Z"), 1), utc("2026-06-18T02:12:00Z")); // 11:12 in Tokyo
    }
    void phasesSayWhatComesNext()
    {
        const auto lisbon = person("Europe/Lisbon");
        const PhaseSpan evening{utc("2026-06-16T17:00:00Z"), utc("2026-06-16T21:00:00Z"), DayPhase::EdgeOfDay};
        QCOMPARE(lisbon.nextPhase(utc("2026-06-16T10:12:00Z")), evening);
        QVERIFY(!WorkingTime(WorkPlan(), Itinerary(zone("Europe/Lisbon"))).nextPhase(utc("2026-06-16T10:12:00Z")));
        QVERIFY(!WorkingTime(WorkPlan(), Itinerary(zone("Europe/Lisbon"))).nextStart(utc("2026-06-16T10:12:00Z")));
        QVERIFY(!WorkingTime(WorkPlan(), Itinerary(zone("Europe/Lisbon"))).lastEnd(utc("2026-06-16T10:12:00Z")));
        QVERIFY(!WorkingTime::of({}, QStringLiteral("Mars/Olympus")));
    }
    void aDayOffCanKeepItsShape()
    {
        const auto away = person("Etc/UTC", 540, 1080, {{QDate(2026, 6, 16), QDate(2026, 6, 16), Absence::Kind::Leave, {}}});
        const TimeSpan day{utc("2026-06-16T00:00:00Z"), utc("2026-06-17T00:00:00Z")};
        QCOMPARE(away.phases(day).size(), size_t(1));
        const auto shape = away.phases(day, WorkPlan::Off::InShape);
        QCOMPARE(shape.size(), size_t(5));
        QCOMPARE(shape[2], (PhaseSpan{utc("2026-06-16T09:00:00Z"), utc("2026-06-16T18:00:00Z"), DayPhase::DayOff}));
        QCOMPARE(shape[0].phase, DayPhase::Asleep);
        QVERIFY(away.work(day).empty());
        QCOMPARE(away.withoutAbsences().work(day).size(), size_t(1));
    }
    void focusWaits()
    {
        auto lisbon = person("Europe/Lisbon");
        lisbon.addFocus({utc("2026-06-16T10:00:00Z"), utc("2026-06-16T11:00:00Z")});
        lisbon.addFocus({utc("2026-06-16T10:30:00Z"), utc("2026-06-16T12:15:00Z")});
        QVERIFY(!lisbon.isReachable(utc("2026-06-16T10:12:00Z")));
        QCOMPARE(lisbon.phaseAt(utc("2026-06-16T10:12:00Z")), DayPhase::Working); // others see nothing of it
        QCOMPARE(lisbon.nextReachable(utc("2026-06-16T10:12:00Z")), utc("2026-06-16T12:15:00Z"));
        QCOMPARE(lisbon.nextReachable(utc("2026-06-16T09:12:00Z")), utc("2026-06-16T09:12:00Z"));
        QCOMPARE(lisbon.nextReachable(utc("2026-06-16T20:12:00Z")), utc("2026-06-17T08:00:00Z"));
    }
    void daysOffFromOutsideAreSurvived()
    {
        const auto away = person("Europe/Lisbon", 540, 1080, {{QDate(2026, 6, 16), QDate(9000, 1, 1), Absence::Kind::Leave, {}},
            {QDate(2026, 6, 16), QDate(1900, 1, 1), Absence::Kind::Leave, {}}});
        QVERIFY(!away.nextStart(utc("2026-06-16T10:12:00Z")));
        QVERIFY(!away.afterWorkingDays(utc("2026-06-16T10:12:00Z"), 2));
        QCOMPARE(away.lastEnd(utc("2026-06-16T10:12:00Z")), utc("2026-06-15T17:00:00Z"));
        const auto year = person("Europe/Lisbon", 540, 1080, {{QDate(2026, 6, 16), QDate(2028, 6, 15), Absence::Kind::Leave, {}}});
        QCOMPARE(year.nextStart(utc("2026-06-16T10:12:00Z")), utc("2028-06-16T08:00:00Z"));
    }
    void anybodyAnywhereAgreesWithEveryMinute()
    {
        std::mt19937 random(20260616);
        for (int round = 0; round < 90; ++round) {
            // Some of them around a change of clocks.
            const Instant around = utc(round % 3 == 0 ? "2026-03-25T00:00:00Z" : round % 3 == 1 ? "2026-10-22T00:00:00Z" : "2011-12-24T00:00:00Z");
            const Anyone someone(random, around);
            const WorkingTime time = someone.time();
            const Instant end = around.plus(16 * DayMs);
            const MinuteWalk walk = someone.walk(around.plus(-2 * DayMs), end);
            for (int query = 0; query < 8; ++query) {
                const size_t at = 2 * 1440 + random() % (5 * 1440);
                const Instant now = walk.minutes[at].at;
                const auto same = [&](const char *what, std::optional<Instant> engine, std::optional<Instant> brute) {
                    if (brute ? engine != brute : engine && *engine < walk.minutes.back().at.plus(-3 * DayMs))
                        QFAIL(qPrintable(QStringLiteral("round %1: %2 at %3: %4, not %5").arg(round).arg(QLatin1StringView(what),
                            now.utc().toString(Qt::ISODate), engine ? engine->utc().toString(Qt::ISODate) : QString(),
                            brute ? brute->utc().toString(Qt::ISODate) : QString())));
                };
                const auto next = time.nextPhase(now);
                const qint64 hours = qint64(1 + random() % 20) * HourMs + qint64(random() % 60) * MinuteMs;
                QCOMPARE(time.phaseAt(now), walk.minutes[at].phase);
                QCOMPARE(time.isReachable(now), walk.minutes[at].reachable);
                same("phase", next ? std::optional(next->from) : std::nullopt, walk.nextPhase(at));
                same("start", time.nextStart(now), walk.nextStart(at));
                same("end", time.workEnd(now), walk.workEnd(at));
                same("hours", time.afterWork(now, hours), walk.afterWork(at, hours));
                same("reach", time.nextReachable(now), walk.nextReachable(at));
                for (int days = 0; days <= 3; ++days)
                    same("days", time.afterWorkingDays(now, days), walk.afterWorkingDays(at, days));
                if (const auto last = walk.lastEnd(at))
                    same("last", time.lastEnd(now), last);
            }
        }
    }
};

QTEST_GUILESS_MAIN(WorkingTimeTest)
#include "tst_working_time.moc"
