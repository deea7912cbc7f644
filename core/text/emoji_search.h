// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QStringList>
#include <vector>

namespace meridian {

//! One emoji as people look for it.
struct EmojiEntry {
    QString emoji;
    QStringList shortcodes; //!< never empty; the first is the one to show
    QString name;           //!< in the language asked for
    QStringList words;      //!< case-folded: what else leads to it, in English and in that language
};

//! Every emoji, in the order of a keyboard. English and German are known; other languages get English.
//!
//! Source: emojibase-data, see data/README.md.
[[nodiscard]] const std::vector<EmojiEntry> &emojiList(QLocale::Language language);

//! Those that fit every word of `wanted` by its beginning, best first: by shortcode, then by name, then by what else
//! leads to them. All for an empty `wanted`; at most `most`. Colons around a shortcode do not matter.
[[nodiscard]] std::vector<const EmojiEntry *> findEmoji(const QString &wanted, QLocale::Language language,
                                                        size_t most = 2000);

} // namespace meridian
