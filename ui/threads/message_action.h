// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/messages_model.h"
#include "ui/widgets/popup.h"

namespace meridian {

//! What can be done with a message from its row, its buttons or its menu.
enum class MessageAction {
    Quote, Comment, MakeTask, NotUrgent, Acknowledge, React, ShowAll, CopyText, CopyLink, Author, Times, Edit, Versions, Delete, TryAgain, Discard
};

//! What a message's words are like, as they are shown.
struct WordsState {
    bool folded = false; //!< some of them are out of sight
    bool holdsTimes = false;
};

//! Whose messages somebody may remove: who runs the workspace, everyone's.
enum class Removes { Own, Everyones };

//! What can be done with this row, in the order of its menu; nothing with a fold or a message that was deleted.
[[nodiscard]] std::vector<MessageAction> actionsFor(const MessagesModel::Entry &entry, MemberId self,
                                                     WordsState words, Removes removes = Removes::Own);
//! The action as a line of a menu, with the key that does it.
[[nodiscard]] PopupMenu::Item menuItem(MessageAction action);

} // namespace meridian
