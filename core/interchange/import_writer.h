// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/import_report.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"
#include "core/store/workspace_reader.h"
#include <expected>

namespace meridian {

//! What a step of an import answers with.
using ImportStep = std::expected<void, ImportError>;

[[nodiscard]] ImportError importError(const StoreError &error);

//! Ids of imported things: the same for the same thing, whenever it is imported. Those of things
//! with a moment begin with it, so that the tables' trees grow at their ends. `scope` says which
//! workspace of which other program they come from.
class ImportedIds {
public:
    explicit ImportedIds(const QString &scope)
        : m_scope(scope.toUtf8())
    {
    }
    template <typename Tag> [[nodiscard]] Tag id(const QString &name) const
    {
        return Tag(Uuid::named(m_scope + name.toUtf8()));
    }
    template <typename Tag> [[nodiscard]] Tag id(Instant at, const QString &name) const
    {
        return Tag(Uuid::named(at, m_scope + name.toUtf8()));
    }

private:
    QByteArray m_scope;
};

//! Appends events to the log and the tables, inside the caller's transaction; an op that the log
//! knows already is passed over.
//!
//! Errors: the database's.
class ImportWriter {
public:
    //! The database outlives this.
    [[nodiscard]] static std::expected<std::unique_ptr<ImportWriter>, ImportError>
    create(SQLite::Database &database);

    [[nodiscard]] ImportStep write(OpId opId, OpBody body, MemberId author, Instant at);
    //! Last call of the transaction: until then the rows of threads may not know their newest messages.
    [[nodiscard]] ImportStep settle();
    //! The event of an earlier import, or of an earlier part of this one.
    [[nodiscard]] std::expected<std::optional<Event>, ImportError> find(OpId opId) const;
    [[nodiscard]] const WorkspaceReader &workspace() const { return m_reader; }
    [[nodiscard]] qint64 added() const { return m_added; }
    //! Ops that were passed over.
    [[nodiscard]] qint64 known() const { return m_known; }
    [[nodiscard]] bool isEmpty() const { return m_head == 0; }

private:
    explicit ImportWriter(SQLite::Database &database);
    EventLog m_log;
    Projection m_projection;
    WorkspaceReader m_reader;
    Seq m_head = 0;
    qint64 m_added = 0;
    qint64 m_known = 0;
};

} // namespace meridian
