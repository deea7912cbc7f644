// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_export.h"
#include <QTest>

using namespace meridian;

namespace {

ExportedTask task(const QString &title)
{
    ExportedTask one;
    one.task.task = TaskId(*Uuid::fromBytes(QByteArray(16, '\7')));
    one.task.title = title;
    one.task.createdAt = {1'781'600'000'000};
    one.owner = QStringLiteral("Yuki Tanabe");
    one.channel = QStringLiteral("launch");
    return one;
}

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
}

csv::Headers headers()
{
    csv::Headers headers;
    for (size_t i = 0; i < headers.size(); ++i)
        headers[i] = QStringLiteral("h%1").arg(i);
    return headers;
}

QByteArray table(const std::vector<ExportedTask> &tasks)
{
    return csv::of(tasks, headers(), [](TaskStatus status) { return QString(nameOf(status)); },
                   [](Priority priority) { return QString(nameOf(priority)); });
}

} // namespace

class TaskExportTest : public QObject {
    Q_OBJECT
private slots:
    void aTableHasALineATask()
    {
        ExportedTask one = task(QStringLiteral("Recut, \"everywhere\""));
        one.task.due = Due{QDate(2026, 6, 19), 570, QStringLiteral("Asia/Tokyo")};
        one.task.labels = {QStringLiteral("film"), QStringLiteral("launch")};
        one.task.steps = {{{}, QStringLiteral("a"), true, QStringLiteral("V")}, {{}, QStringLiteral("b"), false, QStringLiteral("W")}};
        const QByteArray bytes = table({one});
        QVERIFY(bytes.startsWith("\xef\xbb\xbfh0,h1,"));
        QCOMPARE(linesOf(bytes)[1], QStringLiteral("\"Recut, \"\"everywhere\"\"\",to_do,Yuki Tanabe,launch,2026-06-19,09:30,Asia/Tokyo,"
                                                   "normal,film launch,1,2,2026-06-16T08:53:20Z,,"));
        QCOMPARE(linesOf(bytes).size(), 3); // the last one is empty
    }
    void noCellIsReckonedWith()
    {
        for (const char *title : {"=1+1", "+1", "-1", "@SUM(A1)"})
            QVERIFY(linesOf(table({task(QLatin1StringView(title))}))[1].startsWith(u'\'' + QString(QLatin1StringView(title))));
    }
    void aCalendarHasThingsToDo()
    {
        ExportedTask one = task(QStringLiteral("Recut; film, cut 4"));
        one.task.notes = QStringLiteral("line one\nline two");
        one.task.due = Due{QDate(2026, 6, 19), 570, QStringLiteral("Asia/Tokyo")};
        one.task.priority = Priority::High;
        ExportedTask done = task(QStringLiteral("Done"));
        done.task.status = TaskStatus::Done;
        done.task.closedAt = Instant{1'781'600'000'000};
        done.task.due = Due{QDate(2026, 6, 18)};
        const QStringList lines = linesOf(ics::of({one, done}, QStringLiteral("My tasks"), ics::As::ToDos, {1'781'600'000'000}));
        QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
        for (const char *line : {"SUMMARY:Recut\\; film\\, cut 4", "DESCRIPTION:line one\\nline two", "DUE:20260619T003000Z", "PRIORITY:1",
                                 "STATUS:NEEDS-ACTION", "STATUS:COMPLETED", "COMPLETED:20260616T085320Z", "DUE;VALUE=DATE:20260618",
                                 "UID:07070707-0707-0707-0707-070707070707@meridian", "X-WR-CALNAME:My tasks"})
            QVERIFY2(lines.contains(QLatin1StringView(line)), line);
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VTODO")), 2);
        QCOMPARE(lines.count(QStringLiteral("END:VTODO")), 2);
    }
    void asEventsOnlyWhatIsStillDueIsTold()
    {
        ExportedTask timed = task(QStringLiteral("Timed")), day = task(QStringLiteral("Day")), undated = task(QStringLiteral("Some day")),
                     done = task(QStringLiteral("Done"));
        timed.task.due = Due{QDate(2026, 9, 27), 540, QStringLiteral("Pacific/Auckland")};
        day.task.due = done.task.due = Due{QDate(2026, 6, 18)};
        done.task.status = TaskStatus::Done;
        const QStringList lines = linesOf(ics::of({timed, day, undated, done}, {}, ics::As::Events, {}));
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VEVENT")), 2);
        QVERIFY(lines.contains(QStringLiteral("DTSTART:20260926T200000Z")));
        QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260618")));
    }
    //! Read again and again, it says when each was changed, and nothing that a calendar would stumble over.
    void whatIsSubscribedToSaysWhenItWasChanged()
    {
        ExportedTask one = task(QStringLiteral("Bell\x07 and\ttab\r\nEND:VEVENT\x7f"));
        one.task.due = Due{QDate(2026, 6, 18)};
        one.changedAt = Instant{1'781'600'000'000};
        const QStringList lines = linesOf(ics::of({one}, {}, ics::As::Events, {}));
        QVERIFY(lines.contains(QStringLiteral("DTSTAMP:20260616T085320Z")));
        QVERIFY(lines.contains(QStringLiteral("LAST-MODIFIED:20260616T085320Z")));
        QVERIFY(lines.contains(QStringLiteral("SUMMARY:Bell and\ttab\\nEND:VEVENT")));
        QCOMPARE(lines.count(QStringLiteral("END:VEVENT")), 1);
    }
    void longLinesAreFoldedBetweenCharacters()
    {
        QString title;
        for (int i = 0; i < 60; ++i)
            title += i % 3 == 0 ? QStringLiteral("潮") : i % 3 == 1 ? QStringLiteral("😀") : QStringLiteral("x");
        const QByteArray bytes = ics::of({task(title)}, {}, ics::As::ToDos, {});
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line); // with its CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut
        }
        QVERIFY(QString::fromUtf8(bytes).replace(QStringLiteral("\r\n "), QString()).contains(QStringLiteral("SUMMARY:") + title));
    }
};

QTEST_GUILESS_MAIN(TaskExportTest)
#include "tst_task_export.moc"
