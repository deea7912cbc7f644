// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/sync/news_gate.h"
#include <QTest>

using namespace meridian;

class NewsGateTest : public QObject {
    Q_OBJECT
    qint64 m_now = 0;
    qint64 m_cost = 0; //!< what showing news takes
    std::vector<ChangeSet> m_shown;
    SeededRandom m_random{1};

    ChangeSet news()
    {
        ChangeSet change;
        change.threads.insert(ThreadId::create(Instant{1}, m_random));
        return change;
    }
    void show(NewsGate &gate)
    {
        m_shown.clear();
        connect(&gate, &NewsGate::passed, this, [this](const ChangeSet &change) {
            m_shown.push_back(change);
            m_now += m_cost;
        });
    }

private slots:
    void cheapNewsPassAtOnce()
    {
        NewsGate gate([this] { return m_now; });
        show(gate);
        m_cost = NewsGate::Frame;
        for (int i = 0; i < 3; ++i)
            gate.add(news());
        QCOMPARE(m_shown.size(), size_t(3));
        QVERIFY(!gate.isResting());
    }
    void costlyNewsPassTogether()
    {
        NewsGate gate([this] { return m_now; });
        show(gate);
        m_cost = 50;
        for (int i = 0; i < 100; ++i)
            gate.add(news());
        QCOMPARE(m_shown.size(), size_t(1));
        QVERIFY(gate.isResting());
        gate.open();
        QCOMPARE(m_shown.size(), size_t(2));
        QCOMPARE(m_shown[1].threads.size(), 99); // none is lost
    }
    void theRestEndsByItself()
    {
        NewsGate gate([this] { return m_now; });
        show(gate);
        m_cost = NewsGate::Frame + 1;
        gate.add(news());
        gate.add(news());
        QTRY_COMPARE(m_shown.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(NewsGateTest)
#include "tst_news_gate.moc"
