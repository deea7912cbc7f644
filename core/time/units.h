// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace meridian {

//! Lengths of time, in milliseconds and in minutes. A day here is 24 hours, which a day on somebody's clock need not be.
inline constexpr qint64 MinuteMs = 60'000;
inline constexpr qint64 HourMs = 60 * MinuteMs;
inline constexpr int DayMinutes = 24 * 60;
inline constexpr qint64 DayMs = DayMinutes * MinuteMs;

} // namespace meridian
