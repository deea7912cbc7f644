// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"
#include "core/model/op_codec.h"

namespace meridian {
namespace {

template<typename T, typename... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

} // namespace

OpTarget Outbox::targetOf(const OpBody &body)
{
    const auto target = [&](const auto &op) -> OpTarget {
        using Kind = std::decay_t<decltype(op)>;
        if constexpr (isOneOf<Kind, op::CreateWorkspace, op::AddMember, op::CreateChannel>)
            return {true, {}, {}};
        else if constexpr (isOneOf<Kind, op::UpdateMember, op::SetRole, op::RemoveMember, op::SetPicture>)
            return {exists("SELECT 1 FROM member WHERE member = ?1", op.member.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::UpdateChannel, op::JoinChannel, op::LeaveChannel, op::FollowChannel,
                                   op::SetChannelRole, op::MakePrivate>)
            return {exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::CreateDocument>)
            return {exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::MoveDocument>)
            return {exists("SELECT 1 FROM document WHERE document = ?1", op.document.uuid())
                        && exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()),
                    {}, {}};
        else if constexpr (isOneOf<Kind, op::RenameDocument, op::ArchiveDocument, op::SetFavourite, op::KeepVersion,
                                   op::DocumentChanged>)
            return {exists("SELECT 1 FROM document WHERE document = ?1", op.document.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::OpenComment>)
            return {exists("SELECT 1 FROM document WHERE document = ?1", op.document.uuid()), op.thread, {}};
        else if constexpr (isOneOf<Kind, op::CreateTask>)
            return {exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()), meridian::threadOf(op.task), {}};
        else if constexpr (isOneOf<Kind, op::MoveTask>)
            return {exists("SELECT 1 FROM task WHERE task = ?1", op.task.uuid())
                        && exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()),
                    meridian::threadOf(op.task), {}};
        else if constexpr (requires { op.task; })
            return {exists("SELECT 1 FROM task WHERE task = ?1", op.task.uuid()), meridian::threadOf(op.task), {}};
        else if constexpr (isOneOf<Kind, op::SaveTaskView, op::DropTaskView>)
            return {true, {}, {}};
        else if constexpr (isOneOf<Kind, op::SetAttention>)
            return {true, {}, {}};
        else if constexpr (isOneOf<Kind, op::SaveCheckIn, op::Agree, op::ReadAgreement>)
            return {exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::AnswerCheckIn, op::KeepCheckIn>)
            return {exists("SELECT 1 FROM check_in WHERE check_in = ?1", op.checkIn.uuid()), {}, {}};
        else if constexpr (isOneOf<Kind, op::SaveDraft, op::DropDraft>)
            return {true, {}, {}, op.draft};
        else if constexpr (isOneOf<Kind, op::StartThread>)
            return {exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()), op.thread, {}};
        else if constexpr (isOneOf<Kind, op::PostMessage>)
            return {exists("SELECT 1 FROM thread WHERE thread = ?1", op.thread.uuid()), op.thread, op.message};
        else if constexpr (isOneOf<Kind, op::MoveThread>)
            return {exists("SELECT 1 FROM thread WHERE thread = ?1", op.thread.uuid())
                        && exists("SELECT 1 FROM channel WHERE channel = ?1", op.channel.uuid()),
                    op.thread, {}};
        else if constexpr (isOneOf<Kind, op::RenameThread, op::ConcludeThread, op::ReopenThread, op::PinThread,
                                   op::ResolveComment, op::HoldThread>
                           || isPrivateOp<Kind>)
            return {exists("SELECT 1 FROM thread WHERE thread = ?1", op.thread.uuid()), op.thread, {}};
        else {
            const auto thread = threadOf(op.message);
            if constexpr (isOneOf<Kind, op::EditMessage, op::DeleteMessage, op::RestoreMessage>)
                return {thread.has_value(), thread, op.message};
            else
                return {thread.has_value(), thread, {}};
        }
    };
    return std::visit(target, body);
}

bool Outbox::exists(const char *sql, const Uuid &id)
{
    auto query = m_sql(sql).bind(id);
    return query.next();
}

std::optional<ThreadId> Outbox::threadOf(MessageId message)
{
    auto query = m_sql("SELECT thread FROM message WHERE message = ?1").bind(message);
    return query.next() ? std::optional(query.id<ThreadId>(0)) : std::nullopt;
}

bool Outbox::contains(OpId op)
{
    return exists("SELECT 1 FROM outbox WHERE op_id = ?1", op.uuid());
}

qint64 Outbox::add(const Op &op, Instant writtenAt, const OpTarget &target)
{
    m_sql("INSERT INTO outbox (op_id, kind, body, written_at, thread, message, draft) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(op.opId, kindOf(op.body), codec::encodeBody(op.body), writtenAt, target.thread, target.message,
              target.draft)
        .change();
    return m_sql.database().getLastInsertRowid();
}

Outbox::Entry Outbox::entryOf(Query &row)
{
    auto body = codec::decodeBody(row.text(2), row.blob(3));
    if (!body)
        throwCorrupt(QStringLiteral("the outbox holds what this version cannot read"));
    Entry entry{row.number(0), {row.id<OpId>(1), std::move(*body)}, row.instant(4), {}};
    if (!row.isNull(5))
        entry.thread = row.id<ThreadId>(5);
    return entry;
}

std::optional<Outbox::Entry> Outbox::find(OpId op)
{
    auto query = m_sql("SELECT position, op_id, kind, body, written_at, thread FROM outbox WHERE op_id = ?1").bind(op);
    return query.next() ? std::optional(entryOf(query)) : std::nullopt;
}

std::vector<Outbox::Entry> Outbox::waiting(int limit)
{
    std::vector<Entry> entries;
    auto query = m_sql("SELECT position, op_id, kind, body, written_at, thread FROM outbox WHERE code IS NULL "
                       "ORDER BY position LIMIT ?1")
                     .bind(limit);
    while (query.next())
        entries.push_back(entryOf(query));
    return entries;
}

bool Outbox::drop(OpId op)
{
    return m_sql("DELETE FROM outbox WHERE op_id = ?1").bind(op).change() > 0;
}

std::optional<OpId> Outbox::dropMarks(ThreadId thread)
{
    std::optional<OpId> clears;
    {
        auto query = m_sql("SELECT position, op_id, kind, body, written_at, thread FROM outbox WHERE thread = ?1 "
                           "AND kind = ?2 AND code IS NULL ORDER BY position")
                         .bind(thread, op::MarkRead::kind);
        while (query.next()) {
            const Entry entry = entryOf(query);
            if (const auto &mark = std::get<op::MarkRead>(entry.op.body); mark.clears)
                clears = mark.clears;
        }
    }
    m_sql("DELETE FROM outbox WHERE thread = ?1 AND kind = ?2 AND code IS NULL")
        .bind(thread, op::MarkRead::kind)
        .change();
    return clears;
}

std::optional<Outbox::WaitingSave> Outbox::waitingSave(DraftId draft, const std::optional<OpId> &base)
{
    auto query = m_sql("SELECT position, op_id, kind, body, written_at, thread FROM outbox "
                       "WHERE draft = ?1 AND kind = ?2 AND code IS NULL ORDER BY position")
                     .bind(draft, op::SaveDraft::kind);
    while (query.next()) {
        const Entry entry = entryOf(query);
        const auto &save = std::get<op::SaveDraft>(entry.op.body);
        if (save.base == base || entry.op.opId == base)
            return WaitingSave{entry.op.opId, save.base};
    }
    return std::nullopt;
}

void Outbox::refuse(OpId op, const QString &code, const QString &sentence)
{
    m_sql("UPDATE outbox SET code = ?2, sentence = ?3 WHERE op_id = ?1").bind(op, code, sentence).change();
}

void Outbox::retry(OpId op)
{
    m_sql("UPDATE outbox SET code = NULL, sentence = NULL WHERE op_id = ?1").bind(op).change();
}

void Outbox::touch(const Entry &entry, ChangeSet &change)
{
    if (entry.thread)
        change.threads.insert(*entry.thread);
    const auto note = [&](const auto &op) {
        if constexpr (requires { op.draft; }) {
            change.drafts = true;
            return; // a channel it is meant for shows nothing of it
        }
        if constexpr (requires { op.member; })
            change.members.insert(op.member);
        if constexpr (requires { change.channels.insert(op.channel); })
            change.channels.insert(op.channel);
        if constexpr (requires { op.document; })
            change.documents.insert(op.document);
        if constexpr (requires { op.task; })
            change.tasks.insert(op.task);
        if constexpr (requires { op.checkIn; })
            change.checkIns.insert(op.checkIn);
        if constexpr (std::is_same_v<std::decay_t<decltype(op)>, op::SetAttention>)
            change.attention = true;
        if constexpr (requires { op.view; })
            change.taskViews = true;
        if constexpr (requires { op.message; }) {
            if (entry.thread)
                change.messages[*entry.thread].insert(op.message);
        }
    };
    std::visit(note, entry.op.body);
}

} // namespace meridian
