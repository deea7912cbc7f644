// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"
#include "core/crdt/update_parts.h"

namespace meridian::crdt {

//! Brings what a proven update holds into the document, within the open transaction; what refers to elements
//! that are not here waits in DocCore::pending.
//! Source: Yjs 13, readUpdateV2(), integrateStructs(), readAndApplyDeleteSet().
void applyParts(DocCore &core, const UpdateParts &parts);

} // namespace meridian::crdt
