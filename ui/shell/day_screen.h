// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_view.h"
#include "ui/shell/screen.h"

namespace meridian {

//! The team's day as a place in the window.
class DayScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    DayScreen(const Look &look, Replica &replica, Commands &commands, const MemberBook &book);
    void arrive();
    [[nodiscard]] DayView &view() { return *m_view; }
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    DayView *m_view;
};

} // namespace meridian
