// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <expected>
#include <functional>

namespace meridian {

//! What the window asks of the application around it: everything that is neither reading the replica nor
//! writing to it.
class AppDoor {
public:
    using LinkAnswer = std::function<void(const std::expected<QString, QString> &)>;
    enum class Kind { Workspace, OwnWorkspace, Demo };

    virtual ~AppDoor() = default;
    //! OwnWorkspace: it was started on this computer, and this computer can invite.
    [[nodiscard]] virtual Kind kind() const = 0;
    //! Makes an invite link; answers once, later, with the link or a sentence.
    virtual void invite(const QString &role, LinkAnswer answer) = 0;
    virtual void tryNow() = 0;
    //! Leaves the demo for the first run.
    virtual void startOwn() = 0;
    virtual void resetDemo() = 0;
    //! Empty: that of the system.
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &language) = 0;
    virtual void setThemeMode(Theme::Mode mode) = 0;
};

} // namespace meridian
