// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_writer.h"
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include <QByteArrayView>
#include <expected>
#include <vector>

namespace meridian::crdt {

//! The structs of one client in an update (V1), one after the other from a clock on.
struct UpdateSection {
    ClientId client;
    quint64 clock = 0;
    quint64 count = 0;
    QByteArrayView structs;
};

//! An update, taken apart without being copied.
struct UpdateParts {
    std::vector<UpdateSection> sections;
    QByteArrayView deletions; //!< a delete set
    qsizetype structs = 0;
    qsizetype ranges = 0; //!< in the delete set
};

//! Takes an update apart and proves every byte of it on the way, so that whoever reads the parts need not
//! look for errors. Bytes behind the end are left alone, as Yjs does. `out` keeps its room from use to use.
[[nodiscard]] std::expected<void, CrdtError> proveUpdate(QByteArrayView update, const Limits &limits,
                                                         UpdateParts &out);

//! Writes sections, which must be in order: clients falling.
void writeSections(ByteWriter &writer, const std::vector<UpdateSection> &sections);

} // namespace meridian::crdt
