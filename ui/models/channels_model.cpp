// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channels_model.h"
#include <algorithm>

namespace meridian {

namespace {

//! Above this, one query for all rows is cheaper than one for each.
constexpr qsizetype FewEnough = 32;

bool belongs(const ChannelRow &row)
{
    return row.joined && !row.channel.archived && row.channel.kind != ChannelKind::Direct;
}

bool byName(const ChannelRow &a, const ChannelRow &b)
{
    const int order = QString::localeAwareCompare(a.channel.name, b.channel.name);
    return order != 0 ? order < 0 : a.channel.channel < b.channel.channel;
}

} // namespace

ChannelsModel::ChannelsModel(Replica &replica, QObject *parent) : QAbstractListModel(parent), m_replica(replica)
{
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
                                 [&](const ChannelRow &row) { return row.channel.channel == channel; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

void ChannelsModel::setFailed(bool failed)
{
    if (failed == m_failed)
        return;
    m_failed = failed;
    emit failedChanged();
}

void ChannelsModel::reload()
{
    auto rows = m_replica.read().channels();
    setFailed(!rows);
    if (!rows)
        return;
    std::erase_if(*rows, [](const ChannelRow &row) { return !belongs(row); });
    std::sort(rows->begin(), rows->end(), byName);
    beginResetModel();
    m_rows = std::move(*rows);
    endResetModel();
}

void ChannelsModel::take(const ChangeSet &change)
{
    if (change.everything || change.channels.size() + change.threads.size() > FewEnough) {
        reload();
        return;
    }
    QSet<ChannelId> channels = change.channels;
    for (const ThreadId &thread : change.threads) { // its channel may have become unread, or read
        const auto row = m_replica.read().thread(thread);
        if (row && *row)
            channels.insert((*row)->thread.channel);
        else if (!row)
            setFailed(true);
    }
    for (const ChannelId &channel : channels)
        refresh(channel);
}

void ChannelsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ChannelsModel::refresh(ChannelId channel)
{
    const auto found = m_replica.read().channel(channel);
    setFailed(!found);
    if (!found)
        return;
    const int row = rowOf(channel);
    const bool wanted = *found && belongs(**found);
    if (!wanted) {
        if (row >= 0)
            remove(row);
        return;
    }
    if (row >= 0 && m_rows[size_t(row)].channel.name == (*found)->channel.name) {
        m_rows[size_t(row)] = **found;
        emit dataChanged(index(row), index(row));
        return;
    }
    if (row >= 0)
        remove(row);
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), **found, byName);
    const int to = int(place - m_rows.begin());
    beginInsertRows({}, to, to);
    m_rows.insert(place, **found);
    endInsertRows();
}

} // namespace meridian
