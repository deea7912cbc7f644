// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusVariant>
#include <QObject>

namespace meridian {

//! Whether the desktop is dark, and of high contrast. Qt tells from 6.5 on; before that the desktop portal does, and where
//! there is none, the palette the application started with.
//! Whether somebody asked it for more contrast the portal alone tells.
//! Source: org.freedesktop.portal.Settings, org.freedesktop.appearance: color-scheme (1 dark, 2 light), contrast (1 higher).
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(bool dark);
    void askPortal();
    void ask(const QString &key);
    void takePortalValue(const QString &key, const QVariant &value);
    bool m_dark = false;
    bool m_contrast = false;
    bool m_startedDark = false;
};

} // namespace meridian
