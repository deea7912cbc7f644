// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/asking.h"
#include "core/model/document.h"
#include "core/model/send_time.h"

namespace meridian {

//! Words not sent yet, a reply, a side comment, a changed message or a new thread (or a comment, where it has a place), on all
//! devices of their author. `revision` is the op that
//! wrote them last, `writer` the replica it came from; both are null while a draft is only on this computer.
//! As a thing being edited, `revision` is what the edit began from.
struct Draft {
    ThreadId thread; //!< the one replied in, or a new thread's own, made up early
    bool isNewThread = false;
    std::optional<ChannelId> channel; //!< of a new thread
    std::vector<MemberId> told;       //!< of a new thread, or of a reply that asks
    QString subject;                  //!< of a new thread
    Ask ask = Ask::Nothing;
    std::optional<Instant> askBy;
    QString text;
    Instant changedAt;
    DraftId draft{};
    MemberId member{};
    OpId revision{};
    WriterId writer{};
    std::optional<Instant> discardedAt{};
    std::optional<OpId> base{}; //!< the revision that these words were written from
    std::optional<CommentPlace> comment{}; //!< of a new thread that is about words of a document
    std::optional<MessageId> beside{}; //!< of a side comment: the message it is on
    std::optional<MessageId> edits{};  //!< of a change: the message whose words these will be
    std::optional<SendTime> send{};    //!< when it goes out by itself
    std::optional<Manner> manner{};    //!< how it goes out then
    std::optional<WorkSpan> askWithin{};
    std::optional<qint64> reviewHours{}; //!< of a new thread that asks for a decision: as in Review

    //! What it will ask: of a new thread, or of a reply.
    [[nodiscard]] Asking asking() const { return {ask, askBy, askWithin, told}; }
    //! The last moment of a span is reckoned when the words go.
    void setAsking(const Asking &asking)
    {
        ask = asking.ask;
        askBy = asking.span() ? std::nullopt : asking.by;
        askWithin = asking.within;
        told = asking.told;
    }

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &Draft::thread), field("new_thread", &Draft::isNewThread),
                          field("channel", &Draft::channel), field("told", &Draft::told, limits::Members),
                          field("subject", &Draft::subject, limits::DraftSubject), field("ask", &Draft::ask),
                          field("ask_by", &Draft::askBy), field("text", &Draft::text),
                          field("changed_at", &Draft::changedAt), field("draft", &Draft::draft),
                          field("member", &Draft::member), field("revision", &Draft::revision),
                          field("writer", &Draft::writer), field("discarded_at", &Draft::discardedAt),
                          field("base", &Draft::base), field("comment", &Draft::comment),
                          field("beside", &Draft::beside),
                          field("edits", &Draft::edits), field("send", &Draft::send),
                          field("manner", &Draft::manner), field("ask_within", &Draft::askWithin),
                          field("review_hours", &Draft::reviewHours)};
    }
    bool operator==(const Draft &) const = default;

    //! A draft without an id of its own has its thread's.
    [[nodiscard]] DraftId id() const { return draft.isNull() ? DraftId(thread.uuid()) : draft; }
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && subject.trimmed().isEmpty(); }
    //! It waits for its time, and the server will send it.
    [[nodiscard]] bool isHeld() const { return send && send->isHeld(); }
    [[nodiscard]] bool saysTheSameAs(const Draft &other) const
    {
        return thread == other.thread && isNewThread == other.isNewThread && channel == other.channel
            && told == other.told && subject == other.subject && ask == other.ask && askBy == other.askBy
            && text == other.text && comment == other.comment && beside == other.beside && edits == other.edits
            && send == other.send && manner == other.manner && askWithin == other.askWithin && reviewHours == other.reviewHours;
    }
};

//! Where the words of `writer`, who began from `base`, go when another replica has changed `draft` meanwhile: a draft
//! of their own beside it, the same one for all that is written from that base.
[[nodiscard]] inline DraftId besideDraft(DraftId draft, WriterId writer, const std::optional<OpId> &base)
{
    return DraftId(Uuid::named(draft.uuid().bytes() + writer.uuid().bytes() + (base ? base->uuid().bytes() : QByteArray())));
}

//! How a draft comes to its end: its words went out or were deleted by hand, or it was put away.
enum class DraftEnd { Spent, Discarded };
constexpr auto enumNames(DraftEnd)
{
    return std::array<std::pair<DraftEnd, QLatin1StringView>, 2>{
        {{DraftEnd::Spent, QLatin1StringView("spent")}, {DraftEnd::Discarded, QLatin1StringView("discarded")}}};
}

//! What was put away can be taken back this long.
inline constexpr qint64 DiscardedDraftMs = 30LL * 24 * 60 * 60 * 1000;

} // namespace meridian
