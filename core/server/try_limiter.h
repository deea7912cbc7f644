// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include <QHash>
#include <QString>
#include <deque>
#include <vector>

namespace meridian {

//! Slows down guessing: after `freeTries` within the window, each further try waits twice as long as the one
//! before, up to the window.
//!
//! Units: milliseconds. A key is an account or an address; at most MaxKeys are remembered, the ones that tried
//! longest ago go first.
class TryLimiter {
public:
    static constexpr qint64 WindowMs = 15 * 60 * 1000;
    static constexpr qsizetype MaxKeys = 20'000;

    explicit TryLimiter(qsizetype freeTries) : m_freeTries(freeTries) {}

    //! How long `key` has to wait before it may try; 0: now.
    [[nodiscard]] qint64 waitMs(const QString &key, Instant now);
    //! Counts a try, before its outcome is known, so that many at once are no way around.
    void count(const QString &key, Instant now);
    //! The try was rightful after all.
    void takeBack(const QString &key);
    void forgive(const QString &key) { m_tries.remove(key); }

private:
    void forgetOld(Instant now);
    qsizetype m_freeTries;
    QHash<QString, std::deque<Instant>> m_tries;
};

//! The part of an address that one person or household has: an IPv4 address, or the first 64 bits of an IPv6 one.
[[nodiscard]] QString addressKey(const QString &peerAddress);

} // namespace meridian
