// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_names.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr std::array NamedStatuses{TaskStatus::ToDo, TaskStatus::UnderWay, TaskStatus::Waiting, TaskStatus::Done};

} // namespace

TaskNames::TaskNames(const Replica &replica, ChannelId first, QObject *parent) : QObject(parent), m_replica(replica), m_first(first)
{
    auto channels = replica.read().channels();
    m_failed = !channels;
    for (ChannelRow &row : channels.value_or(std::vector<ChannelRow>())) {
        if (row.channel.channel == first || (row.joined && !row.channel.archived))
            m_channels.push_back(std::move(row));
    }
    std::ranges::stable_partition(m_channels, [first](const ChannelRow &row) { return row.channel.channel == first; });
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &TaskNames::readPage);
    readPage(); // something to choose from at once
}

void TaskNames::goOn()
{
    m_after.reset();
    if (++m_status < NamedStatuses.size())
        return;
    m_status = 0;
    ++m_channel;
}

void TaskNames::readPage()
{
    if (isComplete())
        return;
    const ChannelRow &channel = m_channels[m_channel];
    const auto page = m_replica.tasks().column(channel.channel.channel, NamedStatuses[m_status], m_after, Page);
    m_failed = m_failed || !page;
    if (page) {
        const bool isNamed = channel.channel.channel != m_first && channel.channel.kind != ChannelKind::Direct;
        for (const TaskRow &row : *page) {
            m_names.push_back({row.task.task, row.task.title, row.task.status, isNamed ? channel.channel.name : QString()});
            m_folded.append(row.task.title);
        }
    }
    if (page && int(page->size()) == Page)
        m_after = TaskQueries::byRank(page->back());
    else
        goOn();
    if (!isComplete())
        m_next.start();
    if (!page || !page->empty() || isComplete())
        emit grew();
}

std::vector<TaskNames::Name> TaskNames::find(const NameQuery &query, int limit) const
{
    std::vector<std::pair<NameFit, int>> hits;
    if (query.isEmpty()) {
        for (int i = 0; i < std::min(limit, int(m_names.size())); ++i)
            hits.emplace_back(NameFit::Start, i);
    } else {
        m_folded.find(query, limit, [&](int index, NameFit fit) { hits.emplace_back(fit, index); });
        std::ranges::sort(hits);
    }
    std::vector<Name> found;
    for (const auto &[fit, index] : hits) {
        if (int(found.size()) == limit)
            break;
        found.push_back(m_names[size_t(index)]);
    }
    return found;
}

} // namespace meridian
