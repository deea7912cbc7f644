// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op_codec.h"
#include "core/store/queries_statements.h"
#include <algorithm>
#include <limits>

// Pages of messages, and the outbox.

namespace meridian {
namespace {

//! Up to this length a thread's messages are counted to see whether all are here.
constexpr int CountedMessages = 200;

} // namespace

// Columns: the message's; its anchor; then NULL for no waiting or refused op, 0 for waiting, 1 for refused.
#define MERIDIAN_MESSAGE_ROW_COLUMNS                                                                   \
    MERIDIAN_MESSAGE_COLUMNS                                                                           \
    ", coalesce((SELECT whole.seq FROM message AS whole WHERE whole.message = message.beside), message.seq)" \
    ", (SELECT max(code IS NOT NULL) FROM outbox WHERE outbox.message = message.message) "
#define MERIDIAN_MESSAGE_ROW "SELECT " MERIDIAN_MESSAGE_ROW_COLUMNS "FROM message "
#define MERIDIAN_STANDS_FOR_ITSELF                                                                     \
    "(message.beside IS NULL OR NOT EXISTS (SELECT 1 FROM message AS whole WHERE whole.message = message.beside)) "

MessageRow Queries::Statements::messageRowOf(Query &row)
{
    MessageRow result;
    result.message = rows::messageAt(row);
    result.anchor = row.number(rows::MessageColumns);
    if (!row.isNull(rows::MessageColumns + 1))
        result.state = row.truth(rows::MessageColumns + 1) ? SendState::Refused : SendState::Waiting;
    return result;
}

void Queries::Statements::addReactions(MessageRow &row, const Me &me)
{
    auto query = (*this)("SELECT emoji, member FROM reaction WHERE message = ?1").bind(row.message.message);
    while (query.next())
        addReaction(row, query.text(0), query.id<MemberId>(1), me);
}

void Queries::Statements::addReaction(MessageRow &row, const QString &emoji, MemberId who, const Me &me)
{
    if (row.reactions.empty() || row.reactions.back().emoji != emoji)
        row.reactions.push_back({emoji});
    ReactionCount &reaction = row.reactions.back();
    ++reaction.count;
    reaction.mine = reaction.mine || who == me.member;
    reaction.who.push_back(who);
}

void Queries::Statements::addReactions(std::vector<MessageRow> &rows, const Me &me)
{
    if (rows.empty())
        return;
    auto query = (*this)("SELECT message.seq, reaction.emoji, reaction.member "
                         "FROM message CROSS JOIN reaction ON reaction.message = message.message "
                         "WHERE message.thread = ?1 AND message.seq BETWEEN ?2 AND ?3 ORDER BY message.seq")
                     .bind(rows.front().message.thread, rows.front().message.seq, rows.back().message.seq);
    auto row = rows.begin();
    while (query.next()) {
        while (row != rows.end() && row->message.seq < query.number(0))
            ++row;
        if (row == rows.end())
            return;
        if (row->message.seq == query.number(0)) // else it is on a side comment
            addReaction(*row, query.text(1), query.id<MemberId>(2), me);
    }
}

std::vector<MessageRow> Queries::Statements::withComments(std::vector<MessageRow> rows, const Me &me)
{
    if (rows.empty())
        return rows;
    std::vector<MessageRow> comments;
    {
        auto query = (*this)("SELECT " MERIDIAN_MESSAGE_ROW_COLUMNS
                             "FROM message AS parent CROSS JOIN message ON message.beside = parent.message "
                             "WHERE parent.thread = ?1 AND parent.seq BETWEEN ?2 AND ?3 ORDER BY parent.seq, message.seq")
                         .bind(rows.front().message.thread, rows.front().message.seq, rows.back().message.seq);
        while (query.next())
            comments.push_back(messageRowOf(query));
    }
    if (comments.empty())
        return rows;
    for (MessageRow &comment : comments)
        addReactions(comment, me);
    std::vector<MessageRow> all;
    std::ranges::merge(rows, comments, std::back_inserter(all), {}, &MessageRow::place, &MessageRow::place);
    return all;
}

StoreResult<std::vector<MessageRow>> Queries::messages(ThreadId thread, std::optional<Seq> before,
                                                       std::optional<Seq> after, int limit) const
{
    return guarded([&] {
        std::vector<MessageRow> page;
        if (after) {
            auto query = (*m_statements)(MERIDIAN_MESSAGE_ROW "WHERE thread = ?1 AND seq > ?2 AND "
                                         MERIDIAN_STANDS_FOR_ITSELF "ORDER BY seq LIMIT ?3")
                             .bind(thread, *after, limit);
            while (query.next())
                page.push_back(m_statements->messageRowOf(query));
        } else {
            auto query = (*m_statements)(MERIDIAN_MESSAGE_ROW "WHERE thread = ?1 AND seq < ?2 AND "
                                         MERIDIAN_STANDS_FOR_ITSELF "ORDER BY seq DESC LIMIT ?3")
                             .bind(thread, before.value_or(std::numeric_limits<Seq>::max()), limit);
            while (query.next())
                page.push_back(m_statements->messageRowOf(query));
            std::reverse(page.begin(), page.end());
        }
        const auto me = m_statements->me();
        m_statements->addReactions(page, me);
        return m_statements->withComments(std::move(page), me);
    });
}

StoreResult<std::optional<MessageRow>> Queries::message(MessageId message) const
{
    return guarded([&]() -> std::optional<MessageRow> {
        auto query = (*m_statements)(MERIDIAN_MESSAGE_ROW "WHERE message = ?1").bind(message);
        if (!query.next())
            return std::nullopt;
        MessageRow found = m_statements->messageRowOf(query);
        m_statements->addReactions(found, m_statements->me());
        return found;
    });
}

#define MERIDIAN_MESSAGE_WORDS                                                                         \
    "SELECT message.message, message.seq, coalesce(beside.seq, message.seq), message.text FROM message "  \
    "LEFT JOIN message AS beside ON beside.message = message.beside WHERE message.deleted = 0 "           \
    "AND (message.beside IS NULL OR beside.seq IS NOT NULL) AND "

static MessageWordsRow messageWordsAt(Query &row)
{
    return {row.id<MessageId>(0), row.number(1), row.number(2), row.text(3)};
}

StoreResult<std::vector<MessageWordsRow>> Queries::messageWords(ThreadId thread, Seq after, int limit) const
{
    return guarded([&] {
        std::vector<MessageWordsRow> page;
        auto query = (*m_statements)(MERIDIAN_MESSAGE_WORDS "message.thread = ?1 AND message.seq > ?2 "
                                     "ORDER BY message.seq LIMIT ?3")
                         .bind(thread, after, limit);
        while (query.next())
            page.push_back(messageWordsAt(query));
        return page;
    });
}

StoreResult<std::optional<MessageWordsRow>> Queries::messageWords(MessageId message) const
{
    return guarded([&]() -> std::optional<MessageWordsRow> {
        auto query = (*m_statements)(MERIDIAN_MESSAGE_WORDS "message.message = ?1").bind(message);
        return query.next() ? std::optional(messageWordsAt(query)) : std::nullopt;
    });
}

StoreResult<std::vector<MessageVersion>> Queries::versions(MessageId message) const
{
    return guarded([&] {
        std::vector<MessageVersion> list;
        auto query = (*m_statements)("SELECT seq, at, text FROM message_version WHERE message = ?1 ORDER BY seq").bind(message);
        while (query.next())
            list.push_back({message, query.number(0), query.instant(1), query.text(2)});
        return list;
    });
}

StoreResult<bool> Queries::hasOldest(ThreadId thread) const
{
    return guarded([&] {
        if (m_statements->isNotedOldest(thread.uuid()))
            return true;
        qint64 all = 0;
        {
            auto query = (*m_statements)("SELECT message_count FROM thread WHERE thread = ?1").bind(thread);
            if (!query.next())
                return false;
            all = query.number(0);
        }
        if (all > CountedMessages)
            return false;
        auto query = (*m_statements)("SELECT count(*) FROM (SELECT 1 FROM message WHERE thread = ?1 AND deleted = 0 "
                                     "AND beside IS NULL ORDER BY seq DESC LIMIT ?2)")
                         .bind(thread, CountedMessages + 1);
        return query.next() && query.number(0) >= all;
    });
}

StoreResult<std::vector<OutboxRow>> Queries::outbox() const
{
    return guarded([&] {
        std::vector<OutboxRow> list;
        QHash<ThreadId, QString> started;
        auto query = (*m_statements)("SELECT position, op_id, kind, body, written_at, code, sentence, outbox.thread, "
                                     "thread.subject FROM outbox LEFT JOIN thread ON thread.thread = outbox.thread "
                                     "ORDER BY code IS NULL, position");
        while (query.next()) {
            auto body = codec::decodeBody(query.text(2), query.blob(3));
            if (!body)
                throwCorrupt(QStringLiteral("the outbox holds what this version cannot read"));
            OutboxRow row{query.number(0), {query.id<OpId>(1), std::move(*body)}, query.instant(4),
                          query.isNull(5) ? SendState::Waiting : SendState::Refused, query.text(5), query.text(6),
                          {}, query.text(8)};
            if (!query.isNull(7))
                row.thread = query.id<ThreadId>(7);
            if (const auto *start = std::get_if<op::StartThread>(&row.op.body))
                started.insert(start->thread, start->subject);
            list.push_back(std::move(row));
        }
        // A thread that was refused has no row; its subject is in the op that asked for it.
        for (OutboxRow &row : list) {
            if (row.thread && row.subject.isEmpty())
                row.subject = started.value(*row.thread);
        }
        return list;
    });
}

} // namespace meridian
