// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/change_set.h"
#include "core/store/statements.h"

namespace meridian {

//! What an op is about, as far as the rows here know it.
struct OpTarget {
    bool known = false; //!< what it refers to is here, so that it can show
    std::optional<ThreadId> thread;
    std::optional<MessageId> message; //!< whose words it makes or changes
    std::optional<DraftId> draft{};
};

//! The ops that wait or were refused, in the order they were written. Throws SQLite::Exception.
class Outbox {
public:
    explicit Outbox(SQLite::Database &database) : m_sql(database) {}

    struct Entry {
        qint64 position = 0;
        Op op;
        Instant writtenAt;
        std::optional<ThreadId> thread;
    };
    [[nodiscard]] OpTarget targetOf(const OpBody &body);
    [[nodiscard]] bool contains(OpId op);
    //! Returns the position it has taken.
    [[nodiscard]] qint64 add(const Op &op, Instant writtenAt, const OpTarget &target);
    [[nodiscard]] std::optional<Entry> find(OpId op);
    //! Those that wait, in order; limit < 0: all.
    [[nodiscard]] std::vector<Entry> waiting(int limit);
    //! True when it was there.
    bool drop(OpId op);
    //! A later position of the same thread says all that the waiting ones say, but for the read.unmark they clear:
    //! that comes back.
    std::optional<OpId> dropMarks(ThreadId thread);
    //! The waiting words of a draft that were written from `base`, or that are `base` themselves.
    struct WaitingSave {
        OpId op;
        std::optional<OpId> base;
    };
    [[nodiscard]] std::optional<WaitingSave> waitingSave(DraftId draft, const std::optional<OpId> &base);
    void refuse(OpId op, const QString &code, const QString &sentence);
    void retry(OpId op);
    //! The rows an entry shows itself in.
    static void touch(const Entry &entry, ChangeSet &change);

private:
    [[nodiscard]] bool exists(const char *sql, const Uuid &id);
    [[nodiscard]] std::optional<ThreadId> threadOf(MessageId message);
    [[nodiscard]] static Entry entryOf(Query &row);
    StatementCache m_sql;
};

} // namespace meridian
