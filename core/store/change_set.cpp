// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_set.h"

namespace meridian {

void ChangeSet::unite(const ChangeSet &other)
{
    members.unite(other.members);
    channels.unite(other.channels);
    threads.unite(other.threads);
    for (auto it = other.messages.cbegin(); it != other.messages.cend(); ++it)
        messages[it.key()].unite(it.value());
    documents.unite(other.documents);
    tasks.unite(other.tasks);
    checkIns.unite(other.checkIns);
    attention = attention || other.attention;
    taskViews = taskViews || other.taskViews;
    outbox = outbox || other.outbox;
    drafts = drafts || other.drafts;
    everything = everything || other.everything;
}

} // namespace meridian
