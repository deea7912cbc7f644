// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/threads/thread_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class TextLabel;

//! Above a list while several of its rows are chosen: how many, and what can be done with all of them.
class ChosenBar : public QWidget {
    Q_OBJECT
public:
    explicit ChosenBar(const Look &look, QWidget *parent = nullptr);
    //! Hides itself when there are none.
    void setCount(int count);

signals:
    void actionWanted(meridian::ThreadAction action, QWidget *anchor);
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TextLabel *m_words;
};

} // namespace meridian
