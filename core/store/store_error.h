// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <expected>

namespace meridian {

//! Why a store could not answer. `detail` is for logs, never for people.
struct StoreError {
    enum class Code { CannotOpen, Corrupt, Busy, Full, Io, NewerVersion, Misuse };
    Code code = Code::Io;
    QString detail;
};

template<typename T>
using StoreResult = std::expected<T, StoreError>;

} // namespace meridian
