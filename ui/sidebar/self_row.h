// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/look.h"
#include "ui/widgets/paint.h"
#include <QAbstractButton>
#include <QPainter>

namespace meridian {

//! My own row at the foot of the sidebar, or of the rail: a button with a menu, whatever lies on it.
class SelfRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit SelfRow(const Look &look) : m_look(look)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        FocusRing::install(look, this, 6);
    }
    //! A part of the row is nothing to press by itself.
    static void addPart(QWidget *part) { part->setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!underMouse() && !isDown())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        fillRounded(painter, rect().adjusted(4, 2, -4, -2), 6, m_look.theme.color(isDown() ? Token::Pressed : Token::Hover));
    }

private:
    Look m_look;
};

} // namespace meridian
