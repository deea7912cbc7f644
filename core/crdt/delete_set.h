// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"
#include "core/crdt/ids.h"
#include <span>
#include <vector>

namespace meridian::crdt {

//! Ranges of elements by id; mostly those that were deleted.
class DeleteSet {
public:
    struct Range {
        ClientId client;
        quint64 clock = 0;
        quint64 length = 0;
        [[nodiscard]] quint64 end() const { return clock + length; }
    };

    void clear()
    {
        m_ranges.clear();
        m_sorted = true;
    }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    void add(ClientId client, quint64 clock, quint64 length);
    void add(const DeleteSet &other);
    //! Puts the ranges in order, clients falling and clocks rising, and joins those that touch.
    void sort()
    {
        if (!m_sorted)
            sortAll();
    }
    //! In order after sort().
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; }
    //! Each client once, in the order in which they came; before sort().
    [[nodiscard]] std::vector<ClientId> clients() const;
    //! One client's ranges, after sort().
    [[nodiscard]] std::span<const Range> rangesOf(ClientId client) const;
    //! After sort().
    [[nodiscard]] bool contains(ItemId id) const;

    void write(ByteWriter &writer) const; //!< after sort()
    //! Puts what is read in place of what was here.
    void read(ByteReader &reader);

private:
    void sortAll();

    std::vector<Range> m_ranges;
    bool m_sorted = true;
};

} // namespace meridian::crdt
