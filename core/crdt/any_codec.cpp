// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/any_codec.h"
#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cmath>

namespace meridian::crdt {

namespace {

enum Tag : uchar {
    Binary = 116,
    Array,
    Object,
    String,
    True,
    False,
    BigInt,
    Float64,
    Float32,
    Integer,
    Null,
    Undefined,
};

constexpr double LargestInteger = 0x7fffffff;
constexpr quint64 Nan = 0x7ff8'0000'0000'0000;

bool isSmallInteger(double value)
{
    return std::abs(value) <= LargestInteger && std::trunc(value) == value;
}

void writeNumber(ByteWriter &writer, double value)
{
    if (isSmallInteger(value)) {
        writer.byte(Integer);
        writer.varInt(static_cast<quint64>(std::abs(value)), std::signbit(value));
    } else if (static_cast<double>(static_cast<float>(value)) == value) {
        writer.byte(Float32);
        qToBigEndian(std::bit_cast<quint32>(static_cast<float>(value)), writer.room(4));
        writer.advance(4);
    } else {
        writer.byte(Float64);
        qToBigEndian(std::isnan(value) ? Nan : std::bit_cast<quint64>(value), writer.room(8));
        writer.advance(8);
    }
}

struct AnyWriter {
    ByteWriter &writer;

    void operator()(Any::Undefined) const { writer.byte(Undefined); }
    void operator()(Any::Null) const { writer.byte(Null); }
    void operator()(bool value) const { writer.byte(value ? True : False); }
    void operator()(double value) const { writeNumber(writer, value); }
    void operator()(Any::BigInt value) const
    {
        writer.byte(BigInt);
        qToBigEndian(value.value, writer.room(8));
        writer.advance(8);
    }
    void operator()(const QString &value) const
    {
        writer.byte(String);
        writer.varString(value);
    }
    void operator()(const QByteArray &value) const
    {
        writer.byte(Binary);
        writer.varBytes(value);
    }
    void operator()(const Any::Array &value) const
    {
        writer.byte(Array);
        writer.varUint(value.size());
        for (const Any &item : value)
            writeAny(writer, item);
    }
    void operator()(const Any::Object &value) const
    {
        writer.byte(Object);
        writer.varUint(value.size());
        for (const auto &[key, item] : value) {
            writer.varString(key);
            writeAny(writer, item);
        }
    }
};

template<typename Integer>
Integer bigEndian(ByteReader &reader)
{
    const QByteArrayView bytes = reader.bytes(sizeof(Integer));
    return bytes.isEmpty() ? Integer() : qFromBigEndian<Integer>(bytes.data());
}

QByteArrayView utf8(ByteReader &reader)
{
    const QByteArrayView bytes = reader.varBytes();
    if (!utf16Units(bytes))
        reader.fail(CrdtError::Malformed);
    return bytes;
}

QString readString(ByteReader &reader)
{
    const QByteArrayView bytes = utf8(reader);
    return reader.failed() ? QString() : fromUtf8(bytes);
}

double readInteger(ByteReader &reader)
{
    const ByteReader::Signed value = reader.varInt();
    const auto size = static_cast<double>(value.magnitude);
    return value.negative ? -size : size;
}

Any readObject(ByteReader &reader, int depth)
{
    Any::Object object;
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left) {
        QString key = readString(reader);
        Any value = readAny(reader, depth - 1);
        // In JavaScript this key sets an object's prototype, and is gone.
        if (key != u"__proto__")
            object.emplace_back(std::move(key), std::move(value));
    }
    return object;
}

Any readArray(ByteReader &reader, int depth)
{
    Any::Array array;
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left)
        array.push_back(readAny(reader, depth - 1));
    return array;
}

Form proveNumber(ByteReader &reader, uchar tag)
{
    const uchar *begin = reader.position();
    if (tag == Integer) {
        const double value = readInteger(reader);
        const bool shortest = reader.position() - begin < 2 || reader.position()[-1] != 0;
        return shortest && std::abs(value) <= LargestInteger ? Form::Canonical : Form::Other;
    }
    if (tag == Float32) {
        const double value = std::bit_cast<float>(bigEndian<quint32>(reader));
        return isSmallInteger(value) || std::isnan(value) ? Form::Other : Form::Canonical;
    }
    const quint64 bits = bigEndian<quint64>(reader);
    const double value = std::bit_cast<double>(bits);
    if (std::isnan(value))
        return bits == Nan ? Form::Canonical : Form::Other;
    const bool shorter = isSmallInteger(value) || static_cast<double>(static_cast<float>(value)) == value;
    return shorter ? Form::Other : Form::Canonical;
}

Form proveArray(ByteReader &reader, int depth)
{
    Form form = Form::Canonical;
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left) {
        if (proveAny(reader, depth - 1) == Form::Other)
            form = Form::Other;
    }
    return form;
}

//! Canonical if it is small and JavaScript would keep the keys just so.
Form proveObject(ByteReader &reader, int depth)
{
    constexpr quint64 small = 16;
    QByteArrayView keys[small];
    const quint64 count = reader.varUint();
    Form form = count <= small ? Form::Canonical : Form::Other;
    for (quint64 i = 0; i < count && !reader.failed(); ++i) {
        const QByteArrayView key = utf8(reader);
        if (form == Form::Canonical) {
            const bool numeric = !key.isEmpty() && key[0] >= '0' && key[0] <= '9';
            const bool doubled = std::find(keys, keys + i, key) != keys + i;
            if (numeric || doubled || key == "__proto__")
                form = Form::Other;
            keys[i] = key;
        }
        if (proveAny(reader, depth - 1) == Form::Other)
            form = Form::Other;
    }
    return form;
}

} // namespace

void writeAny(ByteWriter &writer, const Any &value)
{
    std::visit(AnyWriter{writer}, value.storage());
}

Any readAny(ByteReader &reader, int depth)
{
    if (depth < 0)
        reader.fail(CrdtError::TooDeep);
    switch (reader.byte()) {
    case Undefined: return {};
    case Null: return Any::Null();
    case True: return true;
    case False: return false;
    case Integer: return readInteger(reader);
    case Float32: return static_cast<double>(std::bit_cast<float>(bigEndian<quint32>(reader)));
    case Float64: return std::bit_cast<double>(bigEndian<quint64>(reader));
    case BigInt: return Any::BigInt{bigEndian<qint64>(reader)};
    case String: return readString(reader);
    case Binary: return reader.varBytes().toByteArray();
    case Array: return readArray(reader, depth);
    case Object: return readObject(reader, depth);
    default:
        reader.fail(CrdtError::Malformed);
        return {};
    }
}

Form proveAny(ByteReader &reader, int depth)
{
    if (depth < 0)
        reader.fail(CrdtError::TooDeep);
    const uchar tag = reader.byte();
    switch (tag) {
    case Undefined:
    case Null:
    case True:
    case False: return Form::Canonical;
    case Integer:
    case Float32:
    case Float64: return proveNumber(reader, tag);
    case BigInt: reader.bytes(8); return Form::Canonical;
    case String: utf8(reader); return Form::Canonical;
    case Binary: reader.varBytes(); return Form::Canonical;
    case Array: return proveArray(reader, depth);
    case Object: return proveObject(reader, depth);
    default: reader.fail(CrdtError::Malformed); return Form::Other;
    }
}

void copyAny(ByteReader &reader, int depth, ByteWriter &to)
{
    const ByteReader again = reader;
    const uchar *begin = reader.position();
    if (proveAny(reader, depth) == Form::Canonical) {
        to.raw({begin, reader.position() - begin});
        return;
    }
    reader = again;
    writeAny(to, readAny(reader, depth));
}

} // namespace meridian::crdt
