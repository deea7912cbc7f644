// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/whereabouts.h"
#include "core/store/replica.h"

namespace meridian {

//! Everyone in the workspace by id, kept in memory, so that a row finds a name without a query.
//!
//! Errors: when the replica cannot be read the last known people stay, and the log has a line.
class MemberBook : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    MemberBook(Replica &replica, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Member *find(MemberId member) const;
    [[nodiscard]] const std::vector<Member> &everyone() const
    {
        return *m_members;
    } //!< by name, removed ones last
    [[nodiscard]] MemberId self() const { return m_self; } //!< null before the first welcome
    //! How somebody is called: "Yuki". Someone this replica does not know is "Someone".
    [[nodiscard]] QString callName(MemberId member) const;
    [[nodiscard]] QString fullName(MemberId member) const;
    //! My own working time; on this computer's clock where my profile has none.
    [[nodiscard]] const WorkingTime &work() const { return m_work; }
    //! The zone I read clocks in now: where my journeys take me, else that of my profile, else this computer's.
    [[nodiscard]] const QTimeZone &zone() const { return m_work.zones().zoneAt(m_clock.now()); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    //! To be called now and then: who reads clocks is told when mine has come to hang elsewhere.
    void lookAtClock();

signals:
    void changed();

private:
    void read();
    void apply(const ChangeSet &change);

    Replica &m_replica;
    Replica::Everyone m_members = std::make_shared<std::vector<Member>>();
    QHash<MemberId, size_t> m_index;
    MemberId m_self;
    const Clock &m_clock;
    WorkingTime m_work;
    QTimeZone m_told; //!< the zone that was mine when changed() was last said
};

} // namespace meridian
