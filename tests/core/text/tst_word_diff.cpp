// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_diff.h"
#include <QElapsedTimer>
#include <QTest>
using namespace meridian;

class WordDiffTest : public QObject {
    Q_OBJECT

    static QString shown(const std::vector<DiffPiece> &pieces)
    {
        QString text;
        for (const DiffPiece &piece : pieces) {
            const char *mark = piece.kind == DiffPiece::Kind::Added ? "+%1+"
                : piece.kind == DiffPiece::Kind::Removed            ? "-%1-"
                                                                    : "%1";
            text += QString::fromLatin1(mark).arg(piece.text);
        }
        return text;
    }
    static QString side(const std::vector<DiffPiece> &pieces, DiffPiece::Kind without)
    {
        QString text;
        for (const DiffPiece &piece : pieces)
            text += piece.kind == without ? QString() : piece.text;
        return text;
    }

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << "at nine" << "at nine" << "at nine";
        QTest::newRow("a word") << "open at nine sharp" << "open at ten sharp" << "open at -nine-+ten+ sharp";
        QTest::newRow("something added") << "at nine" << "at nine sharp" << "at nine+ sharp+";
        QTest::newRow("something gone") << "not at nine" << "at nine" << "-not -at nine";
        QTest::newRow("from nothing") << "" << "at nine" << "+at nine+";
        QTest::newRow("to nothing") << "at nine" << "" << "-at nine-";
        QTest::newRow("an emoji whole") << "a 👍🏽 b" << "a 👎🏽 b" << "a -👍🏽-+👎🏽+ b";
    }
    void words()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto pieces = wordDiff(before, after);
        QTEST(shown(pieces), "expected");
        QCOMPARE(side(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(side(pieces, DiffPiece::Kind::Removed), after);
    }
    void longTextsTakeNoTime()
    {
        QString before, after;
        for (int i = 0; before.size() < 40'000; ++i) {
            before += QString::number(i * 7919 % 1000) + u' ';
            after += QString::number(i * 104729 % 1000) + u' ';
        }
        QElapsedTimer timer;
        timer.start();
        const auto pieces = wordDiff(before, after);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(side(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(side(pieces, DiffPiece::Kind::Removed), after);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_word_diff.moc"
