// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusVariant>
#include <QObject>

namespace meridian {

//! Whether the desktop is dark. Qt tells from 6.5 on; before that the desktop portal does, and where
//! there is none, the palette the application started with.
//! Source: org.freedesktop.portal.Settings, key org.freedesktop.appearance color-scheme (1 dark, 2 light).
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(bool dark);
    void askPortal();
    void takePortalValue(const QVariant &value);
    bool m_dark = false;
    bool m_startedDark = false;
};

} // namespace meridian
