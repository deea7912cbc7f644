// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"

// Drafts, which only their author's devices hear of.

namespace meridian::op {

//! All of a draft. With a time to send it that is held, the server posts it then, in its author's name, and ends the draft.
//! It takes the place of what it began from: `base`, the op that wrote that, or an earlier one of the
//! same `writer`. Where another device has changed the draft meanwhile, both are kept (besideDraft()).
struct SaveDraft {
    static constexpr QLatin1StringView kind{"draft.save"};
    DraftId draft;
    ThreadId thread;
    bool isNewThread = false;
    std::optional<ChannelId> channel;
    std::vector<MemberId> told;
    QString subject;
    Ask ask = Ask::Nothing;
    std::optional<Instant> askBy;
    QString text;
    std::optional<OpId> base;
    WriterId writer;
    std::optional<CommentPlace> comment{};
    std::optional<MessageId> beside = {}; //!< as in Draft
    std::optional<MessageId> edits = {};
    std::optional<SendTime> send = {};
    std::optional<Manner> manner = {};
    std::optional<WorkSpan> askWithin = {};
    std::optional<qint64> reviewHours = {};
    static constexpr auto fields()
    {
        return std::tuple{field("draft", &SaveDraft::draft), field("thread", &SaveDraft::thread),
                          field("new_thread", &SaveDraft::isNewThread),
                          field("channel", &SaveDraft::channel),
                          field("told", &SaveDraft::told, limits::Members),
                          field("subject", &SaveDraft::subject, limits::DraftSubject),
                          field("ask", &SaveDraft::ask), field("ask_by", &SaveDraft::askBy),
                          field("text", &SaveDraft::text, limits::Text), field("base", &SaveDraft::base),
                          field("writer", &SaveDraft::writer), field("comment", &SaveDraft::comment),
                          field("beside", &SaveDraft::beside),
                          field("edits", &SaveDraft::edits), field("send", &SaveDraft::send),
                          field("manner", &SaveDraft::manner), field("ask_within", &SaveDraft::askWithin),
                          field("review_hours", &SaveDraft::reviewHours)};
    }
    bool operator==(const SaveDraft &) const = default;
};

//! Ends a draft that nobody else has changed since `base`; else nothing happens.
struct DropDraft {
    static constexpr QLatin1StringView kind{"draft.drop"};
    DraftId draft;
    std::optional<OpId> base;
    WriterId writer;
    DraftEnd end = DraftEnd::Spent;
    static constexpr auto fields()
    {
        return std::tuple{field("draft", &DropDraft::draft), field("base", &DropDraft::base),
                          field("writer", &DropDraft::writer), field("end", &DropDraft::end)};
    }
    bool operator==(const DropDraft &) const = default;
};

} // namespace meridian::op
