// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/update_merge.h"
#include <algorithm>
#include <optional>

namespace meridian::crdt {

namespace {

//! An update in the heap. Of two that stand at the same element the one that was used last comes first.
struct Candidate {
    StructStream stream;
    qint64 turn = 0;
};

bool comesLater(const Candidate *a, const Candidate *b)
{
    const WireStruct &left = a->stream.current(), &right = b->stream.current();
    if (left.client != right.client)
        return left.client < right.client;
    return left.clock != right.clock ? left.clock > right.clock : a->turn < b->turn;
}

//! The struct that is written next, when it is known how far it goes.
struct Open {
    WireStruct wire;
    quint64 offset = 0; //!< its first elements were written already
    [[nodiscard]] quint64 end() const { return wire.end(); }
};

class Merger {
public:
    explicit Merger(StructSink &sink) : m_sink(sink) {}

    void run(std::vector<Candidate> &candidates)
    {
        std::vector<Candidate *> heap;
        for (Candidate &candidate : candidates) {
            if (!candidate.stream.atEnd())
                heap.push_back(&candidate);
        }
        std::make_heap(heap.begin(), heap.end(), comesLater);
        for (qint64 turn = 1; !heap.empty(); ++turn) {
            std::pop_heap(heap.begin(), heap.end(), comesLater);
            Candidate &candidate = *heap.back();
            take(candidate.stream);
            if (candidate.stream.atEnd()) {
                heap.pop_back();
                continue;
            }
            candidate.turn = turn;
            std::push_heap(heap.begin(), heap.end(), comesLater);
        }
        flush();
    }

private:
    void flush()
    {
        if (m_open)
            m_sink.add(m_open->wire, m_open->offset);
    }
    void open(const WireStruct &wire, quint64 offset)
    {
        flush();
        m_open = Open{wire, offset};
    }

    void take(StructStream &stream)
    {
        const ClientId client = stream.current().client;
        if (m_open && !takeBeside(stream, client))
            return;
        if (!m_open) {
            open(stream.current(), 0);
            stream.next();
        }
        while (!stream.atEnd() && stream.current().client == client && stream.current().clock == m_open->end()
               && stream.current().kind != Kind::Skip) {
            open(stream.current(), 0);
            stream.next();
        }
    }

    //! Goes on from what is open; gives false if another update has to come first.
    bool takeBeside(StructStream &stream, ClientId client)
    {
        const ClientId written = m_open->wire.client;
        bool moved = false;
        while (!stream.atEnd() && stream.current().end() <= m_open->end()
               && stream.current().client >= written) {
            stream.next();
            moved = true;
        }
        if (stream.atEnd() || stream.current().client != client
            || (moved && stream.current().clock > m_open->end()))
            return false;
        const WireStruct &next = stream.current();
        if (client != written) {
            open(next, 0);
            stream.next();
        } else if (m_open->end() < next.clock) {
            openGap(next.clock);
        } else {
            joinOrOpen(stream);
        }
        return true;
    }

    void openGap(quint64 end)
    {
        WireStruct gap;
        gap.client = m_open->wire.client;
        gap.clock = m_open->end();
        gap.length = end - gap.clock;
        gap.kind = Kind::Skip;
        open(gap, 0);
    }

    void joinOrOpen(StructStream &stream)
    {
        WireStruct next = stream.current();
        quint64 known = m_open->end() - next.clock;
        if (m_open->wire.kind == Kind::Skip) {
            m_open->wire.length -= known; // whatever else says more than a gap
            known = 0;
        }
        if (m_open->wire.kind == Kind::Gc && next.kind == Kind::Gc) {
            m_open->wire.length += next.length - known;
            return; // the stream goes on when it has its next turn
        }
        open(next, known);
        stream.next();
    }

    StructSink &m_sink;
    std::optional<Open> m_open;
};

} // namespace

void mergeStructs(const std::vector<std::span<const UpdateSection>> &updates, StructSink &sink)
{
    std::vector<Candidate> candidates;
    candidates.reserve(updates.size());
    for (const auto &sections : updates) {
        const auto turn = -static_cast<qint64>(candidates.size());
        candidates.push_back({StructStream(sections, StructStream::Skips::Hide), turn});
    }
    Merger(sink).run(candidates);
}

} // namespace meridian::crdt
