// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/administration.h"
#include "core/server/accounts.h"
#include "core/server/event_writer.h"

namespace meridian::administration {
namespace {

constexpr qint64 OwnerInviteMs = 7LL * 24 * 60 * 60 * 1000;

StoreResult<void> appendAll(EventWriter &writer, const Clock &clock, Random &random, MemberId author,
                            const std::vector<OpBody> &bodies)
{
    for (const OpBody &body : bodies) {
        const auto event = writer.append(Op{OpId::create(clock.now(), random), body}, author);
        if (!event)
            return std::unexpected(event.error());
    }
    return {};
}

} // namespace

StoreResult<void> migrateAll(SQLite::Database &database)
{
    for (const MigrationSet &set : {logMigrations(), projectionMigrations(), documentMigrations(), Accounts::migrations()}) {
        if (const auto done = migrate(database, set); !done)
            return done;
    }
    return {};
}

ChannelId everyoneChannel(WorkspaceId workspace)
{
    return ChannelId(Uuid::named("everyone:" + workspace.uuid().bytes()));
}

std::vector<OpBody> beginnings(WorkspaceId workspace, MemberId member, const Profile &profile, Role role)
{
    std::vector<OpBody> bodies{op::AddMember{member, profile, role}};
    if (role != Role::Guest)
        bodies.push_back(op::JoinChannel{everyoneChannel(workspace), member});
    return bodies;
}

StoreResult<std::optional<Workspace>> workspace(SQLite::Database &database)
{
    const auto first = EventLog(database).read(0, 1);
    if (!first)
        return std::unexpected(first.error());
    if (first->empty())
        return std::nullopt;
    const auto *created = std::get_if<op::CreateWorkspace>(&first->front().op.body);
    if (!created)
        return std::unexpected(StoreError{StoreError::Code::Corrupt,
                                          QStringLiteral("the log does not begin with its workspace")});
    return Workspace{created->workspace, created->name};
}

StoreResult<NewWorkspace> createWorkspace(SQLite::Database &database, const Clock &clock, Random &random,
                                          const QString &name, const Profile &owner,
                                          const QString &ownerEmail)
{
    if (const auto migrated = migrateAll(database); !migrated)
        return std::unexpected(migrated.error());
    const Instant now = clock.now();
    NewWorkspace made{WorkspaceId::create(now, random), MemberId::create(now, random), {}, {}};
    made.everyone = everyoneChannel(made.workspace);
    Accounts accounts(database);
    EventWriter writer(database, clock);
    const auto work = [&]() -> StoreResult<void> {
        const auto head = writer.begin();
        if (!head)
            return std::unexpected(head.error());
        if (*head != 0)
            return std::unexpected(StoreError{StoreError::Code::Misuse,
                                              QStringLiteral("a workspace is here already")});
        if (const auto done = appendAll(writer, clock, random, made.owner,
                {op::CreateWorkspace{made.workspace, name}, op::AddMember{made.owner, owner, Role::Owner},
                 op::CreateChannel{made.everyone, ChannelKind::Public, QStringLiteral("everyone"), {}, {}}});
            !done)
            return done;
        if (const auto put = accounts.putAccount({ownerEmail, made.owner, {}}); !put)
            return put;
        const auto code = accounts.addInvite({Role::Owner, made.owner, made.owner, now.plus(OwnerInviteMs)},
                                             now, random);
        if (!code)
            return std::unexpected(code.error());
        made.ownerInvite = code->code;
        return {};
    };
    if (const auto done = inTransaction(database, work); !done)
        return std::unexpected(done.error());
    return made;
}

StoreResult<MemberId> addMember(SQLite::Database &database, const Clock &clock, Random &random,
                                const Profile &profile, Role role, const QString &email)
{
    const auto here = workspace(database);
    if (!here)
        return std::unexpected(here.error());
    if (!*here)
        return std::unexpected(StoreError{StoreError::Code::Misuse, QStringLiteral("no workspace")});
    const MemberId member = MemberId::create(clock.now(), random);
    EventWriter writer(database, clock);
    const auto work = [&]() -> StoreResult<void> {
        if (const auto head = writer.begin(); !head)
            return std::unexpected(head.error());
        if (const auto done = appendAll(writer, clock, random, member,
                                        beginnings((*here)->workspace, member, profile, role));
            !done)
            return done;
        return email.isEmpty() ? StoreResult<void>() : Accounts(database).putAccount({email, member, {}});
    };
    if (const auto done = inTransaction(database, work); !done)
        return std::unexpected(done.error());
    return member;
}

} // namespace meridian::administration
