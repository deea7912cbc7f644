// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace meridian {

//! Text with Chinese, Japanese or Korean letters needs taller lines.
[[nodiscard]] bool hasTallScript(QStringView text);
inline constexpr qreal TallScriptHeight = 1.7; //!< of a line, over the size of its letters

} // namespace meridian
