// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "ui/widgets/look.h"
#include <QCache>
#include <QImage>
#include <QTextCharFormat>

namespace meridian {

//! What stands in a text and is no letter: pictures, and what other programs put there.
//!
//! Pictures come with the text, as data; nothing is fetched from anywhere. What cannot be shown says what it is.
class PageObjects {
public:
    explicit PageObjects(const Look &look);

    //! `format` is one that DocumentFormat::embed() made; `width` is the room there is.
    [[nodiscard]] QSizeF sizeOf(const QTextCharFormat &format, qreal width) const;
    void draw(QPainter &painter, const QRectF &rect, const QTextCharFormat &format) const;
    //! What it is, in words: "Picture", "Video".
    [[nodiscard]] static QString nameOf(const QTextCharFormat &format);

private:
    [[nodiscard]] const QImage *pictureOf(const QTextCharFormat &format) const;
    Look m_look;
    mutable QCache<QString, QImage> m_pictures; //!< by what they were read of; cost in kilobytes
};

//! The picture of a data URL, "data:image/png;base64,…"; null when it is none or too large to be read.
[[nodiscard]] QImage pictureOfDataUrl(QStringView url);

} // namespace meridian
