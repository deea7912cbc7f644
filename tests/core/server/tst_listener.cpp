// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/listener.h"
#include "tests/core/server/server_bench.h"
#include <QTcpSocket>

using namespace meridian;
using meridian::testing::ServerBench;

namespace {

//! Real sockets on the loopback, a clock that is set by hand.
struct Door {
    Door() : listener(bench.m_clock)
    {
        core = std::move(*ServerCore::create(*bench.m_database, bench.m_clock, bench.m_random, listener, bench.m_hasher));
        listener.setCore(core.get());
        open = listener.listen(QHostAddress::LocalHost, 0, {}).has_value();
    }
    ~Door() { listener.setCore(nullptr); }

    std::unique_ptr<QTcpSocket> knock()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, listener.port());
        return socket;
    }
    //! A WebSocket by hand, which answers no ping.
    std::unique_ptr<QTcpSocket> upgraded()
    {
        auto socket = knock();
        socket->write("GET /v1/sync HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Protocol: meridian.v1\r\n\r\n");
        return socket;
    }
    ServerBench bench;
    Listener listener;
    std::unique_ptr<ServerCore> core;
    bool open = false;
};

bool isOver(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

//! A frame of a client, masked with zeros.
QByteArray frameOf(const QByteArray &payload, char opcode)
{
    QByteArray frame;
    frame += char(0x80 | opcode);
    if (payload.size() < 126) {
        frame += char(0x80 | payload.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size() & 255);
    }
    return frame + QByteArray(4, '\0') + payload;
}

} // namespace

//! The limits for sockets of nobody, and for silent ones.
class ListenerTest : public QObject {
    Q_OBJECT

private slots:
    void aHeadThatDoesNotComeEndsTheSocket()
    {
        Door door;
        QVERIFY(door.open);
        const auto silent = door.knock();
        QTRY_VERIFY(door.listener.hasConnections());
        silent->write("GET /v1/sync HTT");
        door.bench.m_clock.advance(9'000);
        const auto later = door.upgraded();
        QTRY_VERIFY(later->bytesAvailable() > 0);
        door.bench.m_clock.advance(1'500);
        QTRY_VERIFY(isOver(*silent));
        QVERIFY(!isOver(*later));
    }

    void whoOnlyListensIsCutOffAfterNinetySeconds()
    {
        Door door;
        const auto mute = door.upgraded();
        const auto lively = door.upgraded();
        QTRY_VERIFY(mute->bytesAvailable() > 0 && lively->bytesAvailable() > 0);
        const QString token = door.bench.token(door.bench.owner());
        for (QTcpSocket *socket : {mute.get(), lively.get()})
            socket->write(frameOf(wire::encode(frame::Hello{token, 0, QStringLiteral("t"), {}}, wire::Encoding::Cbor), 2));
        QTRY_VERIFY(mute->peek(4096).contains("welcome") && lively->peek(4096).contains("welcome"));
        for (int i = 0; i < 3; ++i) {
            door.bench.m_clock.advance(28'000);
            const qint64 had = lively->bytesAvailable();
            lively->write(frameOf(wire::encode(frame::Ping{i}, wire::Encoding::Cbor), 2));
            QTRY_VERIFY(lively->bytesAvailable() > had);
        }
        QVERIFY(!isOver(*mute)); // 84 seconds
        door.bench.m_clock.advance(7'000);
        QTRY_VERIFY(isOver(*mute));
        QVERIFY(!isOver(*lively));
    }

    void oneAddressHasSoManyStrangers()
    {
        constexpr size_t Most = 256;
        Door door;
        std::vector<std::unique_ptr<QTcpSocket>> strangers;
        for (size_t i = 0; i < Most; ++i)
            strangers.push_back(door.upgraded());
        QTRY_VERIFY(std::all_of(strangers.begin(), strangers.end(),
                                [](const auto &socket) { return socket->bytesAvailable() > 0; }));
        const auto turnedAway = door.upgraded();
        QTRY_VERIFY(isOver(*turnedAway));
        QVERIFY(turnedAway->readAll().startsWith("HTTP/1.1 503"));

        // One who signs in is no stranger any more, and leaves room for another.
        const QString token = door.bench.token(door.bench.owner());
        strangers[0]->write(frameOf(wire::encode(frame::Hello{token, 0, QStringLiteral("t"), {}}, wire::Encoding::Cbor), 2));
        QTRY_VERIFY(strangers[0]->peek(4096).contains("welcome"));
        const auto next = door.upgraded();
        QTRY_VERIFY(next->peek(4096).startsWith("HTTP/1.1 101"));
        const auto oneTooMany = door.upgraded();
        QTRY_VERIFY(isOver(*oneTooMany));
    }

    void strangersWhoDoNotSignInMakeRoom()
    {
        Door door;
        const auto stranger = door.upgraded();
        QTRY_VERIFY(stranger->bytesAvailable() > 0);
        door.bench.m_clock.advance(10'001);
        QTRY_VERIFY(stranger->peek(4096).contains("not_signed_in"));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*stranger), 10'000);
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
