// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with comments and suggestions.
#include "core/model/thread_link.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_draft_card.h"
#include "ui/documents/comment_list.h"
#include "ui/documents/comment_margin.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include "ui/widgets/announce.h"
#include <QClipboard>
#include <QGuiApplication>

namespace meridian {

void CommentDesk::act(CommentAction action, ThreadId thread, MessageId message)
{
    switch (action) {
    case CommentAction::Reply:
        show(thread);
        reply();
        return;
    case CommentAction::Resolve: return setResolved(thread, true);
    case CommentAction::Reopen: return setResolved(thread, false);
    case CommentAction::CopyText: return copyText(message);
    case CommentAction::CopyLink: return copyLinkTo(thread, std::nullopt);
    case CommentAction::OpenThread: emit threadWanted(thread); return;
    case CommentAction::MakeTask:
        if (const auto source = sourceOfComment(thread, message))
            emit taskWanted(*source);
        return;
    case CommentAction::Remove: return removeMessage(message);
    case CommentAction::Edit: break;
    }
    show(thread);
    const auto row = m_doors.replica.read().message(message);
    auto *card = qobject_cast<CommentCard *>(activeCard());
    if (card && row && *row)
        card->edit(message, (*row)->message.text);
}

bool CommentDesk::step(int direction)
{
    std::vector<const Item *> open;
    for (const Item &item : m_items) {
        if (item.inMargin || m_list->isVisible())
            open.push_back(&item);
    }
    if (open.empty())
        return false;
    const auto now = std::ranges::find(open, m_active, [](const Item *item) { return item->key; });
    size_t next = 0;
    if (now != open.end()) {
        const auto at = now - open.begin() + direction;
        if (at < 0 || at >= std::ssize(open))
            return true; // the last one stays
        next = size_t(at);
    } else {
        const int caret = m_view.page().textCursor().position();
        const auto after = std::ranges::find_if(open, [caret](const Item *item) { return item->position >= caret; });
        next = direction > 0 ? size_t(after == open.end() ? 0 : after - open.begin())
                             : size_t(after == open.begin() ? std::ssize(open) - 1 : after - open.begin() - 1);
    }
    if (m_margin->isHidden() && !m_list->isVisible())
        m_list->open();
    setActive(QByteArray(open[next]->key), Reveal::Page);
    if (CommentFrame *card = activeCard())
        card->setFocus(Qt::OtherFocusReason);
    return true;
}

//! Anybody may, the author too. What is resolved stays in the margin for a day, as one line.
void CommentDesk::setResolved(ThreadId thread, bool resolved)
{
    m_doors.documents.resolveComment(thread, resolved);
    if (resolved && thread == activeThread())
        setActive({}, Reveal::No);
    announcePolitely(*m_margin, resolved ? tr("Resolved. Press Z to undo") : tr("Open again"));
    emit undoable(resolved ? tr("Comment resolved") : tr("Comment open again"),
                  [&documents = m_doors.documents, thread, resolved] { documents.resolveComment(thread, !resolved); }, [] {});
}

bool CommentDesk::resolve()
{
    if (const TaskId task = activeTask(); !task.isNull()) {
        emit taskDoneWanted(task);
        return true;
    }
    const CommentRow *row = hasActiveComment() ? m_threads.find(activeThread()) : nullptr;
    if (!row)
        return false;
    const QByteArray active = m_active;
    const bool resolves = !row->comment.resolvedAt;
    setResolved(ThreadId(row->comment.thread), resolves);
    if (!resolves)
        return true;
    // Whoever goes through them by key goes on with the next open one.
    auto at = std::ranges::find(m_items, active, [](const Item &item) { return item.key; });
    at = std::find_if(at == m_items.end() ? at : at + 1, m_items.end(), [](const Item &item) { return !item.resolved; });
    if (at != m_items.end()) {
        setActive(QByteArray(at->key), Reveal::Page);
        if (CommentFrame *card = activeCard())
            card->setFocus(Qt::OtherFocusReason);
    } else {
        m_view.page().setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool CommentDesk::reply()
{
    CommentFrame *active = activeCard();
    if (auto *card = qobject_cast<CommentCard *>(active))
        card->reply();
    else if (auto *draft = qobject_cast<CommentDraftCard *>(active))
        draft->field().focusField();
    else if (m_suggestions && m_active.startsWith('s')) {
        const Suggestion *suggestion = m_suggestions->find(QString::fromUtf8(m_active.sliced(1)));
        if (!suggestion)
            return false;
        begin(suggestion->range()); // a comment on what is suggested
    } else {
        return false;
    }
    return true;
}

bool CommentDesk::copyLink()
{
    if (const TaskId task = activeTask(); !task.isNull()) {
        copyLinkTo(threadOf(task), std::nullopt);
        return true;
    }
    if (!hasActiveComment())
        return false;
    copyLinkTo(activeThread(), std::nullopt);
    return true;
}

bool CommentDesk::openThread()
{
    if (const TaskId task = activeTask(); !task.isNull()) {
        emit taskOpenWanted(task);
        return true;
    }
    if (!hasActiveComment())
        return false;
    emit threadWanted(activeThread());
    return true;
}

void CommentDesk::copyText(MessageId message)
{
    const auto row = m_doors.replica.read().message(message);
    if (!row || !*row)
        return;
    QGuiApplication::clipboard()->setText((*row)->message.text);
    emit said(tr("Copied"));
}

void CommentDesk::copyLinkTo(ThreadId thread, std::optional<MessageId> message)
{
    const auto self = m_doors.replica.read().self();
    if (!self)
        return;
    QGuiApplication::clipboard()->setText(ThreadLink{self->workspace, thread, message}.toString());
    emit said(tr("Link copied"));
}

//! At once, and back again if asked: the words are kept here as long as that is offered.
void CommentDesk::removeMessage(MessageId message)
{
    const auto row = m_doors.replica.read().message(message);
    if (!row || !*row || (*row)->message.author != m_doors.book.self())
        return;
    m_doors.commands.deleteMessage(message);
    emit undoable(tr("Message removed"),
                  [&commands = m_doors.commands, message, text = (*row)->message.text] { commands.restoreMessage(message, text); },
                  [] {});
}

void CommentDesk::decide(const QString &id, bool accept)
{
    if (!m_suggestions || !m_view.binding())
        return;
    bool done = false;
    {
        const crdt::Transaction asWritten(m_view.session()->doc(), m_view.binding()->origin()); // so that it can be taken back
        done = accept ? m_suggestions->accept(id) : m_suggestions->keepAsItWas(id);
    }
    if (!done)
        return;
    announcePolitely(*m_margin, accept ? tr("Accepted") : tr("Kept as it was"));
    m_view.page().setFocus(Qt::OtherFocusReason);
}

bool CommentDesk::commentOnSelection()
{
    if (!m_anchors || !m_view.binding())
        return false;
    const QTextCursor caret = m_view.page().textCursor();
    if (!caret.hasSelection())
        return commentOnParagraph();
    begin({m_view.binding()->indexOf(caret.selectionStart()), m_view.binding()->indexOf(caret.selectionEnd())});
    return true;
}

bool CommentDesk::commentOnParagraph()
{
    if (!m_anchors || !m_view.binding())
        return false;
    begin(lineAround(m_view.session()->text(), m_view.binding()->indexOf(m_view.page().textCursor().position())));
    return true;
}

void CommentDesk::begin(TextRange range)
{
    const auto anchor = CommentAnchor::over(m_view.session()->text(), range);
    m_active.clear();
    dropEmptyDraft();
    m_new = Draft{};
    m_new->thread = m_doors.commands.newThreadId();
    m_new->isNewThread = true;
    m_new->comment = CommentPlace{m_view.document(), anchor.start(), anchor.end(), anchor.quote()};
    m_wanted = 'd' + m_new->thread.uuid().bytes();
    rebuild();
    if (m_margin->isHidden())
        m_list->open();
    if (CommentFrame *card = activeCard())
        card->entrance()->setFocus(Qt::OtherFocusReason);
}

void CommentDesk::continueDraft(const Draft &draft)
{
    m_wanted = 'd' + draft.thread.uuid().bytes();
    rebuild();
    if (m_margin->isHidden())
        m_list->open();
    if (CommentFrame *card = activeCard())
        card->entrance()->setFocus(Qt::OtherFocusReason);
}

//! A comment that was begun and left without a word was none.
void CommentDesk::dropEmptyDraft()
{
    if (!m_new || m_active == 'd' + m_new->thread.uuid().bytes())
        return;
    const auto *card = qobject_cast<CommentDraftCard *>(m_list->isVisible() ? m_list->card('d' + m_new->thread.uuid().bytes())
                                                                           : m_margin->card('d' + m_new->thread.uuid().bytes()));
    if (!card || const_cast<CommentDraftCard *>(card)->field().isEmpty()) {
        m_new.reset();
        m_rebuild.start();
    }
}

//! Its words stay among the drafts that were put away.
void CommentDesk::discardDraft(const Draft &draft)
{
    if (m_new && m_new->thread == draft.thread)
        m_new.reset();
    setActive({}, Reveal::No);
    m_view.page().setFocus(Qt::OtherFocusReason);
    m_rebuild.start();
    if (draft.isEmpty())
        return;
    m_doors.commands.shareDraft(draft); // what nobody else knows yet is kept with it
    m_doors.commands.endDraft(draft, DraftEnd::Discarded);
    emit undoable(tr("Discarded"), [&commands = m_doors.commands, draft] { commands.shareDraft(draft); }, [] {});
}

void CommentDesk::toggleList()
{
    if (m_list->isVisible())
        m_list->close();
    else if (m_anchors)
        m_list->open();
}

void CommentDesk::toggleSuggesting()
{
    using Mode = SuggestionList::Mode;
    if (!m_suggestions)
        return;
    const bool on = m_suggestions->mode() == Mode::Writing;
    m_suggestions->setMode(on ? Mode::Suggesting : Mode::Writing);
    emit said(on ? tr("Suggesting: what you change is proposed") : tr("Writing: what you change is made"));
}

void CommentDesk::markRead()
{
    const CommentRow *row = hasActiveComment() ? m_threads.find(activeThread()) : nullptr;
    if (!row || !row->thread.unread || !m_view.isVisible())
        return;
    // What was marked as unread since this became the active one stays so till it does again.
    const auto &mark = row->thread.standing.unreadMark;
    if (!mark || mark == m_seenMark)
        m_doors.commands.markRead(activeThread(), row->thread.thread.lastSeq, m_seenMark);
}

} // namespace meridian
