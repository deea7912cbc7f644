// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_notifier.h"
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace meridian {

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int ByTheDesktop = -1; //!< how long it stays

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect({}, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect({}, Path, Service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

QString DesktopNotifier::keyOf(const std::optional<ThreadId> &thread)
{
    return thread ? thread->toString() : QString();
}

void DesktopNotifier::show(const Notice &notice)
{
    if (!m_bus.isConnected())
        return;
    const QString key = keyOf(notice.thread);
    const bool hidden = m_words == Words::Hidden;
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    QVariantMap hints{{QStringLiteral("category"), QStringLiteral("im.received")}, {QStringLiteral("desktop-entry"), QStringLiteral("meridian")}};
    if (notice.weight == Notice::Weight::Urgent)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    const QStringList actions{QStringLiteral("default"), tr("Open")};
    // The text may hold what looks like a tag: the desktop reads it as markup.
    call << QStringLiteral("Meridian") << m_shown.value(key, 0U) << QStringLiteral("meridian")
         << (hidden && !notice.discreet.isEmpty() ? notice.discreet : notice.title) << (hidden ? QString() : notice.text.toHtmlEscaped()) << actions << hints << ByTheDesktop;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isError())
            m_shown.insert(key, reply.value());
        answer->deleteLater();
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown.value() == id) {
            emit opened(ThreadId::fromString(shown.key()));
            return;
        }
    }
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

} // namespace meridian
