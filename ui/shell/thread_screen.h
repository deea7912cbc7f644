// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/urgent_wish.h"
#include "ui/models/check_in_book.h"
#include "ui/shell/place.h"
#include "ui/shell/two_panes.h"
#include "ui/shell/workspace_parts.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/threads/thread_actions.h"
#include <functional>

namespace meridian {

class Composer;
class InboxActions;
class LaterMenu;
class ThreadListPane;
class ThreadPane;

//! The inbox or a channel as the window shows it: the list of threads, the one that is open, and the field for the
//! reply at its foot.
class ThreadScreen : public TwoPanes {
    Q_OBJECT
public:
    //! The references outlive this.
    ThreadScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, CheckInBook &checkIns);
    ~ThreadScreen() override;

    //! `place` is an inbox or a channel.
    void arrive(const Place &place);
    void setMode(LayoutMode mode);
    bool backToList();
    bool step(int rows);
    void stepThread(int direction);
    bool reply();
    void resume(const Draft &draft); //!< of the thread that is open
    void focusList();
    [[nodiscard]] ThreadListPane &list() { return *m_list; }
    [[nodiscard]] ThreadPane &pane() { return *m_pane; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    //! Another thread of the same list is open now; null: none.
    void threadShown(std::optional<meridian::ThreadId> thread);
    void channelWanted(meridian::ChannelId channel);
    void channelDetailsWanted(meridian::ChannelId channel);
    void agreementWanted(meridian::ChannelId channel);
    void documentsWanted(meridian::ChannelId channel);
    void tasksWanted(meridian::ChannelId channel);
    void documentWanted(meridian::DocumentId document, std::optional<meridian::ThreadId> comment,
                        std::optional<meridian::VersionId> version);
    void taskWanted(meridian::TaskId task);
    void newTaskWanted(const meridian::TaskSeed &seed);
    //! Who has a thread in hand is to change: TakeInHand, HandOver or PutDown.
    void batonWanted(meridian::ThreadAction action, meridian::ThreadId thread);
    void newThreadWanted();
    void threadWanted(meridian::ThreadId thread, std::optional<meridian::MessageId> message);
    void roundWanted(const meridian::RoundPlace &place); //!< of a check-in that asks
    void sent(); //!< words were handed to the outbox
    void urgentWanted(const meridian::UrgentWish &wish);
    void said(const QString &sentence);
    //! Who is this?
    void personWanted(meridian::MemberId member);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    ThreadScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, ThreadListPane *list, ThreadPane *pane, Composer *composer);
    void connectPanes();
    void answerKeys();
    void open(ThreadId thread);
    void act(ThreadAction action);
    void tellPosition();
    void tellBack();
    void connectInbox();
    void addAsking(const Look &look, const WorkspaceParts &parts, CheckInBook &checkIns);
    void connectTasks();
    void addStrips(const Look &look, const WorkspaceParts &parts);
    void answerInboxKeys();
    //! What is done with the thread that is open, for me alone; its choices open at `anchor`.
    void stand(ThreadAction action, QWidget *anchor);
    void setDone(const QString &conclusion = {}, const std::optional<QString> &early = {});
    //! The threads that are chosen in the list, else the one that is open.
    [[nodiscard]] std::vector<ThreadId> targets() const;
    //! Does something to them after the focus has gone on to what stays.
    void withTargets(const std::function<void(const std::vector<ThreadId> &)> &act);
    //! Where the focus goes when a thread leaves the list.
    void leaveThreads(const std::vector<ThreadId> &threads);

    ThreadListPane *m_list;
    ThreadPane *m_pane;
    Composer *m_composer;
    InboxActions *m_inbox;
    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    LaterMenu *m_later = nullptr, *m_mute = nullptr;
    std::optional<Place> m_place; //!< none before the first arrival
};

} // namespace meridian
