// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minute_ticker.h"

namespace meridian {

namespace {
constexpr qint64 Minute = 60'000;
//! Sleep and changes of the clock are not told to a timer; it looks again at least this often.
constexpr qint64 LongestNap = 5'000;

int localOffset(Instant now)
{
    return now.utc().toLocalTime().offsetFromUtc();
}
} // namespace

MinuteTicker::MinuteTicker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MinuteTicker::look);
    m_shown = m_clock.now().ms / Minute;
    m_offset = localOffset(m_clock.now());
    arm();
}

void MinuteTicker::look()
{
    const Instant now = m_clock.now();
    const int offset = localOffset(now);
    if (now.ms / Minute != m_shown || offset != m_offset) {
        m_shown = now.ms / Minute;
        m_offset = offset;
        emit minute();
    }
    arm();
}

void MinuteTicker::arm()
{
    const qint64 left = Minute - m_clock.now().ms % Minute;
    m_timer.start(int(qMin(left, LongestNap)));
}

} // namespace meridian
