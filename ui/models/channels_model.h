// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QAbstractListModel>
#include <QCollator>

namespace meridian {

//! The channels I joined: those with something new first, each part by name. Of very many only the liveliest are here until
//! setExtent(All). Direct conversations and archived channels are not among them.
//!
//! Errors: a query that fails leaves the rows as they were, sets failed() and says so with failedChanged().
class ChannelsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Extent { Lively, All };
    enum class Order { Free, Held };
    static constexpr int LivelyCount = 30;

    //! `replica` outlives this.
    explicit ChannelsModel(Replica &replica, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const ChannelRow &at(int row) const { return m_rows[size_t(row)].row; }
    [[nodiscard]] int rowOf(ChannelId channel) const; //!< -1: not here
    [[nodiscard]] int total() const { return m_total; } //!< joined ones, here or not
    [[nodiscard]] bool failed() const { return m_failed; }

    void setExtent(Extent extent);
    [[nodiscard]] Extent extent() const { return m_extent; }
    //! Held: what is new, or read, shows in its row, and no row moves: somebody points at them.
    void setOrder(Order order);
    //! Where the window is: this channel is always here when I joined it.
    void setPlace(const std::optional<ChannelId> &channel);

    void reload();

signals:
    void failedChanged();

private:
    struct Entry {
        ChannelRow row;
        QCollatorSortKey key;
        bool first; //!< stands with those that have something new
    };
    [[nodiscard]] static bool comesBefore(const Entry &a, const Entry &b);
    [[nodiscard]] Entry entryOf(ChannelRow row) const;
    [[nodiscard]] bool showsAll() const;
    void take(const ChangeSet &change);
    void refresh(ChannelId channel);
    void update(int row, ChannelRow now);
    void insert(Entry entry);
    void remove(int row);
    void keepPlace();
    void setFailed(bool failed);

    Replica &m_replica;
    QCollator m_collator;
    std::vector<Entry> m_rows;
    std::optional<ChannelId> m_place;
    Extent m_extent = Extent::Lively;
    Order m_order = Order::Free;
    int m_total = 0;
    bool m_failed = false;
    bool m_stale = false; //!< very many news came while the order was held
};

} // namespace meridian
