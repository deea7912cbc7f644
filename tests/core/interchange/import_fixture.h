// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/slack_import.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <zip.h>

namespace meridian {

//! A server's database with a new workspace and its owner.
class ImportFixture {
public:
    ImportFixture()
    {
        auto opened = openDatabase({m_directory.filePath(QStringLiteral("server.db")), {}, false});
        if (!opened || !migrate(**opened, logMigrations())
            || !migrate(**opened, projectionMigrations()))
            return;
        m_database = std::move(*opened);
        m_isReady = append({WorkspaceId(Uuid::named("workspace")), QStringLiteral("Northwind")})
            && append(op::AddMember{owner(), profile(), Role::Owner});
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] static MemberId owner() { return MemberId(Uuid::named("owner")); }
    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    [[nodiscard]] const ManualClock &clock() const { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    [[nodiscard]] std::expected<ImportReport, ImportError>
    import(const QString &zip, const ImportProgressCall &call = {})
    {
        return importSlack(*m_database, zip, m_clock, call);
    }
    //! A small export made here: names and contents of its files.
    [[nodiscard]] QString zip(const QMap<QString, QByteArray> &files,
                              const QString &name = QStringLiteral("export.zip"))
    {
        const QString file = path(name);
        QFile::remove(file);
        zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE, nullptr);
        for (auto it = files.begin(); it != files.end(); ++it) {
            zip_source_t *source
                = zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
            zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        return zip_close(archive) == 0 ? file : QString();
    }
    [[nodiscard]] qint64 number(const char *sql) { return m_database->execAndGet(sql).getInt64(); }
    [[nodiscard]] QString text(const char *sql)
    {
        return QString::fromStdString(m_database->execAndGet(sql).getString());
    }
    [[nodiscard]] QStringList faults()
    {
        const auto found = audit(*m_database);
        return found ? *found : QStringList{found.error().detail};
    }

private:
    [[nodiscard]] static Profile profile()
    {
        Profile result;
        result.name = QStringLiteral("Ada Owner");
        return result;
    }
    [[nodiscard]] bool append(OpBody body)
    {
        EventLog log(*m_database);
        Projection projection(*m_database);
        return inTransaction(
                   *m_database,
                   [&]() -> StoreResult<void> {
                       const Event event{
                           *log.head() + 1,
                           {OpId(Uuid::named("set up " + QByteArray(kindOf(body).data()))), body},
                           owner(),
                           m_clock.now()};
                       ChangeSet change;
                       if (const auto appended = log.append(event); !appended)
                           return std::unexpected(appended.error());
                       return projection.apply(event, change);
                   })
            .has_value();
    }
    [[nodiscard]] bool append(op::CreateWorkspace body) { return append(OpBody(std::move(body))); }

    QTemporaryDir m_directory;
    ManualClock m_clock{Instant::of(QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC))};
    std::unique_ptr<SQLite::Database> m_database;
    bool m_isReady = false;
};

//! Where the real exports lie, or nothing.
[[nodiscard]] inline QString sharedData(const QString &name)
{
    const QString path = QStringLiteral(MERIDIAN_DATA_DIR "/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace meridian
