// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/invite_link.h"
#include <QTest>

using meridian::InviteLink;

class InviteLinkTest : public QObject {
    Q_OBJECT
private slots:
    void linksReadAndWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sync");
        QTest::newRow("TLS") << "meridian://team.example:8470/join/abc_DEF-123" << "wss://team.example:8470/v1/sync";
        QTest::newRow("plain") << "meridian+plain://127.0.0.1:80/join/abc_DEF-123" << "ws://127.0.0.1:80/v1/sync";
        QTest::newRow("IPv6") << "meridian+plain://[::1]:9000/join/abc_DEF-123" << "ws://[::1]:9000/v1/sync";
    }
    void linksReadAndWrite()
    {
        QFETCH(QString, text);
        const auto link = InviteLink::fromString(QStringLiteral("  ") + text + u'\n');
        QVERIFY(link);
        QCOMPARE(link->toString(), text);
        QCOMPARE(link->code, QStringLiteral("abc_DEF-123"));
        QTEST(link->syncUrl().toString(), "sync");
        const auto made = InviteLink::forServer(link->syncUrl(), link->code);
        QVERIFY(made && *made == *link);
    }
    void aMissingPortIsTheSchemes()
    {
        QCOMPARE(InviteLink::fromString(QStringLiteral("meridian://team.example/join/abc_DEF-123"))->port, 443);
        QCOMPARE(InviteLink::forServer(QUrl(QStringLiteral("http://a.example")), QStringLiteral("abcdefgh"))->port, 80);
    }
    void othersAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "abc", "https://team.example/join/abc_DEF-123", "meridian:///join/abc_DEF-123",
                                 "meridian://team.example:8470/join/", "meridian://team.example:0/join/abc_DEF-123",
                                 "meridian://team.example:8470/abc_DEF-123",
                                 "meridian://user@team.example/join/abc_DEF-123",
                                 "meridian://team.example/join/abc_DEF-123?x=1",
                                 "meridian://team.example/join/abc/DEF-123456", "meridian://team.example:99999/join/abc_DEF-123"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void othersAreNone()
    {
        QFETCH(QString, text);
        QVERIFY(!InviteLink::fromString(text));
    }
};

QTEST_GUILESS_MAIN(InviteLinkTest)
#include "tst_invite_link.moc"
