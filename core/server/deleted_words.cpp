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
    return std::nullopt;
}

Event withoutText(Event event)
{
    if (auto *posted = std::get_if<op::PostMessage>(&event.op.body))
        posted->text.clear();
    else if (auto *edited = std::get_if<op::EditMessage>(&event.op.body))
        edited->text.clear();
    return event;
}

DeletedWords::DeletedWords(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (const auto *one = std::get_if<op::DeleteMessage>(&event.op.body))
            m_messages.insert(one->message);
    }
}

bool DeletedWords::bringsOne(const Event &event) const
{
    if (m_messages.isEmpty())
        return false;
    const auto message = worded(event.op.body);
    return message && m_messages.contains(*message);
}

} // namespace meridian
