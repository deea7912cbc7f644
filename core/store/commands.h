// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/op.h"
#include "core/store/rows_read.h"
#include <functional>

namespace meridian {

//! What a Commands hands its wishes to: the writer thread in the app, a store in a test.
//! All calls return at once; the answer is a ChangeSet on the Replica.
class CommandSink {
public:
    virtual ~CommandSink() = default;
    virtual void submit(std::vector<Op> ops) = 0;
    virtual void saveDraft(Draft draft) = 0;
    virtual void retry(OpId op) = 0;
    virtual void discard(OpId op) = 0;
    //! Older messages of a thread, or older threads of a channel, are wanted from the server.
    virtual void fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel) = 0;
    //! And tasks of a channel that were closed longer ago.
    virtual void fetchClosedTasks(ChannelId channel) = 0;
};

//! Ends a draft that says what its author knows it to say.
[[nodiscard]] op::DropDraft dropOf(const Draft &draft, DraftEnd end);

//! The UI's writing door: what people do, in their words, made into ops.
class Commands {
public:
    //! All three outlive this.
    Commands(CommandSink &sink, const Clock &clock, Random &random);

    [[nodiscard]] ThreadId newThreadId();
    [[nodiscard]] DraftId newDraftId();
    //! Starts the thread of a draft: the thread, then its first message; the draft is spent.
    //! The draft's channel must be set.
    void startThread(const Draft &draft);
    MessageId reply(ThreadId thread, const QString &text, std::optional<Manner> manner = {});
    //! A side comment on a message.
    MessageId comment(ThreadId thread, MessageId beside, const QString &text, std::optional<Manner> manner = {});
    //! The same with the words of a draft, which is spent, and with what it asks.
    MessageId reply(const Draft &draft, const QString &text);
    //! The same with a draft of a side comment, or of changed words.
    void comment(const Draft &draft, const QString &text);
    void editMessage(MessageId message, const QString &text);
    void editMessage(const Draft &draft, const QString &text);
    void deleteMessage(MessageId message);
    void restoreMessage(MessageId message, const QString &text);
    void setReaction(const Message &message, const QString &emoji, bool on);
    void renameThread(ThreadId thread, const QString &subject);
    //! `early`: why not everyone who is asked had the hours of Review.
    void concludeThread(ThreadId thread, const QString &text, const std::optional<QString> &early = {});
    void reopenThread(ThreadId thread);
    void moveThread(ThreadId thread, ChannelId channel);
    void pinThread(ThreadId thread, bool pinned);
    //! `knowing`: the mark of unread the reader has seen (ThreadRow::standing), which this takes away. Without it a
    //! mark stays.
    void markRead(ThreadId thread, Seq seq, std::optional<OpId> knowing = {});
    //! New from `from` on, until it is read again knowing of this.
    void markUnread(ThreadId thread, Seq from);
    //! Done with all the row shows, which is read too; what others write later brings it back.
    void setDone(const ThreadRow &row);
    void takeBackDone(ThreadId thread);
    void setLater(ThreadId thread, std::optional<Instant> until);
    void followThread(ThreadId thread, ThreadFollow follow, std::optional<Instant> muteUntil);
    void followChannel(ChannelId channel, ChannelLevel level);
    ChannelId createChannel(const QString &name, const QString &purpose, ChannelKind kind,
                            const std::vector<MemberId> &members);
    //! The one of these people and `self`; making it again makes nothing.
    ChannelId createDirect(MemberId self, const std::vector<MemberId> &people);
    void updateChannel(ChannelId channel, const QString &name, const QString &purpose, bool archived);
    void setChannelRole(ChannelId channel, MemberId member, ChannelRole role);
    //! For good: who is not in it loses it.
    void makePrivate(ChannelId channel);
    void joinChannel(ChannelId channel, MemberId member);
    void leaveChannel(ChannelId channel, MemberId member);
    void updateProfile(MemberId member, const Profile &profile);
    //! PNG or JPEG; empty: none any more.
    void setPicture(MemberId member, const QByteArray &picture);
    void setRole(MemberId member, Role role);
    void removeMember(MemberId member);

    //! On this computer's disk, at once.
    void saveDraft(const Draft &draft);
    //! To my other devices too; an empty draft is ended.
    void shareDraft(const Draft &draft);
    void endDraft(const Draft &draft, DraftEnd end);
    void retry(OpId op);
    void discard(OpId op);
    void fetchOlderMessages(ThreadId thread);
    void fetchOlderThreads(ChannelId channel);

private:
    void send(std::vector<OpBody> bodies);
    [[nodiscard]] op::PostMessage messageOf(const Draft &draft, const QString &text);
    CommandSink &m_sink;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace meridian
