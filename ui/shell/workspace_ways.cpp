// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where links lead, and how documents are made and shown; workspace_view.cpp has the rest of WorkspaceView.
#include "core/model/thread_link.h"
#include "ui/checkins/check_in_parts.h"
#include "ui/documents/document_starter.h"
#include "ui/documents/document_templates.h"
#include "ui/shell/document_screen.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_screens.h"
#include "ui/shell/workspace_view.h"
#include "ui/tasks/quick_entry_form.h"
#include <QDesktopServices>
#include <QUrl>

namespace meridian {

// ---- Links ----

void WorkspaceView::openLink(const ThreadLink &link)
{
    const auto self = m_parts.replica.read().self();
    const auto row = m_parts.replica.read().thread(link.thread);
    if (!self || self->workspace != link.workspace)
        say(tr("This link leads to another workspace"));
    else if (row && *row && (*row)->thread.task && !link.message)
        go(Place::tasks((*row)->thread.task));
    else
        showThread(link.thread, link.message);
}

void WorkspaceView::openLink(const DocumentLink &link)
{
    const auto self = m_parts.replica.read().self();
    if (self && self->workspace == link.workspace)
        showDocument(link.document, {}, link.version);
    else
        say(tr("This link leads to another workspace"));
}

//! What is not of Meridian is the browser's.
void WorkspaceView::openLink(const QUrl &url)
{
    const QString text = url.toString();
    if (const auto thread = ThreadLink::parse(text))
        openLink(*thread);
    else if (const auto document = DocumentLink::parse(text))
        openLink(*document);
    else if (const auto channel = ChannelLink::parse(text))
        go(Place::of(channel->channel));
    else if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
        QDesktopServices::openUrl(url);
}

// ---- Tasks ----

//! Where the window is decides where it belongs, unless that is said, and what is selected in a document what it is about.
void WorkspaceView::startTask(TaskSeed seed)
{
    if (m_place.document && !seed.origin) {
        const auto row = m_parts.replica.documents().document(*m_place.document);
        if (const auto here = m_screens->document().seedHere())
            seed = *here;
        else if (row && *row)
            seed.channel = (*row)->document.channel;
    }
    if (!seed.channel)
        seed.channel = m_place.channel;
    dialogs().openNewTask(m_taskActions, {m_parts.replica, m_parts.commands, m_parts.tasks, m_book}, seed);
}

// ---- Documents ----

void WorkspaceView::showDocument(DocumentId document, std::optional<ThreadId> comment, std::optional<VersionId> version)
{
    go(Place::of(document, comment));
    if (version)
        m_screens->document().showVersion(*version);
}

void WorkspaceView::startDocument(std::optional<ChannelId> channel, std::optional<DocumentId> parent)
{
    if (!channel)
        channel = m_place.channel;
    if (!channel && m_place.document) {
        const auto row = m_parts.replica.documents().document(*m_place.document);
        channel = row && *row ? std::optional((*row)->document.channel) : std::nullopt;
    }
    dialogs().openNewDocument(channel, parent);
}

void WorkspaceView::makeDocument(ChannelId channel, std::optional<DocumentId> parent, const DocumentTemplate &page)
{
    DocumentStarter starter({m_parts.replica, m_parts.texts, m_look.clock, m_parts.random}, m_parts.documents);
    const auto made = starter.start({channel, parent}, {page.title, deltaFromMarkdown(page.text, m_parts.random)});
    if (made)
        go(Place::of(*made));
    else
        say(tr("The document could not be made. Nothing was changed."));
}

void WorkspaceView::bringIn(const QStringList &paths, ChannelId channel, std::optional<DocumentId> parent)
{
    DocumentStarter starter({m_parts.replica, m_parts.texts, m_look.clock, m_parts.random}, m_parts.documents);
    QStringList faults;
    const std::vector<DocumentId> made = starter.bringIn({channel, parent}, paths, faults);
    if (!made.empty())
        faults.prepend(tr("%n documents made", nullptr, int(made.size())));
    say(faults.join(u' '));
    if (made.size() == 1)
        go(Place::of(made.front()));
}

// ---- Check-ins ----

//! A new one belongs to the channel that is shown, unless another is chosen.
void WorkspaceView::openCheckInForm(std::optional<CheckInId> checkIn)
{
    const CheckIn *known = checkIn ? m_checkIns.find(*checkIn) : nullptr;
    if (checkIn.has_value() == (known != nullptr))
        dialogs().openCheckIn({m_parts.replica, m_parts.team, m_book, m_checkIns}, known ? std::optional(*known) : std::nullopt, m_place.channel);
}

} // namespace meridian
