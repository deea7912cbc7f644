// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace meridian {

//! How long it takes somebody to read a text.
//!
//! Units: milliseconds; 230 words a minute or, of scripts that put no space between words, 500 characters.
//! Source: M. Brysbaert, How many words do we read per minute?, 2019 (English, silent reading: 238); IReST for Chinese and Japanese.
[[nodiscard]] qint64 readingTime(const QString &text);

} // namespace meridian
