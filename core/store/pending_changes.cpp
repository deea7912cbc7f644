// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/store/pending_changes.h"
#include <algorithm>
#include <sqlite3.h>

namespace meridian {
namespace {

void check(int result)
{
    if (result != SQLITE_OK)
        throw SQLite::Exception("the pending changes could not be recorded or taken back", result);
}

//! Bytes that SQLite allocated.
struct Buffer {
    int size = 0;
    void *bytes = nullptr;
    Buffer() = default;
    Buffer(const Buffer &) = delete;
    ~Buffer() { sqlite3_free(bytes); }
};

struct DeleteSession {
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, DeleteSession>;

struct DeleteGroup {
    void operator()(sqlite3_changegroup *group) const { sqlite3changegroup_delete(group); }
};
using Group = std::unique_ptr<sqlite3_changegroup, DeleteGroup>;

constexpr const char *RecordedTables[] = {"workspace", "member", "channel", "membership", "thread", "thread_note", "thread_move", "told",
                                          "message", "message_version", "reaction", "standing", "channel_follow", "mention", "asking", "message_ask", "missing_thread",
                                          "draft", "picture", "document", "document_move", "comment", "document_version",
                                          "favourite", "task", "task_note", "task_link", "task_view", "agreement", "agreement_reading", 
                                          "check_in", "check_in_answer", "check_in_own", "attention"};

Session startSession(sqlite3 *handle)
{
    sqlite3_session *raw = nullptr;
    check(sqlite3session_create(handle, "main", &raw));
    Session session(raw);
    for (const char *table : RecordedTables)
        check(sqlite3session_attach(raw, table));
    return session;
}

// The tables stand exactly as the changes left them, so any conflict means that they do not.
int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

StoreResult<void> PendingChanges::record(const std::function<StoreResult<void>()> &work)
{
    auto session = guarded([&] { return startSession(m_sql.database().getHandle()); });
    if (!session)
        return std::unexpected(session.error());
    if (auto done = work(); !done)
        return done;
    return guarded([&] {
        Buffer changes;
        check(sqlite3session_changeset(session->get(), &changes.size, &changes.bytes));
        if (changes.size > 0)
            keep({static_cast<const char *>(changes.bytes), changes.size});
    });
}

void PendingChanges::keep(const QByteArray &changes)
{
    m_sql("INSERT INTO pending_change (changes) VALUES (?1)").bind(changes).change();
}

StoreResult<void> PendingChanges::takeBack()
{
    return guarded([&] {
        std::vector<QByteArray> segments;
        {
            auto query = m_sql("SELECT changes FROM pending_change ORDER BY segment");
            while (query.next())
                segments.push_back(query.blob(0));
        }
        if (segments.empty())
            return;
        applyInverse(segments);
        m_sql("DELETE FROM pending_change").change();
    });
}

void PendingChanges::applyInverse(const std::vector<QByteArray> &segments)
{
    sqlite3_changegroup *raw = nullptr;
    check(sqlite3changegroup_new(&raw));
    const Group group(raw);
    for (const QByteArray &segment : segments) {
        const int added = sqlite3changegroup_add(raw, int(segment.size()), const_cast<char *>(segment.constData()));
        // Some were recorded before a migration gave a table another column, and do not join with what came after it.
        if (added == SQLITE_SCHEMA) {
            std::for_each(segments.rbegin(), segments.rend(), [this](const QByteArray &one) { applyInverseOf(one); });
            return;
        }
        check(added);
    }
    Buffer all;
    check(sqlite3changegroup_output(raw, &all.size, &all.bytes));
    applyInverseOf(QByteArray::fromRawData(static_cast<const char *>(all.bytes), all.size));
}

void PendingChanges::applyInverseOf(const QByteArray &changes)
{
    Buffer inverse;
    check(sqlite3changeset_invert(int(changes.size()), changes.constData(), &inverse.size, &inverse.bytes));
    const int applied = sqlite3changeset_apply(m_sql.database().getHandle(), inverse.size, inverse.bytes, nullptr,
                                               refuseConflict, nullptr);
    if (applied == SQLITE_ABORT)
        throw SQLite::Exception("the rows are not as the pending changes left them", SQLITE_CORRUPT);
    check(applied);
}

} // namespace meridian
