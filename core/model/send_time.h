// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/model/limits.h"
#include <QDate>

namespace meridian {

//! When words that are ready go out: at what somebody's clock shows, wherever that clock hangs by then. The server keeps them
//! until then and sends them in their author's name.
//!
//! Units: `minutes` after midnight. `at` is the moment that was when it was chosen; it holds where nobody knows the clock's zone.
struct SendTime {
    //! Held: the server sends it. Paused: its author is at it again, and the time is only remembered. Refused: it could not go.
    enum class State { Held, Paused, Refused };
    friend constexpr auto enumNames(State)
    {
        return std::array<std::pair<State, QLatin1StringView>, 3>{{{State::Held, QLatin1StringView("held")},
            {State::Paused, QLatin1StringView("paused")}, {State::Refused, QLatin1StringView("refused")}}};
    }
    MemberId clock;
    QDate date;
    qint64 minutes = 0;
    Instant at;
    State state = State::Held;
    QString why = {}; //!< the code of a refusal
    std::optional<Seq> seen = {}; //!< the newest of the thread that its author knew of; what others wrote later they may want to read first

    [[nodiscard]] bool isHeld() const { return state == State::Held; }
    static constexpr auto fields()
    {
        return std::tuple{field("clock", &SendTime::clock), field("date", &SendTime::date), field("minutes", &SendTime::minutes),
                          field("at", &SendTime::at), field("state", &SendTime::state),
                          field("why", &SendTime::why, limits::Short), field("seen", &SendTime::seen)};
    }
    bool operator==(const SendTime &) const = default;
};

} // namespace meridian
