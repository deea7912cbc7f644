// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/my_tasks.h"
#include "core/time/wall_clock.h"
#include <QTest>

using namespace meridian;

namespace {

//! Tuesday 16 June 2026, 11:12 in Lisbon.
MyClock lisbon()
{
    return {*zoneOf(QStringLiteral("Europe/Lisbon")), Instant::of(QDateTime::fromString(QStringLiteral("2026-06-16T10:12:00Z"), Qt::ISODate))};
}

TaskRow due(const QString &text, TaskStatus status = TaskStatus::ToDo)
{
    TaskRow row;
    row.task.due = dueOf(text);
    row.task.status = status;
    return row;
}

} // namespace

class MyTasksTest : public QObject {
    Q_OBJECT
private slots:
    void whereATaskStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("group");
        const auto row = [](const char *text, MyGroup group) { QTest::newRow(text) << QString::fromLatin1(text) << int(group); };
        row("2026-06-11", MyGroup::Today);
        row("2026-06-16", MyGroup::Today);
        row("2026-06-16 18:00 Europe/Lisbon", MyGroup::Today);
        row("2026-06-17 06:00 Pacific/Auckland", MyGroup::Today); // 19:00 here
        row("2026-06-17", MyGroup::ThisWeek);
        row("2026-06-21", MyGroup::ThisWeek);
        row("2026-06-22 03:00 Asia/Tokyo", MyGroup::ThisWeek); // Sunday here
        row("2026-06-22", MyGroup::Later);
        row("", MyGroup::Later);
    }
    void whereATaskStands()
    {
        QFETCH(QString, text);
        QFETCH(int, group);
        QCOMPARE(int(groupOf(due(text), lisbon())), group);
    }
    void whatWaitsIsNotOfToday()
    {
        QCOMPARE(groupOf(due(QStringLiteral("2026-06-11"), TaskStatus::Waiting), lisbon()), MyGroup::Waiting);
        QCOMPARE(groupOf(due({}, TaskStatus::UnderWay), lisbon()), MyGroup::Today);
        QCOMPARE(groupOf(due(QStringLiteral("2026-06-11"), TaskStatus::Done), lisbon()), MyGroup::Done);
        TaskRow later = due(QStringLiteral("2026-06-16"));
        later.laterUntil = lisbon().now.plus(1);
        QCOMPARE(groupOf(later, lisbon()), MyGroup::Later);
        later.laterUntil = lisbon().now;
        QCOMPARE(groupOf(later, lisbon()), MyGroup::Today);
    }
    void aDayThatPassedIsNamed()
    {
        QCOMPARE(dayThatPassed(due(QStringLiteral("2026-06-11")).task, lisbon()), std::optional(QDate(2026, 6, 11)));
        QVERIFY(!dayThatPassed(due(QStringLiteral("2026-06-16 08:00 Europe/Lisbon")).task, lisbon()));
        QVERIFY(!dayThatPassed(due(QStringLiteral("2026-06-11"), TaskStatus::Done).task, lisbon()));
        QVERIFY(!dayThatPassed(due({}).task, lisbon()));
    }
    void aWeekBeginsOnItsMonday()
    {
        QCOMPARE(lisbon().weekStart().utc(), QDateTime(QDate(2026, 6, 14), QTime(23, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(MyTasksTest)
#include "tst_my_tasks.moc"
