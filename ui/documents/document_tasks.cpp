// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_tasks.h"
#include "core/base/log.h"
#include <algorithm>

namespace meridian {

DocumentTasks::DocumentTasks(Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!m_document.isNull() && (change.everything || !change.tasks.isEmpty()))
            read();
    });
}

void DocumentTasks::open(DocumentId document)
{
    m_document = document;
    m_rows.clear();
    read();
}

void DocumentTasks::close()
{
    m_document = {};
    m_rows.clear();
}

void DocumentTasks::read()
{
    auto rows = m_replica.tasks().fromDocument(m_document);
    if (!rows) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("document_tasks.unread"), {{QLatin1StringView("detail"), rows.error().detail}});
        return;
    }
    m_rows = std::move(*rows);
    emit changed();
}

std::vector<const TaskRow *> DocumentTasks::ofWords() const
{
    std::vector<const TaskRow *> found;
    for (const TaskRow &row : m_rows) {
        if (!row.task.origin->thread)
            found.push_back(&row);
    }
    return found;
}

std::vector<TaskRow> DocumentTasks::ofComment(ThreadId comment) const
{
    std::vector<TaskRow> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found), [comment](const TaskRow &row) { return row.task.origin->thread == comment; });
    return found;
}

const TaskRow *DocumentTasks::find(TaskId task) const
{
    const auto found = std::ranges::find(m_rows, task, [](const TaskRow &row) { return row.task.task; });
    return found == m_rows.end() ? nullptr : &*found;
}

Comment DocumentTasks::placeOf(const Task &task)
{
    Comment place;
    place.thread = threadOf(task.task);
    place.start = task.origin->start.value_or(QByteArray());
    place.end = task.origin->end.value_or(QByteArray());
    place.quote = task.origin->quote;
    if (isClosed(task.status))
        place.resolvedAt = task.closedAt;
    return place;
}

} // namespace meridian
