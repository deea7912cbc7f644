// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One decoder for libFuzzer or AFL++; which one, the build says.
#include "tests/fuzz/targets.h"
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const meridian::crdt::fuzz::Target &target = meridian::crdt::fuzz::target(MERIDIAN_FUZZ_TARGET);
    target.run(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
