// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <random>

namespace meridian {

//! Where randomness comes from. Secrets need the system's; tests pass a seeded one.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual quint64 next() = 0;
    [[nodiscard]] QByteArray bytes(qsizetype count);
};

//! The operating system's generator, fit for secrets.
class SystemRandom final : public Random {
public:
    [[nodiscard]] quint64 next() override;
};

//! The same numbers for the same seed. Never for secrets.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] quint64 next() override { return m_engine(); }
    //! Uniform in [0, bound); bound > 0.
    [[nodiscard]] quint64 below(quint64 bound) { return next() % bound; }
    //! True with probability `percent` / 100.
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

} // namespace meridian
