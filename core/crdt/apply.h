// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delete_set.h"
#include "core/crdt/doc_core.h"
#include "core/crdt/update_parts.h"
#include "core/crdt/weaver.h"

namespace meridian::crdt {

//! What applying needs beside the document, kept from one update to the next, so that short ones ask for no memory.
struct ApplyRoom {
    explicit ApplyRoom(DocCore &core) : weaver(core) {}
    UpdateParts parts;
    DeleteSet deletions;
    Weaver weaver;
};

//! Brings what a proven update holds into the document, within the open transaction; what refers to elements
//! that are not here waits in DocCore::pending.
//! Source: Yjs 13, readUpdateV2(), integrateStructs(), readAndApplyDeleteSet().
void applyParts(DocCore &core, const UpdateParts &parts);

} // namespace meridian::crdt
