// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/later_menu.h"
#include "ui/models/time_text.h"

namespace meridian {

namespace {

constexpr int Mornings = 7;

} // namespace

LaterMenu::LaterMenu(const Look &look, const MemberBook &book, QWidget *parent)
    : PopupMenu(look, parent), m_look(look), m_book(book)
{
    setAccessibleName(tr("Later"));
    connect(this, &PopupMenu::triggered, this, &LaterMenu::choose);
}

void LaterMenu::openAt(QWidget *anchor, WayBack back)
{
    m_anchor = anchor;
    m_back = back;
    list(laterChoices(m_book.work(), m_look.clock.now()), More::Offered);
    Popup::openAt(anchor, Side::Below, Qt::AlignTrailing);
}

void LaterMenu::list(std::vector<LaterChoice> choices, More more)
{
    m_choices = std::move(choices);
    const ClockText clock(m_book.zone());
    std::vector<Item> items;
    for (const LaterChoice &choice : m_choices) {
        Item item;
        item.icon = QStringLiteral("appointment-reminder");
        item.title = titleOf(choice);
        item.note = tr("%1, %2", "a date and a time").arg(clock.date(choice.until), clock.time(choice.until));
        items.push_back(std::move(item));
    }
    if (more == More::Offered) {
        Item item;
        item.icon = QStringLiteral("view-calendar-day");
        item.title = tr("Choose a morning…");
        item.separatorBefore = true;
        items.push_back(std::move(item));
    }
    if (more == More::Offered && m_back == WayBack::Offered)
        items.push_back({QStringLiteral("edit-undo"), tr("No longer put off"), {}, {}});
    setItems(std::move(items));
    setCurrent(0);
}

QString LaterMenu::titleOf(const LaterChoice &choice) const
{
    switch (choice.when) {
    case LaterChoice::When::Today:
        return tr("Later today");
    case LaterChoice::When::Tomorrow:
        return tr("Tomorrow morning");
    case LaterChoice::When::NextWeek:
        return tr("Next week");
    case LaterChoice::When::Morning:
        break;
    }
    return tr("In the morning");
}

void LaterMenu::choose(int index)
{
    if (index < int(m_choices.size())) {
        emit chosen(m_choices[size_t(index)].until);
        return;
    }
    if (index > int(m_choices.size()))
        return emit backChosen();
    list(laterMornings(m_book.work(), m_look.clock.now(), Mornings), More::NotOffered);
    if (m_anchor && !m_choices.empty())
        Popup::openAt(m_anchor, Side::Below, Qt::AlignTrailing);
}

} // namespace meridian
