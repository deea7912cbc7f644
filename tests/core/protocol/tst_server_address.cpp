// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/server_address.h"
#include <QTest>

using namespace meridian;

class ServerAddressTest : public QObject {
    Q_OBJECT
private slots:
    void read_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url"); // empty: none
        const auto row = [](const char *typed, const char *url) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url); };
        row("team.example.org", "wss://team.example.org:443/v1/sync");
        row("  team.example.org:8443 ", "wss://team.example.org:8443/v1/sync");
        row("https://team.example.org/", "wss://team.example.org:443/v1/sync");
        row("wss://team.example.org/v1/sync", "wss://team.example.org:443/v1/sync");
        row("meridian://team.example.org:9", "wss://team.example.org:9/v1/sync");
        row("meridian+plain://10.0.0.7:4460", "ws://10.0.0.7:4460/v1/sync");
        row("http://team.example.org", "ws://team.example.org:80/v1/sync");
        row("localhost:4460", "ws://localhost:4460/v1/sync");
        row("127.0.0.1:4460", "ws://127.0.0.1:4460/v1/sync");
        row("[::1]:4460", "ws://[::1]:4460/v1/sync");
        row("wss://localhost:4460", "wss://localhost:4460/v1/sync"); // as it was asked for
        row("[2001:db8::7]", "wss://[2001:db8::7]:443/v1/sync");
        row("münchen.example", "wss://xn--mnchen-3ya.example:443/v1/sync");
        row("", "");
        row("   ", "");
        row("not an address", "");
        row("ftp://team.example.org", "");
        row("ines:secret@team.example.org", "");
        row("team.example.org:99999", "");
        row("wss://", "");
    }
    void read()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto found = serverAddress(typed);
        QCOMPARE(found ? found->toString(QUrl::FullyEncoded) : QString(), url);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_server_address.moc"
