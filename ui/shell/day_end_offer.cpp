// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_end_offer.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/time/work_day.h"
#include "ui/threads/in_hand_strip.h"
#include "ui/widgets/clock_text.h"

namespace meridian {

namespace {

constexpr int MostOffered = 50;

} // namespace

DayEndOffer::DayEndOffer(const Look &look, Replica &replica, const MemberBook &book, InHandStrip &strip, QDate last, QObject *parent)
    : QObject(parent), m_look(look), m_replica(replica), m_book(book), m_strip(strip), m_last(last)
{
    connect(&look.minutes, &MinuteTicker::minute, this, &DayEndOffer::refresh);
    connect(&book, &MemberBook::changed, this, &DayEndOffer::refresh);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || !change.threads.isEmpty())
            refresh();
    });
    connect(&strip, &InHandStrip::declined, this, &DayEndOffer::answer);
    connect(&strip, &InHandStrip::listWanted, this, [this] {
        const QString why = tr("Your day ends at %1.").arg(m_end);
        answer();
        emit listWanted(why);
    });
    refresh();
}

//! A night's work ends on the day after it began, and is one day of work all the same: it is known by when it ends.
void DayEndOffer::refresh()
{
    const Member *me = m_book.find(m_book.self());
    const auto mine = me ? workingTimeOf(me->profile) : std::nullopt;
    const auto end = mine ? endOfDayWithin(*mine, m_look.clock.now(), AheadMs) : std::nullopt;
    m_today = end ? mine->wallAt(*end).date : QDate();
    if (!end || m_last == m_today)
        return m_strip.hide();
    const auto held = m_replica.read().heldByMe(MostOffered);
    if (!held) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("day_end.unread"), {{QLatin1StringView("detail"), held.error().detail}});
        return;
    }
    m_end = ClockText(m_book.zone()).time(*end);
    m_strip.offer(int(held->size()), m_end);
    m_strip.setVisible(!held->empty());
}

void DayEndOffer::answer()
{
    m_last = m_today;
    m_strip.hide();
    emit answered(m_today);
}

} // namespace meridian
