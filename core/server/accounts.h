// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/model/access_rows.h"
#include "core/model/entities.h"
#include "core/store/database.h"

namespace meridian {

class StatementCache;

//! Who may sign in, and with what: accounts, devices, invites, links of calendars. These never leave the server and are not in the
//! log. Tokens and invite codes are 256 random bits in base64url; only their BLAKE2b hash is kept.
//!
//! Errors: the database's. Every call is one statement or runs in the caller's transaction.
class Accounts {
public:
    //! `database` outlives this and has been migrated with migrations().
    explicit Accounts(SQLite::Database &database);
    ~Accounts();
    [[nodiscard]] static MigrationSet migrations();

    struct Account {
        QString email; //!< as written; found whatever its case
        MemberId member;
        QByteArray passwordHash; //!< empty until a password has been set
    };
    [[nodiscard]] StoreResult<std::optional<Account>> accountByEmail(const QString &email) const;
    [[nodiscard]] StoreResult<std::optional<Account>> accountOf(MemberId member) const;
    //! Makes the member's account or changes it.
    [[nodiscard]] StoreResult<void> putAccount(const Account &account);

    struct Device {
        DeviceId device;
        MemberId member;
        QString name;
        Instant createdAt;
        Instant lastSeenAt;
        bool revoked = false;
    };
    struct NewDevice {
        DeviceId device;
        QString token; //!< shown once
    };
    [[nodiscard]] StoreResult<NewDevice> addDevice(MemberId member, const QString &name, Instant now,
                                                   Random &random);
    [[nodiscard]] StoreResult<std::optional<Device>> deviceByToken(const QString &token) const;
    [[nodiscard]] StoreResult<std::optional<Device>> device(DeviceId device) const;
    //! Everyone's, or one member's; oldest first.
    [[nodiscard]] StoreResult<std::vector<Device>> devices(std::optional<MemberId> member) const;
    [[nodiscard]] StoreResult<void> revoke(DeviceId device, Instant now);
    [[nodiscard]] StoreResult<void> markSeen(DeviceId device, Instant now);

    struct Invite {
        enum class Kind { Joins, SignsIn };
        Role role = Role::Member;
        std::optional<MemberId> member; //!< an existing member this invite is for
        MemberId createdBy;
        Instant expiresAt;
        bool used = false;
        Kind kind = Kind::Joins; //!< SignsIn: another computer of `member`, without a password
    };
    struct NewInvite {
        InviteId invite;
        QString code; //!< shown once
    };
    [[nodiscard]] StoreResult<NewInvite> addInvite(const Invite &invite, Instant now, Random &random);
    //! Those for joining that can still be used, newest first, at most `limit`.
    [[nodiscard]] StoreResult<std::vector<InviteRow>> openInvites(Instant now, int limit) const;
    //! From here on the code is not known; false when there is no such invite that is not used.
    [[nodiscard]] StoreResult<bool> endInvite(InviteId invite);
    static constexpr qint64 DeviceLinkMs = 60LL * 60 * 1000;
    //! A link that signs another computer of the member's in, once, for DeviceLinkMs; it ends those before it.
    [[nodiscard]] StoreResult<NewInvite> addDeviceLink(const Member &member, Instant now, Random &random);
    [[nodiscard]] StoreResult<std::optional<Invite>> invite(const QString &code) const;
    [[nodiscard]] StoreResult<void> useInvite(const QString &code, MemberId by, Instant now);

    //! The secret under which a calendar reads what a member is to do, shown once; the one before is good for nothing then.
    [[nodiscard]] StoreResult<QString> makeFeed(MemberId member, Instant now, Random &random);
    //! None: they have none.
    [[nodiscard]] StoreResult<std::optional<Instant>> feedMadeAt(MemberId member) const;
    //! False when there was none.
    [[nodiscard]] StoreResult<bool> endFeed(MemberId member);
    [[nodiscard]] StoreResult<std::optional<MemberId>> feedReader(const QString &secret) const;

private:
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace meridian
