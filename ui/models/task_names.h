// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include "core/text/name_match.h"
#include <QTimer>

namespace meridian {

//! What the tasks of the replica are called, to be found by any beginning of a word: those of one channel first, then of the others I
//! joined; open ones before closed ones. Read in pages, one a turn of the event loop, so that nothing waits for it.
//!
//! Errors: what cannot be read is left out, and hasFailed() says so.
class TaskNames : public QObject {
    Q_OBJECT
public:
    static constexpr int Page = 250;

    struct Name {
        TaskId task;
        QString title;
        TaskStatus status = TaskStatus::ToDo;
        QString channel; //!< of another one
    };

    //! `replica` outlives this.
    TaskNames(const Replica &replica, ChannelId first, QObject *parent = nullptr);

    //! The `limit` best, best first; those that fit alike, and all of them where nothing was typed, in the order they were read.
    [[nodiscard]] std::vector<Name> find(const NameQuery &query, int limit) const;
    [[nodiscard]] bool isComplete() const { return m_channel >= m_channels.size(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

signals:
    void grew();

private:
    void readPage();
    void goOn();

    const Replica &m_replica;
    const ChannelId m_first;
    std::vector<ChannelRow> m_channels;
    size_t m_channel = 0, m_status = 0; //!< what is read next
    std::optional<TaskPlace> m_after;
    std::vector<Name> m_names;
    NameList m_folded; //!< their titles
    bool m_failed = false;
    QTimer m_next;
};

} // namespace meridian
