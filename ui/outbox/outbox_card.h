// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/models/outbox_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

class QHBoxLayout;

namespace meridian {

class Avatar;

//! One unsent thing in full: why it is here, the words, and the choices.
class OutboxCard : public QWidget {
    Q_OBJECT
public:
    enum class Choice { TryAgain, ContinueWriting, CopyText, KeepAsDraft, Edit, TakeUp, ChangeTime, SendNow, SendAsPlanned, BringBack, Discard };
    [[nodiscard]] QWidget *choicesArea() const { return m_foot; }

    OutboxCard(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void show(const OutboxItem &item);
    //! What is said of the same item, at another minute; the choices and the focus stay.
    void renew(const OutboxItem &item) { showState(item); }

signals:
    void chosen(meridian::OutboxCard::Choice choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState(const OutboxItem &item);
    void showWords(const OutboxItem &item);
    void showChoices(const OutboxItem &item);
    void addChoice(const QString &text, Choice choice, Button::Role role);

    Look m_look;
    const MemberBook &m_book;
    OutboxItem::Section m_section = OutboxItem::Section::Waiting;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    Avatar *m_avatar = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_advice = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_written = nullptr;
    TextLabel *m_text = nullptr;
    QHBoxLayout *m_choices = nullptr;
};

} // namespace meridian
