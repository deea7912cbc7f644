// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_card.h"
#include "core/text/plain_text.h"
#include "ui/models/send_words.h"
#include "ui/models/time_text.h"
#include "ui/outbox/refusal_text.h"
#include "ui/widgets/avatar.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace meridian {

namespace {

using Section = OutboxItem::Section;
constexpr qreal Radius = 8;

constexpr int IconSize = 16;
constexpr int AvatarSize = 32;
constexpr int Side = 16; //!< from the card's edge to what is in it

QString iconOf(Section section)
{
    switch (section) {
    case Section::NeedsYou:
        return QStringLiteral("emblem-important");
    case Section::Waiting:
        return QStringLiteral("appointment-reminder");
    case Section::Scheduled:
        return QStringLiteral("appointment-new");
    case Section::Discarded:
        return QStringLiteral("edit-delete");
    case Section::Drafts:
        break;
    }
    return QStringLiteral("document-edit");
}

} // namespace

OutboxCard::OutboxCard(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    using Flow = TextLabel::Flow;
    m_head = new QWidget;
    m_state = new TextLabel(look, {}, TypeStyle::Name, Token::Text, Flow::Wrap);
    m_advice = new TextLabel(look, {}, TypeStyle::Small, Token::Text, Flow::Wrap);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(Side + IconSize + 12, 11, Side, 11);
    head->setSpacing(2);
    head->addWidget(m_state);
    head->addWidget(m_advice);

    m_avatar = new Avatar(look, AvatarSize);
    m_name = new TextLabel(look, {}, TypeStyle::Name, Token::Text, Flow::Elide);
    m_written = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted);
    m_text = new TextLabel(look, {}, TypeStyle::Body, Token::Text, Flow::Wrap);
    auto *names = new QHBoxLayout;
    names->addWidget(m_name);
    names->addStretch(1);
    names->addWidget(m_written);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(names);
    words->addWidget(m_text);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(Side, 14, Side, 14);
    body->setSpacing(14);
    body->addWidget(m_avatar, 0, Qt::AlignTop);
    body->addLayout(words, 1);

    m_foot = new QWidget;
    m_choices = new QHBoxLayout(m_foot);
    m_choices->setContentsMargins(Side, 8, Side, 8);
    m_choices->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body);
    column->addWidget(m_foot);
}

void OutboxCard::show(const OutboxItem &item)
{
    m_section = item.section;
    showState(item);
    showWords(item);
    showChoices(item);
    update();
}

void OutboxCard::showState(const OutboxItem &item)
{
    const bool refused = item.section == Section::NeedsYou;
    m_state->setToken(refused ? Token::Danger : Token::Text);
    m_advice->setToken(refused ? Token::Text : Token::TextMuted);
    switch (item.section) {
    case Section::NeedsYou:
        m_state->setText(RefusalText::title(item.code));
        m_advice->setText(tr("%1 Your words are safe on this computer.").arg(RefusalText::advice(item.code)));
        break;
    case Section::Waiting:
        m_state->setText(tr("Waiting for a connection"));
        m_advice->setText(tr("It goes out by itself when the connection is back. Your words are safe on this computer."));
        break;
    case Section::Scheduled:
        m_state->setText(item.replied ? SendWords(m_book, m_look.clock.now()).afterReply(*item.draft->send, *item.replied)
                                      : SendWords(m_book, m_look.clock.now()).sentence(*item.draft->send));
        m_advice->setText(item.replied ? tr("Read the reply first, if you like: what you wrote may be another thing then.")
                          : item.isHereOnly
                              ? tr("It has not reached your workspace, which is to send it: that needs a connection before then. If it comes later, it goes out at once and says so.")
                              : tr("Your workspace sends it then, also when this computer is off. Only you see it, and can change it until then."));
        break;
    case Section::Drafts:
        m_state->setText(item.draft->send ? SendWords(m_book, m_look.clock.now()).sentence(*item.draft->send) : tr("Draft"));
        m_advice->setText(tr("Only you see it, on all your devices, until you send or discard it."));
        break;
    case Section::Discarded:
        m_state->setText(tr("Discarded draft"));
        m_advice->setText(tr("Only you see it. It can be brought back for 30 days."));
        break;
    }
}

void OutboxCard::showWords(const OutboxItem &item)
{
    const TimeText times(m_book.zone(), m_look.clock.now());
    if (const Member *me = m_book.find(m_book.self()))
        m_avatar->setMember(*me);
    m_name->setText(m_book.fullName(m_book.self()));
    m_written->setText((item.section == Section::Discarded ? tr("Discarded %1") : tr("Written %1"))
                           .arg(times.inList(item.section == Section::Scheduled ? item.draft->changedAt : item.at)));
    m_text->setText(plainText(item.text, [this](const Uuid &member) { return m_book.callName(MemberId(member)); }));
    m_text->setVisible(!item.text.isEmpty());
}

void OutboxCard::showChoices(const OutboxItem &item)
{
    while (QLayoutItem *old = m_choices->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    if (item.section == Section::NeedsYou)
        addChoice(item.code == u"concluded" ? tr("Send anyway") : tr("Try again"), Choice::TryAgain, Button::Role::Primary);
    if (item.section == Section::Drafts)
        addChoice(tr("Continue writing"), Choice::ContinueWriting, Button::Role::Primary);
    if (item.section == Section::Discarded)
        addChoice(tr("Bring back"), Choice::BringBack, Button::Role::Primary);
    if (item.section == Section::Scheduled) {
        addChoice(tr("Edit"), Choice::TakeUp, Button::Role::Primary);
        if (item.replied)
            addChoice(tr("Send as planned"), Choice::SendAsPlanned, Button::Role::Plain);
        addChoice(tr("Change the time…"), Choice::ChangeTime, Button::Role::Plain);
        addChoice(tr("Send now"), Choice::SendNow, Button::Role::Plain);
    }
    if (item.section == Section::Waiting && item.draft)
        addChoice(tr("Edit"), Choice::Edit, Button::Role::Plain);
    if (!item.text.isEmpty() && item.section != Section::Scheduled)
        addChoice(tr("Copy text"), Choice::CopyText, Button::Role::Plain);
    if (item.section == Section::Waiting && item.draft)
        addChoice(tr("Take back to drafts"), Choice::KeepAsDraft, Button::Role::Plain);
    if (item.section == Section::NeedsYou && item.draft)
        addChoice(tr("Keep as a draft"), Choice::KeepAsDraft, Button::Role::Plain);
    m_choices->addStretch(1);
    if (item.section == Section::NeedsYou || item.section == Section::Scheduled || item.section == Section::Drafts)
        addChoice(tr("Discard"), Choice::Discard, Button::Role::Flat);
    m_foot->setVisible(m_choices->count() > 1);
}

void OutboxCard::addChoice(const QString &text, Choice choice, Button::Role role)
{
    auto *button = new Button(m_look, text, role);
    connect(button, &Button::clicked, this, [this, choice] { emit chosen(choice); });
    m_choices->addWidget(button);
}

void OutboxCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = m_look.theme;
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.fillPath(card, theme.color(Token::SurfaceRaised));
    painter.setClipPath(card);
    painter.fillRect(m_head->geometry(),
                     theme.color(m_section == Section::NeedsYou ? Token::DangerSoft : Token::SurfaceSunken));
    if (m_foot->isVisible()) {
        painter.fillRect(m_foot->geometry(), theme.color(Token::SurfaceSunken));
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.color(Token::Hairline));
    }
    painter.setClipping(false);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - Side - IconSize : Side;
    m_look.icons.draw(painter, iconOf(m_section), QPointF(left, m_head->y() + 13), IconSize,
                      m_section == Section::NeedsYou ? Token::Danger : Token::TextMuted);
    painter.setPen(QPen(theme.color(Token::HairlineStrong), 1));
    painter.drawPath(card);
}

} // namespace meridian
