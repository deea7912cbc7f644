// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/crdt/apply.h"
#include "core/crdt/doc_core.h"
#include "core/crdt/encode.h"
#include "core/crdt/observers.h"
#include "core/crdt/update_v2.h"
#include "core/crdt/updates.h"
#include <limits>
#include <span>

namespace meridian::crdt {

namespace {

//! The root of that name; says what it is, if nobody did before.
Index declared(DocCore &core, QStringView name, TypeKind kind)
{
    const Index index = core.store.root(name.toUtf8());
    SharedType &type = core.store.types[index];
    if (type.kind == TypeKind::Undeclared) {
        type.kind = kind;
        type.hasFormatting = false; // Yjs makes a new type here, which has seen no formats yet
    }
    return index;
}

QByteArray updateOf(const DocCore &core, const StateVector &known)
{
    ByteWriter writer;
    writeState(writer, core.store, known);
    const QByteArray held = writer.toByteArray();
    if (core.pending.isEmpty())
        return held;
    std::vector<QByteArray> all = {held};
    if (!core.pending.deletions.isEmpty()) {
        writer.clear();
        writer.varUint(0);
        core.pending.deletions.write(writer);
        all.push_back(writer.toByteArray());
    }
    if (!core.pending.update.isEmpty())
        all.push_back(diffUpdate(core.pending.update, known, core.options.limits).value_or(QByteArray()));
    return mergeUpdates(all, Encoding::V1, core.options.limits).value_or(held);
}

} // namespace

Doc::Doc(ClientId client) : Doc(client, Options()) {}

Doc::Doc(ClientId client, const Options &options) : m_core(std::make_unique<DocCore>(client, options))
{
}

Doc::~Doc() = default;

ClientId Doc::clientId() const
{
    return m_core->self;
}

TextRef Doc::text(QStringView name)
{
    return {m_core.get(), declared(*m_core, name, TypeKind::Text)};
}

MapRef Doc::map(QStringView name)
{
    return {m_core.get(), declared(*m_core, name, TypeKind::Map)};
}

ArrayRef Doc::array(QStringView name)
{
    return {m_core.get(), declared(*m_core, name, TypeKind::Array)};
}

TypeRef Doc::xml(QStringView name)
{
    return {m_core.get(), declared(*m_core, name, TypeKind::XmlFragment)};
}

std::expected<Doc::Applied, CrdtError> Doc::apply(QByteArrayView update, Origin origin,
                                                  Encoding encoding)
{
    Limits limits = m_core->options.limits;
    QByteArray converted;
    if (encoding == Encoding::V2) {
        auto v1 = convertedToV1(update, limits);
        if (!v1)
            return std::unexpected(v1.error());
        converted = std::move(*v1);
        update = converted;
        limits.bytes = std::max(limits.bytes, update.size());
    }
    UpdateParts &parts = m_core->room->parts;
    if (const auto proof = proveUpdate(update, limits, parts); !proof)
        return std::unexpected(proof.error());
    if (!m_core->hasRoomFor(update.size()))
        return std::unexpected(CrdtError::TooLarge);

    std::vector<QByteArray> made;
    Step &step = m_core->begin(origin);
    step.source = Source::Remote;
    m_core->collectMade(&made);
    applyParts(*m_core, parts);
    Applied applied;
    applied.changed = !step.made.empty() || !step.deleted.isEmpty();
    m_core->end();
    m_core->collectMade(nullptr);
    applied.waiting = !m_core->pending.isEmpty();
    if (made.size() == 1)
        applied.made = made.front();
    else if (made.size() > 1)
        applied.made = mergeUpdates(made).value_or(QByteArray());
    return applied;
}

QByteArray Doc::encode() const
{
    return updateOf(*m_core, {});
}

QByteArray Doc::encodeSince(const StateVector &known) const
{
    return updateOf(*m_core, known);
}

StateVector Doc::stateVector() const
{
    return crdt::stateVector(m_core->store);
}

bool Doc::isWaiting() const
{
    return !m_core->pending.isEmpty();
}

Observation Doc::observe(UpdateObserver observer)
{
    return m_core->observers->add(std::move(observer));
}

Observation Doc::observe(const TextRef &text, TextObserver observer)
{
    return m_core->observers->add(text.index(), std::move(observer));
}

Observation Doc::observe(const MapRef &map, MapObserver observer)
{
    return m_core->observers->add(map.index(), std::move(observer));
}

Observation Doc::observe(const ArrayRef &array, ArrayObserver observer)
{
    return m_core->observers->add(array.index(), std::move(observer));
}

void Doc::stop(Observation observation)
{
    m_core->observers->remove(observation);
}

Transaction::Transaction(Doc &doc, Origin origin) : m_core(doc.core())
{
    m_core.begin(origin);
}

Transaction::~Transaction()
{
    m_core.end();
}

} // namespace meridian::crdt
