// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new thread's pane is made of; new_thread_pane.cpp fills it.
#include "ui/compose/ask_field.h"
#include "ui/compose/format_buttons.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/token_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include "ui/words/send_ways.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>

namespace meridian {
namespace {

constexpr int FormBarHeight = 52, RowHeight = 45, NameWidth = 78;

} // namespace

QWidget *NewThreadPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(FormBarHeight) - 1);
    m_state
        = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Line, bar);
    auto *close = new IconButton(m_look, QStringLiteral("window-close"),
                                 tr("Keep the draft and go back"), QStringLiteral("Esc"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(SideWide, 0, 16, 0);
    row->addWidget(new TextLabel(m_look, tr("New thread"), TypeStyle::Pane, Token::Text,
                                 TextLabel::Flow::Line, bar));
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, &NewThreadPane::leave);
    return bar;
}

QWidget *NewThreadPane::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnMinimumWidth(0, m_look.type.px(SideWide + NameWidth + 12));
    grid->setColumnStretch(1, 1);
    m_in = new TokenField(m_look, m_book, tr("In: a channel, or people"), form);
    m_tell = new TokenField(m_look, m_book, tr("Tell"), form);
    m_in->setPlaceholder(tr("A channel, or people"));
    m_tell->setPlaceholder(tr("People who should answer or decide"));
    m_subject = new QLineEdit(form);
    m_subject->setFrame(false);
    m_subject->setMaxLength(int(limits::Subject));
    m_subject->setFont(m_look.type.font(TypeStyle::Pane));
    m_subject->setStyleSheet(
        QStringLiteral("QLineEdit { border: 0; background: transparent; padding: 0; }"));
    m_subject->setTextMargins(-2, 0, SideWide, 0); // QLineEdit's own inset; a long one ends where the text does
    m_subject->setPlaceholderText(tr("Subject, so people can tell what it is about"));
    m_subject->setAccessibleName(tr("Subject"));
    m_ask = new AskField(m_look, m_book, AskField::Of::Thread, form);
    auto *ask = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")), this);
    ask->setContext(Qt::WidgetWithChildrenShortcut);
    connect(ask, &QShortcut::activated, m_ask, &AskField::openMenu);
    addRow(*grid, tr("In"), m_in);
    addRow(*grid, tr("Tell"), m_tell);
    for (int column = 0; column < 2; ++column)
        m_tellRow.push_back(grid->itemAtPosition(2, column)->widget());
    m_tellRow.push_back(grid->itemAtPosition(3, 0)->widget());
    addRow(*grid, tr("Subject"), m_subject);
    addRow(*grid, tr("Asks for"), m_ask);
    m_complaint
        = new TextLabel(m_look, {}, TypeStyle::Meta, Token::Danger, TextLabel::Flow::Elide, form);
    m_complaint->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_complaint, grid->rowCount(), 1);
    m_complaint->hide();
    return form;
}

void NewThreadPane::addRow(QGridLayout &grid, const QString &name, QWidget *field)
{
    const int row = grid.rowCount() == 1 && grid.count() == 0 ? 0 : grid.rowCount();
    auto *label = new TextLabel(m_look, name, TypeStyle::Ui, Token::TextMuted,
                                TextLabel::Flow::Line, field->parentWidget());
    label->setIndent(0);
    auto *holder = new QWidget(field->parentWidget());
    auto *inside = new QHBoxLayout(holder);
    inside->setContentsMargins(SideWide, 0, 0, 0);
    inside->addWidget(label);
    inside->addStretch(1);
    grid.addWidget(holder, row, 0);
    grid.addWidget(field, row, 1);
    grid.setRowMinimumHeight(row, m_look.type.px(RowHeight));
    grid.addWidget(new Hairline(m_look, Qt::Horizontal, Token::Hairline, field->parentWidget()),
                   row + 1, 0, 1, 2);
}

QWidget *NewThreadPane::makeTools()
{
    auto *tools = new QWidget(this);
    m_send = new SplitButton(m_look, tr("Send"), tr("Other ways to send"), tools);
    m_send->main()->setKeyHint(tr("Ctrl ↵"));
    m_send->more()->setTrailingIcon(QStringLiteral("arrow-up"));
    m_ways = new SendWays(m_look, m_book, this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(SideWide - 10, 9, SideWide, 9);
    row->addWidget(new FormatButtons(m_look, *m_edit, tools));
    row->addStretch(1);
    row->addWidget(m_send);
    connect(m_send, &SplitButton::clicked, this, &NewThreadPane::send);
    connect(m_send, &SplitButton::moreRequested, this, &NewThreadPane::openWays);
    connect(m_ways, &SendWays::now, this, &NewThreadPane::send);
    connect(m_ways, &SendWays::later, this, &NewThreadPane::sendLater);
    connect(m_ways, &SendWays::urgently, this, &NewThreadPane::sendUrgently);
    connect(m_ways, &SendWays::quietly, this, [this] { sendAs(Manner::Quiet); });
    return tools;
}

} // namespace meridian
