// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/rows.h"
#include "core/protocol/wire.h"
#include <utility>
#include <vector>

namespace meridian {

// Rows on their way to a client: no frame is larger than the client reads.

//! Cuts rows in two, for when they do not fit into one frame: the first half in the order of the table
//! (so that what is referred to comes before what refers to it), and the rest.
[[nodiscard]] std::pair<Rows, Rows> halved(Rows rows);
[[nodiscard]] qsizetype sizeOf(const Rows &rows);

//! Frames that carry `rows` whole, each at most limits::FrameBytes: `make` gives the frame for a piece of them.
template<typename Make>
[[nodiscard]] std::vector<QByteArray> framesOf(Rows rows, wire::Encoding encoding, const Make &make)
{
    QByteArray bytes = wire::encode(make(rows), encoding);
    if (bytes.size() <= limits::FrameBytes || sizeOf(rows) <= 1)
        return {std::move(bytes)};
    auto [first, second] = halved(std::move(rows));
    std::vector<QByteArray> frames = framesOf(std::move(first), encoding, make);
    for (QByteArray &frame : framesOf(std::move(second), encoding, make))
        frames.push_back(std::move(frame));
    return frames;
}

} // namespace meridian
