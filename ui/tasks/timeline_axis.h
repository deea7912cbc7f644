// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/timeline_chart.h"

namespace meridian {

//! The days over a timeline: its weeks by the day they begin with, or its months; under them days, and where the present one is. Decoration
//! for readers, who hear the dates with each task.
class TimelineAxis : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    TimelineAxis(const Look &look, const TimelineChart &chart, const MemberBook &book, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDays(QPainter &painter, const TimelineScale &scale) const;
    void paintWeeks(QPainter &painter, const TimelineScale &scale) const;
    void paintMonths(QPainter &painter, const TimelineScale &scale) const;
    //! From a day on, until the next one is written; at the leading edge what began before it.
    void paintName(QPainter &painter, const TimelineScale &scale, QDate from, QDate until, const QString &name) const;
    void paintNumber(QPainter &painter, const TimelineScale &scale, QDate day) const;

    Look m_look;
    const TimelineChart &m_chart;
    const MemberBook &m_book;
};

} // namespace meridian
