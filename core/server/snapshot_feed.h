// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "core/protocol/wire.h"
#include "core/store/workspace_reader.h"
#include <deque>
#include <functional>
#include <SQLiteCpp/Database.h>
#include <memory>
#include <optional>

namespace meridian {

//! The frames of one snapshot, made as they are asked for, all of one moment of the log.
//!
//! With a reader of its own the feed holds a read transaction open on that, and never more than a
//! part in memory. On the shared connection, whose next write would move the moment on, it makes every
//! frame at once.
class SnapshotFeed {
public:
    using OpenReader = std::function<StoreResult<std::unique_ptr<SQLite::Database>>()>;
    [[nodiscard]] static StoreResult<std::unique_ptr<SnapshotFeed>> create(
        SQLite::Database &shared, const OpenReader &openReader, MemberId member, wire::Encoding encoding);
    ~SnapshotFeed();

    //! The place of the log these frames tell of.
    [[nodiscard]] Seq seq() const { return m_seq; }
    //! None after the last.
    [[nodiscard]] StoreResult<std::optional<QByteArray>> next();

private:
    explicit SnapshotFeed(wire::Encoding encoding) : m_encoding(encoding) {}
    [[nodiscard]] StoreResult<void> begin(SQLite::Database &database, MemberId member);
    [[nodiscard]] StoreResult<void> readPart();

    wire::Encoding m_encoding;
    Seq m_seq = 0;
    std::unique_ptr<SQLite::Database> m_own;
    std::unique_ptr<WorkspaceReader> m_reader;
    std::unique_ptr<WorkspaceReader::SnapshotParts> m_parts;
    int m_nextPart = 0;
    std::deque<Rows> m_rows; //!< of the part in hand, cut where a frame would be too large
    qint64 m_sentFrames = 0;
    std::deque<QByteArray> m_made; //!< all frames, when they had to be made at once
};

} // namespace meridian
