// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/updates.h"
#include "core/crdt/delete_set.h"
#include "core/crdt/struct_stream.h"
#include "core/crdt/update_merge.h"
#include "core/crdt/update_v2.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! The update in V1, and its parts.
struct Proven {
    QByteArray converted;
    UpdateParts parts;
};

std::expected<Proven, CrdtError> proven(QByteArrayView update, Encoding encoding, const Limits &limits)
{
    Proven result;
    if (encoding == Encoding::V2) {
        auto converted = convertedToV1(update, limits);
        if (!converted)
            return std::unexpected(converted.error());
        result.converted = std::move(*converted);
        update = result.converted;
    }
    Limits roomy = limits;
    if (encoding == Encoding::V2)
        roomy.bytes = std::max(roomy.bytes, update.size()); // what was small in V2 may be large in V1
    if (const auto proof = proveUpdate(update, roomy, result.parts); !proof)
        return std::unexpected(proof.error());
    return result;
}

DeleteSet deletionsOf(const UpdateParts &parts)
{
    ByteReader reader(parts.deletions);
    DeleteSet set;
    set.read(reader);
    return set;
}

QByteArray assemble(const StructSink &sink, DeleteSet deletions)
{
    deletions.sort();
    ByteWriter writer;
    sink.write(writer);
    deletions.write(writer);
    return writer.toByteArray();
}

} // namespace

std::expected<UpdateSummary, CrdtError> validate(QByteArrayView update, const Limits &limits,
                                                 Encoding encoding)
{
    const auto known = proven(update, encoding, limits);
    if (!known)
        return std::unexpected(known.error());
    UpdateSummary summary;
    summary.structs = known->parts.structs;
    summary.deletions = known->parts.ranges;
    std::vector<StateVector::Entry> from, to;
    StructStream stream(known->parts.sections, StructStream::Skips::Show);
    for (; !stream.atEnd(); stream.next()) {
        const WireStruct &wire = stream.current();
        if (to.empty() || to.back().first != wire.client)
            from.emplace_back(wire.client, wire.clock), to.emplace_back(wire.client, wire.end());
        to.back().second = wire.end();
    }
    summary.from = StateVector(std::move(from));
    summary.to = StateVector(std::move(to));
    return summary;
}

std::expected<QByteArray, CrdtError> mergeUpdates(std::span<const QByteArray> updates,
                                                  Encoding encoding, const Limits &limits)
{
    std::vector<Proven> all;
    all.reserve(updates.size());
    DeleteSet deletions;
    for (const QByteArray &update : updates) {
        auto known = proven(update, encoding, limits);
        if (!known)
            return std::unexpected(known.error());
        deletions.add(deletionsOf(known->parts));
        all.push_back(std::move(*known));
    }
    if (all.size() == 1)
        return encoding == Encoding::V1 ? updates.front() : all.front().converted;
    std::vector<std::span<const UpdateSection>> sections;
    sections.reserve(all.size());
    for (const Proven &update : all)
        sections.emplace_back(update.parts.sections);
    StructSink sink;
    mergeStructs(sections, sink);
    return assemble(sink, std::move(deletions));
}

//! Source: encodeStateVectorFromUpdateV2() in Yjs.
std::expected<StateVector, CrdtError> stateVectorFromUpdate(QByteArrayView update, Encoding encoding,
                                                            const Limits &limits)
{
    const auto known = proven(update, encoding, limits);
    if (!known)
        return std::unexpected(known.error());
    std::vector<StateVector::Entry> entries;
    bool stopped = false;
    StructStream stream(known->parts.sections, StructStream::Skips::Show);
    for (; !stream.atEnd(); stream.next()) {
        const WireStruct &wire = stream.current();
        if (entries.empty() || entries.back().first != wire.client) {
            entries.emplace_back(wire.client, 0);
            stopped = wire.clock != 0;
        }
        stopped = stopped || wire.kind == Kind::Skip;
        if (!stopped)
            entries.back().second = wire.end();
    }
    return StateVector(std::move(entries));
}

//! Source: diffUpdateV2() in Yjs.
std::expected<QByteArray, CrdtError> diffUpdate(QByteArrayView update, const StateVector &known,
                                                const Limits &limits)
{
    const auto given = proven(update, Encoding::V1, limits);
    if (!given)
        return std::unexpected(given.error());
    StructSink sink;
    StructStream stream(given->parts.sections, StructStream::Skips::Show);
    while (!stream.atEnd()) {
        const ClientId client = stream.current().client;
        const quint64 clock = known.clock(client);
        // A section never begins with a gap, nor with what is known.
        if (stream.current().kind == Kind::Skip || stream.current().end() <= clock) {
            stream.next();
            continue;
        }
        const quint64 begin = stream.current().clock;
        sink.add(stream.current(), clock > begin ? clock - begin : 0);
        for (stream.next(); !stream.atEnd() && stream.current().client == client; stream.next())
            sink.add(stream.current(), 0);
    }
    return assemble(sink, deletionsOf(given->parts));
}

std::expected<QByteArray, CrdtError> toV1(QByteArrayView updateV2, const Limits &limits)
{
    auto known = proven(updateV2, Encoding::V2, limits);
    if (!known)
        return std::unexpected(known.error());
    return std::move(known->converted);
}

} // namespace meridian::crdt
