// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/outbox_model.h"
#include "ui/models/picture_source.h"
#include "ui/shell/app_door.h"
#include "ui/shell/place.h"
#include "ui/shell/recent_targets.h"
#include "ui/shell/screen.h"
#include "ui/widgets/look.h"
#include <QTimeZone>
#include <QWidget>

class QStackedWidget;

namespace meridian {

class BannerPresenter;
class HighlighterClient;
class NewThreadPane;
class OutboxScreen;
class PersonHover;
class SettingsScreen;
class Sidebar;
class ThreadScreen;
class SendHerald;
class UndoOffer;
struct ThreadLink;
class WorkspaceDialogs;

//! What a workspace is made of, for the window that shows it.
struct WorkspaceParts {
    Replica &replica;
    Commands &commands;
    HighlighterClient &highlighter;
    AppDoor &door;
};

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
    //! Says so when this computer's zone is not mine, unless it was `asked` about that one before.
    void watchZone(const QTimeZone &computer, const QString &asked);
    //! What was used last; the window keeps it from one start to the next.
    [[nodiscard]] RecentTargets &recent() { return m_recent; }

    [[nodiscard]] WorkspaceDialogs &dialogs();
    [[nodiscard]] BannerPresenter &banner() { return *m_banner; }

signals:
    void placeChanged();
    void quitRequested();
    void singleKeysWanted(); //!< on, or off again
    void askedAboutZone(const QString &zone);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSidebar();
    void connectStatus();
    void answerKeys();
    void toggleSidebar();
    [[nodiscard]] ThreadScreen &threadScreen();
    [[nodiscard]] OutboxScreen &outboxScreen();
    [[nodiscard]] SettingsScreen &settingsScreen();
    [[nodiscard]] NewThreadPane &newThreadPane();
    void show(const Place &place);
    void tellSidebar();
    void applyMode();
    void startThread(std::optional<ChannelId> channel, std::optional<MemberId> person);
    void resumeThread(ThreadId draft);
    void leaveNewThread();
    [[nodiscard]] const Screen *screen() const;
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
    OutboxModel m_outbox;
    Place m_place;
    PlaceHistory m_history;
    RecentTargets m_recent;
    LayoutMode m_mode = LayoutMode::SidebarListPane;
    bool m_collapsed = false; //!< the sidebar was folded to the rail where it would have room
    Sidebar *m_sidebar = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_screens = nullptr;
    BannerPresenter *m_banner = nullptr;
    UndoOffer *m_undo = nullptr;
    SendHerald *m_herald = nullptr;
    PersonHover *m_hover = nullptr;
    WorkspaceDialogs *m_dialogs = nullptr;
    ThreadScreen *m_threads = nullptr;
    OutboxScreen *m_outboxScreen = nullptr;
    SettingsScreen *m_settings = nullptr;
    NewThreadPane *m_newThread = nullptr;
};

} // namespace meridian
