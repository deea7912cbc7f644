// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

class QHBoxLayout;

namespace meridian {

class Button;
class IconButton;
class TextLabel;

//! The bar over a thread: where it is, which of how many, and what can be done with it as a whole.
class ThreadBar : public QWidget {
    Q_OBJECT
public:
    explicit ThreadBar(const Look &look, QWidget *parent = nullptr);

    //! Where there is one pane only, a button leads back to the list called `title`.
    enum class Back { Hidden, Shown };
    void setBack(Back back, const QString &title);
    [[nodiscard]] bool leadsBack() const;
    enum class Thread { None, Absent, Here };
    void setThread(Thread thread, const QString &channel);
    //! Which of how many threads this is; 0: none of them.
    void setPosition(int position, int count);
    //! Where the choices of "Later" open, and the menu.
    [[nodiscard]] QWidget *laterAnchor() const;
    [[nodiscard]] QWidget *menuAnchor() const;

signals:
    void backWanted();
    void stepWanted(int direction);
    void doneWanted();
    void laterWanted();
    void menuWanted();

private:
    void addPlace(QHBoxLayout &row);
    void addDeeds(QHBoxLayout &row);
    void showPosition();

    Look m_look;
    TextLabel *m_channel, *m_position, *m_backTitle;
    IconButton *m_back, *m_up, *m_down, *m_later, *m_more;
    Button *m_done;
    Thread m_thread = Thread::None;
};

} // namespace meridian
