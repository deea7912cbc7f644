// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/draft_sending.h"
#include "core/model/direct.h"

namespace meridian {
namespace {

Uuid nameOfPart(const Draft &draft, const char *part)
{
    return Uuid::named(draft.draft.uuid().bytes() + draft.revision.uuid().bytes() + part);
}

} // namespace

OpId opIdOf(const Draft &draft, const char *part)
{
    return OpId(nameOfPart(draft, part));
}

op::StartThread startOf(const Draft &draft, ChannelId channel)
{
    return {draft.thread, channel, draft.subject.trimmed(), draft.ask, draft.askBy, draft.told, draft.askWithin, draft.reviewHours};
}

std::optional<Asking> asksOf(const Draft &draft)
{
    const bool asks = !draft.isNewThread && draft.ask != Ask::Nothing && !draft.told.empty();
    return asks ? std::optional(draft.asking()) : std::nullopt;
}

ChannelId channelToBeIn(const Draft &draft)
{
    std::vector<MemberId> people = draft.told;
    people.push_back(draft.member);
    return draft.channel.value_or(directChannelId(people));
}

std::vector<Op> opsSending(const Draft &draft, Conversation conversation, std::optional<Instant> meant)
{
    std::vector<Op> ops;
    const auto add = [&](const char *part, OpBody body) { ops.push_back({opIdOf(draft, part), std::move(body)}); };
    if (draft.isNewThread) {
        const ChannelId channel = channelToBeIn(draft);
        if (conversation == Conversation::ToBegin)
            add("channel", op::CreateChannel{channel, ChannelKind::Direct, {}, {}, draft.told});
        add("thread", startOf(draft, channel));
    }
    op::PostMessage message{MessageId(nameOfPart(draft, "words")), draft.thread, draft.text.trimmed(), draft.beside, draft.manner, meant};
    message.asks = asksOf(draft);
    add("message", std::move(message));
    add("spent", op::DropDraft{draft.draft, draft.revision, draft.writer, DraftEnd::Spent});
    return ops;
}

} // namespace meridian
