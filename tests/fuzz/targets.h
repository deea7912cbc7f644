// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <span>
#include <vector>

namespace meridian::crdt::fuzz {

//! One decoder of what strangers send, and what must hold whatever bytes it is given.
struct Target {
    const char *name;
    //! Ends the program, with a sentence, if something does not hold.
    void (*run)(QByteArrayView input);
    //! Well-formed inputs to begin from: made here, and the vectors of real Yjs where the shared data is.
    std::vector<QByteArray> (*seeds)();
};

[[nodiscard]] std::span<const Target> targets();
//! Those of the protocol and the server: a part of targets().
[[nodiscard]] std::vector<Target> wireTargets();
//! Ends the program, with a sentence, if it does not hold.
void must(bool holds, const char *what);
//! The target of that name; there must be one.
[[nodiscard]] const Target &target(QByteArrayView name);

//! The updates of one input of merge_updates, each behind its length (two bytes, the lower first).
[[nodiscard]] std::vector<QByteArray> unpacked(QByteArrayView input);
[[nodiscard]] QByteArray packed(std::span<const QByteArray> updates);

} // namespace meridian::crdt::fuzz
