// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/team_commands.h"
#include "ui/compose/urgent_wish.h"
#include "ui/models/switcher_model.h"
#include "ui/shell/app_door.h"
#include "ui/shell/key_table.h"
#include "ui/widgets/look.h"
#include <QPointer>

class QMenu;

namespace meridian {

class ModalLayer;
class TaskActions;
struct CheckInParts;
struct DocumentTemplate;
struct TaskParts;
struct TaskSeed;

//! The menu below the workspace's name, and the dialogs over the window. At most one dialog at a time.
class WorkspaceDialogs : public QObject {
    Q_OBJECT
public:
    //! The references outlive this; `window` is what the dialogs lie over.
    WorkspaceDialogs(const Look &look, QWidget &window, Replica &replica, Commands &commands, TeamCommands &team,
                     const MemberBook &book, AppDoor &door);

    void openMenu(QWidget *button);
    void openNewChannel();
    void openInvite();
    void openChannel(ChannelId channel);
    //! How people work together in a channel.
    void openAgreement(ChannelId channel);
    //! Asks once more before words reach people whatever their hour.
    void openUrgent(const UrgentWish &wish);
    void openBrowser();
    void openShortcuts();
    void openAbout();
    void openNewTask(TaskActions &actions, const TaskParts &parts, const TaskSeed &seed);
    //! `checkIn`: the one to change; none: a new one.
    void openCheckIn(const CheckInParts &parts, const std::optional<CheckIn> &checkIn, std::optional<ChannelId> channel);
    void openNewDocument(std::optional<ChannelId> channel, std::optional<DocumentId> parent);
    //! `can` says which commands of the keyboard map can be done now; `recent` is what was used last; `typed` stands in
    //! its field already.
    void openSwitcher(const std::function<bool(Command)> &can, std::vector<SwitcherTarget> recent, const QString &typed);
    //! `at` is where the card's corner goes, in the window's coordinates.
    void openPerson(MemberId member, QPoint at);
    //! A dialog of somebody else's, in place of the one that is open.
    void show(ModalLayer *layer);
    [[nodiscard]] bool isOpen() const { return !m_open.isNull(); }

signals:
    void channelCreated(meridian::ChannelId channel);
    void channelWanted(meridian::ChannelId channel);
    void settingsWanted();
    void documentChosen(meridian::ChannelId channel, std::optional<meridian::DocumentId> parent,
                        const meridian::DocumentTemplate &page);
    void taskMade(meridian::TaskId task);
    void checkInSaved(meridian::CheckInId checkIn);
    void writeTo(meridian::MemberId member);
    void personPageWanted(meridian::MemberId member);
    void switchTo(const meridian::SwitcherTarget &target);
    void said(const QString &sentence);

private:
    void addAppearance(QMenu &menu);
    void addLanguages(QMenu &menu);

    Look m_look;
    QWidget &m_window;
    Replica &m_replica;
    Commands &m_commands;
    TeamCommands &m_team;
    const MemberBook &m_book;
    AppDoor &m_door;
    QPointer<ModalLayer> m_open;
    std::unique_ptr<SwitcherModel> m_switcher; //!< made when it is first opened, kept with what it has read
};

} // namespace meridian
