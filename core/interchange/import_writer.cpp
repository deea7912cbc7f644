// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_writer.h"

namespace meridian {

ImportError importError(const StoreError &error)
{
    return {error.code == StoreError::Code::Busy ? ImportError::Code::Busy
                                                 : ImportError::Code::Store,
            error.detail};
}

ImportWriter::ImportWriter(SQLite::Database &database)
    : m_log(database)
    , m_projection(database)
    , m_reader(database)
{
}

std::expected<std::unique_ptr<ImportWriter>, ImportError>
ImportWriter::create(SQLite::Database &database)
{
    std::unique_ptr<ImportWriter> writer(new ImportWriter(database));
    const auto head = writer->m_log.head();
    if (!head)
        return std::unexpected(importError(head.error()));
    writer->m_head = *head;
    return writer;
}

std::expected<std::optional<Event>, ImportError> ImportWriter::find(OpId opId) const
{
    auto found = m_log.find(opId);
    if (!found)
        return std::unexpected(importError(found.error()));
    return std::move(*found);
}

ImportStep ImportWriter::write(OpId opId, OpBody body, MemberId author, Instant at)
{
    const Event event{m_head + 1, Op{opId, std::move(body)}, author, at};
    const auto appended = m_log.append(event);
    if (!appended)
        return std::unexpected(importError(appended.error()));
    if (*appended == EventLog::Appended::KnownBefore) {
        ++m_known;
        return {};
    }
    ChangeSet change; // nobody watches: another process's desktops hear of it from the log
    if (const auto applied = m_projection.applyLoosely(event, change); !applied)
        return std::unexpected(importError(applied.error()));
    ++m_head;
    ++m_added;
    return {};
}

ImportStep ImportWriter::settle()
{
    const auto settled = m_projection.settle();
    return settled ? ImportStep() : std::unexpected(importError(settled.error()));
}

} // namespace meridian
