// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_scale.h"
#include "ui/day/week_model.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints one day of the week: its name, how many are at work in each quarter of an hour as a strip that is the stronger the more they
//! are, the best times of it framed, and under it who is away and whose clocks change.
class WeekDayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Both outlive this.
    WeekDayDelegate(const Look &look, const MeetingPlan &plan, const WeekModel &model, QObject *parent);

    //! Where the instants of a day stand in a list of this width.
    [[nodiscard]] DayScale scale(int width, Qt::LayoutDirection direction, const TimeSpan &within) const;
    //! The strip of a row.
    [[nodiscard]] QRectF strip(const QRect &row, const DayScale &scale) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int nameWidth(int width) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const TeamWeek::Day &day) const;
    void paintHeat(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const;
    void paintBest(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const;
    void paintMarks(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const;
    void paintNotes(QPainter &painter, const QRectF &line, const TeamWeek::Day &day) const;

    Look m_look;
    const MeetingPlan &m_plan;
    const WeekModel &m_model;
};

//! How strong a quarter is painted in which `count` of `most` are at work; none for nobody.
[[nodiscard]] QColor heatColor(const Theme &theme, int count, int most);

} // namespace meridian
