// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity_rows.h"
#include "core/text/mentions.h"

namespace meridian::rows {
namespace {

std::optional<Instant> optionalInstant(Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

template<typename I>
std::optional<I> optionalId(Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<I>(column));
}

} // namespace

Member memberAt(Query &row, int column)
{
    Member member;
    member.member = row.id<MemberId>(column);
    member.profile.name = row.text(column + 1);
    member.profile.callName = row.text(column + 2);
    member.profile.pronoun = row.text(column + 3);
    member.profile.title = row.text(column + 4);
    member.profile.city = row.text(column + 5);
    member.profile.zone = row.text(column + 6);
    member.profile.hue = row.number(column + 7);
    member.profile.hours.days = row.number(column + 8);
    member.profile.hours.start = row.number(column + 9);
    member.profile.hours.end = row.number(column + 10);
    member.profile.hours.quietStart = row.number(column + 11);
    member.profile.hours.quietEnd = row.number(column + 12);
    member.profile.hours.differing = listOf<DayHours>(row.blob(column + 13));
    member.profile.hours.daysOff = listOf<DayOff>(row.blob(column + 14));
    member.profile.answers = row.name<Answers>(column + 15);
    member.profile.shown = row.name<DayShown>(column + 16);
    member.role = row.name<Role>(column + 17);
    member.removed = row.truth(column + 18);
    member.joinedSeq = row.number(column + 19);
    member.joinedAt = row.instant(column + 20);
    member.profile.hours.more = blobAt<MoreHours>(row, column + 21);
    member.profile.travel = blobAt<Travel>(row, column + 22);
    if (!row.isNull(column + 23))
        member.profile.urgent = row.name<UrgentTaken>(column + 23);
    return member;
}

Membership membershipAt(Query &row, int column)
{
    return {row.id<ChannelId>(column), row.id<MemberId>(column + 1), row.name<ChannelRole>(column + 2)};
}

Channel channelAt(Query &row, int column)
{
    return {row.id<ChannelId>(column), row.name<ChannelKind>(column + 1), row.text(column + 2),
            row.text(column + 3), row.truth(column + 4), row.number(column + 5)};
}

Thread threadAt(Query &row, int column)
{
    Thread thread;
    thread.thread = row.id<ThreadId>(column);
    thread.channel = row.id<ChannelId>(column + 1);
    thread.subject = row.text(column + 2);
    thread.author = row.id<MemberId>(column + 3);
    thread.createdAt = row.instant(column + 4);
    thread.createdSeq = row.number(column + 5);
    thread.ask = row.name<Ask>(column + 6);
    thread.askBy = optionalInstant(row, column + 7);
    thread.told = row.ids<MemberId>(column + 8);
    thread.messageCount = row.number(column + 9);
    thread.lastSeq = row.number(column + 10);
    thread.lastAt = row.instant(column + 11);
    thread.lastAuthor = row.id<MemberId>(column + 12);
    thread.preview = row.text(column + 13);
    thread.conclusion = row.text(column + 14);
    thread.pinned = row.truth(column + 15);
    thread.document = optionalId<DocumentId>(row, column + 16);
    thread.task = optionalId<TaskId>(row, column + 17);
    if (!row.isNull(column + 19))
        thread.holding = Holding{optionalId<MemberId>(row, column + 18), row.number(column + 19)};
    thread.askWithin = blobAt<WorkSpan>(row, column + 20);
    if (!row.isNull(column + 21))
        thread.review = Review{row.number(column + 21), optionalId<MessageId>(row, column + 22), row.instant(column + 23)};
    return thread;
}

MessageAsk askAt(Query &row)
{
    auto asking = codec::decode<Asking>(row.blob(6));
    if (!asking)
        throwCorrupt(QStringLiteral("a message asks what this version does not know"));
    return {row.id<ThreadId>(0), row.number(1), row.id<MessageId>(2), row.id<MemberId>(3), row.instant(4), row.truth(5), std::move(*asking)};
}

ThreadNote noteAt(Query &row, int column)
{
    ThreadNote note;
    note.thread = row.id<ThreadId>(column);
    note.seq = row.number(column + 1);
    note.what = row.name<ThreadNote::What>(column + 2);
    note.author = row.id<MemberId>(column + 3);
    note.at = row.instant(column + 4);
    note.before = row.text(column + 5);
    note.after = row.text(column + 6);
    if (!row.isNull(column + 7))
        note.channel = row.id<ChannelId>(column + 7);
    return note;
}

Message messageAt(Query &row, int column)
{
    Message message;
    message.message = row.id<MessageId>(column);
    message.thread = row.id<ThreadId>(column + 1);
    message.author = row.id<MemberId>(column + 2);
    message.at = row.instant(column + 3);
    message.seq = row.number(column + 4);
    message.text = row.text(column + 5);
    message.editedAt = optionalInstant(row, column + 6);
    message.deleted = row.truth(column + 7);
    message.deletedBy = optionalId<MemberId>(row, column + 8);
    message.beside = optionalId<MessageId>(row, column + 9);
    if (!row.isNull(column + 10))
        message.manner = row.name<Manner>(column + 10);
    message.meant = optionalInstant(row, column + 11);
    message.urgent = blobAt<Urgency>(row, column + 12);
    message.handsTo = optionalId<MemberId>(row, column + 13);
    message.asks = blobAt<Asking>(row, column + 14);
    return message;
}

Standing standingAt(Query &row, int column)
{
    Standing standing;
    standing.member = row.id<MemberId>(column);
    standing.thread = row.id<ThreadId>(column + 1);
    standing.readSeq = row.number(column + 2);
    standing.readAt = row.instant(column + 3);
    standing.unreadFrom = row.number(column + 4);
    if (!row.isNull(column + 5))
        standing.unreadMark = row.id<OpId>(column + 5);
    standing.doneSeq = row.number(column + 6);
    standing.laterUntil = optionalInstant(row, column + 7);
    standing.follow = row.name<ThreadFollow>(column + 8);
    standing.muteUntil = optionalInstant(row, column + 9);
    standing.postedSeq = row.number(column + 10);
    standing.askedSeq = row.number(column + 11);
    standing.ackedSeq = row.number(column + 12);
    standing.acked = optionalId<MessageId>(row, column + 13);
    return standing;
}

Document documentAt(Query &row, int column)
{
    Document document;
    document.document = row.id<DocumentId>(column);
    document.channel = row.id<ChannelId>(column + 1);
    document.parent = optionalId<DocumentId>(row, column + 2);
    document.rank = row.text(column + 3);
    document.title = row.text(column + 4);
    document.author = row.id<MemberId>(column + 5);
    document.createdAt = row.instant(column + 6);
    document.createdSeq = row.number(column + 7);
    document.editedSeq = row.number(column + 8);
    document.editedAt = row.instant(column + 9);
    document.editedBy = row.id<MemberId>(column + 10);
    document.archived = row.truth(column + 11);
    return document;
}

Comment commentAt(Query &row, int column)
{
    return {row.id<ThreadId>(column), row.blob(column + 1), row.blob(column + 2), row.text(column + 3),
            optionalId<MemberId>(row, column + 4), optionalInstant(row, column + 5)};
}

DocumentVersion versionAt(Query &row, int column)
{
    return {row.id<DocumentId>(column), row.id<VersionId>(column + 1), row.number(column + 2),
            row.text(column + 3), row.id<MemberId>(column + 4), row.instant(column + 5)};
}

void add(std::vector<Standing> &standings, const Standing &standing)
{
    if (!(standing == Standing{standing.member, standing.thread}))
        standings.push_back(standing);
}

QString nameKey(const QString &name)
{
    QString shown = name.normalized(QString::NormalizationForm_KC);
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Format || (c >= QChar(0xfe00) && c <= QChar(0xfe0f)); });
    return shown.simplified().toCaseFolded();
}

std::vector<MemberId> mentionsIn(QStringView text)
{
    std::vector<MemberId> found;
    for (const Uuid &member : mentionedIn(text))
        found.push_back(MemberId(member));
    return found;
}

} // namespace meridian::rows
