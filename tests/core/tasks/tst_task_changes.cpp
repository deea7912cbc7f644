// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"
#include "core/time/wall_clock.h"
#include <QTest>

using namespace meridian;

namespace {

template<typename T>
T id(char number)
{
    return T(*Uuid::fromBytes(QByteArray(16, number)));
}

struct Sink : CommandSink {
    std::vector<std::vector<Op>> sent;
    void submit(std::vector<Op> ops) override { sent.push_back(std::move(ops)); }
    void saveDraft(Draft) override {}
    void retry(OpId) override {}
    void discard(OpId) override {}
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
    void fetchClosedTasks(ChannelId) override {}
};

Task recut()
{
    Task task;
    task.task = id<TaskId>(1);
    task.channel = id<ChannelId>(1);
    task.title = QStringLiteral("Recut");
    task.notes = QStringLiteral("*all*");
    task.owner = id<MemberId>(2);
    task.status = TaskStatus::Waiting;
    task.waitingOn = id<MemberId>(3);
    task.due = Due{QDate(2026, 9, 26), 540, QStringLiteral("Pacific/Auckland")};
    task.start = QDate(2026, 9, 24);
    task.priority = Priority::High;
    task.labels = {QStringLiteral("film")};
    task.steps = {{id<StepId>(1), QStringLiteral("one"), true, QStringLiteral("V")}};
    task.rank = QStringLiteral("M");
    return task;
}

} // namespace

class TaskChangesTest : public QObject {
    Q_OBJECT
private slots:
    void everyChangeIsTakenBack()
    {
        const Task task = recut();
        const std::vector<std::pair<OpBody, OpBody>> pairs{
            {op::SetTaskTitle{task.task, QStringLiteral("x")}, op::SetTaskTitle{task.task, task.title}},
            {op::SetTaskNotes{task.task, {}}, op::SetTaskNotes{task.task, task.notes}},
            {op::SetTaskOwner{task.task, {}}, op::SetTaskOwner{task.task, task.owner}},
            {op::SetTaskStatus{task.task, TaskStatus::Done, {}}, op::SetTaskStatus{task.task, TaskStatus::Waiting, task.waitingOn}},
            {op::SetTaskDue{task.task, {}}, op::SetTaskDue{task.task, task.due}},
            {op::SetTaskStart{task.task, {}}, op::SetTaskStart{task.task, task.start}},
            {op::SetTaskPriority{task.task, Priority::Low}, op::SetTaskPriority{task.task, Priority::High}},
            {op::LabelTask{task.task, QStringLiteral("x"), true}, op::LabelTask{task.task, QStringLiteral("x"), false}},
            {op::SetTaskRepeat{task.task, Repeat()}, op::SetTaskRepeat{task.task, {}}},
            {op::RelateTask{task.task, id<TaskId>(2), TaskRelation::PartOf, true}, op::RelateTask{task.task, id<TaskId>(2), TaskRelation::PartOf, false}},
            {op::RankTask{task.task, QStringLiteral("Z")}, op::RankTask{task.task, task.rank}},
            {op::MoveTask{task.task, id<ChannelId>(2), QStringLiteral("Z")}, op::MoveTask{task.task, task.channel, task.rank}},
            {op::RemoveTask{task.task, true}, op::RemoveTask{task.task, false}},
            {op::AddStep{task.task, id<StepId>(2), QStringLiteral("two"), QStringLiteral("W"), false}, op::RemoveStep{task.task, id<StepId>(2)}},
            {op::EditStep{task.task, id<StepId>(1), QStringLiteral("x")}, op::EditStep{task.task, id<StepId>(1), QStringLiteral("one")}},
            {op::TickStep{task.task, id<StepId>(1), false}, op::TickStep{task.task, id<StepId>(1), true}},
            {op::RankStep{task.task, id<StepId>(1), QStringLiteral("Z")}, op::RankStep{task.task, id<StepId>(1), QStringLiteral("V")}},
            {op::RemoveStep{task.task, id<StepId>(1)}, op::AddStep{task.task, id<StepId>(1), QStringLiteral("one"), QStringLiteral("V"), true}}};
        for (const auto &[change, back] : pairs) {
            const auto taken = takingBack(change, task);
            QVERIFY2(taken && *taken == back, kindOf(change).data());
        }
        QVERIFY(!takingBack(op::EditStep{task.task, id<StepId>(9), {}}, task)); // there is no such step
        QVERIFY(!takingBack(op::MarkRead{}, task));
    }
    void whatComesAgainIsMadeWithTheDoing()
    {
        Sink sink;
        const ManualClock clock({1'790'400'000'000}); // 26 September 2026, evening in Auckland
        SeededRandom random(1);
        TaskCommands commands(sink, clock, random);
        Task task = recut();
        task.repeat = Repeat{1, Repeat::Unit::Day};
        const OwnersDays owner{*zoneOf(QStringLiteral("Pacific/Auckland")), {}};
        const auto undo = commands.complete(task, owner);
        QCOMPARE(sink.sent.size(), size_t(1));
        QCOMPARE(sink.sent[0].size(), size_t(2));
        const auto &next = std::get<op::CreateTask>(sink.sent[0][1].body);
        QCOMPARE(next.due, std::optional(Due{QDate(2026, 9, 27), 540, QStringLiteral("Pacific/Auckland")}));
        QCOMPARE(next.start, std::optional(QDate(2026, 9, 25)));
        QCOMPARE(next.follows, std::optional(task.task));
        QCOMPARE(next.task, nextTaskId(task.task, QDate(2026, 9, 27)));
        QCOMPARE(next.status, TaskStatus::ToDo);
        QCOMPARE(next.steps.size(), size_t(1));
        QVERIFY(!next.steps[0].done && next.steps[0].step != task.steps[0].step);
        QCOMPARE(undo, (TaskCommands::Undo{op::RemoveTask{next.task, true},
                                           op::SetTaskStatus{task.task, TaskStatus::Waiting, task.waitingOn}}));
        commands.run(undo);
        QCOMPARE(sink.sent[1].size(), size_t(2));
        task.repeat->until = QDate(2026, 9, 26);
        QCOMPARE(commands.complete(task, owner).size(), size_t(1));
    }
    void manyAreChangedAndTakenBackInOnePiece()
    {
        Sink sink;
        const ManualClock clock({1'790'400'000'000});
        SeededRandom random(1);
        TaskCommands commands(sink, clock, random);
        const Task one = recut();
        Task other = recut();
        other.task = id<TaskId>(2);
        other.priority = Priority::Low;
        const auto undo = commands.change({{op::SetTaskPriority{one.task, Priority::Normal}, one},
                                           {op::SetTaskPriority{other.task, Priority::Normal}, other}});
        QCOMPARE(sink.sent.size(), size_t(1));
        QCOMPARE(sink.sent[0].size(), size_t(2));
        QCOMPARE(undo, (TaskCommands::Undo{op::SetTaskPriority{other.task, Priority::Low},
                                           op::SetTaskPriority{one.task, Priority::High}}));
    }
};

QTEST_GUILESS_MAIN(TaskChangesTest)
#include "tst_task_changes.moc"
