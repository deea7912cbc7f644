// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/week_model.h"
#include "ui/day/week_words.h"

namespace meridian {

WeekModel::WeekModel(const MeetingPlan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TeamWeek::Days;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return WeekWords(m_plan).weekday(at(index.row()).date);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return WeekWords(m_plan).row(at(index.row()));
    return {};
}

void WeekModel::refresh()
{
    emit dataChanged(index(0), index(TeamWeek::Days - 1));
}

} // namespace meridian
