// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/page.h"
#include "ui/widgets/hairline.h"
#include <QHBoxLayout>
#include <QLineEdit>

namespace meridian {

namespace {
constexpr int FieldWidth = 300;
} // namespace

SettingsPage::SettingsPage(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(look.type.px(32), look.type.px(24), look.type.px(32), look.type.px(28));
    m_column->setSpacing(look.type.px(12));
}

void SettingsPage::addHeading(const QString &text, const QString &about)
{
    m_column->addWidget(new TextLabel(m_look, text, TypeStyle::Pane));
    if (!about.isEmpty())
        m_column->addWidget(note(about));
}

void SettingsPage::addLine()
{
    m_column->addSpacing(m_look.type.px(6));
    m_column->addWidget(new Hairline(m_look, Qt::Horizontal));
    m_column->addSpacing(m_look.type.px(6));
}

void SettingsPage::addRow(const QString &name, const QString &about, QWidget *input)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1); // not an alignment, which gives a sentence of two lines room for one
    auto *title = new TextLabel(m_look, name, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap);
    title->setBuddy(input); // a list of choices is read with its label, whatever its own name
    words->addWidget(title);
    if (!about.isEmpty())
        words->addWidget(note(about));
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.type.px(16));
    row->addLayout(words, 1);
    row->addWidget(input, 0, Qt::AlignVCenter);
    input->setAccessibleName(name);
    if (!about.isEmpty())
        input->setAccessibleDescription(about);
    m_column->addLayout(row);
}

QLineEdit *SettingsPage::lineEdit(qsizetype limit)
{
    auto *field = new QLineEdit;
    field->setFont(m_look.type.font(TypeStyle::Ui));
    field->setMaxLength(int(limit));
    field->setFixedWidth(m_look.type.px(FieldWidth));
    return field;
}

TextLabel *SettingsPage::note(const QString &text, Token token)
{
    return new TextLabel(m_look, text, TypeStyle::Small, token, TextLabel::Flow::Wrap);
}

} // namespace meridian
