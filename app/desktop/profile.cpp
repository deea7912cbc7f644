// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profile.h"
#include "app/desktop/secret_store.h"
#include "core/base/log.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace meridian {

namespace {

const QString ServerField = QStringLiteral("server"), TokenEntry = QStringLiteral("token");
//! What the token is called in the keychain, where it is kept there.
const QString KeyField = QStringLiteral("keychain");

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString placeOf(const QString &profile)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/meridian/") + profile;
}

} // namespace

ProfileFolder::ProfileFolder(const QString &path, Secrets secrets)
    : m_dir(path), m_lock(m_dir.filePath(QStringLiteral("lock"))), m_secrets(secrets)
{
    // The lock of a Meridian that died is taken over: its process is gone, however fresh the file.
    m_lock.setStaleLockTime(0);
}

QString ProfileFolder::demoPlace()
{
    return placeOf(QStringLiteral("demo"));
}

QString ProfileFolder::folderFor(const QString &path)
{
    return QDir::cleanPath(QDir(path.isEmpty() ? placeOf(QStringLiteral("default")) : path).absolutePath());
}

std::expected<std::unique_ptr<ProfileFolder>, QString> ProfileFolder::open(const QString &path, Secrets secrets)
{
    const QString place = folderFor(path);
    if (!QDir().mkpath(place))
        return std::unexpected(
            tr("The folder %1 can’t be made.").arg(place));
    std::unique_ptr<ProfileFolder> profile(new ProfileFolder(place, secrets));
    QFile::setPermissions(place, OwnerOnly | QFileDevice::ExeOwner);
    if (profile->m_lock.tryLock(0))
        return profile;
    if (profile->m_lock.error() == QLockFile::LockFailedError)
        return std::unexpected(tr("Meridian is already open with the profile %1.").arg(place));
    return std::unexpected(
        tr("The folder %1 can’t be written.").arg(place));
}

QJsonObject ProfileFolder::readCredentials() const
{
    QFile file(credentialsPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::expected<std::optional<Credentials>, QString> ProfileFolder::credentials() const
{
    if (!QFile::exists(credentialsPath()))
        return std::optional<Credentials>();
    const QJsonObject json = readCredentials();
    Credentials found{QUrl(json[ServerField].toString()), json[TokenEntry].toString()};
    const QString key = json[KeyField].toString();
    if (!key.isEmpty()) {
        const auto token = SecretStore::read(key);
        if (token)
            found.token = *token;
        else
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("keychain_shut"), {{QLatin1StringView("why"), token.error()}});
    }
    if (!found.server.isValid() || found.server.isEmpty() || (key.isEmpty() && found.token.isEmpty()))
        return std::unexpected(tr("The file %1 can’t be read. Nothing was changed.").arg(credentialsPath()));
    return found;
}

ProfileFolder::TokenPlace ProfileFolder::tokenPlace() const
{
    const QJsonObject json = readCredentials();
    return json.contains(KeyField) ? TokenPlace::Keychain : json.contains(TokenEntry) ? TokenPlace::File : TokenPlace::Nowhere;
}

//! Whether the keychain takes the token is seen each time: one that is gone leaves the file.
std::expected<void, QString> ProfileFolder::keep(const Credentials &credentials) const
{
    QJsonObject json{{ServerField, credentials.server.toString()}};
    QString key = readCredentials()[KeyField].toString();
    if (m_secrets == Secrets::Keychain && SecretStore::isThere()) {
        if (key.isEmpty())
            key = QStringLiteral("device-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto kept = SecretStore::write(key, credentials.token);
        if (kept)
            json.insert(KeyField, key);
        else
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("keychain_refused"), {{QLatin1StringView("why"), kept.error()}});
    }
    if (!json.contains(KeyField))
        json.insert(TokenEntry, credentials.token);
    return keepSecret(credentialsPath(), json);
}

std::optional<BegunWorkspace> ProfileFolder::begun() const
{
    QFile file(begunPath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const BegunWorkspace found{json[QLatin1String("folder")].toString(), json[QLatin1String("link")].toString()};
    return found.folder.isEmpty() || found.link.isEmpty() ? std::nullopt : std::optional(found);
}

std::expected<void, QString> ProfileFolder::keep(const BegunWorkspace &begun) const
{
    return keepSecret(begunPath(), {{QStringLiteral("folder"), begun.folder}, {QStringLiteral("link"), begun.link}});
}

void ProfileFolder::forgetBegun() const
{
    QFile::remove(begunPath());
}

std::expected<void, QString> ProfileFolder::keepSecret(const QString &path, const QJsonObject &json) const
{
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!kept)
        return std::unexpected(
            tr("The folder %1 can’t be written.").arg(m_dir.path()));
    return {};
}

} // namespace meridian
