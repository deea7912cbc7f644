// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/interchange/import_report.h"
#include <expected>
#include <functional>

namespace SQLite {
class Database;
}

namespace meridian {

struct ImportProgress {
    qint64 doneBytes = 0; //!< of the unpacked export
    qint64 totalBytes = 0;
    qint64 messages = 0; //!< so far
};
enum class ImportAnswer { GoOn, Cancel };
//! Called often (after each file and every few hundred messages); cheap work only.
using ImportProgressCall = std::function<ImportAnswer(const ImportProgress &)>;

//! Brings a Slack export (the ZIP file as Slack gives it out) into the workspace of
//! `serverDatabase`, which has the log and the projection. One transaction: all of it, or nothing.
//! Bringing the same or a longer export in again adds only what is new. Nothing is ever unpacked to
//! disk.
//!
//! Units: bounded memory, whatever the archive claims (README.md gives the bounds).
//! Errors: ImportError; what could be left out alone is in the report's `skipped` instead.
//! Source: https://slack.com/help/articles/220556107, and the two layouts seen since 2015.
[[nodiscard]] std::expected<ImportReport, ImportError>
importSlack(SQLite::Database &serverDatabase, const QString &zipPath, const Clock &clock,
            const ImportProgressCall &progress = {});

} // namespace meridian
