// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/meeting_plan.h"
#include <QAbstractListModel>

namespace meridian {

//! The days of the week a plan's day lies in, one in each row: its name, and in words what its strip shows.
class WeekModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! `plan` outlives this.
    explicit WeekModel(const MeetingPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Display: the name of the day. AccessibleText and ToolTip: all that is said of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const TeamWeek::Day &at(int row) const { return m_plan.week().days()[size_t(row)]; }
    //! Everything may be another.
    void refresh();

private:
    const MeetingPlan &m_plan;
};

} // namespace meridian
