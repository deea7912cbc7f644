// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/people_model.h"
#include "ui/sidebar/sidebar_pages.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <map>

namespace meridian {

class Avatar;
class IconButton;
class NavButton;
class SelfRow;
class TextLabel;

//! The sidebar in 56 px: mark, places, and my own clock.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(const Look &look, const PeopleModel &people, QWidget *parent = nullptr);
    [[nodiscard]] const std::map<SidebarPage, NavButton *> &pages() const { return m_pages; }
    void refresh();
    //! "Focus until 12:00"; empty: none.
    void setFocusWords(const QString &words);
    [[nodiscard]] QWidget *self() const;

signals:
    void selfMenuRequested(QWidget *row);
    void newThreadRequested();
    void jumpRequested();
    void expandRequested();

private:
    Look m_look;
    const PeopleModel &m_people;
    std::map<SidebarPage, NavButton *> m_pages;
    Avatar *m_avatar;
    TextLabel *m_clock;
    SelfRow *m_self;
    QString m_focus;
};

} // namespace meridian
