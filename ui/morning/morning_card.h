// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/morning.h"
#include "ui/widgets/strip.h"

namespace meridian {

//! Above the inbox: what there was this morning, in a sentence, until it has been seen to.
class MorningCard : public Strip {
    Q_OBJECT
public:
    //! All outlive this.
    MorningCard(const Look &look, Morning &morning, const MemberBook &book, QWidget *parent = nullptr);

signals:
    void openWanted();
    //! What had the focus is gone.
    void left();

private:
    void refresh();

    Look m_look;
    Morning &m_morning;
    const MemberBook &m_book;
};

//! In the inbox's bar: leads there for the rest of the day.
class MorningButton : public IconButton {
    Q_OBJECT
public:
    //! `morning` outlives this.
    MorningButton(const Look &look, const Morning &morning, QWidget *parent = nullptr);

private:
    void refresh();

    const Morning &m_morning;
};

} // namespace meridian
