// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/type_ref.h"
#include "core/crdt/container_refs.h"
#include "core/crdt/values.h"

namespace meridian::crdt {

TypeKind TypeRef::kind() const
{
    return m_doc->store.types[m_index].kind;
}

qsizetype TypeRef::length() const
{
    return static_cast<qsizetype>(m_doc->store.types[m_index].sequence.length);
}

bool TypeRef::isAlive() const
{
    const SharedType &type = m_doc->store.types[m_index];
    return !type.isGone && !m_doc->store.isDeleted(type);
}

Any TypeRef::toJson() const
{
    return jsonOf(*m_doc, m_index, NestingDepth);
}

QString TypeRef::toXml() const
{
    return xmlOf(*m_doc, m_index, NestingDepth);
}

std::optional<TextRef> TypeRef::asText() const
{
    if (kind() != TypeKind::Text && kind() != TypeKind::XmlText)
        return {};
    return TextRef(m_doc, m_index);
}

std::optional<MapRef> TypeRef::asMap() const
{
    return kind() == TypeKind::Map ? std::optional(MapRef(m_doc, m_index)) : std::nullopt;
}

std::optional<ArrayRef> TypeRef::asArray() const
{
    return kind() == TypeKind::Array ? std::optional(ArrayRef(m_doc, m_index)) : std::nullopt;
}

} // namespace meridian::crdt
