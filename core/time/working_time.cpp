// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/working_time.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr qint64 HorizonMs = 400 * DayMs;
//! Days off come from other people too: no search goes on for longer than this.
constexpr qint64 LongestHorizonMs = 40 * 366 * DayMs;
//! As much of a clock's course as is asked for at once.
constexpr qint64 ChunkMs = 200 * DayMs;
//! How far a search into the past goes with each step.
constexpr qint64 StepBackMs = 16 * DayMs;

Instant minutesAfter(Instant midnight, int minutes)
{
    return midnight.plus(minutes * MinuteMs);
}

} // namespace

WorkingTime::WorkingTime(WorkPlan plan, Itinerary zones) : m_plan(std::move(plan)), m_zones(std::move(zones)) {}

std::optional<WorkingTime> WorkingTime::of(const WeekHours &hours, const QString &ianaName)
{
    auto zone = zoneOf(ianaName);
    if (!zone)
        return std::nullopt;
    return WorkingTime(WorkPlan::of(hours), Itinerary(*std::move(zone)));
}

WorkingTime WorkingTime::withoutAbsences() const
{
    WorkingTime usual = *this;
    usual.m_plan.absences.clear();
    return usual;
}

void WorkingTime::addFocus(const TimeSpan &span)
{
    const auto behind = std::ranges::upper_bound(m_focus, span.from, {}, &TimeSpan::from);
    m_focus.insert(behind, span);
}

// ---- Walking through time ----

//! Calls `visit` for the work in a time, piece by piece in the order in which they begin, cut to it, until it says false.
//! Within an even run of the clock the wall is plain arithmetic, so nothing here asks for a zone but the runs.
template<typename Visit>
void WorkingTime::eachPiece(const TimeSpan &within, Visit visit) const
{
    for (Instant chunk = within.from; chunk < within.to; chunk = chunk.plus(ChunkMs)) {
        const Instant end = std::min(within.to, chunk.plus(ChunkMs));
        for (const ClockRun &run : m_zones.runs(chunk, end)) {
            QDate day = run.dateAt(run.from).addDays(-1); // its work may go on after midnight
            for (; run.midnight(day) < run.to; day = m_plan.dayToLookAtAfter(day)) {
                const Instant midnight = run.midnight(day);
                for (const WallSpan &span : m_plan.workOn(day)) {
                    const Piece piece{std::max(run.from, minutesAfter(midnight, span.start)),
                                      std::min(run.to, minutesAfter(midnight, span.end)), day, midnight};
                    if (piece.from < piece.to && !visit(piece))
                        return;
                }
            }
        }
    }
}

//! The same for work as a whole: pieces without a break between them are one.
template<typename Visit>
void WorkingTime::eachWork(const TimeSpan &within, Visit visit) const
{
    std::optional<TimeSpan> open;
    bool goOn = true;
    eachPiece(within, [&](const Piece &piece) {
        if (open && piece.from <= open->to) {
            open->to = std::max(open->to, piece.to);
            return true;
        }
        goOn = !open || visit(*open);
        open = TimeSpan{piece.from, piece.to};
        return goOn;
    });
    if (goOn && open)
        visit(*open);
}

template<typename Visit>
void WorkingTime::eachPhase(const TimeSpan &within, WorkPlan::Off off, Visit visit) const
{
    std::optional<PhaseSpan> open;
    for (Instant chunk = within.from; chunk < within.to; chunk = chunk.plus(ChunkMs)) {
        for (const ClockRun &run : m_zones.runs(chunk, std::min(within.to, chunk.plus(ChunkMs)))) {
            for (Instant at = run.from; at < run.to;) {
                const QDate date = run.dateAt(at);
                const Instant midnight = run.midnight(date);
                const int minutes = int((at.ms - midnight.ms) / MinuteMs);
                const DayPhase phase = m_plan.phaseAt({date, minutes}, off);
                const Instant next = std::min(run.to, minutesAfter(midnight, m_plan.borderAfter(date, minutes)));
                if (open && open->phase != phase) {
                    if (!visit(*open))
                        return;
                    open.reset();
                }
                open = PhaseSpan{open ? open->from : at, next, phase};
                at = next;
            }
        }
    }
    if (open)
        visit(*open);
}

TimeSpan WorkingTime::searchFrom(Instant at) const
{
    qint64 length = HorizonMs;
    for (const Absence &one : m_plan.absences)
        length = std::min(LongestHorizonMs, length + std::max<qint64>(one.first.daysTo(one.last), 0) * DayMs);
    return {at, at.plus(length)};
}

// ---- Phases ----

std::optional<PhaseSpan> WorkingTime::nextPhase(Instant at) const
{
    const TimeSpan search = searchFrom(at);
    std::optional<PhaseSpan> found;
    bool isFirst = true;
    eachPhase(search, WorkPlan::Off::Whole, [&](const PhaseSpan &span) {
        if (!isFirst)
            found = span;
        return std::exchange(isFirst, false);
    });
    return found;
}

std::vector<PhaseSpan> WorkingTime::phases(const TimeSpan &within, WorkPlan::Off off) const
{
    std::vector<PhaseSpan> all;
    eachPhase(within, off, [&](const PhaseSpan &span) {
        all.push_back(span);
        return true;
    });
    return all;
}

std::vector<TimeSpan> WorkingTime::work(const TimeSpan &within) const
{
    std::vector<TimeSpan> all;
    eachWork(within, [&](const TimeSpan &span) {
        all.push_back(span);
        return true;
    });
    return all;
}

// ---- Starts and ends ----

std::optional<Instant> WorkingTime::nextStart(Instant at) const
{
    if (!m_plan.worksAtAll())
        return std::nullopt;
    std::optional<Instant> found;
    eachWork(searchFrom(at), [&](const TimeSpan &span) {
        if (span.from > at)
            found = span.from;
        return !found;
    });
    return found;
}

std::optional<Instant> WorkingTime::workEnd(Instant at) const
{
    const TimeSpan search = searchFrom(at);
    std::optional<Instant> found;
    eachWork(search, [&](const TimeSpan &span) {
        if (span.from == at && span.to < search.to)
            found = span.to;
        return false;
    });
    return found;
}

std::optional<Instant> WorkingTime::lastEnd(Instant at) const
{
    if (!m_plan.worksAtAll())
        return std::nullopt;
    const qint64 furthest = searchFrom(at).length();
    for (qint64 back = StepBackMs; back - StepBackMs < furthest; back += StepBackMs) {
        std::optional<Instant> found;
        eachWork({at.plus(-back), at}, [&](const TimeSpan &span) {
            if (span.to < at)
                found = span.to;
            return true;
        });
        if (found)
            return found;
    }
    return std::nullopt;
}

// ---- Counting ----

std::optional<Instant> WorkingTime::afterWork(Instant from, qint64 length) const
{
    if (length <= 0)
        return from;
    std::optional<Instant> found;
    TimeSpan search = searchFrom(from);
    search.to = std::min(search.to.plus(length * 7), search.from.plus(LongestHorizonMs));
    eachWork(search, [&](const TimeSpan &span) {
        if (span.length() >= length)
            found = span.from.plus(length);
        length -= span.length();
        return !found;
    });
    return found;
}

std::optional<Instant> WorkingTime::afterWorkingDays(Instant from, int days) const
{
    struct {
        QDate day;
        qint64 time = 0; //!< since its midnight, on the wall
        int counted = 0;
        std::optional<Piece> piece;
        std::optional<Instant> first, answer;
    } state;
    TimeSpan search = searchFrom(from);
    search.to = std::min(search.to.plus(days * 7LL * DayMs), search.from.plus(LongestHorizonMs));
    eachPiece(search, [&](const Piece &piece) {
        if (!state.day.isValid()) {
            state.day = piece.day;
            state.time = piece.from.ms - piece.midnight.ms;
        } else if (piece.day > state.day && state.counted < days) {
            state.day = piece.day;
            ++state.counted;
        }
        if (state.counted < days)
            return true;
        if (state.first && piece.from > state.first->plus(3 * DayMs))
            return false; // of that day there is no more, even where clocks went back over midnight
        if (piece.day != state.day)
            return true;
        state.first = state.first.value_or(piece.from);
        state.piece = piece;
        if (piece.midnight.plus(state.time) < piece.to)
            state.answer = std::max(piece.from, piece.midnight.plus(state.time));
        return !state.answer;
    });
    return state.answer ? state.answer : state.piece ? std::optional(state.piece->to) : std::nullopt;
}

// ---- Being reached ----

std::optional<Instant> WorkingTime::reachableIn(const Piece &piece) const
{
    std::vector<TimeSpan> focus = m_focus;
    for (int days = -1; days <= 1; ++days) {
        for (const WallSpan &span : m_plan.dayOf(piece.day.addDays(days)).focus)
            focus.push_back({minutesAfter(piece.midnight, span.start + days * DayMinutes),
                             minutesAfter(piece.midnight, span.end + days * DayMinutes)});
    }
    std::ranges::sort(focus, {}, &TimeSpan::from);
    Instant at = piece.from;
    for (const TimeSpan &span : focus) {
        if (span.from <= at && at < span.to)
            at = span.to;
    }
    return at < piece.to ? std::optional(at) : std::nullopt;
}

std::optional<Instant> WorkingTime::nextReachable(Instant at) const
{
    std::optional<Instant> found;
    eachPiece(searchFrom(at), [&](const Piece &piece) {
        found = reachableIn(piece);
        return !found;
    });
    return found;
}

bool WorkingTime::isReachable(Instant at) const
{
    return phaseAt(at) == DayPhase::Working && nextReachable(at) == at;
}

} // namespace meridian
