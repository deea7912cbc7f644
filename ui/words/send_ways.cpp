// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/send_ways.h"
#include "ui/words/send_time_popup.h"
#include "ui/models/work_now.h"
#include <QTimer>

namespace meridian {
namespace {

QString wayIcon(SendChoice::Kind kind)
{
    switch (kind) {
    case SendChoice::Kind::Now: return QStringLiteral("document-send");
    case SendChoice::Kind::AsBefore:
    case SendChoice::Kind::AtTheirStart: return QStringLiteral("appointment-reminder");
    case SendChoice::Kind::Tomorrow: return QStringLiteral("view-calendar-day");
    case SendChoice::Kind::Choose: return QStringLiteral("appointment-new");
    case SendChoice::Kind::Quietly: return QStringLiteral("notifications-disabled");
    case SendChoice::Kind::Urgent: return QStringLiteral("emblem-important");
    }
    return {};
}

} // namespace

SendWays::SendWays(const Look &look, const MemberBook &book, QObject *parent) : QObject(parent), m_look(look), m_book(book) {}

void SendWays::openAt(QWidget *anchor, const std::vector<MemberId> &told, const std::optional<SendTime> &before,
                      SendChoices::Urgent urgent)
{
    m_anchor = anchor;
    m_told = told;
    const auto choices = SendChoices(m_book, m_look.clock.now()).of(told, before, urgent);
    std::vector<PopupMenu::Item> items;
    for (const SendChoice &choice : choices) {
        PopupMenu::Item item{wayIcon(choice.kind), choice.title, choice.note, {}};
        if (choice.kind == SendChoice::Kind::Now)
            item.keys = tr("Ctrl ↵");
        item.separatorBefore = choice.kind == SendChoice::Kind::Quietly;
        items.push_back(std::move(item));
    }
    auto *menu = new PopupMenu(m_look, anchor->window());
    menu->setAccessibleName(tr("Other ways to send"));
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [this, choices](int index) { follow(choices[size_t(index)]); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Above, Qt::AlignTrailing);
}

void SendWays::follow(const SendChoice &choice)
{
    switch (choice.kind) {
    case SendChoice::Kind::Now: emit now(); break;
    case SendChoice::Kind::Quietly: emit quietly(); break;
    case SendChoice::Kind::Urgent:
        QTimer::singleShot(0, this, &SendWays::urgently); // once the menu has given the focus back
        break;
    case SendChoice::Kind::Choose:
        if (m_anchor) // once the menu has given the focus back
            QTimer::singleShot(0, this, [this] { chooseTime(m_anchor, m_told); });
        break;
    case SendChoice::Kind::AsBefore:
    case SendChoice::Kind::AtTheirStart:
    case SendChoice::Kind::Tomorrow: emit later(*choice.time); break;
    }
}

void SendWays::chooseTime(QWidget *anchor, const std::vector<MemberId> &told)
{
    if (!anchor)
        return;
    const WorkNow work = workNow(m_book, told, m_look.clock.now());
    std::optional<MemberId> other;
    if (!work.later.empty())
        other = work.later.back().member;
    else if (!work.atWork.empty())
        other = work.atWork.front();
    auto *popup = new SendTimePopup(m_look, m_book, other, anchor->window());
    connect(popup, &SendTimePopup::chosen, this, &SendWays::later);
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    popup->openAt(anchor, Popup::Side::Above, Qt::AlignTrailing);
}

} // namespace meridian
