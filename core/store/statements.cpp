// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statements.h"
#include <sqlite3.h>

namespace meridian {

void throwCorrupt(const QString &what)
{
    throw SQLite::Exception(what.toStdString(), SQLITE_CORRUPT);
}

QString Query::text(int column)
{
    const auto held = m_statement->getColumn(column);
    const char *text = held.getText();
    return QString::fromUtf8(text, held.getBytes());
}

QByteArray Query::blob(int column)
{
    const auto held = m_statement->getColumn(column);
    const auto *bytes = static_cast<const char *>(held.getBlob());
    return {bytes, held.getBytes()};
}

Uuid Query::uuid(int column)
{
    const auto held = m_statement->getColumn(column);
    const auto uuid = Uuid::fromBytes({static_cast<const char *>(held.getBlob()), held.getBytes()});
    if (!uuid)
        throwCorrupt(QStringLiteral("a column that holds ids holds something else"));
    return *uuid;
}

void Query::bindOne(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_statement->bind(index, std::string(utf8.constData(), size_t(utf8.size())));
}

void Query::bindOne(int index, QLatin1StringView text)
{
    m_statement->bind(index, std::string(text.data(), size_t(text.size())));
}

Query StatementCache::operator()(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<SQLite::Statement>(m_database, sql);
    return Query(*statement);
}

} // namespace meridian
