// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/base/random.h"
#include <algorithm>
#include <iterator>

namespace meridian {

//! A wait that a wrong clock cannot prolong: over at `until`, and also when the clock has gone back
//! behind the moment at which the wait began.
struct Deadline {
    Instant from;
    Instant until;

    [[nodiscard]] static Deadline after(Instant now, qint64 milliseconds)
    {
        return {now, now.plus(milliseconds)};
    }
    [[nodiscard]] bool isDue(Instant now) const { return now >= until || now < from; }
    //! When to look again.
    [[nodiscard]] Instant next(Instant now) const { return isDue(now) ? now : until; }
};

//! How long to wait before the next try to connect: short at first, then longer, and never the same on
//! two computers that lost the same server.
//!
//! Units: milliseconds; a wait is between a half and the whole of its step.
class Backoff {
public:
    explicit Backoff(Random &random) : m_random(random) {}

    //! The wait before the next try; every call counts as one more failure.
    [[nodiscard]] qint64 next()
    {
        static constexpr qint64 steps[] = {500, 1000, 2000, 5000, 10'000, 30'000, 60'000};
        const qint64 step = steps[m_failures];
        m_failures = std::min(m_failures + 1, std::size(steps) - 1);
        return step / 2 + qint64(m_random.next() % quint64(step / 2 + 1));
    }
    void reset() { m_failures = 0; }

private:
    Random &m_random;
    size_t m_failures = 0;
};

} // namespace meridian
