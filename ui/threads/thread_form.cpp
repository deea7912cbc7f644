// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_form.h"
#include "core/model/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace meridian {

namespace {

constexpr int ConclusionHeight = 64;

} // namespace

ThreadForm::ThreadForm(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    m_caption = new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap, this);
    m_fault = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this);
    m_subject = new QLineEdit(this);
    m_subject->setFont(look.type.font(TypeStyle::Ui));
    m_subject->setMaxLength(int(limits::Subject));
    m_subject->setAccessibleName(tr("Subject"));
    m_conclusion = new QPlainTextEdit(this);
    m_conclusion->setFont(look.type.font(TypeStyle::Ui));
    m_conclusion->setTabChangesFocus(true);
    m_conclusion->setFrameShape(QFrame::NoFrame);
    m_conclusion->viewport()->setAutoFillBackground(false);
    m_conclusion->document()->setDocumentMargin(8);
    m_conclusion->setFixedHeight(look.type.px(ConclusionHeight));
    m_conclusion->setAccessibleName(tr("What was decided"));
    m_inTheWay = new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap, this);
    m_early = new QLineEdit(this);
    m_early->setFont(look.type.font(TypeStyle::Ui));
    m_early->setMaxLength(int(limits::Subject));
    m_early->setPlaceholderText(tr("Why it does not wait; everyone can read it"));
    m_early->setAccessibleName(tr("Why it does not wait"));
    m_keep = new Button(look, tr("Leave it as it was"), Button::Role::Plain, Button::Size::Small, this);
    m_accept = new Button(look, {}, Button::Role::Primary, Button::Size::Small, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 12, 32, 12);
    column->setSpacing(8);
    column->addWidget(m_caption);
    column->addWidget(m_subject);
    column->addWidget(m_conclusion);
    column->addWidget(m_inTheWay);
    column->addWidget(m_early);
    column->addLayout(buttons);
    m_subject->installEventFilter(this);
    m_conclusion->installEventFilter(this);
    m_early->installEventFilter(this);
    connect(m_early, &QLineEdit::textChanged, this, &ThreadForm::weigh);
    connect(m_subject, &QLineEdit::textChanged, this, &ThreadForm::weigh);
    connect(m_conclusion, &QPlainTextEdit::textChanged, this, &ThreadForm::weigh);
    connect(m_keep, &Button::clicked, this, &ThreadForm::close);
    connect(m_accept, &Button::clicked, this, &ThreadForm::accept);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ThreadForm::open(Kind kind, const QString &text, const QString &inTheWay)
{
    m_kind = kind;
    const bool subject = kind == Kind::Subject;
    m_subject->setVisible(subject);
    m_conclusion->setVisible(!subject);
    m_early->clear();
    m_caption->setText(subject ? tr("A new subject for this thread")
                               : tr("What was decided? One or two lines are enough."));
    m_accept->setKeyHint(subject ? QStringLiteral("↵") : tr("Ctrl ↵"));
    setInTheWay(inTheWay);
    QWidget *field = m_subject;
    if (subject) {
        m_subject->setText(text);
        m_subject->selectAll();
    } else {
        m_conclusion->setPlainText(text);
        m_conclusion->moveCursor(QTextCursor::End);
        field = m_conclusion;
    }
    weigh();
    show();
    field->setFocus(Qt::OtherFocusReason);
}

void ThreadForm::setInTheWay(const QString &words)
{
    m_inTheWay->setText(words);
    m_inTheWay->setVisible(!words.isEmpty());
    m_early->setVisible(!words.isEmpty());
    m_early->setAccessibleDescription(words);
    m_accept->setText(m_kind == Kind::Subject ? tr("Rename") : words.isEmpty() ? tr("Conclude") : tr("Conclude all the same"));
    setAccessibleName(words.isEmpty() ? m_caption->text() : m_caption->text() + u' ' + words);
    weigh();
}

void ThreadForm::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void ThreadForm::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding, 12, padding, 12);
}

QString ThreadForm::text() const
{
    return m_kind == Kind::Subject ? m_subject->text().simplified() : m_conclusion->toPlainText().trimmed();
}

//! Says what is in the way; writing is never stopped, only keeping it.
void ThreadForm::weigh()
{
    const QString words = text();
    const bool tooLong = m_kind == Kind::Conclusion && words.size() > limits::Conclusion;
    const bool unsaid = m_early->isVisibleTo(this) && m_early->text().trimmed().isEmpty();
    m_accept->setEnabled(!words.isEmpty() && !tooLong && !unsaid);
    QString fault;
    if (tooLong)
        fault = tr("%n characters too many", nullptr, int(words.size() - limits::Conclusion));
    else if (words.isEmpty() && m_kind == Kind::Subject)
        fault = tr("Add a subject, so people can tell what it is about");
    m_fault->setText(fault);
}

void ThreadForm::accept()
{
    if (!m_accept->isEnabled())
        return;
    const QString words = text();
    const auto early = m_early->isVisibleTo(this) ? std::optional(m_early->text().simplified()) : std::nullopt;
    hide();
    emit accepted(m_kind, words, early);
    emit closed();
}

bool ThreadForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (enter && (m_kind == Kind::Subject || key->modifiers().testFlag(Qt::ControlModifier))) {
        accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ThreadForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    if (m_conclusion->isVisible()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(m_conclusion->geometry()).adjusted(-1, -1, 1, 1);
        const bool focused = m_conclusion->hasFocus();
        fillRounded(painter, box, 6, m_look.theme.color(Token::SurfaceRaised));
        strokeRounded(painter, box, 6, m_look.theme.color(focused ? Token::FocusRing : Token::FieldBorder),
                      focused ? 2 : 1);
    }
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0},
                 m_look.theme.color(Token::Hairline));
}

} // namespace meridian
