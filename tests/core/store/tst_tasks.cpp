// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/inbox_index.h"
#include "core/store/task_queries.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>
#include <sqlite3.h>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1), design = id<ChannelId>(0xc2);
const TaskId recut = id<TaskId>(0x51);
const QString tokyo = QStringLiteral("Asia/Tokyo");

op::CreateTask toDo(TaskId id, ChannelId channel, const QString &title, std::optional<MemberId> owner)
{
    op::CreateTask task;
    task.task = id;
    task.channel = channel;
    task.title = title;
    task.owner = owner;
    task.rank = QStringLiteral("V");
    return task;
}

//! A replica of Inês's, and the server's rows it follows.
struct World : Workspace {
    Queries queries;
    TaskQueries tasks;
    InboxIndex inbox;
    const Instant now{2'000'000};

    World() : queries(*database), tasks(*database), inbox(*database)
    {
        must(migrate(*database, replicaMigrations()));
        begin(*this);
        database->exec("INSERT INTO replica VALUES (1, x'" + me.uuid().bytes().toHex().toStdString() + "', x'"
                       + QByteArray(16, '\1').toHex().toStdString() + "', 'Saltmarsh', 0, 0, zeroblob(16))");
        append(op::CreateChannel{design, ChannelKind::Public, QStringLiteral("Design"), {}, {ines, yui}}, tom);
    }
    Event append(const OpBody &body, MemberId author)
    {
        const Event event = Workspace::append(body, author);
        inbox.refresh(change);
        change = {};
        return event;
    }
    TaskId make(quint64 number, ChannelId channel, MemberId author, std::optional<MemberId> owner = {},
                const std::optional<Due> &due = {}, const QString &rank = QStringLiteral("V"))
    {
        op::CreateTask task = toDo(id<TaskId>(number), channel, QStringLiteral("Task %1").arg(number), owner);
        task.due = due;
        task.rank = rank;
        append(task, author);
        return task.task;
    }
    Task task(TaskId id) { return must(tasks.task(id)).value().task; }
    ThreadRow thread(TaskId id) { return must(queries.thread(threadOf(id))).value(); }
    QStringList activity(TaskId id)
    {
        QStringList lines;
        for (const TaskNote &note : must(tasks.activity(id, {}, 50)))
            lines.prepend(QString(nameOf(note.what)) + u':' + note.before + u'>' + note.after);
        return lines;
    }
    void refreshAll() { inbox.rebuild(); }
};

std::vector<TaskId> idsOf(const std::vector<TaskRow> &rows)
{
    std::vector<TaskId> ids;
    for (const TaskRow &row : rows)
        ids.push_back(row.task.task);
    return ids;
}

Due at(int day, int hour)
{
    return {QDate(2026, 6, day), hour * 60, tokyo};
}

} // namespace

class TasksTest : public QObject {
    Q_OBJECT
private slots:
    void aTaskIsAThreadOfItsChannel()
    {
        World world;
        world.make(0x51, general, ines, tom);
        QCOMPARE(world.thread(recut).thread.task, std::optional(recut));
        QCOMPARE(world.thread(recut).thread.subject, QStringLiteral("Task 81"));
        world.append(op::PostMessage{id<MessageId>(1), threadOf(recut), QStringLiteral("By when?")}, tom);
        QCOMPARE(must(world.tasks.task(recut))->comments, 1);
        world.append(op::SetTaskTitle{recut, QStringLiteral("Recut")}, tom);
        QCOMPARE(world.thread(recut).thread.subject, QStringLiteral("Recut"));
        // It is in no list of threads.
        QVERIFY(must(world.queries.threads(general, {}, 10)).empty());
        QVERIFY(must(world.queries.threadNames({}, 10)).empty());
    }
    void whoeverChangesDifferentFieldsBothDo()
    {
        World world;
        world.make(0x51, general, ines, tom, at(19, 9));
        world.append(op::SetTaskOwner{recut, yui}, tom);
        world.append(op::SetTaskDue{recut, at(22, 10)}, ines);
        world.append(op::SetTaskPriority{recut, Priority::High}, yui);
        world.append(op::LabelTask{recut, QStringLiteral("film"), true}, tom);
        world.append(op::LabelTask{recut, QStringLiteral("Launch"), true}, ines);
        world.append(op::LabelTask{recut, QStringLiteral("FILM"), true}, yui);
        const Task task = world.task(recut);
        QCOMPARE(task.owner, std::optional(yui));
        QCOMPARE(task.due, std::optional(at(22, 10)));
        QCOMPARE(task.priority, Priority::High);
        QCOMPARE(task.labels, (std::vector{QStringLiteral("film"), QStringLiteral("Launch")}));
    }
    void ofTheSameFieldTheLaterHoldsAndTheActivityHasBoth()
    {
        World world;
        world.make(0x51, general, ines, tom, at(19, 9));
        world.append(op::SetTaskDue{recut, at(20, 9)}, tom);
        world.append(op::SetTaskDue{recut, at(21, 9)}, yui);
        world.append(op::SetTaskDue{recut, at(21, 9)}, ines); // changes nothing
        world.append(op::SetTaskNotes{recut, QStringLiteral("*one*")}, tom);
        world.append(op::SetTaskNotes{recut, QStringLiteral("*two*")}, yui);
        QCOMPARE(world.task(recut).due, std::optional(at(21, 9)));
        QCOMPARE(world.task(recut).notes, QStringLiteral("*two*"));
        QCOMPARE(world.activity(recut), (QStringList{
            QStringLiteral("due:2026-06-19 09:00 Asia/Tokyo>2026-06-20 09:00 Asia/Tokyo"),
            QStringLiteral("due:2026-06-20 09:00 Asia/Tokyo>2026-06-21 09:00 Asia/Tokyo"),
            QStringLiteral("notes:>"), QStringLiteral("notes:*one*>")}));
    }
    void stepsAreFieldsOfTheirOwn()
    {
        World world;
        world.make(0x51, general, ines);
        const auto first = id<StepId>(1), second = id<StepId>(2);
        world.append(op::AddStep{recut, first, QStringLiteral("one"), QStringLiteral("V"), false}, ines);
        world.append(op::AddStep{recut, second, QStringLiteral("two"), QStringLiteral("k"), false}, tom);
        world.append(op::EditStep{recut, first, QStringLiteral("One")}, tom);
        world.append(op::TickStep{recut, first, true}, yui);
        world.append(op::RankStep{recut, second, QStringLiteral("F")}, ines);
        world.append(op::AddStep{recut, first, QStringLiteral("again"), QStringLiteral("V"), false}, ines); // is there
        QCOMPARE(world.task(recut).steps, (std::vector<TaskStep>{{second, QStringLiteral("two"), false, QStringLiteral("F")},
                                                                 {first, QStringLiteral("One"), true, QStringLiteral("V")}}));
        world.append(op::RemoveStep{recut, second}, ines);
        world.append(op::TickStep{recut, second, true}, tom); // is gone
        QCOMPARE(world.task(recut).steps.size(), size_t(1));
    }
    void beingGivenATaskAsksUntilItIsDoneOrGivenOn()
    {
        World world;
        world.make(0x51, general, tom, yui);
        QVERIFY(!world.thread(recut).waitsForMe);
        world.append(op::SetTaskOwner{recut, ines}, tom);
        QVERIFY(world.thread(recut).waitsForMe && world.thread(recut).unread);
        world.append(op::SetTaskOwner{recut, yui}, tom);
        QVERIFY(!world.thread(recut).waitsForMe);
        world.append(op::SetTaskOwner{recut, ines}, tom);
        world.append(op::SetTaskStatus{recut, TaskStatus::UnderWay, {}}, ines); // that is an answer
        QVERIFY(!world.thread(recut).waitsForMe);
        // What one gives to oneself asks nobody.
        world.make(0x52, general, ines, ines);
        QCOMPARE(world.thread(id<TaskId>(0x52)).place, InboxPlace::Elsewhere);
    }
    void finishingTellsThoseWhoAsked()
    {
        World world;
        op::CreateTask task = toDo(recut, design, QStringLiteral("Recut"), yui);
        task.origin = TaskOrigin{.quote = QStringLiteral("who?"), .author = ines};
        world.append(task, tom); // of what Inês had said
        world.append(op::MarkRead{threadOf(recut), world.head}, ines);
        QVERIFY(!world.thread(recut).unread);
        world.append(op::SetTaskPriority{recut, Priority::High}, tom); // is no news
        QVERIFY(!world.thread(recut).unread);
        world.append(op::SetTaskStatus{recut, TaskStatus::Done, {}}, yui);
        QVERIFY(world.thread(recut).unread);
        QCOMPARE(world.thread(recut).place, InboxPlace::GoodToKnow);
        QCOMPARE(world.thread(recut).thread.lastAuthor, yui);
        // Who has nothing to do with a task hears nothing of it, whatever they follow.
        world.make(0x52, design, tom, yui);
        world.append(op::SetTaskStatus{id<TaskId>(0x52), TaskStatus::Done, {}}, yui);
        QCOMPARE(world.thread(id<TaskId>(0x52)).place, InboxPlace::Elsewhere);
        QVERIFY(!world.thread(id<TaskId>(0x52)).unread);
    }
    void whatIsTakenOutIsInNoList()
    {
        World world;
        world.make(0x51, general, tom, ines);
        world.append(op::RemoveTask{recut, true}, tom);
        QVERIFY(must(world.tasks.openOf(ines, {}, 10)).empty());
        QVERIFY(must(world.tasks.column(general, TaskStatus::ToDo, {}, 10)).empty());
        QCOMPARE(world.thread(recut).place, InboxPlace::Elsewhere);
        QCOMPARE(must(world.tasks.counts(general)).open(), 0);
        world.append(op::RemoveTask{recut, false}, tom);
        QCOMPARE(idsOf(must(world.tasks.openOf(ines, {}, 10))), std::vector{recut});
        QVERIFY(world.thread(recut).waitsForMe);
    }
    void aTaskMovesWithItsThread()
    {
        World world;
        world.make(0x51, general, tom, ines);
        const Event moved = world.append(op::MoveTask{recut, design, QStringLiteral("k")}, tom);
        QCOMPARE(world.task(recut).channel, design);
        QCOMPARE(world.thread(recut).thread.channel, design);
        QCOMPARE(must(WorkspaceReader(*world.database).movedFrom(threadOf(recut), moved.seq)), std::optional(general));
        QCOMPARE(world.activity(recut), QStringList{QStringLiteral("moved:") + general.toString() + u'>'});
        world.append(op::MoveTask{recut, design, QStringLiteral("m")}, tom);
        QCOMPARE(world.task(recut).rank, QStringLiteral("m"));
        QCOMPARE(world.activity(recut).size(), 1);
    }
    void theNextTimeIsMadeOnce()
    {
        World world;
        world.make(0x51, general, tom, ines, Due{QDate(2026, 6, 16)});
        op::CreateTask next = toDo(nextTaskId(recut, QDate(2026, 6, 17)), general, QStringLiteral("Again"), ines);
        next.due = Due{QDate(2026, 6, 17)};
        next.follows = recut;
        world.append(next, ines);
        next.title = QStringLiteral("And again");
        world.append(next, tom);
        QCOMPARE(world.task(next.task).title, QStringLiteral("Again"));
        QCOMPARE(world.task(next.task).author, ines);
        QVERIFY(nextTaskId(recut, QDate(2026, 6, 18)) != next.task);
    }
    void myTasksComeByWhatTheClocksShow()
    {
        World world;
        world.make(0x52, general, tom, ines);
        world.make(0x53, general, tom, ines, at(19, 15));
        world.make(0x54, general, tom, ines, Due{QDate(2026, 6, 19)});
        world.make(0x55, design, tom, ines, at(18, 23));
        world.make(0x56, design, tom, yui, at(1, 1));
        const std::vector expected{id<TaskId>(0x55), id<TaskId>(0x54), id<TaskId>(0x53), id<TaskId>(0x52)};
        QCOMPARE(idsOf(must(world.tasks.openOf(ines, {}, 10))), expected);
        std::vector<TaskId> paged;
        std::optional<TaskPlace> after;
        for (;;) {
            const auto page = must(world.tasks.openOf(ines, after, 1));
            if (page.empty())
                break;
            paged.push_back(page.front().task.task);
            after = TaskQueries::byDue(page.front());
        }
        QCOMPARE(paged, expected);
        QCOMPARE(must(world.tasks.task(id<TaskId>(0x55)))->channelName, QStringLiteral("Design"));
        world.append(op::SetTaskStatus{id<TaskId>(0x55), TaskStatus::Done, {}}, ines);
        world.append(op::SetTaskStatus{id<TaskId>(0x54), TaskStatus::Dropped, {}}, tom);
        QCOMPARE(idsOf(must(world.tasks.closedOf(ines, {}, {}, 10))), (std::vector{id<TaskId>(0x54), id<TaskId>(0x55)}));
        QCOMPARE(idsOf(must(world.tasks.closedIn(design, {}, {}, 10))), std::vector{id<TaskId>(0x55)});
        QVERIFY(must(world.tasks.closedOf(ines, {world.now.ms * 10}, {}, 10)).empty());
    }
    void whatIFollowIsWhatIAskedForOrChose()
    {
        World world;
        world.make(0x51, general, ines, tom, at(20, 9));           // made by me
        world.make(0x52, general, tom, yui, at(19, 9));            // to be chosen
        world.make(0x53, general, tom, yui, at(18, 9));            // nothing of mine
        world.make(0x54, general, ines, ines, at(17, 9));          // mine to do
        op::CreateTask asked = toDo(id<TaskId>(0x55), general, QStringLiteral("A"), tom);
        asked.origin = TaskOrigin{.quote = QStringLiteral("q"), .author = ines};
        world.append(asked, yui);
        world.append(op::FollowThread{threadOf(id<TaskId>(0x52)), ThreadFollow::Following, {}}, ines);
        QCOMPARE(idsOf(must(world.tasks.following({}, 10))), (std::vector{id<TaskId>(0x52), recut, id<TaskId>(0x55)}));
        world.append(op::FollowThread{threadOf(recut), ThreadFollow::Not, {}}, ines);
        QCOMPARE(idsOf(must(world.tasks.following({}, 1))), std::vector{id<TaskId>(0x52)});
        QCOMPARE(idsOf(must(world.tasks.following(TaskPlace{TaskQueries::orderOf(at(19, 9)), id<TaskId>(0x52)}, 10))),
                 std::vector{id<TaskId>(0x55)});
    }
    void aColumnIsByRank()
    {
        World world;
        world.make(0x51, general, ines, {}, {}, QStringLiteral("k"));
        world.make(0x52, general, ines, {}, {}, QStringLiteral("V"));
        world.make(0x53, general, ines, {}, {}, QStringLiteral("V"));
        QCOMPARE(idsOf(must(world.tasks.column(general, TaskStatus::ToDo, {}, 10))),
                 (std::vector{id<TaskId>(0x52), id<TaskId>(0x53), recut}));
        world.append(op::RankTask{recut, must(world.tasks.rankAt(general, TaskQueries::Where::AtStart))}, tom);
        QCOMPARE(must(world.tasks.column(general, TaskStatus::ToDo, {}, 1)).front().task.task, recut);
        world.append(op::SetTaskStatus{recut, TaskStatus::UnderWay, {}}, tom);
        const TaskCounts counts = must(world.tasks.counts(general));
        QCOMPARE(counts.with(TaskStatus::ToDo), 2);
        QCOMPARE(counts.with(TaskStatus::UnderWay), 1);
        QCOMPARE(counts.open(), 3);
        QVERIFY(must(world.tasks.rankAt(general, TaskQueries::Where::AtEnd)) > QStringLiteral("V"));
    }
    void whatWasMadeOfAThreadIsFound()
    {
        World world;
        const auto thread = id<ThreadId>(0xd1);
        world.append(op::StartThread{thread, general, QStringLiteral("Open at nine?"), Ask::Nothing, {}, {}}, tom);
        op::CreateTask made = toDo(recut, design, QStringLiteral("Ask"), tom);
        made.origin = TaskOrigin{thread, id<MessageId>(1), {}, {}, {}, QStringLiteral("who asks?"), tom};
        world.append(made, ines);
        const auto rows = must(world.tasks.fromThread(thread));
        QCOMPARE(idsOf(rows), std::vector{recut});
        QCOMPARE(rows.front().originTitle, QStringLiteral("Open at nine?"));
        QCOMPARE(rows.front().task.origin, made.origin);
    }
    void whatWasMadeOfAnAnswerLeadsToItsRound()
    {
        World world;
        op::SaveCheckIn save;
        save.checkIn = id<CheckInId>(0x61);
        save.channel = design;
        save.rule.name = QStringLiteral("Launch week");
        save.rule.first = QDate(2026, 6, 1);
        world.append(save, tom);
        op::CreateTask made = toDo(recut, design, QStringLiteral("Say yes"), tom);
        made.origin = TaskOrigin{.quote = QStringLiteral("the quote"), .author = tom, .checkIn = save.checkIn, .round = QDate(2026, 6, 12)};
        world.append(made, ines);
        const auto rows = must(world.tasks.fromRound(save.checkIn, QDate(2026, 6, 12)));
        QCOMPARE(idsOf(rows), std::vector{recut});
        QCOMPARE(rows.front().originTitle, QStringLiteral("Launch week"));
        QVERIFY(must(world.tasks.fromRound(save.checkIn, QDate(2026, 6, 5))).empty());
    }
    void linksAreReadFromBothEnds()
    {
        World world;
        world.make(0x51, general, ines);
        world.make(0x52, general, ines);
        world.append(op::RelateTask{recut, id<TaskId>(0x52), TaskRelation::Blocks, true}, tom);
        const std::vector<TaskLink> expected{{recut, id<TaskId>(0x52), TaskRelation::Blocks}};
        QCOMPARE(must(world.tasks.links(recut)), expected);
        QCOMPARE(must(world.tasks.links(id<TaskId>(0x52))), expected);
        world.append(op::RelateTask{recut, id<TaskId>(0x52), TaskRelation::Blocks, false}, tom);
        QVERIFY(must(world.tasks.links(recut)).empty());
    }
    void theInboxIsWhatItIsMadeAnew()
    {
        World world;
        SeededRandom random(5);
        RandomOps ops(random);
        for (int i = 0; i < 400; ++i) {
            const MemberId author = ops.member();
            const OpBody body = random.chance(60) ? ops.ofTask(author) : ops.any(author);
            if (isAcceptable(*world.database, body))
                world.append(body, author);
        }
        const auto inbox = [&] {
            QStringList lines;
            SQLite::Statement query(*world.database, "SELECT hex(thread), place, due, newest, unread, hidden_until FROM inbox ORDER BY thread");
            while (query.executeStep())
                lines.append(QString::fromUtf8(query.getColumn(0).getText()) + QString::number(query.getColumn(1).getInt()) + u' '
                             + QString::number(query.getColumn(3).getInt64()) + u' ' + QString::number(query.getColumn(4).getInt()));
            return lines;
        };
        const QStringList kept = inbox();
        QVERIFY(!kept.isEmpty());
        world.refreshAll();
        QCOMPARE(kept, inbox());
        QCOMPARE(must(audit(*world.database)), QStringList());
    }
    void noQueryWalksATable()
    {
        World world;
        world.make(0x51, general, tom, ines, at(19, 9));
        QStringList statements;
        const auto note = [](unsigned, void *list, void *, void *sql) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(static_cast<const char *>(sql)));
            return 0;
        };
        sqlite3_trace_v2(world.database->getHandle(), SQLITE_TRACE_STMT, note, &statements);
        const TaskPlace place;
        const TaskClosing closing{world.now, recut};
        (void)must(world.tasks.task(recut));
        (void)must(world.tasks.openOf(ines, place, 9));
        (void)must(world.tasks.following(place, 9));
        (void)must(world.tasks.closedOf(ines, {}, closing, 9));
        (void)must(world.tasks.closedIn(general, {}, closing, 9));
        (void)must(world.tasks.column(general, TaskStatus::ToDo, place, 9));
        (void)must(world.tasks.counts(general));
        (void)must(world.tasks.fromThread(threadOf(recut)));
        (void)must(world.tasks.fromDocument(id<DocumentId>(1)));
        (void)must(world.tasks.fromRound(id<CheckInId>(1), QDate(2026, 6, 12)));
        (void)must(world.tasks.activity(recut, {}, 9));
        (void)must(world.tasks.links(recut));
        (void)must(world.tasks.rankAt(general, TaskQueries::Where::AtEnd));
        sqlite3_trace_v2(world.database->getHandle(), 0, nullptr, nullptr);
        QVERIFY(statements.size() >= 12);
        for (const QString &sql : std::as_const(statements)) {
            SQLite::Statement query(*world.database, "EXPLAIN QUERY PLAN " + sql.toStdString());
            while (query.executeStep()) {
                const QString step = QString::fromUtf8(query.getColumn(3).getText());
                const bool whole = step.startsWith(QStringLiteral("SCAN")) && !step.contains(QStringLiteral("replica"))
                    && !step.contains(QStringLiteral("followed"));
                QVERIFY2(!whole, qPrintable(step + u'\n' + sql));
                const bool sorts = step.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")) && !sql.contains(QStringLiteral("followed"));
                QVERIFY2(!sorts, qPrintable(step + u'\n' + sql));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
