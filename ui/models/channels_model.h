// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QAbstractListModel>

namespace meridian {

//! The channels I joined, by name; direct conversations and archived ones are not among them.
//!
//! Errors: a query that fails leaves the rows as they were, sets failed() and says so with failedChanged().
class ChannelsModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! `replica` outlives this.
    explicit ChannelsModel(Replica &replica, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const ChannelRow &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(ChannelId channel) const; //!< -1: not here
    [[nodiscard]] bool failed() const { return m_failed; }

    void reload();

signals:
    void failedChanged();

private:
    void take(const ChangeSet &change);
    void refresh(ChannelId channel);
    void remove(int row);
    void setFailed(bool failed);

    Replica &m_replica;
    std::vector<ChannelRow> m_rows;
    bool m_failed = false;
};

} // namespace meridian
