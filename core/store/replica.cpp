// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica.h"
#include "core/store/database.h"
#include <SQLiteCpp/SQLiteCpp.h>

namespace meridian {

class Replica::Impl {
public:
    explicit Impl(std::unique_ptr<SQLite::Database> opened) : database(std::move(opened)), queries(*database) {}

    std::unique_ptr<SQLite::Database> database;
    Queries queries;
};

StoreResult<std::unique_ptr<Replica>> Replica::open(const QString &path)
{
    auto database = openDatabaseReadOnly(path);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Replica>(new Replica(std::make_unique<Impl>(std::move(*database))));
}

Replica::Replica(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Replica::~Replica() = default;

const Queries &Replica::read() const
{
    return m_impl->queries;
}

void Replica::setStatus(const SyncStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged(m_status);
}

} // namespace meridian
