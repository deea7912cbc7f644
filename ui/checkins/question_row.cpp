// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/question_row.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/button.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace meridian {
namespace {

constexpr int QuestionLabelWidth = 104, QuestionKindWidth = 190, QuestionButton = 26;
constexpr QuestionKind Kinds[] = {QuestionKind::Words, QuestionKind::InTheWay, QuestionKind::Scale};

} // namespace

QuestionRow::QuestionRow(const Look &look, const CheckInQuestion &question, QWidget *parent)
    : QWidget(parent), m_number(question.number), m_label(new QLineEdit(question.label)), m_text(new QLineEdit(question.text)), m_kind(new QComboBox),
      m_up(new IconButton(look, QStringLiteral("arrow-up"), tr("Up"))), m_down(new IconButton(look, QStringLiteral("arrow-down"), tr("Down"))),
      m_remove(new IconButton(look, QStringLiteral("edit-delete"), tr("Remove")))
{
    m_label->setMaxLength(int(limits::Label));
    m_text->setMaxLength(int(limits::StepText));
    m_label->setPlaceholderText(tr("A word or two"));
    m_text->setPlaceholderText(tr("The whole question, if it needs one"));
    m_label->setFixedWidth(look.type.px(QuestionLabelWidth));
    m_kind->setFixedWidth(look.type.px(QuestionKindWidth));
    for (const QuestionKind kind : Kinds)
        m_kind->addItem(CheckInWords::kind(kind));
    m_kind->setCurrentIndex(int(std::ranges::find(Kinds, question.kind) - std::begin(Kinds)));
    m_label->setCursorPosition(0);
    m_text->setCursorPosition(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.type.px(6));
    for (QWidget *field : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_kind)}) {
        field->setFont(look.type.font(TypeStyle::Ui));
        row->addWidget(field, field == m_text ? 1 : 0);
    }
    for (IconButton *button : {m_up, m_down, m_remove}) {
        button->setSide(QuestionButton, 14);
        row->addWidget(button);
    }
    connect(m_label, &QLineEdit::textEdited, this, &QuestionRow::edited);
    connect(m_text, &QLineEdit::textEdited, this, &QuestionRow::edited);
    connect(m_kind, &QComboBox::activated, this, &QuestionRow::edited);
    connect(m_up, &IconButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { emit moveWanted(1); });
    connect(m_remove, &IconButton::clicked, this, &QuestionRow::removeWanted);
}

CheckInQuestion QuestionRow::question() const
{
    return {m_number, Kinds[m_kind->currentIndex()], m_label->text().simplified(), m_text->text().simplified()};
}

void QuestionRow::setPlace(int place, int of)
{
    m_label->setAccessibleName(tr("Question %1, in a word or two").arg(place));
    m_text->setAccessibleName(tr("Question %1, the whole of it").arg(place));
    m_kind->setAccessibleName(tr("Question %1, what an answer is").arg(place));
    m_up->setName(tr("Move question %1 up").arg(place));
    m_down->setName(tr("Move question %1 down").arg(place));
    m_remove->setName(tr("Remove question %1").arg(place));
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < of);
    m_remove->setEnabled(of > 1);
}

} // namespace meridian
