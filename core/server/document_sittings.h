// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "core/store/statements.h"
#include <optional>

namespace meridian {

//! Who is writing in which document since the last version of it was kept: a sitting. It ends when it was quiet for
//! QuietMs, or when somebody else begins to write after all of it were quiet for AlongsideMs; who writes while others do
//! writes along with them. At its end the server keeps a version by whoever wrote last, so that there is one however
//! many have the document open, and one for those who write by other programs.
//!
//! Units: milliseconds. Errors: StoreError. Inside the caller's transaction.
class DocumentSittings {
public:
    static constexpr qint64 QuietMs = 10 * 60'000, AlongsideMs = 2 * 60'000;

    //! `database` outlives this.
    explicit DocumentSittings(SQLite::Database &database) : m_sql(database) {}

    //! Whose sitting it ends that `author` begins to write now.
    [[nodiscard]] StoreResult<std::optional<MemberId>> endedBy(DocumentId document, MemberId author, Instant now) const;
    struct Ended {
        DocumentId document;
        MemberId author;
    };
    //! Those that are quiet by now, the longest first.
    [[nodiscard]] StoreResult<std::vector<Ended>> quiet(Instant now, int limit) const;
    [[nodiscard]] StoreResult<bool> hasQuiet(Instant now) const;
    //! A version was kept: what is written from now on is another sitting.
    [[nodiscard]] StoreResult<void> end(DocumentId document);

private:
    mutable StatementCache m_sql;
};

} // namespace meridian
