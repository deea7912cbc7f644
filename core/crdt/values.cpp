// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/values.h"
#include "core/crdt/any_codec.h"
#include "core/crdt/contents.h"
#include "core/crdt/json_text.h"
#include "core/crdt/text_cursor.h"
#include "core/crdt/utf8.h"
#include <limits>

namespace meridian::crdt {

namespace {

constexpr int SubDocumentDepth = std::numeric_limits<int>::max();

Any parsed(QByteArrayView json)
{
    if (json == "undefined")
        return {};
    return parseJson(fromUtf8(json), SubDocumentDepth).value_or(Any());
}

Value documentOf(ByteReader reader)
{
    const QString guid = fromUtf8(reader.varBytes());
    return SubDocument{guid, readAny(reader, SubDocumentDepth)};
}

} // namespace

std::vector<Value> valuesOfItem(DocCore &core, Index index)
{
    const Item &item = core.store.items[index];
    std::vector<Value> values;
    switch (item.kind) {
    case Kind::Gc:
    case Kind::Deleted:
    case Kind::Format:
    case Kind::Skip: return values;
    case Kind::String:
        for (const QChar unit : textOf(core.store, item))
            values.emplace_back(Any(QString(unit)));
        return values;
    case Kind::Type: values.emplace_back(TypeRef(&core, item.content)); return values;
    default: break;
    }
    ByteReader reader = valuesOf(core.store, item);
    for (quint64 i = 0; i < item.length; ++i) {
        switch (item.kind) {
        case Kind::Any: values.emplace_back(readAny(reader, SubDocumentDepth)); break;
        case Kind::Binary: values.emplace_back(Any(reader.varBytes().toByteArray())); break;
        case Kind::Document: values.push_back(documentOf(reader)); break;
        default: values.emplace_back(parsed(reader.varBytes())); break;
        }
    }
    return values;
}

Value lastValue(DocCore &core, Index item)
{
    std::vector<Value> values = valuesOfItem(core, item);
    return values.empty() ? Value() : std::move(values.back());
}

QString lettersOf(const Store &store, Index type)
{
    const Sequence &sequence = store.types[type].sequence;
    QString text;
    text.reserve(static_cast<qsizetype>(sequence.length));
    for (auto at = store.sequences.first(sequence); !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        if (store.sequences.length(at) > 0 && store.items[index].kind == Kind::String)
            text += textOf(store, store.items[index]);
    }
    return text;
}

namespace {

//! Puts a text together, letters of one look in one piece.
class DeltaWriter {
public:
    explicit DeltaWriter(DocCore &core) : m_core(core), m_store(core.store) {}

    void format(Index item)
    {
        pack();
        m_formats.apply(m_store.formats, m_store.items[item].content);
    }
    void letters(QStringView text) { m_letters.text += text; }
    void embed(Index item, quint32 count)
    {
        pack();
        DeltaOp op{DeltaOp::Kind::Embed, 1, {}, {}, attributesOf(m_store, m_formats)};
        op.embed = embedOf(m_core, item);
        m_delta.insert(m_delta.end(), count, op);
    }
    [[nodiscard]] Delta finish()
    {
        pack();
        return std::move(m_delta);
    }

private:
    void pack()
    {
        if (m_letters.text.isEmpty())
            return;
        m_letters.length = m_letters.text.size();
        m_letters.attributes = attributesOf(m_store, m_formats);
        m_delta.push_back(std::exchange(m_letters, {DeltaOp::Kind::Insert, 0, {}, {}, {}}));
    }

    DocCore &m_core;
    const Store &m_store;
    Formats m_formats;
    DeltaOp m_letters{DeltaOp::Kind::Insert, 0, {}, {}, {}};
    Delta m_delta;
};

} // namespace

Delta deltaOf(DocCore &core, Index type)
{
    return deltaOf(core, type, 0, core.store.types[type].sequence.length, Strange::LeftOut);
}

Delta deltaOf(DocCore &core, Index type, quint32 from, quint32 length, Strange strange)
{
    if (length == 0)
        return {};
    Store &store = core.store;
    Sequence &sequence = store.types[type].sequence;
    DeltaWriter writer(core);
    const auto found = store.sequences.find(sequence, from);
    store.sequences.eachFormat(sequence, found.spot, [&](Index format) {
        if (!store.items[format].isRemoved())
            writer.format(format);
    });
    quint32 offset = found.offset;
    for (auto at = found.spot; length > 0 && !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        const Item &item = store.items[index];
        if (item.isRemoved())
            continue;
        if (item.kind == Kind::Format)
            writer.format(index);
        const quint32 taken = std::min(length, store.sequences.length(at) - offset);
        if (taken == 0)
            continue;
        if (item.kind == Kind::String)
            writer.letters(QStringView(textOf(store, item)).mid(offset, taken));
        else if (item.kind == Kind::Embed || item.kind == Kind::Type || strange == Strange::AsEmbeds)
            writer.embed(index, taken);
        length -= taken;
        offset = 0;
    }
    return writer.finish();
}

std::variant<Any, TypeRef> embedOf(DocCore &core, Index item)
{
    const Value value = lastValue(core, item);
    if (const auto *type = std::get_if<TypeRef>(&value))
        return *type;
    const auto *any = std::get_if<Any>(&value);
    return any ? *any : Any();
}

} // namespace meridian::crdt
