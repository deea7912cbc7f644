// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace meridian::crdt {

//! Answers one line of crdt_replay, {"encoding","updates","roots"}, with one line (README.md has the words).
//! Errors: whatever is wrong with a line, the answer is {"error"} and says what.
[[nodiscard]] QByteArray replay(const QByteArray &line);

//! The answer that is an error.
[[nodiscard]] QByteArray replayError(const QString &what);

} // namespace meridian::crdt
