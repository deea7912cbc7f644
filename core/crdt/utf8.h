// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QtGlobal>
#include <cstddef>
#include <optional>

namespace meridian::crdt {

// UTF-8 and UTF-16, strict as JavaScript's TextDecoder (fatal) and lenient as its TextEncoder.

//! How many UTF-16 units these bytes are; none if they are not UTF-8.
[[nodiscard]] std::optional<quint64> utf16Units(QByteArrayView utf8);
//! Writes the UTF-16 of bytes that utf16Units() accepted; gives the number of units. `to` has room for as
//! many units as there are bytes.
size_t utf8ToUtf16(QByteArrayView utf8, char16_t *to);
//! As a QString, with a byte order mark in front kept (QString::fromUtf8() drops it).
[[nodiscard]] QString fromUtf8(QByteArrayView utf8);
//! Writes the UTF-8, half of a surrogate pair as U+FFFD; `to` has room for three bytes a unit.
size_t utf16ToUtf8(const char16_t *text, size_t units, uchar *to);
[[nodiscard]] size_t utf8Size(const char16_t *text, size_t units);

[[nodiscard]] constexpr bool isHighSurrogate(char16_t unit) { return (unit & 0xfc00) == 0xd800; }
[[nodiscard]] constexpr bool isLowSurrogate(char16_t unit) { return (unit & 0xfc00) == 0xdc00; }

//! Whether no half of a surrogate pair stands alone; and the text with U+FFFD in place of such.
[[nodiscard]] bool isWellFormed(QStringView text);
[[nodiscard]] QString wellFormed(QStringView text);

} // namespace meridian::crdt
