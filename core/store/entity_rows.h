// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/codec.h"
#include "core/model/document.h"
#include "core/store/statements.h"

// The columns of the projected tables in one order, and their readers. A reader takes the place of
// the entity's first column, so that a query may join several.

#define MERIDIAN_MEMBER_COLUMNS                                                                        \
    "member.member, member.name, member.call_name, member.pronoun, member.title, member.city, "        \
    "member.zone, member.hue, member.days, member.work_start, member.work_end, member.quiet_start, "   \
    "member.quiet_end, member.differing, member.days_off, member.answers, member.shown, "              \
    "member.role, member.removed, member.joined_seq, member.joined_at, "                                   \
    "member.more, member.travel, member.urgent"
#define MERIDIAN_MEMBERSHIP_COLUMNS "membership.channel, membership.member, membership.role"
#define MERIDIAN_CHANNEL_COLUMNS                                                                       \
    "channel.channel, channel.kind, channel.name, channel.purpose, channel.archived, channel.created_seq"
#define MERIDIAN_THREAD_COLUMNS                                                                        \
    "thread.thread, thread.channel, thread.subject, thread.author, thread.created_at, "                \
    "thread.created_seq, thread.ask, thread.ask_by, thread.told, thread.message_count, "               \
    "thread.last_seq, thread.last_at, thread.last_author, thread.preview, "        \
    "thread.conclusion, thread.pinned, thread.document, thread.task, thread.holder, thread.held_seq, "  \
    "thread.ask_within, thread.review_hours, thread.proposal, thread.review_since"
#define MERIDIAN_ASK_COLUMNS                                                                           \
    "message_ask.thread, message_ask.seq, message_ask.message, message_ask.author, message_ask.at, "    \
    "message_ask.gone, message_ask.asking"
#define MERIDIAN_NOTE_COLUMNS                                                                          \
    "thread_note.thread, thread_note.seq, thread_note.what, thread_note.author, thread_note.at, "      \
    "thread_note.before, thread_note.after, thread_note.channel"
#define MERIDIAN_MESSAGE_COLUMNS                                                                       \
    "message.message, message.thread, message.author, message.at, message.seq, message.text, "         \
    "message.edited_at, message.deleted, message.deleted_by, message.beside, message.manner, message.meant, "  \
    "message.urgent, message.hands_to, message.asks"
#define MERIDIAN_STANDING_COLUMNS                                                                      \
    "standing.member, standing.thread, standing.read_seq, standing.read_at, standing.unread_from, "    \
    "standing.unread_mark, standing.done_seq, standing.later_until, standing.follow, "                 \
    "standing.mute_until, standing.posted_seq, standing.asked_seq, "                             \
    "standing.acked_seq, standing.acked"
#define MERIDIAN_DOCUMENT_COLUMNS                                                                      \
    "document.document, document.channel, document.parent, document.rank, document.title, "            \
    "document.author, document.created_at, document.created_seq, document.edited_seq, "                \
    "document.edited_at, document.edited_by, document.archived"
#define MERIDIAN_COMMENT_COLUMNS                                                                       \
    "comment.thread, comment.start, comment.\"end\", comment.quote, comment.resolved_by, comment.resolved_at"
#define MERIDIAN_VERSION_COLUMNS                                                                       \
    "document_version.document, document_version.version, document_version.seq, document_version.name, " \
    "document_version.author, document_version.at"

namespace meridian::rows {

inline constexpr int ThreadColumns = 24;
inline constexpr int MessageColumns = 15;
inline constexpr int StandingColumns = 14;
inline constexpr int DocumentColumns = 12;

[[nodiscard]] Member memberAt(Query &row, int column = 0);
[[nodiscard]] Membership membershipAt(Query &row, int column = 0);
[[nodiscard]] Channel channelAt(Query &row, int column = 0);
[[nodiscard]] Thread threadAt(Query &row, int column = 0);
[[nodiscard]] MessageAsk askAt(Query &row);
[[nodiscard]] ThreadNote noteAt(Query &row, int column = 0);
[[nodiscard]] Message messageAt(Query &row, int column = 0);
[[nodiscard]] Standing standingAt(Query &row, int column = 0);
[[nodiscard]] Document documentAt(Query &row, int column = 0);
[[nodiscard]] Comment commentAt(Query &row, int column = 0);
[[nodiscard]] DocumentVersion versionAt(Query &row, int column = 0);

//! Adds a standing that says anything: a row may be left that says as much as no row.
void add(std::vector<Standing> &standings, const Standing &standing);

//! A list as the member's table keeps it; mostly there is nothing in it, and nothing to read.
template<typename T>
[[nodiscard]] QByteArray listBlob(const std::vector<T> &list)
{
    return list.empty() ? QByteArray("") : codec::encode(list);
}

template<typename T>
[[nodiscard]] std::vector<T> listOf(const QByteArray &blob)
{
    if (blob.isEmpty())
        return {};
    auto list = codec::decode<std::vector<T>>(blob);
    if (!list)
        throwCorrupt(QStringLiteral("a column holds a list this version does not know"));
    return std::move(*list);
}

//! A value that few rows have, as a column that is NULL for the others.
template<typename T>
[[nodiscard]] std::optional<QByteArray> blobOf(const std::optional<T> &value)
{
    return value ? std::optional(codec::encode(*value)) : std::nullopt;
}
template<typename T>
[[nodiscard]] std::optional<T> blobAt(Query &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    auto value = codec::decode<T>(row.blob(column));
    if (!value)
        throwCorrupt(QStringLiteral("a column holds what this version does not know"));
    return std::move(*value);
}

//! A channel's name as names are compared: case, blanks, ways of encoding an accent and
//! signs that show nothing do not tell two apart.
[[nodiscard]] QString nameKey(const QString &name);

//! Who is mentioned in a Markdown text, each once.
[[nodiscard]] std::vector<MemberId> mentionsIn(QStringView text);

} // namespace meridian::rows
