// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/agreement.h"
#include "core/model/document.h"
#include "core/model/op.h"
#include <optional>
#include <vector>

// What the queries answer with: a row as a screen needs it, in one query and no second one a row.

namespace meridian {

//! How a change of mine stands. Confirmed rows have none of it.
enum class SendState { Confirmed, Waiting, Refused };

struct ReactionCount {
    QString emoji;
    int count = 0;
    bool mine = false;
    std::vector<MemberId> who = {};
};

//! A side comment stands under the message it is about, if that one is here.
struct MessageRow {
    Message message;
    Seq anchor = 0; //!< of the message it stands under; its own when it stands for itself
    SendState state = SendState::Confirmed;
    std::vector<ReactionCount> reactions;

    [[nodiscard]] bool isUnderAnother() const { return anchor != message.seq; }
    [[nodiscard]] std::pair<Seq, Seq> place() const { return {anchor, message.seq}; }
};

//! Where a thread stands in my inbox. Elsewhere: done, not followed, or from before I came.
enum class InboxPlace { Waiting, GoodToKnow, Elsewhere };

//! Of those asked by name in a thread, how many have answered.
struct AnswerCount {
    int answered = 0, asked = 0;
    bool operator==(const AnswerCount &) const = default;
};

//! Whose answer I wait for in a thread.
struct OpenAnswer {
    MemberId member;
    bool askedAgain = false; //!< I have reminded them since
    bool operator==(const OpenAnswer &) const = default;
};

struct ThreadRow {
    Thread thread;
    QString channelName;
    ChannelKind channelKind = ChannelKind::Public;
    bool unread = false;
    InboxPlace place = InboxPlace::Elsewhere;
    bool waitsForMe = false; //!< it asks me by mention, by name or directly, and I have not answered or set it aside
    Standing standing;       //!< mine
    SendState state = SendState::Confirmed;
    std::optional<AnswerCount> answers; //!< where I ask others by name
    std::optional<MessageAsk> asksMe;   //!< of those I have not answered, the one whose moment comes first

    //! I wait for somebody's answer here.
    [[nodiscard]] bool waitsOnOthers() const
    {
        return answers && answers->answered < answers->asked && thread.conclusion.isEmpty();
    }
    QString documentTitle; //!< of the one it is a comment in, as far as that is here
    QString draft; //!< first words of my draft here, empty when none
};

struct ChannelRow {
    Channel channel;
    bool joined = false;
    bool unread = false;
    std::vector<MemberId> members; //!< of a direct conversation; empty for the others
};

//! What a thread or a channel is called, for finding it by name.
struct ThreadName {
    ThreadId thread;
    QString subject;
    Instant lastAt;
};
struct ChannelName {
    ChannelId channel;
    ChannelKind kind = ChannelKind::Public;
    QString name;
    bool joined = false;
};

//! Where a page of threads goes on: after the row with this last_at and id.
struct ThreadKey {
    Instant lastAt;
    ThreadId thread;
};

enum class InboxTab { ForYou, All, Later, OnOthers };
enum class InboxFilter { Everything, Unread };

//! What of the inbox is asked for. What is put off or muted beyond `now` is only under Later.
struct InboxView {
    InboxTab tab = InboxTab::ForYou;
    InboxFilter filter = InboxFilter::Everything;
    Instant now;
};

//! Where a page of the inbox goes on: after the row with these; their meaning is the query's.
struct InboxKey {
    int place = 0;
    qint64 due = 0;
    qint64 newest = 0;
    ThreadId thread;
};

struct InboxPage {
    std::vector<ThreadRow> rows;
    std::optional<InboxKey> next; //!< none: this was the last one
};

//! The numbers of the inbox, each counted up to a bound.
struct InboxCounts {
    int unread = 0;  //!< for me, and new: the badge
    int waiting = 0; //!< wait for me
    int later = 0;
};

//! A document as lists show it.
struct DocumentRow {
    Document document;
    QString channelName;
    ChannelKind channelKind = ChannelKind::Public;
    bool favourite = false;
    int openComments = 0;
    int under = 0; //!< documents right under it that are not archived
    SendState state = SendState::Confirmed;
};

//! Where a page of documents under one parent goes on: after the row with these.
struct DocumentPlace {
    QString rank;
    DocumentId document;
};

//! Where a page of recently edited documents goes on: after the row with these.
struct DocumentEdit {
    Instant editedAt;
    DocumentId document;
};

//! A comment in a document: where it stands, and its thread as any list has it.
struct CommentRow {
    Comment comment;
    ThreadRow thread;
};

struct OutboxRow {
    qint64 position = 0;
    Op op;
    Instant writtenAt;
    SendState state = SendState::Waiting;
    QString code;    //!< of the refusal
    QString message; //!< its sentence
    std::optional<ThreadId> thread;
    QString subject; //!< of that thread, for the list
};

} // namespace meridian
