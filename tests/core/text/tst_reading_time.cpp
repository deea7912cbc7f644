// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/reading_time.h"
#include <QTest>

using meridian::readingTime;

class ReadingTimeTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAndCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("nothing") << QString() << qint64(0);
        QTest::newRow("signs are no words") << QStringLiteral(" — … 👍 !") << qint64(0);
        QTest::newRow("a minute of words") << QStringLiteral("word ").repeated(230) << qint64(60'000);
        QTest::newRow("a link or a hyphen is one word") << QStringLiteral("https://example.org/a/b well-known") << qint64(2 * 60'000 / 230);
        QTest::newRow("Arabic has spaces") << QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645 ").repeated(115) << qint64(60'000);
        QTest::newRow("a minute of Japanese") << QStringLiteral("\u6771\u4eac\u306b\u3044\u308b").repeated(100) << qint64(60'000);
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00020000\U00020001").repeated(250) << qint64(60'000);
        QTest::newRow("both in one") << QStringLiteral("Meridian\u6771\u4eac now") << qint64(2 * 60'000 / 230 + 2 * 60'000 / 500);
    }
    void wordsAndCharacters()
    {
        QFETCH(QString, text);
        QTEST(readingTime(text), "ms");
    }
};

QTEST_GUILESS_MAIN(ReadingTimeTest)
#include "tst_reading_time.moc"
