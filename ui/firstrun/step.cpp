// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace meridian {

LabelledField::LabelledField(const Look &look, const QString &label, QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input),
      m_fault(new TextLabel(look, {}, TypeStyle::Meta, Token::Danger, TextLabel::Flow::Wrap))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.type.px(4));
    auto *words = new TextLabel(look, label, TypeStyle::Meta, Token::TextMuted);
    words->setBuddy(input);
    layout->addWidget(words);
    layout->addWidget(input);
    layout->addWidget(m_fault);
    m_fault->hide();
    input->setFont(look.type.font(TypeStyle::Ui));
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(label);
}

void LabelledField::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    m_input->setProperty("fault", !sentence.isEmpty());
    m_input->style()->unpolish(m_input); // the style sheet asks for the property
    m_input->style()->polish(m_input);
}

QString LabelledField::fault() const
{
    return m_fault->text();
}

Step::Step(const Look &look, const QString &title, const QString &sentence, const QString &next, QWidget *parent)
    : QWidget(parent), m_look(look), m_fields(new QWidget), m_body(new QVBoxLayout(m_fields)),
      m_title(new TextLabel(look, title, TypeStyle::Title, Token::Text, TextLabel::Flow::Wrap)),
      m_sentence(new TextLabel(look, sentence, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_fault(new TextLabel(look, {}, TypeStyle::Ui, Token::Danger, TextLabel::Flow::Wrap)),
      m_state(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_back(new Button(look, tr("Back"), Button::Role::Flat)), m_next(new Button(look, next, Button::Role::Primary))
{
    const Type &type = look.type;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, type.px(24), 0, type.px(24));
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addSpacing(type.px(4));
    layout->addWidget(m_sentence);
    layout->addSpacing(type.px(20));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(type.px(14));
    layout->addWidget(m_fields);
    layout->addSpacing(type.px(14));
    layout->addWidget(m_fault);
    layout->addWidget(m_state);
    layout->addSpacing(type.px(10));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    layout->addStretch();
    m_fault->hide();
    m_state->hide();
    connect(m_back, &Button::clicked, this, &Step::backRequested);
    connect(m_next, &Button::clicked, this, &Step::nextRequested);
}

void Step::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Step::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void Step::setNext(const QString &text)
{
    m_next->setText(text);
    m_next->updateGeometry();
}

void Step::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QString Step::fault() const
{
    return m_fault->text();
}

void Step::setBusy(const QString &words)
{
    if (!m_busy && !words.isEmpty())
        m_writtenIn = m_fields->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    m_busy = !words.isEmpty();
    m_state->setText(words);
    m_state->setVisible(m_busy);
    m_fields->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy);
    if (m_busy)
        setFault({});
    else if (m_writtenIn)
        m_writtenIn->setFocus(Qt::OtherFocusReason); // a field that rests loses it
}

QLineEdit *Step::addLine(const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::returnPressed, this, &Step::nextRequested);
    return line;
}

void Step::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meridian
