// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/data_directory.h"
#include "core/store/statements.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace meridian {

QString sentenceFor(const StoreError &error)
{
    switch (error.code) {
    case StoreError::Code::CannotOpen: return QStringLiteral("The workspace's database cannot be opened.");
    case StoreError::Code::Corrupt: return QStringLiteral("The workspace's database is damaged: %1.").arg(error.detail);
    case StoreError::Code::Busy: return QStringLiteral("The workspace's database is busy; try again in a moment.");
    case StoreError::Code::Full: return QStringLiteral("The disk is full.");
    case StoreError::Code::NewerVersion:
        return QStringLiteral("This workspace was written by a newer Meridian.");
    case StoreError::Code::Io:
    case StoreError::Code::Misuse: break;
    }
    return QStringLiteral("The workspace's database failed: %1.").arg(error.detail);
}

DataDirectory::Result<std::unique_ptr<SQLite::Database>> DataDirectory::openFile() const
{
    auto database = openDatabase({databasePath(), {}, false});
    if (!database)
        return std::unexpected(sentenceFor(database.error()));
    return std::move(*database);
}

DataDirectory::Result<std::unique_ptr<SQLite::Database>> DataDirectory::create() const
{
    if (QFileInfo(databasePath()).exists() && QFileInfo(databasePath()).size() != 0)
        return std::unexpected(QStringLiteral("%1 holds a workspace already.").arg(m_path));
    // A folder that holds other things is somebody's: closing it to others could shut people out of their own.
    const bool isOthers = QFileInfo(m_path).isDir() && !QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!QDir().mkpath(m_path))
        return std::unexpected(QStringLiteral("%1 cannot be made.").arg(m_path));
    if (const auto locked = lockForMaking(); !locked)
        return std::unexpected(locked.error());
    if (QFileInfo(databasePath()).size() != 0) // made by another while this one came to the lock
        return std::unexpected(QStringLiteral("%1 holds a workspace already.").arg(m_path));
    if (!isOthers && !QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return std::unexpected(QStringLiteral("%1 cannot be closed to others.").arg(m_path));
    auto database = openFile();
    if (!database)
        removeDatabase();
    if (database && !QFile::setPermissions(databasePath(), QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(QStringLiteral("%1 cannot be closed to others.").arg(databasePath()));
    return database;
}

void DataDirectory::removeDatabase() const
{
    for (const QLatin1StringView part : {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(databasePath() + part);
}

DataDirectory::Result<std::unique_ptr<SQLite::Database>> DataDirectory::open() const
{
    const QFileInfo folder(m_path);
    if (folder.isDir() && !(folder.isReadable() && folder.isExecutable()))
        return std::unexpected(QStringLiteral("%1 may not be read.").arg(m_path));
    const QString none = QStringLiteral("%1 holds no workspace; make one with meridian-server init.").arg(m_path);
    if (!QFileInfo::exists(databasePath()))
        return std::unexpected(none);
    auto database = openFile();
    if (!database)
        return database;
    // Somebody else's database, or what an init that was killed left: nothing is written into it.
    const auto isOurs = guarded([&] { return (*database)->tableExists("event_log"); });
    if (!isOurs)
        return std::unexpected(sentenceFor(isOurs.error()));
    if (!*isOurs)
        return std::unexpected(none);
    if (const auto migrated = administration::migrateAll(**database); !migrated)
        return std::unexpected(sentenceFor(migrated.error()));
    return database;
}

StoreResult<std::unique_ptr<SQLite::Database>> DataDirectory::openReader() const
{
    return openDatabaseReadOnly(databasePath());
}

DataDirectory::Result<void> DataDirectory::lockForMaking() const
{
    // On the folder itself, so that nothing is left of a making that failed; it goes with the process, like the one below.
    const int folder = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return std::unexpected(QStringLiteral("%1 may not be read.").arg(m_path));
    if (::flock(folder, LOCK_EX | LOCK_NB) != 0) {
        ::close(folder);
        return std::unexpected(QStringLiteral("Another meridian-server makes a workspace in %1 right now.").arg(m_path));
    }
    return {};
}

DataDirectory::Result<void> DataDirectory::lockForServing() const
{
    // The descriptor stays open: the kernel lets go of the lock with the process, even after kill -9.
    const int file = ::open(QFile::encodeName(m_path + QStringLiteral("/serving.lock")).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return std::unexpected(QStringLiteral("%1 cannot be written.").arg(m_path));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return std::unexpected(QStringLiteral("Another meridian-server serves %1 already.").arg(m_path));
    }
    return {};
}

QUrl DataDirectory::publicUrl() const
{
    for (const QString &name : {QStringLiteral("/public_url"), QStringLiteral("/listening")}) {
        QFile file(m_path + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto url = publicUrlFrom(QString::fromUtf8(file.read(2048)).trimmed()))
            return *url;
    }
    return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(DefaultPort));
}

DataDirectory::Result<void> DataDirectory::write(const QString &name, const QUrl &url) const
{
    QSaveFile file(m_path + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(url.toString().toUtf8() + '\n') < 0 || !file.commit())
        return std::unexpected(QStringLiteral("%1 cannot be written.").arg(m_path));
    return {};
}

DataDirectory::Result<void> DataDirectory::setPublicUrl(const QUrl &url) const
{
    return write(QStringLiteral("/public_url"), url);
}

DataDirectory::Result<void> DataDirectory::setListening(const QUrl &url) const
{
    return write(QStringLiteral("/listening"), url);
}

std::expected<QUrl, QString> publicUrlFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"),
                              QStringLiteral("https")};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return std::unexpected(QStringLiteral("%1 is no address such as wss://team.example:%2.").arg(text).arg(DefaultPort));
    return url;
}

} // namespace meridian
