// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1StringView>
#include <QtGlobal>
#include <array>
#include <tuple>
#include <utility>

namespace meridian {

//! One line of the table that describes a value: its name on the wire and on disk, the member that
//! holds it, and the largest size it may have (UTF-16 units of text, entries of a list; 0: no list or text).
//! Encoder, decoder and the protocol's documentation all read this one table.
template<typename Class, typename Value>
struct Field {
    QLatin1StringView name;
    Value Class::*member;
    qsizetype limit = 0;
};

template<typename Class, typename Value>
[[nodiscard]] constexpr Field<Class, Value> field(const char *name, Value Class::*member,
                                                  qsizetype limit = 0)
{
    return {QLatin1StringView(name), member, limit};
}

//! A value described by a table: `static constexpr auto fields()` returns a tuple of Field.
template<typename T>
concept Described = requires { T::fields(); };

//! An enum with names on the wire: `enumNames(E)`, found by argument, returns an array of (value, name).
template<typename E>
concept Named = std::is_enum_v<E> && requires(E e) { enumNames(e); };

template<Named E>
[[nodiscard]] constexpr QLatin1StringView nameOf(E value)
{
    for (const auto &[candidate, name] : enumNames(value)) {
        if (candidate == value)
            return name;
    }
    return {};
}

} // namespace meridian
