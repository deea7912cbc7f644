// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/models/member_book.h"
#include "ui/models/row_change.h"
#include <map>

namespace meridian {

//! Tasks under one another, in an order somebody else decides. Rows that stay keep their place when others come or go.
class TaskColumnModel : public RowListModel {
    Q_OBJECT
public:
    //! Both outlive this.
    TaskColumnModel(const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    enum class Rest { None, More };
    //! More: there are further ones, which moreWanted() asks for.
    void take(std::vector<TaskRow> rows, Rest rest);
    [[nodiscard]] const TaskRow &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const std::vector<TaskRow> &rows() const { return m_rows; }
    //! What those that wait for other tasks wait for, in words.
    void setWaits(std::map<TaskId, QString> waits) { m_waits = std::move(waits); }
    [[nodiscard]] QString waitsFor(TaskId task) const;
    [[nodiscard]] Rest rest() const { return m_rest; }
    [[nodiscard]] int rowOf(TaskId task) const; //!< -1: not among the rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole (the title), Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    const MemberBook &m_book;
    const Clock &m_clock;
    std::vector<TaskRow> m_rows;
    std::map<TaskId, QString> m_waits;
    Rest m_rest = Rest::None;
};

} // namespace meridian
