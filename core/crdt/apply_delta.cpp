// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_edit.h"
#include "core/crdt/text_ref.h"
#include "core/crdt/utf8.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! A length from here that ends outside of surrogate pairs.
quint32 snappedLength(Store &store, Index type, quint32 position, qsizetype length)
{
    const qsizetype size = store.types[type].sequence.length;
    const qsizetype end = position + std::max(length, qsizetype(0));
    // Beyond the end a length stays what it is: formatting there makes line breaks.
    return end > size ? static_cast<quint32>(end - position)
                      : snapped(store, type, end, Snap::Forward) - position;
}

} // namespace

//! Source: YText.applyDelta() in Yjs, but that positions are kept out of surrogate pairs.
void TextRef::applyDelta(Transaction &, const Delta &delta)
{
    Store &store = m_doc->store;
    TextCursor cursor = cursorAt(*m_doc, m_index, 0);
    quint32 position = 0;
    for (const DeltaOp &op : delta) {
        const Formats formats = formatsOf(store, op.attributes);
        switch (op.kind) {
        case DeltaOp::Kind::Insert:
            if (!op.text.isEmpty())
                insertAt(*m_doc, cursor, {wellFormed(op.text), nullptr}, formats);
            position += static_cast<quint32>(op.text.size());
            break;
        case DeltaOp::Kind::Embed:
            if (const auto *embed = std::get_if<Any>(&op.embed)) {
                insertAt(*m_doc, cursor, {{}, embed}, formats);
                ++position;
            }
            break;
        case DeltaOp::Kind::Retain: {
            const quint32 length = snappedLength(store, m_index, position, op.length);
            formatFrom(*m_doc, cursor, length, formats);
            position += length;
            break;
        }
        case DeltaOp::Kind::Delete:
            removeFrom(*m_doc, cursor, snappedLength(store, m_index, position, op.length));
            break;
        }
    }
}

} // namespace meridian::crdt
