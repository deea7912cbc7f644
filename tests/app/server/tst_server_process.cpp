// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/administration.h"
#include "core/store/database.h"
#include "core/store/event_log.h"
#include "tests/app/server/server_process.h"
#include <SQLiteCpp/Database.h>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>
#include <array>

using namespace meridian;
using namespace meridian::testing;

class ServerProcessTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    template<typename T>
    T id()
    {
        return T::create(m_clock.now(), m_random);
    }
    static QString tlsFile(const char *name)
    {
        return QStringLiteral(MERIDIAN_SOURCE_DIR "/tests/app/server/tls/") + QString::fromLatin1(name);
    }
    static bool signIn(SocketClient &client, const ServerProcess &server, const QString &token)
    {
        client.open(server.url());
        if (!QTest::qWaitFor([&] { return client.isOpen(); }, 10'000))
            return false;
        client.send(frame::Hello{token, 0, QStringLiteral("test"), {}});
        return QTest::qWaitFor([&] { return !client.got<frame::Head>().empty(); }, 10'000);
    }
    static ChannelId everyone(const SocketClient &client)
    {
        return administration::everyoneChannel(client.got<frame::Welcome>().at(0).workspace);
    }
    OpId submit(SocketClient &client, const OpBody &body)
    {
        const OpId op = id<OpId>();
        client.send(wire::toFrame(Op{op, body}));
        return op;
    }
    ThreadId startThread(SocketClient &client)
    {
        const ThreadId thread = id<ThreadId>();
        const OpId op = submit(client, op::StartThread{thread, everyone(client), QStringLiteral("S"), Ask::Nothing, {}, {}});
        return QTest::qWaitFor([&] { return acknowledged(client).contains(op); }, 10'000) ? thread : ThreadId();
    }
    static QSet<OpId> acknowledged(const SocketClient &client)
    {
        QSet<OpId> ops;
        for (const auto &event : client.got<frame::EventFrame>())
            ops.insert(event.opId);
        return ops;
    }
    static QSet<OpId> logged(const ServerProcess &server)
    {
        const auto database = openDatabaseReadOnly(server.databasePath());
        const EventLog log(**database);
        QSet<OpId> ops;
        const auto events = log.read(0, int(*log.head()));
        for (const Event &event : *events)
            ops.insert(event.op.opId);
        return ops;
    }

    //! Posts with 32 unanswered at a time until `count` are answered or the connection is gone.
    void postUntil(SocketClient &client, ThreadId thread, qsizetype count)
    {
        qsizetype sent = 0;
        const auto answered = [&] { return acknowledged(client).size(); };
        const qsizetype before = answered();
        while (answered() - before < count && client.isOpen()) {
            while (sent - (answered() - before) < 32) {
                submit(client, op::PostMessage{id<MessageId>(), thread, QStringLiteral("load %1").arg(sent)});
                ++sent;
            }
            const auto now = answered();
            if (!QTest::qWaitFor([&] { return answered() > now || !client.isOpen(); }, 10'000))
                return;
        }
    }

private slots:
    void aPersonJoinsAndWrites()
    {
        ServerProcess server;
        QVERIFY(server.ownerLink().startsWith(QStringLiteral("meridian+plain://")));
        QVERIFY(server.start());
        SocketClient owner;
        owner.open(server.url());
        QTRY_VERIFY(owner.isOpen());
        Profile profile;
        profile.name = QStringLiteral("Olga");
        owner.send(frame::Join{server.ownerLink().section(u'/', -1), profile, QStringLiteral("olga@example.org"),
                               QStringLiteral("correct horse"), QStringLiteral("laptop")});
        QTRY_COMPARE_WITH_TIMEOUT(owner.got<frame::Session>().size(), size_t(1), 30'000);
        owner.send(frame::Hello{owner.got<frame::Session>()[0].token, 0, QStringLiteral("test"), {}});
        QTRY_VERIFY(!owner.got<frame::Head>().empty());
        QVERIFY(!startThread(owner).isNull());
        SocketClient again;
        again.open(server.url());
        QTRY_VERIFY(again.isOpen());
        again.send(frame::Login{QStringLiteral("olga@example.org"), QStringLiteral("wrong horse"), QStringLiteral("phone")});
        QTRY_COMPARE_WITH_TIMEOUT(again.got<frame::ErrorFrame>().size(), size_t(1), 30'000);
        QCOMPARE(again.got<frame::ErrorFrame>()[0].code, QString(frame::code::BadLogin));
        again.send(frame::Login{QStringLiteral("olga@example.org"), QStringLiteral("correct horse"), QStringLiteral("phone")});
        QTRY_COMPARE_WITH_TIMEOUT(again.got<frame::Session>().size(), size_t(1), 30'000);
        QVERIFY(!server.log().contains(QStringLiteral("horse")));
        QVERIFY(!server.log().contains(again.got<frame::Session>()[0].token));
    }

    void killedUnderLoadItLosesNothingAcknowledged()
    {
        const int kills = qEnvironmentVariableIsSet("MERIDIAN_KILLS") ? qEnvironmentVariableIntValue("MERIDIAN_KILLS") : 4;
        ServerProcess server;
        const QString token = server.token();
        QSet<OpId> promised;
        for (int round = 0; round < kills; ++round) {
            QVERIFY(server.start());
            SocketClient client;
            QVERIFY(signIn(client, server, token));
            const ThreadId thread = startThread(client);
            QVERIFY(!thread.isNull());
            postUntil(client, thread, 10 + qsizetype(m_random.next() % 150));
            submit(client, op::PostMessage{id<MessageId>(), thread, QStringLiteral("the last")});
            client.m_socket.flush();
            server.process().kill();
            QVERIFY(server.process().waitForFinished(10'000));
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 10'000); // what came before the end is read
            promised.unite(acknowledged(client));
            const auto kept = logged(server);
            for (const OpId &op : std::as_const(promised))
                QVERIFY2(kept.contains(op), qPrintable(QStringLiteral("round %1 lost %2").arg(round).arg(op.toString())));
            if (kills <= 10 || round % 20 == 19 || round == kills - 1) {
                const Ran checked = server.check();
                QVERIFY2(checked.code == 0, qPrintable(checked.err));
            }
        }
        qInfo("%d kills, %lld acknowledged ops, none lost", kills, qint64(promised.size()));
    }

    void toldToStopItAnswersAndSaysGoodbye()
    {
        ServerProcess server;
        QVERIFY(server.start());
        SocketClient client;
        QVERIFY(signIn(client, server, server.token()));
        const ThreadId thread = startThread(client);
        for (int i = 0; i < 200; ++i)
            submit(client, op::PostMessage{id<MessageId>(), thread, QString::number(i)});
        QTRY_VERIFY(acknowledged(client).size() > 1);
        server.process().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 10'000);
        QCOMPARE(client.m_socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE_WITH_TIMEOUT(server.process().state(), QProcess::NotRunning, 6'000);
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
        const auto answered = acknowledged(client);
        for (const OpId &op : logged(server)) // everything that was kept was answered
            QVERIFY(answered.contains(op) || isSetup(server, op));
        QCOMPARE(server.check().out, QStringLiteral("sound"));
    }

    // What a client has still under way must not turn the goodbye into a TCP reset.
    void whoIsStillTalkingHearsThatTheServerGoes()
    {
        ServerProcess server;
        QVERIFY(server.start());
        SocketClient client;
        QVERIFY(signIn(client, server, server.token()));
        QTimer talk;
        connect(&talk, &QTimer::timeout, this, [&] {
            for (int i = 0; client.isOpen() && i < 200; ++i)
                client.send(frame::Ping{i});
        });
        talk.start(0);
        QTRY_VERIFY(client.got<frame::Pong>().size() > 1000);
        server.process().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 10'000);
        QCOMPARE(client.m_socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE_WITH_TIMEOUT(server.process().state(), QProcess::NotRunning, 6'000);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void revokedFromTheCommandLineASocketEndsWithinASecond()
    {
        ServerProcess server;
        QVERIFY(server.start());
        SocketClient client;
        QVERIFY(signIn(client, server, server.token()));
        const QString device = client.got<frame::Welcome>()[0].device.toString();
        const Ran devices = runServer({QStringLiteral("devices"), QStringLiteral("--data"), server.data()});
        QVERIFY(devices.out.contains(device));
        QCOMPARE(runServer({QStringLiteral("revoke"), QStringLiteral("--data"), server.data(), QStringLiteral("--device"), device}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 1'000);
        QCOMPARE(client.got<frame::ErrorFrame>().at(0).code, QString(frame::code::Revoked));
    }

    void pagesOfOtherSitesStayOutside()
    {
        ServerProcess server;
        QVERIFY(server.start());
        SocketClient foreign(QStringLiteral("https://evil.example"));
        SocketClient own(QStringLiteral("http://%1").arg(server.url().authority()));
        foreign.open(server.url());
        own.open(server.url());
        QTRY_VERIFY(own.isOpen());
        QTRY_VERIFY(foreign.isClosed());
        QUrl elsewhere = server.url();
        elsewhere.setPath(QStringLiteral("/v2/sync"));
        SocketClient lost;
        lost.open(elsewhere);
        QTRY_VERIFY(lost.isClosed());
    }

    void tlsIsSpokenWhereThereIsACertificate()
    {
        ServerProcess server;
        QVERIFY(server.start({QStringLiteral("--tls-cert"), tlsFile("test-cert.pem"), QStringLiteral("--tls-key"), tlsFile("test-key.pem")}));
        QCOMPARE(server.url().scheme(), QStringLiteral("wss"));
        SocketClient client;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(tlsFile("test-cert.pem")));
        client.m_socket.setSslConfiguration(tls);
        QVERIFY(signIn(client, server, server.token()));
        QVERIFY(!startThread(client).isNull());
        SocketClient untrusting;
        untrusting.open(server.url());
        SocketClient plain;
        QUrl url = server.url();
        url.setScheme(QStringLiteral("ws"));
        plain.open(url);
        QTRY_VERIFY(untrusting.isClosed());
        QTRY_VERIFY_WITH_TIMEOUT(plain.isClosed(), 15'000);
        QVERIFY(client.isOpen());
    }

    void healthIsAnswered()
    {
        ServerProcess server;
        QVERIFY(server.start());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(server.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.endsWith("{\"status\":\"ok\"}"));
    }

    void aReaderWhoDoesNotReadIsCutOff()
    {
        ServerProcess server;
        QVERIFY(server.start());
        const QString token = server.token();
        SocketClient other;
        QVERIFY(signIn(other, server, token));
        const ThreadId thread = startThread(other);
        const Op op{id<OpId>(), op::PostMessage{id<MessageId>(), thread, QString(40'000, QChar(u'x'))}};
        other.send(wire::toFrame(op));
        QTRY_COMPARE(acknowledged(other).size(), 2);

        QTcpSocket slow;
        slow.setReadBufferSize(1024);
        slow.connectToHost(QStringLiteral("127.0.0.1"), quint16(server.url().port()));
        QVERIFY(slow.waitForConnected());
        slow.write("GET /v1/sync HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        const auto say = [&](const auto &frame) { slow.write(masked(wire::encode(frame, wire::Encoding::Cbor))); };
        QTRY_VERIFY(slow.bytesAvailable() > 0);
        say(frame::Hello{token, other.got<frame::EventFrame>().back().seq, QStringLiteral("slow"), {}});
        for (int i = 0; i < 400 && slow.state() == QAbstractSocket::ConnectedState; ++i)
            say(wire::toFrame(op)); // each is answered with its event
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(QStringLiteral("code=too_slow")), 20'000);
        QVERIFY(!startThread(other).isNull()); // nobody else minds
    }

    void whatCannotBeIsSaidInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, const char *says) {
            QTest::newRow(name) << arguments.split(u'|') << QString::fromLatin1(says);
        };
        QTest::newRow("nothing at all") << QStringList() << QStringLiteral("Which command?");
        row("no such command", QStringLiteral("dance"), "There is no command dance");
        row("no data", QStringLiteral("serve"), "--data is missing");
        row("no workspace", QStringLiteral("serve|--data|$NONE"), "holds no workspace");
        row("a workspace already", QStringLiteral("init|--data|$DATA|--name|T|--owner|A <a@b.c>"), "holds a workspace already");
        row("no owner", QStringLiteral("init|--data|$NONE|--name|T|--owner|A"), "NAME <EMAIL>");
        row("plain to the world", QStringLiteral("serve|--data|$DATA|--listen|0.0.0.0:0"), "--allow-plain");
        row("half of TLS", QStringLiteral("serve|--data|$DATA|--tls-cert|x"), "go together");
        row("no certificate", QStringLiteral("serve|--data|$DATA|--tls-cert|/nowhere|--tls-key|/nowhere"), "holds no certificate");
        row("another certificate's key", QStringLiteral("serve|--data|$DATA|--tls-cert|%1|--tls-key|%2").arg(tlsFile("test-cert.pem"), tlsFile("other-key.pem")),
            "is not that of the certificate");
        row("a team of two lines", QStringLiteral("init|--data|$NONE|--name|a\nb|--owner|A <a@b.c>"), "on one line");
        row("an address with a question", QStringLiteral("serve|--data|$DATA|--listen|127.0.0.1:0?x=1"), "--listen is an address and a port");
        row("no address", QStringLiteral("serve|--data|$DATA|--listen|8470"), "--listen is an address and a port");
        row("nobody", QStringLiteral("token|--data|$DATA|--member|no@example.org"), "Nobody here");
        row("no role", QStringLiteral("invite|--data|$DATA|--role|king"), "--role");
        row("no day", QStringLiteral("invite|--data|$DATA|--role|member|--days|0"), "--days");
        row("no device", QStringLiteral("revoke|--data|$DATA|--device|x"), "There is no device");
        row("no export", QStringLiteral("import-slack|--data|$DATA|/nowhere.zip"), "");
        row("a word too many", QStringLiteral("check|--data|$DATA|again"), "a word too many");
    }
    void whatCannotBeIsSaidInASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        static const ServerProcess made;
        const QTemporaryDir none;
        arguments.replaceInStrings(QStringLiteral("$DATA"), made.data());
        arguments.replaceInStrings(QStringLiteral("$NONE"), none.filePath(QStringLiteral("x")));
        const Ran ran = runServer(arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(says) && !ran.err.contains(u'\n') && !ran.err.isEmpty(), qPrintable(ran.err));
        QCOMPARE(ran.out, QString());
    }

    void somebodyElsesDatabaseIsLeftAlone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("workspace.sqlite"));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE cats (name)");
        for (const char *command : {"check", "devices", "serve"}) {
            const Ran ran = runServer({QString::fromLatin1(command), QStringLiteral("--data"), dir.path()});
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains(QStringLiteral("holds no workspace")), qPrintable(ran.err));
        }
        QCOMPARE(SQLite::Database(path.toStdString()).execAndGet("SELECT count(*) FROM sqlite_master").getInt(), 1);
    }

    void everyCommandHasHelp()
    {
        for (const char *command : {"init", "serve", "invite", "link", "token", "devices", "revoke", "import-slack", "check"}) {
            const Ran ran = runServer({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains(QStringLiteral("--data")));
            QVERIFY2(ran.out.startsWith(QStringLiteral("Usage: meridian-server %1 [options]").arg(QLatin1StringView(command))), qPrintable(ran.out));
        }
    }

    void aFolderOfOtherThingsStaysAsOpenAsItIs()
    {
        const QTemporaryDir home;
        QFile notes(home.filePath(QStringLiteral("notes")));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        const QFile::Permissions open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(home.path(), open));
        QCOMPARE(runServer({QStringLiteral("init"), QStringLiteral("--data"), home.path(), QStringLiteral("--name"), QStringLiteral("T"),
                            QStringLiteral("--owner"), QStringLiteral("A <a@b.example>")}).code, 0);
        QVERIFY(QFileInfo(home.path()).permissions().testFlags(QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(QFileInfo(home.filePath(QStringLiteral("workspace.sqlite"))).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void ofSeveralWhoMakeAWorkspaceAtOnceOneDoes()
    {
        const QTemporaryDir home;
        const QString data = home.filePath(QStringLiteral("team"));
        std::array<QProcess, 6> all;
        for (QProcess &one : all)
            one.start(QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server"),
                      {QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--name"), QStringLiteral("T"),
                       QStringLiteral("--owner"), QStringLiteral("A <a@b.example>")});
        int made = 0;
        for (QProcess &one : all) {
            QVERIFY(one.waitForFinished(30'000));
            made += one.exitCode() == 0;
            QCOMPARE(one.readAllStandardError().count('\n'), one.exitCode() == 0 ? 0 : 1);
        }
        QCOMPARE(made, 1);
        QCOMPARE(runServer({QStringLiteral("check"), QStringLiteral("--data"), data}).code, 0);
    }

    void oneDirectoryIsServedOnce()
    {
        ServerProcess server;
        QVERIFY(server.start());
        const Ran second = runServer({QStringLiteral("serve"), QStringLiteral("--data"), server.data(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(second.code, 1);
        QVERIFY(second.err.contains(QStringLiteral("serves")));
        const QFileInfo database(server.databasePath());
        QCOMPARE(database.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(QFileInfo(server.data()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

private:
    //! An event from before the client was there.
    static bool isSetup(const ServerProcess &server, OpId op)
    {
        const auto database = openDatabaseReadOnly(server.databasePath());
        const auto event = EventLog(**database).find(op);
        return event && *event && (*event)->seq <= 3;
    }
    static QByteArray masked(const QByteArray &payload)
    {
        QByteArray frame("\x82", 1); // the whole message, binary
        if (payload.size() < 126) {
            frame += char(0x80 | payload.size());
        } else {
            frame += char(0x80 | 126);
            frame += char(payload.size() >> 8);
            frame += char(payload.size() & 0xff);
        }
        return frame + QByteArray(4, '\0') + payload; // a mask of zeros changes nothing
    }
};

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "tst_server_process.moc"
