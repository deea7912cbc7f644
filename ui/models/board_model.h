// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/my_tasks.h"
#include "ui/models/task_column_model.h"
#include <QTimer>
#include <array>

namespace meridian {

//! The tasks of one channel, as a board has them: a column for each status, in the order of their ranks; of what is closed the
//! last of this week, newest first.
//!
//! A change is looked for once for many. Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class BoardModel : public QObject {
    Q_OBJECT
public:
    enum class Health { Ready, Failed };
    static constexpr int PageSize = 100, ClosedShown = 50;
    static constexpr std::array Columns{TaskStatus::ToDo, TaskStatus::UnderWay, TaskStatus::Waiting, TaskStatus::Done};

    //! All outlive this.
    BoardModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    void open(ChannelId channel);
    void look();
    [[nodiscard]] ChannelId channel() const { return m_channel; }
    [[nodiscard]] TaskColumnModel &column(TaskStatus status) { return *m_columns[indexOf(status)]; }
    [[nodiscard]] const TaskColumnModel &column(TaskStatus status) const { return *m_columns[indexOf(status)]; }
    //! Where it stands; none: on no column that is shown.
    [[nodiscard]] std::optional<TaskStatus> columnOf(TaskId task) const;
    [[nodiscard]] const TaskCounts &counts() const { return m_counts; }
    [[nodiscard]] Health health() const { return m_health; }

    //! A task with another rank.
    struct Ranked {
        Task task;
        QString rank;
    };
    //! What puts `task` before the row `at` of a column, counted without itself. None: the column could not be read.
    [[nodiscard]] std::optional<std::vector<Ranked>> ranksFor(const Task &task, TaskStatus status, int at) const;

signals:
    void healthChanged();
    void looked(); //!< rows and counts are those of now

private:
    static constexpr size_t ColumnCount = 4;
    [[nodiscard]] static size_t indexOf(TaskStatus status);
    [[nodiscard]] bool readColumn(size_t index);
    [[nodiscard]] std::map<TaskId, QString> waitsOf(const std::vector<TaskRow> &rows) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    ChannelId m_channel;
    std::array<TaskColumnModel *, ColumnCount> m_columns{};
    std::array<int, ColumnCount> m_limits{};
    TaskCounts m_counts;
    Health m_health = Health::Ready;
    QTimer m_look; //!< collects changes
};

} // namespace meridian
