// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "core/store/draft_rows.h"
#include "core/store/replica_store_impl.h"

// Drafts: typed here, told to the member's other devices as ops. The rule is told in README.md.

namespace meridian {

StoreResult<ChangeSet> ReplicaStore::saveDraft(const Draft &draft)
{
    return m_impl->transact([&](ChangeSet &change) {
        return guarded([&] { m_impl->putTyped(draft, change); });
    });
}

void ReplicaStore::Impl::putTyped(const Draft &draft, ChangeSet &change)
{
    Draft typed = draft;
    typed.draft = draft.id();
    typed.member = {};
    typed.writer = {};
    typed.discardedAt.reset();
    change.drafts = true;
    change.threads.insert(typed.thread);
    sql("INSERT OR REPLACE INTO typed_draft (draft, thread, changed_at, body) VALUES (?1, ?2, ?3, ?4)")
        .bind(typed.draft, typed.thread, typed.changedAt, codec::encode(typed))
        .change();
}

bool ReplicaStore::Impl::dropTyped(DraftId draft, ChangeSet &change)
{
    {
        auto query = sql("SELECT thread FROM typed_draft WHERE draft = ?1").bind(draft);
        if (!query.next())
            return false;
        change.threads.insert(query.id<ThreadId>(0));
    }
    change.drafts = true;
    sql("DELETE FROM typed_draft WHERE draft = ?1").bind(draft).change();
    return true;
}

//! Which of the member's replicas this is: the id of the first op about a draft that was ever written here.
WriterId ReplicaStore::Impl::writer(OpId op)
{
    sql("UPDATE replica SET writer = ?1 WHERE writer = ?2").bind(op, Uuid()).change();
    auto query = sql("SELECT writer FROM replica");
    return query.next() ? query.id<WriterId>(0) : WriterId();
}

// Of the words written from one base only the last wait: they take the place of the earlier ones. Those may be on
// their way already; then the later ones find words of the same writer, which they may replace.
bool ReplicaStore::Impl::settleSave(op::SaveDraft &save, OpId op, MemberId author, ChangeSet &change)
{
    save.writer = writer(op);
    dropTyped(save.draft, change);
    const auto place = DraftRows(sql).placeOf(author, save);
    if (place.held && !place.held->discardedAt && place.held->saysTheSameAs(draftOf(save)))
        return false;
    if (const auto earlier = outbox.waitingSave(save.draft, save.base)) {
        save.base = earlier->base;
        outbox.drop(earlier->op);
    }
    return true;
}

bool ReplicaStore::Impl::settleDrop(op::DropDraft &drop, OpId op, MemberId author, ChangeSet &change)
{
    drop.writer = writer(op);
    dropTyped(drop.draft, change);
    const auto place = DraftRows(sql).placeOf(author, drop.draft, drop.base, drop.writer);
    if (!place.held)
        return false;
    // What is put away keeps its words.
    const auto earlier = drop.end == DraftEnd::Spent ? outbox.waitingSave(drop.draft, drop.base) : std::nullopt;
    if (earlier) {
        drop.base = earlier->base;
        outbox.drop(earlier->op);
    }
    return true;
}

void ReplicaStore::Impl::takeBack(const Outbox::Entry &entry, ChangeSet &change)
{
    outbox.drop(entry.op.opId);
    const auto *save = std::get_if<op::SaveDraft>(&entry.op.body);
    if (!save)
        return;
    auto query = sql("SELECT 1 FROM typed_draft WHERE draft = ?1").bind(save->draft);
    if (query.next())
        return; // and it says more
    Draft draft = draftOf(*save);
    draft.revision = save->base.value_or(OpId());
    draft.changedAt = entry.writtenAt;
    if (draft.isHeld())
        draft.send->state = SendTime::State::Paused; // nobody holds it
    putTyped(draft, change);
}

} // namespace meridian
