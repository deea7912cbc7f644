// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts.h"
#include "core/store/statements.h"
#include <sodium.h>

static void initServerResources()
{
    Q_INIT_RESOURCE(server);
}

namespace meridian {
namespace {

constexpr qsizetype SecretBytes = 32;

QString newSecret(Random &random)
{
    return QString::fromLatin1(random.bytes(SecretBytes).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray hashOf(const QString &secret)
{
    const QByteArray text = secret.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()),
                       nullptr, 0);
    return hash;
}

QString keyOf(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

constexpr auto AccountOfEmail = "SELECT email, member, password_hash FROM account WHERE email_key = ?1";
constexpr auto AccountOfMember = "SELECT email, member, password_hash FROM account WHERE member = ?1";
constexpr auto DeviceOfToken =
    "SELECT device, member, name, created_at, last_seen_at, revoked_at FROM device WHERE token_hash = ?1";
constexpr auto DeviceOfId =
    "SELECT device, member, name, created_at, last_seen_at, revoked_at FROM device WHERE device = ?1";
constexpr auto DevicesOfMember =
    "SELECT device, member, name, created_at, last_seen_at, revoked_at FROM device "
    "WHERE ?1 IS NULL OR member = ?1 ORDER BY created_at, device";

std::optional<Accounts::Account> accountFrom(Query row)
{
    if (!row.next())
        return std::nullopt;
    return Accounts::Account{row.text(0), row.id<MemberId>(1), row.blob(2)};
}

Accounts::Device deviceAt(Query &row)
{
    return {row.id<DeviceId>(0), row.id<MemberId>(1), row.text(2),
            row.instant(3), row.instant(4), row.number(5) != 0};
}

std::optional<Accounts::Device> deviceFrom(Query row)
{
    return row.next() ? std::optional(deviceAt(row)) : std::nullopt;
}

} // namespace

Accounts::Accounts(SQLite::Database &database) : m_statements(std::make_unique<StatementCache>(database)) {}
Accounts::~Accounts() = default;

MigrationSet Accounts::migrations()
{
    initServerResources();
    return {"accounts", {QStringLiteral(":/meridian/server/migrations/accounts_001.sql"),
                         QStringLiteral(":/meridian/server/migrations/accounts_002.sql"),
                         QStringLiteral(":/meridian/server/migrations/accounts_003.sql")}};
}

StoreResult<std::optional<Accounts::Account>> Accounts::accountByEmail(const QString &email) const
{
    return guarded([&] { return accountFrom((*m_statements)(AccountOfEmail).bind(keyOf(email))); });
}

StoreResult<std::optional<Accounts::Account>> Accounts::accountOf(MemberId member) const
{
    return guarded([&] { return accountFrom((*m_statements)(AccountOfMember).bind(member)); });
}

StoreResult<void> Accounts::putAccount(const Account &account)
{
    return guarded([&] {
        (*m_statements)("INSERT INTO account (member, email, email_key, password_hash) "
                        "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (member) DO UPDATE SET email = excluded.email, "
                        "email_key = excluded.email_key, password_hash = excluded.password_hash")
            .bind(account.member, account.email.trimmed(), keyOf(account.email), account.passwordHash)
            .change();
    });
}

StoreResult<Accounts::NewDevice> Accounts::addDevice(MemberId member, const QString &name, Instant now,
                                                     Random &random)
{
    return guarded([&] {
        const NewDevice made{DeviceId::create(now, random), newSecret(random)};
        (*m_statements)("INSERT INTO device (device, member, name, token_hash, created_at, last_seen_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?5)")
            .bind(made.device, member, name, hashOf(made.token), now)
            .change();
        return made;
    });
}

StoreResult<std::optional<Accounts::Device>> Accounts::deviceByToken(const QString &token) const
{
    return guarded([&] { return deviceFrom((*m_statements)(DeviceOfToken).bind(hashOf(token))); });
}

StoreResult<std::optional<Accounts::Device>> Accounts::device(DeviceId device) const
{
    return guarded([&] { return deviceFrom((*m_statements)(DeviceOfId).bind(device)); });
}

StoreResult<std::vector<Accounts::Device>> Accounts::devices(std::optional<MemberId> member) const
{
    return guarded([&] {
        auto row = (*m_statements)(DevicesOfMember).bind(member);
        std::vector<Device> devices;
        while (row.next())
            devices.push_back(deviceAt(row));
        return devices;
    });
}

StoreResult<void> Accounts::revoke(DeviceId device, Instant now)
{
    return guarded([&] {
        (*m_statements)("UPDATE device SET revoked_at = ?1 WHERE device = ?2 AND revoked_at = 0")
            .bind(std::max<qint64>(now.ms, 1), device)
            .change();
    });
}

StoreResult<void> Accounts::markSeen(DeviceId device, Instant now)
{
    return guarded([&] {
        (*m_statements)("UPDATE device SET last_seen_at = ?1 WHERE device = ?2").bind(now, device).change();
    });
}

StoreResult<Accounts::NewInvite> Accounts::addInvite(const Invite &invite, Instant now, Random &random)
{
    return guarded([&] {
        const NewInvite made{InviteId::create(now, random), newSecret(random)};
        (*m_statements)("INSERT INTO invite (code_hash, invite, role, member, created_by, created_at, expires_at, "
                        "signs_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .bind(hashOf(made.code), made.invite, invite.role, invite.member, invite.createdBy, now, invite.expiresAt,
                  invite.kind == Invite::Kind::SignsIn)
            .change();
        return made;
    });
}

StoreResult<std::vector<InviteRow>> Accounts::openInvites(Instant now, int limit) const
{
    return guarded([&] {
        auto row = (*m_statements)("SELECT invite, role, member, created_by, created_at, expires_at FROM invite "
                                   "WHERE used_at = 0 AND expires_at > ?1 AND signs_in = 0 ORDER BY created_at DESC, invite LIMIT ?2")
                       .bind(now, limit);
        std::vector<InviteRow> invites;
        while (row.next()) {
            invites.push_back({row.id<InviteId>(0), row.name<Role>(1), {}, row.id<MemberId>(3), row.instant(4),
                               row.instant(5)});
            if (!row.isNull(2))
                invites.back().member = row.id<MemberId>(2);
        }
        return invites;
    });
}

StoreResult<bool> Accounts::endInvite(InviteId invite)
{
    return guarded([&] {
        return (*m_statements)("DELETE FROM invite WHERE invite = ?1 AND used_at = 0 AND signs_in = 0").bind(invite).change() > 0;
    });
}

StoreResult<Accounts::NewInvite> Accounts::addDeviceLink(const Member &member, Instant now, Random &random)
{
    const auto ended = guarded([&] {
        (*m_statements)("DELETE FROM invite WHERE member = ?1 AND signs_in = 1 AND used_at = 0")
            .bind(member.member)
            .change();
    });
    if (!ended)
        return std::unexpected(ended.error());
    return addInvite({member.role, member.member, member.member, now.plus(DeviceLinkMs), false, Invite::Kind::SignsIn},
                     now, random);
}

StoreResult<QString> Accounts::makeFeed(MemberId member, Instant now, Random &random)
{
    return guarded([&] {
        const QString secret = newSecret(random);
        (*m_statements)("INSERT INTO calendar_feed (member, secret_hash, created_at) VALUES (?1, ?2, ?3) "
                        "ON CONFLICT (member) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at")
            .bind(member, hashOf(secret), now)
            .change();
        return secret;
    });
}

StoreResult<std::optional<Instant>> Accounts::feedMadeAt(MemberId member) const
{
    return guarded([&]() -> std::optional<Instant> {
        auto row = (*m_statements)("SELECT created_at FROM calendar_feed WHERE member = ?1").bind(member);
        return row.next() ? std::optional(row.instant(0)) : std::nullopt;
    });
}

StoreResult<bool> Accounts::endFeed(MemberId member)
{
    return guarded([&] { return (*m_statements)("DELETE FROM calendar_feed WHERE member = ?1").bind(member).change() > 0; });
}

StoreResult<std::optional<MemberId>> Accounts::feedReader(const QString &secret) const
{
    return guarded([&]() -> std::optional<MemberId> {
        auto row = (*m_statements)("SELECT member FROM calendar_feed WHERE secret_hash = ?1").bind(hashOf(secret));
        return row.next() ? std::optional(row.id<MemberId>(0)) : std::nullopt;
    });
}

StoreResult<std::optional<Accounts::Invite>> Accounts::invite(const QString &code) const
{
    return guarded([&]() -> std::optional<Invite> {
        auto row = (*m_statements)("SELECT role, member, created_by, expires_at, used_at, signs_in FROM invite "
                                   "WHERE code_hash = ?1")
                       .bind(hashOf(code));
        if (!row.next())
            return std::nullopt;
        Invite found{row.name<Role>(0), {}, row.id<MemberId>(2), row.instant(3), row.number(4) != 0,
                     row.truth(5) ? Invite::Kind::SignsIn : Invite::Kind::Joins};
        if (!row.isNull(1))
            found.member = row.id<MemberId>(1);
        return found;
    });
}

StoreResult<void> Accounts::useInvite(const QString &code, MemberId by, Instant now)
{
    return guarded([&] {
        (*m_statements)("UPDATE invite SET used_at = ?1, used_by = ?2 WHERE code_hash = ?3")
            .bind(std::max<qint64>(now.ms, 1), by, hashOf(code))
            .change();
    });
}

} // namespace meridian
