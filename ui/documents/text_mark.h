// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <optional>

namespace meridian {

//! A range of the text that is painted otherwise: a comment's words, a hit, what somebody else has selected.
struct TextMark {
    int from = 0, to = 0;
    QColor fill = {};      //!< invalid: none
    QColor underline = {}; //!< dotted; invalid: none
    int number = 0;        //!< the owner's, told when the mark is pressed
    std::optional<bool> checked = {}; //!< of words in a checklist's line: whether its box is, whatever the text says
    bool operator==(const TextMark &) const = default;
};

//! Who paints marks; the later ones over the earlier ones. Each owner sets its own anew when they change; until then they
//! move with the text.
enum class MarkLayer { Comments, Found, Others };

} // namespace meridian
