// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minute_ticker.h"
#include "ui/widgets/wall_alarm.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;

class MinuteTickerTest : public QObject {
    Q_OBJECT
private slots:
    void ringsOnceWhenItIsTime()
    {
        int rings = 0;
        QElapsedTimer timer;
        WallAlarm alarm([&] { ++rings; });
        timer.start();
        alarm.ringIn(40);
        QTRY_COMPARE(rings, 1);
        QVERIFY(timer.elapsed() >= 35);
        alarm.ringIn(60'000);
        alarm.ringIn(10); // the later call counts
        QTRY_COMPARE(rings, 2);
    }

    void tellsTheTurnOfTheMinute()
    {
        ManualClock clock({60'000 * 100 - 50}); // 50 ms before it
        MinuteTicker ticker(clock);
        QSignalSpy minute(&ticker, &MinuteTicker::minute);
        clock.advance(50);
        QTRY_COMPARE(minute.size(), 1);
    }

    void aRingWithinTheSameMinuteIsNoNews()
    {
        ManualClock clock({60'000 * 100 - 20});
        MinuteTicker ticker(clock);
        QSignalSpy minute(&ticker, &MinuteTicker::minute);
        clock.set({60'000 * 99 + 10}); // set back: it rings, and the same minute is still shown
        bool later = false;
        WallAlarm after([&] { later = true; });
        after.ringIn(60);
        QTRY_VERIFY(later);
        QCOMPARE(minute.size(), 0);
    }
};

QTEST_GUILESS_MAIN(MinuteTickerTest)
#include "tst_minute_ticker.moc"
