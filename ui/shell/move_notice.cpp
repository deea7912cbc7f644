// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/move_notice.h"
#include "core/model/whereabouts.h"
#include "ui/settings/hours_page.h"
#include "ui/shell/banner_presenter.h"

namespace meridian {

MoveNotice::MoveNotice(BannerPresenter &banner, const Look &look, const MemberBook &book, QTimeZone computer,
                       QString asked, QObject *parent)
    : QObject(parent), m_banner(banner), m_look(look), m_book(book), m_computer(std::move(computer)),
      m_asked(std::move(asked))
{
    connect(&book, &MemberBook::changed, this, &MoveNotice::refresh);
    connect(&banner, &BannerPresenter::hoursRequested, this, &MoveNotice::look);
    refresh();
}

//! Somebody without a zone has not moved.
bool MoveNotice::differs() const
{
    const Member *me = m_book.find(m_book.self());
    const auto mine = me ? zoneAt(me->profile, m_look.clock.now()) : std::nullopt;
    const bool named = zoneOf(QString::fromLatin1(m_computer.id())).has_value();
    return mine && named && clocksDiffer(*mine, m_computer, m_look.clock.now());
}

void MoveNotice::refresh()
{
    const QString zone = QString::fromLatin1(m_computer.id());
    m_banner.setMoved(differs() && zone != m_asked ? cityOf(zone) : QString());
}

void MoveNotice::look()
{
    m_asked = QString::fromLatin1(m_computer.id());
    refresh();
    emit askedAbout(m_asked);
    emit hoursWanted();
}

} // namespace meridian
