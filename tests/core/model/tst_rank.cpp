// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/model/rank.h"
#include <QStringList>
#include <QTest>

using namespace meridian;

class RankTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsARank()
    {
        QVERIFY(isRank(u"V"));
        QVERIFY(isRank(u"0V"));
        QVERIFY(!isRank(u""));
        QVERIFY(!isRank(u"V0")); // nothing fits in front of it
        QVERIFY(!isRank(u"V-"));
        QVERIFY(!isRank(u"É"));
    }
    void aRankLiesBetweenItsEnds()
    {
        SeededRandom random(7);
        QStringList ranks;
        for (int i = 0; i < 3000; ++i) {
            const auto at = qsizetype(random.below(quint64(ranks.size() + 1)));
            const QString before = at > 0 ? ranks[at - 1] : QString();
            const QString after = at < ranks.size() ? ranks[at] : QString();
            const QString rank = rankBetween(before, after);
            QVERIFY2(isRank(rank), qPrintable(rank));
            QVERIFY2(rank > before, qPrintable(before + u' ' + rank));
            QVERIFY2(after.isEmpty() || rank < after, qPrintable(rank + u' ' + after));
            ranks.insert(at, rank);
        }
        QVERIFY(std::is_sorted(ranks.begin(), ranks.end()));
    }
    void ranksAtAnEndStayShort()
    {
        QString last, first;
        for (int i = 0; i < 300; ++i)
            last = rankBetween(last, {});
        QVERIFY2(last.size() <= 12, qPrintable(last));
        for (int i = 0; i < 300; ++i)
            first = rankBetween({}, first);
        QVERIFY2(first.size() <= 12, qPrintable(first));
    }
    void endsThatMakeNoSenseAreOpen()
    {
        QVERIFY(isRank(rankBetween(QStringLiteral("b"), QStringLiteral("a"))));
        QVERIFY(rankBetween(QStringLiteral("b"), QStringLiteral("b")) > QStringLiteral("b"));
        QVERIFY(isRank(rankBetween(QStringLiteral("-"), QStringLiteral("0"))));
    }
};

QTEST_GUILESS_MAIN(RankTest)
#include "tst_rank.moc"
