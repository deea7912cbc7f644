// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_logic.h"
#include <QTest>

using namespace meridian;
using Kind = BannerState::Kind;
using State = SyncStatus::State;

class BannerLogicTest : public QObject {
    Q_OBJECT
    ManualClock m_clock{{1'000'000}};

    static SyncStatus status(State state)
    {
        SyncStatus made;
        made.state = state;
        made.lastInStep = {500};
        return made;
    }

private slots:
    void aShortLossIsNoNews()
    {
        BannerLogic logic(m_clock);
        logic.setStatus(status(State::Offline), 0);
        QCOMPARE(logic.nextChange(), m_clock.now().plus(BannerLogic::Patience));
        m_clock.advance(BannerLogic::Patience - 1);
        QCOMPARE(logic.state().kind, Kind::None);
        logic.setStatus(status(State::InStep), 3);
        QCOMPARE(logic.state().kind, Kind::None);
        QVERIFY(!logic.nextChange());
    }
    void offlineShowsAfterTenSecondsAndBackForFour()
    {
        BannerLogic logic(m_clock);
        logic.setStatus(status(State::Offline), 0);
        m_clock.advance(5'000);
        logic.setStatus(status(State::Connecting), 0); // trying again is no connection
        m_clock.advance(5'000);
        QCOMPARE(logic.state().kind, Kind::Offline);
        QCOMPARE(logic.state().lastInStep, Instant{500});
        logic.setStatus(status(State::CatchingUp), 3);
        QCOMPARE(logic.state().kind, Kind::BackOnline);
        QCOMPARE(logic.state().onTheirWay, 3);
        m_clock.advance(BannerLogic::BackFor);
        QCOMPARE(logic.state().kind, Kind::None);
    }
    void oneBannerAndDangerFirst()
    {
        BannerLogic logic(m_clock);
        logic.setMoved(QStringLiteral("Tokyo"));
        QCOMPARE(logic.state().kind, Kind::Moved);
        QCOMPARE(logic.state().reason, QStringLiteral("Tokyo"));
        logic.setDemo(true);
        QCOMPARE(logic.state().kind, Kind::Demo);
        logic.setStatus(status(State::SignedOut), 0);
        QCOMPARE(logic.state().kind, Kind::SignedOut);
        logic.setStorageFailure(QStringLiteral("The disk is full."));
        QCOMPARE(logic.state().kind, Kind::StorageFailed);
        QCOMPARE(logic.state().reason, QStringLiteral("The disk is full."));
        logic.setStorageFailure({});
        QCOMPARE(logic.state().kind, Kind::SignedOut);
    }
};

QTEST_GUILESS_MAIN(BannerLogicTest)
#include "tst_banner_logic.moc"
