// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_store_impl.h"
#include <algorithm>

// The rebase, and the doors that bring confirmed news.

namespace meridian {

StoreResult<void> ReplicaStore::Impl::prepare()
{
    return guarded([&] {
        sql("INSERT INTO replica (one, member, workspace, name, cursor, last_in_step, writer) VALUES (1, ?1, ?1, '', 0, 0, ?1) "
            "ON CONFLICT DO NOTHING")
            .bind(Uuid())
            .change();
    });
}

StoreResult<ChangeSet> ReplicaStore::Impl::transact(const std::function<StoreResult<void>(ChangeSet &)> &work)
{
    ChangeSet change;
    const auto whole = [&]() -> StoreResult<void> {
        if (auto done = work(change); !done)
            return done;
        return guarded([&] { inbox.refresh(change); });
    };
    if (auto done = inTransaction(*database, whole); !done) {
        projection.drop();
        return std::unexpected(done.error());
    }
    return change;
}

StoreResult<void> ReplicaStore::Impl::rebase(ChangeSet &change, const Work &news)
{
    if (auto done = changes.takeBack(); !done)
        return done;
    if (auto done = guarded([&] { touchTakenBack(change); }); !done)
        return done;
    if (auto done = news(); !done)
        return done;
    return applyWaiting(change);
}

// What an op changed beside the rows it names, and no op names once it is taken back and not shown again: the comments
// of a document, and of those under it, went along with its move; a member who was removed left their channels.
void ReplicaStore::Impl::touchTakenBack(ChangeSet &change)
{
    for (const Outbox::Entry &entry : outbox.waiting(-1)) {
        if (const auto *move = std::get_if<op::MoveDocument>(&entry.op.body)) {
            auto query = sql("WITH RECURSIVE under (document) AS (SELECT ?1 UNION SELECT document.document FROM under "
                             "CROSS JOIN document ON document.parent = under.document) SELECT thread FROM under "
                             "CROSS JOIN thread ON thread.document = under.document")
                             .bind(move->document);
            while (query.next())
                change.threads.insert(query.id<ThreadId>(0));
        } else if (const auto *remove = std::get_if<op::RemoveMember>(&entry.op.body)) {
            auto query = sql("SELECT channel FROM membership WHERE member = ?1").bind(remove->member);
            while (query.next())
                change.channels.insert(query.id<ChannelId>(0));
        }
    }
}

StoreResult<void> ReplicaStore::Impl::applyWaiting(ChangeSet &change)
{
    const auto waiting = guarded([&] { return outbox.waiting(-1); });
    if (!waiting)
        return std::unexpected(waiting.error());
    if (waiting->empty())
        return {};
    const auto self = queries.self();
    if (!self)
        return std::unexpected(self.error());
    return changes.record([&]() -> StoreResult<void> {
        for (const Outbox::Entry &entry : *waiting) {
            if (auto done = show(entry, self->member, change); !done)
                return done;
        }
        return {};
    });
}

// An op whose ground is gone shows nothing and waits for the server's answer.
StoreResult<void> ReplicaStore::Impl::show(const Outbox::Entry &entry, MemberId author, ChangeSet &change)
{
    const auto target = guarded([&] { return outbox.targetOf(entry.op.body); });
    if (!target)
        return std::unexpected(target.error());
    Outbox::touch(entry, change);
    if (!target->known)
        return {};
    return projection.apply({PendingSeq + entry.position, entry.op, author, entry.writtenAt}, change);
}

Seq ReplicaStore::Impl::confirmedSeq(ThreadId thread, Seq seq)
{
    if (seq < PendingSeq)
        return seq;
    auto query = sql("SELECT max(seq) FROM message WHERE thread = ?1 AND seq < ?2").bind(thread, PendingSeq);
    return query.next() && !query.isNull(0) ? query.number(0) : 0;
}

bool ReplicaStore::Impl::settleMark(op::MarkRead &mark, MemberId author)
{
    mark.seq = confirmedSeq(mark.thread, mark.seq);
    Seq held = 0;
    bool clears = false;
    {
        auto query = sql("SELECT read_seq, unread_mark FROM standing WHERE thread = ?1 AND member = ?2")
                         .bind(mark.thread, author);
        if (query.next()) {
            held = query.number(0);
            clears = mark.clears && !query.isNull(1) && query.id<OpId>(1) == *mark.clears;
        }
    }
    if (mark.seq <= held && !clears)
        return false;
    const auto before = outbox.dropMarks(mark.thread);
    if (!clears && before)
        mark.clears = before;
    mark.seq = std::max(mark.seq, held);
    return true;
}

bool ReplicaStore::Impl::settle(OpBody &body, MemberId author)
{
    if (auto *mark = std::get_if<op::MarkRead>(&body))
        return settleMark(*mark, author);
    if (auto *unmark = std::get_if<op::UnmarkRead>(&body)) {
        unmark->seq = confirmedSeq(unmark->thread, unmark->seq);
        return unmark->seq > 0;
    }
    // Where all of a thread is mine and waits, 1 still says "done", and leaves 0 to say "not".
    if (auto *done = std::get_if<op::SetDone>(&body); done && done->seq > 0)
        done->seq = std::max<Seq>(confirmedSeq(done->thread, done->seq), 1);
    return true;
}

StoreResult<void> ReplicaStore::Impl::submitOne(Op op, MemberId author, ChangeSet &change)
{
    OpTarget target;
    const auto added = guarded([&]() -> std::optional<Outbox::Entry> {
        if (outbox.contains(op.opId))
            return std::nullopt;
        target = outbox.targetOf(op.body);
        if (target.known && !settle(op.body, author))
            return std::nullopt;
        if (auto *save = std::get_if<op::SaveDraft>(&op.body); save && !settleSave(*save, op.opId, author, change))
            return std::nullopt;
        if (auto *drop = std::get_if<op::DropDraft>(&op.body); drop && !settleDrop(*drop, op.opId, author, change))
            return std::nullopt;
        const Instant now = clock.now();
        return Outbox::Entry{outbox.add(op, now, target), op, now, target.thread};
    });
    if (!added)
        return std::unexpected(added.error());
    if (!*added)
        return {};
    if (!target.known)
        return misuse(QStringLiteral("the op %1 refers to what is not here").arg(kindOf(op.body)));
    change.outbox = true;
    return show(**added, author, change);
}

StoreResult<ChangeSet> ReplicaStore::Impl::changeEntry(OpId op,
                                                       const std::function<void(const Outbox::Entry &, ChangeSet &)> &work)
{
    return transact([&](ChangeSet &change) -> StoreResult<void> {
        const auto entry = guarded([&] { return outbox.find(op); });
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return {};
        change.outbox = true;
        Outbox::touch(**entry, change);
        return rebase(change, [&] { return guarded([&] { work(**entry, change); }); });
    });
}

void ReplicaStore::Impl::setCursor(Seq seq)
{
    sql("UPDATE replica SET cursor = ?1").bind(seq).change();
}

void ReplicaStore::Impl::noteOldest(const Uuid &scope)
{
    sql("INSERT INTO oldest (scope) VALUES (?1) ON CONFLICT DO NOTHING").bind(scope).change();
}

void ReplicaStore::Impl::noteOldestTask(ChannelId channel)
{
    sql("INSERT INTO oldest_task (channel) VALUES (?1) ON CONFLICT DO NOTHING").bind(channel).change();
}

StoreResult<void> ReplicaStore::Impl::applyEvent(const Event &event, ChangeSet &change)
{
    const auto noted = guarded([&] {
        if (outbox.drop(event.op.opId))
            change.outbox = true;
        // What begins under our eyes is here from its beginning.
        if (const auto *start = std::get_if<op::StartThread>(&event.op.body))
            noteOldest(start->thread.uuid());
        else if (const auto *comment = std::get_if<op::OpenComment>(&event.op.body))
            noteOldest(comment->thread.uuid());
        else if (const auto *task = std::get_if<op::CreateTask>(&event.op.body))
            noteOldest(task->task.uuid());
        else if (const auto *create = std::get_if<op::CreateChannel>(&event.op.body)) {
            noteOldest(create->channel.uuid());
            noteOldestTask(create->channel);
        }
    });
    if (!noted)
        return noted;
    return projection.applyLoosely(event, change);
}

StoreResult<ChangeSet> ReplicaStore::applyEvents(const std::vector<Event> &events)
{
    return m_impl->transact([&](ChangeSet &change) -> StoreResult<void> {
        const auto self = m_impl->queries.self();
        if (!self)
            return std::unexpected(self.error());
        Seq cursor = self->cursor;
        // What a snapshot brought is old news, and still the answer to an op that waits.
        const auto isNews = guarded([&] {
            return std::any_of(events.begin(), events.end(), [&](const Event &event) {
                return event.seq > cursor || m_impl->outbox.contains(event.op.opId);
            });
        });
        if (!isNews)
            return std::unexpected(isNews.error());
        if (!*isNews)
            return {};
        return m_impl->rebase(change, [&]() -> StoreResult<void> {
            for (const Event &event : events) {
                if (event.seq <= cursor) {
                    const auto dropped = guarded([&] { return m_impl->outbox.drop(event.op.opId); });
                    if (!dropped)
                        return std::unexpected(dropped.error());
                    change.outbox = change.outbox || *dropped;
                    continue;
                }
                if (auto done = m_impl->applyEvent(event, change); !done)
                    return done;
                cursor = event.seq;
            }
            if (auto done = m_impl->projection.settle(); !done)
                return done;
            return guarded([&] { m_impl->setCursor(cursor); });
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::moveCursor(Seq seq, Instant now)
{
    return m_impl->transact([&](ChangeSet &) {
        return guarded([&] {
            m_impl->sql("UPDATE replica SET cursor = max(cursor, ?1), last_in_step = ?2").bind(seq, now).change();
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::applySnapshot(const Rows &rows, Seq seq, bool first, bool last)
{
    return m_impl->transact([&](ChangeSet &change) -> StoreResult<void> {
        ChangeSet details;
        change.everything = true;
        const auto done = m_impl->rebase(details, [&]() -> StoreResult<void> {
            if (first) {
                if (auto cleared = m_impl->projection.clear(details); !cleared)
                    return cleared;
            }
            if (auto put = m_impl->projection.upsert(rows, details); !put)
                return put;
            return guarded([&] {
                if (first) {
                    m_impl->sql("DELETE FROM oldest").change();
                    m_impl->sql("DELETE FROM oldest_task").change();
                    m_impl->inbox.clear();
                }
                // Until the last part is here, a broken conversation begins again from nothing.
                if (first || last)
                    m_impl->setCursor(last ? seq : 0);
            });
        });
        return done ? guarded([&] { m_impl->inbox.refresh(details); }) : done;
    });
}

StoreResult<void> ReplicaStore::Impl::forget(ChannelId channel, ChangeSet &change)
{
    const auto noted = guarded([&] {
        sql("DELETE FROM oldest WHERE scope = ?1 OR scope IN (SELECT thread FROM thread WHERE channel = ?1)")
            .bind(channel)
            .change();
        sql("DELETE FROM oldest_task WHERE channel = ?1").bind(channel).change();
        inbox.forget(channel);
    });
    return noted ? projection.forgetChannel(channel, change) : noted;
}

StoreResult<ChangeSet> ReplicaStore::upsert(const Rows &rows)
{
    return m_impl->transact([&](ChangeSet &change) {
        return m_impl->rebase(change, [&] { return m_impl->projection.upsert(rows, change); });
    });
}

StoreResult<ChangeSet> ReplicaStore::forgetChannel(ChannelId channel)
{
    return m_impl->transact([&](ChangeSet &change) {
        return m_impl->rebase(change, [&] { return m_impl->forget(channel, change); });
    });
}

StoreResult<ChangeSet> ReplicaStore::forgetThread(ThreadId thread)
{
    return m_impl->transact([&](ChangeSet &change) {
        return m_impl->rebase(change, [&]() -> StoreResult<void> {
            const auto noted = guarded([&] {
                m_impl->sql("DELETE FROM oldest WHERE scope = ?1").bind(thread).change();
            });
            return noted ? m_impl->projection.forgetThread(thread, change) : noted;
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::forgetDocuments(const std::vector<DocumentId> &documents)
{
    return m_impl->transact([&](ChangeSet &change) {
        return m_impl->rebase(change, [&]() -> StoreResult<void> {
            for (const DocumentId document : documents) {
                const auto noted = guarded([&] {
                    m_impl->sql("DELETE FROM oldest WHERE scope IN (SELECT thread FROM thread WHERE document = ?1)")
                        .bind(document)
                        .change();
                });
                if (!noted)
                    return noted;
                if (auto done = m_impl->projection.forgetDocument(document, change); !done)
                    return done;
            }
            return {};
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::replaceChannel(ChannelId channel, const Rows &rows)
{
    return m_impl->transact([&](ChangeSet &change) {
        return m_impl->rebase(change, [&]() -> StoreResult<void> {
            if (auto done = m_impl->forget(channel, change); !done)
                return done;
            return m_impl->projection.upsert(rows, change);
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::markOldest(std::optional<ThreadId> thread, std::optional<ChannelId> channel)
{
    return m_impl->transact([&](ChangeSet &change) {
        return guarded([&] {
            if (thread) {
                m_impl->noteOldest(thread->uuid());
                // Asked for and answered: a thread that still has no row is not to be had.
                m_impl->sql("DELETE FROM missing_thread WHERE thread = ?1").bind(*thread).change();
                change.threads.insert(*thread);
            }
            if (channel) {
                m_impl->noteOldest(channel->uuid());
                change.channels.insert(*channel);
            }
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::markOldestTask(ChannelId channel)
{
    return m_impl->transact([&](ChangeSet &change) {
        return guarded([&] {
            m_impl->noteOldestTask(channel);
            change.channels.insert(channel);
        });
    });
}

StoreResult<std::vector<ThreadId>> ReplicaStore::missingThreads(int limit) const
{
    return guarded([&] {
        std::vector<ThreadId> threads;
        auto query = m_impl->sql("SELECT thread FROM missing_thread LIMIT ?1").bind(limit);
        while (query.next())
            threads.push_back(query.id<ThreadId>(0));
        return threads;
    });
}

} // namespace meridian
