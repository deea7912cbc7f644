// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

namespace meridian {

FilterTab::FilterTab(const Look &look, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::install(look, this, 6);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCount(0);
}

void FilterTab::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %2", "a filter and how many").arg(text()).arg(count)
                                : text());
    updateGeometry();
    update();
}

QSize FilterTab::sizeHint() const
{
    int width = 20 + QFontMetrics(m_look.type.font(TypeStyle::UiMedium)).horizontalAdvance(text());
    if (m_count > 0)
        width += 6 + tabularWidth(m_look.type.font(TypeStyle::Ui), QString::number(m_count));
    return {width, m_look.type.px(28)};
}

void FilterTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        fillRounded(painter, rect(), 6, m_look.theme.color(Token::SurfaceRaised));
        strokeRounded(painter, rect(), 6, m_look.theme.color(Token::HairlineStrong));
    } else if (underMouse()) {
        fillRounded(painter, rect(), 6, m_look.theme.color(Token::Hover));
    }
    const QRectF line = QRectF(rect()).adjusted(10, 0, -10, 0);
    const int used
        = drawText(painter, line.adjusted(0, 0, 4, 0), m_look.type.font(TypeStyle::UiMedium),
                   m_look.theme.color(isChecked() ? Token::Text : Token::TextMuted), text());
    if (m_count > 0)
        drawTabular(painter, line.adjusted(used + 6, 0, 2, 0), m_look.type.font(TypeStyle::Ui),
                    m_look.theme.color(Token::TextFaint), QString::number(m_count));
}

RowPlaceholders::RowPlaceholders(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Reading the workspace"));
}

void RowPlaceholders::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor grey = m_look.theme.color(Token::Hover);
    for (int y = 12; y + 82 < height(); y += 82) {
        painter.setBrush(grey);
        painter.drawEllipse(QRectF(26, y, 28, 28));
        fillRounded(painter, QRectF(66, y + 2, (width() - 86) * 0.55, 10), 5, grey);
        fillRounded(painter, QRectF(66, y + 22, (width() - 86) * 0.9, 10), 5, grey);
    }
}

} // namespace meridian
