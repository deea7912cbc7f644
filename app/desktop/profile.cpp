// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profile.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace meridian {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString placeOf(const QString &profile)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/meridian/") + profile;
}

} // namespace

ProfileFolder::ProfileFolder(const QString &path) : m_dir(path), m_lock(m_dir.filePath(QStringLiteral("lock")))
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

std::expected<std::unique_ptr<ProfileFolder>, QString> ProfileFolder::open(const QString &path)
{
    const QString place = folderFor(path);
    if (!QDir().mkpath(place))
        return std::unexpected(
            tr("The folder %1 can’t be made.").arg(place));
    std::unique_ptr<ProfileFolder> profile(new ProfileFolder(place));
    QFile::setPermissions(place, OwnerOnly | QFileDevice::ExeOwner);
    if (profile->m_lock.tryLock(0))
        return profile;
    if (profile->m_lock.error() == QLockFile::LockFailedError)
        return std::unexpected(tr("Meridian is already open with the profile %1.").arg(place));
    return std::unexpected(
        tr("The folder %1 can’t be written.").arg(place));
}

std::expected<std::optional<Credentials>, QString> ProfileFolder::credentials() const
{
    QFile file(credentialsPath());
    if (!file.exists())
        return std::optional<Credentials>();
    const QString unreadable = tr("The file %1 can’t be read. Nothing was changed.").arg(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const Credentials found{QUrl(json[QLatin1String("server")].toString()), json[QLatin1String("token")].toString()};
    if (!found.server.isValid() || found.server.isEmpty() || found.token.isEmpty())
        return std::unexpected(unreadable);
    return found;
}

std::expected<void, QString> ProfileFolder::keep(const Credentials &credentials) const
{
    return keepSecret(credentialsPath(), {{QStringLiteral("server"), credentials.server.toString()},
                                          {QStringLiteral("token"), credentials.token}});
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
