// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"

// Drafts: the rule is told in README.md.

namespace meridian {

void Projection::Statements::apply(const op::SaveDraft &op, const Event &event, ChangeSet &change)
{
    change.drafts = true;
    change.threads.insert(op.thread);
    m_drafts.forgetDiscarded(event.author, event.at);
    const auto place = m_drafts.placeOf(event.author, op);
    Draft draft = draftOf(op);
    // The words stand there already; somebody who put them away and writes them again wants them back.
    if (place.held && !place.held->discardedAt && place.held->writer != op.writer && place.held->saysTheSameAs(draft))
        return;
    draft.draft = place.draft;
    if (draft.isNewThread && place.draft != op.draft)
        draft.thread = ThreadId(place.draft.uuid()); // two threads may come of the two
    draft.member = event.author;
    draft.changedAt = event.at;
    draft.revision = event.op.opId;
    m_drafts.put(draft);
}

void Projection::Statements::apply(const op::DropDraft &op, const Event &event, ChangeSet &change)
{
    change.drafts = true;
    m_drafts.forgetDiscarded(event.author, event.at);
    auto place = m_drafts.placeOf(event.author, op.draft, op.base, op.writer);
    if (!place.held)
        return;
    Draft &draft = *place.held;
    change.threads.insert(draft.thread);
    if (op.end == DraftEnd::Spent)
        return m_drafts.remove(event.author, place.draft);
    draft.discardedAt = event.at;
    draft.revision = event.op.opId; // the words stay their writer's: who put them away may not write over them unknowing
    m_drafts.put(draft);
}

} // namespace meridian
