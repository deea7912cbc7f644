// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/urgent_wish.h"
#include "ui/models/member_book.h"
#include "ui/models/outbox_model.h"
#include "ui/shell/place.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/threads/thread_actions.h"
#include "ui/widgets/look.h"
#include <QStackedWidget>
#include <QUrl>

namespace meridian {

class AttentionDesk;
class CheckInBook;
class CheckInScreen;
class DayScreen;
class DocumentHomeScreen;
class DocumentScreen;
class Morning;
class MorningScreen;
class NewThreadPane;
class OutboxScreen;
class PersonScreen;
class SettingsScreen;
class TaskScreen;
class ThreadScreen;

//! The screens of a workspace, each made when it is first gone to, so that the first picture costs only what it shows.
//! What leads from one to another is asked for with signals; the window goes there.
class WorkspaceScreens : public QStackedWidget {
    Q_OBJECT
public:
    //! All outlive this.
    WorkspaceScreens(const Look &look, const WorkspaceParts &parts, const MemberBook &book, CheckInBook &checkIns, OutboxModel &outbox,
                     Morning &morning, AttentionDesk &attention);

    //! Shows the screen of a place, and the place in it.
    void arrive(const Place &place);
    void setMode(LayoutMode mode);
    //! None: the form for a new thread, which has no keys of its own.
    [[nodiscard]] const Screen *screen() const;
    //! Where F6 stops.
    [[nodiscard]] QList<QWidget *> regions() const;

    [[nodiscard]] ThreadScreen &threads();
    [[nodiscard]] MorningScreen &morning();
    [[nodiscard]] TaskScreen &tasks();
    [[nodiscard]] DocumentHomeScreen &documents();
    [[nodiscard]] DocumentScreen &document();
    //! Closes what is open; nothing, where nothing is.
    void leaveDocument();
    //! What is half written goes to the disk and to my other devices, while all that hears of it is there.
    void keepWriting();
    [[nodiscard]] PersonScreen &person();
    [[nodiscard]] CheckInScreen &checkIns();
    [[nodiscard]] DayScreen &day();
    [[nodiscard]] OutboxScreen &outbox();
    [[nodiscard]] SettingsScreen &settings();
    [[nodiscard]] NewThreadPane &newThread();

signals:
    void placeWanted(const meridian::Place &place);
    //! Another thread of the same list is open now; none: no thread.
    void threadShown(std::optional<meridian::ThreadId> thread);
    void taskShown(std::optional<meridian::TaskId> task);
    void roundShown(std::optional<meridian::CheckInId> checkIn, QDate round);
    //! None: a new one.
    void checkInFormWanted(std::optional<meridian::CheckInId> checkIn);
    void newTaskWanted(const meridian::TaskSeed &seed);
    void taskWanted(meridian::TaskId task);
    void taskDoneWanted(meridian::TaskId task); //!< or to do again
    //! Who has a thread or a task in hand is to change: TakeInHand, HandOver or PutDown.
    void batonWanted(meridian::ThreadAction action, meridian::ThreadId thread);
    void threadWanted(meridian::ThreadId thread, std::optional<meridian::MessageId> message);
    void draftWanted(const meridian::Draft &draft);
    void documentWanted(meridian::DocumentId document, std::optional<meridian::ThreadId> comment,
                        std::optional<meridian::VersionId> version);
    void newDocumentWanted(std::optional<meridian::ChannelId> channel, std::optional<meridian::DocumentId> parent);
    void importWanted(const QStringList &paths, meridian::ChannelId channel, std::optional<meridian::DocumentId> parent);
    void linkActivated(const QUrl &link); //!< in a document
    void newThreadFilled(const meridian::Draft &draft); //!< a form that is filled in already
    void newThreadWanted();
    void channelDetailsWanted(meridian::ChannelId channel);
    void agreementWanted(meridian::ChannelId channel);
    void personWanted(meridian::MemberId member);
    void personLeft();
    void morningLeft();
    void writeTo(meridian::MemberId member);
    void threadsMade(meridian::ThreadScreen &screen); //!< the screen is there from now on
    void newThreadLeft();
    void newThreadSent(meridian::ThreadId thread);
    void settingsLeft();
    void urgentWanted(const meridian::UrgentWish &wish);
    void sent(); //!< words were handed to the outbox
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    void arriveAtThreads(const Place &place);
    void resumeThread(ThreadId draft);

    Look m_look;
    WorkspaceParts m_parts;
    const MemberBook &m_book;
    CheckInBook &m_checkInBook;
    OutboxModel &m_outboxModel;
    Morning &m_morningModel;
    AttentionDesk &m_attention;
    LayoutMode m_mode = LayoutMode::SidebarListPane;
    ThreadScreen *m_threads = nullptr;
    MorningScreen *m_morning = nullptr;
    TaskScreen *m_tasks = nullptr;
    DocumentHomeScreen *m_documents = nullptr;
    DocumentScreen *m_document = nullptr;
    PersonScreen *m_person = nullptr;
    CheckInScreen *m_checkIns = nullptr;
    DayScreen *m_day = nullptr;
    OutboxScreen *m_outbox = nullptr;
    SettingsScreen *m_settings = nullptr;
    NewThreadPane *m_newThread = nullptr;
};

} // namespace meridian
