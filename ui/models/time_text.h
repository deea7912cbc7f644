// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/time/day_phase.h"
#include "ui/widgets/clock_text.h"

namespace meridian {

//! When things were written and what threads ask for, in the words of one reader at one moment.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(meridian::TimeText)
public:
    //! `now` is the reader's present, `zone` where the reader's clock hangs.
    TimeText(const QTimeZone &zone, Instant now) : m_clock(zone), m_now(now) {}

    [[nodiscard]] const ClockText &mine() const { return m_clock; }
    [[nodiscard]] QString clock(Instant at) const { return m_clock.time(at); }
    [[nodiscard]] QString inList(Instant at) const { return m_clock.inList(at, m_now); }
    [[nodiscard]] QString inThread(Instant at) const { return m_clock.ofMessage(at, m_now); }
    [[nodiscard]] QString
    spoken(Instant at) const; //!< "today 08:02", "yesterday at 18:04", "Mon 15 June 15:20"
    [[nodiscard]] QString
    caughtUp(Instant at) const; //!< "You were caught up to here yesterday at 18:04"
    [[nodiscard]] QString
    since(Instant at) const; //!< "07:30", "yesterday 18:04", "Mon 15 June 15:20"
    [[nodiscard]] QString
    start(Instant at) const; //!< "08:30" within a day, else "Wed 17 June 08:30"

    //! The expectation of a thread, as its head has it: "Decision by Thu 18 June, 12:00".
    [[nodiscard]] QString askLong(const Asking &asking, std::optional<Instant> by) const;
    //! What part of a day somebody is in, inside a sentence: "edge of day"; empty when unknown.
    [[nodiscard]] static QString phase(DayPhase phase);

private:
    [[nodiscard]] qint64 daysAgo(Instant at) const;

    ClockText m_clock;
    Instant m_now;
};

} // namespace meridian
