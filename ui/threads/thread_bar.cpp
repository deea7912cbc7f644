// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>

namespace meridian {

namespace {

constexpr int Height = 52, Start = 28, StartWithBack = 12, End = 20;

} // namespace

ThreadBar::ThreadBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedHeight(look.type.px(Height) - 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Start, 0, End, 0);
    row->setSpacing(4);
    addPlace(*row);
    row->addStretch(1);
    addDeeds(*row);
    m_back->hide();
    m_backTitle->hide();
    setThread(Thread::None, {});
}

void ThreadBar::addPlace(QHBoxLayout &row)
{
    using Flow = TextLabel::Flow;
    m_back = new IconButton(m_look, QStringLiteral("go-previous"), tr("Back to the list"), QStringLiteral("U"), this);
    m_backTitle = new TextLabel(m_look, {}, TypeStyle::UiMedium, Token::Text, Flow::Elide, this);
    m_channel = new TextLabel(m_look, {}, TypeStyle::UiMedium, Token::Text, Flow::Elide, this);
    m_position = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, Flow::Tabular, this);
    m_up = new IconButton(m_look, QStringLiteral("arrow-up"), tr("Previous thread"), QStringLiteral("["), this);
    m_down = new IconButton(m_look, QStringLiteral("arrow-down"), tr("Next thread"), QStringLiteral("]"), this);
    m_up->setSide(30, 14);
    m_down->setSide(30, 14);
    row.addWidget(m_back);
    row.addWidget(m_backTitle);
    row.addSpacing(4);
    row.addWidget(m_channel);
    row.addSpacing(8);
    row.addWidget(m_position);
    row.addWidget(m_up);
    row.addWidget(m_down);
    connect(m_back, &IconButton::clicked, this, &ThreadBar::backWanted);
    connect(m_up, &IconButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { emit stepWanted(1); });
}

void ThreadBar::addDeeds(QHBoxLayout &row)
{
    m_later = new IconButton(m_look, QStringLiteral("appointment-reminder"), tr("Later"), QStringLiteral("H"), this);
    m_more = new IconButton(m_look, QStringLiteral("overflow-menu"), tr("More for this thread"), {}, this);
    m_done = new Button(m_look, tr("Done"), Button::Role::Plain, Button::Size::Small, this);
    m_done->setIconName(QStringLiteral("checkmark"));
    m_done->setKeyHint(QStringLiteral("E"));
    row.addWidget(m_later);
    row.addWidget(m_more);
    row.addSpacing(4);
    row.addWidget(m_done);
    connect(m_later, &IconButton::clicked, this, &ThreadBar::laterWanted);
    connect(m_more, &IconButton::clicked, this, &ThreadBar::menuWanted);
    connect(m_done, &Button::clicked, this, &ThreadBar::doneWanted);
}

void ThreadBar::setBack(Back back, const QString &title)
{
    const bool shown = back == Back::Shown;
    m_back->setVisible(shown);
    m_backTitle->setVisible(shown);
    m_backTitle->setText(title);
    m_channel->setVisible(!shown);
    layout()->setContentsMargins(shown ? StartWithBack : Start, 0, End, 0);
}

bool ThreadBar::leadsBack() const { return m_back->isVisibleTo(this); }

void ThreadBar::setThread(Thread thread, const QString &channel)
{
    m_thread = thread;
    m_channel->setText(channel);
    for (QWidget *part : {static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_done)})
        part->setVisible(thread == Thread::Here);
    showPosition();
}

void ThreadBar::setPosition(int position, int count)
{
    m_position->setText(position > 0 ? tr("%1 of %2").arg(position).arg(count) : QString());
    m_up->setEnabled(position > 1);
    m_down->setEnabled(position < count);
    showPosition();
}

void ThreadBar::showPosition()
{
    for (QWidget *part : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down)})
        part->setVisible(m_thread != Thread::None && !m_position->text().isEmpty());
}

QWidget *ThreadBar::laterAnchor() const { return m_later; }

QWidget *ThreadBar::menuAnchor() const { return m_more; }

} // namespace meridian
