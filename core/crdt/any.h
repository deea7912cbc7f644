// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace meridian::crdt {

//! A plain value, as JavaScript has them: what maps and arrays hold, and attributes and embeds of text.
//!
//! Numbers are doubles, as in JavaScript. Object keys keep JavaScript's order: whole numbers first,
//! ascending, then the others as they came; a key stands once.
class Any {
public:
    struct Undefined {
        bool operator==(const Undefined &) const = default;
    };
    struct Null {
        bool operator==(const Null &) const = default;
    };
    struct BigInt {
        qint64 value = 0;
        bool operator==(const BigInt &) const = default;
    };
    using Array = std::vector<Any>;
    using Object = std::vector<std::pair<QString, Any>>;
    using Storage = std::variant<Undefined, Null, bool, double, BigInt, QString, QByteArray, Array, Object>;

    Any() = default; //!< Undefined
    Any(Null value) : m_value(value) {}
    Any(std::same_as<bool> auto value) : m_value(value) {}
    Any(double value) : m_value(value) {}
    Any(int value) : m_value(static_cast<double>(value)) {}
    Any(BigInt value) : m_value(value) {}
    Any(QString value) : m_value(std::move(value)) {}
    Any(QByteArray value) : m_value(std::move(value)) {}
    Any(Array value) : m_value(std::move(value)) {}
    //! Puts the keys into JavaScript's order; of a key that stands twice the last value counts.
    Any(Object value);

    [[nodiscard]] const Storage &storage() const { return m_value; }
    [[nodiscard]] bool isUndefined() const { return std::holds_alternative<Undefined>(m_value); }
    [[nodiscard]] bool isNull() const { return std::holds_alternative<Null>(m_value); }
    //! The value as a T, or nullptr: `if (const auto *text = any.as<QString>())`.
    template<typename T>
    [[nodiscard]] const T *as() const { return std::get_if<T>(&m_value); }
    //! The value of `key` if this is an Object that has it, else nullptr.
    [[nodiscard]] const Any *find(QStringView key) const;
    //! As JSON.stringify writes it; what JSON has not becomes null (in an object: is left out).
    [[nodiscard]] QString toJson() const;

    bool operator==(const Any &) const = default;

private:
    Storage m_value;
};

} // namespace meridian::crdt
