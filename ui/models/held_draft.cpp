// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/held_draft.h"
#include "core/text/mentions.h"
#include "ui/models/send_words.h"
#include <algorithm>

namespace meridian {

Draft heldUntil(Draft draft, SendTime time, const Queries &read)
{
    time.state = SendTime::State::Held;
    time.why.clear();
    time.seen.reset();
    const auto self = read.self();
    if (self && !draft.isNewThread)
        time.seen = self->cursor;
    draft.send = std::move(time);
    return draft;
}

Draft takenUp(Draft draft)
{
    if (draft.send)
        draft.send->state = SendTime::State::Paused;
    draft.manner.reset();
    return draft;
}

Draft released(Draft draft)
{
    draft.send.reset();
    draft.manner.reset();
    return draft;
}

Draft dueNow(Draft draft, const MemberBook &book, const Queries &read, Instant now)
{
    return heldUntil(std::move(draft), SendChoices(book, now).on(book.self(), now), read);
}

Draft asPlanned(Draft draft, const MemberBook &book, const Queries &read, Instant now)
{
    if (SendWords(book, now).moment(*draft.send) <= now)
        return dueNow(std::move(draft), book, read, now);
    const SendTime time = *draft.send;
    return heldUntil(std::move(draft), time, read);
}

std::vector<MemberId> toldBy(const Draft &draft)
{
    std::vector<MemberId> told = draft.told;
    for (const Uuid &member : mentionedIn(draft.text)) {
        if (std::ranges::find(told, MemberId(member)) == told.end())
            told.push_back(MemberId(member));
    }
    return told;
}

} // namespace meridian
