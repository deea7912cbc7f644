// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/later_choices.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"

namespace meridian {

//! "Later…": when a thread comes back, at times within my own working hours. The last line leads to more of them.
class LaterMenu : public PopupMenu {
    Q_OBJECT
public:
    //! All outlive this.
    LaterMenu(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    //! Offered: it is put off already, and may come back at once.
    enum class WayBack { NotOffered, Offered };
    void openAt(QWidget *anchor, WayBack back = WayBack::NotOffered);

signals:
    void chosen(meridian::Instant until);
    void backChosen(); //!< no longer put off

private:
    void choose(int index);
    enum class More { Offered, NotOffered };
    void list(std::vector<LaterChoice> choices, More more);
    [[nodiscard]] QString titleOf(const LaterChoice &choice) const;

    Look m_look;
    const MemberBook &m_book;
    std::vector<LaterChoice> m_choices;
    WayBack m_back = WayBack::NotOffered;
    QPointer<QWidget> m_anchor;
};

} // namespace meridian
