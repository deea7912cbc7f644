// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include <QJsonArray>

namespace meridian::crdt {

//! A delta from Quill's JSON: [{"insert"|"retain"|"delete", "attributes"}…].
[[nodiscard]] Delta deltaFrom(const QJsonArray &ops);

//! Quill's JSON of a change, retains and deletes included, step by step.
[[nodiscard]] QJsonArray plainChange(const Delta &delta);

//! JSON in a test's source.
[[nodiscard]] QJsonArray jsonArray(const QByteArray &json);

} // namespace meridian::crdt
