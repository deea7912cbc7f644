// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include <cmath>

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

Result<QString> readText(const QCborValue &value, qsizetype limit)
{
    if (!value.isString())
        return std::unexpected(Error{Fault::WrongType, {}});
    QString text = value.toString();
    if (limit > 0 && text.size() > limit)
        return std::unexpected(Error{Fault::TooLong, {}});
    // A NUL ends a C string somewhere, and a lone surrogate has no UTF-8: neither can be kept truly.
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return std::unexpected(Error{Fault::WrongType, {}});
    return text;
}

Result<QDate> readDate(const QCborValue &value)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!value.isString() || !date.isValid() || date.toString(Qt::ISODate) != text)
        return std::unexpected(Error{Fault::WrongType, {}});
    return date;
}

Result<QByteArray> readBytes(const QCborValue &value, qsizetype limit)
{
    if (!value.isString())
        return std::unexpected(Error{Fault::WrongType, {}});
    const auto bytes = QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::unexpected(Error{Fault::WrongType, {}});
    if (limit > 0 && bytes.decoded.size() > limit)
        return std::unexpected(Error{Fault::TooLong, {}});
    return bytes.decoded;
}

Result<qint64> readInteger(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    // JSON has only doubles; those that are whole numbers are exact up to 2^53.
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::trunc(number) == number && std::abs(number) <= 9007199254740992.0)
            return qint64(number);
    }
    return std::unexpected(Error{Fault::WrongType, {}});
}

} // namespace meridian::codec
