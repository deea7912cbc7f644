// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace meridian {

namespace {
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Group = QStringLiteral("org.freedesktop.appearance");
const QString SchemeKey = QStringLiteral("color-scheme"), ContrastKey = QStringLiteral("contrast");

bool onADesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}
} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_startedDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    m_dark = m_startedDark;
    if (!onADesktop())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    auto *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { set(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    ask(SchemeKey);
#endif
    ask(ContrastKey);
}

void SystemScheme::ask(const QString &key)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    ask << Group << key;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, 2000), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError())
            takePortalValue(key, reply.value().variant());
    });
}

void SystemScheme::portalSettingChanged(const QString &group, const QString &key,
                                        const QDBusVariant &value)
{
    if (group == Group)
        takePortalValue(key, value.variant());
}

void SystemScheme::takePortalValue(const QString &key, const QVariant &value)
{
    // Read() wraps the value once more than SettingChanged does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == ContrastKey && m_contrast != (inner.toUInt() == 1)) {
        m_contrast = !m_contrast;
        emit changed();
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (key == SchemeKey)
        set(inner.toUInt() == 0 ? m_startedDark : inner.toUInt() == 1);
#endif
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace meridian
