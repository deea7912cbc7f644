// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with single messages of the thread, and where links lead.
#include "core/model/thread_link.h"
#include "core/store/task_queries.h"
#include "ui/models/task_text.h"
#include "ui/threads/document_strip.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include "ui/threads/times_popup.h"
#include "ui/threads/versions_popup.h"
#include "ui/widgets/confirm_bar.h"

namespace meridian {

namespace {

constexpr int PopupIndent = 32;

} // namespace

void ThreadPane::connectMessages()
{
    connect(m_view, &MessagesView::editWanted, this, &ThreadPane::editWanted);
    connect(m_view, &MessagesView::quoteWanted, this, &ThreadPane::quoteWanted);
    connect(m_view, &MessagesView::deleteWanted, this, &ThreadPane::remove);
    connect(m_view, &MessagesView::linkWanted, this,
            [this](MessageId message) { m_actions.copyLink(message); });
    connect(m_view, &MessagesView::versionsWanted, this, &ThreadPane::showVersions);
    connect(m_view, &MessagesView::timesWanted, this,
            [this](MessageId message, const std::vector<TimeInWords> &times) {
                openAt(message, new TimesPopup(m_look, m_book, m_view->people(), times, window()));
            });
    connect(m_view, &MessagesView::taskActivated, this, &ThreadPane::taskWanted);
    connect(m_view, &MessagesView::makeTaskWanted, this, &ThreadPane::makeTaskWanted);
    connect(m_view, &MessagesView::commentWanted, this, [this](MessageId message) {
        const auto row = m_replica.read().message(message);
        if (row && *row)
            emit commentWanted(message, m_book.callName((*row)->message.author));
    });
}

void ThreadPane::follow(const ThreadLink &link)
{
    const auto self = m_replica.read().self();
    if (!self || self->workspace != link.workspace)
        emit said(tr("This link leads to another workspace"));
    else if (link.thread != thread())
        emit threadWanted(link.thread, link.message);
    else if (link.message)
        showMessage(*link.message);
}

void ThreadPane::follow(const DocumentLink &link)
{
    const auto self = m_replica.read().self();
    if (self && self->workspace == link.workspace)
        emit documentWanted(link.document, {}, link.version);
    else
        emit said(tr("This link leads to another workspace"));
}

bool ThreadPane::openOrigin()
{
    const auto &row = m_model.threadRow();
    if (row && row->thread.task) {
        emit taskWanted(*row->thread.task);
        return true;
    }
    if (!row || !row->thread.document)
        return false;
    emit documentWanted(*row->thread.document, thread(), {});
    return true;
}

//! Of a comment the words it is about, of a task's thread how that stands.
void ThreadPane::refreshDocument()
{
    const auto &row = m_model.threadRow();
    if (row && row->thread.task) {
        const auto task = m_replica.tasks().task(*row->thread.task);
        const QString stands = task && *task ? tr("%1. %2", "how a task stands, whose and when")
                                                   .arg(TaskText(m_book, m_look.clock.now()).stands((*task)->task), TaskText(m_book, m_look.clock.now()).inList((*task)->task))
                                             : QString();
        return m_document->setTask(stands);
    }
    if (!row || !row->thread.document)
        return m_document->setComment({}, {});
    const auto comment = m_replica.documents().comment(row->thread.thread);
    const auto document = m_replica.documents().document(*row->thread.document);
    m_document->setComment(comment && *comment ? (*comment)->comment : Comment(),
                           document && *document ? (*document)->document.title : QString());
}

QString ThreadPane::titleOf(const QString &text) const
{
    if (const auto to = ChannelLink::parse(text)) {
        const auto row = m_replica.read().channel(to->channel);
        return row && *row ? u'#' + (*row)->channel.name : QString();
    }
    if (const auto to = DocumentLink::parse(text)) {
        const auto row = m_replica.documents().document(to->document);
        return !row || !*row ? QString() : (*row)->document.title.isEmpty() ? tr("Untitled") : (*row)->document.title;
    }
    const auto link = ThreadLink::parse(text);
    if (!link)
        return {};
    const auto row = m_replica.read().thread(link->thread);
    return row && *row ? (*row)->thread.subject : QString();
}

void ThreadPane::showMessage(MessageId message)
{
    m_wanted = message;
    lookForWanted();
    if (m_wanted)
        emit said(tr("This message is not on this computer yet. It opens when it is here."));
}

//! What a link leads to may lie in pages that are not here: they are asked for one after the other.
void ThreadPane::lookForWanted()
{
    if (m_view->showMessage(*m_wanted)) {
        m_wanted.reset();
        return;
    }
    const auto whole = m_replica.read().hasOldest(thread());
    if (whole && !*whole)
        return m_commands.fetchOlderMessages(thread());
    m_wanted.reset();
    emit said(tr("This message is not in the thread"));
}

void ThreadPane::lookFurther(const ChangeSet &change)
{
    const bool here = change.everything || change.threads.contains(thread()) || change.messages.contains(thread());
    if (m_wanted && here)
        lookForWanted();
    const auto &row = m_model.threadRow();
    if (row && row->thread.task && (change.everything || change.tasks.contains(*row->thread.task)))
        refreshThread();
    if (row && row->thread.document && (change.everything || change.documents.contains(*row->thread.document)))
        refreshDocument();
}

//! At once, and back again if asked: the words are kept here as long as that is offered.
void ThreadPane::remove(MessageId message)
{
    const auto row = m_replica.read().message(message);
    if (!row || !*row)
        return;
    const Message &gone = (*row)->message;
    if (gone.author != m_book.self()) { // the workspace lets nobody bring back what somebody else removed
        m_confirm->ask(tr("Remove what %1 wrote, for everyone? It can’t be brought back.").arg(m_book.callName(gone.author)),
                       tr("Keep it"), tr("Remove the message"), [this, message] {
                           m_commands.deleteMessage(message);
                           focusMessages();
                       });
        return;
    }
    m_commands.deleteMessage(message);
    emit undoable(
        tr("Message removed"),
        [&commands = m_commands, message, text = gone.text] {
            commands.restoreMessage(message, text);
        },
        [] {});
}

void ThreadPane::showVersions(MessageId message)
{
    const auto row = m_replica.read().message(message);
    const auto earlier = m_replica.read().versions(message);
    if (!row || !*row || !earlier) {
        emit said(tr("The earlier versions could not be read."));
        return;
    }
    openAt(message, new VersionsPopup(m_look, (*row)->message, *earlier, m_book, window()));
}

void ThreadPane::openAt(MessageId message, Popup *popup)
{
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    const QRect at = m_view->rectOf(message);
    auto *anchor = new QWidget(m_view->viewport()); // a popup stands at a widget; the row is none
    anchor->setGeometry(at.intersected(m_view->viewport()->rect()).adjusted(PopupIndent, 0, 0, 0));
    connect(popup, &Popup::closed, anchor, &QObject::deleteLater);
    popup->openAt(anchor, Popup::Side::Below);
}

} // namespace meridian
