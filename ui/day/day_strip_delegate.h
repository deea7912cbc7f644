// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_scale.h"
#include "ui/day/meeting_plan.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints one person's row: face, name, city and clock at the leading side, and their day as a strip.
class DayStripDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Design pixels: of the names, and behind the strips.
    static constexpr int NameWidth = 176, EdgeRoom = 14;
    DayStripDelegate(const Look &look, const MeetingPlan &plan, QObject *parent);

    //! Where names and strips stand in a list of this width; the list paints what lies over all rows by the same measure.
    [[nodiscard]] DayScale scale(int width, Qt::LayoutDirection direction) const;
    [[nodiscard]] static bool isNarrow(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    using Person = MeetingPlan::Person;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const Person &person) const;
    void paintStrip(QPainter &painter, const QRect &row, const DayScale &scale, const Person &person) const;
    void paintBlock(QPainter &painter, const QRectF &box, DayPhase phase) const;
    void paintHours(QPainter &painter, const QRectF &box, const QRectF &slot, const PhaseSpan &span, const Person &person) const;
    void paintMidnight(QPainter &painter, const QRectF &line, const DayScale &scale, const Person &person) const;
    void paintUnknown(QPainter &painter, const QRectF &box, const Person &person) const;
    [[nodiscard]] int nameWidth(int width) const;

    Look m_look;
    const MeetingPlan &m_plan;
};

} // namespace meridian
