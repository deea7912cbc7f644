// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/hand_over_card.h"
#include "ui/models/takers.h"
#include "ui/shell/modal_layer.h"

class QStackedWidget;

namespace meridian {

class Button;
class MarkdownEdit;
class MemberList;
class TextLabel;

//! The card one hands a thread or a task over with: to whom, how it stands, what comes next, and what is in the way. Who is there
//! first is proposed. What was written is told when it is left, too, so that it is not lost.
class HandOverDialog : public ModalLayer {
    Q_OBJECT
public:
    static constexpr int Width = 520;

    //! `replica` and `book` outlive this; `card` is what was written before.
    HandOverDialog(const Look &look, QWidget &window, const Replica &replica, const MemberBook &book, const ThreadRow &row, TakersOf takers, const HandOverCard &card);

    //! What is written now.
    [[nodiscard]] HandOverCard card() const;
    [[nodiscard]] MemberId taker() const { return m_taker.member; } //!< null: there is nobody
    void chooseTaker(MemberId member);

signals:
    void handedOver(meridian::MemberId taker, const meridian::HandOverCard &card);
    void cardLeft(const meridian::HandOverCard &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Page { Card, People };
    [[nodiscard]] QWidget *madeCard(const HandOverCard &card);
    MarkdownEdit *addField(QVBoxLayout &column, const QString &name, const QString &hint, const QString &text);
    void listPeople();
    void turnTo(Page page);
    void refresh();
    void send();

    Look m_look;
    const Replica &m_replica;
    const MemberBook &m_book;
    TakersOf m_takers;
    Taker m_taker;
    bool m_chosen = false; //!< by hand, and not only proposed
    bool m_sent = false;
    Button *m_to, *m_hand;
    TextLabel *m_when, *m_fault;
    QStackedWidget *m_pages;
    MemberList *m_people;
    MarkdownEdit *m_state = nullptr, *m_next = nullptr, *m_inTheWay = nullptr;
};

} // namespace meridian
