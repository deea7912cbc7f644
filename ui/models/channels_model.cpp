// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channels_model.h"
#include <algorithm>
#include <limits>

namespace meridian {

namespace {

//! Above this, one query for all rows is cheaper than one for each.
constexpr qsizetype FewChannels = 32, FewThreads = 256;

bool belongs(const ChannelRow &row)
{
    return row.joined && !row.channel.archived && row.channel.kind != ChannelKind::Direct;
}

} // namespace

ChannelsModel::ChannelsModel(Replica &replica, QObject *parent) : QAbstractListModel(parent), m_replica(replica)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&replica, &Replica::changed, this, &ChannelsModel::take);
    reload();
}

int ChannelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.channel.name;
    if (role == Qt::ToolTipRole)
        return row.channel.purpose;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString name = row.channel.kind == ChannelKind::Private ? tr("%1, private").arg(row.channel.name)
                                                                  : row.channel.name;
    return row.unread ? tr("%1, new").arg(name) : name;
}

int ChannelsModel::rowOf(ChannelId channel) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Entry &entry) { return entry.row.channel.channel == channel; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

bool ChannelsModel::comesBefore(const Entry &a, const Entry &b)
{
    if (a.first != b.first)
        return a.first;
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.row.channel.channel < b.row.channel.channel;
}

ChannelsModel::Entry ChannelsModel::entryOf(ChannelRow row) const
{
    QCollatorSortKey key = m_collator.sortKey(row.channel.name);
    const bool first = row.unread;
    return {std::move(row), std::move(key), first};
}

bool ChannelsModel::showsAll() const
{
    return m_extent == Extent::All || m_total <= LivelyCount;
}

void ChannelsModel::setFailed(bool failed)
{
    if (failed == m_failed)
        return;
    m_failed = failed;
    emit failedChanged();
}

void ChannelsModel::setExtent(Extent extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    reload();
}

void ChannelsModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (order == Order::Held)
        return;
    if (m_stale) {
        reload();
        return;
    }
    std::vector<ChannelRow> misplaced;
    for (const Entry &entry : m_rows) {
        if (entry.first != entry.row.unread)
            misplaced.push_back(entry.row);
    }
    for (ChannelRow &row : misplaced)
        update(rowOf(row.channel.channel), row);
}

void ChannelsModel::setPlace(const std::optional<ChannelId> &channel)
{
    if (channel == m_place)
        return;
    m_place = channel;
    keepPlace();
}

void ChannelsModel::keepPlace()
{
    if (m_place && rowOf(*m_place) < 0)
        refresh(*m_place);
}

void ChannelsModel::reload()
{
    auto found = m_replica.read().joinedChannels(m_extent == Extent::All ? std::numeric_limits<int>::max() : LivelyCount);
    setFailed(!found);
    if (!found)
        return;
    beginResetModel();
    m_stale = false;
    m_total = found->total;
    m_rows.clear();
    m_rows.reserve(found->rows.size());
    for (ChannelRow &row : found->rows)
        m_rows.push_back(entryOf(std::move(row)));
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
    endResetModel();
    keepPlace();
}

void ChannelsModel::take(const ChangeSet &change)
{
    // Joining or leaving changes how many there are, which is told only when not all of them are shown.
    const bool counts = !showsAll() && !change.channels.isEmpty();
    const bool many = change.channels.size() > FewChannels || change.threads.size() > FewThreads;
    if (change.everything || ((many || counts) && m_order == Order::Free)) {
        reload();
        return;
    }
    m_stale = m_stale || many || counts;
    if (many)
        return;
    auto touched = m_replica.read().channelsOf(change.threads); // they may have become unread, or read
    setFailed(!touched);
    if (!touched)
        return;
    for (const ChannelId &channel : touched->unite(change.channels))
        refresh(channel);
}

void ChannelsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ChannelsModel::insert(Entry entry)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), entry, comesBefore);
    const int to = int(place - m_rows.begin());
    beginInsertRows({}, to, to);
    m_rows.insert(place, std::move(entry));
    endInsertRows();
}

void ChannelsModel::update(int row, ChannelRow now)
{
    Entry fresh = entryOf(std::move(now));
    Entry &entry = m_rows[size_t(row)];
    if (m_order == Order::Held)
        fresh.first = entry.first;
    const bool afterOneAbove = row == 0 || comesBefore(m_rows[size_t(row) - 1], fresh);
    const bool beforeOneBelow = row + 1 == rowCount() || comesBefore(fresh, m_rows[size_t(row) + 1]);
    if (afterOneAbove && beforeOneBelow) {
        entry = std::move(fresh);
        emit dataChanged(index(row), index(row));
        return;
    }
    remove(row);
    insert(std::move(fresh));
}

void ChannelsModel::refresh(ChannelId channel)
{
    auto found = m_replica.read().channel(channel);
    setFailed(!found);
    if (!found)
        return;
    const int row = rowOf(channel);
    const bool wanted = *found && belongs(**found);
    if (wanted && row >= 0) {
        update(row, std::move(**found));
    } else if (wanted) {
        insert(entryOf(std::move(**found)));
        if (showsAll())
            ++m_total;
    } else if (row >= 0) {
        remove(row);
        if (showsAll())
            --m_total;
    }
}

} // namespace meridian
