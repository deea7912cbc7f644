// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/chosen_bar.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainter>

namespace meridian {

ChosenBar::ChosenBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 14, 4);
    row->setSpacing(2);
    row->addWidget(m_words, 1);
    const auto button = [&](const char *icon, const QString &name, const QString &keys) {
        auto *made = new IconButton(look, QLatin1String(icon), name, keys, this);
        row->addWidget(made);
        return made;
    };
    const auto action = [&](const char *icon, const QString &name, const QString &keys, ThreadAction what) {
        auto *made = button(icon, name, keys);
        connect(made, &IconButton::clicked, this, [this, made, what] { emit actionWanted(what, made); });
    };
    action("checkmark", tr("Done with all of them"), tr("E"), ThreadAction::Done);
    action("appointment-reminder", tr("Put all of them off"), tr("H"), ThreadAction::Later);
    action("tag", tr("Mark all of them as unread"), tr("Shift+U"), ThreadAction::MarkUnread);
    auto *clear = button("window-close", tr("Select none"), tr("Esc"));
    connect(clear, &IconButton::clicked, this, &ChosenBar::clearWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ChosenBar::setCount(int count)
{
    m_words->setText(tr("%n selected", nullptr, count));
    setVisible(count > 0);
    announcePolitely(*this, count > 0 ? m_words->text() : tr("None selected"));
}

void ChosenBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Selection));
}

} // namespace meridian
