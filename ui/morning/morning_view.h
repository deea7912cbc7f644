// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/morning.h"
#include "ui/widgets/look.h"
#include <QListView>

namespace meridian {

class EmptyState;
class TextLabel;

//! What there was for me at the start of my day, in one column. It never moves, and nobody has to go through it.
class MorningView : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    MorningView(const Look &look, Morning &morning, const MemberBook &book, QWidget *parent = nullptr);

    void arrive();
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QWidget *firstStop() const;
    void step(int rows);
    //! To the next one that is left, behind the current one.
    void stepToLeft();
    [[nodiscard]] const Morning::Item *current() const;

signals:
    void threadWanted(meridian::ThreadId thread);
    void taskWanted(meridian::TaskId task);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeFoot();
    void open(int row);
    void refresh();

    Look m_look;
    Morning &m_morning;
    const MemberBook &m_book;
    QListView *m_list;
    EmptyState *m_empty;
    TextLabel *m_sentence;
};

} // namespace meridian
