// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_filter.h"
#include "core/time/wall_clock.h"
#include <QTest>

using namespace meridian;

namespace {

template<typename T>
T id(char number)
{
    return T(*Uuid::fromBytes(QByteArray(16, number)));
}

const MemberId ines = id<MemberId>(1), yuki = id<MemberId>(2);

//! Inês looks, on Tuesday 16 June at 11:12 in Lisbon.
bool holds(const QString &query, const Task &task)
{
    const Instant now = Instant::of(QDateTime::fromString(QStringLiteral("2026-06-16T10:12:00Z"), Qt::ISODate));
    return TaskFilter::of(query).holds(task, {ines, *zoneOf(QStringLiteral("Europe/Lisbon")), now});
}

Task film()
{
    Task task;
    task.title = QStringLiteral("Recut the héro film");
    task.owner = yuki;
    task.labels = {QStringLiteral("Film"), QStringLiteral("press kit")};
    task.priority = Priority::High;
    return task;
}

} // namespace

class TaskFilterTest : public QObject {
    Q_OBJECT
private slots:
    void aQueryIsReadAndWrittenTheSame_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"", "status:closed", "owner:me", "owner:none", "owner:01010101-0101-0101-0101-010101010101", "priority:low",
                                  "label:\"film\" label:\"press kit\"", "due:week", "group:owner sort:due show:list", "\"two words\"",
                                  "label:\"say \\\"so\\\" \\\\ then\"", "\"colour:blue\" \"words\""})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void aQueryIsReadAndWrittenTheSame()
    {
        QFETCH(QString, query);
        const TaskFilter filter = TaskFilter::of(query);
        QCOMPARE(filter.query(), query);
        QCOMPARE(TaskFilter::of(filter.query()), filter);
    }
    void whatIsNotKnownIsKept()
    {
        const TaskFilter filter = TaskFilter::of(QStringLiteral("shade:dark status:soon owner:me 9:30 http://a.example"));
        QCOMPARE(filter.unknown, (QStringList{QStringLiteral("shade:dark"), QStringLiteral("status:soon"), QStringLiteral("http://a.example")}));
        QCOMPARE(filter.words, QStringLiteral("9:30"));
        QCOMPARE(filter.owner.kind, TaskFilter::Owner::Kind::Me);
    }
    void whatItHolds()
    {
        const Task task = film();
        for (const char *query : {"", "owner:02020202-0202-0202-0202-020202020202", "label:film", "label:\"Press Kit\" label:film", "priority:high",
                                  "hero", "recut film", "due:none", "status:any"})
            QVERIFY2(holds(QString::fromUtf8(query), task), query);
        for (const char *query : {"owner:me", "owner:none", "label:web", "priority:low", "trailer", "due:week", "due:dated", "status:closed"})
            QVERIFY2(!holds(QString::fromUtf8(query), task), query);
        Task closed = task, removed = task;
        closed.status = TaskStatus::Dropped;
        removed.removed = true;
        QVERIFY(!holds({}, closed) && holds(QStringLiteral("status:closed"), closed));
        QVERIFY(!holds(QStringLiteral("status:any"), removed));
    }
    void duesGoByWhereOneIs_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("held");
        QTest::newRow("yesterday") << QStringLiteral("2026-06-15") << QStringLiteral("past today week dated");
        QTest::newRow("today") << QStringLiteral("2026-06-16") << QStringLiteral("today week dated");
        QTest::newRow("this morning") << QStringLiteral("2026-06-16 09:00 Europe/Lisbon") << QStringLiteral("past today week dated");
        QTest::newRow("tomorrow in Auckland, today here") << QStringLiteral("2026-06-17 08:00 Pacific/Auckland") << QStringLiteral("today week dated");
        QTest::newRow("Sunday") << QStringLiteral("2026-06-21") << QStringLiteral("week dated");
        QTest::newRow("Monday") << QStringLiteral("2026-06-22") << QStringLiteral("dated");
        QTest::newRow("never") << QString() << QStringLiteral("none");
    }
    void duesGoByWhereOneIs()
    {
        QFETCH(QString, due);
        Task task = film();
        task.due = dueOf(due);
        QStringList held;
        for (const char *one : {"past", "today", "week", "dated", "none"}) {
            if (holds(QStringLiteral("due:") + QLatin1StringView(one), task))
                held.append(QLatin1StringView(one));
        }
        QTEST(held.join(u' '), "held");
    }
};

QTEST_GUILESS_MAIN(TaskFilterTest)
#include "tst_task_filter.moc"
