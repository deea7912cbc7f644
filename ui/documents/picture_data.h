// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QString>

namespace meridian {

//! A picture as it is kept in a text: scaled to what a page shows, and within `MostBytes`.
struct PictureData {
    static constexpr qsizetype MostBytes = 400 * 1024;
    static constexpr int MostWidth = 1'056; //!< twice the measure: sharp on fine screens

    QString url; //!< data:image/…;base64,…; empty: it could not be made small enough
    int width = 0; //!< that it is shown at, in logical pixels

    [[nodiscard]] static PictureData of(const QImage &image);
    //! Of a file; a photograph is turned as its camera says. Nothing for what is no picture.
    [[nodiscard]] static PictureData ofFile(const QString &path);
};

} // namespace meridian
