// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/team_validation.h"
#include "core/server/validation_parts.h"
#include "core/time/units.h"
#include <QSet>
#include <algorithm>

namespace meridian::validation {
namespace {

constexpr qint64 MostWeeks = 52;

bool isDate(QDate date)
{
    return date.isValid() && date.year() >= 1971 && date.year() <= 2999;
}

bool isScale(const QString &text)
{
    return text.size() == 1 && text[0] >= u'1' && text[0] <= u'5';
}

//! `drafted` parts may be half a word.
Checked<void> parts(const std::vector<CheckInPart> &parts, bool drafted)
{
    QSet<qint64> seen;
    for (const CheckInPart &part : parts) {
        if (seen.contains(part.question))
            return invalid(QStringLiteral("A question is answered once."));
        seen.insert(part.question);
        if (!isLine(part.label))
            return invalid(QStringLiteral("An answer says in one line what was asked."));
        if (drafted)
            continue;
        if (part.text.trimmed().isEmpty())
            return invalid(QStringLiteral("An answer has some words; a question without one is left out."));
        if (part.kind == QuestionKind::Scale && !isScale(part.text))
            return invalid(QStringLiteral("A number is from 1 to 5."));
    }
    return {};
}

Checked<void> round(QDate round)
{
    if (!isDate(round))
        return invalid(QStringLiteral("A round is a date after 1970 and before the year 3000."));
    return {};
}

} // namespace

Checked<void> check(const op::SaveCheckIn &one)
{
    const CheckInRule &rule = one.rule;
    if (!isLine(rule.name))
        return invalid(QStringLiteral("A check-in needs a name of one line."));
    if (rule.questions.empty())
        return invalid(QStringLiteral("A check-in asks something."));
    QSet<qint64> numbers;
    for (const CheckInQuestion &question : rule.questions) {
        if (question.number < 1 || numbers.contains(question.number))
            return invalid(QStringLiteral("Questions have numbers from 1 on, each another one."));
        numbers.insert(question.number);
        if (!isLine(question.label) || !isBlankOrLine(question.text))
            return invalid(QStringLiteral("A question is one line, with a word or two for it."));
    }
    if (!areDistinct(rule.asked))
        return invalid(QStringLiteral("Nobody is asked twice."));
    if (rule.days <= 0 || rule.days > 0b1111111)
        return invalid(QStringLiteral("A check-in is asked on some day of the week; days are seven bits, the lowest for Monday."));
    if (rule.everyWeeks < 1 || rule.everyWeeks > MostWeeks)
        return invalid(QStringLiteral("A check-in comes every 1 to %1 weeks.").arg(MostWeeks));
    if (rule.minutes && (*rule.minutes < 0 || *rule.minutes >= DayMinutes))
        return invalid(QStringLiteral("A time is from 0 to 1439 minutes after midnight."));
    return round(rule.first);
}

Checked<void> check(const op::AnswerCheckIn &one)
{
    const auto dated = round(one.round);
    return dated ? parts(one.parts, false) : dated;
}

Checked<void> check(const op::KeepCheckIn &one)
{
    const auto dated = round(one.round);
    return dated ? parts(one.parts, true) : dated;
}

Checked<void> check(const op::Agree &one)
{
    if (one.ask != Ask::Nothing && one.ask != Ask::WhenYouCan && one.ask != Ask::WithinDay)
        return invalid(QStringLiteral("Threads ask for nothing, when you can or within a working day unless they say otherwise."));
    return {};
}

Checked<void> check(const op::ReadAgreement &one)
{
    if (one.seq < 1)
        return invalid(QStringLiteral("A version of an agreement is a seq of the log."));
    return {};
}

Checked<void> check(const op::HoldThread &) { return {}; }

Checked<void> check(const op::SetAttention &one)
{
    qint64 before = -1;
    for (const qint64 minutes : one.batches) {
        if (minutes <= before || minutes >= DayMinutes)
            return invalid(QStringLiteral("Times of the day are from 0 to 1439 minutes after midnight, in their order."));
        before = minutes;
    }
    return one.focusUntil ? moment(*one.focusUntil) : Checked<void>();
}

Checked<void> urgency(const op::PostMessage &one)
{
    if (!one.urgent)
        return {};
    if (one.beside || one.manner)
        return invalid(QStringLiteral("Side comments and quiet messages are not urgent."));
    if (!isLine(one.urgent->reason) || one.urgent->reason.trimmed().size() < Urgency::ShortestReason)
        return invalid(QStringLiteral("What is urgent says in one line why, in %1 letters at least.").arg(Urgency::ShortestReason));
    if (one.urgent->whom.empty() || !areDistinct(one.urgent->whom))
        return invalid(QStringLiteral("What is urgent names whom it reaches, nobody twice."));
    return moment(one.urgent->by);
}

} // namespace meridian::validation
