// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/text_attributes.h"

namespace meridian {

//! Letters of one look, or one embed.
struct DeltaRun {
    QString text; //!< of an embed empty
    crdt::Any embed = {};
    crdt::Attributes attributes = {};
    [[nodiscard]] bool isEmbed() const { return text.isEmpty(); }
    [[nodiscard]] qsizetype length() const { return isEmbed() ? 1 : text.size(); }
    bool operator==(const DeltaRun &) const = default;
};

//! One line of a document, without its line break, whose attributes are the line's.
struct DeltaLine {
    std::vector<DeltaRun> runs;
    crdt::Attributes attributes = {};
    [[nodiscard]] QString letters() const; //!< without embeds
    bool operator==(const DeltaLine &) const = default;
};

//! A document's text in lines, as Quill has it: the line break at its end ends the last line and begins none. There is
//! always one. Embeds that are nested types come as undefined values.
[[nodiscard]] std::vector<DeltaLine> linesOf(const crdt::Delta &delta);
//! A delta that inserts these lines, each with its line break.
[[nodiscard]] crdt::Delta deltaOf(const std::vector<DeltaLine> &lines);

//! The first key of an embed that is an object, "image" say; empty for others.
[[nodiscard]] QString embedKind(const crdt::Any &embed);

} // namespace meridian
