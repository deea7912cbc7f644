// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/attention_desk.h"
#include "ui/models/focus_choices.h"
#include "ui/widgets/popup.h"

namespace meridian {

//! The menu of my own row: until when I want to hear of nothing but what is urgent, and the end of that.
class FocusMenu : public PopupMenu {
    Q_OBJECT
public:
    //! All outlive this.
    FocusMenu(const Look &look, AttentionDesk &attention, const MemberBook &book, QWidget *parent = nullptr);
    void openAt(QWidget *anchor, Side side);
    //! The same without the menu; false where there is no such time now.
    bool focus(FocusChoice::Until what);
    [[nodiscard]] bool offers(FocusChoice::Until what) const;
    void end();
    //! "Focus until 12:00", "Focus until tomorrow 09:00"; empty: there is none.
    [[nodiscard]] QString words() const;

signals:
    void said(const QString &sentence);
    //! When I hear of things at other times.
    void settingsWanted();

private:
    [[nodiscard]] std::vector<FocusChoice> choices() const;
    [[nodiscard]] QString titleOf(const FocusChoice &choice) const;
    [[nodiscard]] QString when(Instant at) const;
    void choose(int index);
    void begin(Instant until);

    Look m_look;
    AttentionDesk &m_attention;
    const MemberBook &m_book;
    std::vector<FocusChoice> m_choices; //!< that are listed
    bool m_canEnd = false;              //!< among what is listed
};

} // namespace meridian
