// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica.h"
#include "core/store/check_in_queries.h"
#include "core/store/database.h"
#include "core/store/task_queries.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace meridian {

namespace {

//! Above this, reading all is no dearer than finding each one's place.
constexpr qsizetype FewMembers = 64;

bool comesBefore(const Member &a, const Member &b)
{
    if (a.removed != b.removed)
        return b.removed;
    const int order = a.profile.name.toCaseFolded().compare(b.profile.name.toCaseFolded());
    return order != 0 ? order < 0 : a.member < b.member;
}

} // namespace

class Replica::Impl {
public:
    explicit Impl(std::unique_ptr<SQLite::Database> opened)
        : database(std::move(opened)), queries(*database), documents(*database, queries), tasks(*database), checkIns(*database)
    {
    }

    StoreResult<void> follow(const QSet<MemberId> &members);

    std::unique_ptr<SQLite::Database> database;
    Queries queries;
    DocumentQueries documents;
    TaskQueries tasks;
    CheckInQueries checkIns;
    std::shared_ptr<std::vector<Member>> everyone; //!< null: to be read
};

//! Brings the kept list up to date in a copy: somebody may still read the old one.
StoreResult<void> Replica::Impl::follow(const QSet<MemberId> &members)
{
    auto list = std::make_shared<std::vector<Member>>(*everyone);
    std::erase_if(*list, [&](const Member &one) { return members.contains(one.member); });
    for (const MemberId &id : members) {
        auto member = queries.member(id);
        if (!member)
            return std::unexpected(member.error());
        if (*member)
            list->insert(std::lower_bound(list->begin(), list->end(), **member, comesBefore), std::move(**member));
    }
    everyone = std::move(list);
    return {};
}

StoreResult<std::unique_ptr<Replica>> Replica::open(const QString &path)
{
    auto database = openDatabaseReadOnly(path);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Replica>(new Replica(std::make_unique<Impl>(std::move(*database))));
}

Replica::Replica(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Replica::~Replica() = default;

const Queries &Replica::read() const
{
    return m_impl->queries;
}

const DocumentQueries &Replica::documents() const
{
    return m_impl->documents;
}

const TaskQueries &Replica::tasks() const
{
    return m_impl->tasks;
}

const CheckInQueries &Replica::checkIns() const
{
    return m_impl->checkIns;
}

StoreResult<Replica::Everyone> Replica::everyone() const
{
    if (!m_impl->everyone) {
        auto members = m_impl->queries.members();
        if (!members)
            return std::unexpected(members.error());
        m_impl->everyone = std::make_shared<std::vector<Member>>(std::move(*members));
    }
    return m_impl->everyone;
}

void Replica::publish(const ChangeSet &change)
{
    const bool many = change.everything || change.members.size() > FewMembers;
    if (m_impl->everyone && (many || (!change.members.isEmpty() && !m_impl->follow(change.members))))
        m_impl->everyone.reset(); // who asks next reads it, and hears what is wrong
    emit changed(change);
}

void Replica::setStatus(const SyncStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged(m_status);
}

void Replica::publishDocument(const DocumentNews &news)
{
    emit documentNews(news);
}

} // namespace meridian
