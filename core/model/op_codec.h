// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/codec.h"
#include "core/model/op.h"

namespace meridian::codec {

//! The fields of an op without its kind and id, as they stand in `body` on the wire and in the log.
[[nodiscard]] QCborMap writeBody(const OpBody &body);

//! Errors: UnknownKind, or the first fault of the fields.
[[nodiscard]] Result<OpBody> readBody(QAnyStringView kind, const QCborMap &body);

//! The same as bytes, for the log and the outbox.
[[nodiscard]] QByteArray encodeBody(const OpBody &body);
[[nodiscard]] Result<OpBody> decodeBody(QAnyStringView kind, const QByteArray &bytes);

} // namespace meridian::codec
