// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include <QHash>
#include <optional>
#include <vector>

namespace meridian {

// Deleted words are told to nobody any more. An event that brought them loses its text, and gives the same rows in the end:
// the deletion is still to come, or has come.

//! The message whose words an op brings.
[[nodiscard]] std::optional<MessageId> worded(const OpBody &body);
[[nodiscard]] Event withoutText(Event event);

//! The messages that a batch of events deletes.
class DeletedWords {
public:
    explicit DeletedWords(const std::vector<Event> &events);
    [[nodiscard]] bool bringsOne(const Event &event) const;

private:
    QHash<MessageId, Seq> m_deletedAt; //!< the last time each was
};

} // namespace meridian
