// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_people_model.h"
#include "ui/day/day_strip_delegate.h"
#include <QListView>

namespace meridian {

class DayAxis;

//! Everybody's 24 hours under each other, with the hours above them, the present moment, and the candidate to be moved:
//! dragged, its ends too, or with the arrow keys, with Shift its length. It is a list, so that a screen reader reads it.
class DayStrips : public QListView {
    Q_OBJECT
public:
    //! Both outlive this.
    DayStrips(const Look &look, MeetingPlan &plan, QWidget *parent = nullptr);

    //! Where the instants stand in the viewport.
    [[nodiscard]] DayScale scale() const;
    //! As tall as its rows and hours, where there is room.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayWanted(int days); //!< Page Up and Page Down
    void personWanted(meridian::MemberId person); //!< Enter, or a press on the name

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip { None, Whole, Beginning, End };
    [[nodiscard]] Grip gripAt(QPointF point) const;
    [[nodiscard]] bool isOnName(QPointF point) const;
    void openPerson();
    [[nodiscard]] int rowsBottom() const;
    void placeAxis();
    void paintBest(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    bool moveByKey(const QKeyEvent &event);
    void tell();

    Look m_look;
    MeetingPlan &m_plan;
    DayPeopleModel m_model;
    DayStripDelegate *m_delegate;
    DayAxis *m_axis;
    Grip m_grip = Grip::None;
    qint64 m_gripOffset = 0; //!< ms from the candidate's beginning to where it was taken
};

} // namespace meridian
