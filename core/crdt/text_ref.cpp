// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_ref.h"
#include "core/crdt/contents.h"
#include "core/crdt/text_edit.h"
#include "core/crdt/utf8.h"
#include "core/crdt/values.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! A range with its ends out of surrogate pairs.
struct Range {
    quint32 begin = 0;
    quint32 length = 0;
};

Range rangeOf(Store &store, Index type, qsizetype index, qsizetype length)
{
    const auto size = static_cast<qsizetype>(store.types[type].sequence.length);
    const qsizetype from = std::clamp(index, qsizetype(0), size);
    const qsizetype to = from + std::clamp(length, qsizetype(0), size - from);
    if (to == from)
        return {};
    const auto found = store.sequences.find(store.types[type].sequence, static_cast<quint32>(from));
    const Item &item = store.items[store.sequences.item(found.spot)];
    const auto begin = static_cast<quint32>(from) - (isInsideCharacter(store, item, found.offset) ? 1 : 0);
    const quint64 endOffset = found.offset + static_cast<quint64>(to - from);
    const quint32 end = endOffset > item.length
        ? snapped(store, type, to, Snap::Forward)
        : static_cast<quint32>(to) + (isInsideCharacter(store, item, endOffset) ? 1 : 0);
    return {begin, end - begin};
}

} // namespace

QString TextRef::toString() const
{
    return lettersOf(m_doc->store, m_index);
}

QString TextRef::mid(qsizetype index, qsizetype length) const
{
    Store &store = m_doc->store;
    Sequence &sequence = store.types[m_index].sequence;
    const auto size = static_cast<qsizetype>(sequence.length);
    qsizetype left = std::clamp(length, qsizetype(0), size - std::clamp(index, qsizetype(0), size));
    QString text;
    if (left == 0)
        return text;
    const auto found = store.sequences.find(sequence, static_cast<quint32>(std::max(index, qsizetype(0))));
    qsizetype offset = found.offset;
    for (auto at = found.spot; left > 0 && !at.isNull(); at = store.sequences.next(at)) {
        const auto available = static_cast<qsizetype>(store.sequences.length(at)) - offset;
        const qsizetype taken = std::min(left, available);
        const Item &item = store.items[store.sequences.item(at)];
        if (taken > 0 && item.kind == Kind::String)
            text += textOf(store, item).mid(offset, taken);
        left -= taken;
        offset = 0;
    }
    return text;
}

Delta TextRef::toDelta() const
{
    return deltaOf(*m_doc, m_index);
}

Delta TextRef::toDelta(qsizetype index, qsizetype length) const
{
    const Range range = rangeOf(m_doc->store, m_index, index, length);
    return deltaOf(*m_doc, m_index, range.begin, range.length, Strange::AsEmbeds);
}

Attributes TextRef::attributesAt(qsizetype index) const
{
    Store &store = m_doc->store;
    Sequence &sequence = store.types[m_index].sequence;
    const quint32 position = snapped(store, m_index, index, Snap::Back);
    if (position == 0)
        return {};
    Formats formats;
    store.sequences.eachFormat(sequence, store.sequences.find(sequence, position - 1).spot, [&](Index format) {
        if (!store.items[format].isRemoved())
            formats.apply(store.formats, store.items[format].content);
    });
    return attributesOf(store, formats);
}

void TextRef::insert(Transaction &, qsizetype index, QStringView text)
{
    if (text.isEmpty())
        return;
    // Half a surrogate pair cannot travel; it becomes U+FFFD at once, here as everywhere.
    if (isWellFormed(text))
        typeOrInsert(index, text);
    else
        typeOrInsert(index, wellFormed(text));
}

void TextRef::typeOrInsert(qsizetype index, QStringView text)
{
    if (typeText(*m_doc, m_index, index, text))
        return;
    TextCursor cursor = cursorAt(*m_doc, m_index, snapped(m_doc->store, m_index, index, Snap::Back));
    insertAt(*m_doc, cursor, {text, nullptr}, cursor.formats);
}

void TextRef::insert(Transaction &, qsizetype index, QStringView text, const Attributes &attributes)
{
    if (text.isEmpty())
        return;
    const QString repaired = isWellFormed(text) ? QString() : wellFormed(text);
    TextCursor cursor = cursorAt(*m_doc, m_index, snapped(m_doc->store, m_index, index, Snap::Back));
    insertAt(*m_doc, cursor, {repaired.isEmpty() ? text : QStringView(repaired), nullptr},
             formatsOf(m_doc->store, attributes));
}

void TextRef::insertEmbed(Transaction &, qsizetype index, const Any &embed,
                          const Attributes &attributes)
{
    TextCursor cursor = cursorAt(*m_doc, m_index, snapped(m_doc->store, m_index, index, Snap::Back));
    insertAt(*m_doc, cursor, {{}, &embed}, formatsOf(m_doc->store, attributes));
}

void TextRef::remove(Transaction &, qsizetype index, qsizetype length)
{
    const Range range = rangeOf(m_doc->store, m_index, index, length);
    if (range.length == 0 || removePlain(*m_doc, m_index, range.begin, range.length))
        return;
    TextCursor cursor = cursorAt(*m_doc, m_index, range.begin);
    removeFrom(*m_doc, cursor, range.length);
}

void TextRef::format(Transaction &, qsizetype index, qsizetype length, const Attributes &attributes)
{
    const Range range = rangeOf(m_doc->store, m_index, index, length);
    if (range.length == 0)
        return;
    TextCursor cursor = cursorAt(*m_doc, m_index, range.begin);
    formatFrom(*m_doc, cursor, range.length, formatsOf(m_doc->store, attributes));
}

} // namespace meridian::crdt
