// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_data.h"
#include <QBuffer>
#include <QImageReader>

namespace meridian {

namespace {

constexpr int Qualities[] = {88, 75, 60}, DataLargestSide = 16'000;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QString urlOf(const QByteArray &bytes, const char *format)
{
    return QStringLiteral("data:image/%1;base64,").arg(QLatin1StringView(format)) + QString::fromLatin1(bytes.toBase64());
}

} // namespace

//! Losslessly where that is small (drawings, screens), else as a photograph, and smaller until it fits.
PictureData PictureData::of(const QImage &image)
{
    if (image.isNull() || image.width() > DataLargestSide || image.height() > DataLargestSide)
        return {};
    const int shown = qRound(image.width() / image.devicePixelRatio());
    QImage scaled = image;
    scaled.setDevicePixelRatio(1);
    for (int width = std::min(image.width(), MostWidth); width >= std::min(image.width(), 64); width /= 2) {
        if (width < scaled.width())
            scaled = image.scaledToWidth(width, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(1);
        if (const QByteArray png = encoded(scaled, "png", -1); !png.isEmpty() && png.size() <= MostBytes)
            return {urlOf(png, "png"), std::min(shown, width)};
        for (const int quality : Qualities) {
            const QByteArray jpeg = image.hasAlphaChannel() ? QByteArray() : encoded(scaled, "jpeg", quality);
            if (!jpeg.isEmpty() && jpeg.size() <= MostBytes)
                return {urlOf(jpeg, "jpeg"), std::min(shown, width)};
        }
    }
    return {};
}

PictureData PictureData::ofFile(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > DataLargestSide || size.height() > DataLargestSide)
        return {};
    return of(reader.read());
}

} // namespace meridian
