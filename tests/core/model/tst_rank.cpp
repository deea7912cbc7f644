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
    //! A channel's tasks are put at its end for years.
    void ranksAtAnEndGrowWithTheLogarithm()
    {
        for (const bool atEnd : {true, false}) {
            QString rank;
            for (int i = 0; i < 200'000; ++i) {
                const QString next = atEnd ? rankBetween(rank, {}) : rankBetween({}, rank);
                QVERIFY2(isRank(next), qPrintable(next));
                QVERIFY2(rank.isEmpty() || (atEnd ? next > rank : next < rank), qPrintable(rank + u' ' + next));
                rank = next;
            }
            QVERIFY2(rank.size() <= 6, qPrintable(rank));
        }
    }
    //! Whatever stands at an end, something goes behind and before it.
    void anEndOfAnyShapeIsPassed()
    {
        SeededRandom random(11);
        const QString digits = QStringLiteral("01Vyz");
        for (int i = 0; i < 20'000; ++i) {
            QString rank;
            for (quint64 length = 1 + random.below(9); length > 0; --length)
                rank += digits[qsizetype(random.below(5))];
            if (!isRank(rank))
                continue;
            const QString behind = rankBetween(rank, {}), before = rankBetween({}, rank);
            QVERIFY2(isRank(behind) && behind > rank, qPrintable(rank + u' ' + behind));
            QVERIFY2(isRank(before) && before < rank, qPrintable(before + u' ' + rank));
        }
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
