// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/my_tasks.h"
#include "ui/models/member_book.h"
#include "ui/models/row_change.h"
#include <QTimer>

namespace meridian {

//! What is mine to do and what I follow, by when: one list in groups, each by due date; last what I did this week.
//!
//! A change is looked for once for many; rows that stay keep their place. The view tells it with look() that a minute is over,
//! because what is of today changes at midnight. Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class MyTasksModel : public RowListModel {
    Q_OBJECT
public:
    enum class Health { Ready, Failed };
    static constexpr int PageSize = 200, DoneShown = 50;

    struct Row {
        MyGroup group = MyGroup::Today;
        TaskRow task;
    };

    //! All outlive this.
    MyTasksModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    void look();
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(TaskId task) const; //!< -1: not among the rows
    //! The first row of its group, which has the group's heading over it.
    [[nodiscard]] bool opensGroup(int row) const;
    [[nodiscard]] int count(MyGroup group) const;
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] static QString nameOf(MyGroup group);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole (the title), Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void healthChanged();
    void looked(); //!< rows and counts are those of now

private:
    using Rows = std::vector<Row>;
    [[nodiscard]] StoreResult<Rows> read();
    void take(Rows rows);

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    Rows m_rows;
    int m_limit = PageSize;
    bool m_more = false; //!< there are more than were read
    Health m_health = Health::Ready;
    QTimer m_look; //!< collects changes
};

} // namespace meridian
