// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/delta_lines.h"
#include "core/time/wall_clock.h"
#include <span>

namespace meridian {

//! A time in a document: an instant, and the zone on whose clock its writer meant it. It is an attribute of the letters that say
//! it, so that programs which know nothing of it keep it and show what was written.
//!
//! Source: RFC 9557, "2026-06-23T09:00+01:00[Europe/Lisbon]"; the offset counts, the zone says whose clock it is.
struct TimeMark {
    Instant at;
    QString zone; //!< an IANA name, also one that this computer does not know

    //! None of what is no time of the years 1000 to 9990.
    [[nodiscard]] static std::optional<TimeMark> parse(QStringView text);
    [[nodiscard]] static std::optional<TimeMark> of(const crdt::Attributes &letters);
    [[nodiscard]] QString toString() const;
    //! What the writer's clock shows; none where the zone is not known here.
    [[nodiscard]] std::optional<WallTime> wall() const;
    //! "Lisbon", "UTC".
    [[nodiscard]] QString place() const { return cityOf(zone); }
    bool operator==(const TimeMark &) const = default;
};

//! " (Lisbon)" behind words that do not say whose clock they are on; else nothing.
[[nodiscard]] QString placeBehind(const QString &words, const TimeMark &mark);

//! How many runs from `first` on say one time together; 0: none begins there.
[[nodiscard]] size_t runsOfTime(std::span<const DeltaRun> runs, size_t first);
//! The same lines with each time as words that name their place, for whoever knows no attributes.
[[nodiscard]] std::vector<DeltaLine> withTimesInWords(std::vector<DeltaLine> lines);

} // namespace meridian
