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
    QSet<ChannelId> channels;                   //!< the channel itself, or who is in it
    QSet<ThreadId> threads;                     //!< the thread's row, its read position included
    QHash<ThreadId, QSet<MessageId>> messages;  //!< messages and their reactions
    QSet<DocumentId> documents;                 //!< its row, versions, comments' places; not its text
    QSet<TaskId> tasks;                         //!< its row, activity, links
    bool taskViews = false;
    bool outbox = false;
    bool drafts = false;
    bool everything = false; //!< a snapshot came, or a channel was forgotten: re-query all

    [[nodiscard]] bool isEmpty() const
    {
        return members.isEmpty() && channels.isEmpty() && threads.isEmpty() && messages.isEmpty()
            && documents.isEmpty() && tasks.isEmpty() && !taskViews && !outbox && !drafts && !everything;
    }
    void unite(const ChangeSet &other);
};

} // namespace meridian

Q_DECLARE_METATYPE(meridian::ChangeSet)
