// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review.h"
#include "core/model/answer_time.h"
#include "ui/models/takers.h"
#include "ui/widgets/clock_text.h"
#include <algorithm>

namespace meridian {

std::vector<ReviewOpen> stillReading(const Review &review, const std::vector<MemberId> &told, const MemberBook &book, Instant now)
{
    std::vector<ReviewOpen> open;
    for (const MemberId id : told) {
        const Member *member = book.find(id);
        const auto at = member && !member->removed ? reviewedAt(member->profile, review) : std::nullopt;
        if (at && now < *at)
            open.push_back({id, *at});
    }
    std::ranges::stable_sort(open, {}, &ReviewOpen::at);
    return open;
}

Thread reviewedThread(const ThreadRow &row, const Queries &read, const MemberBook &book)
{
    Thread thread = row.thread;
    const auto members = thread.review ? read.channelMembers(thread.channel) : StoreResult<std::vector<MemberId>>();
    if (!thread.review || !members)
        return thread; // rather one too many
    std::erase_if(thread.told, [&](MemberId id) {
        const Member *member = book.find(id);
        return !member || !canRead(*member, std::ranges::find(*members, id) != members->end(), row.channelKind);
    });
    return thread;
}

//! "Priya today 18:00, Yuki Wed 15:00", on my clock: the moment is the same on theirs.
QString ReviewText::names(const std::vector<ReviewOpen> &open) const
{
    constexpr size_t MostNamed = 5;
    const ClockText mine(m_book.zone());
    QStringList parts;
    for (size_t i = 0; i < std::min(open.size(), MostNamed); ++i) {
        const QString name = open[i].member == m_book.self() ? tr("you") : m_book.callName(open[i].member);
        parts.append(tr("%1 until %2", "a person who has time to read, and when").arg(name, mine.due(open[i].at, m_now)));
    }
    if (open.size() > MostNamed)
        parts.append(tr("%n others", "and as many more", int(open.size() - MostNamed)));
    return parts.join(QStringLiteral(", "));
}

QString ReviewText::sentence(const Thread &thread) const
{
    if (!thread.review || !thread.conclusion.isEmpty())
        return {};
    const std::vector<ReviewOpen> open = stillReading(*thread.review, thread.told, m_book, m_now);
    if (open.empty())
        return tr("Everyone who is asked had %n of their working hours to read this", nullptr, int(thread.review->hours));
    return tr("To be decided when everyone had %n of their working hours to read it. Still reading: %1", nullptr, int(thread.review->hours)).arg(names(open));
}

QString ReviewText::waited(const Thread &thread) const
{
    if (!thread.review || !thread.conclusion.isEmpty())
        return {};
    const std::vector<ReviewOpen> open = stillReading(*thread.review, thread.told, m_book, m_now);
    if (open.empty())
        return {};
    return tr("Not everyone had the %n working hours they were promised for reading. Still reading: %1. To conclude all the same, say why it does not wait.",
              nullptr, int(thread.review->hours))
        .arg(names(open));
}

} // namespace meridian
