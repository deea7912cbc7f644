// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include <QHash>
#include <optional>
#include <vector>

namespace meridian {

// Deleted words are told to nobody any more, nor are those of an answer that was changed or taken back. An event that brought them loses
// its text, and gives the same rows in the end: what takes its place is still to come, or has come.

//! The message whose words an op brings.
[[nodiscard]] std::optional<MessageId> worded(const OpBody &body);
[[nodiscard]] Event withoutText(Event event);

//! One answer of a check-in: of a round, by its author.
struct AnswerKey {
    CheckInId checkIn;
    QDate round;
    MemberId author;
    bool operator==(const AnswerKey &) const = default;
    friend size_t qHash(const AnswerKey &key, size_t seed = 0) { return qHashMulti(seed, key.checkIn, key.round, key.author); }
};
[[nodiscard]] std::optional<AnswerKey> answered(const Event &event);

//! The messages that a batch of events deletes, and the answers it changes.
class DeletedWords {
public:
    explicit DeletedWords(const std::vector<Event> &events);
    [[nodiscard]] bool bringsOne(const Event &event) const;

private:
    QHash<MessageId, Seq> m_deletedAt;  //!< the last time each was
    QHash<AnswerKey, Seq> m_answeredAt; //!< the last time each was
};

} // namespace meridian
