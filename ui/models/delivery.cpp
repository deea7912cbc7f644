// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delivery.h"
#include "core/text/mentions.h"
#include <algorithm>

namespace meridian {

namespace {
constexpr int MostWriters = 60; //!< of a thread that goes on for months, the last ones
}

StoreResult<std::vector<MemberId>> notifiedBy(const Queries &read, const MemberBook &book, const ThreadRow &row,
                                              const QString &words, MemberId author)
{
    auto people = row.channelKind == ChannelKind::Direct ? read.channelMembers(row.thread.channel)
                                                         : read.participants(row.thread.thread, MostWriters);
    if (!people)
        return people;
    people->insert(people->end(), row.thread.told.begin(), row.thread.told.end());
    for (const Uuid &mentioned : mentionedIn(words))
        people->push_back(MemberId(mentioned));
    std::vector<MemberId> once;
    for (const MemberId one : *people) {
        const Member *member = book.find(one);
        if (member && !member->removed && member->role != Role::Bot && one != author && std::ranges::find(once, one) == once.end())
            once.push_back(one);
    }
    return once;
}

} // namespace meridian
