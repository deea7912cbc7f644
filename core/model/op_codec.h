// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/codec.h"
#include "core/model/op.h"

namespace meridian::codec {

//! The map of an op's fields, without its kind and id, as it stands in `body` on the wire, in the log and in the outbox.
[[nodiscard]] QByteArray encodeBody(const OpBody &body);

//! `body` lies in sound bytes. Errors: UnknownKind, or a fault of the fields.
[[nodiscard]] Result<OpBody> readBody(QAnyStringView kind, const cbor::Item &body);
//! Of any bytes.
[[nodiscard]] Result<OpBody> decodeBody(QAnyStringView kind, const QByteArray &bytes);

} // namespace meridian::codec
