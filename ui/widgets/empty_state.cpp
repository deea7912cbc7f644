// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>

namespace meridian {

namespace {

//! The drawing, 64 by 34, from the shapes of the phases.
class LowSun : public QWidget {
public:
    explicit LowSun(const Look &look) : m_theme(look.theme)
    {
        setFixedSize(64, 34);
        connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath half(QPointF(20, 26));
        half.arcTo(QRectF(20, 14, 24, 24), 180, -180);
        half.closeSubpath();
        painter.fillPath(half, m_theme.color(Token::EdgeFill));
        painter.setPen(QPen(m_theme.color(Token::FieldBorder), 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4, 26), QPointF(60, 26));
        painter.setPen(QPen(m_theme.color(Token::EdgeOfDay), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(32, 6), QPointF(32, 10));
        painter.drawLine(QPointF(16.5, 11.5), QPointF(19.3, 14.3));
        painter.drawLine(QPointF(47.5, 11.5), QPointF(44.7, 14.3));
    }

private:
    const Theme &m_theme;
};

} // namespace

EmptyState::EmptyState(const Look &look, const QString &title, const QString &text, const QString &button,
                       QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(look, title, TypeStyle::Pane, Token::Text, TextLabel::Flow::Wrap)),
      m_text(new TextLabel(look, text, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap))
{
    auto *row = new QHBoxLayout(this);
    auto *block = new QWidget;
    block->setMaximumWidth(look.type.px(360));
    row->addStretch(1);
    row->addWidget(block, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(new LowSun(look), 0, Qt::AlignHCenter);
    layout->addSpacing(look.type.px(10));
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
        layout->addSpacing(look.type.px(3));
    }
    if (!button.isEmpty()) {
        auto *act = new Button(look, button);
        layout->addSpacing(look.type.px(10));
        layout->addWidget(act, 0, Qt::AlignHCenter);
        connect(act, &Button::clicked, this, &EmptyState::buttonClicked);
    }
    layout->addStretch();
    setAccessibleName(title);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
}

} // namespace meridian
