// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/asking_strip.h"
#include "ui/checkins/skip_round.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainter>

namespace meridian {
namespace {

constexpr int AskingInset = 8, AskingRadius = 8, AskingIcon = 16;

} // namespace

AskingStrip::AskingStrip(const Look &look, const CheckInParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_title(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide)),
      m_note(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_answer(new Button(look, tr("Answer"), Button::Role::Plain, Button::Size::Small)),
      m_skip(new Button(look, tr("Skip today"), Button::Role::Flat, Button::Size::Small))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(look.type.px(1));
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, look.type.px(5), 0, 0);
    buttons->setSpacing(look.type.px(6));
    buttons->addWidget(m_answer);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    const int inset = look.type.px(AskingInset);
    row->setContentsMargins(inset + look.type.px(12), inset + look.type.px(9), inset + look.type.px(12), look.type.px(9) + inset);
    row->setSpacing(0);
    row->addSpacing(look.type.px(AskingIcon + 10)); // unlike margins, spacings are mirrored
    row->addLayout(words, 1);
    connect(m_answer, &Button::clicked, this, [this] {
        if (m_shown)
            emit answerWanted(m_shown->place);
    });
    connect(m_skip, &Button::clicked, this, &AskingStrip::skip);
    connect(&parts.checkIns, &CheckInBook::askingChanged, this, &AskingStrip::refresh);
    connect(&parts.checkIns, &CheckInBook::changed, this, &AskingStrip::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        m_parts.checkIns.look();
        refresh();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QString AskingStrip::words() const
{
    return m_shown ? m_title->text() + u'\n' + m_note->text() : QString();
}

void AskingStrip::refresh()
{
    const auto &asking = m_parts.checkIns.asking();
    m_shown = asking.empty() ? std::nullopt : std::optional(asking.front());
    const CheckIn *known = m_shown ? m_parts.checkIns.find(m_shown->place.checkIn) : nullptr;
    if (known) {
        const CheckInWords words(m_parts.book, m_look.clock.now());
        m_title->setText(words.title(known->rule.name, m_shown->place.round));
        const QString more = asking.size() > 1 ? tr("%n more ask you, too.", nullptr, int(asking.size()) - 1) : QString();
        m_note->setText(more.isEmpty() ? words.canWait(m_shown->asked.to) : words.canWait(m_shown->asked.to) + u' ' + more);
        setAccessibleName(tr("Check-in: %1. %2").arg(m_title->text(), m_note->text()));
        m_answer->setAccessibleName(tr("Answer %1").arg(m_title->text()));
        m_skip->setAccessibleName(tr("Skip %1").arg(m_title->text()));
    }
    setVisible(m_shown.has_value());
}

//! What was written of it stays.
void AskingStrip::skip()
{
    if (!m_shown)
        return;
    const RoundPlace place = m_shown->place;
    if (skipRound(m_parts, place, true))
        emit undoable(tr("Skipped. Only you see that"), [parts = m_parts, place] { skipRound(parts, place, false); }, [] {});
}

void AskingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_look.type.px(AskingInset), icon = m_look.type.px(AskingIcon);
    const QRect box = rect().adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, box, AskingRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, AskingRadius, m_look.theme.color(Token::HairlineStrong));
    const int lead = m_look.type.px(12);
    const int left = layoutDirection() == Qt::RightToLeft ? box.right() + 1 - lead - icon : box.left() + lead;
    m_look.icons.draw(painter, QStringLiteral("meridian-check-in"), QPointF(left, m_title->geometry().center().y() + 1 - icon / 2.0), icon, Token::TextMuted);
}

} // namespace meridian
