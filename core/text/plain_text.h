// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <functional>

namespace meridian {

//! The name shown for a member's id; empty when there is none by that id.
using MentionName = std::function<QString(const Uuid &member)>;

//! The words of a Markdown text on one line, without its marks, at most `maxLength` UTF-16 units; ends in an
//! ellipsis when cut, and never inside a character. A mention stays `<@id>`, whole, so that a stored
//! preview shows today's names: see withMentionNames().
[[nodiscard]] QString plainPreview(const QString &markdown, int maxLength);

//! The words of a Markdown text with its lines, for search.
[[nodiscard]] QString plainText(const QString &markdown, const MentionName &nameOf);

//! A plain text with every `<@id>` turned into "@Name".
[[nodiscard]] QString withMentionNames(const QString &plain, const MentionName &nameOf);

//! At most `length` units of a text, never half a character.
[[nodiscard]] QString cutBetweenCharacters(const QString &text, qsizetype length);

} // namespace meridian
