// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/document_commands.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include "ui/words/draft_keeper.h"
#include <QWidget>

namespace meridian {

class Button;
class MarkdownEdit;
class OtherDraft;
class TextLabel;

//! What the cards of a margin write with.
struct CommentDoors {
    Replica &replica;
    Commands &commands;
    DocumentCommands &documents;
    const MemberBook &book;
};

//! The field at the foot of a card: a reply, a new comment, or other words for an own message. At rest it is one line with
//! the button that resolves beside it. What is typed is kept as a draft; changes of a message are not.
class CommentField : public QWidget {
    Q_OBJECT
public:
    //! Everything in `doors` outlives this.
    CommentField(const Look &look, const CommentDoors &doors, QWidget *parent = nullptr);
    ~CommentField() override;

    //! Replies in a thread; the draft there is comes back.
    void reply(ThreadId thread);
    //! A new comment; `draft` is what was written of it already.
    void begin(const CommentPlace &place, const std::optional<Draft> &draft);
    void edit(MessageId message, const QString &markdown);
    enum class Resolve { Hidden, Resolve, Reopen };
    void setResolve(Resolve resolve);
    void focusField();
    //! Everything typed is on its way to the disk and to my other devices.
    void flush() { m_keeper.share(); }

    //! What stands in the field, as it would be kept.
    [[nodiscard]] Draft draft() const { return m_keeper.current(); }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] MarkdownEdit &field() const { return *m_edit; }
    //! Its height, laid out at that width.
    [[nodiscard]] int layOut(int width);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

signals:
    void heightChanged();
    void resolveWanted();
    //! The words were handed over: a reply, or the thread of a new comment.
    void sent(meridian::ThreadId thread);
    //! A new comment is not to be: its draft was put away.
    void discarded(const meridian::Draft &draft);
    //! The person is done here; the focus belongs to the card.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Aim { Reply, New, Edit };
    void build();
    void connectDrafts();
    void openDraft();
    void load(const Draft &draft);
    void setWords(const QString &markdown);
    void send();
    void cancel();
    void leave();
    void refresh();
    void showOther();
    [[nodiscard]] Draft take() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString title() const;

    Look m_look;
    CommentDoors m_doors;
    Aim m_aim = Aim::Reply;
    ThreadId m_thread;
    MessageId m_message;
    std::optional<CommentPlace> m_place;
    DraftKeeper m_keeper;
    bool m_isFilling = false;
    OtherDraft *m_other;
    MarkdownEdit *m_edit;
    TextLabel *m_state;
    Button *m_resolve, *m_cancel, *m_send;
};

} // namespace meridian
