// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/time/minute_walk.h"
#include <QTest>
#include <map>
#include <set>
#include <utility>
#include <tuple>

using namespace meridian;
using meridian::test::MinuteWalk;

namespace {

constexpr Instant Begin{0};
const Instant End = Instant::of(QDateTime(QDate(2038, 1, 1), QTime(0, 0), Qt::UTC));

qint64 offsetAt(const QTimeZone &zone, Instant at)
{
    return qint64(zone.offsetFromUtc(at.utc())) * 1000;
}

//! Every zone this computer knows, those that have always run alike once.
std::map<std::vector<std::pair<qint64, int>>, QTimeZone> differentZones()
{
    std::map<std::vector<std::pair<qint64, int>>, QTimeZone> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        std::vector<std::pair<qint64, int>> key{{0, zone.offsetFromUtc(Begin.utc())}};
        for (const QTimeZone::OffsetData &one : zone.transitions(Begin.utc(), End.utc()))
            key.emplace_back(one.atUtc.toMSecsSinceEpoch(), one.offsetFromUtc);
        zones.try_emplace(key, zone);
    }
    return zones;
}

WorkPlan plan(const std::vector<std::vector<WallSpan>> &days, WallSpan quiet)
{
    WorkPlan plan;
    plan.quiet = quiet;
    plan.firstMonday = QDate(2026, 1, 5);
    plan.weeks.assign(days.size() / 7, {});
    for (size_t i = 0; i < days.size(); ++i)
        plan.weeks[i / 7][i % 7] = {days[i], {}, !days[i].empty()};
    return plan;
}

//! An office, two spans a day, nights, hours that lie where clocks jump, and weeks that take turns.
std::vector<WorkPlan> plans()
{
    const std::vector<WallSpan> office{{540, 1080}}, split{{480, 690}, {780, 1035}}, night{{1320, 1800}},
        late{{1410, 1570}}, jump{{75, 165}}, early{{0, 30}, {120, 190}};
    return {
        plan({office, office, office, office, office, {}, {}}, {1320, 1860}),
        plan({split, split, night, split, office, {}, jump}, {1380, 1800}),
        plan({late, late, late, late, late, late, late, early, early, early, jump, {}, night, night}, {0, 360}),
        plan({jump, jump, {}, jump, jump, jump, jump, {}, {}, office, {}, early, early, early}, {1320, 1620}),
    };
}

const qint64 FirstMonday = QDate(2026, 1, 5).toJulianDay();

//! A plan, and the phase of every minute of two weeks written down: the wall alone says it.
struct Planned {
    WorkPlan plan;
    std::vector<DayPhase> phases;
};

std::vector<Planned> planned()
{
    std::vector<Planned> all;
    for (const WorkPlan &one : plans()) {
        all.push_back({one, {}});
        const std::vector<TimeSpan> none;
        const MinuteWalk walk(one, none, MinuteMs);
        for (int minute = 0; minute < 14 * DayMinutes; ++minute)
            all.back().phases.push_back(
                walk.phaseOf({QDate::fromJulianDay(FirstMonday + minute / DayMinutes), minute % DayMinutes}));
    }
    return all;
}

//! What the wall shows at an instant.
struct Shown {
    Instant at;
    qint64 day = 0; //!< Julian
    size_t inFortnight = 0; //!< minutes
    [[nodiscard]] WallTime wall() const { return {QDate::fromJulianDay(day), int(inFortnight % DayMinutes)}; }
};

//! At every step from one instant to another. The clock is asked each half hour, and at every step where it jumps between.
std::vector<Shown> wallsOf(const QTimeZone &zone, Instant from, Instant to, qint64 step)
{
    std::vector<Shown> walls;
    walls.reserve(size_t((to.ms - from.ms) / step));
    qint64 next = offsetAt(zone, from);
    for (Instant half = from; half < to; half = half.plus(HourMs / 2)) {
        const qint64 first = std::exchange(next, offsetAt(zone, half.plus(HourMs / 2)));
        for (Instant at = half; at < half.plus(HourMs / 2); at = at.plus(step)) {
            const qint64 local = at.ms + (first == next ? first : offsetAt(zone, at)) + 2'440'588 * DayMs; // after 4713 BC
            const qint64 day = local / DayMs, sinceMonday = day - FirstMonday + 14'000'000;
            walls.push_back({at, day, size_t(sinceMonday % 14 * DayMinutes + local % DayMs / MinuteMs)});
        }
    }
    return walls;
}

//! Whole minutes on every wall, or halves where an offset has them.
qint64 stepFor(const QTimeZone &zone, Instant around)
{
    const bool halves = offsetAt(zone, around.plus(-1)) % MinuteMs != 0 || offsetAt(zone, around) % MinuteMs != 0;
    return halves ? MinuteMs / 2 : MinuteMs;
}

} // namespace

//! Every change of every clock in the world from 1970 to 2037, against a walk minute by minute.
class WorkingTimeZonesTest : public QObject {
    Q_OBJECT
    const std::map<std::vector<std::pair<qint64, int>>, QTimeZone> m_zones = differentZones();
    const std::vector<Planned> m_plans = planned();

private slots:
    void theRunsOfEveryClockAreWhatItShows()
    {
        QVERIFY(m_zones.size() > 250);
        qsizetype changes = 0;
        for (const auto &[key, zone] : m_zones) {
            const auto runs = Itinerary(zone).runs(Begin, End);
            QCOMPARE(runs.front().from, Begin);
            QCOMPARE(runs.back().to, End);
            for (size_t i = 0; i < runs.size(); ++i) {
                if (i > 0) {
                    QCOMPARE(runs[i].from, runs[i - 1].to);
                    QVERIFY(runs[i].offset != runs[i - 1].offset);
                }
                for (Instant at = runs[i].from; at < runs[i].to; at = at.plus(11 * DayMs + 7 * HourMs))
                    QCOMPARE(offsetAt(zone, at), runs[i].offset);
                QCOMPARE(offsetAt(zone, runs[i].to.plus(-1)), runs[i].offset);
                ++changes;
            }
        }
        QVERIFY(changes > 10'000);
    }
    void phasesAroundEveryChangeAgreeWithEveryMinute()
    {
        for (const auto &[key, zone] : m_zones) {
            for (const ClockRun &run : Itinerary(zone).runs(Begin, End)) {
                const Instant from = run.from.plus(-14 * HourMs), to = run.from.plus(28 * HourMs);
                const auto walls = wallsOf(zone, from, to, stepFor(zone, run.from));
                for (const Planned &one : m_plans)
                    comparePhases(walls, WorkingTime(one.plan, Itinerary(zone)).phases({from, to}), one, zone.id());
            }
        }
    }
    void countingOverEveryKindOfChangeAgreesWithEveryMinute()
    {
        // What clocks did alike, at the same time of a fortnight, they do once here.
        std::set<std::tuple<qint64, qint64, qint64>> seen;
        const std::vector<TimeSpan> none;
        for (const auto &[key, zone] : m_zones) {
            for (const ClockRun &run : Itinerary(zone).runs(Begin, End)) {
                const qint64 before = offsetAt(zone, run.from.plus(-1));
                if (!seen.emplace(before, run.offset, run.from.ms % (14 * DayMs)).second)
                    continue;
                const Planned &one = m_plans[seen.size() % m_plans.size()];
                const qint64 step = stepFor(zone, run.from);
                MinuteWalk walk(one.plan, none, step);
                for (const Shown &shown : wallsOf(zone, run.from.plus(-DayMs), run.from.plus(6 * DayMs), step))
                    walk.add(shown.at, shown.wall(), one.phases[shown.inFortnight]);
                compare(walk, WorkingTime(one.plan, Itinerary(zone)), seen.size(), zone.id());
            }
        }
        QVERIFY2(seen.size() > 500, qPrintable(QString::number(seen.size())));
    }

private:
    static void comparePhases(const std::vector<Shown> &walls, const std::vector<PhaseSpan> &phases, const Planned &one,
                              const QByteArray &id)
    {
        const Shown *at = walls.data(), *end = at + walls.size();
        const DayPhase *table = one.phases.data();
        DayPhase last = DayPhase::Unknown;
        for (const PhaseSpan &span : phases) {
            QVERIFY(span.phase != std::exchange(last, span.phase));
            for (; at != end && at->at.ms < span.to.ms; ++at) {
                if (table[at->inFortnight] != span.phase)
                    QFAIL(qPrintable(QStringLiteral("%1 at %2").arg(QString::fromLatin1(id), at->at.utc().toString(Qt::ISODate))));
            }
        }
        QVERIFY(at == end);
    }
    static void compare(const MinuteWalk &walk, const WorkingTime &time, size_t salt, const QByteArray &id)
    {
        const size_t minutes = walk.minutes.size();
        for (const size_t at : {minutes / 14 + salt % 631, minutes / 7 - 97 + salt % 193}) {
            const Instant now = walk.minutes[at].at;
            const auto same = [&](const char *what, std::optional<Instant> engine, std::optional<Instant> brute) {
                // Near the end of the walk there is nothing to compare with: a day goes on behind it.
                if (brute ? engine != brute : engine && *engine < walk.minutes.back().at.plus(-3 * DayMs))
                    QFAIL(qPrintable(QStringLiteral("%1 of %2 at %3: %4, not %5").arg(QLatin1StringView(what), QString::fromLatin1(id),
                        now.utc().toString(Qt::ISODate), engine ? engine->utc().toString(Qt::ISODate) : QString(),
                        brute ? brute->utc().toString(Qt::ISODate) : QString())));
            };
            const auto next = time.nextPhase(now);
            same("phase", next ? std::optional(next->from) : std::nullopt, walk.nextPhase(at));
            same("start", time.nextStart(now), walk.nextStart(at));
            same("end", time.workEnd(now), walk.workEnd(at));
            same("hours", time.afterWork(now, 5 * HourMs), walk.afterWork(at, 5 * HourMs));
            same("days", time.afterWorkingDays(now, 1), walk.afterWorkingDays(at, 1));
            same("two days", time.afterWorkingDays(now, 2), walk.afterWorkingDays(at, 2));
        }
    }
};

QTEST_GUILESS_MAIN(WorkingTimeZonesTest)
#include "tst_working_time_zones.moc"
