// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/session.h"
#include "tests/sim/sim_main.h"
#include <cstdio>

using namespace meridian;
using namespace meridian::crdt;
using meridian::sim::isSanitized;
using meridian::sim::setting;

// Law (d): N Yjs documents and N of Meridian's, whatever order their updates arrive in: the same bytes, everywhere.
// MERIDIAN_CRDT_SEEDS=n runs n seeds, MERIDIAN_CRDT_FIRST=k begins at k.
class YjsSessionsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto yjs = YjsProcess::create();
        if (!yjs)
            QSKIP(qPrintable(yjs.error()));
        m_yjs = std::move(*yjs);
    }
    void everyAnswerIsTheOneThatYjsGives()
    {
        const quint64 first = setting("MERIDIAN_CRDT_FIRST", 1);
        const quint64 seeds = setting("MERIDIAN_CRDT_SEEDS", isSanitized ? 60 : 300);
        Session::Sum sum;
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            Session session(seed, *m_yjs);
            if (const QString fault = session.run(); !fault.isEmpty()) {
                std::fprintf(stderr, "%s\n", qPrintable(fault)); // longer than Qt Test has room for
                QFAIL(qPrintable(QStringLiteral("MERIDIAN_CRDT_FIRST=%1 MERIDIAN_CRDT_SEEDS=1, see above").arg(seed)));
            }
            sum.edits += session.sum().edits;
            sum.updates += session.sum().updates;
            sum.deliveries += session.sum().deliveries;
            sum.lost += session.sum().lost;
            sum.repeated += session.sum().repeated;
        }
        qInfo("seeds %llu to %llu: %d edits made %d updates, %d arrived, %d of them again, %d were lost",
              static_cast<unsigned long long>(first), static_cast<unsigned long long>(first + seeds - 1), sum.edits,
              sum.updates, sum.deliveries, sum.repeated, sum.lost);
        // Else it would be a quiet team, and prove nothing.
        QVERIFY(seeds < 20 || sum.updates > int(10 * seeds));
        QVERIFY(seeds < 20 || (sum.lost > int(seeds) && sum.repeated > int(seeds)));
    }

private:
    std::unique_ptr<YjsProcess> m_yjs;
};

QTEST_GUILESS_MAIN(YjsSessionsTest)
#include "tst_yjs_sessions.moc"
