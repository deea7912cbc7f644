// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "core/tasks/task_filter.h"
#include "ui/models/member_book.h"
#include "ui/models/row_change.h"
#include <QTimer>

namespace meridian {

//! Those tasks of a channel that a filter holds, grouped and sorted as it says.
//!
//! Of each status the first MostRead are looked through; isCut() says when there are more. A change is looked for once for many, and
//! only while it is active. Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class TaskListModel : public RowListModel {
    Q_OBJECT
public:
    enum class Health { Ready, Failed };
    static constexpr int MostRead = 500;

    struct Row {
        QString order; //!< of its group among the others
        QString group; //!< empty: there are none
        TaskRow task;
    };

    //! All outlive this.
    TaskListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    void open(ChannelId channel);
    void setActive(bool active);
    void setFilter(const TaskFilter &filter);
    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    void look();

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(TaskId task) const; //!< -1: not among the rows
    [[nodiscard]] bool opensGroup(int row) const;
    [[nodiscard]] int count(const QString &group) const;
    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] Health health() const { return m_health; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole (the title), Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void healthChanged();
    void looked(); //!< rows and counts are those of now

private:
    using Rows = std::vector<Row>;
    [[nodiscard]] StoreResult<Rows> read();
    void order(Rows &rows) const;
    void take(Rows rows);
    //! What a group is ordered by, and what it is called.
    [[nodiscard]] std::pair<QString, QString> groupOf(const Task &task) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    ChannelId m_channel;
    TaskFilter m_filter;
    Rows m_rows;
    bool m_active = false;
    bool m_cut = false;
    Health m_health = Health::Ready;
    QTimer m_look; //!< collects changes
};

} // namespace meridian
