// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_anchors.h"
#include "ui/documents/comment_card.h"
#include "ui/documents/comment_cards.h"
#include "ui/documents/document_tasks.h"
#include "ui/documents/document_view.h"
#include "ui/documents/suggestion_list.h"
#include "ui/documents/task_source.h"
#include <functional>

namespace meridian {

class CommentDraftCard;
class CommentList;
class CommentMargin;
class TaskCard;
struct ThreadLink;

//! The comments and suggestions of the document that a view shows, and the tasks that were made of its words: beside the page, in
//! the page and in the outline. One of them may be the active one; keys and buttons are about that one.
class CommentDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int ReadAfterMs = 1000;
    static constexpr qint64 ResolvedStayMs = 24LL * 60 * 60 * 1000; //!< in the margin; the list keeps them

    //! `view` outlives this and gets its margin from it.
    CommentDesk(const Look &look, DocumentView &view);
    ~CommentDesk() override;

    //! The next (1) or previous (-1) one in the page; false when there is none.
    bool step(int direction);
    //! Resolves the active comment, or opens it again; the active task is done, or to do again.
    bool resolve();
    bool reply();
    //! Begins a comment on what is selected, or on the paragraph that the caret is in.
    bool commentOnSelection();
    bool commentOnParagraph();
    void toggleList();
    void toggleSuggesting();
    bool copyLink();
    bool openThread();
    [[nodiscard]] bool hasActiveComment() const { return !activeThread().isNull(); }
    [[nodiscard]] bool hasCards() const { return !m_items.empty(); }
    [[nodiscard]] bool isOpen() const { return m_anchors != nullptr; }

    //! Makes a comment, or the task with that thread, the active one and brings it into view, now or as soon as the document and it are here.
    void show(ThreadId thread);
    //! The comment that was begun goes on.
    void continueDraft(const Draft &draft);
    //! Whoever makes tasks answers to taskWanted(); until then none is offered.
    void setTasksOffered(bool offered) { m_tasks = offered; }
    //! Of the active comment, of what is selected, or of the paragraph that the caret is in.
    bool makeTask();
    //! What is selected, or the line of a check-list that the caret is in: what a new task is likely to be about.
    [[nodiscard]] std::optional<TaskSource> sourceHere() const;
    [[nodiscard]] const DocumentTasks &tasks() const { return m_made; }

    [[nodiscard]] CommentMargin &margin() const { return *m_margin; }
    [[nodiscard]] CommentList &list() const { return *m_list; }
    [[nodiscard]] CommentThreads &threads() { return m_threads; }
    [[nodiscard]] CommentAnchors *anchors() const { return m_anchors.get(); } //!< of the open document
    [[nodiscard]] SuggestionList *suggestions() const { return m_suggestions.get(); }

signals:
    void said(const QString &sentence);
    //! Exactly one of `undo` and `settle` is to be called, once.
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);
    void threadWanted(meridian::ThreadId thread);
    void taskWanted(const meridian::TaskSource &source);
    void taskOpenWanted(meridian::TaskId task);
    void taskDoneWanted(meridian::TaskId task); //!< or to do again
    void linkActivated(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void opened();
    void closing();
    void connectView();
    [[nodiscard]] CardMaker maker();
    CommentFrame *makeCard(const QByteArray &key, QWidget *parent);
    CommentFrame *makeComment(ThreadId thread, QWidget *parent);
    CommentFrame *makeSuggestion(const QString &id, QWidget *parent);
    CommentFrame *makeDraft(ThreadId thread, QWidget *parent);
    void refreshCard(const QByteArray &key, CommentFrame &card);
    void rebuild();
    void addComments();
    void addSuggestions();
    void addDrafts();
    void addTasks();
    void placeAnchors();
    CommentFrame *makeTaskCard(TaskId task, QWidget *parent);
    void refreshTaskCard(TaskCard &card, const QByteArray &key);
    void tickLine(int position, bool checked);
    [[nodiscard]] TaskSource sourceOf(TextRange range, TaskSource::Kind kind) const;
    [[nodiscard]] std::optional<TaskSource> sourceOfComment(ThreadId thread, MessageId message);
    [[nodiscard]] TaskId activeTask() const; //!< null: it is none
    [[nodiscard]] static QByteArray taskKeyOf(TaskId task);
    void showMarks();
    void showCounts();
    enum class Reveal { No, Page };
    void setActive(const QByteArray &key, Reveal reveal);
    void leaveActive();
    //! Where cards are to be seen now: the margin, or the list where there is no margin.
    [[nodiscard]] CommentFrame *activeCard();
    void act(CommentAction action, ThreadId thread, MessageId message);
    void setResolved(ThreadId thread, bool resolved);
    void removeMessage(MessageId message);
    void copyText(MessageId message);
    void copyLinkTo(ThreadId thread, std::optional<MessageId> message);
    void decide(const QString &id, bool accept);
    void begin(TextRange range);
    void dropEmptyDraft();
    void discardDraft(const Draft &draft);
    void markRead();
    [[nodiscard]] ThreadId activeThread() const;
    [[nodiscard]] std::vector<Draft> drafts() const;

    Look m_look;
    DocumentView &m_view;
    CommentDoors m_doors;
    CommentThreads m_threads;
    DocumentTasks m_made;
    MessageBodies m_bodies;
    std::unique_ptr<CommentAnchors> m_anchors;
    std::unique_ptr<SuggestionList> m_suggestions;
    CommentMargin *m_margin;
    CommentList *m_list;
    struct Item : CardItem {
        std::optional<TextRange> range; //!< to be marked in the page
        bool inMargin = true;
        enum class What { Comment, Suggestion, Task };
        What what = What::Comment;
        std::optional<bool> checked = {}; //!< of a task that was a check-list's line
    };
    std::vector<Item> m_items; //!< in the order of the page
    QByteArray m_active, m_wanted; //!< the second becomes the first when it is here
    std::optional<Draft> m_new; //!< begun here, and perhaps not on the disk yet
    std::optional<OpId> m_seenMark; //!< the mark of unread that stood when the active one became it
    QTimer m_read, m_rebuild;
    bool m_tasks = false, m_markPressed = false;
};

} // namespace meridian
