// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/crdt/doc.h"
#include "core/crdt/text_ref.h"
#include "core/model/ids.h"
#include "ui/documents/comment_anchor.h"

// Edits that are proposed instead of made. They lie in the text as attributes that other editors do not know and leave in
// peace: letters that would come carry one, letters that would go carry the other and stay till somebody decides.

namespace meridian {

enum class SuggestionKind { Insert, Delete };
[[nodiscard]] QString suggestionKey(SuggestionKind kind);

//! Whose suggestion letters belong to: the value of the attribute. Edits of one person that touch have one id.
struct SuggestionStamp {
    QString id;
    MemberId member;
    Instant at; //!< when it was begun
    //! What it may lie on, as relative positions: the letters that were struck, the gap that was written into. When somebody
    //! takes marks away while others write among the letters, Yjs lets a mark run on over what nobody proposed anything
    //! about; this tells how far it was meant.
    QByteArray from = {}, to = {};
    [[nodiscard]] crdt::Any toAny() const;
    [[nodiscard]] TextRange bounds(crdt::Doc &doc, const crdt::TextRef &text) const;
    //! Total: what no Meridian wrote is none.
    [[nodiscard]] static std::optional<SuggestionStamp> of(const crdt::Any &value);
    bool operator==(const SuggestionStamp &) const = default;
};

//! The stamp of that kind among attributes, if there is one.
[[nodiscard]] std::optional<SuggestionStamp> stampIn(const crdt::Attributes &attributes, SuggestionKind kind);
[[nodiscard]] crdt::Attributes withoutSuggestions(const crdt::Attributes &attributes);

//! Letters of one suggestion that follow each other.
struct SuggestionRun {
    SuggestionKind kind = SuggestionKind::Insert;
    SuggestionStamp stamp;
    TextRange range;
    bool operator==(const SuggestionRun &) const = default;
};

//! All runs of a text, in its order, kept up to date from the deltas of its changes: the text is read once.
class SuggestionRuns {
public:
    void read(const crdt::TextRef &text);
    //! A change of the text; true when the runs are others now, or elsewhere.
    bool apply(const crdt::Delta &change);
    [[nodiscard]] const std::vector<SuggestionRun> &all() const { return m_runs; }

private:
    std::vector<SuggestionRun> m_runs; //!< by where they begin; insertions first
};

//! A suggestion as people see it: what it puts in, what it takes away.
struct Suggestion {
    SuggestionStamp stamp;
    std::vector<SuggestionRun> runs; //!< in the text's order
    [[nodiscard]] TextRange range() const { return {runs.front().range.from, runs.back().range.to}; }
    //! The letters of that kind, embeds left out.
    [[nodiscard]] QString words(const crdt::TextRef &text, SuggestionKind kind) const;
};
//! By where they begin.
[[nodiscard]] std::vector<Suggestion> suggestionsOf(const std::vector<SuggestionRun> &runs);

} // namespace meridian
