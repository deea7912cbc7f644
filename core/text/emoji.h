// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace meridian {

//! The emoji a shortcode names, without its colons: Slack's names, GitHub's and emojibase's. A skin tone
//! stands behind it as Slack writes it: "wave::skin-tone-3". Empty when no emoji has that name.
//!
//! Source: emojibase-data and gemoji, see data/README.md.
[[nodiscard]] QString emojiFor(QStringView shortcode);

//! A text with every `:shortcode:` that names an emoji replaced by it.
[[nodiscard]] QString withEmoji(const QString &text);

} // namespace meridian
