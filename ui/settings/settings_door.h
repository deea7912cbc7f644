// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/access.h"
#include "ui/theme/theme.h"

namespace meridian {

//! What the settings ask of the application around them.
class SettingsDoor {
public:
    virtual ~SettingsDoor() = default;
    //! Null where there is no server to ask: the demo.
    [[nodiscard]] virtual Access *access() = 0;
    //! Makes an invite link; answers once, later, with the link or a sentence.
    virtual void invite(const QString &role, std::function<void(const std::expected<QString, QString> &)> answer) = 0;
    virtual void setThemeMode(Theme::Mode mode) = 0;
    //! Empty: that of the system.
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &language) = 0;
};

} // namespace meridian
