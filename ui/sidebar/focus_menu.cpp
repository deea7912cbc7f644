// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/focus_menu.h"
#include "ui/widgets/clock_text.h"
#include <algorithm>

namespace meridian {

FocusMenu::FocusMenu(const Look &look, AttentionDesk &attention, const MemberBook &book, QWidget *parent)
    : PopupMenu(look, parent), m_look(look), m_attention(attention), m_book(book)
{
    setAccessibleName(tr("Focus"));
    connect(this, &PopupMenu::triggered, this, &FocusMenu::choose);
}

std::vector<FocusChoice> FocusMenu::choices() const
{
    return focusChoices(Hearing::ofSelf(m_book, {}).hours(), m_book.zone(), m_look.clock.now());
}

//! "12:00" today, "tomorrow 09:00", "Mon 09:00".
QString FocusMenu::when(Instant at) const
{
    const ClockText clock(m_book.zone());
    const Instant now = m_look.clock.now();
    return wallTime(m_book.zone(), at).date == wallTime(m_book.zone(), now).date ? clock.time(at) : clock.due(at, now);
}

QString FocusMenu::words() const
{
    const auto end = m_attention.focusEnd();
    return end ? tr("Focus until %1").arg(when(*end)) : QString();
}

QString FocusMenu::titleOf(const FocusChoice &choice) const
{
    switch (choice.what) {
    case FocusChoice::Until::Hour:
        return tr("Focus for an hour");
    case FocusChoice::Until::Noon:
        return tr("Focus until noon");
    case FocusChoice::Until::EndOfDay:
        return tr("Focus until your work ends");
    case FocusChoice::Until::Morning:
        break;
    }
    return tr("Focus until your next morning");
}

void FocusMenu::openAt(QWidget *anchor, Side side)
{
    m_choices = choices();
    m_canEnd = m_attention.isMyFocus();
    std::vector<Item> items;
    if (m_canEnd)
        items.push_back({QStringLiteral("notifications"), tr("End focus"), tr("What came meanwhile is told in one sentence."), {}});
    for (const FocusChoice &choice : m_choices) {
        items.push_back({QStringLiteral("notifications-disabled"), titleOf(choice), tr("Until %1").arg(when(choice.until)), {}});
        items.back().separatorBefore = m_canEnd && items.size() == 2;
    }
    items.push_back({QStringLiteral("configure"), tr("When you hear of things…"), {}, {}, true});
    setItems(std::move(items));
    setCurrent(0);
    Popup::openAt(anchor, side, Qt::AlignLeading);
}

void FocusMenu::choose(int index)
{
    const int first = m_canEnd ? 1 : 0;
    if (index < first)
        end();
    else if (index - first < int(m_choices.size()))
        begin(m_choices[size_t(index - first)].until);
    else
        emit settingsWanted();
}

bool FocusMenu::offers(FocusChoice::Until what) const
{
    return std::ranges::any_of(choices(), [what](const FocusChoice &one) { return one.what == what; });
}

bool FocusMenu::focus(FocusChoice::Until what)
{
    const auto all = choices();
    const auto choice = std::ranges::find(all, what, &FocusChoice::what);
    if (choice == all.end())
        return false;
    begin(choice->until);
    return true;
}

void FocusMenu::begin(Instant until)
{
    m_attention.focusUntil(until);
    emit said(tr("Focus until %1. Everything but what is urgent waits; nobody else sees it.").arg(when(until)));
}

void FocusMenu::end()
{
    m_attention.endFocus();
    emit said(tr("Your focus is over"));
}

} // namespace meridian
