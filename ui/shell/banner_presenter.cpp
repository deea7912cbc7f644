// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_presenter.h"
#include "ui/models/time_text.h"
#include <QAccessible>

namespace meridian {

namespace {
using Kind = BannerState::Kind;
constexpr qint64 LongestWait = 60'000;
} // namespace

BannerPresenter::BannerPresenter(Banner &banner, const Look &look, const MemberBook &book)
    : QObject(&banner), m_banner(banner), m_look(look), m_book(book), m_logic(look.clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BannerPresenter::refresh);
    connect(&banner, &Banner::linkActivated, this, [this] {
        if (m_shown.kind == Kind::Demo)
            emit startOwnRequested();
        else if (m_shown.kind == Kind::Moved)
            emit hoursRequested();
        else if (m_shown.kind == Kind::SignedOut)
            emit signInRequested();
        else
            emit tryNowRequested();
    });
    banner.hide();
}

void BannerPresenter::setStatus(const SyncStatus &status, int unsent)
{
    m_logic.setStatus(status, unsent);
    refresh();
}

void BannerPresenter::setDemo(bool demo)
{
    m_logic.setDemo(demo);
    refresh();
}

void BannerPresenter::setMoved(const QString &city)
{
    m_logic.setMoved(city);
    refresh();
}

void BannerPresenter::setStorageFailure(const QString &reason)
{
    m_logic.setStorageFailure(reason);
    refresh();
}

void BannerPresenter::refresh()
{
    if (const auto next = m_logic.nextChange())
        m_next.start(static_cast<int>(qBound<qint64>(1, next->ms - m_look.clock.now().ms, LongestWait)));
    else
        m_next.stop();
    if (m_logic.state() == m_shown)
        return;
    m_shown = m_logic.state();
    present();
    if (m_shown.kind == Kind::BackOnline || m_shown.kind == Kind::StorageFailed) {
        QAccessibleEvent alert(&m_banner, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void BannerPresenter::present()
{
    switch (m_shown.kind) {
    case Kind::None:
        m_banner.hide();
        break;
    case Kind::StorageFailed:
        m_banner.show(Banner::Kind::Danger, QStringLiteral("emblem-important"),
                      tr("The workspace folder can’t be written."), m_shown.reason);
        break;
    case Kind::SignedOut:
        m_banner.show(Banner::Kind::Danger, QStringLiteral("emblem-important"),
                      m_shown.reason.isEmpty() ? tr("This computer was signed out of the workspace.") : m_shown.reason,
                      tr("Everything here stays readable, and what you write is kept."), tr("Sign in again"));
        break;
    case Kind::Demo:
        m_banner.show(Banner::Kind::Quiet, QStringLiteral("compass"), tr("Demo team."),
                      tr("Nothing here is sent to anyone."), tr("Start your own"));
        break;
    case Kind::Moved:
        m_banner.show(Banner::Kind::Quiet, QStringLiteral("globe"), tr("You seem to have moved."),
                      tr("This computer’s clock is that of %1.").arg(m_shown.reason), tr("Look at your hours"));
        break;
    case Kind::Offline: {
        const QString rest = m_shown.lastInStep.ms > 0
            ? tr("Everything you write is kept here and goes out when the connection is back. Last in step at %1.")
                  .arg(TimeText(m_book.zone(), m_look.clock.now()).since(m_shown.lastInStep))
            : tr("Everything you write is kept here and goes out when the connection is back.");
        m_banner.show(Banner::Kind::Quiet, QStringLiteral("network-disconnect"), tr("You are offline."), rest,
                      tr("Try now"));
        break;
    }
    case Kind::BackOnline:
        m_banner.show(Banner::Kind::Ok, QStringLiteral("meridian-saved"), tr("Back online."),
                      m_shown.onTheirWay > 0 ? tr("%n message(s) are on their way.", nullptr, m_shown.onTheirWay)
                                             : QString());
        break;
    }
}

} // namespace meridian
