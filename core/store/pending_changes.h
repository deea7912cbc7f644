// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/statements.h"
#include <functional>

namespace meridian {

//! What the waiting ops changed in the projected tables, kept so that it can be taken back. All calls stand
//! inside the caller's transaction.
//!
//! Errors: Corrupt when the tables are not as the recorded changes left them.
//! Source: https://www.sqlite.org/sessionintro.html
class PendingChanges {
public:
    explicit PendingChanges(SQLite::Database &database) : m_sql(database) {}
    //! Runs `work` and keeps what it changes on top of what is kept already.
    [[nodiscard]] StoreResult<void> record(const std::function<StoreResult<void>()> &work);
    //! Undoes everything kept, newest first, and keeps nothing.
    [[nodiscard]] StoreResult<void> takeBack();

private:
    void keep(const QByteArray &changes);
    void applyInverse(const std::vector<QByteArray> &segments);
    void applyInverseOf(const QByteArray &changes);
    StatementCache m_sql;
};

} // namespace meridian
