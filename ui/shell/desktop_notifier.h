// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/notices.h"
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QHash>

namespace meridian {

//! Hands notices to the desktop, without a sound unless they are urgent: one for each thread, a later one in the place of the earlier. Its own
//! settings, do not disturb among them, are obeyed by the desktop itself, also for what is urgent: none claims to be critical, which would go around them. Where there is no such service nothing is shown.
//!
//! Source: the Desktop Notifications Specification 1.2, org.freedesktop.Notifications.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    //! Hidden: what was written, and why it is urgent, is not shown; who wrote is.
    enum class Words { Shown, Hidden };
    void setWords(Words words) { m_words = words; }
    void show(const Notice &notice);
    //! How many are on the screen, as far as the desktop has said.
    [[nodiscard]] qsizetype shown() const { return m_shown.size(); }

signals:
    //! Somebody answered a notice; none: the one that tells of all.
    void opened(std::optional<meridian::ThreadId> thread);

private slots:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Words m_words = Words::Shown;
    QHash<QString, uint> m_shown; //!< the desktop's number of each notice that is on the screen
    [[nodiscard]] static QString keyOf(const std::optional<ThreadId> &thread);
};

} // namespace meridian
