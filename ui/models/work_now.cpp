// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/work_now.h"
#include "core/model/whereabouts.h"
#include "core/time/working_time.h"
#include <algorithm>

namespace meridian {

WorkNow workNow(const MemberBook &book, const std::vector<MemberId> &people, Instant now)
{
    WorkNow result;
    for (const MemberId id : people) {
        const Member *member = book.find(id);
        if (!member || member->removed || member->role == Role::Bot || id == book.self())
            continue;
        const auto time = workingTimeOf(member->profile);
        const auto next = time && member->profile.shown != DayShown::Clock ? time->nextReachable(now) : std::nullopt;
        if (next == now)
            result.atWork.push_back(id);
        else
            result.later.push_back({id, next});
    }
    std::ranges::stable_sort(result.later, [](const LaterStart &a, const LaterStart &b) {
        return (a.start && b.start) ? *a.start < *b.start : a.start.has_value() && !b.start;
    });
    return result;
}

StoreResult<std::vector<MemberId>> threadPeople(const Queries &read, const MemberBook &book,
                                                const ThreadRow &row)
{
    const bool direct = row.channelKind == ChannelKind::Direct;
    auto people = direct ? read.channelMembers(row.thread.channel)
                         : read.participants(row.thread.thread, MostPeople + 1);
    if (!people)
        return people;
    const auto add = [&](const std::vector<MemberId> &more) {
        for (const MemberId one : more) {
            if (std::ranges::find(*people, one) == people->end())
                people->push_back(one);
        }
    };
    const auto leaveOut = [&](MemberId one) {
        const Member *member = book.find(one);
        return one == book.self() || !member || member->removed || member->role == Role::Bot;
    };
    add(row.thread.told);
    std::erase_if(*people, leaveOut);
    if (people->empty()) {
        const auto members = read.channelMembers(row.thread.channel);
        if (!members)
            return members;
        for (const MemberId one : *members) { // there may be thousands
            if (people->size() == MostPeople)
                break;
            if (!leaveOut(one))
                people->push_back(one);
        }
    }
    if (people->size() > MostPeople)
        people->resize(MostPeople);
    return people;
}

} // namespace meridian
