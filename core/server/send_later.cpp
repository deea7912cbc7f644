// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/send_later.h"
#include "core/model/answer_time.h"
#include "core/base/log.h"
#include "core/model/draft_sending.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

//! What goes out no later than this went out when it was meant to: the clock looks four times a second.
constexpr qint64 OnTimeMs = MinuteMs;

} // namespace

SendLater::SendLater(SQLite::Database &database, const WorkspaceReader &reader, const Clock &clock)
    : m_sql(database), m_reader(reader), m_clock(clock)
{
}

void SendLater::note(const Event &event)
{
    if (const auto *update = std::get_if<op::UpdateMember>(&event.op.body)) {
        for (const auto &[key, waiting] : m_waiting) {
            if (waiting.clock == update->member)
                m_changed.insert(key.member);
        }
    } else if (isOfDrafts(event.op.body)) {
        m_changed.insert(event.author);
    }
}

void SendLater::refresh()
{
    if (!m_stale && m_changed.empty())
        return;
    const auto read = guarded([&] {
        if (m_stale)
            return readAll();
        for (const MemberId member : m_changed)
            readOf(member);
    });
    if (!read) {
        qCWarning(lcServer).noquote() << logLine(QLatin1StringView("send_later.unread"),
            {{QLatin1StringView("detail"), read.error().detail}});
        m_stale = true; // the next look tries again
        return;
    }
    m_changed.clear();
    m_stale = false;
}

void SendLater::readAll()
{
    m_waiting.clear();
    m_order.clear();
    auto query = m_sql("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft WHERE send IS NOT NULL");
    while (query.next())
        put(DraftRows::at(query));
}

void SendLater::readOf(MemberId member)
{
    while (true) {
        const auto first = m_waiting.lower_bound(Key{member, {}});
        if (first == m_waiting.end() || first->first.member != member)
            break;
        drop(Key(first->first));
    }
    auto query = m_sql("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft WHERE member = ?1 AND send IS NOT NULL").bind(member);
    while (query.next())
        put(DraftRows::at(query));
}

void SendLater::put(const Draft &draft)
{
    if (!draft.isHeld() || draft.discardedAt)
        return;
    const auto author = m_reader.member(draft.member);
    if (author && *author && (*author)->removed)
        return; // nothing goes out in their name any more, and nobody is there to be told
    waitUntil({draft.member, draft.draft}, {momentOf(*draft.send), draft.send->clock});
}

void SendLater::waitUntil(const Key &key, const Waiting &waiting)
{
    m_waiting[key] = waiting;
    m_order.emplace(waiting.at, key);
}

void SendLater::drop(const Key &key)
{
    const auto waiting = m_waiting.find(key);
    if (waiting == m_waiting.end())
        return;
    const auto [first, last] = m_order.equal_range(waiting->second.at);
    const auto place = std::find_if(first, last, [&](const auto &one) { return one.second == key; });
    if (place != last)
        m_order.erase(place);
    m_waiting.erase(waiting);
}

Instant SendLater::momentOf(const SendTime &time) const
{
    const auto member = m_reader.member(time.clock);
    const auto at = member && *member ? instantOn((*member)->profile, {time.date, int(time.minutes)}) : std::nullopt;
    return at.value_or(time.at);
}

Instant SendLater::goesAt(const Draft &draft)
{
    const Instant moment = momentOf(*draft.send);
    return DraftRows(m_sql).repliedFirst(draft) ? moment.plus(ReadFirstMs) : moment;
}

//! Whether there is something to read first is looked at when its moment comes: a reply after that is none.
std::vector<SendLater::Parcel> SendLater::due(size_t limit)
{
    refresh();
    const Instant now = m_clock.now();
    std::vector<Parcel> parcels;
    while (parcels.size() < limit && !m_order.empty() && m_order.begin()->first <= now) {
        const Key key = m_order.begin()->second;
        Instant goes;
        auto held = guarded([&] {
            auto found = DraftRows(m_sql).find(key.member, key.draft);
            if (found && (!found->isHeld() || found->discardedAt))
                found.reset();
            if (found)
                goes = goesAt(*found);
            return found;
        });
        if (!held)
            break;
        drop(key);
        if (*held && goes > now) {
            waitUntil(key, {goes, (*held)->send->clock});
        } else if (*held) {
            auto ops = opsOf(**held, goes);
            parcels.push_back({std::move(**held), std::move(ops)});
        }
    }
    return parcels;
}

std::vector<PendingOp> SendLater::opsOf(Draft draft, Instant goesAt) const
{
    draft.askBy = lastAnswerTime(draft.asking(), m_clock.now(), [this](MemberId id) {
        const auto member = m_reader.member(id);
        return member && *member ? std::optional((*member)->profile) : std::nullopt;
    });
    auto conversation = Conversation::IsThere;
    if (draft.isNewThread && !draft.channel) {
        const auto known = m_reader.channel(channelToBeIn(draft));
        if (known && !*known)
            conversation = Conversation::ToBegin;
    }
    const bool late = m_clock.now().ms - goesAt.ms > OnTimeMs;
    std::vector<PendingOp> ops;
    for (Op &op : opsSending(draft, conversation, late ? std::optional(momentOf(*draft.send)) : std::nullopt))
        ops.push_back({0, draft.member, std::move(op), !ops.empty()});
    return ops;
}

PendingOp SendLater::refused(const Draft &draft, const Refusal &refusal)
{
    SendTime send = *draft.send;
    send.state = SendTime::State::Refused;
    send.why = refusal.code;
    return {0, draft.member,
            {opIdOf(draft, "refused"),
             op::SaveDraft{draft.draft, draft.thread, draft.isNewThread, draft.channel, draft.told, draft.subject, draft.ask,
                           draft.askBy, draft.text, draft.revision, draft.writer, draft.comment, draft.beside, draft.edits, send,
                           draft.manner, draft.askWithin, draft.reviewHours}}};
}

} // namespace meridian
