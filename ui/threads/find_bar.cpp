// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/find_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace meridian {

namespace {
constexpr qsizetype Longest = 200;
}

FindBar::FindBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(new QLineEdit(this)),
      m_state(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Line, this)),
      m_previous(new IconButton(look, QStringLiteral("arrow-up"), tr("Previous message with these words"), tr("Shift+Enter"), this)),
      m_next(new IconButton(look, QStringLiteral("arrow-down"), tr("Next message with these words"), tr("Enter"), this))
{
    auto *close = new IconButton(look, QStringLiteral("window-close"), tr("Close"), tr("Esc"), this);
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Find in this thread"));
    m_field->setAccessibleName(tr("Find in this thread"));
    m_field->setMaxLength(Longest);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(look.type.px(6));
    row->addWidget(m_field, 1);
    row->addWidget(m_state);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::wordsChanged);
    connect(m_previous, &IconButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { emit stepWanted(1); });
    connect(close, &IconButton::clicked, this, &FindBar::closeWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setSidePadding(0);
    setSteps(false);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setState(const QString &words)
{
    m_state->setText(words);
    m_field->setAccessibleDescription(words);
}

void FindBar::setSteps(bool possible)
{
    m_previous->setEnabled(possible);
    m_next->setEnabled(possible);
}

void FindBar::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding, m_look.type.px(6), padding, m_look.type.px(6));
}

QString FindBar::words() const
{
    return m_field->text();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3: emit stepWanted(back ? -1 : 1); return true;
    case Qt::Key_Up: emit stepWanted(-1); return true;
    case Qt::Key_Down: emit stepWanted(1); return true;
    case Qt::Key_Escape: emit closeWanted(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    drawHairline(painter, {0, height() - 0.5}, {double(width()), height() - 0.5}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
