// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/choice_card.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace meridian {

ChoiceCard::ChoiceCard(const Look &look, const QString &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon), m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ChoiceCard::sizeHint() const
{
    return {m_look.type.px(400), m_look.type.px(80)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme;
    const Type &type = m_look.type;
    const bool on = hasFocus();
    fillRounded(painter, rect(), 10, theme.color(isDown() ? Token::Hover : Token::Surface));
    strokeRounded(painter, rect(), 10, theme.color(on ? Token::FocusRing : Token::HairlineStrong), on ? 2 : 1);
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const int side = type.px(40), icon = type.px(20), padding = type.px(19);
    const QRect box = place(padding, (height() - side) / 2, side, side);
    fillRounded(painter, box, 10, theme.color(on ? Token::AccentSoft : Token::Chip));
    const QPointF inner(box.left() + (side - icon) / 2.0, box.top() + (side - icon) / 2.0);
    m_look.icons.draw(painter, m_icon, inner, icon, on ? Token::Accent : Token::TextMuted);
    const int x = padding + side + type.px(16), end = width() - padding - type.px(36);
    const int first = type.lineHeight(TypeStyle::Pane), second = type.px(19);
    const int top = (height() - first - type.px(3) - second) / 2;
    drawText(painter, place(x, top, end - x, first), type.font(TypeStyle::Pane), theme.color(Token::Text), text());
    drawText(painter, place(x, top + first + type.px(3), end - x, second), type.font(TypeStyle::Ui),
             theme.color(Token::TextMuted), m_sentence);
    const int arrow = type.px(16);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_look.icons.draw(painter, mirrored ? QStringLiteral("go-previous") : QStringLiteral("arrow-right"),
                      place(width() - padding - type.px(20), (height() - arrow) / 2, arrow, arrow).topLeft(), arrow,
                      Token::TextMuted);
}

bool ChoiceCard::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace meridian
