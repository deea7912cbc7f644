// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/deleted_words.h"

namespace meridian {

std::optional<MessageId> worded(const OpBody &body)
{
    if (const auto *posted = std::get_if<op::PostMessage>(&body))
        return posted->message;
    if (const auto *edited = std::get_if<op::EditMessage>(&body))
        return edited->message;
    if (const auto *restored = std::get_if<op::RestoreMessage>(&body))
        return restored->message;
    return std::nullopt;
}

std::optional<AnswerKey> answered(const Event &event)
{
    const auto *one = std::get_if<op::AnswerCheckIn>(&event.op.body);
    return one ? std::optional(AnswerKey{one->checkIn, one->round, event.author}) : std::nullopt;
}

Event withoutText(Event event)
{
    if (auto *one = std::get_if<op::AnswerCheckIn>(&event.op.body))
        one->parts.clear();
    if (auto *posted = std::get_if<op::PostMessage>(&event.op.body))
        posted->text.clear();
    else if (auto *edited = std::get_if<op::EditMessage>(&event.op.body))
        edited->text.clear();
    else if (auto *restored = std::get_if<op::RestoreMessage>(&event.op.body))
        restored->text.clear();
    return event;
}

DeletedWords::DeletedWords(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (const auto *one = std::get_if<op::DeleteMessage>(&event.op.body))
            m_deletedAt.insert(one->message, event.seq);
        else if (const auto key = answered(event))
            m_answeredAt.insert(*key, event.seq);
    }
}

bool DeletedWords::bringsOne(const Event &event) const
{
    if (const auto key = answered(event))
        return event.seq < m_answeredAt.value(*key, 0);
    if (m_deletedAt.isEmpty())
        return false;
    const auto message = worded(event.op.body);
    return message && event.seq < m_deletedAt.value(*message, 0);
}

} // namespace meridian
