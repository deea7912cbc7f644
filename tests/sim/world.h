// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include <QCryptographicHash>
#include <functional>
#include <map>

namespace meridian::sim {

//! The true time of a simulation and everything that is still to happen in it. Nothing happens but what was put here, in
//! the order of its time, so a seed is a run.
//!
//! Units: milliseconds.
class World {
public:
    explicit World(quint64 seed) : m_random(seed) {}

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] SeededRandom &random() { return m_random; }
    //! Uniform in [low, high].
    [[nodiscard]] qint64 between(qint64 low, qint64 high);

    void after(qint64 milliseconds, std::function<void()> what);
    void runFor(qint64 milliseconds);

    //! Adds to the trace: two runs that noted the same have the same one.
    void note(QByteArrayView what);
    [[nodiscard]] QByteArray trace() const { return m_trace.result(); }

private:
    qint64 m_now = 0;
    quint64 m_order = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_agenda;
    SeededRandom m_random;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
};

//! One computer's idea of the time: the true one and an error that can be set.
class WorldClock final : public Clock {
public:
    static constexpr qint64 Epoch = 1'781'600'000'000;
    explicit WorldClock(const World &world) : m_world(world) {}
    [[nodiscard]] Instant now() const override { return {Epoch + m_world.now() + m_error}; }
    void setError(qint64 milliseconds) { m_error = milliseconds; }

private:
    const World &m_world;
    qint64 m_error = 0;
};

} // namespace meridian::sim
