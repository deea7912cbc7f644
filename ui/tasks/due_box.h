// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"
#include "core/time/day_phase.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! When a task is due: on its owner's clock, and under it on mine where that shows something else, each with where that person
//! then is in their day. Pressed, it asks for another time.
class DueBox : public QAbstractButton {
    Q_OBJECT
public:
    //! `book` outlives this.
    DueBox(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void setTask(const Task &task);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        DayPhase phase = DayPhase::Unknown;
        QString when, whose;
        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] std::vector<Line> linesOf(const Task &task) const;
    void paintLine(QPainter &painter, const QRectF &rect, const Line &line, TypeStyle style) const;

    Look m_look;
    const MemberBook &m_book;
    std::vector<Line> m_lines;
};

} // namespace meridian
