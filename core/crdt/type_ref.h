// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include <QtGlobal>
#include <optional>

namespace meridian::crdt {

class ArrayRef;
class Doc;
class DocCore;
class MapRef;
class TextRef;

//! What a shared type is. Undeclared: a root that updates fill, and nobody here has asked for yet.
enum class TypeKind { Array, Map, Text, XmlElement, XmlFragment, XmlHook, XmlText, Undeclared };

//! A handle of one shared type inside a Doc: two words, copied freely, valid as long as the Doc.
class TypeRef {
public:
    TypeRef() = default;
    TypeRef(DocCore *doc, quint32 index) : m_doc(doc), m_index(index) {}

    [[nodiscard]] TypeKind kind() const;
    //! Units in a text (UTF-16), elements of an array or of an XML node; 0 for a map.
    [[nodiscard]] qsizetype length() const;
    //! False once the element that holds this type was deleted; roots live for ever.
    [[nodiscard]] bool isAlive() const;
    //! The whole content as a plain value, nested types included, as Yjs's toJSON(): a text is its characters.
    [[nodiscard]] Any toJson() const;
    //! An XML type as Yjs's toString() writes it; of any other type the empty string.
    [[nodiscard]] QString toXml() const;

    [[nodiscard]] std::optional<TextRef> asText() const; //!< also an XmlText
    [[nodiscard]] std::optional<MapRef> asMap() const;
    [[nodiscard]] std::optional<ArrayRef> asArray() const;

    bool operator==(const TypeRef &) const = default;
    [[nodiscard]] DocCore *core() const { return m_doc; }
    [[nodiscard]] quint32 index() const { return m_index; }

protected:
    DocCore *m_doc = nullptr;
    quint32 m_index = 0;
};

//! A document inside a document: only named here, loaded by whoever knows where it is kept.
struct SubDocument {
    QString guid;
    Any options;
    bool operator==(const SubDocument &) const = default;
};

} // namespace meridian::crdt
