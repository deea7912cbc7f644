// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <md4c.h>

// What everything that reads Markdown here agrees on.

namespace meridian {

//! Longer texts are not parsed; a message may have less than half of it.
inline constexpr qsizetype MaxParsedUnits = 100'000;
inline constexpr qsizetype LongestLink = 2048;
inline constexpr unsigned MarkdownDialect = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;

//! True when the character at `at` is taken literally because of the backslash before it.
[[nodiscard]] inline bool isEscaped(QByteArrayView source, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && source[first - 1] == '\\')
        --first;
    return (at - first) % 2 == 1;
}

//! Where the mention `<@id>` that starts at `at` ends, or -1 when there is none.
[[nodiscard]] qsizetype mentionEnd(QStringView text, qsizetype at);

//! `url` if it leads to http, https or mailto without tricks; else empty.
[[nodiscard]] QString safeLink(const QString &url);

//! The id of a mention found by mentionEnd().
[[nodiscard]] inline QStringView mentionId(QStringView text, qsizetype at) { return text.mid(at + 2, 36); }

} // namespace meridian
