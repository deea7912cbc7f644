// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/meeting_plan.h"
#include <QAbstractListModel>

namespace meridian {

//! The people of a plan, one in each row: their name, and in words what their strip shows at the candidate.
class DayPeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! `plan` outlives this.
    explicit DayPeopleModel(const MeetingPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Display: the name. AccessibleText and ToolTip: "Aroha, Auckland. Wed 00:00. Asleep".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const MeetingPlan &m_plan;
};

} // namespace meridian
