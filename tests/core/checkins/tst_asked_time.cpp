// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkins/asked_time.h"
#include "core/time/units.h"
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

Instant utcTime(const QString &iso)
{
    return Instant::of(QDateTime::fromString(iso, Qt::ISODate));
}

CheckInRule everyWorkingDay(std::optional<qint64> minutes = {})
{
    CheckInRule rule;
    rule.name = QStringLiteral("Launch week");
    rule.questions = {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}};
    rule.first = QDate(2026, 6, 1);
    rule.minutes = minutes;
    return rule;
}

WorkingTime personAt(const char *zone, const WeekHours &hours = {})
{
    return *WorkingTime::of(hours, QString::fromLatin1(zone));
}

WeekHours shift(qint64 start, qint64 end, qint64 days = 0b0011111)
{
    WeekHours hours;
    hours.start = start;
    hours.end = end;
    hours.days = days;
    return hours;
}

//! The same in the plainest words: looks at the wall at every minute of some days.
struct PlainWalk {
    const WorkingTime &person;
    QDate date;

    [[nodiscard]] std::optional<Instant> firstFrom(QDate day, int minutes) const
    {
        const Instant start{QDateTime(date, {}, Qt::UTC).toMSecsSinceEpoch() - 16 * 60 * MinuteMs};
        for (Instant at = start; at < start.plus(4 * DayMs); at = at.plus(MinuteMs)) {
            if (person.wallAt(at) >= WallTime{day.addDays(minutes / DayMinutes), minutes % DayMinutes})
                return at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<TimeSpan> asked(const CheckInRule &rule) const
    {
        int weeks = 0;
        for (QDate day = rule.first; day < date; day = day.addDays(1))
            weeks += day.addDays(1).dayOfWeek() == 1; // a Monday begins another week
        if (date < rule.first || !((rule.days >> (date.dayOfWeek() - 1)) & 1) || weeks % rule.everyWeeks != 0)
            return std::nullopt;
        const auto work = person.plan().workOn(date);
        if (work.empty())
            return std::nullopt;
        const auto begins = firstFrom(date, work.front().start), ends = firstFrom(date, work.back().end);
        std::optional<Instant> from = rule.minutes ? firstFrom(date, int(*rule.minutes)) : begins;
        if (!from || person.wallAt(*from).date != date)
            return std::nullopt;
        if (!rule.minutes && from->plus(30 * MinuteMs) < *ends)
            from = from->plus(30 * MinuteMs);
        return TimeSpan{*from, *ends > *from ? *ends : *firstFrom(date, DayMinutes)};
    }
};

} // namespace

//! When somebody is asked, in every corner of the calendar.
class AskedTimeTest : public QObject {
    Q_OBJECT
private slots:
    void spans_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QDate>("round");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QDate tuesday(2026, 6, 16);
        const auto row = [](const char *name, const char *zone, int start, int end, int minutes, QDate round, const char *from, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(zone) << start << end << minutes << round << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("half an hour into the day", "Europe/Lisbon", 540, 1080, -1, tuesday, "2026-06-16T08:30:00Z", "2026-06-16T17:00:00Z");
        row("by the clock", "Asia/Tokyo", 600, 1140, 600, tuesday, "2026-06-16T01:00:00Z", "2026-06-16T10:00:00Z");
        row("the first on earth", "Pacific/Kiritimati", 540, 1080, -1, tuesday, "2026-06-15T19:30:00Z", "2026-06-16T04:00:00Z");
        row("the last on earth", "Pacific/Pago_Pago", 540, 1080, -1, tuesday, "2026-06-16T20:30:00Z", "2026-06-17T05:00:00Z");
        row("behind their work", "Europe/Lisbon", 540, 1080, 1200, tuesday, "2026-06-16T19:00:00Z", "2026-06-16T23:00:00Z");
        row("before their work", "Europe/Lisbon", 540, 1080, 420, tuesday, "2026-06-16T06:00:00Z", "2026-06-16T17:00:00Z");
        row("a night shift", "Europe/Lisbon", 1320, 360, -1, tuesday, "2026-06-16T21:30:00Z", "2026-06-17T05:00:00Z");
        row("asked past midnight", "Europe/Lisbon", 1425, 360, -1, tuesday, "2026-06-16T23:15:00Z", "2026-06-17T05:00:00Z");
        row("a day of twenty minutes", "Europe/Lisbon", 540, 560, -1, tuesday, "2026-06-16T08:00:00Z", "2026-06-16T08:20:00Z");
        row("a skipped time", "Europe/Berlin", 60, 480, 150, QDate(2027, 3, 28), "2027-03-28T01:00:00Z", "2027-03-28T06:00:00Z");
        row("a repeated time", "Europe/Berlin", 60, 480, 150, QDate(2026, 10, 25), "2026-10-25T00:30:00Z", "2026-10-25T07:00:00Z");
        row("Chatham's quarter", "Pacific/Chatham", 540, 1080, 570, tuesday, "2026-06-15T20:45:00Z", "2026-06-16T05:15:00Z");
        row("a Saturday", "Europe/Lisbon", 540, 1080, -1, QDate(2026, 6, 13), "", "");
        row("before the first", "Europe/Lisbon", 540, 1080, -1, QDate(2026, 5, 29), "", "");
    }
    void spans()
    {
        QFETCH(QString, zone);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(int, minutes);
        QFETCH(QDate, round);
        QFETCH(QString, from);
        QFETCH(QString, to);
        CheckInRule rule = everyWorkingDay(minutes < 0 ? std::optional<qint64>() : minutes);
        if (round.dayOfWeek() == 7)
            rule.days = 0b1000000;
        const auto person = *WorkingTime::of(shift(start, end, round.dayOfWeek() == 7 ? 0b1111111 : 0b0011111), zone);
        const auto asked = askedTime(rule, person, round);
        QCOMPARE(asked.has_value(), !from.isEmpty());
        QCOMPARE(asked.has_value(), isAsked(rule, person.plan(), round));
        if (asked) {
            QCOMPARE(asked->from.utc().toString(Qt::ISODate), from);
            QCOMPARE(asked->to.utc().toString(Qt::ISODate), to);
        }
    }
    void aDateThatNeverWasAsksNobody()
    {
        CheckInRule rule = everyWorkingDay();
        rule.first = QDate(2011, 12, 1);
        const auto person = personAt("Pacific/Apia");
        QVERIFY(!askedTime(rule, person, QDate(2011, 12, 30))); // skipped by the whole country
        QVERIFY(askedTime(rule, person, QDate(2011, 12, 29)));
    }
    void daysOffAreSkipped()
    {
        WeekHours hours;
        hours.daysOff = {{QDate(2026, 6, 17), QDate(2026, 6, 18), {}}};
        const auto person = personAt("Europe/Lisbon", hours);
        const CheckInRule rule = everyWorkingDay();
        QVERIFY(!askedTime(rule, person, QDate(2026, 6, 17)));
        const auto next = nextRound(rule, person, utcTime(QStringLiteral("2026-06-16T08:30:00Z")));
        QCOMPARE(next, (NextRound{QDate(2026, 6, 19), utcTime(QStringLiteral("2026-06-19T08:30:00Z"))}));
    }
    void everySecondWeekIsCountedFromTheFirst()
    {
        CheckInRule rule = everyWorkingDay();
        rule.everyWeeks = 2;
        rule.first = QDate(2026, 6, 3); // a Wednesday
        const auto person = personAt("Europe/Lisbon");
        QVERIFY(!holdsDate(rule, QDate(2026, 6, 2)));
        QVERIFY(holdsDate(rule, QDate(2026, 6, 5)));
        QVERIFY(!holdsDate(rule, QDate(2026, 6, 8)));
        QVERIFY(holdsDate(rule, QDate(2026, 6, 15)));
        const auto next = nextRound(rule, person, utcTime(QStringLiteral("2026-06-05T12:00:00Z")));
        QCOMPARE(next->round, QDate(2026, 6, 15));
    }
    void nobodyIsAskedWhilePausedOrEnded()
    {
        CheckInRule rule = everyWorkingDay();
        const auto person = personAt("Europe/Lisbon");
        const Instant now = utcTime(QStringLiteral("2026-06-16T08:00:00Z"));
        QCOMPARE(nextRound(rule, person, now)->round, QDate(2026, 6, 16));
        rule.paused = true;
        QVERIFY(!nextRound(rule, person, now));
        rule.paused = false;
        rule.ended = true;
        QVERIFY(!nextRound(rule, person, now));
        QVERIFY(!nextRound(everyWorkingDay(), personAt("Europe/Lisbon", shift(540, 1080, 0)), now)); // who never works
    }
    void equalsAWalkMinuteByMinute()
    {
        const std::vector<const char *> zones{"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu",
                                              "Australia/Lord_Howe", "Pacific/Chatham", "Africa/Casablanca", "America/St_Johns"};
        const bool holds = rc::check("the engine says what the wall says", [&] {
            const auto *zone = *rc::gen::elementOf(zones);
            const int start = *rc::gen::inRange(0, DayMinutes), length = *rc::gen::inRange(1, DayMinutes);
            const auto person = personAt(zone, shift(start, (start + length) % DayMinutes, *rc::gen::inRange(1, 128)));
            // Around the days on which clocks change, more often than not.
            const QDate base = *rc::gen::elementOf(std::vector<QDate>{{2026, 3, 29}, {2026, 10, 25}, {2026, 4, 5}, {2026, 10, 4}, {2026, 3, 8}, {2026, 6, 16}});
            CheckInRule rule = everyWorkingDay();
            rule.days = *rc::gen::inRange(1, 128);
            rule.everyWeeks = *rc::gen::inRange(1, 4);
            rule.first = base.addDays(*rc::gen::inRange(-30, 3));
            if (*rc::gen::arbitrary<bool>())
                rule.minutes = *rc::gen::inRange(0, DayMinutes);
            const QDate round = base.addDays(*rc::gen::inRange(-2, 3));
            RC_ASSERT(askedTime(rule, person, round) == (PlainWalk{person, round}.asked(rule)));
        });
        QVERIFY(holds);
    }
    void theDatesAroundHoldEverybodysRounds()
    {
        const Instant now = utcTime(QStringLiteral("2026-06-16T10:12:00Z"));
        const auto dates = datesAround(now);
        QCOMPARE(dates.front(), QDate(2026, 6, 13));
        QCOMPARE(dates.back(), QDate(2026, 6, 17));
        CheckInRule rule = everyWorkingDay();
        rule.days = 0b1111111;
        for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            const auto person = personAt(zone, shift(1430, 1420, 0b1111111)); // nearly a day, from just before midnight
            for (QDate round(2026, 6, 10); round < QDate(2026, 6, 22); round = round.addDays(1)) {
                const auto asked = askedTime(rule, person, round);
                if (asked->from <= now && now < asked->to)
                    QVERIFY(std::ranges::find(dates, round) != dates.end());
            }
        }
    }
};

QTEST_GUILESS_MAIN(AskedTimeTest)
#include "tst_asked_time.moc"
