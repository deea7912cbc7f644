// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/messages_model.h"
#include "ui/threads/thread_actions.h"
#include "ui/threads/thread_bar.h"
#include "ui/threads/thread_form.h"
#include "ui/words/message_bodies.h"
#include <QTimer>

class QVBoxLayout;

namespace meridian {

class AnswersStrip;
class Banner;
class ConclusionStrip;
class DocumentStrip;
class ConfirmBar;
class EmptyState;
class HandStrip;
class MessagesView;
class ThreadFind;
class ThreadHead;
class ThreadTasks;
struct DocumentLink;
struct ThreadLink;

//! One thread: its bar, its head, its messages, and a place at the foot for the reply. A thread
//! that has been in view for a second counts as read.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadPane(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
               HighlighterClient &highlighter, QWidget *parent = nullptr);
    ~ThreadPane() override;

    static constexpr int ReadAfterMs = 1000;

    void open(ThreadId thread);
    void close();
    [[nodiscard]] ThreadId thread() const { return m_model.thread(); }
    //! Which of how many threads this is, in the list it was opened from.
    void setPosition(int position, int count) { m_bar->setPosition(position, count); }
    //! All of it, or its words alone: for whoever shows the thread as a part of something else.
    enum class Shown { All, WordsAlone };
    void setShown(Shown shown);
    //! The reply field; the pane owns it.
    void setFoot(QWidget *foot);
    //! Where there is one pane only, a button leads back to the list called `title`.
    using Back = ThreadBar::Back;
    void setBack(Back back, const QString &title = QString());
    void focusMessages();
    //! Brings it into view; one that is not on this computer is fetched first.
    void showMessage(MessageId message);
    [[nodiscard]] bool can(ThreadAction action) const { return m_actions.can(action); }
    //! What has to be chosen stands at `anchor`, or at the bar.
    void act(ThreadAction action, QWidget *anchor = nullptr);
    //! Opens the bar to find words in the thread.
    void find();
    //! To the document this thread is a comment in, or the task it is about; false when it is neither.
    bool openOrigin();
    [[nodiscard]] ThreadActions &actions() { return m_actions; }
    [[nodiscard]] MessagesModel &model() { return m_model; }
    [[nodiscard]] MessagesView &view() { return *m_view; }

signals:
    void replyWanted();
    //! A link in the words leads to a thread of this workspace.
    void threadWanted(meridian::ThreadId thread, std::optional<meridian::MessageId> message);
    //! A link leads to a document or a version of it; or this thread is a comment in it.
    void documentWanted(meridian::DocumentId document, std::optional<meridian::ThreadId> comment,
                        std::optional<meridian::VersionId> version);
    void taskWanted(meridian::TaskId task);
    //! A task is to be made of a message, or of some words of it.
    void makeTaskWanted(const meridian::Message &message, const QString &words);
    //! Or of the thread as a whole.
    void makeThreadTaskWanted(const meridian::ThreadRow &row);
    void editWanted(meridian::MessageId message, const QString &text);
    void quoteWanted(const QString &words);
    //! A side comment on this message, by `author`.
    void commentWanted(meridian::MessageId message, const QString &author);
    //! What I want to do with the thread for myself alone; `anchor` is where its choices open.
    void standingWanted(meridian::ThreadAction action, QWidget *anchor);
    void concludeAndDoneWanted(const QString &text, const std::optional<QString> &early);
    void formOpened();
    //! A reply that begins with these words, as Markdown.
    void wordsWanted(const QString &markdown);
    //! Somebody else is to answer what was asked of me.
    void handOverWanted();
    //! Who has a thread in hand is to change: TakeInHand, HandOver or PutDown.
    void batonWanted(meridian::ThreadAction action, meridian::ThreadId thread);
    void backWanted();
    void stepWanted(int direction);
    void channelWanted(meridian::ChannelId channel);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);
    void said(const QString &sentence); //!< something small was done: "Copied"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectBar();
    void connectView();
    void openAskAgain(QWidget *anchor);
    [[nodiscard]] QString inTheWay() const;
    void weighConclusion();
    void connectActions();
    void follow(const ThreadLink &link);
    void follow(const DocumentLink &link);
    [[nodiscard]] QString titleOf(const QString &link) const;
    void connectMessages();
    void refreshThread();
    void openForm(ThreadForm::Kind kind, const QString &text);
    void acceptForm(ThreadForm::Kind kind, const QString &text, const std::optional<QString> &early);
    void refreshAnswers();
    void refreshDocument();
    void lookForWanted();
    void lookFurther(const ChangeSet &change);
    void refreshHealth();
    void refreshPlace();
    void showAbsence();
    void markRead();
    void remove(MessageId message);
    void showVersions(MessageId message);
    void openAt(MessageId message, Popup *popup);

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    MessagesModel m_model;
    MessageBodies m_bodies;
    ThreadActions m_actions;
    QTimer m_readTimer;
    std::optional<OpId> m_seenMark; //!< the mark of unread that stood when this was opened: reading on takes it away
    std::optional<MessageId> m_wanted; //!< a link led to it, and it is on its way
    ThreadActions::Then m_then = ThreadActions::Then::Stay;
    ThreadId m_formOf;
    Shown m_shown = Shown::All;
    QWidget *m_barLine;
    QVBoxLayout *m_layout;
    ThreadBar *m_bar;
    Banner *m_trouble;
    ThreadHead *m_head;
    ThreadForm *m_form;
    ConclusionStrip *m_conclusion;
    AnswersStrip *m_answers;
    HandStrip *m_hand;
    ConfirmBar *m_confirm;
    MessagesView *m_view;
    ThreadFind *m_find;
    DocumentStrip *m_document;
    ThreadTasks *m_made; //!< of the thread as a whole
    QTimer m_patience; //!< before placeholders are shown
    EmptyState *m_empty, *m_absent, *m_away;
    QWidget *m_loading;
    QWidget *m_foot = nullptr;
};

} // namespace meridian
