// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/replica.h"
#include "ui/widgets/clock_text.h"
#include <QAbstractListModel>

namespace meridian {

//! The others of the workspace, in the order in which the day reaches them (UTC offset, west first).
//! A large team is cut to those who matter most to me; the switcher knows the others.
//!
//! Errors: as in ChannelsModel.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int NearestCount = 12;

    //! People whose day is the same: one zone, the same hours. I am in one of them.
    struct DayGroup {
        Member example; //!< me, where I am among them
        int people = 0;
        bool mine = false;
    };

    //! Both outlive this.
    PeopleModel(Replica &replica, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Display: the name. AccessibleText and ToolTip: "Priya Raghavan, 15:42 in Bengaluru, working until 18:30".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Member &at(int row) const { return *m_all[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] int rowOf(MemberId member) const; //!< -1: not shown

    [[nodiscard]] int total() const { return int(m_all.size()); } //!< all the others, shown or not
    [[nodiscard]] const std::optional<Member> &self() const { return m_self; }
    [[nodiscard]] ClockText mine() const; //!< my zone, else this computer's
    [[nodiscard]] const std::vector<DayGroup> &dayGroups() const { return m_groups; }
    [[nodiscard]] bool failed() const { return m_failed; }

    void reload();

signals:
    void failedChanged();

private:
    void take(const ChangeSet &change);
    void choose();
    void group();
    [[nodiscard]] std::vector<MemberId> nearest() const;

    Replica &m_replica;
    const Clock &m_clock;
    Replica::Everyone m_everyone;
    std::vector<const Member *> m_all; //!< in m_everyone, by UTC offset, then name
    std::vector<int> m_shown;    //!< rows: places in m_all
    std::vector<DayGroup> m_groups;
    std::optional<Member> m_self;
    bool m_failed = false;
};

} // namespace meridian
