// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace meridian {

//! The 16 bytes under every Id; Id<Tag> gives them a meaning that does not mix with another's.
class Uuid {
public:
    constexpr Uuid() = default;
    //! Version 7: 48 bits of milliseconds, then random. Ids made later sort later, to the millisecond.
    //! Source: RFC 9562, section 5.7.
    [[nodiscard]] static Uuid v7(Instant now, Random &random);
    //! Version 8, the same for the same `name`: ids of things that come from elsewhere, so that
    //! bringing them in twice makes nothing twice. Source: RFC 9562, section 5.8 (SHA-256 inside).
    [[nodiscard]] static Uuid named(QByteArrayView name);
    //! The same, but the first 48 bits are `when`'s milliseconds, as in v7: they sort as the things happened.
    [[nodiscard]] static Uuid named(Instant when, QByteArrayView name);
    //! The canonical 36 characters, in either case; anything else is none.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    [[nodiscard]] static std::optional<Uuid> fromString(QLatin1StringView text);
    //! 16 bytes; anything else is none.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toString() const;
    static constexpr qsizetype TextLength = 36;
    //! Writes toString()'s characters, TextLength of them.
    void writeText(char *to) const;
    [[nodiscard]] QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] bool isNull() const { return *this == Uuid(); }
    auto operator<=>(const Uuid &) const = default;

private:
    std::array<unsigned char, 16> m_bytes{};
};

[[nodiscard]] inline size_t qHash(const Uuid &uuid, size_t seed = 0) noexcept
{
    return qHashBits(uuid.data(), 16, seed);
}

//! A strong id: ThreadId and MessageId are different types and convert into nothing.
template<typename Tag>
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(const Uuid &uuid) : m_uuid(uuid) {}
    template<typename Integer>
        requires std::is_integral_v<Integer>
    Id(Integer) = delete;

    [[nodiscard]] static Id create(Instant now, Random &random) { return Id(Uuid::v7(now, random)); }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }
    [[nodiscard]] const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

template<typename Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.uuid(), seed);
}

} // namespace meridian

template<typename Tag>
struct std::hash<meridian::Id<Tag>> {
    size_t operator()(const meridian::Id<Tag> &id) const noexcept { return qHash(id); }
};
