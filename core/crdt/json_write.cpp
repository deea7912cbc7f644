// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"
#include <QStringList>
#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meridian::crdt {

namespace {

void writeEscaped(char16_t unit, QString &out)
{
    switch (unit) {
    case u'"': out += u"\\\""; return;
    case u'\\': out += u"\\\\"; return;
    case u'\b': out += u"\\b"; return;
    case u'\f': out += u"\\f"; return;
    case u'\n': out += u"\\n"; return;
    case u'\r': out += u"\\r"; return;
    case u'\t': out += u"\\t"; return;
    default:
        out += u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0');
    }
}

void writeString(QStringView text, QString &out)
{
    out += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool pair = isHighSurrogate(unit) && i + 1 < text.size()
            && isLowSurrogate(text[i + 1].unicode());
        if (pair) {
            out += text.mid(i++, 2);
        } else if (unit < 0x20 || unit == u'"' || unit == u'\\' || (unit & 0xf800) == 0xd800) {
            writeEscaped(unit, out);
        } else {
            out += QChar(unit);
        }
    }
    out += u'"';
}

void write(const Any &value, QString &out);

struct JsonWriter {
    QString &out;

    void operator()(Any::Undefined) const { out += u"null"; }
    void operator()(Any::Null) const { out += u"null"; }
    void operator()(bool value) const { out += value ? u"true" : u"false"; }
    void operator()(double value) const
    {
        out += std::isfinite(value) ? numberText(value) : u"null"_s;
    }
    void operator()(Any::BigInt value) const { out += QString::number(value.value); }
    void operator()(const QString &value) const { writeString(value, out); }
    //! JavaScript sees a typed array as an object with numbers for keys.
    void operator()(const QByteArray &bytes) const
    {
        out += u'{';
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (i > 0)
                out += u',';
            out += u'"' + QString::number(i) + u"\":"_s
                + QString::number(static_cast<uchar>(bytes[i]));
        }
        out += u'}';
    }
    void operator()(const Any::Array &array) const
    {
        out += u'[';
        for (size_t i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += u',';
            write(array[i], out);
        }
        out += u']';
    }
    void operator()(const Any::Object &object) const
    {
        out += u'{';
        bool first = true;
        for (const auto &[key, value] : object) {
            if (value.isUndefined())
                continue;
            if (!first)
                out += u',';
            first = false;
            writeString(key, out);
            out += u':';
            write(value, out);
        }
        out += u'}';
    }
};

void write(const Any &value, QString &out)
{
    std::visit(JsonWriter{out}, value.storage());
}

} // namespace

QString writeJson(const Any &value)
{
    QString out;
    write(value, out);
    return out;
}

//! Source: ECMAScript 2023, 6.1.6.1.20, Number::toString.
QString numberText(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    if (number == 0)
        return u"0"_s;
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, std::abs(number), std::chars_format::scientific).ptr;
    const auto e = std::find(text, end, 'e');
    int exponent = 0;
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, exponent);
    QString digits = QString::fromLatin1(text, e - text);
    digits.remove(u'.');
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // digits before the decimal point
    if (point > 21 || point < -5) {
        if (count > 1)
            digits.insert(1, u'.');
        digits += (exponent < 0 ? u"e-"_s : u"e+"_s) + QString::number(std::abs(exponent));
    } else if (point >= count) {
        digits += QString(point - count, u'0');
    } else if (point > 0) {
        digits.insert(point, u'.');
    } else {
        digits = u"0."_s + QString(-point, u'0') + digits;
    }
    return number < 0 ? u'-' + digits : digits;
}

QString plainText(const Any &value)
{
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *number = value.as<double>())
        return numberText(*number);
    if (value.isUndefined())
        return u"undefined"_s;
    if (const auto *array = value.as<Any::Array>()) {
        QString out;
        for (size_t i = 0; i < array->size(); ++i) {
            const Any &item = (*array)[i];
            out += (i > 0 ? u","_s : QString()) + (item.isNull() || item.isUndefined() ? QString() : plainText(item));
        }
        return out;
    }
    if (const auto *bytes = value.as<QByteArray>()) {
        QStringList numbers;
        for (const char byte : *bytes)
            numbers += QString::number(static_cast<uchar>(byte));
        return numbers.join(u',');
    }
    return value.as<Any::Object>() ? u"[object Object]"_s : writeJson(value);
}

} // namespace meridian::crdt
