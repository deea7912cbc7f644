// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/snapshot_feed.h"
#include "core/server/row_frames.h"
#include "core/store/database.h"
#include "core/store/event_log.h"
#include <SQLiteCpp/SQLiteCpp.h>

namespace meridian {

StoreResult<std::unique_ptr<SnapshotFeed>> SnapshotFeed::create(SQLite::Database &shared,
                                                                const OpenReader &openReader,
                                                                MemberId member, wire::Encoding encoding)
{
    std::unique_ptr<SnapshotFeed> feed(new SnapshotFeed(encoding));
    if (openReader) {
        auto own = openReader();
        if (!own)
            return std::unexpected(own.error());
        feed->m_own = std::move(*own);
        try {
            feed->m_own->exec("BEGIN"); // ends with the connection
        } catch (const std::exception &) {
            return std::unexpected(currentStoreError());
        }
        if (const auto begun = feed->begin(*feed->m_own, member); !begun)
            return std::unexpected(begun.error());
        return feed;
    }
    if (const auto begun = feed->begin(shared, member); !begun)
        return std::unexpected(begun.error());
    std::deque<QByteArray> made;
    for (;;) {
        auto frame = feed->next();
        if (!frame)
            return std::unexpected(frame.error());
        if (!*frame)
            break;
        made.push_back(std::move(**frame));
    }
    feed->m_made = std::move(made);
    feed->m_parts.reset();
    feed->m_reader.reset();
    return feed;
}

SnapshotFeed::~SnapshotFeed()
{
    m_parts.reset();
    m_reader.reset();
    m_own.reset(); // after the statements that stand on it
}

StoreResult<void> SnapshotFeed::begin(SQLite::Database &database, MemberId member)
{
    const auto head = EventLog(database).head();
    if (!head)
        return std::unexpected(head.error());
    m_seq = *head;
    m_reader = std::make_unique<WorkspaceReader>(database);
    auto parts = m_reader->snapshot(member, {});
    if (!parts)
        return std::unexpected(parts.error());
    m_parts = std::move(*parts);
    return {};
}

StoreResult<void> SnapshotFeed::readPart()
{
    if (m_nextPart == 0 && m_parts->count() == 0)
        m_rows.emplace_back(); // an empty snapshot still says that it is one
    while (m_rows.empty() && m_nextPart < m_parts->count()) {
        auto part = m_parts->part(m_nextPart);
        if (!part)
            return std::unexpected(part.error());
        m_rows.push_back(std::move(*part));
        ++m_nextPart;
    }
    if (m_parts->count() == 0)
        m_nextPart = 1;
    return {};
}

StoreResult<std::optional<QByteArray>> SnapshotFeed::next()
{
    if (!m_parts) {
        if (m_made.empty())
            return std::nullopt;
        QByteArray frame = std::move(m_made.front());
        m_made.pop_front();
        return frame;
    }
    if (m_rows.empty()) {
        if (const auto read = readPart(); !read)
            return std::unexpected(read.error());
    }
    while (!m_rows.empty()) {
        const qint64 left = qint64(m_rows.size()) + std::max(m_parts->count() - m_nextPart, 0);
        frame::Snapshot snapshot{m_seq, m_sentFrames, m_sentFrames + left, std::move(m_rows.front())};
        m_rows.pop_front();
        QByteArray bytes = wire::encode(snapshot, m_encoding);
        if (bytes.size() <= limits::FrameBytes || sizeOf(snapshot.rows) <= 1) {
            ++m_sentFrames;
            return bytes;
        }
        auto [first, second] = halved(std::move(snapshot.rows));
        m_rows.push_front(std::move(second));
        m_rows.push_front(std::move(first));
    }
    return std::nullopt;
}

} // namespace meridian
