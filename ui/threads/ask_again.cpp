// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/ask_again.h"
#include "core/model/whereabouts.h"
#include "ui/models/takers.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr size_t MostReminded = 6, MostInstead = 3;

QString mention(MemberId member)
{
    return QStringLiteral("<@%1> ").arg(member.toString());
}

} // namespace

//! When a reminder reaches them.
QString AskAgain::hears(MemberId member) const
{
    const Member *one = m_book.find(member);
    const auto takers = one ? takersAmong(m_book, {member}, m_now) : std::vector<Taker>();
    if (takers.empty() || (!takers[0].until && !takers[0].start))
        return tr("Notified in their working hours");
    return takers[0].until ? tr("Notified now, at work") : tr("Notified at the start of their day: %1").arg(TakerText(m_book, m_now).when(takers[0]));
}

std::vector<AskAgainChoice> AskAgain::choices(const std::vector<OpenAnswer> &open, const std::vector<MemberId> &others) const
{
    std::vector<AskAgainChoice> choices;
    QString everyone;
    for (const OpenAnswer &one : open) {
        if (one.askedAgain)
            continue;
        everyone += mention(one.member);
        if (choices.size() < MostReminded)
            choices.push_back({QStringLiteral("mail-reply-sender"), tr("Remind %1, once").arg(m_book.callName(one.member)), hears(one.member),
                               mention(one.member)});
    }
    if (choices.size() > 1)
        choices.insert(choices.begin(), {QStringLiteral("mail-reply-sender"), tr("Remind all of them, once"), tr("Each is notified in their own working hours"), everyone});
    size_t instead = 0;
    for (const Taker &taker : takersAmong(m_book, others, m_now)) {
        const bool asked = std::ranges::find(open, taker.member, &OpenAnswer::member) != open.end();
        if (asked || !taker.until || instead == MostInstead)
            continue;
        ++instead;
        choices.push_back({QStringLiteral("meridian-hand"), tr("Ask %1 instead").arg(m_book.callName(taker.member)), TakerText(m_book, m_now).when(taker),
                           mention(taker.member) + tr("can you answer this?", "after a name")});
    }
    return choices;
}

} // namespace meridian
