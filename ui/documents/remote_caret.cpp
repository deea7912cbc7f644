// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/remote_caret.h"
#include "ui/widgets/paint.h"
#include <QFontMetricsF>
#include <QPainter>

namespace meridian {

namespace {

constexpr qreal CaretWidth = 2, FlagAfter = 7, FlagHeight = 16, FlagPadding = 6, RoomForFlag = 64, CaretRadius = 4;

} // namespace

void drawCaret(QPainter &painter, const Look &look, const QRectF &line, const RemoteCaret &caret, qreal free, bool always)
{
    painter.fillRect(QRectF(line.left() - CaretWidth / 2, line.top(), CaretWidth, line.height()), caret.ink);
    const QFont font = look.type.sized(11, QFont::Medium);
    const qreal width = QFontMetricsF(font).horizontalAdvance(caret.name) + 2 * FlagPadding;
    if (!always && free < std::max(RoomForFlag, width + FlagAfter))
        return;
    const qreal height = look.type.px(FlagHeight);
    const QRectF flag(line.left() + FlagAfter, line.center().y() - height / 2, width, height);
    fillRounded(painter, flag, CaretRadius, caret.ink);
    drawText(painter, flag.adjusted(FlagPadding, 0, 0, 0), font, caret.fill, caret.name);
}

} // namespace meridian
