// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/replica.h"

namespace meridian {

//! What the line above the panes says. At most one: danger over warn over quiet.
struct BannerState {
    enum class Kind { None, Moved, Demo, Offline, BackOnline, SignedOut, StorageFailed };
    Kind kind = Kind::None;
    int onTheirWay = 0;  //!< of BackOnline
    Instant lastInStep;  //!< of Offline; 0 when never
    QString reason;      //!< of SignedOut and StorageFailed, a sentence for people; of Moved, the city
    bool operator==(const BannerState &) const = default;
};

//! Decides which banner there is. A short loss of the connection is no news: Offline shows after 10 s,
//! and only who saw it is told for 4 s that it is over.
class BannerLogic {
public:
    static constexpr qint64 Patience = 10'000;
    static constexpr qint64 BackFor = 4'000;

    explicit BannerLogic(const Clock &clock) : m_clock(clock) {}
    void setStatus(const SyncStatus &status, int unsent);
    void setDemo(bool demo) { m_demo = demo; }
    //! The city of this computer's clock, where mine is another; empty when it is not.
    void setMoved(const QString &city) { m_moved = city; }
    //! Empty: it can be written again.
    void setStorageFailure(const QString &reason) { m_storageFailure = reason; }

    [[nodiscard]] BannerState state() const;
    //! When state() will answer something else by itself.
    [[nodiscard]] std::optional<Instant> nextChange() const;

private:
    [[nodiscard]] bool showsOffline() const;

    const Clock &m_clock;
    SyncStatus m_status;
    std::optional<Instant> m_awaySince;
    std::optional<Instant> m_backAt;
    int m_onTheirWay = 0;
    bool m_demo = false;
    QString m_storageFailure, m_moved;
};

} // namespace meridian
