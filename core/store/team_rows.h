// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/agreement.h"
#include "core/model/check_in.h"
#include "core/model/codec.h"
#include "core/store/statements.h"

// The columns of check-ins, agreements and attention in one order, and their readers.

#define MERIDIAN_AGREEMENT_COLUMNS                                                                     \
    "agreement.channel, agreement.seq, agreement.author, agreement.at, agreement.ask, "                \
    "agreement.interrupts, agreement.text"
#define MERIDIAN_CHECK_IN_COLUMNS                                                                      \
    "check_in.check_in, check_in.channel, check_in.rule, check_in.author, check_in.created_seq, check_in.seq"
#define MERIDIAN_ANSWER_COLUMNS                                                                        \
    "check_in_answer.check_in, check_in_answer.round, check_in_answer.member, check_in_answer.seq, "   \
    "check_in_answer.at, check_in_answer.edited_at, check_in_answer.parts"
#define MERIDIAN_CHECK_IN_OWN_COLUMNS                                                                  \
    "check_in_own.member, check_in_own.check_in, check_in_own.round, check_in_own.seq, "               \
    "check_in_own.parts, check_in_own.skipped, check_in_own.at"
#define MERIDIAN_ATTENTION_COLUMNS "attention.member, attention.seq, attention.focus_until, attention.batches"

namespace meridian::rows {

[[nodiscard]] Agreement agreementAt(Query &row);
[[nodiscard]] CheckIn checkInAt(Query &row);
[[nodiscard]] CheckInAnswer answerAt(Query &row);
[[nodiscard]] CheckInOwn checkInOwnAt(Query &row);
[[nodiscard]] Attention attentionAt(Query &row);

//! Rounds are kept as Julian days, so that they sort.
[[nodiscard]] inline qint64 roundColumn(QDate round) { return round.toJulianDay(); }
[[nodiscard]] inline QDate roundOf(qint64 column) { return QDate::fromJulianDay(column); }

} // namespace meridian::rows
