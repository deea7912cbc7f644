// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/urgent_wish.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include "ui/words/draft_keeper.h"
#include <QTimer>
#include <QWidget>

namespace meridian {

class AskField;
class Button;
class FormatButtons;
class IconButton;
class MarkdownEdit;
class OtherDraft;
class PasteOffer;
class RestLine;
class SendGuard;
class SendWays;
class SplitButton;
class TextLabel;
class WaitingStrip;
class WhoLine;

//! The reply field of a thread. At rest it is one line; it opens for writing, keeps a draft on disk
//! as it is typed, and says before Send who reads it now and whose day has not begun. It also edits
//! own messages.
class Composer : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    Composer(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
             QWidget *parent = nullptr);
    ~Composer() override;

    //! Replies go to this thread; its draft comes back. What was typed for another is on disk.
    void open(ThreadId thread);
    void close();
    void beginReply();
    void edit(MessageId message, const QString &markdown);
    //! Goes on with a draft of the open thread, whatever it is of.
    void resume(const Draft &draft);
    //! A side comment on a message by `author`, in place of a reply.
    void comment(MessageId beside, const QString &author);
    //! These words as a quote, after what is written already.
    void quote(const QString &words);
    //! A reply that begins with these words, after what is written already.
    void beginWith(const QString &markdown);
    //! A reply that asks somebody else; the names are offered.
    void handOver();
    void send();
    //! Everything typed is on its way to the disk and to my other devices, now: for closing the window.
    void flush() { m_keeper.share(); }
    [[nodiscard]] MarkdownEdit &field() { return *m_edit; }
    [[nodiscard]] bool isOpen() const;
    //! Where the keyboard comes in: the line at rest, or the field.
    [[nodiscard]] QWidget *entrance() const;

signals:
    void sent();
    //! It waits for its time now: "Goes out Wed 07:00".
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);
    //! These words are to reach people whatever their hour; somebody asks once more.
    void urgentWanted(const meridian::UrgentWish &wish);
    //! The person is done here: the focus belongs to the messages.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shape { Rest, Open };
    enum class Aim { Reply, Edit, Comment };
    void buildTools();
    void buildLater();
    void openWays();
    void sendLater(const SendTime &time);
    void sendUrgently();
    //! The words are on their way; the field is free again.
    void wordsAreGone();
    void setShape(Shape shape);
    void refreshPeople();
    void refreshPlan();
    void refreshButtons();
    void fit();
    void leave();
    void backToReply();
    void sendNow(std::optional<Manner> manner = {});
    void buildAsk();
    void chooseAsk();
    void refreshAsk();
    [[nodiscard]] std::vector<MemberId> asked(const QString &words) const;
    //! With what the reply asks of whom; none, and it is said, where it asks somebody it does not name.
    [[nodiscard]] std::optional<Draft> withAsk(Draft draft, const QString &words);
    void openDraft(const QString &otherwise = {});
    void load(const Draft &draft);
    void sayState(const QString &words);
    void openFor(Aim aim, MessageId about, const QString &aimWords, const QString &markdown);
    void setWords(const QString &markdown);
    //! A draft of this thread is of what the field is open for.
    [[nodiscard]] bool isOfThis(const Draft &draft) const;
    void keepAsItWas();
    void followDrafts();
    void showOtherDraft();
    [[nodiscard]] QRect box() const;
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] QString restText(const std::vector<MemberId> &people) const;

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    ThreadId m_thread;
    //! What the field is open for, and the message that is about when it is not for a reply.
    Aim m_aim = Aim::Reply;
    MessageId m_about;
    QString m_aimWords; //!< what the field is open for, where that is no reply
    std::optional<SendTime> m_before; //!< when these words were to go out, before they were taken up again
    std::vector<MemberId> m_told;     //!< whom they notify
    DraftKeeper m_keeper;
    bool m_isFilling = false;
    WaitingStrip *m_waiting;
    SendWays *m_ways;
    RestLine *m_rest;
    OtherDraft *m_other;
    SendGuard *m_guard;
    PasteOffer *m_pasted;
    MarkdownEdit *m_edit;
    QWidget *m_askLine;
    AskField *m_ask;
    IconButton *m_askButton;
    TextLabel *m_asked;
    QWidget *m_tools;
    TextLabel *m_state;
    Button *m_cancel, *m_send;
    SplitButton *m_sendWays;
    WhoLine *m_who;
    QTimer m_planSoon; //!< names are typed letter by letter
};

} // namespace meridian
