// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/model/limits.h"
#include <optional>
#include <vector>

// What somebody asks of people by name, in a thread or in a message of one, and by when.

namespace meridian {

//! What is asked for. WithinDay: from the first work of each at or after it was sent until the same time of their next working
//! day.
enum class Ask { Nothing, WhenYouCan, WithinDay, ReplyBy, DecisionBy };
constexpr auto enumNames(Ask)
{
    return std::array<std::pair<Ask, QLatin1StringView>, 5>{{{Ask::Nothing, QLatin1StringView("nothing")},
        {Ask::WhenYouCan, QLatin1StringView("when_you_can")},
        {Ask::WithinDay, QLatin1StringView("within_day")},
        {Ask::ReplyBy, QLatin1StringView("reply_by")},
        {Ask::DecisionBy, QLatin1StringView("decision_by")}}};
}

//! So much of somebody's own working time: hours worked, or working days as WithinDay counts one.
struct WorkSpan {
    enum class Unit { Hours, Days };
    friend constexpr auto enumNames(Unit)
    {
        return std::array<std::pair<Unit, QLatin1StringView>, 2>{
            {{Unit::Hours, QLatin1StringView("hours")}, {Unit::Days, QLatin1StringView("days")}}};
    }
    static constexpr qint64 MostHours = 200, MostDays = 60;
    Unit unit = Unit::Days;
    qint64 count = 1;

    [[nodiscard]] bool isValid() const { return count >= 1 && count <= (unit == Unit::Hours ? MostHours : MostDays); }
    static constexpr auto fields() { return std::tuple{field("unit", &WorkSpan::unit), field("count", &WorkSpan::count)}; }
    bool operator==(const WorkSpan &) const = default;
};

//! A reply or a decision is asked for by a moment, or within a span of each one's own working time, counted from when it was
//! asked; then `by` is the last of their moments, as its writer reckoned it.
struct Asking {
    Ask ask = Ask::Nothing;
    std::optional<Instant> by = {};
    std::optional<WorkSpan> within = {};
    std::vector<MemberId> told = {}; //!< whom

    [[nodiscard]] static bool hasDate(Ask ask) { return ask == Ask::ReplyBy || ask == Ask::DecisionBy; }
    //! What is counted for each on their own; none where a moment was named, or nothing.
    [[nodiscard]] std::optional<WorkSpan> span() const
    {
        return ask == Ask::WithinDay ? std::optional(WorkSpan{}) : within;
    }
    static constexpr auto fields()
    {
        return std::tuple{field("ask", &Asking::ask), field("by", &Asking::by), field("within", &Asking::within),
                          field("told", &Asking::told, limits::Members)};
    }
    bool operator==(const Asking &) const = default;
};

//! What a message of a thread asks. It comes with the thread's row, whether the message does or not; of each thread the newest
//! MessageAsk::Kept. `gone`: the message was removed, and asks nothing while it is.
struct MessageAsk {
    static constexpr int Kept = 100;
    ThreadId thread;
    Seq seq = 0; //!< of the message
    MessageId message;
    MemberId author;
    Instant at;
    bool gone = false;
    Asking asking;

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &MessageAsk::thread), field("seq", &MessageAsk::seq), field("message", &MessageAsk::message),
                          field("author", &MessageAsk::author), field("at", &MessageAsk::at), field("gone", &MessageAsk::gone),
                          field("asking", &MessageAsk::asking)};
    }
    bool operator==(const MessageAsk &) const = default;
};

//! A decision that is not to be made before everyone who is asked had so many hours of their own work since what is proposed
//! last changed: since the first message of the thread's author was written or edited.
struct Review {
    static constexpr qint64 MostHours = 80;
    qint64 hours = 0;
    std::optional<MessageId> proposal = {}; //!< that message; none before it is there
    Instant since;                          //!< when it last changed

    static constexpr auto fields()
    {
        return std::tuple{field("hours", &Review::hours), field("proposal", &Review::proposal), field("since", &Review::since)};
    }
    bool operator==(const Review &) const = default;
};

} // namespace meridian
