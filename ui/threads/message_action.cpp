// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/message_action.h"
#include <QCoreApplication>

namespace meridian {

namespace {

struct Line {
    MessageAction action;
    const char *icon, *title, *key;
};

constexpr Line Lines[]{
    {MessageAction::Quote, "mail-reply-sender", QT_TRANSLATE_NOOP("meridian::MessageAction", "Quote and reply"), "Q"},
    {MessageAction::Comment, "edit-comment", QT_TRANSLATE_NOOP("meridian::MessageAction", "Comment on the side"), "C"},
    {MessageAction::MakeTask, "view-task-add", QT_TRANSLATE_NOOP("meridian::MessageAction", "Make a task of it"), "T"},
    {MessageAction::NotUrgent, "emblem-important", QT_TRANSLATE_NOOP("meridian::MessageAction", "Answer: not urgent"), "U"},
    {MessageAction::Acknowledge, "checkmark", QT_TRANSLATE_NOOP("meridian::MessageAction", "Acknowledge"), "A"},
    {MessageAction::React, "smiley-add", QT_TRANSLATE_NOOP("meridian::MessageAction", "Answer with an emoji"), "M"},
    {MessageAction::ShowAll, "view-list-text", QT_TRANSLATE_NOOP("meridian::MessageAction", "Show all of it"), "S"},
    {MessageAction::CopyText, "edit-copy", QT_TRANSLATE_NOOP("meridian::MessageAction", "Copy text"), "Y"},
    {MessageAction::CopyLink, "edit-link", QT_TRANSLATE_NOOP("meridian::MessageAction", "Copy link"), "L"},
    {MessageAction::Author, "user", QT_TRANSLATE_NOOP("meridian::MessageAction", "Who wrote this"), "N"},
    {MessageAction::Times, "appointment-reminder", QT_TRANSLATE_NOOP("meridian::MessageAction", "Times on everyone’s clock"), "W"},
    {MessageAction::Edit, "document-edit", QT_TRANSLATE_NOOP("meridian::MessageAction", "Edit"), "E"},
    {MessageAction::Versions, "view-history", QT_TRANSLATE_NOOP("meridian::MessageAction", "Show earlier versions"), "V"},
    {MessageAction::Delete, "edit-delete", QT_TRANSLATE_NOOP("meridian::MessageAction", "Delete"), "D"},
    {MessageAction::TryAgain, "view-refresh", QT_TRANSLATE_NOOP("meridian::MessageAction", "Try again"), "A"},
    {MessageAction::Discard, "edit-delete", QT_TRANSLATE_NOOP("meridian::MessageAction", "Discard"), "D"},
};

} // namespace

std::vector<MessageAction> actionsFor(const MessagesModel::Entry &entry, MemberId self, WordsState words,
                                      Removes removes)
{
    using enum MessageAction;
    if (entry.refused)
        return {TryAgain, CopyText, Discard};
    if (!entry.message || entry.message->message.deleted)
        return {};
    const Message &message = entry.message->message;
    std::vector<MessageAction> actions{Quote, Comment};
    if (message.seq < PendingSeq) // what it leads back to is there for everyone
        actions.push_back(MakeTask);
    if (message.urgent && message.author != self && std::ranges::find(message.urgent->whom, self) != message.urgent->whom.end())
        actions.push_back(NotUrgent); // for whom it reached
    actions.insert(actions.end(), {Acknowledge, React});
    if (words.folded)
        actions.push_back(ShowAll);
    actions.push_back(CopyText);
    if (message.seq < PendingSeq) // nobody else has it yet
        actions.push_back(CopyLink);
    actions.push_back(Author);
    if (words.holdsTimes)
        actions.push_back(Times);
    if (message.author == self)
        actions.push_back(Edit);
    if (message.editedAt)
        actions.push_back(Versions);
    if (message.author == self || removes == Removes::Everyones)
        actions.push_back(Delete);
    return actions;
}

PopupMenu::Item menuItem(MessageAction action)
{
    const Line *line = std::ranges::find(Lines, action, &Line::action);
    const bool begins = action == MessageAction::ShowAll || action == MessageAction::Delete;
    return {QString::fromLatin1(line->icon), QCoreApplication::translate("meridian::MessageAction", line->title), {},
            QString::fromLatin1(line->key), begins, action == MessageAction::Delete};
}

} // namespace meridian
