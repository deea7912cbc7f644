// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_parts.h"
#include <QLineEdit>

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

} // namespace meridian
