// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statements.h"
#include <QStringEncoder>
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
    std::string &kept = m_bound.at(size_t(index) - 1);
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    kept.resize(size_t(toUtf8.requiredSpace(text.size())));
    kept.resize(size_t(toUtf8.appendToBuffer(kept.data(), text) - kept.data()));
    m_statement->bindNoCopy(index, kept);
}

void Query::bindOne(int index, QLatin1StringView text)
{
    std::string &kept = m_bound.at(size_t(index) - 1);
    kept.assign(text.data(), size_t(text.size()));
    m_statement->bindNoCopy(index, kept);
}

void Query::bindBytes(int index, const char *bytes, qsizetype size)
{
    std::string &kept = m_bound.at(size_t(index) - 1);
    kept.assign(bytes, size_t(size));
    m_statement->bindNoCopy(index, kept.data(), int(size));
}

Query StatementCache::operator()(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<PreparedStatement>(m_database, sql);
    return Query(*statement);
}

} // namespace meridian
