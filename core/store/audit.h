// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/rows.h"
#include "core/store/store_error.h"
#include <QStringList>

namespace SQLite {
class Database;
}

namespace meridian {

//! Every projected row there is, each kind sorted by its key, so that two databases are compared with one ==.
[[nodiscard]] StoreResult<Rows> allRows(SQLite::Database &database);

//! Looks whether a server's database is sound: SQLite's own check, the log without gap or double, and the
//! projected tables, row by row, against a projection made anew from the log.
//! Answers with one sentence for each thing that is wrong; none when all is well.
[[nodiscard]] StoreResult<QStringList> audit(SQLite::Database &database);

} // namespace meridian
