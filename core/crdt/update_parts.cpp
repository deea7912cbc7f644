// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/update_parts.h"
#include "core/crdt/wire_struct.h"

namespace meridian::crdt {

namespace {

void proveSection(ByteReader &reader, const Limits &limits, UpdateParts &out)
{
    UpdateSection section;
    section.count = reader.varUint();
    section.client.value = reader.varUint();
    section.clock = reader.varUint();
    const uchar *begin = reader.position();
    quint64 clock = section.clock;
    WireStruct wire;
    for (quint64 left = section.count; left > 0 && !reader.failed(); --left) {
        readStruct(reader, section.client, clock, limits, wire);
        clock = wire.end();
    }
    section.structs = {begin, reader.position() - begin};
    out.structs += static_cast<qsizetype>(section.count);
    out.sections.push_back(section);
}

void proveDeletions(ByteReader &reader, UpdateParts &out)
{
    const uchar *begin = reader.position();
    for (quint64 clients = reader.varUint(); clients > 0 && !reader.failed(); --clients) {
        reader.varUint();
        for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left) {
            const quint64 clock = reader.varUint();
            if (clock + reader.varUint() > ClientId::Limit)
                reader.fail(CrdtError::TooLarge);
            ++out.ranges;
        }
    }
    out.deletions = {begin, reader.position() - begin};
}

} // namespace

std::expected<void, CrdtError> proveUpdate(QByteArrayView update, const Limits &limits,
                                           UpdateParts &out)
{
    out.sections.clear();
    out.structs = out.ranges = 0;
    if (update.size() > limits.bytes)
        return std::unexpected(CrdtError::TooLarge);
    ByteReader reader(update);
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left)
        proveSection(reader, limits, out);
    proveDeletions(reader, out);
    if (reader.failed())
        return std::unexpected(reader.error());
    return {};
}

void writeSections(ByteWriter &writer, const std::vector<UpdateSection> &sections)
{
    writer.varUint(sections.size());
    for (const UpdateSection &section : sections) {
        writer.varUint(section.count);
        writer.varUint(section.client.value);
        writer.varUint(section.clock);
        writer.raw(section.structs);
    }
}

} // namespace meridian::crdt
