// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_files.h"
#include "core/model/thread_link.h"
#include "core/tasks/task_export.h"
#include "ui/models/task_text.h"
#include <QSaveFile>

namespace meridian {

QByteArray TaskFiles::bytesOf(Kind kind, const std::vector<TaskRow> &rows, const QString &name, Instant now) const
{
    const auto self = m_parts.replica.read().self();
    std::vector<ExportedTask> tasks;
    for (const TaskRow &row : rows) {
        const QString link = self ? ThreadLink{self->workspace, threadOf(row.task.task), {}}.toString() : QString();
        tasks.push_back({row.task, row.task.owner ? m_parts.book.fullName(*row.task.owner) : QString(), row.channelName, row.originTitle, link});
    }
    if (kind == Kind::Calendar)
        return ics::of(tasks, name, ics::As::Events, now);
    const csv::Headers headers{tr("Title"), tr("Status"), tr("Owner"), tr("Channel"), tr("Due day"), tr("Time"), tr("Time zone"), tr("Priority"),
                               tr("Labels"), tr("Steps done"), tr("Steps"), tr("Made at"), tr("Closed at"), tr("From")};
    return csv::of(tasks, headers, &TaskText::status, &TaskText::priority);
}

std::expected<void, QString> TaskFiles::save(const QString &path, const std::vector<TaskRow> &rows, const QString &name, Instant now) const
{
    const Kind kind = path.endsWith(u".ics", Qt::CaseInsensitive) ? Kind::Calendar : Kind::Table;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(file.errorString());
    file.write(bytesOf(kind, rows, name, now));
    return file.commit() ? std::expected<void, QString>() : std::unexpected(file.errorString());
}

} // namespace meridian
