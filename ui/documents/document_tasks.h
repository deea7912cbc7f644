// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/document.h"
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include <QObject>

namespace meridian {

//! The tasks that were made of one document's words and of the comments in it: read when it is opened, read anew when one changes.
//!
//! Errors: when the replica cannot be read the old ones stay; the log has a line.
class DocumentTasks : public QObject {
    Q_OBJECT
public:
    //! `replica` outlives this.
    explicit DocumentTasks(Replica &replica, QObject *parent = nullptr);

    void open(DocumentId document);
    void close();

    //! Of its words, in the order in which they were made.
    [[nodiscard]] std::vector<const TaskRow *> ofWords() const;
    //! Of what was said in a comment.
    [[nodiscard]] std::vector<TaskRow> ofComment(ThreadId comment) const;
    [[nodiscard]] const TaskRow *find(TaskId task) const;
    //! What holds the words of one: as a comment that has the task's thread, resolved where nobody works on it any more.
    [[nodiscard]] static Comment placeOf(const Task &task);

signals:
    void changed();

private:
    void read();

    Replica &m_replica;
    DocumentId m_document;
    std::vector<TaskRow> m_rows;
};

} // namespace meridian
