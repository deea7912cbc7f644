// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/due_time.h"
#include <QTest>

using namespace meridian;

namespace {

Instant instant(const QString &iso)
{
    return Instant::of(QDateTime::fromString(iso, Qt::ISODate));
}

QString iso(const std::optional<Instant> &at)
{
    return at ? at->utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QStringLiteral("none");
}

//! "2026-06-19 09:30" on a clock, or "2026-06-19".
Due due(const QString &text, const QString &zone = {})
{
    Due due{QDate::fromString(text.left(10), Qt::ISODate)};
    if (text.size() > 10) {
        due.minutes = QTime::fromString(text.mid(11), QStringLiteral("HH:mm")).msecsSinceStartOfDay() / 60'000;
        due.zone = zone;
    }
    return due;
}

QString shown(const std::optional<Due> &due)
{
    if (!due)
        return QStringLiteral("-");
    const QString date = due->date.toString(QStringLiteral("ddd dd"));
    return due->minutes ? date + u' ' + clockText(int(*due->minutes)) : date;
}

} // namespace

//! What a due date means as a moment, and in somebody's day.
class DueTimeTest : public QObject {
    Q_OBJECT
private slots:
    void theMomentFollowsTheClockOfItsZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const char *text, const char *zone, const char *at) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(zone) << QString::fromLatin1(at);
        };
        row("Auckland, the day before the change", "2026-09-26 09:00", "Pacific/Auckland", "2026-09-25T21:00:00Z");
        row("Auckland, the day of it", "2026-09-27 09:00", "Pacific/Auckland", "2026-09-26T20:00:00Z");
        row("Auckland, in its skipped hour", "2026-09-27 02:30", "Pacific/Auckland", "2026-09-26T14:00:00Z");
        row("Auckland, in April's doubled hour", "2026-04-05 02:30", "Pacific/Auckland", "2026-04-04T13:30:00Z");
        row("Lord Howe, before its half hour", "2026-10-04 01:59", "Australia/Lord_Howe", "2026-10-03T15:29:00Z");
        row("Lord Howe, inside it", "2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00Z");
        row("Lord Howe, behind it", "2026-10-04 02:30", "Australia/Lord_Howe", "2026-10-03T15:30:00Z");
        row("Lord Howe, doubled", "2026-04-05 01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z");
        row("Kathmandu", "2026-06-19 09:00", "Asia/Kathmandu", "2026-06-19T03:15:00Z");
        row("Chatham", "2026-06-19 09:00", "Pacific/Chatham", "2026-06-18T20:15:00Z");
        row("Sao Paulo had summer time in 2018", "2018-11-10 09:00", "America/Sao_Paulo", "2018-11-10T11:00:00Z");
        row("and has none now", "2026-11-10 09:00", "America/Sao_Paulo", "2026-11-10T12:00:00Z");
        row("Almaty, before its rules changed", "2024-02-29 09:00", "Asia/Almaty", "2024-02-29T03:00:00Z");
        row("and behind that", "2024-03-02 09:00", "Asia/Almaty", "2024-03-02T04:00:00Z");
        row("Apia lived no 30 December 2011", "2011-12-30 09:00", "Pacific/Apia", "2011-12-30T10:00:00Z");
        row("Tokyo", "2026-06-19 09:30", "Asia/Tokyo", "2026-06-19T00:30:00Z");
        row("no such zone", "2026-06-19 09:30", "Atlantis/Harbour", "none");
        row("a day is no moment", "2026-06-19", "", "none");
    }
    void theMomentFollowsTheClockOfItsZone()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QTEST(iso(dueInstant(due(text, zone))), "at");
    }
    void aDayEndsWhereItsReaderIs()
    {
        const QTimeZone lisbon = *zoneOf(QStringLiteral("Europe/Lisbon")), tokyo = *zoneOf(QStringLiteral("Asia/Tokyo"));
        QCOMPARE(iso(dueEnd(due(QStringLiteral("2026-06-19")), lisbon)), QStringLiteral("2026-06-19T23:00:00Z"));
        QCOMPARE(iso(dueEnd(due(QStringLiteral("2026-06-19")), tokyo)), QStringLiteral("2026-06-19T15:00:00Z"));
        const Due morning = due(QStringLiteral("2026-06-19 00:30"), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(iso(dueEnd(morning, lisbon)), QStringLiteral("2026-06-18T15:30:00Z"));
        QCOMPARE(dueDayIn(morning, tokyo), QDate(2026, 6, 19));
        QCOMPARE(dueDayIn(morning, lisbon), QDate(2026, 6, 18));
        QCOMPARE(dueDayIn(due(QStringLiteral("2026-06-19")), lisbon), QDate(2026, 6, 19));
    }
    void anotherOwnersClockShowsTheSameMoment()
    {
        const Due tokyo = due(QStringLiteral("2026-06-19 09:30"), QStringLiteral("Asia/Tokyo"));
        const Due nairobi = onClockOf(tokyo, *zoneOf(QStringLiteral("Africa/Nairobi")));
        QCOMPARE(nairobi, due(QStringLiteral("2026-06-19 03:30"), QStringLiteral("Africa/Nairobi")));
        QCOMPARE(dueInstant(nairobi), dueInstant(tokyo));
        QCOMPARE(onClockOf(due(QStringLiteral("2026-06-19")), *zoneOf(QStringLiteral("Africa/Nairobi"))),
                 due(QStringLiteral("2026-06-19")));
    }
    void aTimeThatDoesNotFitIsToldWithTheNearest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("advice"); //!< "why: earlier, later", empty for none
        const auto row = [](const char *text, const char *advice, const char *zone = "Asia/Tokyo") {
            QTest::addRow("%s %s", text, zone) << QString::fromLatin1(text) << QString::fromLatin1(zone)
                                               << QString::fromLatin1(advice);
        };
        // Yuki works 09:30 to 18:30, Monday to Friday, and is off on 24 and 25 June. It is Tuesday 16 June.
        row("2026-06-19 09:30", "");
        row("2026-06-19 18:30", "");
        row("2026-06-19 21:00", "after: Fri 19 18:30, Mon 22 09:30");
        row("2026-06-19 08:00", "before: Thu 18 18:30, Fri 19 09:30");
        row("2026-06-19 23:30", "asleep: Fri 19 18:30, Mon 22 09:30");
        row("2026-06-19 03:00", "asleep: Thu 18 18:30, Fri 19 09:30");
        row("2026-06-20 12:00", "off: Fri 19 18:30, Mon 22 09:30");
        row("2026-06-24 12:00", "off: Tue 23 18:30, Fri 26 09:30");
        row("2026-06-19 09:00", "before: Thu 18 18:30, Fri 19 09:30");
        row("2026-06-19 13:00", "after: Fri 19 18:30, Mon 22 09:30", "Europe/Lisbon"); // 21:00 in Tokyo
        row("2026-06-16 20:00", "after: -, Wed 17 09:30"); // 18:30 of that day was an hour and a half ago
        row("2026-06-19", "");
        row("2026-06-20", "off: Fri 19, Mon 22");
        row("2026-06-25", "off: Tue 23, Fri 26");
    }
    void aTimeThatDoesNotFitIsToldWithTheNearest()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        WeekHours hours;
        hours.start = 9 * 60 + 30;
        hours.end = 18 * 60 + 30;
        hours.daysOff = {{QDate(2026, 6, 24), QDate(2026, 6, 25), {}}};
        const auto advice = adviceFor(due(text, zone), WorkingTime::of(hours, QStringLiteral("Asia/Tokyo")), instant(QStringLiteral("2026-06-16T11:00:00Z")));
        QString said;
        if (advice) {
            const char *why[] = {"after", "before", "asleep", "off"};
            said = QStringLiteral("%1: %2, %3").arg(QLatin1StringView(why[int(advice->why)]), shown(advice->earlier), shown(advice->later));
            for (const auto &offer : {advice->earlier, advice->later}) {
                if (offer)
                    QVERIFY(!adviceFor(*offer, WorkingTime::of(hours, QStringLiteral("Asia/Tokyo")), instant(QStringLiteral("2026-06-16T11:00:00Z"))));
            }
        }
        QTEST(said, "advice");
    }
    void aNightShiftEndsOnTheDayAfter()
    {
        WeekHours night;
        night.start = 22 * 60;
        night.end = 6 * 60;
        const QString zone = QStringLiteral("Africa/Nairobi");
        const Instant now = instant(QStringLiteral("2026-06-16T08:00:00Z"));
        QVERIFY(!adviceFor(due(QStringLiteral("2026-06-18 02:00"), zone), WorkingTime::of(night, zone), now));
        QVERIFY(!adviceFor(due(QStringLiteral("2026-06-18 06:00"), zone), WorkingTime::of(night, zone), now));
        const auto noon = adviceFor(due(QStringLiteral("2026-06-18 12:00"), zone), WorkingTime::of(night, zone), now);
        QVERIFY(noon);
        QCOMPARE(shown(noon->earlier), QStringLiteral("Thu 18 06:00"));
        QCOMPARE(shown(noon->later), QStringLiteral("Thu 18 22:00"));
    }
    void whoHasNoHoursOrZoneIsToldNothing()
    {
        WeekHours never;
        never.days = 0;
        const Instant now = instant(QStringLiteral("2026-06-16T08:00:00Z"));
        const Due late = due(QStringLiteral("2026-06-19 23:00"), QStringLiteral("Asia/Tokyo"));
        QVERIFY(!adviceFor(late, WorkingTime::of(never, QStringLiteral("Asia/Tokyo")), now));
        QVERIFY(!adviceFor(late, std::nullopt, now));
        QVERIFY(!adviceFor(due(QStringLiteral("2026-06-20")), WorkingTime::of(never, QStringLiteral("Asia/Tokyo")), now));
    }
};

QTEST_GUILESS_MAIN(DueTimeTest)
#include "tst_due_time.moc"
