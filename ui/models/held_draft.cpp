// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/held_draft.h"
#include "core/text/mentions.h"
#include <algorithm>

namespace meridian {

Draft heldUntil(Draft draft, SendTime time)
{
    time.state = SendTime::State::Held;
    time.why.clear();
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

Draft dueNow(Draft draft, const MemberBook &book, Instant now)
{
    return heldUntil(std::move(draft), SendChoices(book, now).on(book.self(), now));
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
