// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>
#include <optional>

namespace meridian::cbor {

// CBOR written into a growing buffer, and read where it lies: nothing is built in between. QCborMap makes some dozen
// allocations of every op, which was a third of what an op cost the server.
// Source: RFC 8949.

//! @{ Appends one item.
void appendInteger(QByteArray &out, qint64 value);
void appendDouble(QByteArray &out, double value);
void appendBool(QByteArray &out, bool value);
void appendNull(QByteArray &out);
void appendText(QByteArray &out, QStringView text);
void appendAscii(QByteArray &out, QLatin1StringView text);
void appendBytes(QByteArray &out, QByteArrayView bytes);
//! @}
//! @{ `count` pairs, or items, follow.
void appendMapHead(QByteArray &out, qsizetype count);
void appendArrayHead(QByteArray &out, qsizetype count);
//! @}

//! How deep items may lie in each other.
inline constexpr int MaxDepth = 16;
//! One whole item, its texts in UTF-8, no deeper than MaxDepth, and nothing behind it.
[[nodiscard]] bool isSound(QByteArrayView bytes);

//! An item within bytes that are sound; or none. A view: the bytes outlive it.
class Item {
public:
    Item() = default;
    //! The item that `sound` begins with.
    explicit Item(QByteArrayView sound) : m_at(sound.data()), m_end(sound.data() + sound.size()) {}

    //! No item, null or undefined.
    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] bool isText() const { return major() == 3; }
    [[nodiscard]] bool isArray() const { return major() == 4; }
    [[nodiscard]] bool isMap() const { return major() == 5; }
    //! None of what is no truth value.
    [[nodiscard]] std::optional<bool> truth() const;
    //! None of what is no whole number within the range, also not one written as a float.
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] QString text() const;
    //! A text's UTF-8; empty when it came in pieces.
    [[nodiscard]] QByteArrayView utf8() const;
    //! The item itself.
    [[nodiscard]] QByteArrayView bytes() const;
    //! The value of a map's key; none where it is no map.
    [[nodiscard]] Item value(QLatin1StringView key) const;

    //! Calls `visit(Item)` for each item of an array until it returns false.
    template<typename Visit>
    void each(const Visit &visit) const
    {
        Walk walk(*this);
        while (const auto item = walk.next()) {
            if (!visit(*item))
                return;
        }
    }
    //! Calls `visit(QByteArrayView key, Item)` for each pair of a map whose key is a text.
    template<typename Visit>
    void eachPair(const Visit &visit) const
    {
        Walk walk(*this);
        while (const auto key = walk.next()) {
            const auto value = walk.next();
            if (value && key->isText())
                visit(key->utf8(), *value);
        }
    }

private:
    [[nodiscard]] int major() const { return m_at ? quint8(*m_at) >> 5 : -1; }
    //! Steps over what an array or a map holds.
    class Walk {
    public:
        explicit Walk(const Item &container);
        [[nodiscard]] std::optional<Item> next();

    private:
        const char *m_at = nullptr;
        const char *m_end = nullptr;
        std::optional<quint64> m_left; //!< none where a break ends it
    };
    const char *m_at = nullptr;
    const char *m_end = nullptr;
};

//! A map that is carried as it stands.
struct Map {
    QByteArray bytes = QByteArray(1, char(0xa0)); //!< sound
    [[nodiscard]] Item item() const { return Item(bytes); }
    bool operator==(const Map &) const = default;
};

} // namespace meridian::cbor
