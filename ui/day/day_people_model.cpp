// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_people_model.h"
#include "ui/day/meeting_words.h"

namespace meridian {

DayPeopleModel::DayPeopleModel(const MeetingPlan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
    connect(&plan, &MeetingPlan::dayChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&plan, &MeetingPlan::candidateChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole, Qt::ToolTipRole});
    });
}

int DayPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.people().size());
}

QVariant DayPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_plan.book().callName(m_plan.people()[size_t(index.row())].id);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return MeetingWords(m_plan).row(size_t(index.row()));
    return {};
}

} // namespace meridian
