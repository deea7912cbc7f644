// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/check_in_book.h"
#include "ui/models/row_change.h"

namespace meridian {

//! The rounds that are open, those before them in pages, and the check-ins that are set up.
//!
//! Errors: what cannot be read keeps the old rows and turns health() to Failed.
class CheckInListModel : public RowListModel {
    Q_OBJECT
public:
    enum class Health { Ready, Failed };
    enum class Group { Open, Earlier, SetUp };
    //! More: older rounds are shown when it is pressed.
    struct Row {
        Group group = Group::Open;
        bool isMore = false;
        RoundPlace place; //!< of a check-in that is set up without a date
        QString title, count, note;
        bool operator==(const Row &) const = default;
    };
    static constexpr int FirstEarlier = 6, Page = 20;

    //! All outlive this.
    CheckInListModel(Replica &replica, const MemberBook &book, CheckInBook &checkIns, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(const RoundPlace &place) const; //!< -1: not among the rows
    [[nodiscard]] bool opensGroup(int row) const { return row == 0 || at(row).group != at(row - 1).group; }
    [[nodiscard]] static QString nameOf(Group group);
    [[nodiscard]] Health health() const { return m_health; }
    //! A page more of earlier rounds.
    void readOn();
    void look();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole (the title), Qt::AccessibleTextRole, Qt::ToolTipRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void healthChanged();

private:
    [[nodiscard]] StoreResult<std::vector<Row>> read() const;
    [[nodiscard]] StoreResult<void> readOpen(std::vector<Row> &rows) const;
    [[nodiscard]] StoreResult<void> readEarlier(std::vector<Row> &rows) const;
    void readSetUp(std::vector<Row> &rows) const;

    Replica &m_replica;
    const MemberBook &m_book;
    CheckInBook &m_checkIns;
    const Clock &m_clock;
    std::vector<Row> m_rows;
    int m_limit = FirstEarlier;
    Health m_health = Health::Ready;
};

} // namespace meridian
