// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http_head.h"
#include <QTest>

using namespace meridian::http;
Q_DECLARE_METATYPE(meridian::http::Ask)

class HttpHeadTest : public QObject {
    Q_OBJECT

    static QByteArray upgrade(const QByteArray &more = {})
    {
        return "GET /v1/sync HTTP/1.1\r\nHost: team.example:8470\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            + more + "\r\n";
    }

private slots:
    void asks_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<Ask>("ask");
        QTest::newRow("nothing yet") << QByteArray() << Ask::Incomplete;
        QTest::newRow("half") << QByteArray("GET /v1/sync HTTP/1.1\r\nHost: a") << Ask::Incomplete;
        QTest::newRow("a WebSocket") << upgrade() << Ask::Sync;
        QTest::newRow("ours among protocols") << upgrade("Sec-WebSocket-Protocol: x, meridian.v1\r\n") << Ask::Sync;
        QTest::newRow("only others") << upgrade("Sec-WebSocket-Protocol: x\r\n") << Ask::UnknownProtocol;
        QTest::newRow("own page") << upgrade("Origin: https://team.example:8470\r\n") << Ask::Sync;
        QTest::newRow("own page, in capitals") << upgrade("ORIGIN: http://TEAM.example:8470\r\n") << Ask::Sync;
        QTest::newRow("another port") << upgrade("Origin: https://team.example\r\n") << Ask::ForeignOrigin;
        QTest::newRow("another site") << upgrade("Origin: https://evil.example\r\n") << Ask::ForeignOrigin;
        QTest::newRow("another site with our name in it")
            << upgrade("Origin: https://team.example:8470.evil.example\r\n") << Ask::ForeignOrigin;
        QTest::newRow("no site") << upgrade("Origin: null\r\n") << Ask::ForeignOrigin;
        QTest::newRow("a file") << upgrade("Origin: file://\r\n") << Ask::ForeignOrigin;
        QTest::newRow("two origins") << upgrade("Origin: https://team.example:8470\r\nOrigin: https://evil.example\r\n")
                                     << Ask::ForeignOrigin;
        const QByteArray yjs = "GET /v1/y/0199?token=abc HTTP/1.1\r\nHost: team.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
        QTest::newRow("a Yjs client") << yjs + "\r\n" << Ask::Document;
        QTest::newRow("a Yjs client of any page") << yjs + "Origin: https://elsewhere.example\r\n\r\n" << Ask::Document;
        QTest::newRow("no upgrade of a document") << QByteArray("GET /v1/y/0199 HTTP/1.1\r\n\r\n") << Ask::NotAnUpgrade;
        QTest::newRow("no document") << QByteArray("GET /v1/y HTTP/1.1\r\n\r\n") << Ask::NotFound;
        QTest::newRow("a calendar") << QByteArray("GET /v1/calendar/a-b_c.ics HTTP/1.1\r\n\r\n") << Ask::Calendar;
        QTest::newRow("a calendar's head") << QByteArray("HEAD /v1/calendar/a.ics?x HTTP/1.1\r\n\r\n") << Ask::Calendar;
        QTest::newRow("a posted calendar") << QByteArray("POST /v1/calendar/a.ics HTTP/1.1\r\n\r\n") << Ask::WrongMethod;
        QTest::newRow("no calendar") << QByteArray("GET /v1/calendar/a.txt HTTP/1.1\r\n\r\n") << Ask::NotFound;
        QTest::newRow("health") << QByteArray("GET /health?x=1 HTTP/1.1\r\n\r\n") << Ask::Health;
        QTest::newRow("posted health") << QByteArray("POST /health HTTP/1.1\r\n\r\n") << Ask::WrongMethod;
        QTest::newRow("no upgrade") << QByteArray("GET /v1/sync HTTP/1.1\r\n\r\n") << Ask::NotAnUpgrade;
        QTest::newRow("elsewhere") << QByteArray("GET / HTTP/1.1\r\n\r\n") << Ask::NotFound;
        QTest::newRow("elsewhere with dots") << QByteArray("GET /v1/sync/../x HTTP/1.1\r\n\r\n") << Ask::NotFound;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\r\n\r\n") << Ask::Malformed;
        QTest::newRow("no field") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << Ask::Malformed;
        QTest::newRow("too long") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(MaxHead, 'x') << Ask::TooLarge;
    }
    void asks()
    {
        QFETCH(QByteArray, head);
        QTEST(judge(head), "ask");
    }
    void aDocumentAndItsToken()
    {
        const auto ask = documentAsk("GET /v1/y/0199-aa?x=1&token=a%2Db_c%3D HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(ask.document, QStringLiteral("0199-aa"));
        QCOMPARE(ask.token, QStringLiteral("a-b_c="));
        const auto bare = documentAsk("GET /v1/y/ HTTP/1.1\r\n\r\n");
        QVERIFY(bare.document.isEmpty());
        QVERIFY(bare.token.isEmpty());
    }
    void aCalendarAndWhatIsKnownOfIt()
    {
        const auto ask = calendarAsk("HEAD /v1/calendar/a-b_c.ics?x=1 HTTP/1.1\r\nHost: x\r\nif-none-MATCH: \"t\"\r\n\r\n");
        QVERIFY(ask.method == CalendarAsk::Method::Head);
        QCOMPARE(ask.secret, QStringLiteral("a-b_c"));
        QCOMPARE(ask.ifNoneMatch, QByteArray("\"t\""));
        const auto bare = calendarAsk("GET /v1/calendar/.ics HTTP/1.1\r\n\r\n");
        QVERIFY(bare.method == CalendarAsk::Method::Get && bare.secret.isEmpty() && bare.ifNoneMatch.isEmpty());
        QCOMPARE(withoutBody(answer(Ask::NotFound)) + R"({"error":"not_found"})", answer(Ask::NotFound));
    }
    void aHeadArrivesByteByByte()
    {
        const QByteArray whole = upgrade();
        for (qsizetype i = 0; i < whole.size(); ++i)
            QCOMPARE(judge(whole.left(i)), Ask::Incomplete);
        QCOMPARE(judge(whole), Ask::Sync);
    }
    void answersAreWholeAndClose()
    {
        for (const Ask ask : {Ask::Health, Ask::NotFound, Ask::WrongMethod, Ask::NotAnUpgrade, Ask::ForeignOrigin,
                              Ask::TooLarge, Ask::UnknownProtocol, Ask::Malformed}) {
            const QByteArray bytes = answer(ask);
            const auto body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
            QVERIFY(bytes.startsWith("HTTP/1.1 "));
            QVERIFY(bytes.contains("Connection: close\r\n"));
            QVERIFY(bytes.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
        }
    }
};

QTEST_GUILESS_MAIN(HttpHeadTest)
#include "tst_http_head.moc"
