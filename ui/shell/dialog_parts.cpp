// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_parts.h"
#include <QLineEdit>
#include <QPainter>

namespace meridian {

TextLabel *dialogTitle(const Look &look, const QString &text)
{
    return new TextLabel(look, text, TypeStyle::Pane, Token::Text, TextLabel::Flow::Wrap);
}

TextLabel *dialogText(const Look &look, const QString &text)
{
    return new TextLabel(look, text, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap);
}

TextLabel *fieldName(const Look &look, const QString &text)
{
    return new TextLabel(look, text, TypeStyle::UiMedium);
}

QLineEdit *dialogField(const Look &look, const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setFont(look.type.font(TypeStyle::Ui));
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    return field;
}

KeyHint::KeyHint(const Look &look, const QString &key) : m_look(look), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return {keyHintWidth(m_look, m_key), m_look.type.px(18)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawKeyHint(painter, m_look, QPointF(0, 0), m_key, m_look.theme.color(Token::TextMuted),
                m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
