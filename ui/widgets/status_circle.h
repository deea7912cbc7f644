// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"
#include "ui/widgets/look.h"
#include <QRectF>
#include <QWidget>

class QPainter;

namespace meridian {

//! The circle of a task: an open ring, half filled while it is under way, two bars while it waits, full with a check when it
//! is done, a dash through it when it was dropped. They differ in shape as well as in hue.
void drawStatusCircle(QPainter &painter, const Look &look, const QRectF &rect, TaskStatus status);

//! The same as a widget, beside the word for it: no stop of the keyboard, and nothing a reader needs to be told.
class StatusMark : public QWidget {
    Q_OBJECT
public:
    //! `side` in design pixels.
    StatusMark(const Look &look, TaskStatus status, int side, QWidget *parent = nullptr);
    void setStatus(TaskStatus status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TaskStatus m_status;
};

} // namespace meridian
