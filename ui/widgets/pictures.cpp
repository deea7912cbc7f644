// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"
#include "core/model/picture.h"
#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace meridian {

QImage decodePicture(const QByteArray &bytes)
{
    const auto head = PictureHead::create(bytes);
    if (!head)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, head->format() == PictureHead::Format::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (reader.size() != QSize(head->side(), head->side()))
        return {};
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void Pictures::setSource(const void *owner, Source source)
{
    m_owner = owner;
    m_source = std::move(source);
    forgetAll();
}

void Pictures::dropSource(const void *owner)
{
    if (owner == m_owner)
        setSource(nullptr, {});
}

QPixmap Pictures::circle(MemberId member, int side)
{
    if (!m_source || member.isNull() || side <= 0)
        return {};
    auto kept = m_kept.find(member);
    if (kept == m_kept.end()) {
        if (m_kept.size() >= MostKept)
            m_kept.clear();
        kept = m_kept.insert(member, {decodePicture(m_source(member)), {}});
    }
    if (kept->image.isNull())
        return {};
    QPixmap &circle = kept->circles[side];
    if (circle.isNull()) {
        QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
        round.fill(Qt::transparent);
        QPainter painter(&round);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(kept->image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
        painter.drawEllipse(round.rect());
        painter.end();
        circle = QPixmap::fromImage(round);
    }
    return circle;
}

void Pictures::forget(MemberId member)
{
    if (m_kept.remove(member))
        emit changed();
}

void Pictures::forgetAll()
{
    m_kept.clear();
    emit changed();
}

} // namespace meridian
