// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/team_week.h"
#include "core/time/units.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace meridian;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

std::optional<WorkingTime> person(const char *zone, int start = 540, int end = 1080)
{
    WeekHours hours;
    hours.start = start;
    hours.end = end;
    return WorkingTime::of(hours, QString::fromLatin1(zone));
}

std::optional<WorkingTime> away(const char *zone, const Absence &absence)
{
    WorkPlan plan = WorkPlan::of({});
    plan.absences = {absence};
    return WorkingTime(plan, Itinerary(*zoneOf(QString::fromLatin1(zone))));
}

const QTimeZone Lisbon("Europe/Lisbon");

} // namespace

class TeamWeekTest : public QObject {
    Q_OBJECT
private slots:
    void eachDayHasItsCountsAndItsBest()
    {
        const TeamWeek week({person("Europe/Lisbon"), person("Africa/Nairobi", 510, 1050), std::nullopt}, Lisbon, QDate(2026, 6, 15));
        QCOMPARE(week.first(), QDate(2026, 6, 15));
        const TeamWeek::Day &tuesday = week.days()[1];
        QCOMPARE(tuesday.date, QDate(2026, 6, 16));
        QCOMPARE(tuesday.atWork.size(), size_t(96));
        QCOMPARE(tuesday.participants, 2);
        QCOMPARE(tuesday.most, (MostAtWork{2, {{utc("2026-06-16T08:00:00Z"), utc("2026-06-16T14:30:00Z")}}}));
        QCOMPARE(tuesday.atWork[26], 1); // 06:30: Nairobi begins
        QCOMPARE(tuesday.atWork[25], 0);
        QCOMPARE(tuesday.atWork[36], 2); // 09:00
        QCOMPARE(week.mostAtWork(), 2);
        const TeamWeek::Day &saturday = week.days()[5];
        QCOMPARE(saturday.participants, 0);
        QVERIFY(saturday.most.spans.empty());
        QCOMPARE(*std::ranges::max_element(saturday.atWork), 0);
    }
    void whoIsAwayIsNamed()
    {
        const Absence holiday{QDate(2026, 6, 10), QDate(2026, 6, 10), Absence::Kind::Holiday, QStringLiteral("Portugal Day")};
        const Absence leave{QDate(2026, 6, 11), QDate(2026, 6, 20), Absence::Kind::Leave, {}};
        const TeamWeek week({away("Europe/Lisbon", holiday), away("Asia/Tokyo", leave)}, Lisbon, QDate(2026, 6, 8));
        QVERIFY(week.days()[1].away.empty());
        QCOMPARE(week.days()[2].away, (std::vector{AwayOn{0, Absence::Kind::Holiday, QStringLiteral("Portugal Day")}}));
        QCOMPARE(week.days()[3].away, (std::vector{AwayOn{1, Absence::Kind::Leave, {}}}));
        QVERIFY(week.days()[5].away.empty()); // nobody works on a Saturday anyway
        // Who never works on a day of the week on which the others do.
        WeekHours four;
        four.days = 0b0011101;
        const TeamWeek part({WorkingTime::of(four, QStringLiteral("Europe/Lisbon")), person("Europe/Lisbon"), std::nullopt}, Lisbon, QDate(2026, 6, 8));
        QCOMPARE(part.days()[1].away, std::vector{AwayOn{0}});
        QVERIFY(part.days()[0].away.empty() && part.days()[6].away.empty());
    }
    void clockChangesStandOnTheirDay()
    {
        const TeamWeek spring({person("Europe/Lisbon"), person("Africa/Nairobi"), person("Europe/Berlin")}, Lisbon, QDate(2026, 3, 23));
        const TeamWeek::Day &sunday = spring.days()[6];
        QCOMPARE(sunday.changes, (std::vector{ClockChange{0, utc("2026-03-29T01:00:00Z"), 60 * MinuteMs}, ClockChange{2, utc("2026-03-29T01:00:00Z"), 60 * MinuteMs}}));
        QCOMPARE(sunday.within.length(), 23 * 60 * MinuteMs);
        QCOMPARE(sunday.atWork.size(), size_t(92));
        for (int day = 0; day < 6; ++day)
            QVERIFY(spring.days()[size_t(day)].changes.empty());
        const TeamWeek autumn({person("Australia/Lord_Howe")}, Lisbon, QDate(2026, 3, 30));
        QCOMPARE(autumn.days()[5].changes.front().by, -30 * MinuteMs);
    }
    //! Whatever the hours, the zones and the week: a day of the week is what TeamDay says of that day.
    void aDayIsWhatTheDayItselfSays()
    {
        std::mt19937 random(20260616);
        const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
        const char *zones[] = {"Europe/Lisbon", "Asia/Kathmandu", "Pacific/Auckland", "America/New_York", "Africa/Casablanca", "Pacific/Apia"};
        for (int round = 0; round < 60; ++round) {
            std::vector<std::optional<WorkingTime>> people;
            for (int i = pick(0, 7); i >= 0; --i) {
                WeekHours hours;
                hours.days = pick(0, 127);
                hours.start = pick(0, 1439);
                hours.end = (hours.start + pick(5, 1000)) % 1440;
                if (pick(0, 3) == 0)
                    hours.daysOff = {{QDate(2026, 3, 20).addDays(pick(0, 20)), QDate(2026, 4, 12), {}}};
                people.push_back(pick(0, 9) == 0 ? std::nullopt : WorkingTime::of(hours, QString::fromLatin1(zones[pick(0, 5)])));
            }
            const QTimeZone zone(zones[pick(0, 5)]);
            const TeamWeek week(people, zone, QDate(2026, 3, 16).addDays(pick(0, 30)));
            for (const TeamWeek::Day &one : week.days()) {
                const TeamDay day(people, one.within);
                QCOMPARE(one.participants, day.participants());
                QCOMPARE(one.most.people, day.mostAtWork());
                QCOMPARE(one.most.spans, day.best());
                for (size_t i = 0; i < one.atWork.size(); ++i) {
                    const Instant from = one.within.from.plus(qint64(i) * TeamWeek::QuarterMs);
                    const TimeSpan quarter{from, from.plus(TeamWeek::QuarterMs)};
                    const auto working = std::ranges::count_if(people, [&](const auto &time) {
                        const auto spans = time ? time->work(quarter) : std::vector<TimeSpan>{};
                        return spans == std::vector{quarter};
                    });
                    if (quarter.to <= one.within.to)
                        QCOMPARE(one.atWork[i], int(working));
                }
            }
        }
    }
};

QTEST_MAIN(TeamWeekTest)
#include "tst_team_week.moc"
