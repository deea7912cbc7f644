// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/paste_offer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QHBoxLayout>

namespace meridian {

PasteOffer::PasteOffer(const Look &look, MarkdownEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_line(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this))
{
    auto *fold = new Button(look, tr("Make it a code block"), Button::Role::Flat, Button::Size::Small, this);
    auto *leave = new Button(look, tr("Leave it as it is"), Button::Role::Flat, Button::Size::Small, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 8, 2);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(fold);
    row->addWidget(leave);
    connect(&edit, &MarkdownEdit::pastedLong, this, [this](int lines) {
        m_line->setText(tr("%n lines pasted", nullptr, lines));
        show();
    });
    connect(fold, &Button::clicked, this, [this] {
        m_edit.foldPasted();
        hide();
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    connect(leave, &Button::clicked, this, [this] {
        hide();
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    connect(&edit, &QTextEdit::textChanged, this, [this] {
        if (m_edit.toPlainText().isEmpty())
            hide();
    });
    hide();
}

} // namespace meridian
