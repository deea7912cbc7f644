// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rank.h"
#include "core/store/task_queries.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/team.h"
#include <QTest>

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr int Cards = 40, Moves = 1000, MostCards = 100;

//! A column as somebody sees it.
std::vector<TaskRow> columnOf(Desktop &desktop, ChannelId channel, TaskStatus status)
{
    return desktop.store().tasks().column(channel, status, {}, MostCards).value();
}

std::vector<TaskId> idsOf(const std::vector<TaskRow> &rows)
{
    std::vector<TaskId> ids;
    for (const TaskRow &row : rows)
        ids.push_back(row.task.task);
    return ids;
}

//! All columns one after the other.
std::vector<TaskId> boardOf(Desktop &desktop, ChannelId channel)
{
    std::vector<TaskId> ids;
    for (const TaskStatus status : {TaskStatus::ToDo, TaskStatus::UnderWay, TaskStatus::Done}) {
        const auto column = idsOf(columnOf(desktop, channel, status));
        ids.insert(ids.end(), column.begin(), column.end());
    }
    return ids;
}

//! Drags a card to some place of some column, as a hand does: between the two it is dropped between.
bool drag(Desktop &desktop, ChannelId channel, SeededRandom &random)
{
    const TaskStatus columns[] = {TaskStatus::ToDo, TaskStatus::UnderWay, TaskStatus::Done};
    const auto from = columnOf(desktop, channel, columns[random.below(3)]);
    if (from.empty())
        return true;
    const TaskRow &card = from[random.below(from.size())];
    const TaskStatus target = random.chance(70) ? card.task.status : columns[random.below(3)];
    auto to = columnOf(desktop, channel, target);
    std::erase_if(to, [&](const TaskRow &row) { return row.task.task == card.task.task; });
    const size_t at = random.chance(20) ? 0 : random.below(to.size() + 1);
    const QString rank = rankBetween(at > 0 ? to[at - 1].task.rank : QString(), at < to.size() ? to[at].task.rank : QString());
    std::vector<OpBody> ops{op::RankTask{card.task.task, rank}};
    if (target != card.task.status)
        ops.push_back(op::SetTaskStatus{card.task.task, target, {}});
    return desktop.submit(ops);
}

op::CreateTask card(Desktop &desktop, ChannelId channel, const QString &title, const QString &rank)
{
    op::CreateTask task;
    task.task = TaskId::create(desktop.clock().now(), desktop.random());
    task.channel = channel;
    task.title = title;
    task.rank = rank;
    return task;
}

} // namespace

//! Tasks between several computers.
class SharedTasksTest : public QObject {
    Q_OBJECT
private slots:
    void threeWhoSortABoardApartEndWithOneOrder()
    {
        Team team(11, {Role::Owner, Role::Member, Role::Member});
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        const ChannelId channel = team.everyone();
        std::vector<OpBody> made;
        QString rank;
        for (int i = 0; i < Cards; ++i) {
            rank = rankBetween(rank, {});
            made.push_back(card(team.desktop(0), channel, QStringLiteral("Card %1").arg(i), rank));
        }
        QVERIFY(team.desktop(0).submit(made));
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        const auto before = boardOf(team.desktop(0), channel);
        QCOMPARE(before.size(), size_t(Cards));
        SeededRandom random(5);
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(boardOf(team.desktop(i), channel), before);
            team.network().setReach(team.desktop(i), Network::Reach::Refused);
        }
        for (int move = 0; move < Moves; ++move) {
            Desktop &desktop = team.desktop(random.below(3));
            QVERIFY(drag(desktop, channel, random));
            team.world().runFor(200);
        }
        QVERIFY(boardOf(team.desktop(0), channel) != boardOf(team.desktop(1), channel));
        team.heal();
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        auto after = boardOf(team.desktop(0), channel);
        for (size_t i = 1; i < 3; ++i)
            QCOMPARE(boardOf(team.desktop(i), channel), after);
        QVERIFY(after != before);
        for (const TaskId task : after)
            QVERIFY(team.desktop(0).store().tasks().task(task).value()->task.rank.size() <= limits::Rank);
        auto all = before;
        std::ranges::sort(all);
        std::ranges::sort(after);
        QCOMPARE(after, all);
        const QStringList breaches = team.findBreaches();
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }
    void aMessageBecomesATaskThatIsDoneWhileOneIsAway()
    {
        Team team(12, {Role::Owner, Role::Member});
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        Desktop &ines = team.desktop(0), &yuki = team.desktop(1);
        const ThreadId thread = ThreadId::create(ines.clock().now(), ines.random());
        const MessageId message = MessageId::create(ines.clock().now(), ines.random());
        QVERIFY(ines.submit({op::StartThread{thread, team.everyone(), QStringLiteral("Open at 09:00?"), Ask::Nothing, {}, {}},
                             op::PostMessage{message, thread, QStringLiteral("The film says everywhere.")}}));
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        // Yuki is away. Inês makes a task of her own words, and gives it to Yuki.
        team.network().setReach(yuki, Network::Reach::Refused);
        op::CreateTask task = card(ines, team.everyone(), QStringLiteral("Recut the film"), QStringLiteral("V"));
        task.owner = yuki.member();
        task.origin = TaskOrigin{thread, message, {}, {}, {}, QStringLiteral("says everywhere"), ines.member()};
        QVERIFY(ines.submit({task}));
        team.world().runFor(60'000);
        QVERIFY(yuki.store().tasks().fromThread(thread).value().empty());
        team.heal();
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        QCOMPARE(idsOf(yuki.store().tasks().openOf(yuki.member(), {}, 9).value()), std::vector{task.task});
        QVERIFY(yuki.store().queries().thread(threadOf(task.task)).value()->waitsForMe);
        // Now Inês is away: she changes when it is due while Yuki does it.
        team.network().setReach(ines, Network::Reach::Refused);
        QVERIFY(ines.submit({op::SetTaskDue{task.task, Due{QDate(2026, 6, 19), 570, QStringLiteral("Asia/Tokyo")}}}));
        QVERIFY(yuki.submit({op::SetTaskStatus{task.task, TaskStatus::Done, {}},
                             op::PostMessage{MessageId::create(yuki.clock().now(), yuki.random()), threadOf(task.task), QStringLiteral("It is cut.")}}));
        team.world().runFor(60'000);
        QCOMPARE(ines.store().tasks().fromThread(thread).value().front().task.status, TaskStatus::ToDo);
        team.heal();
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        for (Desktop *desktop : {&ines, &yuki}) {
            const auto cards = desktop->store().tasks().fromThread(thread).value();
            QCOMPARE(cards.size(), size_t(1));
            QCOMPARE(cards.front().task.status, TaskStatus::Done);
            QCOMPARE(dueText(cards.front().task.due), QStringLiteral("2026-06-19 09:30 Asia/Tokyo"));
            QCOMPARE(cards.front().comments, 1);
            QCOMPARE(idsOf(columnOf(*desktop, team.everyone(), TaskStatus::Done)), std::vector{task.task});
            QVERIFY(desktop->store().tasks().openOf(yuki.member(), {}, 9).value().empty());
        }
        QVERIFY(ines.store().queries().thread(threadOf(task.task)).value()->unread); // she is told
        const QStringList breaches = team.findBreaches();
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }
    void olderClosedTasksComeWhenTheyAreAskedFor()
    {
        Team team(13, {Role::Owner, Role::Member});
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        const ChannelId channel = team.everyone();
        constexpr int Many = 620; // beyond the 500 that a snapshot has
        for (int i = 0; i < Many; ++i) {
            op::CreateTask task = card(team.desktop(0), channel, QStringLiteral("Card %1").arg(i), QStringLiteral("V"));
            task.status = TaskStatus::Done;
            QVERIFY(team.desktop(0).submit({task}));
            if (i % 50 == 0)
                team.world().runFor(5'000);
        }
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        Desktop &late = team.addDesktop(team.desktop(1).member());
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        QCOMPARE(late.store().tasks().counts(channel).value().with(TaskStatus::Done), 500);
        for (int page = 0; page < 20 && !late.store().tasks().hasOldestClosed(channel).value(); ++page) {
            late.engine().fetchClosedTasks(channel);
            QVERIFY2(team.settle(), qPrintable(team.describe()));
        }
        QVERIFY(late.store().tasks().hasOldestClosed(channel).value());
        QCOMPARE(late.store().tasks().counts(channel).value().with(TaskStatus::Done), Many);
        const QStringList breaches = team.findBreaches();
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }
};

MERIDIAN_SIM_MAIN(SharedTasksTest)
#include "tst_shared_tasks.moc"
