// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace meridian {

//! The lines of one of this room's compiled tables; see data/README.md.
[[nodiscard]] QStringList resourceLines(const QString &name);

} // namespace meridian
