// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/statements.h"

namespace meridian {

#define MERIDIAN_DRAFT_COLUMNS                                                                         \
    "draft.thread, draft.new_thread, draft.channel, draft.told, draft.subject, draft.ask, "            \
    "draft.ask_by, draft.text, draft.changed_at, draft.draft, draft.member, draft.revision, "          \
    "draft.writer, draft.discarded_at, draft.base, draft.comment, draft.beside, draft.edits, "           \
    "draft.send, draft.manner, draft.ask_within, draft.review_hours"

//! The drafts that all devices of a member know, and the rule by which two devices' edits meet.
//! Throws SQLite::Exception.
class DraftRows {
public:
    explicit DraftRows(StatementCache &sql) : m_sql(sql) {}

    [[nodiscard]] static Draft at(Query &row);
    [[nodiscard]] std::optional<Draft> find(MemberId member, DraftId draft);
    //! Where an edit that began from `base` belongs: in the draft itself while nobody else has changed it, else beside it.
    struct Place {
        DraftId draft;
        std::optional<Draft> held; //!< what is there
    };
    [[nodiscard]] Place placeOf(MemberId member, DraftId draft, const std::optional<OpId> &base, WriterId writer);
    [[nodiscard]] Place placeOf(MemberId member, const op::SaveDraft &op);

    //! Who else wrote in the thread of words that wait after their author chose the time, the last of them; none: nobody has,
    //! or that cannot be said.
    [[nodiscard]] std::optional<MemberId> repliedFirst(const Draft &draft);

    void put(const Draft &draft);
    void remove(MemberId member, DraftId draft);
    //! What was put away longer than it is kept for.
    void forgetDiscarded(MemberId member, Instant now);

private:
    StatementCache &m_sql;
};

//! The words of an op as a draft, without who and when.
[[nodiscard]] Draft draftOf(const op::SaveDraft &op);

} // namespace meridian
