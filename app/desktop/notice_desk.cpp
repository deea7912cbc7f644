// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice_desk.h"
#include <QSettings>

namespace meridian {

namespace {

const QString HeardKey = QStringLiteral("notices/heard"), HoldsKey = QStringLiteral("notices/holds"), UrgentKey = QStringLiteral("notices/urgent"), RemindersSinceKey = QStringLiteral("reminders/since"),
              RemindersToldKey = QStringLiteral("reminders/told"), ReminderLeadKey = QStringLiteral("reminders/lead");

Instant instantIn(const QSettings &settings, const QString &key)
{
    return Instant{settings.value(key).toLongLong()};
}

} // namespace

NoticeDesk::NoticeDesk(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_reminders(parts.replica, parts.book, parts.clock, {instantIn(parts.settings, RemindersSinceKey), parts.settings.value(RemindersToldKey).toStringList()},
                  lead(parts.settings)),
      m_notices(parts.replica, parts.book, parts.clock, parts.minutes, instantIn(parts.settings, HeardKey))
{
    QSettings &settings = parts.settings;
    connect(&m_reminders, &TaskReminders::stateChanged, this, [&settings](const TaskReminders::State &now) {
        settings.setValue(RemindersSinceKey, now.since.ms);
        settings.setValue(RemindersToldKey, now.told);
    });
    connect(&m_notices, &Notices::heardChanged, this, [&settings](Instant until) { settings.setValue(HeardKey, until.ms); });
    m_notices.resume({settings.value(HoldsKey).toBool(), settings.value(UrgentKey).toStringList()});
    connect(&m_notices, &Notices::heldChanged, this, [&settings](const Notices::Held &held) {
        settings.setValue(HoldsKey, held.holds);
        settings.setValue(UrgentKey, held.urgent);
    });
    connect(&m_notices, &Notices::notice, this, &NoticeDesk::notice);
    m_notices.setReminders(&m_reminders);
}

ReminderLead NoticeDesk::lead(const QSettings &settings)
{
    const QString kept = settings.value(ReminderLeadKey).toString();
    for (const auto &[lead, name] : enumNames(ReminderLead())) {
        if (name == kept)
            return lead;
    }
    return ReminderLead::StartOfDay;
}

void NoticeDesk::keepLead(QSettings &settings, ReminderLead lead)
{
    settings.setValue(ReminderLeadKey, QString(nameOf(lead)));
}

} // namespace meridian
