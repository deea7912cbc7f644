// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/due_time.h"
#include "core/time/reminder.h"
#include <QTest>

using namespace meridian;
Q_DECLARE_METATYPE(meridian::Due)
Q_DECLARE_METATYPE(meridian::ReminderLead)

namespace {

WeekHours office()
{
    WeekHours hours;
    hours.days = 0b0011111;
    hours.start = 9 * 60;
    hours.end = 18 * 60;
    hours.daysOff = {{QDate(2026, 6, 24), QDate(2026, 6, 25), {}}};
    return hours;
}

Due at(QDate date, int hour, int minutes, const char *zone)
{
    return {date, hour * 60 + minutes, QString::fromLatin1(zone)};
}

} // namespace

//! When somebody is reminded: always at work, always before.
class ReminderTest : public QObject {
    Q_OBJECT
private slots:
    void times_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<Due>("due");
        QTest::addColumn<ReminderLead>("lead");
        QTest::addColumn<QString>("utc");
        using enum ReminderLead;
        const QString lisbon = QStringLiteral("Europe/Lisbon"), auckland = QStringLiteral("Pacific/Auckland");
        const QDate friday(2026, 6, 19);
        QTest::newRow("at the start of the day") << lisbon << at(friday, 15, 0, "Europe/Lisbon") << StartOfDay << "2026-06-19T08:00:00Z";
        QTest::newRow("of a day without a time") << lisbon << Due{friday, {}, {}} << StartOfDay << "2026-06-19T08:00:00Z";
        QTest::newRow("an hour before") << lisbon << at(friday, 15, 0, "Europe/Lisbon") << HourBefore << "2026-06-19T13:00:00Z";
        QTest::newRow("an hour before, on another clock") << lisbon << at(friday, 19, 0, "Asia/Kathmandu") << HourBefore << "2026-06-19T12:15:00Z";
        QTest::newRow("a day before") << lisbon << at(friday, 15, 0, "Europe/Lisbon") << DayBefore << "2026-06-18T08:00:00Z";
        QTest::newRow("a day before a Monday") << lisbon << Due{QDate(2026, 6, 22), {}, {}} << DayBefore << "2026-06-19T08:00:00Z";
        QTest::newRow("never") << lisbon << at(friday, 15, 0, "Europe/Lisbon") << Never << "";
        QTest::newRow("due before work begins") << lisbon << at(friday, 7, 0, "Europe/Lisbon") << StartOfDay << "2026-06-18T08:00:00Z";
        QTest::newRow("due as work begins") << lisbon << at(friday, 9, 0, "Europe/Lisbon") << StartOfDay << "2026-06-18T08:00:00Z";
        QTest::newRow("an hour before work begins") << lisbon << at(friday, 9, 30, "Europe/Lisbon") << HourBefore << "2026-06-18T16:00:00Z";
        QTest::newRow("an hour before what is due at night") << lisbon << at(friday, 23, 0, "Europe/Lisbon") << HourBefore << "2026-06-19T16:00:00Z";
        QTest::newRow("an hour before what is due on a Sunday") << lisbon << at({2026, 6, 21}, 12, 0, "Europe/Lisbon") << HourBefore << "2026-06-19T16:00:00Z";
        QTest::newRow("on a day off") << lisbon << Due{QDate(2026, 6, 25), {}, {}} << StartOfDay << "2026-06-23T08:00:00Z";
        QTest::newRow("a day before a day off") << lisbon << Due{QDate(2026, 6, 26), {}, {}} << DayBefore << "2026-06-23T08:00:00Z";
        QTest::newRow("Auckland, before the change") << auckland << at({2026, 9, 25}, 15, 0, "Pacific/Auckland") << StartOfDay << "2026-09-24T21:00:00Z";
        QTest::newRow("Auckland, the Monday behind it") << auckland << at({2026, 9, 28}, 15, 0, "Pacific/Auckland") << StartOfDay << "2026-09-27T20:00:00Z";
        QTest::newRow("Lord Howe's half hour") << QStringLiteral("Australia/Lord_Howe") << Due{QDate(2026, 10, 5), {}, {}} << StartOfDay << "2026-10-04T22:00:00Z";
        QTest::newRow("Kathmandu's quarter") << QStringLiteral("Asia/Kathmandu") << Due{friday, {}, {}} << StartOfDay << "2026-06-19T03:15:00Z";
        QTest::newRow("mine in Auckland, said in Lisbon") << auckland << at({2026, 6, 18}, 23, 0, "Europe/Lisbon") << StartOfDay << "2026-06-18T21:00:00Z"; // it is Friday 10:00 there
        QTest::newRow("a zone that nobody knows") << lisbon << at(friday, 9, 0, "Mars/Olympus") << StartOfDay << "";
    }
    void times()
    {
        QFETCH(QString, zone);
        QFETCH(Due, due);
        QFETCH(ReminderLead, lead);
        QFETCH(QString, utc);
        const auto mine = WorkingTime::of(office(), zone);
        QVERIFY(mine);
        const auto told = reminderTime(due, lead, *mine);
        QCOMPARE(told ? told->utc().toString(Qt::ISODate) : QString(), utc);
        if (told)
            QCOMPARE(mine->phaseAt(*told), DayPhase::Working);
    }
    void whoDoesNotWorkIsNotReminded()
    {
        WeekHours never = office();
        never.daysOff = {{QDate(2026, 5, 1), QDate(2026, 7, 31), {}}};
        const auto away = WorkingTime::of(never, QStringLiteral("Europe/Lisbon"));
        QVERIFY(away);
        QVERIFY(!reminderTime(Due{QDate(2026, 6, 19), {}, {}}, ReminderLead::StartOfDay, *away));
    }
    //! Whatever is due and wherever one is: at work, and before it.
    void everyHourOfAYear()
    {
        for (const char *zone : {"Pacific/Auckland", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca"}) {
            const auto mine = WorkingTime::of(office(), QString::fromLatin1(zone));
            QVERIFY(mine);
            for (int hour = 0; hour < 365 * 24; hour += 7) {
                const Due due = at(QDate(2026, 1, 15).addDays(hour / 24), hour % 24, 0, zone);
                const auto instant = dueInstant(due);
                QVERIFY(instant);
                for (const auto lead : {ReminderLead::StartOfDay, ReminderLead::HourBefore, ReminderLead::DayBefore}) {
                    const auto told = reminderTime(due, lead, *mine);
                    QVERIFY2(told, zone);
                    QCOMPARE(mine->phaseAt(*told), DayPhase::Working);
                    QVERIFY2(*told < *instant, qPrintable(due.date.toString(Qt::ISODate) + u' ' + QString::number(hour % 24)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReminderTest)
#include "tst_reminder.moc"
