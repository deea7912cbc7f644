// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>
#include <map>

namespace meridian {

class FilterTab;

//! The tabs in the head of a channel: what it holds. One stop of the keyboard; the arrows go between them.
class ChannelTabs : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Threads, Documents, Tasks };

    //! `current` is the tab of the screen this lies in: choosing another leads away from it.
    ChannelTabs(const Look &look, Tab current, QWidget *parent = nullptr);

signals:
    void chosen(meridian::ChannelTabs::Tab tab);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(Tab tab);

    const Tab m_current;
    std::map<Tab, FilterTab *> m_tabs;
};

} // namespace meridian
