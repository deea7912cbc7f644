// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/item.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <optional>
#include <utility>
#include <vector>

namespace meridian::crdt {

//! Names of keys, roots and XML nodes (UTF-8), each kept once; an Index stands for one.
class KeyTable {
public:
    [[nodiscard]] Index obtain(QByteArrayView name)
    {
        const auto found = m_indexes.constFind(QByteArray::fromRawData(name.data(), name.size()));
        if (found != m_indexes.constEnd())
            return *found;
        const auto index = static_cast<Index>(m_names.size());
        m_names.push_back(name.toByteArray());
        m_indexes.insert(m_names.back(), index);
        return index;
    }
    [[nodiscard]] Index find(QByteArrayView name) const
    {
        return m_indexes.value(QByteArray::fromRawData(name.data(), name.size()), None);
    }
    [[nodiscard]] const QByteArray &name(Index index) const { return m_names[index]; }

private:
    std::vector<QByteArray> m_names;
    QHash<QByteArray, Index> m_indexes;
};

//! The attributes that texts of a document use, each pair of key and value (JSON, UTF-8) kept once. Objects may also
//! stand there again, each as something of its own: to JavaScript, and so to Yjs, no two are the same.
class FormatTable {
public:
    struct Format {
        Index key = None;
        QByteArray value;
        [[nodiscard]] bool isNull() const { return value == "null"; }
    };
    [[nodiscard]] Index obtain(Index key, const QByteArray &value)
    {
        const auto found = m_indexes.constFind({key, value});
        if (found != m_indexes.constEnd())
            return *found;
        const auto index = static_cast<Index>(m_formats.size());
        m_formats.push_back({key, value});
        m_indexes.insert({key, value}, index);
        return index;
    }
    //! What an element gets that is made with this format: an object of its own, but any other value as it is.
    [[nodiscard]] Index own(Index format)
    {
        const Format shared = m_formats[format];
        if (!shared.value.startsWith('{') && !shared.value.startsWith('['))
            return format;
        m_formats.push_back(shared);
        return static_cast<Index>(m_formats.size() - 1);
    }
    [[nodiscard]] Index null(Index key) { return obtain(key, QByteArrayLiteral("null")); }
    [[nodiscard]] const Format &operator[](Index index) const { return m_formats[index]; }

private:
    std::vector<Format> m_formats;
    QHash<std::pair<Index, QByteArray>, Index> m_indexes;
};

} // namespace meridian::crdt
