// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"

namespace meridian::codec {

QString Error::sentence() const
{
    const QString where = field.isEmpty() ? QStringLiteral("The map") : QStringLiteral("Field ") + field;
    switch (fault) {
    case Fault::Missing: return where + QStringLiteral(" is missing.");
    case Fault::WrongType: return where + QStringLiteral(" has the wrong type.");
    case Fault::TooLong: return where + QStringLiteral(" is too long.");
    case Fault::UnknownName: return where + QStringLiteral(" has a value this version does not know.");
    case Fault::UnknownKind: return where + QStringLiteral(" names a kind this version does not know.");
    }
    return where;
}

Result<QString> readText(const cbor::Item &item, qsizetype limit)
{
    if (!item.isText())
        return std::unexpected(Error{Fault::WrongType, {}});
    QString text = item.text();
    if (limit > 0 && text.size() > limit)
        return std::unexpected(Error{Fault::TooLong, {}});
    // A NUL ends a C string somewhere: it cannot be kept truly.
    if (text.contains(QChar(u'\0')))
        return std::unexpected(Error{Fault::WrongType, {}});
    return text;
}

Result<QDate> readDate(const cbor::Item &item)
{
    const QString text = item.text();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!item.isText() || !date.isValid() || date.toString(Qt::ISODate) != text)
        return std::unexpected(Error{Fault::WrongType, {}});
    return date;
}

Result<QByteArray> readBytes(const cbor::Item &item, qsizetype limit)
{
    if (!item.isText())
        return std::unexpected(Error{Fault::WrongType, {}});
    const auto bytes = QByteArray::fromBase64Encoding(item.text().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::unexpected(Error{Fault::WrongType, {}});
    if (limit > 0 && bytes.decoded.size() > limit)
        return std::unexpected(Error{Fault::TooLong, {}});
    return bytes.decoded;
}

Result<qint64> readInteger(const cbor::Item &item)
{
    const auto number = item.integer();
    if (!number)
        return std::unexpected(Error{Fault::WrongType, {}});
    return *number;
}

std::optional<Uuid> readUuid(const cbor::Item &item)
{
    const QByteArrayView text = item.utf8();
    return Uuid::fromString(QLatin1StringView(text.data(), text.size()));
}

void appendUuid(QByteArray &out, const Uuid &uuid)
{
    std::array<char, Uuid::TextLength> text;
    uuid.writeText(text.data());
    cbor::appendAscii(out, QLatin1StringView(text.data(), qsizetype(text.size())));
}

} // namespace meridian::codec
