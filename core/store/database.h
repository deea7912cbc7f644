// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica_store.h"
#include "core/store/store_error.h"
#include <QStringList>
#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

namespace meridian {

//! Opens or makes a database file with the house's settings: WAL, synchronous=FULL, foreign keys off (the
//! projection keeps its own order), a busy time-out.
[[nodiscard]] StoreResult<std::unique_ptr<SQLite::Database>> openDatabase(const StoreOptions &options);
[[nodiscard]] StoreResult<std::unique_ptr<SQLite::Database>> openDatabaseReadOnly(const QString &path);

//! A list of migrations under one name: SQL files that are never edited once released.
struct MigrationSet {
    QByteArray name;        //!< "projection", "replica", "log", "accounts"
    QStringList files;      //!< Qt resource paths, in order
};
//! Brings a database up to date; each file in its own transaction. NewerVersion when the file was written by
//! a newer Meridian.
[[nodiscard]] StoreResult<void> migrate(SQLite::Database &database, const MigrationSet &set);
[[nodiscard]] MigrationSet projectionMigrations();
[[nodiscard]] MigrationSet replicaMigrations(); //!< outbox, drafts, meta
[[nodiscard]] MigrationSet documentMigrations(); //!< what documents say
[[nodiscard]] MigrationSet logMigrations();     //!< event_log

//! Runs `work` in one transaction (BEGIN IMMEDIATE); an error or an SQLite failure inside rolls back.
[[nodiscard]] StoreResult<void> inTransaction(SQLite::Database &database,
                                              const std::function<StoreResult<void>()> &work);
//! Turns the exception in flight (SQLiteCpp's) into an error. Only inside a catch block.
[[nodiscard]] StoreError currentStoreError();

} // namespace meridian
