// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include "core/crdt/state_vector.h"
#include <QByteArray>
#include <QByteArrayView>
#include <expected>
#include <span>

namespace meridian::crdt {

// What can be done with updates without loading a document. Source: Yjs 13, src/utils/updates.js.

//! What an update holds.
struct UpdateSummary {
    StateVector from; //!< the first clock of each client in it; a client may begin at 0, and is listed here
                      //!< only if it does not
    StateVector to; //!< the clock after the last element of each client, gaps or not
    qsizetype structs = 0;
    qsizetype deletions = 0; //!< ranges in the delete set
};

//! Proves that every byte of the update can be read within the limits, and tells what it holds.
//! Whatever passes here, Doc::apply() accepts.
[[nodiscard]] std::expected<UpdateSummary, CrdtError> validate(QByteArrayView update,
                                                               const Limits &limits = {},
                                                               Encoding encoding = Encoding::V1);

//! One update (V1) that does what all these do, in any order. Gaps stay gaps.
[[nodiscard]] std::expected<QByteArray, CrdtError> mergeUpdates(
    std::span<const QByteArray> updates, Encoding encoding = Encoding::V1, const Limits &limits = {});

//! What a replica has that got just this update: up to the first gap of each client.
[[nodiscard]] std::expected<StateVector, CrdtError> stateVectorFromUpdate(
    QByteArrayView update, Encoding encoding = Encoding::V1, const Limits &limits = {});

//! The part of an update (V1) that a replica with this state vector lacks.
[[nodiscard]] std::expected<QByteArray, CrdtError> diffUpdate(QByteArrayView update,
                                                              const StateVector &known,
                                                              const Limits &limits = {});

//! The same update in V1, if it is one that Doc::apply() accepts.
[[nodiscard]] std::expected<QByteArray, CrdtError> toV1(QByteArrayView updateV2,
                                                        const Limits &limits = {});

} // namespace meridian::crdt
