// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace meridian {

//! A name as people look for it: case, accents, vowel signs and the width of letters do not tell two apart, so that
//! "ines" finds Inês. In any script.
[[nodiscard]] QString nameSearchKey(QStringView name);

//! How well a name fits what was typed, best last.
enum class KeyFit { None, Inside, WordStart, Start, Whole };

//! Both are search keys. An empty `wanted` fits every name from its start.
[[nodiscard]] KeyFit nameFit(QStringView name, QStringView wanted);

} // namespace meridian
