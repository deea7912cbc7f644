// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ask_advice.h"
#include "core/model/whereabouts.h"
#include "core/time/due_time.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

AskAdvice::AskAdvice(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_words(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap, this)),
      m_change(new Button(look, {}, Button::Role::Plain, Button::Size::Small, this)),
      m_keep(new Button(look, tr("Keep it"), Button::Role::Plain, Button::Size::Small, this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_change, &Button::clicked, this, [this] {
        if (m_better)
            emit changeWanted(*m_better);
    });
    connect(m_keep, &Button::clicked, this, [this] {
        m_kept.emplace_back(m_member, *m_by);
        weigh(m_by, m_told); // somebody else may mind
    });
    const auto again = [this] { weigh(m_by, m_told); };
    connect(&look.minutes, &MinuteTicker::minute, this, again);
    connect(&book, &MemberBook::changed, this, again);
    hide();
}

void AskAdvice::weigh(std::optional<Instant> by, std::vector<MemberId> told)
{
    m_by = by;
    m_told = std::move(told);
    const Instant now = m_look.clock.now();
    for (const MemberId id : by ? m_told : std::vector<MemberId>{}) {
        if (std::ranges::find(m_kept, std::pair(id, *by)) != m_kept.end())
            continue;
        const Member *member = m_book.find(id);
        const auto work = member ? workingTimeOf(member->profile) : std::nullopt;
        if (!work)
            continue;
        const WallTime wall = work->wallAt(*by);
        const auto advice = adviceFor({wall.date, wall.minutes, QString::fromLatin1(work->zones().zoneAt(*by).id())}, work, now);
        const auto better = advice ? advice->earlier ? advice->earlier : advice->later : std::nullopt;
        if (const auto at = better ? dueInstant(*better) : std::nullopt)
            return show(*member, *by, *at);
    }
    hide();
}

//! "Thu 18 June, 12:00 is 23:00 for Aroha. Thu 06:00 would be the end of their work before it."
void AskAdvice::show(const Member &member, const Instant &by, const Instant &better)
{
    m_better = better;
    m_member = member.member;
    const ClockText mine(m_book.zone());
    const auto zone = zoneAt(member.profile, by);
    const QString name = m_book.callName(member.member);
    const QString when = tr("%1, %2", "a date and a time").arg(mine.date(by), mine.time(by));
    const QString there = zone ? ClockText(*zone).due(by, m_look.clock.now()) : QString();
    const QString change = mine.due(better, m_look.clock.now());
    const bool isBefore = better < by;
    m_words->setText((phaseAt(member.profile, by) == DayPhase::DayOff ? tr("%1 is a day off for %2 (%3 there).").arg(when, name, there)
                                                                     : tr("%1 is %2 for %3.").arg(when, there, name))
                     + u' '
                     + (isBefore ? tr("%1 would be the end of their work before that.").arg(change) : tr("%1 would be the start of their work after that.").arg(change)));
    m_change->setText(tr("Make it %1").arg(change));
    setAccessibleName(m_words->text());
    QWidget::show();
}

} // namespace meridian
