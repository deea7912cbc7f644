// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rank.h"
#include "core/store/task_queries.h"
#include "core/tasks/task_order.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/team.h"
#include <QTest>
#include <set>

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr int Moves = 1000, MostCards = 500;
constexpr qsizetype ShortRank = 64;
constexpr TaskStatus Columns[] = {TaskStatus::ToDo, TaskStatus::UnderWay, TaskStatus::Waiting, TaskStatus::Done};

//! How hands move cards in a run.
enum class Habit { Anywhere, ToTheFront, BetweenTheSameTwo, ToTheEnd };

std::vector<RankedTask> columnOf(Desktop &desktop, ChannelId channel, TaskStatus status)
{
    std::vector<RankedTask> column;
    for (const TaskRow &row : desktop.tasks().column(channel, status, {}, MostCards).value())
        column.push_back({row.task.task, row.task.rank});
    return column;
}

//! All columns, one after the other.
std::vector<std::vector<RankedTask>> boardOf(Desktop &desktop, ChannelId channel)
{
    std::vector<std::vector<RankedTask>> board;
    for (const TaskStatus status : Columns)
        board.push_back(columnOf(desktop, channel, status));
    return board;
}

size_t placeFor(Habit habit, size_t room, SeededRandom &random)
{
    switch (habit) {
    case Habit::ToTheFront: return 0;
    case Habit::ToTheEnd: return room;
    case Habit::BetweenTheSameTwo: return std::min<size_t>(1, room);
    case Habit::Anywhere: break;
    }
    return random.below(room + 1);
}

//! As a board does it: the card, and where ranks are the same or have become long, those around it. What went wrong, in words.
QString drag(Desktop &desktop, ChannelId channel, Habit habit, SeededRandom &random)
{
    const TaskStatus status = Columns[random.below(std::size(Columns))];
    const auto from = columnOf(desktop, channel, status);
    if (from.empty())
        return {};
    const TaskId card = from[random.below(from.size())].task;
    const TaskStatus target = random.chance(70) ? status : Columns[random.below(std::size(Columns))];
    auto to = columnOf(desktop, channel, target);
    std::erase_if(to, [card](const RankedTask &one) { return one.task == card; });
    const size_t at = placeFor(random.chance(80) ? habit : Habit::Anywhere, to.size(), random);
    std::vector<OpBody> ops;
    if (target != status)
        ops.emplace_back(op::SetTaskStatus{card, target, {}});
    for (const RankedTask &one : ranksToPlace(card, to, at)) {
        if (one.rank.size() > ShortRank)
            return QStringLiteral("a rank has become long: ") + one.rank;
        ops.emplace_back(op::RankTask{one.task, one.rank});
    }
    if (!desktop.submit(ops))
        return QStringLiteral("what a person did was not kept");
    const auto after = columnOf(desktop, channel, target);
    return at < after.size() && after[at].task == card ? QString() : QStringLiteral("it does not stand where it was put");
}

//! The sentence is empty when everything held.
QString sortApart(quint64 seed)
{
    Team team(seed, {Role::Owner, Role::Member, Role::Member});
    if (!team.settle())
        return team.describe();
    SeededRandom random(seed);
    const ChannelId channel = team.everyone();
    const size_t cards = 6 + random.below(70);
    std::vector<OpBody> made;
    std::set<TaskId> all;
    QString rank;
    for (size_t i = 0; i < cards; ++i) {
        op::CreateTask task;
        task.task = TaskId::create(team.desktop(0).clock().now(), team.desktop(0).random());
        task.channel = channel;
        task.title = QStringLiteral("Card %1").arg(i);
        task.status = Columns[random.below(3)];
        task.rank = rank = random.chance(20) && !rank.isEmpty() ? rank : rankBetween(rank, {}); // some at the same one
        all.insert(task.task);
        made.emplace_back(task);
    }
    if (!team.desktop(0).submit(made) || !team.settle())
        return team.describe();
    for (size_t i = 0; i < 3; ++i)
        team.network().setReach(team.desktop(i), Network::Reach::Refused);
    const auto habit = Habit(seed % 4);
    for (int move = 0; move < Moves; ++move) {
        if (const QString fault = drag(team.desktop(random.below(3)), channel, habit, random); !fault.isEmpty())
            return QStringLiteral("move %1: %2").arg(move).arg(fault);
        team.world().runFor(100);
    }
    team.heal();
    if (!team.settle())
        return team.describe();
    const auto board = boardOf(team.desktop(0), channel);
    std::set<TaskId> left;
    for (const auto &column : board) {
        for (const RankedTask &one : column) {
            if (!left.insert(one.task).second)
                return QStringLiteral("a card stands in two places");
            if (!isRank(one.rank) || one.rank.size() > ShortRank)
                return QStringLiteral("no short rank: ") + one.rank;
        }
    }
    if (left != all)
        return QStringLiteral("%1 cards of %2 are left").arg(left.size()).arg(all.size());
    for (size_t i = 1; i < 3; ++i) {
        if (boardOf(team.desktop(i), channel) != board)
            return QStringLiteral("desktop %1 has another order").arg(i);
    }
    return team.findBreaches().join(u'\n');
}

} // namespace

//! Three people sort one board on three computers, none of which reaches the others: 1,000 moves, each seen where it was put; then all of
//! them are in one order, with nothing lost and no rank long.
//! MERIDIAN_SIM_SEEDS=n runs n seeds, MERIDIAN_SIM_FIRST=k begins at k.
class BoardOrdersTest : public QObject {
    Q_OBJECT
private slots:
    void threeWhoSortApartEndWithOneOrder()
    {
        const quint64 first = setting("MERIDIAN_SIM_FIRST", 1), seeds = setting("MERIDIAN_SIM_SEEDS", isSanitized ? 1 : 4);
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            const QString fault = sortApart(seed);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("MERIDIAN_SIM_FIRST=%1 MERIDIAN_SIM_SEEDS=1\n").arg(seed) + fault));
        }
        qInfo("%llu boards, %d moves each", static_cast<unsigned long long>(seeds), Moves);
    }
};

MERIDIAN_SIM_MAIN(BoardOrdersTest)
#include "tst_board_orders.moc"
