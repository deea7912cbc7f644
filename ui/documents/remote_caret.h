// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/avatar.h"

namespace meridian {

//! Where somebody else is writing.
struct RemoteCaret {
    int position = 0;
    QString name;     //!< on the flag
    QString sentence; //!< with their clock
    QColor fill, ink;
    Face face;
    bool operator==(const RemoteCaret &) const = default;
};

//! Paints a caret at `line`, and its flag where there is room beside it (`free` pixels), or `always`.
void drawCaret(QPainter &painter, const Look &look, const QRectF &line, const RemoteCaret &caret, qreal free, bool always);

} // namespace meridian
