// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/server/accounts.h"
#include "core/server/event_writer.h"
#include "core/server/speaker.h"
#include "core/server/try_limiter.h"
#include "core/store/workspace_reader.h"

namespace meridian {

//! The ways to become somebody here: what an invite is worth, joining with it, signing in with a password.
//! Each ends with a token for a device.
//!
//! An account that does not exist costs the asker as much time, and tells as little, as a wrong password.
//! Errors: refusals to the asker; `unavailable` when the database fails.
class SignIn {
public:
    struct Parts {
        SQLite::Database &database;
        const WorkspaceReader &reader;
        EventWriter &writer;
        Accounts &accounts;
        SessionTable &sessions;
        Speaker &speaker;
        PasswordHasher &hasher;
        const Clock &clock;
        Random &random;
        WorkspaceId workspace;
        QString workspaceName;
        //! Events that joining has committed, and where the log ended before them.
        std::function<void(Seq before, const std::vector<Event> &events)> committed;
    };
    explicit SignIn(Parts parts);

    void inviteInfo(Session &session, const frame::InviteInfo &ask);
    void join(Session &session, const frame::Join &ask);
    void login(Session &session, const frame::Login &ask);
    void enter(Session &session, const frame::Enter &ask);

private:
    [[nodiscard]] bool mustWait(Session &session, QLatin1StringView re, const QString &account);
    [[nodiscard]] Checked<Accounts::Invite> usable(const QString &code) const;
    [[nodiscard]] Checked<Accounts::Invite> usable(const QString &code, Accounts::Invite::Kind kind) const;
    [[nodiscard]] Checked<Accounts::Invite> joinable(const frame::Join &ask) const;
    void startHashing(Session &session);
    //! The session, if it still waits for its password; it is Fresh again.
    [[nodiscard]] Session *waiting(ConnectionId connection);
    void finishJoin(Session &session, const frame::Join &ask, const QByteArray &passwordHash);
    [[nodiscard]] StoreResult<std::vector<Event>> appendJoin(const Accounts::Invite &invite, MemberId member,
                                                             const Profile &profile);
    void finishLogin(Session &session, const frame::Login &ask, const Accounts::Account &account);

    Parts m_parts;
    TryLimiter m_perAccount{5};
    TryLimiter m_perAddress{30};
};

} // namespace meridian
