// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include "core/base/instant.h"
#include "core/base/id.h"
#include "core/store/database.h"
#include "core/store/store_error.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <QHash>
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meridian {

//! Throws SQLite::Exception: the database holds what no version of this room has written.
[[noreturn]] void throwCorrupt(const QString &what);

//! A statement and what is bound to it: texts and ids stay here for as long as SQLite may look at them, in buffers that are used
//! again, so that binding costs no allocation.
struct PreparedStatement {
    PreparedStatement(SQLite::Database &database, const char *sql)
        : statement(database, sql), bound(size_t(statement.getBindParameterCount()))
    {
    }
    SQLite::Statement statement;
    std::vector<std::string> bound; //!< by parameter
};

//! One use of a cached statement: bind, step, read. Resets the statement when it goes, so that no read
//! transaction stays open behind it.
//!
//! Errors: throws SQLite::Exception; store::guarded() turns it into an error at the room's door.
class Query {
public:
    explicit Query(PreparedStatement &prepared) : m_statement(&prepared.statement), m_bound(prepared.bound) {}
    ~Query()
    {
        if (m_statement)
            m_statement->tryReset();
    }
    Query(Query &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound)
    {
    }
    Query &operator=(Query &&) = delete;

    //! Binds ?1, ?2 … in order.
    template<typename... Values>
    Query &&bind(const Values &...values) &&
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return std::move(*this);
    }
    //! True when there is a row to read.
    [[nodiscard]] bool next() { return m_statement->executeStep(); }
    //! Runs a statement that answers nothing; returns how many rows it changed.
    int change() && { return m_statement->exec(); }

    [[nodiscard]] bool isNull(int column) { return m_statement->isColumnNull(column); }
    [[nodiscard]] qint64 number(int column) { return m_statement->getColumn(column).getInt64(); }
    [[nodiscard]] bool truth(int column) { return number(column) != 0; }
    [[nodiscard]] Instant instant(int column) { return {number(column)}; }
    [[nodiscard]] QString text(int column);
    [[nodiscard]] QByteArray blob(int column);
    [[nodiscard]] Uuid uuid(int column);
    template<typename I>
    [[nodiscard]] I id(int column)
    {
        return I(uuid(column));
    }
    //! A list of ids, 16 bytes each.
    template<typename I>
    [[nodiscard]] std::vector<I> ids(int column)
    {
        const QByteArray bytes = blob(column);
        std::vector<I> list;
        list.reserve(size_t(bytes.size() / 16));
        for (qsizetype i = 0; i + 16 <= bytes.size(); i += 16)
            list.push_back(I(*Uuid::fromBytes(QByteArrayView(bytes).sliced(i, 16))));
        return list;
    }
    template<Named E>
    [[nodiscard]] E name(int column)
    {
        const auto held = m_statement->getColumn(column);
        const QLatin1StringView text(held.getText(), held.getBytes());
        for (const auto &[value, known] : enumNames(E{})) {
            if (known == text)
                return value;
        }
        throwCorrupt(QStringLiteral("a column holds a name this version does not know"));
    }

private:
    void bindOne(int index, qint64 value) { m_statement->bind(index, int64_t(value)); }
    void bindOne(int index, int value) { m_statement->bind(index, value); }
    void bindOne(int index, bool value) { m_statement->bind(index, int(value)); }
    void bindOne(int index, Instant value) { m_statement->bind(index, int64_t(value.ms)); }
    void bindOne(int index, const QString &text);
    void bindOne(int index, QLatin1StringView text);
    void bindOne(int index, const QByteArray &bytes) { bindBytes(index, bytes.constData(), bytes.size()); }
    void bindOne(int index, const Uuid &uuid) { bindBytes(index, reinterpret_cast<const char *>(uuid.data()), 16); }
    void bindBytes(int index, const char *bytes, qsizetype size);
    template<typename Tag>
    void bindOne(int index, const Id<Tag> &id)
    {
        bindOne(index, id.uuid());
    }
    template<typename Tag>
    void bindOne(int index, const std::vector<Id<Tag>> &ids)
    {
        QByteArray bytes;
        bytes.reserve(qsizetype(ids.size()) * 16);
        for (const auto &id : ids)
            bytes.append(reinterpret_cast<const char *>(id.uuid().data()), 16);
        bindOne(index, bytes);
    }
    template<Named E>
    void bindOne(int index, E value)
    {
        bindOne(index, nameOf(value));
    }
    template<typename T>
    void bindOne(int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(index, *value);
        else
            m_statement->bind(index);
    }

    SQLite::Statement *m_statement;
    std::vector<std::string> &m_bound;
};

//! The prepared statements of one connection, each made at its first use and kept. A statement may not be
//! used again while a Query of it is alive.
class StatementCache {
public:
    explicit StatementCache(SQLite::Database &database) : m_database(database) {}
    //! `sql` is a literal: its address is the key.
    [[nodiscard]] Query operator()(const char *sql);
    [[nodiscard]] SQLite::Database &database() const { return m_database; }

private:
    SQLite::Database &m_database;
    QHash<const char *, std::shared_ptr<PreparedStatement>> m_statements;
};

//! Runs `work`, which may throw, and answers with what it returns or with the error.
template<typename Work>
[[nodiscard]] auto guarded(Work &&work) -> StoreResult<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (...) {
        return std::unexpected(currentStoreError());
    }
}

} // namespace meridian
