// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/op.h"
#include "core/store/store_error.h"

namespace SQLite {
class Database;
}

// What is done to a workspace from the outside, by whoever holds its data directory.

namespace meridian::administration {

//! Brings log, projection and accounts up to date.
[[nodiscard]] StoreResult<void> migrateAll(SQLite::Database &database);

struct Workspace {
    WorkspaceId workspace;
    QString name;
};
//! What the log begins with; none before createWorkspace().
[[nodiscard]] StoreResult<std::optional<Workspace>> workspace(SQLite::Database &database);
//! The public channel that new members are put into. It keeps its id whatever it is called.
[[nodiscard]] ChannelId everyoneChannel(WorkspaceId workspace);

struct NewWorkspace {
    WorkspaceId workspace;
    MemberId owner;
    ChannelId everyone;
    QString ownerInvite; //!< the code that gives the owner a device and a password
};
//! In one transaction: the workspace, its owner with an account, the public channel `everyone`.
//! Errors: Misuse when the database holds a workspace already.
[[nodiscard]] StoreResult<NewWorkspace> createWorkspace(SQLite::Database &database, const Clock &clock,
                                                        Random &random, const QString &name,
                                                        const Profile &owner, const QString &ownerEmail);

//! What makes somebody a member. All but guests are in `everyone`; guests are where they were added.
[[nodiscard]] std::vector<OpBody> beginnings(WorkspaceId workspace, MemberId member, const Profile &profile,
                                            Role role);

//! Adds a member as an invite would, without the invite, with an account when `email` is given.
[[nodiscard]] StoreResult<MemberId> addMember(SQLite::Database &database, const Clock &clock, Random &random,
                                              const Profile &profile, Role role, const QString &email);

} // namespace meridian::administration
