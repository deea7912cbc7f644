// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op_codec.h"

namespace meridian::codec {
namespace {

template<size_t Index = 0>
Result<OpBody> readAlternative(QAnyStringView kind, const cbor::Item &body)
{
    if constexpr (Index == std::variant_size_v<OpKinds>) {
        return std::unexpected(Error{Fault::UnknownKind, QStringLiteral("kind")});
    } else {
        using One = std::variant_alternative_t<Index, OpKinds>;
        if (QAnyStringView::compare(kind, One::kind) != 0)
            return readAlternative<Index + 1>(kind, body);
        One one;
        if (auto fault = detail::readFields(body, one))
            return std::unexpected(*fault);
        return OpBody(std::move(one));
    }
}

} // namespace

QByteArray encodeBody(const OpBody &body)
{
    QByteArray bytes;
    bytes.reserve(512);
    std::visit([&](const auto &one) { append(bytes, one); }, body);
    return bytes;
}

Result<OpBody> readBody(QAnyStringView kind, const cbor::Item &body)
{
    return readAlternative(kind, body);
}

Result<OpBody> decodeBody(QAnyStringView kind, const QByteArray &bytes)
{
    if (!cbor::isSound(bytes) || !cbor::Item(bytes).isMap())
        return std::unexpected(Error{Fault::WrongType, QStringLiteral("body")});
    return readBody(kind, cbor::Item(bytes));
}

} // namespace meridian::codec
