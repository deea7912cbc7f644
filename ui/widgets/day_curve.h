// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/day_phase.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <vector>

namespace meridian {

//! One dot of the day curve: a person, or several whose clocks are the same.
struct DayCurveDot {
    Face face;
    int minutes = 0; //!< local time, after midnight
    int people = 1;  //!< more than one: their number is shown in place of the initials
    bool mine = false;
    QString tooltip;
};

//! Where everyone is in their day: the hour on x, the height of the sun on y.
//!
//! Units: x = w * t / 24, y = mid + amp * cos(2 * pi * t / 24), t in hours. Not mirrored: time runs one way.
class DayCurve : public QWidget {
    Q_OBJECT
public:
    //! Foot: 66 high, below the lists. Large: 448 by 240 with the hours below it, for first run.
    enum class Shape { Foot, Large };
    DayCurve(const Look &look, Shape shape, QWidget *parent = nullptr);
    //! At most twelve are drawn, in the order given; `words` say the same for those who cannot see it.
    void setDots(std::vector<DayCurveDot> dots, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

    //! "3 working, 2 edge of day, 1 asleep"; those with a day off are not counted.
    [[nodiscard]] static QString words(int working, int edge, int asleep);

signals:
    void dotClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal diameter() const;
    [[nodiscard]] qreal middle() const;
    [[nodiscard]] qreal amplitude() const;
    [[nodiscard]] QPointF at(qreal hours) const;
    [[nodiscard]] QPointF centre(const DayCurveDot &dot) const;
    [[nodiscard]] int dotAt(QPointF point) const; //!< -1: none
    void paintGround(QPainter &painter) const;
    void paintDot(QPainter &painter, const DayCurveDot &dot) const;
    void paintHours(QPainter &painter) const;

    Look m_look;
    Shape m_shape;
    std::vector<DayCurveDot> m_dots;
};

} // namespace meridian
