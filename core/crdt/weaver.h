// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"
#include "core/crdt/update_parts.h"
#include "core/crdt/wire_struct.h"
#include <optional>
#include <vector>

namespace meridian::crdt {

//! Weaves the structs of an update in, each when all that it refers to is here. One at a time; it keeps its room.
//! Source: Yjs 13, integrateStructs().
class Weaver {
public:
    explicit Weaver(DocCore &core) : m_core(core) {}

    void run(const UpdateParts &parts);
    //! What could not be woven in, as an update without deletions, and why.
    [[nodiscard]] bool hasRest() const { return !m_rest.empty(); }
    [[nodiscard]] Pending takeRest();

private:
    //! One client's structs of the update, read one at a time.
    struct Source {
        UpdateSection section;
        ByteReader reader;
        quint64 left = 0; //!< structs that are not done yet, the head included
        quint64 clock = 0; //!< of the head
        const uchar *headBegin = nullptr;
        bool isWaiting = false; //!< for another source
        WireStruct head;
    };
    static constexpr size_t Done = ~size_t(0), Nobody = Done - 1;

    void collect(const UpdateParts &parts);
    void readHead(Source &source);
    void advance(size_t first);
    size_t step(const Source &source);
    [[nodiscard]] bool isMissing(const WireStruct &head, ItemId id) const;
    [[nodiscard]] std::optional<ClientId> missingClient(const WireStruct &head) const;
    [[nodiscard]] size_t neededSource(ClientId missing);
    void giveUp();

    DocCore &m_core;
    std::vector<Source> m_sources; //!< clients falling
    std::vector<size_t> m_stack;
    std::vector<UpdateSection> m_rest;
    Pending m_missing;
};

} // namespace meridian::crdt
