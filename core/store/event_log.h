// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/store_error.h"
#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Database;
}

namespace meridian {

//! The only truth: every event of the workspace in order. Appending happens inside the caller's transaction,
//! together with the projection, so that log and rows never tell two stories.
class EventLog {
public:
    explicit EventLog(SQLite::Database &database);
    ~EventLog();

    [[nodiscard]] StoreResult<Seq> head() const;
    enum class Appended {
        Yes,
        KnownBefore //!< its op is in the log; nothing was done
    };
    //! The event takes seq head()+1 and must bear it, else Misuse.
    [[nodiscard]] StoreResult<Appended> append(const Event &event);
    [[nodiscard]] StoreResult<std::optional<Event>> find(OpId op) const;
    //! Up to `limit` events after `after`, in order.
    [[nodiscard]] StoreResult<std::vector<Event>> read(Seq after, int limit) const;

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meridian
