// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include "core/time/reminder.h"
#include "ui/models/member_book.h"
#include <QObject>
#include <QSet>

namespace meridian {

//! What this device reminds its person of: tasks of theirs, each once for each time it is due or was put off to, at a moment of their
//! own work (core/time/reminder.h). Reckoned anew from the profile whenever something changes, so that a journey moves what is still to
//! come, and tells nothing twice. Notices tells it; nothing is asked of a server.
//!
//! Errors: what cannot be read is not told; the log has a line.
class TaskReminders : public QObject {
    Q_OBJECT
public:
    //! What is kept from one start to the next.
    struct State {
        Instant since;     //!< nothing that was to be told before is told; null: from now on
        QStringList told;  //!< what was
        bool operator==(const State &) const = default;
    };
    //! All outlive this.
    TaskReminders(Replica &replica, const MemberBook &book, const Clock &clock, const State &state, ReminderLead lead, QObject *parent = nullptr);

    void setLead(ReminderLead lead);
    //! What is to be told now, by when it is due; from here on it has been.
    [[nodiscard]] std::vector<TaskRow> take(Instant now);

signals:
    void stateChanged(const meridian::TaskReminders::State &state);

private:
    struct Coming {
        TaskRow row;
        Instant at;
        QString key; //!< the task, when it is due, until when it was put off
    };
    void plan(Instant now);
    [[nodiscard]] std::optional<Coming> comingOf(const TaskRow &row, const std::optional<WorkingTime> &mine) const;

    Replica &m_replica;
    const MemberBook &m_book;
    State m_state;
    QSet<QString> m_told;
    ReminderLead m_lead;
    std::vector<Coming> m_coming; //!< that were not told
    Instant m_plannedUntil; //!< later ones were not looked at
    bool m_dirty = true;
    bool m_isNew = false; //!< nothing was kept before
};

} // namespace meridian
