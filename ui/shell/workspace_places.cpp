// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the workspace one is, and how one gets there.
#include "ui/shell/thread_screen.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_screens.h"
#include "ui/shell/workspace_view.h"
#include "ui/sidebar/sidebar.h"
#include "ui/threads/thread_pane.h"
#include <QScopedValueRollback>

namespace meridian {

void WorkspaceView::go(const Place &place)
{
    m_history.visit(place);
    show(place);
}

void WorkspaceView::travel(const std::optional<Place> &place)
{
    if (place)
        show(*place);
}

void WorkspaceView::show(const Place &place)
{
    m_place = place;
    m_recent.note(place);
    {
        const QScopedValueRollback arriving(m_arriving, true);
        m_screens->arrive(place);
    }
    tellSidebar();
    applyMode();
    emit placeChanged();
}

//! Another thread of the list that is shown is open now. A list that is not shown says so as well.
void WorkspaceView::noteThread(std::optional<ThreadId> thread)
{
    if (m_place.screen != Place::Screen::Inbox && m_place.screen != Place::Screen::Channel)
        return;
    m_place.thread = thread;
    // What a list opens by itself is where one arrived, and no step that leads back.
    m_arriving ? m_history.refine(m_place) : m_history.visit(m_place);
    m_recent.note(m_place);
    emit placeChanged();
}

//! As with threads: what the list opens by itself is where one arrived.
void WorkspaceView::noteTask(std::optional<TaskId> task)
{
    if (m_place.screen != Place::Screen::Tasks)
        return;
    m_place = m_place.channel ? Place::tasks(*m_place.channel, task) : Place::tasks(task);
    m_arriving ? m_history.refine(m_place) : m_history.visit(m_place);
    emit placeChanged();
}

//! As with threads: what the list opens by itself is where one arrived.
void WorkspaceView::noteRound(std::optional<CheckInId> checkIn, QDate round)
{
    if (m_place.screen != Place::Screen::CheckIns)
        return;
    m_place = Place::checkIns(checkIn, round);
    m_arriving ? m_history.refine(m_place) : m_history.visit(m_place);
    emit placeChanged();
}

void WorkspaceView::tellSidebar()
{
    switch (m_place.screen) {
    case Place::Screen::Inbox:
    case Place::Screen::Morning:
        m_sidebar->setPlace(Sidebar::Page::Inbox);
        break;
    case Place::Screen::Channel:
        m_sidebar->setPlace(*m_place.channel);
        break;
    case Place::Screen::CheckIns:
        m_sidebar->setPlace(Sidebar::Page::CheckIns);
        break;
    case Place::Screen::Tasks:
        m_sidebar->setPlace(Sidebar::Page::Tasks);
        break;
    case Place::Screen::Documents:
        if (m_place.channel)
            m_sidebar->setPlace(*m_place.channel);
        else
            m_sidebar->setPlace(Sidebar::Page::Documents);
        break;
    case Place::Screen::Document:
        m_sidebar->setPlace(Sidebar::Page::Documents);
        break;
    case Place::Screen::Person:
        m_sidebar->setPlace(*m_place.person);
        break;
    case Place::Screen::TeamDay:
        m_sidebar->setPlace(Sidebar::Page::TeamDay);
        break;
    case Place::Screen::Outbox:
        m_sidebar->setPlace(Sidebar::Page::Outbox);
        break;
    case Place::Screen::Settings:
    case Place::Screen::NewThread:
        break; // the place one came from stays marked
    }
}

void WorkspaceView::openSwitcher(const QString &typed)
{
    dialogs().openSwitcher([this](Command command) { return can(command); }, m_recent.without(m_place), typed);
}

void WorkspaceView::switchTo(const SwitcherTarget &target)
{
    if (const auto *channel = std::get_if<ChannelId>(&target))
        go(Place::of(*channel));
    else if (const auto *document = std::get_if<DocumentId>(&target))
        go(Place::of(*document));
    else if (const auto *thread = std::get_if<ThreadId>(&target))
        switchTo(*thread);
    else if (const auto *member = std::get_if<MemberId>(&target))
        openPerson(*member);
    else
        handle(Command(std::get<int>(target)));
}

//! In its channel, where its neighbours are; a direct one is in the inbox.
void WorkspaceView::switchTo(ThreadId thread)
{
    const auto row = m_parts.replica.read().thread(thread);
    const bool inChannel = row && *row && (*row)->channelKind != ChannelKind::Direct;
    go(inChannel ? Place::of((*row)->thread.channel, thread) : Place::inbox(thread));
    m_screens->threads().pane().focusMessages();
}

void WorkspaceView::showThread(ThreadId thread, std::optional<MessageId> message)
{
    go(Place::inbox(thread));
    if (message)
        m_screens->threads().pane().showMessage(*message);
}

void WorkspaceView::goToPage(SidebarPage page)
{
    switch (page) {
    case SidebarPage::Inbox: return go(Place::inbox());
    case SidebarPage::CheckIns: return go(Place::checkIns());
    case SidebarPage::Tasks: return go(Place::tasks());
    case SidebarPage::Documents: return go(Place::documents());
    case SidebarPage::TeamDay: return go(Place::teamDay());
    case SidebarPage::Outbox: return go(Place::outbox());
    case SidebarPage::None: return;
    }
}

} // namespace meridian
