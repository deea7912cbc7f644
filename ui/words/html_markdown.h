// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace meridian {

//! One row of a Markdown table with its line's end; what would end a cell is taken out of the way.
[[nodiscard]] QString tableLine(const QStringList &cells);
//! The line under a table's head.
[[nodiscard]] QString tableRule(qsizetype cells);
//! Whether all the words of some HTML are set in one pitch, over several lines.
[[nodiscard]] bool isAllCode(const QString &html);

} // namespace meridian
