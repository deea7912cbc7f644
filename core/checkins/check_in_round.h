// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checkins/asked_time.h"

namespace meridian {

//! One whom a check-in asks, unless they have the day off. Without a time nobody knows where their clock hangs.
struct AskedPerson {
    MemberId member;
    std::optional<WorkingTime> time;
};

//! How somebody stands to a round. Nobody is missing: Over is a day that went by, and is nobody's business.
enum class RoundPart { Answered, Asked, ToCome, Over, TimeUnknown, DayOff };

struct RoundPerson {
    MemberId member;
    RoundPart part = RoundPart::TimeUnknown;
    std::optional<Instant> at = {};     //!< of the answer; else when they are asked
    std::optional<TimeSpan> asked = {}; //!< none on a day off
    bool operator==(const RoundPerson &) const = default;
};

//! One round of a check-in: whom it asks when, and when it is over for everybody.
class CheckInRound {
public:
    CheckInRound(const CheckInRule &rule, QDate round, const std::vector<AskedPerson> &people);

    [[nodiscard]] QDate date() const { return m_date; }
    //! Nobody is asked at all: all have the day off, or it is no day of the rule's.
    [[nodiscard]] bool isEmpty() const { return !m_opens; }
    [[nodiscard]] std::optional<Instant> opens() const { return m_opens; }
    //! When the day of the last one asked ends.
    [[nodiscard]] std::optional<Instant> closes() const { return m_closes; }
    //! Whose day ends last.
    [[nodiscard]] MemberId last() const { return m_last; }
    [[nodiscard]] bool isOpen(Instant now) const { return m_asking && m_opens && *m_opens <= now && now < *m_closes; }
    [[nodiscard]] bool isOver(Instant now) const { return !m_closes || *m_closes <= now; }
    //! From when somebody is asked, and until when it can wait for them.
    [[nodiscard]] std::optional<TimeSpan> timeOf(MemberId member) const;

    //! Everybody, those who answered first, in the order in which they did; then in that in which they are asked; days off
    //! last. Who answered is in it also if they are no longer asked.
    [[nodiscard]] std::vector<RoundPerson> people(const std::vector<CheckInAnswer> &answers, Instant now) const;

private:
    struct Asked {
        MemberId member;
        bool isKnown = false;
        std::optional<TimeSpan> time;
    };
    QDate m_date;
    bool m_asking = true;
    std::vector<Asked> m_asked;
    std::optional<Instant> m_opens, m_closes;
    MemberId m_last;
};

} // namespace meridian
