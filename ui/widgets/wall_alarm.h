// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSocketNotifier>
#include <QTimer>
#include <functional>
#include <memory>

namespace meridian {

//! Calls once when the wall clock has gone on by some time, and early when somebody sets that clock.
//! Time asleep counts, which an ordinary timer leaves out.
//! Source: timerfd_create(2), CLOCK_REALTIME with TFD_TIMER_CANCEL_ON_SET; elsewhere an ordinary timer.
class WallAlarm {
public:
    explicit WallAlarm(std::function<void()> ring);
    ~WallAlarm();
    WallAlarm(const WallAlarm &) = delete;
    WallAlarm &operator=(const WallAlarm &) = delete;
    void ringIn(qint64 milliseconds);

private:
    std::function<void()> m_ring;
    QTimer m_timer; //!< where there is no timerfd
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace meridian
