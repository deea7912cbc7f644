// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_store.h"
#include "core/store/replica_store_impl.h"

// The doors that bring people's own changes: submitting, refusing.

namespace meridian {

StoreResult<std::unique_ptr<ReplicaStore>> ReplicaStore::open(const StoreOptions &options, const Clock &clock)
{
    auto database = openDatabase(options);
    if (!database)
        return std::unexpected(database.error());
    for (const MigrationSet &set : {projectionMigrations(), replicaMigrations(), documentMigrations()}) {
        if (auto done = migrate(**database, set); !done)
            return std::unexpected(done.error());
    }
    auto impl = std::make_unique<Impl>(std::move(*database), clock);
    if (auto done = impl->prepare(); !done)
        return std::unexpected(done.error());
    const auto self = impl->queries.self();
    if (!self)
        return std::unexpected(self.error());
    impl->projection.keepStandingsOf(self->member);
    return std::unique_ptr<ReplicaStore>(new ReplicaStore(std::move(impl)));
}

ReplicaStore::ReplicaStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ReplicaStore::~ReplicaStore() = default;

const Queries &ReplicaStore::queries() const
{
    return m_impl->queries;
}

const DocumentQueries &ReplicaStore::documents() const
{
    return m_impl->documents;
}

const TaskQueries &ReplicaStore::tasks() const
{
    return m_impl->tasks;
}

const CheckInQueries &ReplicaStore::checkIns() const
{
    return m_impl->checkIns;
}

ReplicaDocuments &ReplicaStore::texts()
{
    return m_impl->texts;
}

StoreResult<ChangeSet> ReplicaStore::setSelf(MemberId member, WorkspaceId workspace, const QString &name)
{
    return m_impl->transact([&](ChangeSet &change) -> StoreResult<void> {
        const auto self = m_impl->queries.self();
        if (!self)
            return std::unexpected(self.error());
        const bool fresh = self->member.isNull();
        if (!fresh && (self->member != member || self->workspace != workspace))
            return misuse(QStringLiteral("this replica belongs to another member or workspace"));
        if (!fresh && self->workspaceName == name)
            return {};
        change.everything = true;
        return guarded([&] {
            m_impl->sql("UPDATE replica SET member = ?1, workspace = ?2, name = ?3")
                .bind(member, workspace, name)
                .change();
            m_impl->projection.keepStandingsOf(member);
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::submit(const std::vector<Op> &ops)
{
    return m_impl->transact([&](ChangeSet &change) -> StoreResult<void> {
        const auto self = m_impl->queries.self();
        if (!self)
            return std::unexpected(self.error());
        if (self->member.isNull())
            return misuse(QStringLiteral("nobody is signed in"));
        return m_impl->changes.record([&]() -> StoreResult<void> {
            for (const Op &op : ops) {
                if (auto done = m_impl->submitOne(op, self->member, change); !done)
                    return done;
            }
            return {};
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::refuse(OpId op, const QString &code, const QString &message)
{
    return m_impl->changeEntry(op, [&](const Outbox::Entry &entry, ChangeSet &change) {
        // Nobody wants to be told that a position was not kept, and there are no words to keep.
        if (isOfDrafts(entry.op.body))
            m_impl->takeBack(entry, change);
        else if (isPrivate(entry.op.body))
            m_impl->outbox.drop(op);
        else
            m_impl->outbox.refuse(op, code, message);
    });
}

StoreResult<ChangeSet> ReplicaStore::holdReplies(const std::vector<Event> &events)
{
    const auto self = m_impl->queries.self();
    if (!self)
        return std::unexpected(self.error());
    QSet<ThreadId> concluded;
    for (const Event &event : events) {
        if (const auto *one = std::get_if<op::ConcludeThread>(&event.op.body); one && event.author != self->member)
            concluded.insert(one->thread);
        else if (const auto *reopened = std::get_if<op::ReopenThread>(&event.op.body))
            concluded.remove(reopened->thread);
    }
    if (concluded.isEmpty())
        return ChangeSet();
    return m_impl->transact([&](ChangeSet &change) -> StoreResult<void> {
        auto waiting = guarded([&] { return m_impl->outbox.waiting(-1); });
        if (!waiting)
            return std::unexpected(waiting.error());
        std::erase_if(*waiting, [&](const Outbox::Entry &entry) {
            const auto *post = std::get_if<op::PostMessage>(&entry.op.body);
            return !post || !concluded.contains(post->thread);
        });
        if (waiting->empty())
            return {};
        change.outbox = true;
        return m_impl->rebase(change, [&] {
            return guarded([&] {
                for (const Outbox::Entry &entry : *waiting) {
                    Outbox::touch(entry, change);
                    m_impl->outbox.refuse(entry.op.opId, QStringLiteral("concluded"), {});
                }
            });
        });
    });
}

StoreResult<ChangeSet> ReplicaStore::retry(OpId op)
{
    return m_impl->changeEntry(op, [&](const Outbox::Entry &, ChangeSet &) { m_impl->outbox.retry(op); });
}

StoreResult<ChangeSet> ReplicaStore::discard(OpId op)
{
    return m_impl->changeEntry(op, [&](const Outbox::Entry &, ChangeSet &) { m_impl->outbox.drop(op); });
}

StoreResult<std::vector<Op>> ReplicaStore::waitingOps(int limit) const
{
    return guarded([&] {
        std::vector<Op> ops;
        for (Outbox::Entry &entry : m_impl->outbox.waiting(limit))
            ops.push_back(std::move(entry.op));
        return ops;
    });
}

} // namespace meridian
