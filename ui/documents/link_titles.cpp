// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/link_titles.h"
#include "core/model/thread_link.h"
#include "ui/models/task_text.h"
#include <QCoreApplication>

namespace meridian {

bool LinkTitles::isHere(WorkspaceId workspace) const
{
    const auto self = m_replica.read().self();
    return self && self->workspace == workspace;
}

bool LinkTitles::isOurs(const QString &address) const
{
    const auto thread = ThreadLink::parse(address);
    const auto page = DocumentLink::parse(address);
    const auto channel = ChannelLink::parse(address);
    return (thread && isHere(thread->workspace)) || (page && isHere(page->workspace)) || (channel && isHere(channel->workspace));
}

//! A task has a thread of the same id, and a link leads to that.
std::optional<LinkTitles::Target> LinkTitles::task(ThreadId thread) const
{
    const auto row = m_replica.tasks().task(TaskId(thread.uuid()));
    if (!row || !*row || (*row)->task.removed)
        return {};
    const TaskStatus status = (*row)->task.status;
    return Target{Kind::Task, (*row)->task.title, status == TaskStatus::ToDo ? QString() : TaskText::status(status)};
}

std::optional<LinkTitles::Target> LinkTitles::of(const QString &address) const
{
    if (const auto link = ThreadLink::parse(address); link && isHere(link->workspace)) {
        if (auto found = task(link->thread))
            return found;
        const auto row = m_replica.read().thread(link->thread);
        if (row && *row)
            return Target{(*row)->thread.document ? Kind::Comment : Kind::Thread, (*row)->thread.subject};
    } else if (const auto page = DocumentLink::parse(address); page && isHere(page->workspace)) {
        const auto row = m_replica.documents().document(page->document);
        if (row && *row)
            return Target{Kind::Document, (*row)->document.title.isEmpty()
                                              ? QCoreApplication::translate("meridian::LinkTitles", "Untitled")
                                              : (*row)->document.title};
    } else if (const auto channel = ChannelLink::parse(address); channel && isHere(channel->workspace)) {
        const auto row = m_replica.read().channel(channel->channel);
        if (row && *row)
            return Target{Kind::Channel, u'#' + (*row)->channel.name};
    }
    return std::nullopt;
}

bool LinkTitles::concerns(const ChangeSet &change, const QString &address)
{
    if (change.everything || !change.channels.isEmpty())
        return true;
    if (const auto link = ThreadLink::parse(address))
        return change.threads.contains(link->thread) || change.tasks.contains(TaskId(link->thread.uuid()));
    const auto page = DocumentLink::parse(address);
    return page && change.documents.contains(page->document);
}

} // namespace meridian
