// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/attention_desk.h"
#include "ui/models/morning.h"
#include "ui/models/check_in_book.h"
#include "ui/models/outbox_model.h"
#include "ui/models/picture_source.h"
#include "ui/shell/place.h"
#include "ui/shell/recent_targets.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"
#include "ui/sidebar/sidebar_pages.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QTimeZone>
#include <QWidget>
#include <set>

class QUrl;

namespace meridian {

class BannerPresenter;
class FocusMenu;
class HandOvers;
class InHandStrip;
class PersonHover;
class SendHerald;
class Sidebar;
class UndoOffer;
struct DocumentLink;
struct DocumentTemplate;
struct ThreadLink;
class WorkspaceDialogs;
class WorkspaceScreens;
struct TaskSeed;

//! A workspace in its window: the sidebar, the banner, and the place somebody is at. It is the only one who knows
//! where that is; the regions ask it with signals and are told.
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    //! Everything in `parts` outlives this.
    WorkspaceView(const Look &look, const WorkspaceParts &parts, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    //! Goes to a place and remembers it for Back.
    void go(const Place &place);
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] LayoutMode layoutMode() const { return m_mode; }
    //! False: the key means nothing here and now.
    bool handle(Command command);
    [[nodiscard]] bool can(Command command) const;
    //! The window or the screen it shows answers to it, if perhaps not now.
    [[nodiscard]] bool knows(Command command) const;
    //! A word about what was done.
    void say(const QString &sentence);
    //! `reason` is a sentence; empty when it is over.
    void setStorageFailure(const QString &reason);
    //! What waits for a connection and has none.
    [[nodiscard]] int waitingOffline() const;
    void openPerson(MemberId member);
    //! Goes where a link leads, if that is in this workspace.
    void openLink(const ThreadLink &link);
    void openLink(const DocumentLink &link);
    void openLink(const QUrl &url);
    //! Says so when this computer's zone is not mine, unless it was `asked` about that one before.
    void watchZone(const QTimeZone &computer, const QString &asked);
    //! Offers what I have in hand at the end of my day, unless that was `answered` today already.
    void watchDayEnd(QDate answered);
    //! What was used last; the window keeps it from one start to the next.
    [[nodiscard]] RecentTargets &recent() { return m_recent; }

    //! What there was this morning; the window keeps it for the day.
    [[nodiscard]] Morning &morning() { return m_morning; }

    [[nodiscard]] WorkspaceDialogs &dialogs();
    [[nodiscard]] HandOvers &handOvers() { return *m_handOvers; }
    [[nodiscard]] BannerPresenter &banner() { return *m_banner; }
    [[nodiscard]] const MemberBook &book() const { return m_book; }

signals:
    void placeChanged();
    void quitRequested();
    void singleKeysWanted(); //!< on, or off again
    void askedAboutZone(const QString &zone);
    void dayEndAnswered(QDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSidebar();
    void connectScreens();
    void connectStatus();
    void connectAttention();
    void connectHandOvers();
    void offerAtDayEnd();
    void answerKeys();
    void answerAttentionKeys();
    void openFocusMenu(QWidget *anchor);
    void openNoticeSettings();
    void toggleSidebar();
    void goToPage(SidebarPage page);
    void show(const Place &place);
    void tellSidebar();
    void applyMode();
    void startThread(std::optional<ChannelId> channel, std::optional<MemberId> person);
    void leaveNewThread();
    void noteTask(std::optional<TaskId> task);
    void noteRound(std::optional<CheckInId> checkIn, QDate round);
    //! Sets a check-in up, or changes one.
    void openCheckInForm(std::optional<CheckInId> checkIn);
    //! A new task, in a line.
    void startTask(TaskSeed seed);
    void showDocument(DocumentId document, std::optional<ThreadId> comment, std::optional<VersionId> version);
    //! Where the window is decides where it begins, unless that is said.
    void startDocument(std::optional<ChannelId> channel, std::optional<DocumentId> parent);
    void makeDocument(ChannelId channel, std::optional<DocumentId> parent, const DocumentTemplate &page);
    void bringIn(const QStringList &paths, ChannelId channel, std::optional<DocumentId> parent);
    void noteThread(std::optional<ThreadId> thread);
    bool moveRegion(int direction);
    void travel(const std::optional<Place> &place);
    void openSwitcher(const QString &typed = {});
    void switchTo(const SwitcherTarget &target);
    void switchTo(ThreadId thread);
    void showThread(ThreadId thread, std::optional<MessageId> message);

    Look m_look;
    WorkspaceParts m_parts;
    CommandSet m_keys;
    MemberBook m_book;
    PictureSource m_pictures;
    CheckInBook m_checkIns;
    OutboxModel m_outbox;
    AttentionDesk m_attention;
    Morning m_morning;
    Place m_place;
    bool m_arriving = false; //!< a screen is being shown its place
    PlaceHistory m_history;
    RecentTargets m_recent;
    LayoutMode m_mode = LayoutMode::SidebarListPane;
    std::set<Place::Screen> m_folded; //!< where the sidebar was folded to the rail, or unfolded where it begins as one
    Sidebar *m_sidebar = nullptr;
    QWidget *m_content = nullptr;
    WorkspaceScreens *m_screens = nullptr;
    TaskActions m_taskActions; //!< of new tasks, wherever they are made
    BannerPresenter *m_banner = nullptr;
    UndoOffer *m_undo = nullptr;
    FocusMenu *m_focus = nullptr;
    SendHerald *m_herald = nullptr;
    HandOvers *m_handOvers = nullptr;
    InHandStrip *m_inHand = nullptr;
    std::optional<QDate> m_dayEndAnswered; //!< an invalid date: never
    PersonHover *m_hover = nullptr;
    WorkspaceDialogs *m_dialogs = nullptr;
};

} // namespace meridian
