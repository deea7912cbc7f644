// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QImage>
#include <QWidget>

namespace meridian {

//! The square that is cut out of a picture, always inside it.
//!
//! Units: pixels of the picture.
class CropSquare {
public:
    static constexpr int Smallest = 64;
    CropSquare() = default;
    explicit CropSquare(QSize picture);
    void move(QPointF by);
    //! Around its middle; above 1 the square grows.
    void scale(qreal factor);
    [[nodiscard]] QRectF rect() const { return m_rect; }

private:
    void keepInside();
    QSizeF m_picture;
    QRectF m_rect;
};

//! A picture with the circle others will see. Drag or the arrow keys move it; the wheel, + and - make it larger or smaller.
class PictureCrop : public QWidget {
    Q_OBJECT
public:
    static constexpr int Side = 256; //!< pixels of the picture that is kept

    explicit PictureCrop(const Look &look, QWidget *parent = nullptr);
    //! False when the file is no picture that can be read, or an enormous one.
    [[nodiscard]] bool open(const QString &path);
    void setImage(const QImage &image);
    [[nodiscard]] const CropSquare &square() const { return m_square; }
    //! What was cut out, as a file of at most limits::PictureBytes.
    [[nodiscard]] QByteArray cut() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal zoom() const; //!< pixels of the picture for one of the screen
    Look m_look;
    QImage m_image;
    CropSquare m_square;
    QPointF m_pressed;
};

} // namespace meridian
