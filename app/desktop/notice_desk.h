// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/notices.h"
#include "ui/models/task_reminders.h"

class QSettings;

namespace meridian {

//! What this computer tells its person of one workspace, news and reminders, with what of it is kept in the settings from one start to
//! the next: so that a night that Meridian was not running is told of in the morning all the same, and nothing twice.
class NoticeDesk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Replica &replica;
        const MemberBook &book;
        const Clock &clock;
        MinuteTicker &minutes;
        QSettings &settings;
    };
    //! All outlive this.
    NoticeDesk(const Parts &parts, QObject *parent);

    [[nodiscard]] static ReminderLead lead(const QSettings &settings);
    static void keepLead(QSettings &settings, ReminderLead lead);
    //! From now on.
    void setLead(ReminderLead lead) { m_reminders.setLead(lead); }

signals:
    void notice(const meridian::Notice &notice);

private:
    TaskReminders m_reminders;
    Notices m_notices;
};

} // namespace meridian
