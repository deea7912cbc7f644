// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/base/fields.h"
#include "core/model/ids.h"
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDate>
#include <QString>
#include <expected>
#include <optional>
#include <type_traits>
#include <vector>

// Values to CBOR maps and back, driven by the tables in fields.h. The maps hold only what JSON can hold
// too (ids are their 36 characters, instants are milliseconds), so the same map is both wire formats.

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

[[nodiscard]] Result<QString> readText(const QCborValue &value, qsizetype limit);
[[nodiscard]] Result<qint64> readInteger(const QCborValue &value);
//! "2026-06-24" and nothing else.
[[nodiscard]] Result<QDate> readDate(const QCborValue &value);
//! Bytes travel as base64, so that JSON can hold them. `limit` counts the bytes.
[[nodiscard]] Result<QByteArray> readBytes(const QCborValue &value, qsizetype limit);

template<typename T>
[[nodiscard]] QCborValue write(const T &value);
template<typename T>
[[nodiscard]] Result<T> read(const QCborValue &value, qsizetype limit = 0);

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

//! Writes every field of a table; an empty optional leaves its key out.
template<Described T>
void writeFields(QCborMap &map, const T &value)
{
    std::apply(
        [&](const auto &...fields) {
            const auto one = [&](const auto &field) {
                const auto &held = value.*(field.member);
                if constexpr (isOptional<std::decay_t<decltype(held)>>) {
                    if (held)
                        map.insert(QString(field.name), write(*held));
                } else {
                    map.insert(QString(field.name), write(held));
                }
            };
            (one(fields), ...);
        },
        T::fields());
}

//! Reads every field of a table into `value`; keys the table does not name are ignored, so that a
//! newer sender is understood. Returns the first fault.
template<Described T>
std::optional<Error> readFields(const QCborMap &map, T &value)
{
    std::optional<Error> fault;
    const auto one = [&](const auto &field) {
        if (fault)
            return;
        using Held = std::decay_t<decltype(value.*(field.member))>;
        const QCborValue found = map.value(field.name);
        if (found.isUndefined() || found.isNull()) {
            if constexpr (isOptional<Held>)
                (value.*(field.member)).reset();
            else
                fault = Error{Fault::Missing, QString(field.name)};
            return;
        }
        auto result = [&] {
            if constexpr (isOptional<Held>)
                return read<typename Held::value_type>(found, field.limit);
            else
                return read<Held>(found, field.limit);
        }();
        if (result) {
            value.*(field.member) = std::move(*result);
        } else {
            const QString inner = result.error().field;
            fault = Error{result.error().fault,
                          inner.isEmpty() ? QString(field.name) : QString(field.name) + u'.' + inner};
        }
    };
    std::apply([&](const auto &...fields) { (one(fields), ...); }, T::fields());
    return fault;
}

} // namespace detail

template<typename T>
QCborValue write(const T &value)
{
    if constexpr (detail::isId<T>) {
        return value.toString();
    } else if constexpr (std::is_same_v<T, Instant>) {
        return value.ms;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (Named<T>) {
        return QString(nameOf(value));
    } else if constexpr (detail::isList<T>) {
        QCborArray array;
        for (const auto &one : value)
            array.append(write(one));
        return array;
    } else if constexpr (Described<T>) {
        QCborMap map;
        detail::writeFields(map, value);
        return map;
    } else {
        return QCborValue(value); // text, numbers, truth values, and maps that are carried as they are
    }
}

template<typename T>
Result<T> read(const QCborValue &value, [[maybe_unused]] qsizetype limit)
{
    const auto wrong = [](Fault fault) { return std::unexpected(Error{fault, {}}); };
    if constexpr (detail::isId<T>) {
        if (!value.isString())
            return wrong(Fault::WrongType);
        const auto id = T::fromString(value.toString());
        if (!id)
            return wrong(Fault::WrongType);
        return *id;
    } else if constexpr (std::is_same_v<T, Instant>) {
        const auto ms = readInteger(value);
        if (!ms)
            return std::unexpected(ms.error());
        return Instant{*ms};
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(value, limit);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return readDate(value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return readBytes(value, limit);
    } else if constexpr (std::is_same_v<T, QCborMap>) {
        if (!value.isMap())
            return wrong(Fault::WrongType);
        return value.toMap();
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!value.isBool())
            return wrong(Fault::WrongType);
        return value.toBool();
    } else if constexpr (std::is_integral_v<T>) {
        const auto number = readInteger(value);
        if (!number)
            return std::unexpected(number.error());
        return T(*number);
    } else if constexpr (Named<T>) {
        const QString name = value.toString();
        for (const auto &[candidate, known] : enumNames(T{})) {
            if (known == name)
                return candidate;
        }
        return wrong(value.isString() ? Fault::UnknownName : Fault::WrongType);
    } else if constexpr (detail::isList<T>) {
        if (!value.isArray())
            return wrong(Fault::WrongType);
        const QCborArray array = value.toArray();
        if (limit > 0 && array.size() > limit)
            return wrong(Fault::TooLong);
        T list;
        list.reserve(size_t(array.size()));
        for (const QCborValue &entry : array) {
            auto one = read<typename T::value_type>(entry);
            if (!one)
                return std::unexpected(one.error());
            list.push_back(std::move(*one));
        }
        return list;
    } else {
        static_assert(Described<T>);
        if (!value.isMap())
            return wrong(Fault::WrongType);
        T result;
        if (auto fault = detail::readFields(value.toMap(), result))
            return std::unexpected(*fault);
        return result;
    }
}

} // namespace meridian::codec
