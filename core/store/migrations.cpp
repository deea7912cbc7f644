// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/statements.h"
#include <QFile>

// Q_INIT_RESOURCE may not stand in a namespace; a static library's resources come in by this call alone.
static void initStoreMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace meridian {
namespace {

qint64 versionOf(SQLite::Database &database, const QByteArray &name)
{
    SQLite::Statement query(database, "SELECT version FROM migration WHERE name = ?1");
    query.bind(1, name.toStdString());
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

StoreResult<void> runFile(SQLite::Database &database, const MigrationSet &set, qsizetype index)
{
    QFile file(set.files[index]);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(StoreError{StoreError::Code::Misuse, set.files[index]});
    database.exec(file.readAll().constData());
    SQLite::Statement note(database, "INSERT OR REPLACE INTO migration (name, version) VALUES (?1, ?2)");
    note.bind(1, set.name.toStdString());
    note.bind(2, int64_t(index + 1));
    note.exec();
    return {};
}

} // namespace

StoreResult<void> migrate(SQLite::Database &database, const MigrationSet &set)
{
    initStoreMigrations();
    const auto version = guarded([&] {
        database.exec("CREATE TABLE IF NOT EXISTS migration "
                      "(name TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL)");
        return versionOf(database, set.name);
    });
    if (!version)
        return std::unexpected(version.error());
    if (*version > set.files.size())
        return std::unexpected(StoreError{StoreError::Code::NewerVersion, QString::fromUtf8(set.name)});
    for (qsizetype index = *version; index < set.files.size(); ++index) {
        if (auto done = inTransaction(database, [&] { return runFile(database, set, index); }); !done)
            return done;
    }
    return {};
}

MigrationSet projectionMigrations()
{
    return {"projection",
            {QStringLiteral(":/store/migrations/projection_1.sql"), QStringLiteral(":/store/migrations/projection_2.sql"),
             QStringLiteral(":/store/migrations/projection_3.sql"), QStringLiteral(":/store/migrations/projection_4.sql"),
             QStringLiteral(":/store/migrations/projection_5.sql")}};
}

MigrationSet replicaMigrations()
{
    return {"replica",
            {QStringLiteral(":/store/migrations/replica_1.sql"), QStringLiteral(":/store/migrations/replica_2.sql"),
             QStringLiteral(":/store/migrations/replica_3.sql")}};
}

MigrationSet documentMigrations()
{
    return {"document", {QStringLiteral(":/store/migrations/document_1.sql")}};
}

MigrationSet logMigrations()
{
    return {"log", {QStringLiteral(":/store/migrations/log_1.sql"), QStringLiteral(":/store/migrations/log_2.sql")}};
}

} // namespace meridian
