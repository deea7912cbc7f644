// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace meridian::crdt::fuzz {

//! How much memory something asks for at most, all that it has at once.
//!
//! Under AddressSanitizer every allocation is counted, whether it is ever touched or not; elsewhere it is by how much the
//! process's memory grew, which is never too much but may be too little.
class MemoryWatch {
public:
    MemoryWatch();
    //! From now on.
    void restart();
    [[nodiscard]] qint64 mostBytes() const;

private:
    qint64 m_before = 0;
};

} // namespace meridian::crdt::fuzz
