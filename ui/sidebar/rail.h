// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/people_model.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Avatar;
class IconButton;
class NavButton;
class TextLabel;

//! The sidebar in 56 px: mark, places, and my own clock.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(const Look &look, const PeopleModel &people, QWidget *parent = nullptr);
    [[nodiscard]] NavButton *inbox() const { return m_inbox; }
    [[nodiscard]] NavButton *outbox() const { return m_outbox; }
    void refresh();

signals:
    void newThreadRequested();
    void jumpRequested();
    void expandRequested();

private:
    Look m_look;
    const PeopleModel &m_people;
    NavButton *m_inbox, *m_outbox;
    Avatar *m_avatar;
    TextLabel *m_clock;
};

} // namespace meridian
