// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/format_buttons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emoji_picker.h"
#include "ui/words/markdown_edit.h"
#include <QHBoxLayout>
#include <QKeySequence>

namespace meridian {

FormatButtons::FormatButtons(const Look &look, MarkdownEdit &edit, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3); // the focus ring's
    row->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &name, QKeySequence keys,
                         void (MarkdownEdit::*action)()) {
        auto *button
            = new IconButton(look, icon, name, keys.toString(QKeySequence::NativeText), this);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &IconButton::clicked, &edit, action);
        row->addWidget(button);
    };
    add(QStringLiteral("format-text-bold"), tr("Bold"), Qt::CTRL | Qt::Key_B, &MarkdownEdit::bold);
    add(QStringLiteral("format-text-italic"), tr("Italic"), Qt::CTRL | Qt::Key_I,
        &MarkdownEdit::italic);
    add(QStringLiteral("format-list-unordered"), tr("Bulleted list"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_8, &MarkdownEdit::list);
    add(QStringLiteral("format-text-code"), tr("Code"), Qt::CTRL | Qt::Key_E, &MarkdownEdit::code);
    add(QStringLiteral("insert-link"), tr("Link"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        &MarkdownEdit::link);
    add(QStringLiteral("meridian-mention"), tr("Mention somebody"), {}, &MarkdownEdit::mention);
    auto *emoji = new IconButton(look, QStringLiteral("smiley-add"), tr("Emoji"), QString(), this);
    emoji->setFocusPolicy(Qt::TabFocus);
    row->addWidget(emoji);
    auto *picker = new EmojiPicker(look, this);
    connect(picker, &EmojiPicker::picked, &edit, &MarkdownEdit::insertEmoji);
    connect(emoji, &IconButton::clicked, picker,
            [picker, emoji] { picker->openAt(emoji, Popup::Side::Above); });
}

} // namespace meridian
