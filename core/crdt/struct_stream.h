// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/update_parts.h"
#include "core/crdt/wire_struct.h"
#include <span>
#include <vector>

namespace meridian::crdt {

//! The structs of a proven update one after the other, as they stand in it.
class StructStream {
public:
    enum class Skips { Show, Hide };
    StructStream(std::span<const UpdateSection> sections, Skips skips)
        : m_sections(sections), m_skips(skips)
    {
        next();
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const WireStruct &current() const { return m_current; }
    void next()
    {
        do {
            read();
        } while (!m_atEnd && m_skips == Skips::Hide && m_current.kind == Kind::Skip);
    }

private:
    void read()
    {
        while (m_left == 0) {
            if (m_sections.empty()) {
                m_atEnd = true;
                return;
            }
            const UpdateSection &section = m_sections.front();
            m_client = section.client;
            m_clock = section.clock;
            m_left = section.count;
            m_reader = ByteReader(section.structs);
            m_sections = m_sections.subspan(1);
        }
        readStruct(m_reader, m_client, m_clock, m_limits, m_current);
        m_clock = m_current.end();
        --m_left;
    }

    std::span<const UpdateSection> m_sections;
    ByteReader m_reader;
    ClientId m_client;
    quint64 m_clock = 0;
    quint64 m_left = 0;
    WireStruct m_current;
    Skips m_skips;
    bool m_atEnd = false;
    Limits m_limits{.depth = 1'000'000}; // proven before
};

//! Collects structs into an update; neighbours of one client make one section.
class StructSink {
public:
    void add(const WireStruct &wire, quint64 offset)
    {
        if (m_sections.empty() || m_sections.back().client != wire.client)
            m_sections.push_back({wire.client, wire.clock + offset, 0, m_body.size()});
        writeStruct(m_body, wire, offset, Limits{.depth = 1'000'000});
        ++m_sections.back().count;
    }
    //! Writes all that was added, as the first half of an update.
    void write(ByteWriter &writer) const
    {
        writer.varUint(m_sections.size());
        for (size_t i = 0; i < m_sections.size(); ++i) {
            const Section &section = m_sections[i];
            const qsizetype end = i + 1 < m_sections.size() ? m_sections[i + 1].begin : m_body.size();
            writer.varUint(section.count);
            writer.varUint(section.client.value);
            writer.varUint(section.clock);
            writer.raw(m_body.view().sliced(section.begin, end - section.begin));
        }
    }

private:
    struct Section {
        ClientId client;
        quint64 clock = 0;
        quint64 count = 0;
        qsizetype begin = 0;
    };
    ByteWriter m_body;
    std::vector<Section> m_sections;
};

} // namespace meridian::crdt
