// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/takers.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include "core/time/working_time.h"
#include "ui/models/time_text.h"
#include <algorithm>
#include <tuple>

namespace meridian {

namespace {

//! Who has less of their day left than this is not asked to begin with something new.
constexpr qint64 LeastLeftMs = 60 * MinuteMs;
constexpr int MostWriters = 30;

bool isTaker(const MemberBook &book, MemberId id)
{
    const Member *member = book.find(id);
    return member && !member->removed && member->role != Role::Bot && id != book.self();
}

//! "09:00 her time".
QString onTheirClock(const Profile &profile, const QString &time)
{
    if (profile.pronoun == u"she")
        return TakerText::tr("%1 her time").arg(time);
    if (profile.pronoun == u"he")
        return TakerText::tr("%1 his time").arg(time);
    if (profile.pronoun == u"they")
        return TakerText::tr("%1 their time").arg(time);
    return TakerText::tr("%1 there", "a time on somebody's clock").arg(time);
}

} // namespace

std::vector<Taker> takersAmong(const MemberBook &book, const std::vector<MemberId> &people, Instant now)
{
    std::vector<Taker> takers;
    for (const MemberId id : people) {
        if (!isTaker(book, id))
            continue;
        const Profile &profile = book.find(id)->profile;
        const auto time = profile.shown == DayShown::Clock ? std::nullopt : workingTimeOf(profile);
        Taker taker{id};
        if (time) {
            taker.until = time->workEnd(now);
            if (!taker.until)
                taker.start = time->nextStart(now);
        }
        takers.push_back(taker);
    }
    std::ranges::stable_sort(takers, [&](const Taker &a, const Taker &b) {
        const auto key = [&](const Taker &one) {
            if (one.until && one.until->ms - now.ms >= LeastLeftMs)
                return std::pair(0, -one.until->ms);
            return one.start ? std::pair(1, one.start->ms) : std::pair(one.until ? 2 : 3, qint64(0));
        };
        return key(a) < key(b);
    });
    return takers;
}

bool canRead(const Member &member, bool isIn, ChannelKind kind)
{
    return isIn || (kind == ChannelKind::Public && member.role != Role::Guest);
}

StoreResult<std::vector<MemberId>> readersAmong(const Queries &read, const MemberBook &book, const ThreadRow &row,
                                                const std::vector<MemberId> &people)
{
    const auto members = read.channelMembers(row.thread.channel);
    if (!members)
        return std::unexpected(members.error());
    std::vector<MemberId> readers;
    for (const MemberId id : people) {
        const bool isIn = std::ranges::find(*members, id) != members->end();
        const bool reads = isTaker(book, id) && canRead(*book.find(id), isIn, row.channelKind);
        if (reads && std::ranges::find(readers, id) == readers.end())
            readers.push_back(id);
    }
    return readers;
}

StoreResult<TakersOf> takersOf(const Queries &read, const TaskQueries &tasks, const MemberBook &book, const ThreadRow &row, Instant now)
{
    const Thread &thread = row.thread;
    const auto members = read.channelMembers(thread.channel);
    if (!members)
        return std::unexpected(members.error());
    const auto writers = read.participants(thread.thread, MostWriters);
    if (!writers)
        return std::unexpected(writers.error());
    const auto task = thread.task ? tasks.task(*thread.task) : StoreResult<std::optional<TaskRow>>(std::nullopt);
    if (!task)
        return std::unexpected(task.error());
    const QSet<MemberId> inChannel(members->begin(), members->end());
    const auto mayTake = [&](MemberId id) { return isTaker(book, id) && canRead(*book.find(id), inChannel.contains(id), row.channelKind); };
    std::vector<MemberId> near;
    QSet<MemberId> known;
    const auto add = [&](MemberId id) {
        if (mayTake(id) && !known.contains(id)) {
            known.insert(id);
            near.push_back(id);
        }
    };
    if (*task && (*task)->task.owner)
        add(*(*task)->task.owner);
    std::ranges::for_each(*writers, add);
    std::ranges::for_each(thread.told, add);
    if (row.channelKind == ChannelKind::Direct)
        std::ranges::for_each(*members, add);
    TakersOf found{takersAmong(book, near, now), {}};
    for (const Member &member : book.everyone()) {
        if (mayTake(member.member) && !known.contains(member.member))
            found.others.push_back(member.member);
    }
    std::ranges::stable_partition(found.others, [&](MemberId id) { return inChannel.contains(id); });
    return found;
}

QString TakerText::length(qint64 ms)
{
    const int minutes = int((ms + MinuteMs - 1) / MinuteMs), hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return tr("%n min", nullptr, minutes);
    if (hours >= 36)
        return tr("%n days", nullptr, (hours + 12) / 24);
    if (hours >= 3 || rest == 0)
        return tr("%n h", nullptr, hours + (rest >= 30 ? 1 : 0));
    return tr("%1 h %2").arg(hours).arg(rest, 2, 10, QChar(u'0'));
}

QString TakerText::when(const Taker &taker) const
{
    const Member *member = m_book.find(taker.member);
    const auto at = taker.until ? taker.until : taker.start;
    const auto zone = member && at ? zoneAt(member->profile, *at) : std::nullopt;
    if (!zone)
        return {};
    const TimeText times(*zone, m_now);
    if (taker.until)
        return tr("at work until %1, %2 left", "a time on their clock, a length")
            .arg(onTheirClock(member->profile, times.clock(*taker.until)), length(taker.until->ms - m_now.ms));
    return tr("starts %1, in %2", "a time on their clock, a length")
        .arg(onTheirClock(member->profile, times.start(*taker.start)), length(taker.start->ms - m_now.ms));
}

} // namespace meridian
