// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minute_ticker.h"
#include "ui/widgets/wall_alarm.h"

namespace meridian {

namespace {
constexpr qint64 Minute = 60'000;
}

MinuteTicker::MinuteTicker(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_alarm(std::make_unique<WallAlarm>([this] { look(); })),
      m_shown(clock.now().ms / Minute)
{
    arm();
}

MinuteTicker::~MinuteTicker() = default;

void MinuteTicker::look()
{
    const qint64 now = m_clock.now().ms / Minute;
    arm();
    if (now == m_shown)
        return;
    m_shown = now;
    emit minute();
}

void MinuteTicker::arm()
{
    m_alarm->ringIn(Minute - m_clock.now().ms % Minute);
}

} // namespace meridian
