// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"
#include "core/store/store_error.h"
#include <memory>

namespace SQLite {
class Database;
}

namespace meridian {

//! Typed reads of a replica's check-ins, each one keyset query over an index. Total, as Queries is. Answers that were taken back
//! are in no list.
class CheckInQueries {
public:
    //! `database` outlives this.
    explicit CheckInQueries(SQLite::Database &database);
    ~CheckInQueries();

    //! Of all channels, ended ones too, in the order in which they were set up.
    [[nodiscard]] StoreResult<std::vector<CheckIn>> all() const;
    [[nodiscard]] StoreResult<std::optional<CheckIn>> checkIn(CheckInId checkIn) const;
    //! By when they were first given.
    [[nodiscard]] StoreResult<std::vector<CheckInAnswer>> answers(CheckInId checkIn, QDate round) const;
    //! Rounds that have answers, newest first.
    [[nodiscard]] StoreResult<std::vector<QDate>> rounds(CheckInId checkIn, std::optional<QDate> before, int limit) const;
    //! A round as a list shows it, and where a page of them goes on.
    struct Round {
        CheckInId checkIn;
        QDate round;
        int answers = 0;
        QString firstWords; //!< of the first answer
    };
    //! Rounds of all check-ins that have answers, newest date first.
    [[nodiscard]] StoreResult<std::vector<Round>> newestRounds(const std::optional<Round> &before, int limit) const;
    //! What I keep to myself.
    [[nodiscard]] StoreResult<std::optional<CheckInOwn>> own(CheckInId checkIn, QDate round) const;

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meridian
