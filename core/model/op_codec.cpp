// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op_codec.h"

namespace meridian::codec {
namespace {

template<size_t Index = 0>
Result<OpBody> readAlternative(QAnyStringView kind, const QCborMap &body)
{
    if constexpr (Index == std::variant_size_v<OpBody>) {
        return std::unexpected(Error{Fault::UnknownKind, QStringLiteral("kind")});
    } else {
        using One = std::variant_alternative_t<Index, OpBody>;
        if (QAnyStringView::compare(kind, One::kind) != 0)
            return readAlternative<Index + 1>(kind, body);
        One one;
        if (auto fault = detail::readFields(body, one))
            return std::unexpected(*fault);
        return OpBody(std::move(one));
    }
}

} // namespace

QCborMap writeBody(const OpBody &body)
{
    QCborMap map;
    std::visit([&](const auto &one) { detail::writeFields(map, one); }, body);
    return map;
}

Result<OpBody> readBody(QAnyStringView kind, const QCborMap &body)
{
    return readAlternative(kind, body);
}

QByteArray encodeBody(const OpBody &body)
{
    return QCborValue(writeBody(body)).toCbor();
}

Result<OpBody> decodeBody(QAnyStringView kind, const QByteArray &bytes)
{
    QCborParserError parse;
    const QCborValue value = QCborValue::fromCbor(bytes, &parse);
    if (parse.error != QCborError::NoError || !value.isMap())
        return std::unexpected(Error{Fault::WrongType, QStringLiteral("body")});
    return readBody(kind, value.toMap());
}

} // namespace meridian::codec
