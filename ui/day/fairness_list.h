// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/meeting_plan.h"
#include <QWidget>

namespace meridian {

//! Everybody's clock at the candidate, and what six weekly meetings would ask of each if they took turns: a ring is within
//! work, a disc outside of it or at night, a coloured ring a meeting somebody sat out. It is about hours asked, never about who came.
class FairnessList : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    FairnessList(const Look &look, const MeetingPlan &plan, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] std::vector<size_t> shown() const;
    void paintRow(QPainter &painter, const QRect &row, size_t person) const;
    void paintDots(QPainter &painter, const QRect &box, size_t person) const;
    void paintLegend(QPainter &painter, const QRect &row) const;
    void paintDot(QPainter &painter, QPointF centre, DayPhase phase) const;

    Look m_look;
    const MeetingPlan &m_plan;
};

} // namespace meridian
