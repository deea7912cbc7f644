// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"

// What a team has agreed on, and what somebody wants of their own devices.

namespace meridian {

//! Who may reach people outside their hours.
enum class Interrupts { Everyone, Managers, Nobody };
constexpr auto enumNames(Interrupts)
{
    return std::array<std::pair<Interrupts, QLatin1StringView>, 3>{{{Interrupts::Everyone, QLatin1StringView("everyone")},
        {Interrupts::Managers, QLatin1StringView("managers")}, {Interrupts::Nobody, QLatin1StringView("nobody")}}};
}

//! How people work together in a channel, as of one version of it: the event that said so. The newest one holds; earlier ones are kept.
//! `ask` is what new threads ask for unless their writer says otherwise: nothing, when you can, or within a working day.
struct Agreement {
    static constexpr int Kept = 50;
    ChannelId channel;
    Seq seq = 0;
    MemberId author;
    Instant at;
    Ask ask = Ask::Nothing;
    Interrupts interrupts = Interrupts::Everyone;
    QString text; //!< Markdown; may be empty

    static constexpr auto fields()
    {
        return std::tuple{field("channel", &Agreement::channel), field("seq", &Agreement::seq), field("author", &Agreement::author),
                          field("at", &Agreement::at), field("ask", &Agreement::ask), field("interrupts", &Agreement::interrupts),
                          field("text", &Agreement::text, limits::Agreement)};
    }
    bool operator==(const Agreement &) const = default;
};

//! The newest version that a member has said they have read. They say it themselves; nothing watches them.
struct AgreementReading {
    ChannelId channel;
    MemberId member;
    Seq seq = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("channel", &AgreementReading::channel), field("member", &AgreementReading::member),
                          field("seq", &AgreementReading::seq)};
    }
    bool operator==(const AgreementReading &) const = default;
};

//! When somebody wants to hear of things, on all their devices; nobody else's business.
//!
//! Units: `batches` in minutes after midnight on their clock, in their order; none: as things come, within their hours.
struct Attention {
    static constexpr qsizetype MostBatches = 12;
    MemberId member;
    Seq seq = 0;
    std::optional<Instant> focusUntil = {}; //!< everything but what is urgent waits until then
    std::vector<qint64> batches = {};

    static constexpr auto fields()
    {
        return std::tuple{field("member", &Attention::member), field("seq", &Attention::seq),
                          field("focus_until", &Attention::focusUntil), field("batches", &Attention::batches, MostBatches)};
    }
    bool operator==(const Attention &) const = default;
};

} // namespace meridian
