// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commands.h"
#include "core/model/direct.h"
#include "core/model/draft_sending.h"

namespace meridian {
namespace {

std::optional<OpId> baseOf(const Draft &draft)
{
    return draft.revision.isNull() ? std::nullopt : std::optional(draft.revision);
}

} // namespace

op::DropDraft dropOf(const Draft &draft, DraftEnd end)
{
    return {draft.id(), baseOf(draft), {}, end};
}

Commands::Commands(CommandSink &sink, const Clock &clock, Random &random)
    : m_sink(sink), m_clock(clock), m_random(random)
{
}

void Commands::send(std::vector<OpBody> bodies)
{
    std::vector<Op> ops;
    ops.reserve(bodies.size());
    for (OpBody &body : bodies)
        ops.push_back({OpId::create(m_clock.now(), m_random), std::move(body)});
    m_sink.submit(std::move(ops));
}

DraftId Commands::newDraftId()
{
    return DraftId::create(m_clock.now(), m_random);
}

ThreadId Commands::newThreadId()
{
    return ThreadId::create(m_clock.now(), m_random);
}

void Commands::startThread(const Draft &draft)
{
    Q_ASSERT(draft.channel);
    send({startOf(draft, *draft.channel),
          op::PostMessage{MessageId::create(m_clock.now(), m_random), draft.thread, draft.text, {}, draft.manner},
          dropOf(draft, DraftEnd::Spent)});
}

op::PostMessage Commands::messageOf(const Draft &draft, const QString &text)
{
    op::PostMessage message{MessageId::create(m_clock.now(), m_random), draft.thread, text, draft.beside, draft.manner};
    message.asks = asksOf(draft);
    return message;
}

MessageId Commands::reply(ThreadId thread, const QString &text, std::optional<Manner> manner)
{
    const auto message = MessageId::create(m_clock.now(), m_random);
    send({op::PostMessage{message, thread, text, {}, manner}});
    return message;
}

MessageId Commands::comment(ThreadId thread, MessageId beside, const QString &text, std::optional<Manner> manner)
{
    const auto message = MessageId::create(m_clock.now(), m_random);
    send({op::PostMessage{message, thread, text, beside, manner}});
    return message;
}

MessageId Commands::reply(const Draft &draft, const QString &text)
{
    op::PostMessage message = messageOf(draft, text);
    const MessageId id = message.message;
    std::vector<OpBody> bodies{std::move(message)};
    if (!draft.draft.isNull())
        bodies.push_back(dropOf(draft, DraftEnd::Spent));
    send(std::move(bodies));
    return id;
}

void Commands::comment(const Draft &draft, const QString &text)
{
    send({messageOf(draft, text), dropOf(draft, DraftEnd::Spent)});
}

void Commands::editMessage(const Draft &draft, const QString &text)
{
    Q_ASSERT(draft.edits);
    send({op::EditMessage{*draft.edits, text}, dropOf(draft, DraftEnd::Spent)});
}

void Commands::editMessage(MessageId message, const QString &text)
{
    send({op::EditMessage{message, text}});
}

void Commands::deleteMessage(MessageId message)
{
    send({op::DeleteMessage{message}});
}

void Commands::restoreMessage(MessageId message, const QString &text)
{
    send({op::RestoreMessage{message, text}});
}

void Commands::setReaction(const Message &message, const QString &emoji, bool on)
{
    if (on)
        send({op::AddReaction{message.message, emoji, message.thread}});
    else
        send({op::RemoveReaction{message.message, emoji, message.thread}});
}

void Commands::markRead(ThreadId thread, Seq seq, std::optional<OpId> knowing)
{
    send({op::MarkRead{thread, seq, knowing}});
}

void Commands::markUnread(ThreadId thread, Seq from)
{
    send({op::UnmarkRead{thread, from}});
}

void Commands::setDone(const ThreadRow &row)
{
    const ThreadId thread = row.thread.thread;
    send({op::MarkRead{thread, row.thread.lastSeq, row.standing.unreadMark},
          op::SetDone{thread, row.thread.lastSeq}});
}

void Commands::takeBackDone(ThreadId thread)
{
    send({op::SetDone{thread, 0}});
}

void Commands::setLater(ThreadId thread, std::optional<Instant> until)
{
    send({op::SetLater{thread, until}});
}

void Commands::followThread(ThreadId thread, ThreadFollow follow, std::optional<Instant> muteUntil)
{
    send({op::FollowThread{thread, follow, muteUntil}});
}

void Commands::followChannel(ChannelId channel, ChannelLevel level)
{
    send({op::FollowChannel{channel, level}});
}

void Commands::renameThread(ThreadId thread, const QString &subject)
{
    send({op::RenameThread{thread, subject}});
}

void Commands::concludeThread(ThreadId thread, const QString &text, const std::optional<QString> &early)
{
    send({op::ConcludeThread{thread, text, early}});
}

void Commands::reopenThread(ThreadId thread)
{
    send({op::ReopenThread{thread}});
}

void Commands::moveThread(ThreadId thread, ChannelId channel)
{
    send({op::MoveThread{thread, channel}});
}

void Commands::pinThread(ThreadId thread, bool pinned)
{
    send({op::PinThread{thread, pinned}});
}

ChannelId Commands::createChannel(const QString &name, const QString &purpose, ChannelKind kind,
                                  const std::vector<MemberId> &members)
{
    const auto channel = ChannelId::create(m_clock.now(), m_random);
    send({op::CreateChannel{channel, kind, name, purpose, members}});
    return channel;
}

ChannelId Commands::createDirect(MemberId self, const std::vector<MemberId> &people)
{
    std::vector<MemberId> all = people;
    all.push_back(self);
    const ChannelId channel = directChannelId(all);
    send({op::CreateChannel{channel, ChannelKind::Direct, {}, {}, people}});
    return channel;
}

void Commands::updateChannel(ChannelId channel, const QString &name, const QString &purpose, bool archived)
{
    send({op::UpdateChannel{channel, name, purpose, archived}});
}

void Commands::setChannelRole(ChannelId channel, MemberId member, ChannelRole role)
{
    send({op::SetChannelRole{channel, member, role}});
}

void Commands::makePrivate(ChannelId channel)
{
    send({op::MakePrivate{channel}});
}

void Commands::joinChannel(ChannelId channel, MemberId member)
{
    send({op::JoinChannel{channel, member}});
}

void Commands::leaveChannel(ChannelId channel, MemberId member)
{
    send({op::LeaveChannel{channel, member}});
}

void Commands::updateProfile(MemberId member, const Profile &profile)
{
    send({op::UpdateMember{member, profile}});
}

void Commands::setPicture(MemberId member, const QByteArray &picture)
{
    send({op::SetPicture{member, picture}});
}

void Commands::setRole(MemberId member, Role role)
{
    send({op::SetRole{member, role}});
}

void Commands::removeMember(MemberId member)
{
    send({op::RemoveMember{member}});
}

void Commands::saveDraft(const Draft &draft)
{
    m_sink.saveDraft(draft);
}

void Commands::shareDraft(const Draft &draft)
{
    if (draft.isEmpty())
        return endDraft(draft, DraftEnd::Spent);
    if (draft.text.size() > limits::Text)
        return; // it stays on this computer, whole
    send({op::SaveDraft{draft.id(), draft.thread, draft.isNewThread, draft.channel, draft.told, draft.subject, draft.ask,
                        draft.askBy, draft.text, baseOf(draft), {}, draft.comment, draft.beside, draft.edits, draft.send, draft.manner,
                        draft.askWithin, draft.reviewHours}});
}

void Commands::endDraft(const Draft &draft, DraftEnd end)
{
    send({dropOf(draft, end)});
}

void Commands::retry(OpId op)
{
    m_sink.retry(op);
}

void Commands::discard(OpId op)
{
    m_sink.discard(op);
}

void Commands::fetchOlderMessages(ThreadId thread)
{
    m_sink.fetchHistory(thread, std::nullopt);
}

void Commands::fetchOlderThreads(ChannelId channel)
{
    m_sink.fetchHistory(std::nullopt, channel);
}

} // namespace meridian
