// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"

namespace meridian {

//! Tells the time. Passed in wherever time matters, so that a test can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

//! The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

//! A clock that stands still until it is set: tests, the simulation, the picture tour.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start) : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(qint64 milliseconds) { m_now.ms += milliseconds; }

private:
    Instant m_now;
};

} // namespace meridian
