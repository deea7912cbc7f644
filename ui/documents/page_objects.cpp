// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_objects.h"
#include "ui/documents/document_format.h"
#include "ui/widgets/paint.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace meridian {

namespace {

constexpr int KeptKilobytes = 64 * 1024, LargestSide = 8'000;
constexpr qsizetype LongestUrl = 12'000'000;
constexpr qreal ChipHeight = 24, ChipPadding = 8, ChipIcon = 14, Radius = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meridian::PageObjects)
};

QString imageUrl(const crdt::Any &embed)
{
    const crdt::Any *value = embed.find(attr::Image);
    const auto *text = value ? value->as<QString>() : nullptr;
    return text ? *text : QString();
}

//! The width that a picture was given, in pixels; 0: none.
qreal wishedWidth(const QTextCharFormat &format)
{
    const crdt::Attributes attributes = DocumentFormat::attributesOf(format);
    const crdt::Any *value = attributeOf(attributes, u"width");
    if (!value)
        return 0;
    const auto *number = value->as<double>();
    return number ? *number : textOf(attributes, u"width").remove(QStringLiteral("px")).toDouble();
}

} // namespace

QImage pictureOfDataUrl(QStringView url)
{
    const qsizetype comma = url.indexOf(u',');
    if (!url.startsWith(u"data:image/") || comma < 0 || url.size() > LongestUrl || !url.first(comma).endsWith(u";base64"))
        return {};
    QByteArray bytes = QByteArray::fromBase64(url.sliced(comma + 1).toLatin1());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > LargestSide || size.height() > LargestSide)
        return {};
    return reader.read();
}

PageObjects::PageObjects(const Look &look) : m_look(look), m_pictures(KeptKilobytes) {}

const QImage *PageObjects::pictureOf(const QTextCharFormat &format) const
{
    const QString url = imageUrl(DocumentFormat::embedOf(format));
    if (url.isEmpty())
        return nullptr;
    if (const QImage *known = m_pictures.object(url))
        return known->isNull() ? nullptr : known;
    auto *read = new QImage(pictureOfDataUrl(url));
    const bool sound = !read->isNull();
    m_pictures.insert(url, read, std::max<qsizetype>(1, read->sizeInBytes() / 1024));
    const QImage *kept = m_pictures.object(url);
    return sound ? kept : nullptr;
}

QSizeF PageObjects::sizeOf(const QTextCharFormat &format, qreal width) const
{
    if (const QImage *picture = pictureOf(format)) {
        QSizeF size = picture->deviceIndependentSize();
        const qreal wished = wishedWidth(format);
        if (wished >= 1)
            size = QSizeF(wished, size.height() * wished / size.width());
        if (size.width() > width)
            size = QSizeF(width, size.height() * width / size.width());
        return size;
    }
    const QFontMetricsF font(m_look.type.font(TypeStyle::Ui));
    return {std::min(width, font.horizontalAdvance(nameOf(format)) + ChipIcon + 6 + 2 * ChipPadding),
            qreal(m_look.type.px(ChipHeight))};
}

void PageObjects::draw(QPainter &painter, const QRectF &rect, const QTextCharFormat &format) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (const QImage *picture = pictureOf(format)) {
        QPainterPath round;
        round.addRoundedRect(rect, Radius, Radius);
        painter.setClipPath(round, Qt::IntersectClip);
        painter.drawImage(rect, *picture);
        painter.setClipping(false);
        strokeRounded(painter, rect, Radius, m_look.theme.color(Token::Hairline));
    } else {
        fillRounded(painter, rect, 6, m_look.theme.color(Token::Chip));
        m_look.icons.draw(painter, QStringLiteral("image-x-generic"),
                          {rect.left() + ChipPadding, rect.center().y() - ChipIcon / 2}, int(ChipIcon), Token::TextMuted);
        drawText(painter, rect.adjusted(ChipPadding + ChipIcon + 6, 0, -ChipPadding, 0), m_look.type.font(TypeStyle::Ui),
                 m_look.theme.color(Token::TextMuted), nameOf(format));
    }
    painter.restore();
}

QString PageObjects::nameOf(const QTextCharFormat &format)
{
    const QString kind = embedKind(DocumentFormat::embedOf(format));
    if (kind == attr::Image)
        return Words::tr("Picture");
    if (kind == attr::Video)
        return Words::tr("Video");
    if (kind == attr::Formula)
        return Words::tr("Formula");
    return kind.isEmpty() ? Words::tr("From another program") : Words::tr("From another program: %1").arg(kind);
}

} // namespace meridian
