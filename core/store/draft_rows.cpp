// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_rows.h"
#include "core/model/codec.h"
#include "core/store/entity_rows.h"

namespace meridian {

Draft draftOf(const op::SaveDraft &op)
{
    Draft draft;
    draft.draft = op.draft;
    draft.thread = op.thread;
    draft.isNewThread = op.isNewThread;
    draft.channel = op.channel;
    draft.told = op.told;
    draft.subject = op.subject;
    draft.ask = op.ask;
    draft.askBy = op.askBy;
    draft.text = op.text;
    draft.writer = op.writer;
    draft.base = op.base;
    draft.comment = op.comment;
    draft.beside = op.beside;
    draft.edits = op.edits;
    draft.send = op.send;
    draft.manner = op.manner;
    draft.askWithin = op.askWithin;
    draft.reviewHours = op.reviewHours;
    return draft;
}

Draft DraftRows::at(Query &row)
{
    Draft draft;
    draft.thread = row.id<ThreadId>(0);
    draft.isNewThread = row.truth(1);
    if (!row.isNull(2))
        draft.channel = row.id<ChannelId>(2);
    draft.told = row.ids<MemberId>(3);
    draft.subject = row.text(4);
    draft.ask = row.name<Ask>(5);
    if (!row.isNull(6))
        draft.askBy = row.instant(6);
    draft.text = row.text(7);
    draft.changedAt = row.instant(8);
    draft.draft = row.id<DraftId>(9);
    draft.member = row.id<MemberId>(10);
    draft.revision = row.id<OpId>(11);
    draft.writer = row.id<WriterId>(12);
    if (!row.isNull(13))
        draft.discardedAt = row.instant(13);
    if (!row.isNull(14))
        draft.base = row.id<OpId>(14);
    if (!row.isNull(15)) {
        auto comment = codec::decode<CommentPlace>(row.blob(15));
        if (!comment)
            throwCorrupt(QStringLiteral("a draft is about words this version cannot read"));
        draft.comment = std::move(*comment);
    }
    if (!row.isNull(16))
        draft.beside = row.id<MessageId>(16);
    if (!row.isNull(17))
        draft.edits = row.id<MessageId>(17);
    if (!row.isNull(18)) {
        auto send = codec::decode<SendTime>(row.blob(18));
        if (!send)
            throwCorrupt(QStringLiteral("a draft goes out at a time this version cannot read"));
        draft.send = std::move(*send);
    }
    if (!row.isNull(19))
        draft.manner = row.name<Manner>(19);
    draft.askWithin = rows::blobAt<WorkSpan>(row, 20);
    if (!row.isNull(21))
        draft.reviewHours = row.number(21);
    return draft;
}

std::optional<Draft> DraftRows::find(MemberId member, DraftId draft)
{
    auto query = m_sql("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft WHERE member = ?1 AND draft = ?2").bind(member, draft);
    return query.next() ? std::optional(at(query)) : std::nullopt;
}

// What was written from the words that are held, or from the same base as them by the same replica, which has gone on.
static bool mayReplace(const Draft &held, const std::optional<OpId> &base, WriterId writer)
{
    return held.revision == base || (held.writer == writer && held.base == base);
}

DraftRows::Place DraftRows::placeOf(MemberId member, DraftId draft, const std::optional<OpId> &base, WriterId writer)
{
    for (;;) {
        auto held = find(member, draft);
        if (!held || mayReplace(*held, base, writer))
            return {draft, std::move(held)};
        draft = besideDraft(draft, writer, base);
    }
}

// The same words from two devices are no collision.
DraftRows::Place DraftRows::placeOf(MemberId member, const op::SaveDraft &op)
{
    const Draft wanted = draftOf(op);
    for (DraftId draft = op.draft;;) {
        auto held = find(member, draft);
        if (!held || mayReplace(*held, op.base, op.writer)
            || (!held->discardedAt && held->saysTheSameAs(wanted)))
            return {draft, std::move(held)};
        draft = besideDraft(draft, op.writer, op.base);
    }
}

std::optional<MemberId> DraftRows::repliedFirst(const Draft &draft)
{
    if (draft.isNewThread || !draft.send || !draft.send->seen)
        return std::nullopt;
    auto query = m_sql("SELECT author FROM message WHERE thread = ?1 AND seq > ?2 AND author <> ?3 AND deleted = 0 "
                       "ORDER BY seq DESC LIMIT 1")
                     .bind(draft.thread, *draft.send->seen, draft.member);
    return query.next() ? std::optional(query.id<MemberId>(0)) : std::nullopt;
}

void DraftRows::put(const Draft &draft)
{
    m_sql("INSERT OR REPLACE INTO draft (member, draft, thread, new_thread, channel, told, subject, ask, ask_by, text, "
          "changed_at, revision, writer, discarded_at, base, comment, beside, edits, send, manner, "
          "ask_within, review_hours) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)")
        .bind(draft.member, draft.draft, draft.thread, draft.isNewThread, draft.channel, draft.told, draft.subject,
              draft.ask, draft.askBy, draft.text, draft.changedAt, draft.revision, draft.writer, draft.discardedAt,
              draft.base, draft.comment ? std::optional(codec::encode(*draft.comment)) : std::nullopt, draft.beside, draft.edits,
              draft.send ? std::optional(codec::encode(*draft.send)) : std::nullopt, draft.manner,
              rows::blobOf(draft.askWithin), draft.reviewHours)
        .change();
}

void DraftRows::remove(MemberId member, DraftId draft)
{
    m_sql("DELETE FROM draft WHERE member = ?1 AND draft = ?2").bind(member, draft).change();
}

void DraftRows::forgetDiscarded(MemberId member, Instant now)
{
    m_sql("DELETE FROM draft WHERE member = ?1 AND discarded_at < ?2").bind(member, now.plus(-DiscardedDraftMs)).change();
}

} // namespace meridian
