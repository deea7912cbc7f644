// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <cmath>

namespace meridian {

TextLabel::TextLabel(const Look &look, const QString &text, TypeStyle style, Token token, Flow flow, QWidget *parent)
    : QLabel(text, parent), m_look(look), m_style(style), m_token(token), m_flow(flow)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(flow == Flow::Wrap); // else QLabel takes heightForWidth away again
    setFont(look.type.font(style));
    QSizePolicy policy(flow == Flow::Elide || flow == Flow::Wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed,
                       flow == Flow::Wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(flow == Flow::Wrap);
    setSizePolicy(policy);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void TextLabel::setTypeStyle(TypeStyle style)
{
    m_style = style;
    setFont(m_look.type.font(style));
    updateGeometry();
}

template<typename Line>
int TextLabel::layOut(int width, Line line) const
{
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font());
    QTextOption option(Qt::AlignLeading);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int height = m_look.type.lineHeight(m_style);
    int y = 0;
    layout.beginLayout();
    for (QTextLine at = layout.createLine(); at.isValid(); at = layout.createLine()) {
        at.setLineWidth(width);
        at.setPosition({0, y + (height - at.height()) / 2});
        y += height;
    }
    layout.endLayout();
    line(layout);
    return y;
}

QSize TextLabel::sizeHint() const
{
    const int height = m_look.type.lineHeight(m_style);
    if (m_flow == Flow::Tabular)
        return {tabularWidth(font(), text()), height};
    int width = 0;
    for (const QString &line : text().split(u'\n'))
        width = qMax(width, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(line))) + 1);
    return {width, m_flow == Flow::Wrap ? heightForWidth(width) : height};
}

QSize TextLabel::minimumSizeHint() const
{
    const int height = m_look.type.lineHeight(m_style);
    if (m_flow == Flow::Elide)
        return {m_look.type.px(24), height};
    return m_flow == Flow::Wrap ? QSize(m_look.type.px(60), height) : sizeHint();
}

int TextLabel::heightForWidth(int width) const
{
    if (m_flow != Flow::Wrap)
        return m_look.type.lineHeight(m_style);
    return layOut(width, [](const QTextLayout &) {});
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = m_look.theme.color(isEnabled() ? m_token : Token::TextDisabled);
    if (m_flow == Flow::Wrap) {
        painter.setPen(color);
        layOut(width(), [&](const QTextLayout &layout) { layout.draw(&painter, {0, 0}); });
    } else if (m_flow == Flow::Tabular) {
        drawTabular(painter, rect(), font(), color, text(), alignment() & Qt::AlignHorizontal_Mask);
    } else {
        drawText(painter, rect(), font(), color, text(), alignment() & Qt::AlignHorizontal_Mask);
    }
}

bool TextLabel::isElided() const
{
    return m_flow == Flow::Elide && QFontMetricsF(font()).horizontalAdvance(text()) > width() + 0.5;
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace meridian
