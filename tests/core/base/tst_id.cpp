// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include <QTest>

using namespace meridian;

class IdTest : public QObject {
    Q_OBJECT
private slots:
    void textAndBytesRoundTrip()
    {
        SeededRandom random(1);
        for (int i = 0; i < 1000; ++i) {
            const Uuid uuid = Uuid::v7({1'000'000 + i}, random);
            QCOMPARE(*Uuid::fromString(uuid.toString()), uuid);
            QCOMPARE(*Uuid::fromString(uuid.toString().toUpper()), uuid);
            QCOMPARE(*Uuid::fromBytes(uuid.bytes()), uuid);
        }
    }
    void versionAndTimeStandWhereTheRfcSays()
    {
        SeededRandom random(2);
        // RFC 9562, appendix A.6: 2022-02-22T14:22:22-05:00 begins 017f22e2-79b0-7.
        const QString text = Uuid::v7({0x017F22E279B0}, random).toString();
        QVERIFY(text.startsWith(QStringLiteral("017f22e2-79b0-7")));
        QVERIFY(QStringLiteral("89ab").contains(text[19]));
    }
    void laterIdsSortLater()
    {
        SeededRandom random(3);
        Uuid before = Uuid::v7({5}, random);
        for (qint64 ms = 6; ms < 500; ++ms) {
            const Uuid after = Uuid::v7({ms}, random);
            QVERIFY(before < after);
            before = after;
        }
    }
    void sameNameSameId()
    {
        QCOMPARE(Uuid::named("slack:C1:123.4"), Uuid::named("slack:C1:123.4"));
        QVERIFY(Uuid::named("a") != Uuid::named("b"));
        QCOMPARE(Uuid::named("a").toString()[14], u'8');
    }
    void rejectsWhatIsNoUuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("short") << "017f22e2-79b0-7000-8000-00000000000";
        QTest::newRow("long") << "017f22e2-79b0-7000-8000-0000000000000";
        QTest::newRow("no dashes") << "017f22e279b0700080000000000000001234";
        QTest::newRow("not hex") << "017f22e2-79b0-7000-8000-00000000000g";
        QTest::newRow("braces") << "{17f22e2-79b0-7000-8000-00000000000}";
        QTest::newRow("wide digits") << QStringLiteral("０17f22e2-79b0-7000-8000-000000000000");
    }
    void rejectsWhatIsNoUuid()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromString(text));
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "tst_id.moc"
