// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/threads/thread_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Avatar;
class Button;
class LocalTimePill;
class TextLabel;

//! Under the head of a thread or of a task: who has it in hand, with their clock, and how to take it, hand it over, or put it down.
//! There is none while it lies open.
class HandStrip : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this.
    HandStrip(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    //! `actions` knows the same thread.
    void setThread(const std::optional<ThreadRow> &row, const ThreadActions &actions);
    void setSidePadding(int padding);
    [[nodiscard]] QString words() const;

signals:
    //! TakeInHand, HandOver or PutDown.
    void actionWanted(meridian::ThreadAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Button *deed(const QString &text, const QString &key, ThreadAction action);
    void refresh();

    Look m_look;
    const MemberBook &m_book;
    std::optional<MemberId> m_holder;
    Avatar *m_face;
    TextLabel *m_words;
    LocalTimePill *m_clock;
    Button *m_take, *m_handOver, *m_putDown;
};

} // namespace meridian
