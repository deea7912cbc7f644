// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>
#include <span>

namespace meridian {

//! What a key, or the switcher, asks the window for. Whoever answers says so with CommandSet::on().
enum class Command {
    // The window
    Settings, BrowseChannels, ChannelDetails, Shortcuts, SingleKeys, ToggleSidebar, TextLarger, TextSmaller, TextUsual, Quit, SubscribeCalendar, NewThread, NewChannel, Invite, About, Undo,
    Switch, GoInbox, GoCheckIns, GoTasks, GoDocuments, GoTeamDay, GoOutbox, Back, Forward, NextRegion, PreviousRegion,
    // When I hear of things, and what came meanwhile
    GoMorning, Focus, FocusHour, FocusNoon, FocusEndOfDay, FocusMorning, EndFocus, NoticeTimes,
    // A list and what is open beside it
    NextRow, PreviousRow, BackToList, NextThread, PreviousThread, ShowNew, SelectRow, SelectNext, SelectPrevious,
    // The thread that is open
    Reply, NextNew, Acknowledge, Comment,
    // Who has it in hand
    TakeInHand, HandOver, PutDown, InHand,
    // A task that is open
    NewTask, MakeTask, TaskOfThread, TaskDue, TaskStatus, TaskOwner,
    // Its place in my inbox
    Done, ConcludeAndDone, Later, MarkUnread, Follow, Mute, Unmute,
    // The team's day, whose best time has the key of HandOver
    DayOrWeek,
    // A round of a check-in
    NewCheckIn, RoundSummary,
    // The channel that is shown, in my inbox
    ChannelInbox, ChannelMentions, ChannelQuiet,
    // A document, open or in a list
    NewDocument, ImportDocuments, RenameDocument, MoveDocument, ArchiveDocument, RestoreDocument,
    DocumentUp, DocumentDown, DocumentInwards, DocumentOutwards, OpenOrigin, VersionHistory, NameVersion,
    Conclude, Reopen, RenameThread, MoveThread, PinThread, UnpinThread, CopyLink,
};

//! One line of the keyboard map. The shortcuts overlay and the switcher list this very table, so they cannot say
//! what does not work. `keys` of layer 1 are a portable key sequence ("Ctrl+N"); of layer 2 the character that is
//! typed, a capital for one with Shift ("U"), two for a chord ("gi"); empty for what only the switcher offers.
//! A line without a command is answered by the widget it happens in.
struct KeyBinding {
    enum class Layer { Everywhere, OutsideText };
    enum class Group { Move, Act, Write, Window };
    //! Listed: the switcher offers it by its text, where somebody answers to it.
    enum class Switcher { NotListed, Listed };
    Layer layer = Layer::Everywhere;
    Group group = Group::Move;
    const char *keys = "";
    std::optional<Command> command;
    const char *text = nullptr; //!< marked for translation in the context "KeyMap"
    Switcher switcher = Switcher::NotListed;
    const char *icon = "go-jump"; //!< in the switcher

    [[nodiscard]] QString words() const; //!< translated
    //! The keys as people read them, one for each chip: "Ctrl+N"; "G" and "I".
    [[nodiscard]] QStringList names() const;
};

[[nodiscard]] std::span<const KeyBinding> keyBindings();

} // namespace meridian
