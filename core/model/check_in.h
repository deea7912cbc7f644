// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/model/limits.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

// Check-ins: the same few questions, asked of everyone in a channel in their own morning. A round is a date: the same one on everybody's
// calendar, which begins and ends for each at another moment. Nothing is sent to ask; every device reckons from the check-in when.

namespace meridian {

//! What an answer to it is: words; what is in somebody's way, which is gathered; a number from 1 to 5, which is drawn.
enum class QuestionKind { Words, InTheWay, Scale };
constexpr auto enumNames(QuestionKind)
{
    return std::array<std::pair<QuestionKind, QLatin1StringView>, 3>{{{QuestionKind::Words, QLatin1StringView("words")},
        {QuestionKind::InTheWay, QLatin1StringView("in_the_way")}, {QuestionKind::Scale, QLatin1StringView("scale")}}};
}

//! `number` stays with a question wherever it is put, and is never given to another one of its check-in.
struct CheckInQuestion {
    qint64 number = 1;
    QuestionKind kind = QuestionKind::Words;
    QString label; //!< a word or two, beside each answer
    QString text;  //!< the whole question; may be empty

    static constexpr auto fields()
    {
        return std::tuple{field("number", &CheckInQuestion::number), field("kind", &CheckInQuestion::kind),
                          field("label", &CheckInQuestion::label, limits::Label), field("text", &CheckInQuestion::text, limits::StepText)};
    }
    bool operator==(const CheckInQuestion &) const = default;
};

//! Who is asked what, and when.
//!
//! Units: `days` has bit 0 for Monday; a day somebody has off asks nothing of them. `minutes` is what their clock shows, after midnight;
//!   none: half an hour after their work begins. Every `everyWeeks` weeks from the one that holds `first`, not before that date.
struct CheckInRule {
    QString name;
    std::vector<CheckInQuestion> questions;
    std::vector<MemberId> asked = {}; //!< none: everyone in the channel
    qint64 days = 0b0011111;
    qint64 everyWeeks = 1;
    QDate first;
    std::optional<qint64> minutes = {};
    bool hidden = false; //!< others' answers are shown to those who have answered
    bool paused = false; //!< nobody is asked for the time being
    bool ended = false;  //!< nobody is asked any more; its rounds stay

    static constexpr auto fields()
    {
        return std::tuple{field("name", &CheckInRule::name, limits::Name),
                          field("questions", &CheckInRule::questions, limits::Questions),
                          field("asked", &CheckInRule::asked, limits::Members), field("days", &CheckInRule::days),
                          field("every_weeks", &CheckInRule::everyWeeks), field("first", &CheckInRule::first),
                          field("minutes", &CheckInRule::minutes), field("hidden", &CheckInRule::hidden),
                          field("paused", &CheckInRule::paused), field("ended", &CheckInRule::ended)};
    }
    bool operator==(const CheckInRule &) const = default;
};

struct CheckIn {
    CheckInId checkIn;
    ChannelId channel;
    CheckInRule rule;
    MemberId author;
    Seq createdSeq = 0;
    Seq seq = 0; //!< of what it says now

    static constexpr auto fields()
    {
        return std::tuple{field("check_in", &CheckIn::checkIn), field("channel", &CheckIn::channel),
                          field("rule", &CheckIn::rule), field("author", &CheckIn::author),
                          field("created_seq", &CheckIn::createdSeq), field("seq", &CheckIn::seq)};
    }
    bool operator==(const CheckIn &) const = default;
};

//! The answer to one question, with what the question was called and what kind it was then. A number is its digit.
struct CheckInPart {
    qint64 question = 1;
    QuestionKind kind = QuestionKind::Words;
    QString label;
    QString text; //!< Markdown, as in messages

    static constexpr auto fields()
    {
        return std::tuple{field("question", &CheckInPart::question), field("kind", &CheckInPart::kind),
                          field("label", &CheckInPart::label, limits::Label), field("text", &CheckInPart::text, limits::Answer)};
    }
    bool operator==(const CheckInPart &) const = default;
};

//! What somebody answered in a round; without parts they took it back. `at` is when they first answered.
struct CheckInAnswer {
    CheckInId checkIn;
    QDate round;
    MemberId member;
    Seq seq = 0;
    Instant at;
    std::optional<Instant> editedAt = {};
    std::vector<CheckInPart> parts = {};

    static constexpr auto fields()
    {
        return std::tuple{field("check_in", &CheckInAnswer::checkIn), field("round", &CheckInAnswer::round),
                          field("member", &CheckInAnswer::member), field("seq", &CheckInAnswer::seq),
                          field("at", &CheckInAnswer::at), field("edited_at", &CheckInAnswer::editedAt),
                          field("parts", &CheckInAnswer::parts, limits::Questions)};
    }
    bool operator==(const CheckInAnswer &) const = default;
};

//! How a member stands to a round; nobody else's business: the words they have not shared, and whether they skip it.
struct CheckInOwn {
    MemberId member;
    CheckInId checkIn;
    QDate round;
    Seq seq = 0;
    std::vector<CheckInPart> parts = {};
    bool skipped = false;
    Instant at; //!< when it was written

    static constexpr auto fields()
    {
        return std::tuple{field("member", &CheckInOwn::member), field("check_in", &CheckInOwn::checkIn),
                          field("round", &CheckInOwn::round), field("seq", &CheckInOwn::seq),
                          field("parts", &CheckInOwn::parts, limits::Questions), field("skipped", &CheckInOwn::skipped),
                          field("at", &CheckInOwn::at)};
    }
    bool operator==(const CheckInOwn &) const = default;
};

} // namespace meridian
