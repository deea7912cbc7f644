// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_seeds.h"

namespace meridian {

//! Of a direct conversation of two: whom it is asked of.
std::optional<MemberId> TaskSeeds::addressee(const ThreadRow &row, MemberId author) const
{
    if (row.channelKind != ChannelKind::Direct)
        return std::nullopt;
    const auto in = m_replica.read().memberships(row.thread.channel);
    std::optional<MemberId> other;
    for (const Membership &one : in && in->size() == 2 ? *in : std::vector<Membership>()) {
        if (one.member != author)
            other = one.member;
    }
    return other;
}

TaskSeed TaskSeeds::made(const WrittenWords &words, const std::optional<ChannelId> &channel, TaskOrigin origin) const
{
    const QuickNames names = quickNames(m_replica, m_book);
    const TaskGuess guess = TaskGuess::of(words, names, QString::fromUtf8(m_book.zone().id()), m_clock.now());
    TaskSeed seed{guess.line(names), channel, std::move(origin), TaskSeed::Owner::Nobody};
    if (seed.origin->quote.isEmpty())
        seed.origin->quote = guess.quote;
    return seed;
}

TaskSeed TaskSeeds::ofMessage(const Message &message, const QString &words, const ThreadRow &row) const
{
    const std::optional<ChannelId> channel = row.thread.channel.isNull() ? std::nullopt : std::optional(row.thread.channel);
    return made({words.isEmpty() ? message.text : words, message.author, message.at, addressee(row, message.author)}, channel,
                {message.thread, message.message, {}, {}, {}, {}, message.author});
}

TaskSeed TaskSeeds::ofThread(const ThreadRow &row) const
{
    const Thread &thread = row.thread;
    TaskSeed seed = made({thread.subject, thread.author, thread.createdAt, addressee(row, thread.author), WrittenWords::Title::AllOfIt}, thread.channel,
                         {thread.thread, {}, thread.document, {}, {}, {}, {}});
    seed.origin->quote.clear(); // it is the name of the place
    return seed;
}

//! The words are what it is found by again, so they stand there as they were written.
TaskSeed TaskSeeds::ofAnswer(const WrittenWords &words, ChannelId channel, CheckInId checkIn, QDate round) const
{
    return made(words, channel, {{}, {}, {}, {}, {}, words.text.left(limits::Quote), words.author, checkIn, round});
}

TaskSeed TaskSeeds::of(const TaskSource &source) const
{
    const auto title = source.kind == TaskSource::Kind::CheckListLine ? WrittenWords::Title::AllOfIt : WrittenWords::Title::OneSentence;
    return made({source.words, source.author, source.at, {}, title}, source.channel, source.origin);
}

} // namespace meridian
