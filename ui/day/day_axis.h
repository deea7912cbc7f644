// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_scale.h"
#include "ui/day/meeting_plan.h"
#include <QWidget>

namespace meridian {

class DayStrips;

//! The hours above the strips, and the labels of the present moment and the candidate. For readers the list says all of it.
class DayAxis : public QWidget {
    Q_OBJECT
public:
    //! All outlive this; `strips` holds it.
    DayAxis(const Look &look, const MeetingPlan &plan, DayStrips &strips);
    //! Every third hour on the clock of the day.
    [[nodiscard]] std::vector<Instant> marks() const;
    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(56)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF labelAt(qreal x, const QString &text, Qt::Alignment align) const;
    void paintLabel(QPainter &painter, const QRectF &box, const QString &text, Token fill, Token ink) const;

    Look m_look;
    const MeetingPlan &m_plan;
    DayStrips &m_strips;
};

} // namespace meridian
