// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/suggestion.h"
#include <functional>

namespace meridian {

//! Turns what somebody did to a text into what they propose to be done.
//!
//! What they wrote comes with their stamp. What they deleted stays and gets one, but for letters they proposed themselves,
//! which go. Of what replaces something else, the new stands behind the old. Formatting is not proposed: it is left out, but
//! for letters of their own suggestions. What is struck between two suggestions of one person makes them one.
class SuggestionEdit {
public:
    //! `newId` makes up the name of a suggestion.
    SuggestionEdit(MemberId self, Instant now, std::function<QString()> newId);

    //! `wanted` is a change of `text`, whose runs are `runs`.
    [[nodiscard]] crdt::Delta propose(const crdt::Delta &wanted, const crdt::TextRef &text, const SuggestionRuns &runs);
    //! A change that is made: what is written among suggested letters is no part of the suggestion.
    [[nodiscard]] static crdt::Delta make(const crdt::Delta &wanted);

private:
    [[nodiscard]] SuggestionStamp stampAt(qsizetype from, qsizetype to, const SuggestionRuns &runs);
    [[nodiscard]] SuggestionStamp writingAt(qsizetype at, const crdt::TextRef &text, const SuggestionRuns &runs);
    void strike(qsizetype from, qsizetype length, const SuggestionRuns &runs);
    void joinStrikes(const crdt::TextRef &text, const SuggestionRuns &runs);
    void markStruck(TextRange range, const crdt::Attributes &mark);
    void format(const crdt::DeltaOp &op, qsizetype from, const SuggestionRuns &runs);
    void put(crdt::DeltaOp op);

    MemberId m_self;
    Instant m_now;
    std::function<QString()> m_newId;
    crdt::Delta m_delta;
    //! Letters that get a mark now, in the text as it is.
    struct Strike {
        TextRange range;
        SuggestionStamp stamp;
    };
    std::vector<Strike> m_strikes;
    std::optional<SuggestionStamp> m_begun; //!< of what was proposed last in this change …
    qsizetype m_begunAt = -1;               //!< … and where that ended
};

} // namespace meridian
