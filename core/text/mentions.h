// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <vector>

namespace meridian {

//! Somebody who can be mentioned, by either name.
struct Mentionable {
    Uuid member;
    QString name;
    QString callName; //!< may be empty
};

//! Turns each "@Name" a person typed into `<@id>`: the longest name that fits, in either letter case, a full
//! name before a call name. A name two people share, code, links and "\@" stay as they are. In scripts that part
//! words by blanks, a name must end where a word ends and "@" must not follow a letter.
[[nodiscard]] QString resolveMentions(const QString &typed, const std::vector<Mentionable> &people);

//! The way back, for editing: each `<@id>` as "@Name" where resolveMentions() leads back to the same text; else
//! the text comes unchanged.
[[nodiscard]] QString mentionsAsNames(const QString &markdown, const std::vector<Mentionable> &people);

//! Who is mentioned in a Markdown text, each once.
[[nodiscard]] std::vector<Uuid> mentionedIn(QStringView markdown);

//! Whether an "@" at this place can be the beginning of a name: in scripts that part words by blanks, it does not stand
//! inside a word.
[[nodiscard]] bool mentionMayBegin(const QString &text, qsizetype at);

} // namespace meridian
