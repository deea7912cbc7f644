// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/statements.h"
#include <mutex>
#include <sqlite3.h>

namespace meridian {
namespace {

constexpr int BusyTimeoutMs = 5000;
//! A connection belongs to one thread at a time, so it needs no locks of its own.
const int OneThread = SQLite::OPEN_NOMUTEX;

//! `sqlite` is an extended result code.
StoreError::Code codeOf(int sqlite)
{
    if (sqlite == SQLITE_IOERR_SHMSIZE) // the file beside the database could not grow, and no other reason is known for it
        return StoreError::Code::Full;
    switch (sqlite & 0xff) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY: return StoreError::Code::CannotOpen;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_MISMATCH: return StoreError::Code::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreError::Code::Busy;
    case SQLITE_FULL: return StoreError::Code::Full;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISUSE:
    case SQLITE_RANGE: return StoreError::Code::Misuse;
    default: return StoreError::Code::Io;
    }
}

void configure(SQLite::Database &database, bool exclusive)
{
    if (exclusive)
        database.exec("PRAGMA locking_mode=EXCLUSIVE");
    // synchronous=NORMAL loses acknowledged commits in a power cut; FULL loses none.
    database.exec("PRAGMA journal_mode=WAL");
    database.exec("PRAGMA synchronous=FULL");
    database.exec("PRAGMA foreign_keys=OFF");
    database.exec("PRAGMA secure_delete=FAST");
    database.exec("PRAGMA cache_size=-32768");
    database.exec("PRAGMA wal_autocheckpoint=2000");
    database.exec("PRAGMA journal_size_limit=67108864");
    database.exec("PRAGMA temp_store=MEMORY");
}

//! SQLite counts what it allocates under a lock that every allocation takes; nobody asks for the sum.
void countNoMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }); // refused once SQLite is in use, and no matter
}

} // namespace

StoreError currentStoreError()
{
    try {
        throw;
    } catch (const SQLite::Exception &exception) {
        return {codeOf(exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode()), QString::fromUtf8(exception.what())};
    } catch (const std::bad_alloc &) {
        return {StoreError::Code::Io, QStringLiteral("out of memory")};
    } catch (const std::exception &exception) {
        return {StoreError::Code::Io, QString::fromUtf8(exception.what())};
    }
}

StoreResult<std::unique_ptr<SQLite::Database>> openDatabase(const StoreOptions &options)
{
    countNoMemory();
    return guarded([&] {
        auto database = std::make_unique<SQLite::Database>(
            options.path.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | OneThread,
            BusyTimeoutMs, options.vfs.isEmpty() ? nullptr : options.vfs.constData());
        configure(*database, options.exclusive);
        return database;
    });
}

StoreResult<std::unique_ptr<SQLite::Database>> openDatabaseReadOnly(const QString &path)
{
    return guarded([&] {
        auto database = std::make_unique<SQLite::Database>(path.toUtf8().constData(),
                                                           SQLite::OPEN_READONLY | OneThread, BusyTimeoutMs);
        database->exec("PRAGMA query_only=ON");
        database->exec("PRAGMA cache_size=-16384");
        database->exec("PRAGMA temp_store=MEMORY");
        return database;
    });
}

StoreResult<void> inTransaction(SQLite::Database &database, const std::function<StoreResult<void>()> &work)
{
    const auto rollBack = [&] {
        // After some failures SQLite has rolled back by itself; then there is nothing to do.
        if (!sqlite3_get_autocommit(database.getHandle()))
            database.tryExec("ROLLBACK");
    };
    try {
        database.exec("BEGIN IMMEDIATE");
        auto result = work();
        if (result)
            database.exec("COMMIT");
        else
            rollBack();
        return result;
    } catch (...) {
        const StoreError error = currentStoreError();
        rollBack();
        return std::unexpected(error);
    }
}

} // namespace meridian
