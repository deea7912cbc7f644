// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the load generator puts on the wire: WebSocket frames, as much CBOR as an op needs, ids.

namespace load {

[[noreturn]] void die(const std::string &why);
uint64_t nowNs(); //!< CLOCK_MONOTONIC

std::string clientFrame(std::string_view payload, int opcode);

//! @{ CBOR items.
std::string text(std::string_view value);
std::string map(const std::vector<std::pair<std::string, std::string>> &encoded);
std::string emptyList();
std::string zero();
//! @}

//! @{ lib0's numbers, and texts behind their length, as Yjs has them.
std::string lib0(uint64_t number);
std::string lib0Text(std::string_view text);
//! @}

std::string uuid();
//! The frame of an op in Meridian's protocol.
std::string opFrame(const std::string &kind, const std::string &body);

} // namespace load
