// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace meridian {

// The few shapes everything is painted from. All rects are outer edges; outlines lie inside them.

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);
void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 1);
//! One device pixel, whatever the scale.
void drawHairline(QPainter &painter, QPointF from, QPointF to, const QColor &color);

//! One line of text centred in the height of `rect`, elided at its end. Returns the width it took.
int drawText(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
             const QString &text, Qt::Alignment align = Qt::AlignLeading);

//! Times and counts, every digit as wide as the widest, so that columns stand.
//! Source: the OpenType feature tnum from Qt 6.7 on; before that the digits are set one by one.
void drawTabular(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
                 const QString &text, Qt::Alignment align = Qt::AlignLeading);
[[nodiscard]] int tabularWidth(const QFont &font, const QString &text);

//! The soft shadow of level 2 (popups, toasts), around `box`, up to 32 px outside it.
void drawShadow(QPainter &painter, const QRectF &box, qreal radius, bool dark);
inline constexpr int ShadowMargin = 32;

} // namespace meridian
