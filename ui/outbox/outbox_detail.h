// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/outbox/outbox_actions.h"
#include "ui/outbox/outbox_card.h"

class QLabel;
class QScrollArea;

namespace meridian {

class IconButton;
class SendWays;

//! The reading pane of Drafts and outbox: the chosen item in full.
class OutboxDetail : public QWidget {
    Q_OBJECT
public:
    OutboxDetail(const Look &look, const MemberBook &book, const OutboxModel &model, OutboxActions &actions,
                 QWidget *parent = nullptr);
    //! Nothing chosen: a quiet line.
    void show(const OutboxItem *item);
    void setBackVisible(bool visible);
    //! Where the keyboard comes in: the first choice.
    [[nodiscard]] QWidget *firstStop() const;

signals:
    void openThread(meridian::ThreadId thread);
    void continueDraft(const meridian::Draft &draft);
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTitle();
    void choose(OutboxCard::Choice choice);
    void showNote();

    Look m_look;
    const MemberBook &m_book;
    const OutboxModel &m_model;
    OutboxActions &m_actions;
    std::optional<OutboxItem> m_item, m_rescheduled; //!< shown; whose time is being chosen
    SendWays *m_ways = nullptr;
    IconButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    OutboxCard *m_card = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace meridian
