// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace meridian {

//! The characters a character reference such as "&eacute;", "&#233;" or "&#xE9;" stands for; itself when
//! there is no such name.
//!
//! Source: HTML standard, named character references; CommonMark 0.31.2, section 2.5.
[[nodiscard]] QString entityText(const QString &reference);

} // namespace meridian
