// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meridian::crdt {

//! Why bytes were refused. Whatever refused them is as it was before.
enum class CrdtError {
    Truncated, //!< the bytes end inside a value
    Malformed, //!< a value that no encoder writes: unknown kind, bad UTF-8, number out of range
    TooDeep, //!< a value nested deeper than Limits::depth
    TooLarge, //!< more than Limits allow, or than the format can count
};

} // namespace meridian::crdt
