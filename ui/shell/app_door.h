// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/settings_door.h"

namespace meridian {

//! What the window asks of the application around it: everything that is neither reading the replica nor
//! writing to it.
class AppDoor : public SettingsDoor {
public:
    enum class Kind { Workspace, OwnWorkspace, Demo };

    //! OwnWorkspace: it was started on this computer, and this computer can invite.
    [[nodiscard]] virtual Kind kind() const = 0;
    virtual void tryNow() = 0;
    //! Leaves the demo for the first run.
    virtual void startOwn() = 0;
    virtual void resetDemo() = 0;
    //! This computer was signed out: asks how to come in again, and comes back to what is here.
    virtual void signInAgain() = 0;
};

} // namespace meridian
