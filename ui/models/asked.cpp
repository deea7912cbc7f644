// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asked.h"
#include "core/model/answer_time.h"
#include <algorithm>
#include <limits>

namespace meridian {

namespace {

bool asks(const Asking &asking, MemberId member)
{
    return std::ranges::find(asking.told, member) != asking.told.end();
}

Instant orNever(std::optional<Instant> at)
{
    return at.value_or(Instant{std::numeric_limits<qint64>::max()});
}

} // namespace

AskShown askShown(const ThreadRow &row, const MemberBook &book)
{
    const Asking whole = row.thread.asking();
    const AskShown ofThread{whole, askedBy(whole, row.thread.createdAt, book.self(), book), row.thread.author};
    if (!row.asksMe)
        return ofThread;
    const MessageAsk &ask = *row.asksMe;
    const AskShown ofMessage{ask.asking, askedBy(ask.asking, ask.at, book.self(), book), ask.author};
    const bool threadAsksMe = whole.ask != Ask::Nothing && asks(whole, book.self())
        && row.standing.answeredSeq() <= row.thread.createdSeq;
    return threadAsksMe && orNever(ofThread.by) <= orNever(ofMessage.by) ? ofThread : ofMessage;
}

std::optional<Instant> askedBy(const Asking &asking, Instant asked, MemberId reader, const MemberBook &book)
{
    if (!asking.span() || !asks(asking, reader))
        return lastAnswer(asking, asked, book);
    const Member *member = book.find(reader);
    return member ? answerTime(member->profile, asking, asked) : std::nullopt;
}

std::optional<Instant> lastAnswer(const Asking &asking, Instant asked, const MemberBook &book)
{
    return lastAnswerTime(asking, asked, [&book](MemberId id) {
        const Member *member = book.find(id);
        return member ? std::optional(member->profile) : std::nullopt;
    });
}

Draft askingAt(Draft draft, Instant asked, const MemberBook &book)
{
    if (draft.asking().span())
        draft.askBy = lastAnswer(draft.asking(), asked, book);
    return draft;
}

} // namespace meridian
