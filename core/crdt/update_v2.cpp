// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/update_v2.h"
#include "core/crdt/any_codec.h"
#include "core/crdt/json_text.h"
#include "core/crdt/wire_struct.h"
#include <vector>

namespace meridian::crdt {

namespace {

constexpr quint64 XmlElement = 3, XmlHook = 5;

//! Rewrites an update, struct by struct. That each is sound is proven when the result is read.
class Converter {
public:
    Converter(QByteArrayView update, const Limits &limits) : m_rest(update), m_limits(limits)
    {
        // What the columns repeat makes the result longer than what was given, but not without bounds.
        const quint64 given = static_cast<quint64>(update.size());
        m_structsLeft = 65'536 + 64 * given;
        m_sizeLimit = static_cast<qsizetype>((quint64(1) << 20) + 64 * given);
        m_rest.varUint(); // feature flags, of which there are none yet
        m_keyClock.emplace(m_rest.varBytes());
        m_client.emplace(m_rest.varBytes());
        m_leftClock.emplace(m_rest.varBytes());
        m_rightClock.emplace(m_rest.varBytes());
        m_info.emplace(m_rest.varBytes());
        m_string.emplace(m_rest.varBytes(), m_rest);
        m_parentInfo.emplace(m_rest.varBytes());
        m_typeRef.emplace(m_rest.varBytes());
        m_length.emplace(m_rest.varBytes());
    }

    std::expected<QByteArray, CrdtError> convert()
    {
        const quint64 sections = m_rest.varUint();
        m_out.varUint(sections);
        for (quint64 left = sections; left > 0 && !m_rest.failed(); --left)
            section();
        deletions();
        if (m_rest.failed())
            return std::unexpected(m_rest.error());
        return m_out.toByteArray();
    }

private:
    void section()
    {
        const quint64 count = m_rest.varUint();
        m_out.varUint(count);
        m_out.varUint(m_client->read(m_rest));
        m_out.varUint(m_rest.varUint());
        if (count > m_structsLeft)
            m_rest.fail(CrdtError::TooLarge);
        m_structsLeft -= m_rest.failed() ? 0 : count;
        for (quint64 left = count; left > 0 && !m_rest.failed(); --left) {
            structure();
            if (m_out.size() > m_sizeLimit)
                m_rest.fail(CrdtError::TooLarge);
        }
    }

    void structure()
    {
        const uchar info = m_info->read(m_rest);
        const auto kind = static_cast<Kind>(info & 0x1f);
        const bool hasLeft = (info & WireStruct::HasOrigin) != 0;
        const bool hasRight = (info & WireStruct::HasRightOrigin) != 0;
        const bool isItem = kind != Kind::Gc && kind != Kind::Skip;
        // An item beside another has its key from there: what Yjs reads on the way does not know it, and does not write the flag.
        m_out.byte(isItem && (hasLeft || hasRight) ? uchar(info & ~WireStruct::HasKey) : info);
        if (kind == Kind::Gc) {
            m_out.varUint(m_length->read(m_rest));
        } else if (kind == Kind::Skip) {
            m_out.varUint(m_rest.varUint());
        } else {
            if (hasLeft)
                id(*m_leftClock);
            if (hasRight)
                id(*m_rightClock);
            if (!hasLeft && !hasRight)
                parent(info);
            content(kind);
        }
    }

    void id(StepColumn &clock)
    {
        m_out.varUint(m_client->read(m_rest));
        m_out.varUint(clock.read(m_rest));
    }

    void parent(uchar info)
    {
        const bool isRoot = m_parentInfo->read(m_rest) == 1;
        m_out.varUint(isRoot ? 1 : 0);
        if (isRoot)
            string();
        else
            id(*m_leftClock);
        if ((info & WireStruct::HasKey) != 0)
            string();
    }

    void string() { m_out.varString(m_string->read(m_rest)); }

    void key()
    {
        const quint64 clock = m_keyClock->read(m_rest);
        if (clock >= m_keys.size())
            m_keys.push_back(m_string->read(m_rest).toString());
        m_out.varString(m_keys[std::min<size_t>(clock, m_keys.size() - 1)]);
    }

    void json() { m_out.varString(writeJson(readAny(m_rest, m_limits.depth))); }

    void content(Kind kind)
    {
        switch (kind) {
        case Kind::Deleted: m_out.varUint(m_length->read(m_rest)); break;
        case Kind::Json:
        case Kind::Any: values(kind); break;
        case Kind::Binary: m_out.varBytes(m_rest.varBytes()); break;
        case Kind::String: string(); break;
        case Kind::Embed: json(); break;
        case Kind::Format:
            key();
            json();
            break;
        case Kind::Type: {
            const quint64 type = m_typeRef->read(m_rest);
            m_out.varUint(type);
            if (type == XmlElement || type == XmlHook)
                key();
            break;
        }
        case Kind::Document:
            string();
            copyAny(m_rest, m_limits.depth, m_out);
            break;
        default: m_rest.fail(CrdtError::Malformed);
        }
    }

    void values(Kind kind)
    {
        const quint64 count = m_length->read(m_rest);
        m_out.varUint(count);
        for (quint64 left = count; left > 0 && !m_rest.failed(); --left) {
            if (kind == Kind::Any)
                copyAny(m_rest, m_limits.depth, m_out);
            else
                string();
            if (m_out.size() > m_sizeLimit)
                m_rest.fail(CrdtError::TooLarge);
        }
    }

    void deletions()
    {
        const quint64 clients = m_rest.varUint();
        m_out.varUint(clients);
        for (quint64 left = clients; left > 0 && !m_rest.failed(); --left) {
            m_out.varUint(m_rest.varUint());
            const quint64 ranges = m_rest.varUint();
            m_out.varUint(ranges);
            quint64 clock = 0;
            for (quint64 i = 0; i < ranges && !m_rest.failed(); ++i) {
                clock += m_rest.varUint();
                const quint64 length = m_rest.varUint() + 1;
                m_out.varUint(clock);
                m_out.varUint(length);
                clock += length;
                if (clock > ClientId::Limit)
                    m_rest.fail(CrdtError::TooLarge);
            }
        }
    }

    ByteReader m_rest;
    const Limits &m_limits;
    std::optional<StepColumn> m_keyClock, m_leftClock, m_rightClock;
    std::optional<NumberColumn> m_client, m_typeRef, m_length;
    std::optional<ByteColumn> m_info, m_parentInfo;
    std::optional<StringColumn> m_string;
    std::vector<QString> m_keys;
    ByteWriter m_out;
    quint64 m_structsLeft = 0;
    qsizetype m_sizeLimit = 0;
};

} // namespace

std::expected<QByteArray, CrdtError> convertedToV1(QByteArrayView updateV2, const Limits &limits)
{
    if (updateV2.size() > limits.bytes)
        return std::unexpected(CrdtError::TooLarge);
    return Converter(updateV2, limits).convert();
}

} // namespace meridian::crdt
