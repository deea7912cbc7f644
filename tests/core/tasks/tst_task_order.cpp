// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_order.h"
#include "core/base/random.h"
#include "core/model/rank.h"
#include <QTest>
#include <algorithm>

using namespace meridian;

class TaskOrderTest : public QObject {
    Q_OBJECT
    SeededRandom m_random{7};

    [[nodiscard]] TaskId taskId() { return TaskId::create(Instant{1'000}, m_random); }
    static void sort(std::vector<RankedTask> &column)
    {
        std::ranges::sort(column, {}, [](const RankedTask &one) { return std::pair(one.rank, one.task); });
    }

private slots:
    void aFreePlaceIsOneChange()
    {
        const std::vector<RankedTask> column{{taskId(), QStringLiteral("G")}, {taskId(), QStringLiteral("V")}};
        const TaskId moved = taskId();
        for (size_t at = 0; at <= 2; ++at) {
            const auto changed = ranksToPlace(moved, column, at);
            QCOMPARE(changed.size(), size_t(1));
            QCOMPARE(changed[0].task, moved);
            QVERIFY(at == 0 || changed[0].rank > column[at - 1].rank);
            QVERIFY(at == 2 || changed[0].rank < column[at].rank);
        }
        QCOMPARE(ranksToPlace(moved, {}, 0).size(), size_t(1));
    }
    //! Wherever something is put among others, many of them at one rank, there it stands.
    void whereverItIsPutItStands()
    {
        for (int round = 0; round < 500; ++round) {
            std::vector<RankedTask> column;
            const auto count = size_t(round % 9);
            for (size_t i = 0; i < count; ++i)
                column.push_back({taskId(), QString(QChar(u'B' + char16_t((round / 9 + int(i * i)) % 4)))});
            sort(column);
            std::vector<TaskId> wanted;
            for (const RankedTask &one : column)
                wanted.push_back(one.task);
            const TaskId moved = taskId();
            const size_t at = size_t(round) % (count + 1);
            wanted.insert(wanted.begin() + qsizetype(at), moved);
            auto after = column;
            for (const RankedTask &one : ranksToPlace(moved, column, at)) {
                QVERIFY(isRank(one.rank));
                std::erase_if(after, [&](const RankedTask &held) { return held.task == one.task; });
                after.push_back(one);
            }
            sort(after);
            std::vector<TaskId> got;
            for (const RankedTask &one : after)
                got.push_back(one.task);
            QVERIFY(got == wanted);
        }
    }
    //! However often things are put between the same two, ranks stay short, and few others move for it.
    void ranksStayShort_data()
    {
        QTest::addColumn<int>("where"); // behind the first, in the middle, at the front, at the end
        QTest::newRow("behind the first") << 0;
        QTest::newRow("in the middle") << 1;
        QTest::newRow("at the front") << 2;
        QTest::newRow("at the end") << 3;
        QTest::newRow("anywhere") << 4;
    }
    void ranksStayShort()
    {
        QFETCH(int, where);
        std::vector<RankedTask> column;
        QString rank;
        for (int i = 0; i < 30; ++i)
            column.push_back({taskId(), rank = rankBetween(rank, {})});
        size_t changes = 0;
        constexpr size_t Moves = 5000;
        for (size_t move = 0; move < Moves; ++move) {
            const size_t from = where == 4 ? m_random.below(column.size()) : where == 2 ? column.size() - 1 : where == 3 ? 0 : 2 + move % 20;
            const TaskId moved = column[from].task;
            column.erase(column.begin() + qsizetype(from));
            const size_t to = where == 0 ? 1 : where == 1 ? 15 : where == 2 ? 0 : where == 3 ? column.size() : m_random.below(column.size() + 1);
            auto wanted = column;
            wanted.insert(wanted.begin() + qsizetype(to), {moved, {}});
            const auto changed = ranksToPlace(moved, column, to);
            changes += changed.size();
            column = wanted;
            for (const RankedTask &one : changed) {
                QVERIFY(isRank(one.rank));
                std::ranges::find(column, one.task, &RankedTask::task)->rank = one.rank;
            }
            for (size_t i = 0; i < column.size(); ++i) {
                QVERIFY2(column[i].rank.size() <= 40, qPrintable(column[i].rank));
                QVERIFY(i == 0 || column[i - 1].rank < column[i].rank);
            }
        }
        QVERIFY2(changes < Moves * 3 / 2, qPrintable(QString::number(changes)));
    }
};

QTEST_GUILESS_MAIN(TaskOrderTest)
#include "tst_task_order.moc"
