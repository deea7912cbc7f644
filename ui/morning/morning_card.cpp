// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/morning/morning_card.h"
#include "core/time/wall_clock.h"

namespace meridian {

namespace {

constexpr int NoonMinutes = 12 * 60;

} // namespace

MorningCard::MorningCard(const Look &look, Morning &morning, const MemberBook &book, QWidget *parent)
    : Strip(look, QStringLiteral("phase-edge"), parent), m_look(look), m_morning(morning), m_book(book)
{
    connect(addDeed(tr("Go through it")), &Button::clicked, this, &MorningCard::openWanted);
    addDismiss(tr("Not now"));
    connect(this, &Strip::dismissed, this, [this] {
        m_morning.dismiss();
        emit left();
    });
    connect(&morning, &Morning::changed, this, &MorningCard::refresh);
    refresh();
}

void MorningCard::refresh()
{
    const bool early = wallTime(m_book.zone(), m_look.clock.now()).minutes < NoonMinutes;
    setWords(early ? tr("Good morning.") : tr("Your morning"), m_morning.sentence());
    setVisible(m_morning.isOfToday() && !m_morning.isDismissed() && m_morning.left() > 0);
}

MorningButton::MorningButton(const Look &look, const Morning &morning, QWidget *parent)
    : IconButton(look, QStringLiteral("phase-edge"), {}, {}, parent), m_morning(morning)
{
    connect(&morning, &Morning::changed, this, &MorningButton::refresh);
    refresh();
}

void MorningButton::refresh()
{
    const int left = m_morning.left();
    setName(left > 0 ? tr("Your morning, %n left", nullptr, left) : tr("Your morning"), tr("G M", "two keys"));
    setVisible(m_morning.isOfToday() && m_morning.rowCount() > 0);
}

} // namespace meridian
