// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/model/ids.h"
#include "core/store/statements.h"
#include <map>
#include <optional>
#include <set>

namespace meridian {

//! What was written in documents since their last version, and when one is due: once nobody has written for a while, or
//! when somebody else goes on. Whoever writes with a program that keeps none, or is cut off, loses none by it.
//!
//! Units: milliseconds. A desktop keeps its own version after `QuietMs`; `GraceMs` later there would be one without it.
//! Errors: StoreError. Runs inside the caller's transaction.
class UnkeptWriting {
public:
    static constexpr qint64 QuietMs = 10 * 60'000, GraceMs = 60'000;
    static constexpr qint64 NoteEveryMs = 10'000; //!< of writing on; a version comes that much later, never earlier
    static constexpr qint64 AwayMs = 60'000;      //!< of not writing: who begins then goes on after somebody, not with them

    //! Both outlive this.
    UnkeptWriting(SQLite::Database &database, const Clock &clock) : m_sql(database), m_clock(clock) {}

    [[nodiscard]] StoreResult<void> wrote(DocumentId document, MemberId author);
    //! There is a version of it now.
    [[nodiscard]] StoreResult<void> kept(DocumentId document);
    //! Whose writing is to be kept before these go on; nobody's while they write together, and while the last version is new.
    [[nodiscard]] StoreResult<std::optional<MemberId>> keptBefore(DocumentId document, const std::set<MemberId> &authors);
    struct Due {
        DocumentId document;
        MemberId author;
    };
    //! Where nobody has written for long enough, the longest first.
    [[nodiscard]] StoreResult<std::vector<Due>> quiet(int limit) const;
    //! Somebody else may have written the tables.
    void forgetWhatIsKnown() { m_known.clear(); }
    [[nodiscard]] size_t known() const { return m_known.size(); }

private:
    struct Row {
        MemberId author;
        Instant since, at;
    };
    [[nodiscard]] StoreResult<std::optional<Row>> row(DocumentId document);
    mutable StatementCache m_sql;
    const Clock &m_clock;
    std::map<DocumentId, Row> m_known; //!< as the table has them
};

} // namespace meridian
