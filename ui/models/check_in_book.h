// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checkins/check_in_round.h"
#include "core/store/check_in_queries.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include <QTimer>

namespace meridian {

//! A round of a check-in. Its words are those of one place of the window.
struct RoundPlace {
    CheckInId checkIn;
    QDate round;
    bool operator==(const RoundPlace &) const = default;
};

//! A round that asks me now: neither answered nor skipped, and it can still wait.
struct AskingRound {
    RoundPlace place;
    TimeSpan asked; //!< until when it can wait for me
    bool operator==(const AskingRound &) const = default;
};

//! All check-ins I can read, in memory, with whom they ask; which of their rounds are open, and which of those ask me.
//!
//! Errors: what cannot be read keeps what was known, and failed() says so.
class CheckInBook : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    CheckInBook(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<CheckIn> &all() const { return m_all; }
    [[nodiscard]] const CheckIn *find(CheckInId checkIn) const;
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString channelName(const CheckIn &checkIn) const { return m_channels.value(checkIn.channel); }
    //! Whom a check-in asks: of its channel those who are chosen, or all; no programs.
    [[nodiscard]] const std::vector<AskedPerson> &people(const CheckIn &checkIn) const;
    //! The same for one that is not set up yet.
    [[nodiscard]] StoreResult<std::vector<AskedPerson>> peopleOf(const CheckIn &checkIn) const;
    [[nodiscard]] CheckInRound round(const CheckIn &checkIn, QDate date) const;
    //! How many the round of a date asks, by the rule of today.
    [[nodiscard]] int askedIn(const CheckIn &checkIn, QDate date) const;
    [[nodiscard]] bool asksMe(const CheckIn &checkIn, QDate date) const;
    //! Rounds that are open for somebody, those of a check-in by date.
    [[nodiscard]] std::vector<RoundPlace> open() const;
    //! Those that ask me now, the one that can wait for the shortest time first.
    [[nodiscard]] const std::vector<AskingRound> &asking() const { return m_asking; }
    //! Whether others' answers may be shown to me: `answers` are all of that round.
    [[nodiscard]] bool showsOthers(const CheckIn &checkIn, QDate date, const std::vector<CheckInAnswer> &answers) const;
    //! Whether I may change it: I set it up, or run its channel or the workspace.
    [[nodiscard]] bool mayChange(const CheckIn &checkIn) const;
    [[nodiscard]] bool maySetUp() const;
    //! Time went on, or an hour was changed.
    void look();

signals:
    void changed();
    void askingChanged();

private:
    void read();
    void take(const ChangeSet &change);
    [[nodiscard]] std::optional<std::vector<AskingRound>> readAsking() const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    std::vector<CheckIn> m_all;
    QHash<ChannelId, QString> m_channels;
    struct People {
        std::vector<AskedPerson> known;
        bool isRead = false; //!< once at least
        bool isStale = true;
    };
    mutable QHash<CheckInId, People> m_people; //!< read when they are first asked for
    std::vector<AskingRound> m_asking;
    QTimer m_soon;
    bool m_failed = false;
};

} // namespace meridian

Q_DECLARE_METATYPE(meridian::RoundPlace)
