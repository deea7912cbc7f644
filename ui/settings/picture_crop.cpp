// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picture_crop.h"
#include "core/model/limits.h"
#include "ui/widgets/focus_ring.h"
#include <QBuffer>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace meridian {

namespace {

constexpr int Shown = 200;             //!< design pixels
constexpr int LargestSide = 12'000;    //!< of a file that is opened; a camera's picture has half of it
constexpr int WorkingSide = 2'000;     //!< what is kept in memory
constexpr int KeyStep = 8;             //!< pixels of the screen
constexpr qreal ZoomStep = 1.1;

} // namespace

CropSquare::CropSquare(QSize picture) : m_picture(picture)
{
    const qreal side = qMin(picture.width(), picture.height());
    m_rect = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
}

void CropSquare::move(QPointF by)
{
    m_rect.translate(by);
    keepInside();
}

void CropSquare::scale(qreal factor)
{
    const qreal most = qMin(m_picture.width(), m_picture.height());
    const qreal side = qBound(qMin<qreal>(Smallest, most), m_rect.width() * factor, most);
    const QPointF middle = m_rect.center();
    m_rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side);
    keepInside();
}

void CropSquare::keepInside()
{
    m_rect.moveLeft(qBound<qreal>(0, m_rect.left(), m_picture.width() - m_rect.width()));
    m_rect.moveTop(qBound<qreal>(0, m_rect.top(), m_picture.height() - m_rect.height()));
}

PictureCrop::PictureCrop(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("The part of the picture that others see"));
    setAccessibleDescription(tr("Arrow keys move it, plus and minus make it larger or smaller."));
    FocusRing::install(look, this, 8);
}

QSize PictureCrop::sizeHint() const
{
    return {m_look.type.px(Shown), m_look.type.px(Shown)};
}

bool PictureCrop::open(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > LargestSide || size.height() > LargestSide)
        return false;
    if (qMax(size.width(), size.height()) > WorkingSide)
        reader.setScaledSize(size.scaled(WorkingSide, WorkingSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull() || qMin(image.width(), image.height()) < CropSquare::Smallest / 2)
        return false;
    setImage(image);
    return true;
}

void PictureCrop::setImage(const QImage &image)
{
    m_image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_square = CropSquare(m_image.size());
    update();
}

qreal PictureCrop::zoom() const
{
    return m_square.rect().width() / width();
}

QByteArray PictureCrop::cut() const
{
    QImage square(Side, Side, QImage::Format_RGB32);
    square.fill(Qt::white);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, Side, Side), m_image, m_square.rect());
    painter.end();
    QByteArray bytes;
    for (int quality = 90; quality > 0; quality -= 15) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (square.save(&buffer, "jpeg", quality) && bytes.size() <= limits::PictureBytes)
            return bytes;
    }
    return {};
}

void PictureCrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.drawImage(QRectF(rect()), m_image, m_square.rect());
    QPainterPath outside;
    outside.addRect(rect());
    outside.addEllipse(rect());
    QColor veil = m_look.theme.color(Token::Surface);
    veil.setAlphaF(0.7F);
    painter.fillPath(outside, veil);
}

void PictureCrop::keyPressEvent(QKeyEvent *event)
{
    const qreal step = KeyStep * zoom();
    switch (event->key()) {
    case Qt::Key_Left: m_square.move({-step, 0}); break;
    case Qt::Key_Right: m_square.move({step, 0}); break;
    case Qt::Key_Up: m_square.move({0, -step}); break;
    case Qt::Key_Down: m_square.move({0, step}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_square.scale(1 / ZoomStep); break;
    case Qt::Key_Minus: m_square.scale(ZoomStep); break;
    default: return QWidget::keyPressEvent(event);
    }
    update();
}

void PictureCrop::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
}

void PictureCrop::mouseMoveEvent(QMouseEvent *event)
{
    m_square.move((m_pressed - event->position()) * zoom());
    m_pressed = event->position();
    update();
}

void PictureCrop::wheelEvent(QWheelEvent *event)
{
    m_square.scale(event->angleDelta().y() > 0 ? 1 / ZoomStep : ZoomStep);
    update();
    event->accept();
}

} // namespace meridian
