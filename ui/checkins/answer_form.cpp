// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/answer_form.h"
#include "ui/checkins/scale_field.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace meridian {
namespace {

constexpr int FormRadius = 10, FormFace = 32, FormLabelWidth = 84, MostLines = 12;

bool isSameQuestion(const CheckInQuestion &a, const CheckInQuestion &b)
{
    return a.number == b.number && a.kind == b.kind;
}

} // namespace

QString AnswerForm::Field::text() const
{
    if (words)
        return words->markdown();
    return scale->number() ? QString::number(*scale->number()) : QString();
}

QWidget *AnswerForm::Field::stop() const
{
    return words ? static_cast<QWidget *>(words) : scale;
}

AnswerForm::AnswerForm(const Look &look, const Replica &replica, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_book(book), m_face(new Avatar(look, FormFace)),
      m_title(new TextLabel(look, tr("Your answer"), TypeStyle::Name)),
      m_note(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide)),
      m_state(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide)), m_grid(new QGridLayout), m_foot(new QWidget),
      m_skip(new Button(look, tr("Skip today"), Button::Role::Flat, Button::Size::Small)),
      m_keep(new Button(look, tr("Keep as it was"), Button::Role::Flat, Button::Size::Small)),
      m_share(new Button(look, tr("Share"), Button::Role::Primary, Button::Size::Small))
{
    setAccessibleName(tr("Your answer"));
    m_face->setBehind(Token::SurfaceRaised);
    auto *head = new QHBoxLayout;
    head->setSpacing(look.type.px(8));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    m_grid->setContentsMargins(0, look.type.px(3), 0, 0);
    m_grid->setHorizontalSpacing(look.type.px(12));
    m_grid->setVerticalSpacing(look.type.px(2));
    m_grid->setColumnMinimumWidth(0, look.type.px(FormLabelWidth));
    m_grid->setColumnStretch(1, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(head);
    words->addLayout(m_grid);
    addFoot();
    words->addWidget(m_foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.type.px(13), look.type.px(12), look.type.px(8), look.type.px(8));
    row->setSpacing(look.type.px(14));
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AnswerForm::addFoot()
{
    m_share->setKeyHint(tr("Ctrl ↵"));
    m_skip->setToolTip(tr("Skip today (S). Only you see it."));
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, m_look.type.px(8), 0, 0);
    row->setSpacing(m_look.type.px(6));
    row->addWidget(m_state, 1);
    row->addWidget(m_skip);
    row->addWidget(m_keep);
    row->addWidget(m_share);
    connect(m_skip, &Button::clicked, this, &AnswerForm::skipWanted);
    connect(m_keep, &Button::clicked, this, &AnswerForm::keepWanted);
    connect(m_share, &Button::clicked, this, &AnswerForm::share);
    setAim(Aim::New);
}

void AnswerForm::setAim(Aim aim)
{
    m_skip->setVisible(aim == Aim::New);
    m_keep->setVisible(aim == Aim::Change);
}

void AnswerForm::setNote(const QString &note)
{
    m_note->setText(note);
}

void AnswerForm::setState(const QString &state)
{
    m_state->setText(state);
}

// ---- Questions ----

void AnswerForm::ask(const std::vector<CheckInQuestion> &questions, const std::vector<CheckInPart> &parts)
{
    std::vector<CheckInQuestion> wanted = questions;
    for (const CheckInPart &part : parts) {
        const CheckInQuestion was{part.question, part.kind, part.label, {}};
        if (std::ranges::none_of(wanted, [&](const CheckInQuestion &one) { return isSameQuestion(one, was); }))
            wanted.push_back(was);
    }
    if (const Member *me = m_book.find(m_book.self()))
        m_face->setMember(*me);
    const bool same = std::ranges::equal(wanted, m_fields, {}, {}, &Field::question);
    if (!same) {
        for (const Field &field : m_fields) {
            for (QWidget *part : {static_cast<QWidget *>(field.label), field.stop()}) {
                m_grid->removeWidget(part);
                part->hide();
                part->deleteLater();
            }
        }
        m_fields.clear();
        for (const CheckInQuestion &question : wanted)
            addField(question);
        QWidget *before = nullptr;
        for (const Field &field : m_fields) {
            if (before)
                setTabOrder(before, field.stop());
            before = field.stop();
        }
    }
    setParts(parts);
}

void AnswerForm::addField(const CheckInQuestion &question)
{
    const int row = m_grid->rowCount();
    Field field{question, new TextLabel(m_look, question.label, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this), nullptr, nullptr};
    const int line = m_look.type.lineHeight(TypeStyle::Body);
    field.label->setFixedSize(m_look.type.px(FormLabelWidth), line);
    const QString name = question.text.isEmpty() ? question.label : tr("%1. %2", "a word for a question, and the question").arg(question.label, question.text);
    field.label->setToolTip(name);
    if (question.kind == QuestionKind::Scale) {
        field.scale = new ScaleField(m_look, name, this);
        field.label->setFixedHeight(field.scale->sizeHint().height());
        connect(field.scale, &ScaleField::edited, this, &AnswerForm::touched);
    } else {
        auto *edit = field.words = new MarkdownEdit(m_look, m_book, this);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(question.text.isEmpty() && question.kind == QuestionKind::InTheWay ? tr("Leave empty if nothing is") : question.text);
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        edit->setChannels(m_replica);
        edit->installEventFilter(this);
        connect(edit, &MarkdownEdit::contentHeightChanged, this, [this, edit] { fit(edit); });
        connect(edit, &MarkdownEdit::sendRequested, this, &AnswerForm::share);
        connect(edit, &MarkdownEdit::leaveRequested, this, &AnswerForm::left);
        connect(edit, &QTextEdit::textChanged, this, [this] {
            if (!m_filling)
                emit touched();
        });
        fit(edit);
    }
    m_grid->addWidget(field.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field.stop(), row, 1);
    field.label->show();
    field.stop()->show();
    m_fields.push_back(field);
}

void AnswerForm::fit(MarkdownEdit *edit)
{
    const int line = m_look.type.lineHeight(TypeStyle::Body);
    edit->setFixedHeight(std::clamp(edit->contentHeight(), line, MostLines * line));
}

void AnswerForm::setParts(const std::vector<CheckInPart> &parts)
{
    const QScopedValueRollback filling(m_filling, true);
    for (const Field &field : m_fields) {
        const auto part = std::ranges::find_if(parts, [&](const CheckInPart &one) {
            return one.question == field.question.number && one.kind == field.question.kind;
        });
        const QString text = part == parts.end() ? QString() : part->text;
        if (field.scale) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            field.scale->setNumber(isNumber ? std::optional(number) : std::nullopt);
        } else if (field.words->markdown() != text) {
            field.words->setMarkdown(text);
        }
    }
}

std::vector<CheckInPart> AnswerForm::parts() const
{
    std::vector<CheckInPart> parts;
    for (const Field &field : m_fields) {
        if (const QString text = field.text(); !text.isEmpty())
            parts.push_back({field.question.number, field.question.kind, field.question.label, text});
    }
    return parts;
}

QWidget *AnswerForm::firstStop() const
{
    for (const Field &field : m_fields) {
        if (field.text().isEmpty())
            return field.stop();
    }
    return m_fields.empty() ? static_cast<QWidget *>(m_share) : m_fields.front().stop();
}

void AnswerForm::share()
{
    const auto written = parts();
    const auto tooLong = std::ranges::find_if(written, [](const CheckInPart &one) { return one.text.size() > limits::Answer; });
    if (written.empty()) {
        setState(tr("Write a line first. Nothing is shared yet."));
        firstStop()->setFocus(Qt::OtherFocusReason);
    } else if (tooLong != written.end()) {
        setState(tr("“%1” is %n characters too long.", nullptr, int(tooLong->text.size() - limits::Answer)).arg(tooLong->label));
    } else {
        emit shareWanted(written);
    }
}

//! The keys of a field of words, where the keyboard is on a scale or a button.
void AnswerForm::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier))
        share();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

// ---- The box ----

bool AnswerForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void AnswerForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool writing = std::ranges::any_of(m_fields, [](const Field &one) { return one.words && one.words->hasFocus(); });
    fillRounded(painter, rect(), FormRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, rect(), FormRadius, m_look.theme.color(writing ? Token::FocusRing : Token::FieldBorder), writing ? 2 : 1);
}

} // namespace meridian
