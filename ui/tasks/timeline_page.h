// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/timeline_chart.h"

class QScrollBar;

namespace meridian {

class Button;
class FilterTab;
class IconButton;
class TextLabel;
class TimelineAxis;
class UndatedList;

//! A channel's timeline: the way to other days, the chart under its days, and what has no date yet.
class TimelinePage : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    TimelinePage(const Look &look, TimelineModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] TimelineChart &chart() { return *m_chart; }
    [[nodiscard]] UndatedList &undated() { return *m_undated; }
    //! Null: none.
    [[nodiscard]] TaskId current() const;
    void select(TaskId task);
    void step(int rows);
    [[nodiscard]] QWidget *firstStop();

signals:
    void currentTaskChanged(meridian::TaskId task);
    void entered(meridian::TaskId task);
    void pressed(meridian::TaskId task);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void connectParts(TimelineModel &model, TaskActions &actions);
    void scrollBy(int pages);
    void fitBar();
    void refresh();
    void goToUndated();

    Look m_look;
    TimelineModel &m_model;
    const MemberBook &m_book;
    TimelineChart *m_chart;
    TimelineAxis *m_axis;
    UndatedList *m_undated;
    TextLabel *m_undatedHead;
    FilterTab *m_weeks, *m_months;
    QScrollBar *m_days;
    bool m_fitting = false; //!< the scroll bar follows, and leads nobody
};

} // namespace meridian
