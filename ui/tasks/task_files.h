// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include <QCoreApplication>
#include <expected>

namespace meridian {

//! Tasks as a file: a table (.csv), or a calendar (.ics).
//!
//! Errors: why the file could not be written, one sentence.
class TaskFiles {
    Q_DECLARE_TR_FUNCTIONS(meridian::TaskFiles)
public:
    enum class Kind { Table, Calendar };
    //! What `parts` names outlives this.
    explicit TaskFiles(const TaskParts &parts) : m_parts(parts) {}

    //! `name` is what a calendar calls itself.
    [[nodiscard]] QByteArray bytesOf(Kind kind, const std::vector<TaskRow> &rows, const QString &name, Instant now) const;
    //! The end of the path says which of the two.
    [[nodiscard]] std::expected<void, QString> save(const QString &path, const std::vector<TaskRow> &rows, const QString &name, Instant now) const;

private:
    TaskParts m_parts;
};

} // namespace meridian
