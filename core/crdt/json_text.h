// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/crdt_error.h"
#include <QString>
#include <QStringView>
#include <expected>

namespace meridian::crdt {

// JSON to the letter as JavaScript reads and writes it, because embeds and attributes travel as such text and
// must come out again as Yjs would write them. (QJsonDocument sorts keys and has other numbers.)

//! JSON.parse(), with a limit to nesting.
[[nodiscard]] std::expected<Any, CrdtError> parseJson(QStringView text, int depth);
//! JSON.stringify(); what JSON has no word for becomes null, or is left out of an object.
[[nodiscard]] QString writeJson(const Any &value);
//! String(number).
[[nodiscard]] QString numberText(double number);
//! String(value), as it stands in a template literal.
[[nodiscard]] QString plainText(const Any &value);

} // namespace meridian::crdt
