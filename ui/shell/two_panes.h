// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/screen.h"
#include "ui/widgets/look.h"

namespace meridian {

class Hairline;

//! A list beside what is chosen in it; in a narrow window one of the two.
class TwoPanes : public Screen {
    Q_OBJECT
public:
    enum class Shown { List, Pane };

    TwoPanes(const Look &look, QWidget *list, QWidget *pane, QWidget *parent = nullptr);
    void setMode(LayoutMode mode);
    //! Which of the two, where there is room for one.
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }
    [[nodiscard]] bool isSingle() const { return m_mode == LayoutMode::RailPane; }

private:
    void apply();

    Look m_look;
    QWidget *m_list;
    QWidget *m_pane;
    Hairline *m_line;
    LayoutMode m_mode = LayoutMode::SidebarListPane;
    Shown m_shown = Shown::List;
};

} // namespace meridian
