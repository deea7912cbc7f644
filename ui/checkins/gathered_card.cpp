// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/gathered_card.h"
#include "core/text/mentions.h"
#include "ui/models/check_in_words.h"
#include "ui/models/message_words.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/words_view.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace meridian {
namespace {

constexpr int GatheredRadius = 8, GatheredFace = 20;

} // namespace

GatheredCard::GatheredCard(const Look &look, const MemberBook &book, const WordsInTheWay &words, const std::optional<TaskRow> &task, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_words(words), m_task(task)
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::install(look, this, GatheredRadius);
    const QString spoken = spokenWords(words.text, [&book](const Uuid &member) { return book.callName(MemberId(member)); });
    setAccessibleName(tr("%1, %2: %3. T makes a task, Enter opens a thread", "a name, for whom it is, words").arg(book.callName(words.author), forWhom(), spoken));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.type.px(12), look.type.px(10), look.type.px(12), look.type.px(10));
    column->setSpacing(look.type.px(5));
    column->addWidget(madeHead());
    auto *body = new WordsView(look, book, TypeStyle::Body);
    body->setMarkdown(words.text);
    column->addWidget(body);
    column->addWidget(madeFoot());
    connect(body, &WordsView::linkActivated, this, &GatheredCard::linkActivated);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

//! Those it names; nobody: everyone.
QString GatheredCard::forWhom() const
{
    QStringList names;
    for (const Uuid &member : mentionedIn(m_words.text))
        names << (MemberId(member) == m_book.self() ? tr("you") : m_book.callName(MemberId(member)));
    return names.isEmpty() ? tr("for everyone") : tr("for %1", "a name").arg(CheckInWords::names(names));
}

QWidget *GatheredCard::madeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(8));
    auto *face = new Avatar(m_look, GatheredFace);
    if (const Member *member = m_book.find(m_words.author))
        face->setMember(*member);
    row->addWidget(face);
    row->addWidget(new TextLabel(m_look, m_book.callName(m_words.author), TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide), 1);
    row->addWidget(new TextLabel(m_look, forWhom(), TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide));
    return head;
}

QWidget *GatheredCard::madeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, m_look.type.px(3), 0, 0);
    row->setSpacing(m_look.type.px(6));
    if (m_task) {
        const QString due = m_task->task.due ? TaskText(m_book, m_look.clock.now()).inList(m_task->task) : QString();
        auto *made = new Button(m_look, due.isEmpty() ? tr("Task made") : tr("Task made, %1").arg(due), Button::Role::Link, Button::Size::Small);
        made->setIconName(QStringLiteral("checkmark"));
        row->addWidget(made);
        connect(made, &Button::clicked, this, [this] { emit taskWanted(m_task->task.task); });
    } else {
        auto *make = new Button(m_look, tr("Make task"), Button::Role::Plain, Button::Size::Small);
        make->setIconName(QStringLiteral("view-task-add"));
        make->setToolTip(tr("Make task (T)"));
        row->addWidget(make);
        connect(make, &Button::clicked, this, &GatheredCard::makeTask);
    }
    auto *talk = new Button(m_look, tr("Open thread"), Button::Role::Flat, Button::Size::Small);
    row->addWidget(talk);
    row->addStretch(1);
    connect(talk, &Button::clicked, this, [this] { emit threadWanted(m_words); });
    return foot;
}

void GatheredCard::makeTask()
{
    if (m_task)
        emit taskWanted(m_task->task.task);
    else
        emit makeTaskWanted(m_words);
}

void GatheredCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit threadWanted(m_words);
    else
        QWidget::keyPressEvent(event);
}

void GatheredCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), GatheredRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, rect(), GatheredRadius, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
