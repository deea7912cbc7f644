// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include <algorithm>

namespace meridian {

//! How much one connection may ask of documents: saved up while it asks for little, spent in bursts.
//!
//! Units: one for each change or question, and one for every BytesEach bytes of it; PerSecond a second are saved up, Most at
//!   most. Whoever types does not come near it, and a program that brings all it has at once is let do it.
class Allowance {
public:
    static constexpr double Most = 20'000, PerSecond = 1'000;
    static constexpr qint64 BytesEach = 4 * 1024;

    [[nodiscard]] bool isSpent(Instant now)
    {
        const qint64 passed = std::clamp<qint64>(now.ms - m_at.ms, 0, 60'000);
        m_left = std::min(Most, m_left + double(passed) * PerSecond / 1000);
        m_at = now;
        return m_left <= 0;
    }
    //! What costs more than is left is still done, and paid later.
    void spend(qint64 bytes) { m_left -= 1 + double(bytes) / double(BytesEach); }

private:
    double m_left = Most;
    Instant m_at;
};

} // namespace meridian
