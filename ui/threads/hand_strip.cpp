// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/hand_strip.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>

namespace meridian {

namespace {

constexpr int HandStripPad = 6, HandStripFace = 22;

} // namespace

HandStrip::HandStrip(const Look &look, const MemberBook &book, QWidget *parent) : QWidget(parent), m_look(look), m_book(book)
{
    m_face = new Avatar(look, HandStripFace);
    m_words = new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide);
    m_clock = new LocalTimePill(look, LocalTimePill::Shape::Inline);
    m_take = deed(tr("Take it"), {}, ThreadAction::TakeInHand);
    m_handOver = deed(tr("Hand over…"), QStringLiteral("B"), ThreadAction::HandOver);
    m_putDown = deed(tr("Put it down"), {}, ThreadAction::PutDown);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(10);
    row->addWidget(m_face);
    row->addWidget(m_words);
    row->addWidget(m_clock);
    row->addStretch(1);
    for (Button *one : {m_take, m_handOver, m_putDown})
        row->addWidget(one);
    setSidePadding(32);
    connect(&book, &MemberBook::changed, this, &HandStrip::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

Button *HandStrip::deed(const QString &text, const QString &key, ThreadAction action)
{
    auto *button = new Button(m_look, text, Button::Role::Link, Button::Size::Small);
    button->setKeyHint(key);
    connect(button, &Button::clicked, this, [this, action] { emit actionWanted(action); });
    return button;
}

void HandStrip::setThread(const std::optional<ThreadRow> &row, const ThreadActions &actions)
{
    m_holder = row && row->thread.holding ? row->thread.holding->holder : std::nullopt;
    const bool mine = m_holder == m_book.self();
    m_take->setVisible(actions.can(ThreadAction::TakeInHand));
    m_handOver->setVisible(mine && actions.can(ThreadAction::HandOver));
    m_putDown->setVisible(actions.can(ThreadAction::PutDown));
    refresh();
}

void HandStrip::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding, HandStripPad, padding, HandStripPad);
}

QString HandStrip::words() const
{
    return m_words->text();
}

void HandStrip::refresh()
{
    setVisible(m_holder.has_value());
    if (!m_holder)
        return;
    const Member *member = m_book.find(*m_holder);
    const bool mine = m_holder == m_book.self();
    m_words->setText(mine ? tr("In your hands") : tr("In hand: %1").arg(m_book.callName(*m_holder)));
    m_face->setVisible(member != nullptr);
    m_clock->setVisible(member && !mine && !member->removed);
    if (member) {
        m_face->setMember(*member);
        m_clock->setProfile(member->profile);
    }
    const ClockText clock(m_book.zone());
    setAccessibleName(mine || !member ? m_words->text()
                                      : tr("In hand: %1").arg(PersonText(clock, m_look.clock.now()).sentence(member->profile)));
}

void HandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
