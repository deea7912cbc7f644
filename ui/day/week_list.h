// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/week_day_delegate.h"
#include <QListView>

namespace meridian {

//! The seven days of a week under each other, each with the team's overlap as a strip. The arrows go from day to day and move the
//! candidate in it; Page Up and Page Down change the week; Enter, or a press, opens a day. It is a list, so that a screen reader reads it.
class WeekList : public QListView {
    Q_OBJECT
public:
    //! Both outlive this.
    WeekList(const Look &look, MeetingPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] DayScale scale(int row) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    //! The plan's day, with its candidate.
    void dayOpened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool moveByKey(const QKeyEvent &event);
    void follow();
    void tell();

    Look m_look;
    MeetingPlan &m_plan;
    WeekModel m_model;
    WeekDayDelegate *m_delegate;
    QWidget *m_hours;
};

} // namespace meridian
