// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/base/fields.h"
#include "core/model/cbor.h"
#include "core/model/ids.h"
#include <QDate>
#include <QString>
#include <array>
#include <expected>
#include <optional>
#include <type_traits>
#include <vector>

// Values to CBOR and back, driven by the tables in fields.h. The items are only what JSON can hold too (ids are their
// 36 characters, instants are milliseconds), so the same map is both wire formats.

namespace meridian::codec {

enum class Fault { Missing, WrongType, TooLong, UnknownName, UnknownKind };

//! What is wrong with a map, and where: `field` is the path, such as `profile.zone`.
struct Error {
    Fault fault;
    QString field;
    //! One sentence for the sender.
    [[nodiscard]] QString sentence() const;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] Result<QString> readText(const cbor::Item &item, qsizetype limit);
[[nodiscard]] Result<qint64> readInteger(const cbor::Item &item);
[[nodiscard]] std::optional<Uuid> readUuid(const cbor::Item &item);
void appendUuid(QByteArray &out, const Uuid &uuid);
//! "2026-06-24" and nothing else.
[[nodiscard]] Result<QDate> readDate(const cbor::Item &item);
//! Bytes travel as base64, so that JSON can hold them. `limit` counts the bytes.
[[nodiscard]] Result<QByteArray> readBytes(const cbor::Item &item, qsizetype limit);

//! Appends `value` as one item.
template<typename T>
void append(QByteArray &out, const T &value);
//! `item` lies in sound bytes.
template<typename T>
[[nodiscard]] Result<T> read(const cbor::Item &item, qsizetype limit = 0);

namespace detail {

template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<typename T>
inline constexpr bool isList = false;
template<typename T>
inline constexpr bool isList<std::vector<T>> = true;
template<typename T>
inline constexpr bool isId = false;
template<typename Tag>
inline constexpr bool isId<Id<Tag>> = true;

//! How many fields writeFields() appends.
template<Described T>
qsizetype countFields(const T &value)
{
    const auto one = [&](const auto &field) -> qsizetype {
        const auto &held = value.*(field.member);
        if constexpr (isOptional<std::decay_t<decltype(held)>>)
            return held ? 1 : 0;
        else
            return 1;
    };
    return std::apply([&](const auto &...fields) { return (qsizetype(0) + ... + one(fields)); }, T::fields());
}

//! Appends every field of a table, key and value; an empty optional leaves its key out.
template<Described T>
void writeFields(QByteArray &out, const T &value)
{
    const auto one = [&](const auto &field) {
        const auto &held = value.*(field.member);
        if constexpr (isOptional<std::decay_t<decltype(held)>>) {
            if (held) {
                cbor::appendAscii(out, field.name);
                append(out, *held);
            }
        } else {
            cbor::appendAscii(out, field.name);
            append(out, held);
        }
    };
    std::apply([&](const auto &...fields) { (one(fields), ...); }, T::fields());
}

template<typename T, typename Field>
std::optional<Error> readField(const cbor::Item &item, T &value, const Field &field)
{
    using Held = std::decay_t<decltype(value.*(field.member))>;
    auto result = [&] {
        if constexpr (isOptional<Held>)
            return read<typename Held::value_type>(item, field.limit);
        else
            return read<Held>(item, field.limit);
    }();
    if (result) {
        value.*(field.member) = std::move(*result);
        return std::nullopt;
    }
    const QString inner = result.error().field;
    return Error{result.error().fault,
                 inner.isEmpty() ? QString(field.name) : QString(field.name) + u'.' + inner};
}

//! Reads every field of a table into `value`; keys the table does not name are ignored, so that a
//! newer sender is understood. Returns a fault where there is one.
template<Described T>
std::optional<Error> readFields(const cbor::Item &map, T &value)
{
    std::optional<Error> fault;
    std::array<bool, std::tuple_size_v<decltype(T::fields())>> seen{};
    map.eachPair([&](QByteArrayView key, const cbor::Item &item) {
        size_t index = 0;
        const auto one = [&](const auto &field) {
            bool &read = seen[index++];
            if (fault || read || key != QByteArrayView(field.name.data(), field.name.size()) || item.isAbsent())
                return;
            read = true;
            fault = readField(item, value, field);
        };
        std::apply([&](const auto &...fields) { (one(fields), ...); }, T::fields());
    });
    size_t index = 0;
    const auto missing = [&](const auto &field) {
        if (fault || seen[index++])
            return;
        if constexpr (isOptional<std::decay_t<decltype(value.*(field.member))>>)
            (value.*(field.member)).reset();
        else
            fault = Error{Fault::Missing, QString(field.name)};
    };
    std::apply([&](const auto &...fields) { (missing(fields), ...); }, T::fields());
    return fault;
}

} // namespace detail

template<typename T>
void append(QByteArray &out, const T &value)
{
    if constexpr (detail::isId<T>) {
        appendUuid(out, value.uuid());
    } else if constexpr (std::is_same_v<T, Instant>) {
        cbor::appendInteger(out, value.ms);
    } else if constexpr (std::is_same_v<T, QString>) {
        cbor::appendText(out, value);
    } else if constexpr (std::is_same_v<T, cbor::Map>) {
        out.append(value.bytes);
    } else if constexpr (std::is_same_v<T, bool>) {
        cbor::appendBool(out, value);
    } else if constexpr (std::is_integral_v<T>) {
        cbor::appendInteger(out, value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        cbor::appendText(out, value.toString(Qt::ISODate));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        const QByteArray text = value.toBase64();
        cbor::appendAscii(out, QLatin1StringView(text));
    } else if constexpr (Named<T>) {
        cbor::appendAscii(out, nameOf(value));
    } else if constexpr (detail::isList<T>) {
        cbor::appendArrayHead(out, qsizetype(value.size()));
        for (const auto &one : value)
            append(out, one);
    } else {
        static_assert(Described<T>);
        cbor::appendMapHead(out, detail::countFields(value));
        detail::writeFields(out, value);
    }
}

template<typename T>
Result<T> read(const cbor::Item &item, [[maybe_unused]] qsizetype limit)
{
    const auto wrong = [](Fault fault) { return std::unexpected(Error{fault, {}}); };
    if constexpr (detail::isId<T>) {
        const auto uuid = readUuid(item);
        if (!uuid)
            return wrong(Fault::WrongType);
        return T(*uuid);
    } else if constexpr (std::is_same_v<T, Instant>) {
        const auto ms = readInteger(item);
        if (!ms)
            return std::unexpected(ms.error());
        return Instant{*ms};
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(item, limit);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return readDate(item);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return readBytes(item, limit);
    } else if constexpr (std::is_same_v<T, cbor::Map>) {
        if (!item.isMap())
            return wrong(Fault::WrongType);
        return cbor::Map{item.bytes().toByteArray()};
    } else if constexpr (std::is_same_v<T, bool>) {
        const auto truth = item.truth();
        if (!truth)
            return wrong(Fault::WrongType);
        return *truth;
    } else if constexpr (std::is_integral_v<T>) {
        const auto number = readInteger(item);
        if (!number)
            return std::unexpected(number.error());
        return T(*number);
    } else if constexpr (Named<T>) {
        const QByteArrayView name = item.utf8();
        for (const auto &[candidate, known] : enumNames(T{})) {
            if (item.isText() && QByteArrayView(known.data(), known.size()) == name)
                return candidate;
        }
        return wrong(item.isText() ? Fault::UnknownName : Fault::WrongType);
    } else if constexpr (detail::isList<T>) {
        if (!item.isArray())
            return wrong(Fault::WrongType);
        T list;
        std::optional<Error> fault;
        item.each([&](const cbor::Item &entry) {
            auto one = limit > 0 && qsizetype(list.size()) == limit
                ? Result<typename T::value_type>(wrong(Fault::TooLong))
                : read<typename T::value_type>(entry);
            if (one)
                list.push_back(std::move(*one));
            else
                fault = std::move(one.error());
            return !fault;
        });
        if (fault)
            return std::unexpected(std::move(*fault));
        return list;
    } else {
        static_assert(Described<T>);
        if (!item.isMap())
            return wrong(Fault::WrongType);
        T result;
        if (auto fault = detail::readFields(item, result))
            return std::unexpected(std::move(*fault));
        return result;
    }
}

//! A value alone, for keeping.
template<typename T>
[[nodiscard]] QByteArray encode(const T &value)
{
    QByteArray bytes;
    append(bytes, value);
    return bytes;
}
template<typename T>
[[nodiscard]] Result<T> decode(const QByteArray &bytes)
{
    if (!cbor::isSound(bytes))
        return std::unexpected(Error{Fault::WrongType, {}});
    return read<T>(cbor::Item(bytes));
}

} // namespace meridian::codec
