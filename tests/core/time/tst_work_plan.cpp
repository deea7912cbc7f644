// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "core/time/working_time.h"
#include <QTest>
#include <random>

using namespace meridian;

namespace {

const QDate Today(2026, 6, 16);

//! Hours of anything people can say, and of some things only a broken program says.
class AnyHours {
public:
    explicit AnyHours(unsigned seed) : m_random(seed) {}
    WeekHours next()
    {
        WeekHours hours;
        std::tie(hours.days, hours.start, hours.end) = std::tuple(qint64(below(128)), time(), time());
        std::tie(hours.quietStart, hours.quietEnd) = std::pair(time(), time());
        hours.differing = differing();
        for (int n = below(4); n > 0; --n)
            hours.daysOff.push_back(off());
        if (below(8) == 0)
            return hours;
        MoreHours more;
        for (int n = below(10); n > 0; --n)
            more.also.push_back({below(7), time(), time()});
        for (int n = below(5); n > 0; --n)
            more.focus.push_back({below(7), time(), time()});
        if (below(2) == 0)
            more.other = OtherWeek{Today.addDays(below(60) - 30), qint64(below(128)), time(), time(), differing()};
        for (int n = below(5); n > 0; --n)
            more.holidays.push_back(off());
        hours.more = more;
        return hours;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    qint64 time() { return below(12) == 0 ? 1440 : below(1440); }
    std::vector<DayHours> differing()
    {
        std::vector<DayHours> all;
        for (int day = 0; day < 7; ++day) {
            if (below(4) == 0)
                all.push_back({day, time(), time()});
        }
        return all;
    }
    DayOff off()
    {
        const QDate first = Today.addDays(below(30) - 10);
        DayOff one{first, first.addDays(below(5) - 1), {}};
        if (below(2) == 0)
            one.away = AwayKind(below(3));
        return one;
    }
    std::mt19937 m_random;
};

//! What hours mean, minute by minute and in the plainest words.
struct Plainly {
    const WeekHours &hours;

    static bool within(qint64 start, qint64 end, int minute)
    {
        return end < start ? minute >= start && minute < end + DayMinutes : minute >= start && minute < end;
    }
    [[nodiscard]] bool isOther(QDate date) const
    {
        if (!hours.more || !hours.more->other)
            return false;
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        const QDate theirs = hours.more->other->monday.addDays(1 - hours.more->other->monday.dayOfWeek());
        return qAbs(theirs.daysTo(monday)) % 14 == 0;
    }
    [[nodiscard]] std::vector<DayHours> usual(QDate date) const
    {
        const int weekday = date.dayOfWeek() - 1;
        std::vector<DayHours> spans;
        if (isOther(date)) {
            const OtherWeek &other = *hours.more->other;
            spans.push_back({weekday, other.start, other.end});
            for (const DayHours &one : other.differing) {
                if (one.day == weekday)
                    spans.front() = one;
            }
            return spans;
        }
        spans.push_back(hours.on(weekday));
        for (const DayHours &one : hours.more ? hours.more->also : std::vector<DayHours>()) {
            if (one.day == weekday)
                spans.push_back(one);
        }
        return spans;
    }
    [[nodiscard]] bool works(QDate date) const
    {
        const qint64 days = isOther(date) ? hours.more->other->days : hours.days;
        const auto spans = usual(date);
        return (days >> (date.dayOfWeek() - 1) & 1) && !isAway(date)
            && std::ranges::any_of(spans, [](const DayHours &one) { return one.start != one.end; });
    }
    [[nodiscard]] bool isAway(QDate date) const
    {
        const auto holds = [&](const DayOff &one) { return one.holds(date); };
        return std::ranges::any_of(hours.daysOff, holds) || (hours.more && std::ranges::any_of(hours.more->holidays, holds));
    }
    [[nodiscard]] bool worksAt(QDate date, int minute) const
    {
        const auto holds = [&](const DayHours &one) { return within(one.start, one.end, minute); };
        return works(date) && std::ranges::any_of(usual(date), holds);
    }
    [[nodiscard]] DayPhase phase(QDate date, int minute) const
    {
        if (worksAt(date, minute) || worksAt(date.addDays(-1), minute + DayMinutes))
            return DayPhase::Working;
        if (!works(date))
            return DayPhase::DayOff;
        return within(hours.quietStart, hours.quietEnd, minute) || within(hours.quietStart, hours.quietEnd, minute + DayMinutes)
            ? DayPhase::Asleep
            : DayPhase::EdgeOfDay;
    }
};

} // namespace

//! What people say of their hours, and the plan that is made of it.
class WorkPlanTest : public QObject {
    Q_OBJECT
private slots:
    void anyHoursAgreeWithEveryMinute()
    {
        AnyHours any(20260616);
        for (int round = 0; round < 80; ++round) {
            const WeekHours hours = any.next();
            const WorkPlan plan = WorkPlan::of(hours);
            const Plainly plainly{hours};
            for (int day = 0; day < 15; ++day) {
                const QDate date = Today.addDays(day);
                QCOMPARE(plan.worksOn(date), plainly.works(date));
                QCOMPARE(plan.absenceOn(date) != nullptr, plainly.isAway(date));
                int border = 0;
                for (int minute = 0; minute < DayMinutes; ++minute) {
                    const DayPhase phase = plan.phaseAt({date, minute});
                    if (phase != plainly.phase(date, minute))
                        QFAIL(qPrintable(QStringLiteral("round %1: %2, minute %3: %4").arg(round).arg(date.toString(Qt::ISODate)).arg(minute).arg(int(phase))));
                    if (minute == border)
                        border = plan.borderAfter(date, minute);
                    else // nothing changes but at a border
                        QCOMPARE(phase, plan.phaseAt({date, minute - 1}));
                }
            }
        }
    }
    void spansAreInTheirOrderAndApart()
    {
        AnyHours any(7);
        for (int round = 0; round < 500; ++round) {
            for (const WorkPlan::Week &week : WorkPlan::of(any.next()).weeks) {
                for (const DayPlan &day : week) {
                    for (const auto *spans : {&day.spans, &day.focus}) {
                        for (size_t i = 0; i < spans->size(); ++i)
                            QVERIFY(!(*spans)[i].isEmpty() && (i == 0 || (*spans)[i - 1].end < (*spans)[i].start));
                    }
                }
            }
        }
    }
    void kindsAreKept()
    {
        WeekHours hours;
        hours.daysOff = {{Today, Today, QStringLiteral("a"), {}}, {Today.addDays(1), Today.addDays(1), {}, AwayKind::Leave}};
        hours.more = MoreHours{};
        hours.more->holidays = {{Today.addDays(1), Today.addDays(2), QStringLiteral("Festival"), AwayKind::Holiday}};
        const WorkPlan plan = WorkPlan::of(hours);
        QCOMPARE(plan.absenceOn(Today)->kind, Absence::Kind::DayOff);
        QCOMPARE(plan.absenceOn(Today)->note, QStringLiteral("a"));
        QCOMPARE(plan.absenceOn(Today.addDays(1))->kind, Absence::Kind::Leave); // what they say goes before the calendar
        QCOMPARE(plan.absenceOn(Today.addDays(2))->kind, Absence::Kind::Holiday);
        QVERIFY(!plan.absenceOn(Today.addDays(3)));
    }
    void focusKeepsOthersOut()
    {
        WeekHours hours;
        hours.more = MoreHours{};
        hours.more->focus = {{1, 600, 720}, {1, 700, 760}}; // Tuesday 10:00 to 12:40
        const auto time = *WorkingTime::of(hours, QStringLiteral("Etc/UTC"));
        const Instant ten = Instant::of(QDateTime(Today, QTime(10, 0), Qt::UTC));
        QVERIFY(!time.isReachable(ten));
        QCOMPARE(time.nextReachable(ten), std::optional(ten.plus(160 * MinuteMs)));
        QCOMPARE(time.phaseAt(ten), DayPhase::Working);
    }
};

QTEST_GUILESS_MAIN(WorkPlanTest)
#include "tst_work_plan.moc"
