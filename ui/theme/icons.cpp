// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QFile>
#include <QPainter>
#include <QPaintDevice>
#include <QSvgRenderer>

static void initMeridianResources()
{
    Q_INIT_RESOURCE(meridian);
}

namespace meridian {

namespace {

QPixmap blank(int size, qreal ratio)
{
    const int device = qMax(1, qRound(size * ratio));
    QPixmap pixmap(device, device);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap ownDrawing(QByteArray svg, int size, const QColor &color, qreal ratio)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap systemDrawing(const QString &name, int size, const QColor &color, qreal ratio)
{
    const QIcon icon = QIcon::fromTheme(name);
    if (icon.isNull())
        return {};
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    icon.paint(&painter, QRect(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), color);
    return pixmap;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, int size, Token tint, qreal ratio) const
{
    return pixmap(name, size, m_theme.color(tint), ratio);
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal ratio) const
{
    const Key key{name, size, color.rgba(), qRound(ratio * 100)};
    if (const auto it = m_cache.constFind(key); it != m_cache.cend())
        return *it;
    QFile file(QStringLiteral(":/icons/meridian/scalable/%1.svg").arg(name));
    const QPixmap drawn = file.open(QIODevice::ReadOnly)
        ? ownDrawing(file.readAll(), size, color, ratio)
        : systemDrawing(name, size, color, ratio);
    m_cache.insert(key, drawn);
    return drawn;
}

QIcon Icons::icon(const QString &name, Token tint) const
{
    QIcon icon;
    for (const int size : {14, 16, 20}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(pixmap(name, size, tint, ratio));
            icon.addPixmap(pixmap(name, size, Token::Accent, ratio), QIcon::Normal, QIcon::On);
            icon.addPixmap(pixmap(name, size, Token::TextDisabled, ratio), QIcon::Disabled);
        }
    }
    return icon;
}

void Icons::draw(QPainter &painter, const QString &name, QPointF at, int size, Token tint) const
{
    painter.drawPixmap(at, pixmap(name, size, tint, painter.device()->devicePixelRatio()));
}

void Icons::installTheme()
{
    initResources();
    QIcon::setThemeSearchPaths(QStringList{QStringLiteral(":/icons")} + QIcon::themeSearchPaths());
    QIcon::setThemeName(QStringLiteral("meridian"));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

QIcon Icons::applicationIcon()
{
    initResources();
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/icons/meridian.svg"));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap = blank(size, 1.0);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Icons::initResources()
{
    initMeridianResources();
}

} // namespace meridian
