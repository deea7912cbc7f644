// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QHash>
#include <QMetaType>
#include <QSet>

namespace meridian {

//! Which rows a transaction touched: news for the item models, which re-query just those.
struct ChangeSet {
    QSet<MemberId> members;
    QSet<ChannelId> channels;                   //!< the channel itself, who is in it, or what they agreed on
    QSet<ThreadId> threads;                     //!< the thread's row, its read position included
    QHash<ThreadId, QSet<MessageId>> messages;  //!< messages and their reactions
    QSet<DocumentId> documents;                 //!< its row, versions, comments' places; not its text
    QSet<TaskId> tasks;                         //!< its row, activity, links
    QSet<CheckInId> checkIns;                   //!< what it asks, its answers, and what I have not shared
    bool taskViews = false;
    bool attention = false;  //!< when I want to hear of things
    bool outbox = false;
    bool drafts = false;
    bool everything = false; //!< a snapshot came, or a channel was forgotten: re-query all

    [[nodiscard]] bool isEmpty() const
    {
        return members.isEmpty() && channels.isEmpty() && threads.isEmpty() && messages.isEmpty()
            && documents.isEmpty() && tasks.isEmpty() && checkIns.isEmpty() && !taskViews && !attention && !outbox && !drafts && !everything;
    }
    void unite(const ChangeSet &other);
};

} // namespace meridian

Q_DECLARE_METATYPE(meridian::ChangeSet)
