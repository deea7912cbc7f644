// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/agreement.h"
#include "core/model/check_in.h"

// What a team does together in its own hours: check-ins, agreements, and who has a thread in hand.

namespace meridian::op {

//! Sets a check-in up, or changes all of it.
struct SaveCheckIn {
    static constexpr QLatin1StringView kind{"checkin.save"};
    CheckInId checkIn;
    ChannelId channel; //!< stays the same
    CheckInRule rule;
    static constexpr auto fields()
    {
        return std::tuple{field("check_in", &SaveCheckIn::checkIn), field("channel", &SaveCheckIn::channel),
                          field("rule", &SaveCheckIn::rule)};
    }
    bool operator==(const SaveCheckIn &) const = default;
};

//! The author's answer in a round, in place of an earlier one; without parts it is taken back.
struct AnswerCheckIn {
    static constexpr QLatin1StringView kind{"checkin.answer"};
    CheckInId checkIn;
    ChannelId channel; //!< the check-in's
    QDate round;
    std::vector<CheckInPart> parts = {};
    static constexpr auto fields()
    {
        return std::tuple{field("check_in", &AnswerCheckIn::checkIn), field("channel", &AnswerCheckIn::channel),
                          field("round", &AnswerCheckIn::round), field("parts", &AnswerCheckIn::parts, limits::Questions)};
    }
    bool operator==(const AnswerCheckIn &) const = default;
};

//! What its author has not shared yet, and whether they skip the round. Only their own devices hear of it.
struct KeepCheckIn {
    static constexpr QLatin1StringView kind{"checkin.keep"};
    CheckInId checkIn;
    QDate round;
    std::vector<CheckInPart> parts = {};
    bool skipped = false;
    static constexpr auto fields()
    {
        return std::tuple{field("check_in", &KeepCheckIn::checkIn), field("round", &KeepCheckIn::round),
                          field("parts", &KeepCheckIn::parts, limits::Questions), field("skipped", &KeepCheckIn::skipped)};
    }
    bool operator==(const KeepCheckIn &) const = default;
};

//! A new version of how people work together in a channel.
struct Agree {
    static constexpr QLatin1StringView kind{"channel.agree"};
    ChannelId channel;
    Ask ask = Ask::Nothing;
    Interrupts interrupts = Interrupts::Everyone;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &Agree::channel), field("ask", &Agree::ask), field("interrupts", &Agree::interrupts),
                          field("text", &Agree::text, limits::Agreement)};
    }
    bool operator==(const Agree &) const = default;
};

//! Its author has read that version.
struct ReadAgreement {
    static constexpr QLatin1StringView kind{"agreement.read"};
    ChannelId channel;
    Seq seq = 0;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &ReadAgreement::channel), field("seq", &ReadAgreement::seq)};
    }
    bool operator==(const ReadAgreement &) const = default;
};

//! Who has a thread in hand from now on; nobody: it lies open. Handing it over with words is a message (PostMessage::handsTo).
struct HoldThread {
    static constexpr QLatin1StringView kind{"thread.hold"};
    ThreadId thread;
    std::optional<MemberId> holder;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &HoldThread::thread), field("holder", &HoldThread::holder)};
    }
    bool operator==(const HoldThread &) const = default;
};

//! All of an Attention.
struct SetAttention {
    static constexpr QLatin1StringView kind{"attention.set"};
    std::optional<Instant> focusUntil;
    std::vector<qint64> batches = {};
    static constexpr auto fields()
    {
        return std::tuple{field("focus_until", &SetAttention::focusUntil),
                          field("batches", &SetAttention::batches, Attention::MostBatches)};
    }
    bool operator==(const SetAttention &) const = default;
};

} // namespace meridian::op
