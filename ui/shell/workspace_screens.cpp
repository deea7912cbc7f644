// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_screens.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/shell/check_in_screen.h"
#include "ui/shell/day_screen.h"
#include "ui/shell/document_home_screen.h"
#include "ui/shell/document_screen.h"
#include "ui/morning/morning_card.h"
#include "ui/shell/morning_screen.h"
#include "ui/shell/outbox_screen.h"
#include "ui/shell/person_screen.h"
#include "ui/shell/settings_screen.h"
#include "ui/shell/task_screen.h"
#include "ui/shell/thread_screen.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/threads/thread_pane.h"
#include <QLineEdit>

namespace meridian {

WorkspaceScreens::WorkspaceScreens(const Look &look, const WorkspaceParts &parts, const MemberBook &book,
                                   CheckInBook &checkIns, OutboxModel &outbox, Morning &morning, AttentionDesk &attention)
    : m_look(look), m_parts(parts), m_book(book), m_checkInBook(checkIns), m_outboxModel(outbox), m_morningModel(morning), m_attention(attention)
{
}

// ---- Made when they are first gone to ----

ThreadScreen &WorkspaceScreens::threads()
{
    if (!m_threads) {
        m_threads = new ThreadScreen(m_look, m_parts, m_book, m_checkInBook);
        addWidget(m_threads);
        m_threads->setMode(m_mode);
        connect(m_threads, &ThreadScreen::threadShown, this, &WorkspaceScreens::threadShown);
        connect(m_threads, &ThreadScreen::channelWanted, this,
                [this](ChannelId channel) { emit placeWanted(Place::of(channel)); });
        connect(m_threads, &ThreadScreen::threadWanted, this, &WorkspaceScreens::threadWanted);
        connect(m_threads, &ThreadScreen::documentsWanted, this,
                [this](ChannelId channel) { emit placeWanted(Place::documents(channel)); });
        connect(m_threads, &ThreadScreen::tasksWanted, this, [this](ChannelId channel) { emit placeWanted(Place::tasks(channel)); });
        connect(m_threads, &ThreadScreen::taskWanted, this, &WorkspaceScreens::taskWanted);
        connect(m_threads, &ThreadScreen::batonWanted, this, &WorkspaceScreens::batonWanted);
        connect(m_threads, &ThreadScreen::newTaskWanted, this, &WorkspaceScreens::newTaskWanted);
        connect(m_threads, &ThreadScreen::documentWanted, this, &WorkspaceScreens::documentWanted);
        connect(m_threads, &ThreadScreen::channelDetailsWanted, this, &WorkspaceScreens::channelDetailsWanted);
        connect(m_threads, &ThreadScreen::agreementWanted, this, &WorkspaceScreens::agreementWanted);
        connect(m_threads, &ThreadScreen::newThreadWanted, this, &WorkspaceScreens::newThreadWanted);
        connect(m_threads, &ThreadScreen::personWanted, this, &WorkspaceScreens::personWanted);
        connect(m_threads, &ThreadScreen::said, this, &WorkspaceScreens::said);
        connect(m_threads, &ThreadScreen::urgentWanted, this, &WorkspaceScreens::urgentWanted);
        connect(m_threads, &ThreadScreen::sent, this, &WorkspaceScreens::sent);
        connect(m_threads, &ThreadScreen::roundWanted, this,
                [this](const RoundPlace &place) { emit placeWanted(Place::checkIns(place.checkIn, place.round)); });
        connect(m_threads, &ThreadScreen::undoable, this, &WorkspaceScreens::undoable);
        auto *card = new MorningCard(m_look, m_morningModel, m_book);
        m_threads->list().addInboxStrip(card);
        auto *button = new MorningButton(m_look, m_morningModel);
        m_threads->list().addInboxButton(button);
        const auto open = [this] { emit placeWanted(Place::morning()); };
        connect(card, &MorningCard::openWanted, this, open);
        connect(button, &IconButton::clicked, this, open);
        connect(card, &MorningCard::left, m_threads, &ThreadScreen::focusList);
        emit threadsMade(*m_threads);
    }
    return *m_threads;
}

MorningScreen &WorkspaceScreens::morning()
{
    if (!m_morning) {
        m_morning = new MorningScreen(m_look, m_parts, m_book, m_morningModel);
        addWidget(m_morning);
        connect(&m_morning->view(), &MorningView::threadWanted, this, [this](ThreadId thread) { emit threadWanted(thread, std::nullopt); });
        connect(&m_morning->view(), &MorningView::taskWanted, this, &WorkspaceScreens::taskWanted);
        connect(&m_morning->view(), &MorningView::left, this, &WorkspaceScreens::morningLeft);
        connect(m_morning, &MorningScreen::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_morning;
}

TaskScreen &WorkspaceScreens::tasks()
{
    if (!m_tasks) {
        const TaskParts parts{m_parts.replica, m_parts.commands, m_parts.tasks, m_book};
        m_tasks = new TaskScreen(m_look, parts, m_parts.highlighter, new TaskActions(parts, m_look.clock));
        addWidget(m_tasks);
        m_tasks->setMode(m_mode);
        connect(m_tasks, &TaskScreen::taskShown, this, &WorkspaceScreens::taskShown);
        connect(m_tasks, &TaskScreen::newWanted, this, [this] { emit newTaskWanted({}); });
        connect(m_tasks, &TaskScreen::placeWanted, this, &WorkspaceScreens::placeWanted);
        connect(m_tasks, &TaskScreen::batonWanted, this, &WorkspaceScreens::batonWanted);
        connect(m_tasks, &TaskScreen::newTaskWanted, this, &WorkspaceScreens::newTaskWanted);
        connect(m_tasks, &TaskScreen::personWanted, this, &WorkspaceScreens::personWanted);
        connect(m_tasks, &TaskScreen::urgentWanted, this, &WorkspaceScreens::urgentWanted);
        connect(m_tasks, &TaskScreen::sent, this, &WorkspaceScreens::sent);
        connect(m_tasks, &TaskScreen::threadWanted, this, &WorkspaceScreens::threadWanted);
        connect(m_tasks, &TaskScreen::documentWanted, this, &WorkspaceScreens::documentWanted);
        connect(m_tasks, &TaskScreen::said, this, &WorkspaceScreens::said);
        connect(m_tasks, &TaskScreen::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_tasks;
}

DocumentHomeScreen &WorkspaceScreens::documents()
{
    if (!m_documents) {
        m_documents = new DocumentHomeScreen(m_look, m_parts, m_book);
        addWidget(m_documents);
        DocumentHome &home = m_documents->home();
        connect(&home, &DocumentHome::opened, this, [this](DocumentId document) { emit documentWanted(document, {}, {}); });
        connect(&home, &DocumentHome::newWanted, this, &WorkspaceScreens::newDocumentWanted);
        connect(&home, &DocumentHome::importWanted, this, &WorkspaceScreens::importWanted);
        connect(&home, &DocumentHome::threadsWanted, this,
                [this](ChannelId channel) { emit placeWanted(Place::of(channel)); });
        connect(&home, &DocumentHome::tasksWanted, this,
                [this](ChannelId channel) { emit placeWanted(Place::tasks(channel)); });
        connect(&home, &DocumentHome::said, this, &WorkspaceScreens::said);
        connect(&home, &DocumentHome::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_documents;
}

DocumentScreen &WorkspaceScreens::document()
{
    if (!m_document) {
        m_document = new DocumentScreen(m_look, m_parts, m_book);
        addWidget(m_document);
        connect(m_document, &DocumentScreen::backWanted, this, [this](DocumentId document) {
            emit placeWanted(Place::documents());
            documents().home().select(document);
        });
        connect(m_document, &DocumentScreen::newWanted, this, &WorkspaceScreens::newDocumentWanted);
        connect(m_document, &DocumentScreen::linkActivated, this, &WorkspaceScreens::linkActivated);
        connect(m_document, &DocumentScreen::personWanted, this, &WorkspaceScreens::personWanted);
        connect(m_document, &DocumentScreen::threadWanted, this,
                [this](ThreadId thread) { emit threadWanted(thread, std::nullopt); });
        connect(m_document, &DocumentScreen::taskWanted, this, &WorkspaceScreens::taskWanted);
        connect(m_document, &DocumentScreen::taskDoneWanted, this, &WorkspaceScreens::taskDoneWanted);
        connect(m_document, &DocumentScreen::newTaskWanted, this, &WorkspaceScreens::newTaskWanted);
        connect(m_document, &DocumentScreen::said, this, &WorkspaceScreens::said);
        connect(m_document, &DocumentScreen::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_document;
}

void WorkspaceScreens::leaveDocument()
{
    if (m_document)
        m_document->view().close();
}

void WorkspaceScreens::keepWriting()
{
    if (m_newThread)
        m_newThread->flush();
    for (Composer *composer : findChildren<Composer *>())
        composer->flush();
}

PersonScreen &WorkspaceScreens::person()
{
    if (!m_person) {
        m_person = new PersonScreen(m_look, m_parts.replica, m_book);
        addWidget(m_person);
        connect(m_person, &PersonScreen::left, this, &WorkspaceScreens::personLeft);
        connect(m_person, &PersonScreen::writeTo, this, &WorkspaceScreens::writeTo);
        connect(m_person, &PersonScreen::threadWanted, this,
                [this](ThreadId thread) { emit threadWanted(thread, std::nullopt); });
    }
    return *m_person;
}

CheckInScreen &WorkspaceScreens::checkIns()
{
    if (!m_checkIns) {
        m_checkIns = new CheckInScreen(m_look, m_parts, m_book, m_checkInBook);
        addWidget(m_checkIns);
        CheckInsView &view = m_checkIns->view();
        connect(m_checkIns, &CheckInScreen::roundShown, this, [this](const RoundPlace &place) { emit roundShown(place.checkIn, place.round); });
        connect(m_checkIns, &CheckInScreen::newTaskWanted, this, &WorkspaceScreens::newTaskWanted);
        connect(&view, &CheckInsView::newWanted, this, [this] { emit checkInFormWanted(std::nullopt); });
        connect(&view, &CheckInsView::changeWanted, this, [this](CheckInId checkIn) { emit checkInFormWanted(checkIn); });
        connect(&view, &CheckInsView::draftWanted, this, &WorkspaceScreens::newThreadFilled);
        connect(&view, &CheckInsView::taskWanted, this, &WorkspaceScreens::taskWanted);
        connect(&view, &CheckInsView::channelWanted, this, [this](ChannelId channel) { emit placeWanted(Place::of(channel)); });
        connect(&view, &CheckInsView::personWanted, this, &WorkspaceScreens::personWanted);
        connect(&view, &CheckInsView::linkActivated, this, &WorkspaceScreens::linkActivated);
        connect(&view, &CheckInsView::said, this, &WorkspaceScreens::said);
        connect(&view, &CheckInsView::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_checkIns;
}

DayScreen &WorkspaceScreens::day()
{
    if (!m_day) {
        m_day = new DayScreen(m_look, m_parts.replica, m_parts.commands, m_book);
        addWidget(m_day);
        connect(&m_day->view(), &DayView::left, this, &WorkspaceScreens::personLeft);
        connect(&m_day->view(), &DayView::personWanted, this, &WorkspaceScreens::personWanted);
        connect(&m_day->view(), &DayView::draftWanted, this, &WorkspaceScreens::newThreadFilled);
        connect(&m_day->view(), &DayView::said, this, &WorkspaceScreens::said);
    }
    return *m_day;
}

OutboxScreen &WorkspaceScreens::outbox()
{
    if (!m_outbox) {
        m_outbox = new OutboxScreen(m_look, m_outboxModel, m_parts.replica, m_parts.commands, m_book);
        addWidget(m_outbox);
        m_outbox->setMode(m_mode);
        connect(m_outbox, &OutboxScreen::openThread, this,
                [this](ThreadId thread) { emit placeWanted(Place::inbox(thread)); });
        connect(m_outbox, &OutboxScreen::continueDraft, this, [this](const Draft &draft) {
            if (draft.comment) {
                emit placeWanted(Place::of(draft.comment->document));
                document().continueComment(draft);
            } else if (draft.isNewThread) {
                emit placeWanted(Place::newThread(draft.thread));
            } else {
                emit draftWanted(draft);
            }
        });
        connect(&m_outbox->actions(), &OutboxActions::done, this, &WorkspaceScreens::said);
        connect(&m_outbox->actions(), &OutboxActions::undoable, this, &WorkspaceScreens::undoable);
    }
    return *m_outbox;
}

SettingsScreen &WorkspaceScreens::settings()
{
    if (!m_settings) {
        m_settings = new SettingsScreen(m_look, m_parts.commands, m_book, m_parts.door, m_attention);
        addWidget(m_settings);
        connect(m_settings, &SettingsScreen::closeRequested, this, &WorkspaceScreens::settingsLeft);
    }
    return *m_settings;
}

NewThreadPane &WorkspaceScreens::newThread()
{
    if (!m_newThread) {
        m_newThread = new NewThreadPane(m_look, m_parts.replica, m_parts.commands, m_book);
        addWidget(m_newThread);
        connect(m_newThread, &NewThreadPane::left, this, &WorkspaceScreens::newThreadLeft);
        connect(m_newThread, &NewThreadPane::threadWanted, this, [this](ThreadId thread) { emit threadWanted(thread, std::nullopt); });
        connect(m_newThread, &NewThreadPane::heldBack, this, &WorkspaceScreens::said);
        connect(m_newThread, &NewThreadPane::heldBack, this, &WorkspaceScreens::newThreadLeft);
        connect(m_newThread, &NewThreadPane::urgentWanted, this, &WorkspaceScreens::urgentWanted);
        connect(m_newThread, &NewThreadPane::sent, this, &WorkspaceScreens::sent);
        connect(m_newThread, &NewThreadPane::sent, this, &WorkspaceScreens::newThreadSent);
    }
    return *m_newThread;
}

// ---- What is shown ----

void WorkspaceScreens::arrive(const Place &place)
{
    switch (place.screen) {
    case Place::Screen::Inbox:
    case Place::Screen::Channel:
        arriveAtThreads(place);
        break;
    case Place::Screen::Morning:
        setCurrentWidget(&morning());
        morning().arrive();
        break;
    case Place::Screen::CheckIns:
        setCurrentWidget(&checkIns());
        checkIns().arrive(place);
        break;
    case Place::Screen::Tasks:
        setCurrentWidget(&tasks());
        tasks().arrive(place);
        break;
    case Place::Screen::Documents:
        setCurrentWidget(&documents());
        documents().arrive(place);
        break;
    case Place::Screen::Document:
        setCurrentWidget(&document());
        document().arrive(place);
        break;
    case Place::Screen::Person:
        setCurrentWidget(&person());
        person().arrive(*place.person);
        break;
    case Place::Screen::TeamDay:
        setCurrentWidget(&day());
        day().arrive();
        break;
    case Place::Screen::Outbox:
        setCurrentWidget(&outbox());
        outbox().arrive();
        break;
    case Place::Screen::NewThread:
        resumeThread(*place.thread); // before it shows: what is filled in decides where the caret stands
        newThread().setHints(m_parts.door.writingHints());
        setCurrentWidget(&newThread());
        break;
    case Place::Screen::Settings:
        setCurrentWidget(&settings());
        settings().arrive();
        break;
    }
}

void WorkspaceScreens::arriveAtThreads(const Place &place)
{
    setCurrentWidget(&threads());
    threads().arrive(place);
    if (!place.thread || !threads().isSingle())
        threads().focusList();
    else
        threads().pane().focusMessages();
}

//! A draft that is no more begins as an empty form: Back may lead to one that was sent.
void WorkspaceScreens::resumeThread(ThreadId thread)
{
    if (newThread().draft().thread == thread)
        return;
    const auto draft = m_parts.replica.read().draft(thread);
    if (draft && *draft)
        newThread().resume(**draft);
    else
        newThread().begin({});
}

void WorkspaceScreens::setMode(LayoutMode mode)
{
    m_mode = mode;
    if (m_threads)
        m_threads->setMode(mode);
    if (m_tasks)
        m_tasks->setMode(mode);
    if (m_outbox)
        m_outbox->setMode(mode);
}

const Screen *WorkspaceScreens::screen() const
{
    return qobject_cast<const Screen *>(currentWidget());
}

QList<QWidget *> WorkspaceScreens::regions() const
{
    if (screen())
        return screen()->regions();
    if (m_newThread && currentWidget() == m_newThread)
        return {&m_newThread->subject()};
    return {};
}

} // namespace meridian
