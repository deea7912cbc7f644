// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/later_choices.h"
#include <QTest>
#include <QTimeZone>
using namespace meridian;

//! When a thread can come back: in working hours, and nowhere else.
class LaterChoicesTest : public QObject {
    Q_OBJECT
    using When = LaterChoice::When;
    const QTimeZone m_lisbon{"Europe/Lisbon"};

    [[nodiscard]] Instant at(int month, int day, int hour, int minute = 0) const
    {
        return Instant::of(QDateTime(QDate(2026, month, day), QTime(hour, minute), m_lisbon));
    }

    [[nodiscard]] WorkingTime lisbon(const WeekHours &hours) const { return {WorkPlan::of(hours), Itinerary(m_lisbon)}; }

private slots:
    void aTuesdayMorningHasThree()
    {
        QCOMPARE(laterChoices(lisbon({}), at(6, 16, 11, 12)),
                 (std::vector<LaterChoice>{{When::Today, at(6, 16, 14, 30)},
                                           {When::Tomorrow, at(6, 17, 9)},
                                           {When::NextWeek, at(6, 22, 9)}}));
    }
    void lateInTheDayItIsHalfAnHourBeforeTheEnd()
    {
        QCOMPARE(laterChoices(lisbon({}), at(6, 16, 16, 30)).front(), (LaterChoice{When::Today, at(6, 16, 17, 30)}));
        QCOMPARE(laterChoices(lisbon({}), at(6, 16, 17, 15)).front().when, When::Tomorrow);
    }
    void beforeWorkTodayIsItsBeginning()
    {
        QCOMPARE(laterChoices(lisbon({}), at(6, 16, 7)).front(), (LaterChoice{When::Today, at(6, 16, 9)}));
    }
    void onFridayTheNextMorningIsMonday()
    {
        const auto choices = laterChoices(lisbon({}), at(6, 19, 19));
        QCOMPARE(choices, (std::vector<LaterChoice>{{When::NextWeek, at(6, 22, 9)}}));
        QCOMPARE(laterChoices(lisbon({}), at(6, 21, 12)),
                 (std::vector<LaterChoice>{{When::Tomorrow, at(6, 22, 9)}})); // a Sunday
    }
    void everyChoiceIsAtWork_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::newRow("weekdays") << qint64(0b0011111) << qint64(540) << qint64(1080);
        QTest::newRow("two days") << qint64(0b0010010) << qint64(600) << qint64(900);
        QTest::newRow("nights") << qint64(0b1111111) << qint64(1320) << qint64(360);
    }
    void everyChoiceIsAtWork()
    {
        QFETCH(qint64, days);
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        WeekHours hours;
        hours.days = days;
        hours.start = start;
        hours.end = end;
        for (const char *zone : {"Europe/Lisbon", "Pacific/Auckland", "America/Sao_Paulo", "Asia/Kolkata"}) {
            const QTimeZone where(zone);
            for (int step = 0; step < 24 * 14; ++step) {
                const Instant now{at(3, 20, 0).ms + step * 3'600'000LL + 420'000};
                auto choices = laterChoices(WorkingTime(WorkPlan::of(hours), Itinerary(where)), now);
                QVERIFY(!choices.empty());
                for (size_t i = 0; i < choices.size(); ++i) {
                    QVERIFY(choices[i].until > now);
                    QCOMPARE(phaseAt(hours, where, choices[i].until), DayPhase::Working);
                    QVERIFY(i == 0 || choices[i - 1].until < choices[i].until);
                }
            }
        }
    }
    void withoutWorkingDaysItIsTomorrow()
    {
        WeekHours none;
        none.days = 0;
        const Instant now = at(6, 16, 11);
        QCOMPARE(laterChoices(lisbon(none), now), (std::vector<LaterChoice>{{When::Tomorrow, {now.ms + 86'400'000}}}));
        QVERIFY(laterMornings(lisbon(none), now, 5).empty());
        QCOMPARE(laterMornings(lisbon({}), now, 5).size(), size_t(5));
    }
    void theEndOfABreakIsNoMorning()
    {
        WeekHours hours;
        hours.end = 12 * 60;
        hours.more = MoreHours{};
        for (int day = 0; day < 5; ++day)
            hours.more->also.push_back({day, 13 * 60, 17 * 60});
        const auto mornings = laterMornings(lisbon(hours), at(6, 16, 18), 3);
        QCOMPARE(mornings, (std::vector<LaterChoice>{{When::Morning, at(6, 17, 9)}, {When::Morning, at(6, 18, 9)}, {When::Morning, at(6, 19, 9)}}));
    }
};

QTEST_GUILESS_MAIN(LaterChoicesTest)
#include "tst_later_choices.moc"
