// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/turns.h"
#include "core/time/units.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace meridian;

namespace {

constexpr qint64 Half = HourMs / 2, Quarter = HourMs / 4;

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

//! The team of the design: Rafael, Inês, Marta (off), Wanjiru, Priya, Yuki, Aroha, and somebody without a zone.
std::vector<std::optional<WorkingTime>> team()
{
    WeekHours away;
    away.daysOff = {{QDate(2026, 6, 16), QDate(2026, 6, 16), {}}};
    return {person("America/Sao_Paulo"), person("Europe/Lisbon"), WorkingTime::of(away, QStringLiteral("Europe/Lisbon")),
            person("Africa/Nairobi", 510, 1050), person("Asia/Kolkata", 600, 1110), person("Asia/Tokyo", 570, 1110),
            person("Pacific/Auckland", 510, 1020), std::nullopt};
}

//! Tuesday 16 June 2026 in Lisbon.
const TimeSpan Tuesday{utc("2026-06-15T23:00:00Z"), utc("2026-06-16T23:00:00Z")};

TimeSpan span(const char *from, const char *to)
{
    return {utc(from), utc(to)};
}

} // namespace

class TeamDayTest : public QObject {
    Q_OBJECT
private slots:
    void theDayOfTheDesign()
    {
        const TeamDay day(team(), Tuesday);
        QCOMPARE(day.participants(), 6);
        QVERIFY(!day.takesPart(2));
        QVERIFY(!day.takesPart(7));
        QCOMPARE(day.mostAtWork(), 4);
        QCOMPARE(day.best(), (std::vector{span("2026-06-16T08:00:00Z", "2026-06-16T09:30:00Z"),
                                          span("2026-06-16T12:00:00Z", "2026-06-16T13:00:00Z")}));
        QVERIFY(!day.suitsAll());
        const PhaseCount count = day.count(span("2026-06-16T12:00:00Z", "2026-06-16T12:30:00Z"));
        QCOMPARE(count, (PhaseCount{4, 1, 1, 1}));
        QCOMPARE(day.phaseIn(5, span("2026-06-16T12:00:00Z", "2026-06-16T12:30:00Z")), DayPhase::EdgeOfDay);
        QCOMPARE(day.phaseIn(7, Tuesday), DayPhase::Unknown);
        const auto times = day.ranked(Half, Quarter);
        QCOMPARE(times.size(), size_t(95));
        QCOMPARE(times.front().span, span("2026-06-16T08:00:00Z", "2026-06-16T08:30:00Z"));
        // Who was asked for more before is spared: the morning asks Aroha and Rafael, the afternoon Yuki and Aroha.
        std::vector<qint64> asked(8);
        asked[0] = 1;
        QCOMPARE(day.ranked(Half, Quarter, asked).front().span, span("2026-06-16T12:00:00Z", "2026-06-16T12:30:00Z"));
    }
    void aTimeThatIsPartlyWorkedIsNotAtWork()
    {
        const TeamDay day({person("Europe/Lisbon")}, Tuesday);
        QCOMPARE(day.phaseIn(0, span("2026-06-16T16:45:00Z", "2026-06-16T17:00:00Z")), DayPhase::Working);
        QCOMPARE(day.phaseIn(0, span("2026-06-16T16:45:00Z", "2026-06-16T17:15:00Z")), DayPhase::EdgeOfDay);
        QCOMPARE(day.phaseIn(0, span("2026-06-16T16:45:00Z", "2026-06-16T21:15:00Z")), DayPhase::Asleep);
    }
    void theLastHourOfAnotherDayIsNoPart()
    {
        // Marta has Tuesday off; on the clock of Tokyo, Tuesday begins while she works on Monday.
        const TimeSpan tokyo{utc("2026-06-15T15:00:00Z"), utc("2026-06-16T15:00:00Z")};
        QVERIFY(TeamDay({person("Europe/Lisbon", 540, 1020)}, tokyo).takesPart(0)); // 16:00 to 17:00, and the next morning
        WeekHours away;
        away.end = 17 * 60;
        away.daysOff = {{QDate(2026, 6, 16), QDate(2026, 6, 16), {}}};
        QVERIFY(!TeamDay({WorkingTime::of(away, QStringLiteral("Europe/Lisbon"))}, tokyo).takesPart(0));
    }
    void whyThereIsNone()
    {
        QVERIFY(!TeamDay({person("Europe/Lisbon"), person("Africa/Nairobi")}, Tuesday).whyNone());
        QVERIFY(TeamDay({person("Europe/Lisbon"), person("Africa/Nairobi")}, Tuesday).suitsAll());
        const auto apart = TeamDay({person("Europe/Lisbon"), person("Asia/Tokyo")}, Tuesday).whyNone();
        QVERIFY(!apart); // 09:00 to 10:00
        const auto gone = TeamDay({person("Europe/Lisbon"), person("Asia/Tokyo", 480, 960)}, Tuesday).whyNone();
        QVERIFY(gone && gone->why == NoOverlap::Why::Apart);
        QCOMPARE(gone->earlier, size_t(1));
        QCOMPARE(gone->later, size_t(0));
        QCOMPARE(gone->gap, HourMs); // Yuki goes at 08:00 in Lisbon
        const auto three = TeamDay({person("Etc/UTC", 540, 720), person("Etc/UTC", 660, 900), person("Etc/UTC", 480, 570)}, Tuesday);
        QCOMPARE(int(three.whyNone()->why), int(NoOverlap::Why::Apart));
        WorkPlan split = WorkPlan::of({});
        split.weeks.front().fill({{{480, 600}, {780, 840}}, {}, true});
        const auto scattered = TeamDay({WorkingTime(split, Itinerary(*zoneOf(QStringLiteral("Etc/UTC")))),
                                        person("Etc/UTC", 540, 720), person("Etc/UTC", 630, 820)}, Tuesday);
        QCOMPARE(int(scattered.whyNone()->why), int(NoOverlap::Why::Scattered));
        const TimeSpan saturday{utc("2026-06-19T23:00:00Z"), utc("2026-06-20T23:00:00Z")};
        QCOMPARE(int(TeamDay({person("Europe/Lisbon"), person("Africa/Nairobi")}, saturday).whyNone()->why), int(NoOverlap::Why::Nobody));
        QVERIFY(!TeamDay({person("Europe/Lisbon")}, Tuesday).whyNone()); // alone
        QVERIFY(!TeamDay({person("Europe/Lisbon")}, Tuesday).suitsAll());
    }
    void theBestTimesAgreeWithEveryMinute()
    {
        std::mt19937 random(7);
        const char *zones[] = {"Europe/Lisbon", "Asia/Tokyo", "Pacific/Auckland", "America/Sao_Paulo", "Asia/Kathmandu"};
        for (int round = 0; round < 40; ++round) {
            std::vector<std::optional<WorkingTime>> people;
            for (int n = 1 + int(random() % 6); n > 0; --n)
                people.push_back(person(zones[random() % 5], int(random() % 1440), int(random() % 1440)));
            const TeamDay day(people, Tuesday);
            int most = 0;
            std::vector<TimeSpan> best;
            for (Instant at = Tuesday.from; at < Tuesday.to; at = at.plus(MinuteMs)) {
                int present = 0;
                for (size_t i = 0; i < people.size(); ++i)
                    present += day.takesPart(i) && people[i]->phaseAt(at) == DayPhase::Working ? 1 : 0;
                if (present == 0 || present < most)
                    continue;
                if (present > most)
                    best.clear();
                most = present;
                if (!best.empty() && best.back().to == at)
                    best.back().to = at.plus(MinuteMs);
                else
                    best.push_back({at, at.plus(MinuteMs)});
            }
            QCOMPARE(day.mostAtWork(), most);
            QCOMPARE(day.best(), best);
            for (const MeetingTime &time : day.ranked(Half, Quarter)) {
                PhaseCount worst;
                for (const auto &one : people) {
                    DayPhase phase = DayPhase::Working;
                    for (Instant at = time.span.from; at < time.span.to; at = at.plus(MinuteMs))
                        phase = std::max(phase, one->phaseAt(at)); // they are declared from good to bad
                    worst.add(phase);
                }
                QCOMPARE(time.count, worst);
            }
        }
    }
    void turnsAskTheSameOfEverybody()
    {
        // They never meet at work: one of them gives up an hour of the evening or the morning, and then the other.
        const std::vector<std::optional<WorkingTime>> two{person("Europe/Lisbon", 540, 780), person("America/Sao_Paulo", 660, 1080)};
        std::vector<TeamDay> weeks;
        for (int week = 0; week < 6; ++week)
            weeks.emplace_back(two, TimeSpan{Tuesday.from.plus(week * 7 * DayMs), Tuesday.to.plus(week * 7 * DayMs)});
        const auto turns = takeTurns(weeks, HourMs, Half);
        QCOMPARE(turns.size(), size_t(6));
        std::array<qint64, 2> asked{};
        for (size_t week = 0; week < turns.size(); ++week) {
            for (size_t person = 0; person < 2; ++person)
                asked[person] += asks(weeks[week].phaseIn(person, turns[week].span), HourMs);
            QVERIFY(std::abs(asked[0] - asked[1]) <= HourMs);
            QCOMPARE(turns[week].count.asleep, 0);
        }
        QCOMPARE(asked[0], asked[1]);
        QVERIFY(asked[0] > 0);
        QVERIFY(takeTurns({}, HourMs, Half).empty());
        const TimeSpan saturday{utc("2026-06-20T00:00:00Z"), utc("2026-06-20T12:00:00Z")};
        QVERIFY(takeTurns({TeamDay(two, saturday)}, HourMs, Half).empty());
    }
    void clocksThatChangeMoveTheOverlap()
    {
        // Lisbon goes forward on 29 March 2026, Nairobi never; New York was three weeks earlier.
        const TimeSpan spring{utc("2026-03-01T00:00:00Z"), utc("2026-04-15T00:00:00Z")};
        const auto lisbon = *person("Europe/Lisbon"), nairobi = *person("Africa/Nairobi"), york = *person("America/New_York");
        QCOMPARE(overlapShifts(lisbon, nairobi, spring), (std::vector{OverlapShift{utc("2026-03-29T01:00:00Z"), 6 * HourMs, 7 * HourMs}}));
        QCOMPARE(overlapShifts(york, lisbon, spring), (std::vector{OverlapShift{utc("2026-03-08T07:00:00Z"), 4 * HourMs, 5 * HourMs},
                                                                   OverlapShift{utc("2026-03-29T01:00:00Z"), 5 * HourMs, 4 * HourMs}}));
        QVERIFY(overlapShifts(lisbon, *person("Europe/Berlin"), spring).empty()); // both at once
        QVERIFY(overlapShifts(nairobi, *person("Asia/Tokyo"), spring).empty());
        QVERIFY(overlapShifts(lisbon, *person("Pacific/Auckland"), spring).empty()); // they never met
    }
};

QTEST_GUILESS_MAIN(TeamDayTest)
#include "tst_team_day.moc"
