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
};

QTEST_GUILESS_MAIN(TaskOrderTest)
#include "tst_task_order.moc"
