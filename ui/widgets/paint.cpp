// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <cmath>

namespace meridian {

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void drawHairline(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.restore();
}

namespace {
//! Where to begin a line of `width` in `rect`; leading is right in right-to-left layouts.
qreal startOf(const QRectF &rect, qreal width, Qt::Alignment align)
{
    const auto visual = QGuiApplication::layoutDirection() == Qt::RightToLeft && !(align & Qt::AlignAbsolute)
        && !(align & Qt::AlignHCenter)
        ? (align & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight)
        : align;
    if (visual & Qt::AlignRight)
        return rect.right() - width;
    if (visual & Qt::AlignHCenter)
        return rect.left() + (rect.width() - width) / 2;
    return rect.left();
}

//! "…" or "؟" at an end of right-to-left words stays at that end, whichever way the window reads.
QString withItsMarks(const QString &text)
{
    constexpr QChar Mark(0x200f); // takes no room
    return text.isRightToLeft() ? Mark + text + Mark : text;
}

qreal baselineOf(const QRectF &rect, const QFontMetricsF &metrics)
{
    return std::round(rect.top() + (rect.height() - metrics.ascent() - metrics.descent()) / 2
                      + metrics.ascent());
}
} // namespace

int drawText(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
             const QString &text, Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    QString shown = text;
    qreal width = metrics.horizontalAdvance(shown);
    if (width > rect.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(startOf(rect, width, align), baselineOf(rect, metrics)), withItsMarks(shown));
    return int(std::ceil(width));
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
namespace {
QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}
} // namespace

void drawTabular(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
                 const QString &text, Qt::Alignment align)
{
    drawText(painter, rect, tabular(font), color, text, align);
}

int tabularWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(tabular(font)).horizontalAdvance(text)));
}
#else
namespace {
qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

//! Calls `cell(text, width, isDigit)` for each digit and each run of anything else.
template<typename Cell>
void forCells(const QFontMetricsF &metrics, const QString &text, Cell cell)
{
    const qreal digit = digitWidth(metrics);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isDigit()) {
            cell(text.mid(i, 1), digit, true);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isDigit())
            ++end;
        const QString run = text.mid(i, end - i);
        cell(run, metrics.horizontalAdvance(run), false);
        i = end;
    }
}

qreal cellsWidth(const QFontMetricsF &metrics, const QString &text)
{
    qreal width = 0;
    forCells(metrics, text, [&](const QString &, qreal cell, bool) { width += cell; });
    return width;
}
} // namespace

void drawTabular(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
                 const QString &text, Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    const qreal width = cellsWidth(metrics, text);
    if (text.isRightToLeft() || width > rect.width() + 0.5) {
        drawText(painter, rect, font, color, text, align);
        return;
    }
    painter.setFont(font);
    painter.setPen(color);
    qreal x = startOf(rect, width, align);
    const qreal y = baselineOf(rect, metrics);
    forCells(metrics, text, [&](const QString &run, qreal cell, bool digit) {
        const qreal inset = digit ? (cell - metrics.horizontalAdvance(run)) / 2 : 0;
        painter.drawText(QPointF(x + inset, y), run);
        x += cell;
    });
}

int tabularWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(cellsWidth(QFontMetricsF(font), text)));
}
#endif

namespace {
//! One shadow, `dy` below its box, of `alpha`, as rings that fade like a Gaussian of `sigma`.
void addShadow(QPainter &painter, const QRectF &box, qreal radius, qreal dy, qreal sigma, const QColor &color,
               qreal alpha)
{
    painter.setPen(Qt::NoPen);
    const int reach = int(3 * sigma);
    qreal before = 0;
    for (int grow = reach; grow >= -reach; --grow) {
        const qreal wanted = alpha * 0.5 * std::erfc(grow / (sigma * M_SQRT2));
        QColor ring = color;
        ring.setAlphaF(float((wanted - before) / (1 - before)));
        before = wanted;
        painter.setBrush(ring);
        const qreal r = qMax(1.0, radius + grow);
        painter.drawRoundedRect(box.translated(0, dy).adjusted(-grow, -grow, grow, grow), r, r);
    }
}

//! The shadow of a small box, to be stretched at its middle row and column.
QPixmap shadowPatch(int radius, bool dark, qreal ratio)
{
    static QHash<int, QPixmap> cache;
    const int key = radius * 1000 + qRound(ratio * 100) * 2 + int(dark);
    if (const auto it = cache.constFind(key); it != cache.cend())
        return *it;
    const int side = 2 * (ShadowMargin + ShadowMargin) + 1;
    QPixmap patch(QSize(side, side) * ratio);
    patch.setDevicePixelRatio(ratio);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(ShadowMargin, ShadowMargin, side - 2 * ShadowMargin, side - 2 * ShadowMargin);
    const QColor color = dark ? QColor(Qt::black) : QColor(0x10, 0x1a, 0x1e);
    // The design's blur of 32 would reach 44 px down; this one ends inside the margin.
    addShadow(painter, box, radius, 10, 9, color, dark ? 0.50 : 0.14);
    addShadow(painter, box, radius, 2, 3, color, dark ? 0.30 : 0.06);
    painter.end();
    cache.insert(key, patch);
    return patch;
}
} // namespace

void drawShadow(QPainter &painter, const QRectF &box, qreal radius, bool dark)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPixmap patch = shadowPatch(int(radius), dark, ratio);
    const QRectF outer = box.adjusted(-ShadowMargin, -ShadowMargin, ShadowMargin, ShadowMargin);
    const qreal side = 4 * ShadowMargin + 1, most = 2 * ShadowMargin;
    const qreal across = qMin(most, outer.width() / 2), down = qMin(most, outer.height() / 2);
    const qreal xs[] = {outer.left(), outer.left() + across, outer.right() - across, outer.right()};
    const qreal ys[] = {outer.top(), outer.top() + down, outer.bottom() - down, outer.bottom()};
    // What is cut from each corner of the patch; the middle is one pixel, stretched.
    const std::pair<qreal, qreal> columns[] = {{0, across}, {most, most + 1}, {side - across, side}};
    const std::pair<qreal, qreal> rows[] = {{0, down}, {most, most + 1}, {side - down, side}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF target(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            const QRectF source(QPointF(columns[column].first, rows[row].first) * ratio,
                                QPointF(columns[column].second, rows[row].second) * ratio);
            if (target.width() > 0 && target.height() > 0)
                painter.drawPixmap(target, patch, source);
        }
    }
}

} // namespace meridian
