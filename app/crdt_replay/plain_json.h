// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/delta.h"
#include <QJsonArray>
#include <QJsonValue>

namespace meridian::crdt {

// Values of documents as JSON, without loss: bytes are {"__bin": base64}, undefined is {"__undef": 1}, a big integer
// {"__big": digits}; numbers that JSON has not are null.

[[nodiscard]] QJsonValue toPlain(const Any &value);
[[nodiscard]] Any fromPlain(const QJsonValue &value);

//! An object's members as attributes.
[[nodiscard]] Attributes attributesFrom(const QJsonValue &object);

//! What a text holds, as Quill writes it: [{"insert", "attributes"}…]. Neighbours with equal attributes are one run,
//! wherever the document cuts them; a nested type is its plain value.
[[nodiscard]] QJsonArray toPlain(const Delta &delta);

//! Bytes outside a document's values: base64.
[[nodiscard]] QString toBase64(const QByteArray &bytes);
[[nodiscard]] QByteArray bytesOf(const QJsonValue &base64);

//! The JSON of any value, without spaces. Equal values have equal text.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace meridian::crdt
