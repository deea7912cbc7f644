// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/ids.h"
#include "core/base/random.h"

namespace meridian::crdt {

ClientId ClientId::create(Random &random)
{
    return {random.next() & 0xffff'ffffu};
}

} // namespace meridian::crdt
