// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_table.h"
#include <QCoreApplication>
#include <QKeySequence>
#include <array>

namespace meridian {

namespace {

using enum KeyBinding::Layer;
using enum KeyBinding::Group;
using enum KeyBinding::Switcher;

// clang-format off
constexpr std::array Bindings{
    // Moving about
    KeyBinding{Everywhere, Move, "Ctrl+K", Command::Switch, QT_TRANSLATE_NOOP("KeyMap", "Jump to a channel, thread or person")},
    KeyBinding{Everywhere, Move, "Alt+1", Command::GoInbox, QT_TRANSLATE_NOOP("KeyMap", "Inbox")},
    KeyBinding{Everywhere, Move, "Alt+2", Command::GoCheckIns, QT_TRANSLATE_NOOP("KeyMap", "Check-ins")},
    KeyBinding{Everywhere, Move, "Alt+3", Command::GoTasks, QT_TRANSLATE_NOOP("KeyMap", "Tasks")},
    KeyBinding{Everywhere, Move, "Alt+4", Command::GoDocuments, QT_TRANSLATE_NOOP("KeyMap", "Documents")},
    KeyBinding{Everywhere, Move, "Alt+6", Command::GoTeamDay, QT_TRANSLATE_NOOP("KeyMap", "Team day")},
    KeyBinding{Everywhere, Move, "Alt+7", Command::GoOutbox, QT_TRANSLATE_NOOP("KeyMap", "Drafts and outbox")},
    KeyBinding{OutsideText, Move, "gi", Command::GoInbox, QT_TRANSLATE_NOOP("KeyMap", "Go to the inbox"), Listed, "mail-folder-inbox"},
    KeyBinding{OutsideText, Move, "gc", Command::GoCheckIns, QT_TRANSLATE_NOOP("KeyMap", "Go to the check-ins"), Listed, "meridian-check-in"},
    KeyBinding{OutsideText, Move, "gt", Command::GoTasks, QT_TRANSLATE_NOOP("KeyMap", "Go to my tasks"), Listed, "view-task"},
    KeyBinding{OutsideText, Move, "gd", Command::GoDocuments, QT_TRANSLATE_NOOP("KeyMap", "Go to the documents"), Listed, "document-multiple"},
    KeyBinding{OutsideText, Move, "gp", Command::GoTeamDay, QT_TRANSLATE_NOOP("KeyMap", "Go to the team’s day, the planner"), Listed, "view-calendar-timeline"},
    KeyBinding{OutsideText, Move, "go", Command::GoOutbox, QT_TRANSLATE_NOOP("KeyMap", "Go to the outbox"), Listed, "mail-folder-outbox"},
    KeyBinding{OutsideText, Move, "gm", Command::GoMorning, QT_TRANSLATE_NOOP("KeyMap", "Your morning: what there was at the start of your day"), Listed, "meridian-morning"},
    KeyBinding{Everywhere, Move, "Alt+Left", Command::Back, QT_TRANSLATE_NOOP("KeyMap", "Back")},
    KeyBinding{Everywhere, Move, "Alt+Right", Command::Forward, QT_TRANSLATE_NOOP("KeyMap", "Forward")},
    KeyBinding{Everywhere, Move, "F6", Command::NextRegion, QT_TRANSLATE_NOOP("KeyMap", "Next region")},
    KeyBinding{Everywhere, Move, "Shift+F6", Command::PreviousRegion, QT_TRANSLATE_NOOP("KeyMap", "Previous region")},
    KeyBinding{OutsideText, Move, "j", Command::NextRow, QT_TRANSLATE_NOOP("KeyMap", "Next row or message")},
    KeyBinding{OutsideText, Move, "k", Command::PreviousRow, QT_TRANSLATE_NOOP("KeyMap", "Previous row or message")},
    KeyBinding{OutsideText, Move, "x", Command::SelectRow, QT_TRANSLATE_NOOP("KeyMap", "Select the row, to do something with several")},
    KeyBinding{OutsideText, Move, "J", Command::SelectNext, QT_TRANSLATE_NOOP("KeyMap", "Select the next row too")},
    KeyBinding{OutsideText, Move, "K", Command::SelectPrevious, QT_TRANSLATE_NOOP("KeyMap", "Select the previous row too")},
    KeyBinding{Everywhere, Move, "Ctrl+F", {}, QT_TRANSLATE_NOOP("KeyMap", "Find in the thread or on the page")},
    KeyBinding{OutsideText, Move, "\r", {}, QT_TRANSLATE_NOOP("KeyMap", "Open; into the messages")},
    KeyBinding{OutsideText, Move, "u", Command::BackToList, QT_TRANSLATE_NOOP("KeyMap", "Back to the list")},
    KeyBinding{OutsideText, Move, "]", Command::NextThread, QT_TRANSLATE_NOOP("KeyMap", "Next thread; next column of a board")},
    KeyBinding{OutsideText, Move, "[", Command::PreviousThread, QT_TRANSLATE_NOOP("KeyMap", "Previous thread; previous column of a board")},
    KeyBinding{OutsideText, Move, "n", Command::NextNew, QT_TRANSLATE_NOOP("KeyMap", "Next new message; in Tasks a new task, in Check-ins a new check-in")},
    KeyBinding{OutsideText, Move, ".", Command::ShowNew, QT_TRANSLATE_NOOP("KeyMap", "Show new items above")},
    KeyBinding{OutsideText, Move, " ", {}, QT_TRANSLATE_NOOP("KeyMap", "Page down; with Shift, up")},
    KeyBinding{OutsideText, Move, "o", Command::OpenOrigin, QT_TRANSLATE_NOOP("KeyMap", "Open where it came from: the document of a comment, the words of a task"), Listed, "go-jump"},
    // With a thread or a message
    KeyBinding{OutsideText, Act, "r", Command::Reply, QT_TRANSLATE_NOOP("KeyMap", "Reply"), Listed, "mail-reply-sender"},
    KeyBinding{OutsideText, Act, "a", Command::Acknowledge, QT_TRANSLATE_NOOP("KeyMap", "Acknowledge: Thanks, Agree, Looking into it"), Listed, "smiley-add"},
    KeyBinding{OutsideText, Act, "", Command::Conclude, QT_TRANSLATE_NOOP("KeyMap", "Close the thread with a conclusion"), Listed, "checkmark"},
    KeyBinding{OutsideText, Act, "", Command::Reopen, QT_TRANSLATE_NOOP("KeyMap", "Open the thread again"), Listed, "edit-undo"},
    KeyBinding{OutsideText, Act, "", Command::RenameThread, QT_TRANSLATE_NOOP("KeyMap", "Rename the thread"), Listed, "document-edit"},
    KeyBinding{OutsideText, Act, "", Command::MoveThread, QT_TRANSLATE_NOOP("KeyMap", "Move the thread to another channel"), Listed, "go-jump"},
    KeyBinding{OutsideText, Act, "", Command::PinThread, QT_TRANSLATE_NOOP("KeyMap", "Pin the thread in its channel"), Listed, "window-pin"},
    KeyBinding{OutsideText, Act, "", Command::UnpinThread, QT_TRANSLATE_NOOP("KeyMap", "Unpin the thread"), Listed, "window-pin"},
    KeyBinding{OutsideText, Act, "l", Command::CopyLink, QT_TRANSLATE_NOOP("KeyMap", "Copy a link to the message, the thread or the document; in the planner, the times"), Listed, "edit-link"},
    KeyBinding{OutsideText, Act, "b", Command::HandOver, QT_TRANSLATE_NOOP("KeyMap", "Hand the thread or the task over…; in the planner, the best time"), Listed, "meridian-hand"},
    KeyBinding{OutsideText, Act, "", Command::TakeInHand, QT_TRANSLATE_NOOP("KeyMap", "Take the thread or the task in hand"), Listed, "meridian-hand"},
    KeyBinding{OutsideText, Act, "", Command::PutDown, QT_TRANSLATE_NOOP("KeyMap", "Put the thread or the task down"), Listed, "meridian-hand"},
    KeyBinding{OutsideText, Act, "", Command::InHand, QT_TRANSLATE_NOOP("KeyMap", "What I have in hand"), Listed, "meridian-hand"},
    KeyBinding{OutsideText, Act, "q", {}, QT_TRANSLATE_NOOP("KeyMap", "Quote and reply")},
    KeyBinding{OutsideText, Act, "c", Command::Comment, QT_TRANSLATE_NOOP("KeyMap", "Comment on the message, on its side; on the task")},
    KeyBinding{OutsideText, Act, "t", Command::MakeTask, QT_TRANSLATE_NOOP("KeyMap", "Make a task of the message; in a document, of the comment or the words"), Listed, "view-task-add"},
    KeyBinding{OutsideText, Act, "T", Command::TaskOfThread, QT_TRANSLATE_NOOP("KeyMap", "Make a task of the thread as a whole"), Listed, "view-task-add"},
    KeyBinding{OutsideText, Act, "d", Command::TaskDue, QT_TRANSLATE_NOOP("KeyMap", "Due date of the task"), Listed, "appointment-new"},
    KeyBinding{OutsideText, Act, "s", Command::TaskStatus, QT_TRANSLATE_NOOP("KeyMap", "How the task stands; in Check-ins, skip today"), Listed, "view-task"},
    KeyBinding{OutsideText, Act, "p", Command::TaskOwner, QT_TRANSLATE_NOOP("KeyMap", "Owner of the task"), Listed, "user"},
    KeyBinding{OutsideText, Act, "w", Command::DayOrWeek, QT_TRANSLATE_NOOP("KeyMap", "Times in the message, on everyone’s clock; in the planner, the day or the week")},
    KeyBinding{OutsideText, Act, "e", Command::Done, QT_TRANSLATE_NOOP("KeyMap", "Done"), Listed, "checkmark"},
    KeyBinding{OutsideText, Act, "E", Command::ConcludeAndDone, QT_TRANSLATE_NOOP("KeyMap", "Done, with a conclusion"), Listed, "checkmark"},
    KeyBinding{OutsideText, Act, "h", Command::Later, QT_TRANSLATE_NOOP("KeyMap", "Later…"), Listed, "appointment-reminder"},
    KeyBinding{OutsideText, Act, "U", Command::MarkUnread, QT_TRANSLATE_NOOP("KeyMap", "Mark as unread"), Listed, "tag"},
    KeyBinding{OutsideText, Act, "f", Command::Follow, QT_TRANSLATE_NOOP("KeyMap", "Follow or stop following; keep a document at hand, or no longer"), Listed, "mail-thread-watch"},
    KeyBinding{OutsideText, Act, "", Command::Mute, QT_TRANSLATE_NOOP("KeyMap", "Mute the thread until…"), Listed, "notifications-disabled"},
    KeyBinding{OutsideText, Act, "", Command::Unmute, QT_TRANSLATE_NOOP("KeyMap", "No longer mute the thread"), Listed, "notifications"},
    KeyBinding{OutsideText, Act, "", Command::ChannelInbox, QT_TRANSLATE_NOOP("KeyMap", "Follow the channel: Inbox"), Listed, "mail-thread-watch"},
    KeyBinding{OutsideText, Act, "", Command::ChannelMentions, QT_TRANSLATE_NOOP("KeyMap", "Follow the channel: Mentions"), Listed, "meridian-mention"},
    KeyBinding{OutsideText, Act, "", Command::ChannelQuiet, QT_TRANSLATE_NOOP("KeyMap", "Follow the channel: Quiet"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Act, "F2", Command::RenameDocument, QT_TRANSLATE_NOOP("KeyMap", "Rename the document"), Listed, "document-edit"},
    KeyBinding{OutsideText, Act, "", Command::MoveDocument, QT_TRANSLATE_NOOP("KeyMap", "Move the document"), Listed, "go-jump"},
    KeyBinding{Everywhere, Act, "Ctrl+Shift+Up", Command::DocumentUp, QT_TRANSLATE_NOOP("KeyMap", "Move the document or the task up")},
    KeyBinding{Everywhere, Act, "Ctrl+Shift+Down", Command::DocumentDown, QT_TRANSLATE_NOOP("KeyMap", "Move the document or the task down")},
    KeyBinding{Everywhere, Act, "Ctrl+Shift+Right", Command::DocumentInwards, QT_TRANSLATE_NOOP("KeyMap", "Move the document into the one above it; the task to the next column")},
    KeyBinding{Everywhere, Act, "Ctrl+Shift+Left", Command::DocumentOutwards, QT_TRANSLATE_NOOP("KeyMap", "Move the document out of the one it is in; the task to the column before")},
    KeyBinding{OutsideText, Act, "", Command::ArchiveDocument, QT_TRANSLATE_NOOP("KeyMap", "Archive the document"), Listed, "folder"},
    KeyBinding{OutsideText, Act, "", Command::RestoreDocument, QT_TRANSLATE_NOOP("KeyMap", "Bring the document back from the archive"), Listed, "edit-undo"},
    KeyBinding{Everywhere, Act, "Ctrl+Alt+H", Command::VersionHistory, QT_TRANSLATE_NOOP("KeyMap", "Version history of the document"), Listed, "view-history"},
    KeyBinding{Everywhere, Act, "Ctrl+Alt+N", Command::NameVersion, QT_TRANSLATE_NOOP("KeyMap", "Keep a version of the document, with a name"), Listed, "flag"},
    KeyBinding{Everywhere, Act, "Ctrl+Z", Command::Undo, QT_TRANSLATE_NOOP("KeyMap", "Undo: in a text, the text; else the last action")},
    KeyBinding{OutsideText, Act, "z", Command::Undo, QT_TRANSLATE_NOOP("KeyMap", "Undo the last action")},
    KeyBinding{Everywhere, Act, "Ctrl+Alt+M", {}, QT_TRANSLATE_NOOP("KeyMap", "Comment on words of a document")},
    KeyBinding{Everywhere, Act, "Ctrl+Alt+L", {}, QT_TRANSLATE_NOOP("KeyMap", "Comments of the document")},
    KeyBinding{Everywhere, Act, "Ctrl+Alt+S", {}, QT_TRANSLATE_NOOP("KeyMap", "Suggest changes in a document, or make them")},
    // Writing
    KeyBinding{Everywhere, Write, "Ctrl+N", Command::NewThread, QT_TRANSLATE_NOOP("KeyMap", "New thread"), Listed, "document-edit"},
    KeyBinding{Everywhere, Write, "", Command::NewCheckIn, QT_TRANSLATE_NOOP("KeyMap", "Set up a check-in"), Listed, "meridian-check-in"},
    KeyBinding{Everywhere, Write, "", Command::RoundSummary, QT_TRANSLATE_NOOP("KeyMap", "Put the summary of the round in a thread"), Listed, "document-export"},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+T", Command::NewTask, QT_TRANSLATE_NOOP("KeyMap", "New task; in a document, of the selected words or the line of a checklist"), Listed, "view-task-add"},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+N", Command::NewDocument, QT_TRANSLATE_NOOP("KeyMap", "New document"), Listed, "document-multiple"},
    KeyBinding{Everywhere, Write, "", Command::ImportDocuments, QT_TRANSLATE_NOOP("KeyMap", "Make documents of Markdown files"), Listed, "document-multiple"},
    KeyBinding{Everywhere, Write, "Ctrl+Return", {}, QT_TRANSLATE_NOOP("KeyMap", "Send; share an answer to a check-in")},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+E", {}, QT_TRANSLATE_NOOP("KeyMap", "What a new thread asks for")},
    KeyBinding{Everywhere, Write, "Ctrl+B", {}, QT_TRANSLATE_NOOP("KeyMap", "Bold")},
    KeyBinding{Everywhere, Write, "Ctrl+I", {}, QT_TRANSLATE_NOOP("KeyMap", "Italic")},
    KeyBinding{Everywhere, Write, "Ctrl+E", {}, QT_TRANSLATE_NOOP("KeyMap", "Code, in a selection or a new block")},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+K", {}, QT_TRANSLATE_NOOP("KeyMap", "Link")},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+7", {}, QT_TRANSLATE_NOOP("KeyMap", "Numbered list")},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+8", {}, QT_TRANSLATE_NOOP("KeyMap", "Bulleted list")},
    KeyBinding{Everywhere, Write, "Ctrl+Shift+9", {}, QT_TRANSLATE_NOOP("KeyMap", "Checklist")},
    KeyBinding{Everywhere, Write, "Esc", {}, QT_TRANSLATE_NOOP("KeyMap", "Close a popup; leave the field, the text stays")},
    // The window
    KeyBinding{Everywhere, Window, "Ctrl+\\", Command::ToggleSidebar, QT_TRANSLATE_NOOP("KeyMap", "Sidebar or rail"), Listed, "sidebar-collapse"},
    KeyBinding{Everywhere, Window, "Ctrl++", Command::TextLarger, QT_TRANSLATE_NOOP("KeyMap", "Larger text"), Listed, "configure"},
    KeyBinding{Everywhere, Window, "Ctrl+-", Command::TextSmaller, QT_TRANSLATE_NOOP("KeyMap", "Smaller text"), Listed, "configure"},
    KeyBinding{Everywhere, Window, "Ctrl+0", Command::TextUsual, QT_TRANSLATE_NOOP("KeyMap", "Text of the usual size"), Listed, "configure"},
    KeyBinding{Everywhere, Window, "Ctrl+,", Command::Settings, QT_TRANSLATE_NOOP("KeyMap", "Settings"), Listed, "configure"},
    KeyBinding{Everywhere, Window, "", Command::FocusHour, QT_TRANSLATE_NOOP("KeyMap", "Focus for an hour"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Window, "", Command::FocusNoon, QT_TRANSLATE_NOOP("KeyMap", "Focus until noon"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Window, "", Command::FocusEndOfDay, QT_TRANSLATE_NOOP("KeyMap", "Focus until your work ends"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Window, "", Command::FocusMorning, QT_TRANSLATE_NOOP("KeyMap", "Focus until your next morning"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Window, "", Command::Focus, QT_TRANSLATE_NOOP("KeyMap", "Focus until…"), Listed, "notifications-disabled"},
    KeyBinding{Everywhere, Window, "", Command::EndFocus, QT_TRANSLATE_NOOP("KeyMap", "End focus"), Listed, "notifications"},
    KeyBinding{Everywhere, Window, "", Command::NoticeTimes, QT_TRANSLATE_NOOP("KeyMap", "When notifications come"), Listed, "notifications"},
    KeyBinding{Everywhere, Window, "", Command::SubscribeCalendar, QT_TRANSLATE_NOOP("KeyMap", "Subscribe to my tasks in a calendar"), Listed, "view-calendar-day"},
    KeyBinding{Everywhere, Window, "Ctrl+.", Command::ChannelDetails, QT_TRANSLATE_NOOP("KeyMap", "People and purpose of the channel"), Listed, "system-users"},
    KeyBinding{Everywhere, Window, "", Command::BrowseChannels, QT_TRANSLATE_NOOP("KeyMap", "Browse channels"), Listed, "irc-channel-active"},
    KeyBinding{Everywhere, Window, "", Command::NewChannel, QT_TRANSLATE_NOOP("KeyMap", "New channel"), Listed, "irc-channel-active"},
    KeyBinding{Everywhere, Window, "", Command::Invite, QT_TRANSLATE_NOOP("KeyMap", "Invite people"), Listed, "list-add-user"},
    KeyBinding{Everywhere, Window, "", Command::SingleKeys, QT_TRANSLATE_NOOP("KeyMap", "Turn single keys on or off"), Listed, "configure"},
    KeyBinding{Everywhere, Window, "", Command::About, QT_TRANSLATE_NOOP("KeyMap", "About Meridian"), Listed, "meridian-mark"},
    KeyBinding{Everywhere, Window, "Ctrl+/", Command::Shortcuts, QT_TRANSLATE_NOOP("KeyMap", "Shortcuts")},
    KeyBinding{OutsideText, Window, "?", Command::Shortcuts, QT_TRANSLATE_NOOP("KeyMap", "Shortcuts"), Listed, "help-contents"},
    KeyBinding{Everywhere, Window, "Ctrl+P", {}, QT_TRANSLATE_NOOP("KeyMap", "Print the shortcuts, from this list")},
    KeyBinding{Everywhere, Window, "Ctrl+Q", Command::Quit, QT_TRANSLATE_NOOP("KeyMap", "Quit"), Listed, "window-close"},
};
// clang-format on

QString nameOfCharacter(QChar one)
{
    if (one == u'\r')
        return QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (one == u' ')
        return QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    if (one.isUpper())
        return QKeySequence(Qt::SHIFT | Qt::Key(one.unicode())).toString(QKeySequence::NativeText);
    return QString(one.toUpper());
}

} // namespace

std::span<const KeyBinding> keyBindings()
{
    return Bindings;
}

QString KeyBinding::words() const
{
    return QCoreApplication::translate("KeyMap", text);
}

QStringList KeyBinding::names() const
{
    const QString all = QString::fromLatin1(keys);
    if (all.isEmpty())
        return {};
    if (layer == Everywhere)
        return {QKeySequence(all).toString(QKeySequence::NativeText)};
    QStringList names;
    for (const QChar one : all)
        names << nameOfCharacter(one);
    return names;
}

} // namespace meridian
