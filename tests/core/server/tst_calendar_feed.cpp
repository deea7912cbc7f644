// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/calendar_feed.h"
#include "core/server/listener.h"
#include "tests/core/server/server_bench.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace meridian;
using meridian::testing::ServerBench;

namespace {

QStringList logged;
QtMessageHandler handlerBefore = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    logged << line;
    handlerBefore(type, context, line);
}

//! A server on the loopback, people who tell it things, and a calendar that reads.
struct FeedServer {
    FeedServer() : listener(bench.m_clock)
    {
        start();
    }
    ~FeedServer() { listener.setCore(nullptr); }
    void start()
    {
        core = std::move(*ServerCore::create(*bench.m_database, bench.m_clock, bench.m_random, listener, bench.m_hasher));
        listener.setCore(core.get());
        open = listener.port() != 0 || listener.listen(QHostAddress::LocalHost, 0, {}).has_value();
    }
    //! As if it came over a connection of theirs.
    void tell(MemberId who, const OpBody &body)
    {
        ask(who, wire::toFrame(Op{bench.id<OpId>(), body}));
    }
    void tellAll(MemberId who, const std::vector<OpBody> &bodies)
    {
        std::vector<frame::Submit> frames;
        for (const OpBody &body : bodies)
            frames.push_back(wire::toFrame(Op{bench.id<OpId>(), body}));
        ask(who, frames);
    }
    template<typename Frame>
    void ask(MemberId who, const Frame &frame)
    {
        ask(who, std::vector{frame});
    }
    template<typename Frame>
    void ask(MemberId who, const std::vector<Frame> &frames)
    {
        const ConnectionId connection = 900'000 + ++told;
        core->opened(connection, QStringLiteral("192.0.2.1"));
        core->received(connection, wire::encode(frame::Hello{bench.token(who), 0, QStringLiteral("t"), {}}, wire::Encoding::Cbor), wire::Encoding::Cbor);
        for (const Frame &frame : frames)
            core->received(connection, wire::encode(frame, wire::Encoding::Cbor), wire::Encoding::Cbor);
        core->flush();
        core->closed(connection);
    }
    TaskId task(MemberId owner, const QString &title, const std::optional<Due> &due, const std::optional<Repeat> &repeat = {}, std::optional<ChannelId> channel = {})
    {
        op::CreateTask task;
        task.task = bench.id<TaskId>();
        task.channel = channel.value_or(bench.everyone());
        task.title = title;
        task.owner = owner;
        task.due = due;
        task.repeat = repeat;
        task.rank = QStringLiteral("V");
        tell(bench.owner(), task);
        return task.task;
    }
    [[nodiscard]] QString feedOf(MemberId member) { return *bench.m_accounts->makeFeed(member, bench.m_clock.now(), bench.m_random); }

    struct Answer {
        int status = 0;
        QByteArray body;
        QNetworkReply::RawHeaderPair tag;
        QByteArray type, length;
    };
    Answer get(const QString &path, const QByteArray &known = {}, const QByteArray &method = "GET")
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(listener.port()).arg(path)));
        if (!known.isEmpty())
            request.setRawHeader("If-None-Match", known);
        std::unique_ptr<QNetworkReply> reply(client.sendCustomRequest(request, method));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); });
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {"ETag", reply->rawHeader("ETag")},
                reply->rawHeader("Content-Type"), reply->rawHeader("Content-Length")};
    }
    Answer calendar(const QString &secret) { return get(QStringLiteral("/v1/calendar/%1.ics").arg(secret)); }
    //! Bytes as they are, and everything that comes back.
    QByteArray raw(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, listener.port());
        socket.write(request);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return socket.readAll();
    }

    ServerBench bench;
    Listener listener;
    std::unique_ptr<ServerCore> core;
    QNetworkAccessManager client;
    ConnectionId told = 0;
    bool open = false;
};

//! The lines as they were before they were folded.
QList<QByteArray> unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "").split('\n');
}

QByteArray lineWith(const QByteArray &bytes, const QByteArray &name)
{
    for (const QByteArray &line : unfolded(bytes)) {
        if (line.startsWith(name + ':') || line.startsWith(name + ';'))
            return line.trimmed();
    }
    return {};
}

//! The beginnings of what is in it, by identity.
QMap<QByteArray, QByteArray> startsOf(const QByteArray &bytes)
{
    QMap<QByteArray, QByteArray> starts;
    QByteArray uid;
    for (const QByteArray &line : unfolded(bytes)) {
        if (line.startsWith("UID:"))
            uid = line.mid(4).trimmed();
        else if (line.startsWith("DTSTART"))
            starts.insert(uid, line.trimmed());
    }
    return starts;
}

QByteArray uidOf(TaskId task)
{
    return task.toString().toLatin1() + "@meridian";
}

Due at(const QDate &date, int hour, const char *zone)
{
    return {date, hour * 60, QString::fromLatin1(zone)};
}

Instant moment(const char *utc)
{
    return Instant{QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch()};
}

} // namespace

//! What calendars read under a secret, on the server's own port.
class CalendarFeedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { handlerBefore = qInstallMessageHandler(keepLog); }
    void cleanupTestCase() { qInstallMessageHandler(handlerBefore); }
    void init() { logged.clear(); }

    //! Around a change of the clocks by an hour, by half of one, and where the clock is a quarter off.
    void timesAreOnTheirOwnClocks()
    {
        FeedServer server;
        QVERIFY(server.open);
        server.bench.m_clock.set(moment("2026-09-15T00:00:00Z"));
        const MemberId owner = server.bench.owner();
        const std::pair<Due, QByteArray> cases[] = {
            {at({2026, 9, 25}, 9, "Pacific/Auckland"), "DTSTART:20260924T210000Z"},
            {at({2026, 9, 28}, 9, "Pacific/Auckland"), "DTSTART:20260927T200000Z"},
            {at({2026, 10, 3}, 9, "Australia/Lord_Howe"), "DTSTART:20261002T223000Z"},
            {at({2026, 10, 5}, 9, "Australia/Lord_Howe"), "DTSTART:20261004T220000Z"},
            {at({2026, 9, 20}, 9, "Asia/Kathmandu"), "DTSTART:20260920T031500Z"},
            {Due{{2026, 9, 21}, {}, {}}, "DTSTART;VALUE=DATE:20260921"}};
        QList<TaskId> tasks;
        for (const auto &[due, start] : cases)
            tasks << server.task(owner, QStringLiteral("Recut the film"), due);
        const TaskId whenever = server.task(owner, QStringLiteral("Whenever"), {});
        const auto answer = server.calendar(server.feedOf(owner));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, QByteArray("text/calendar; charset=utf-8"));
        QVERIFY(answer.body.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && answer.body.endsWith("END:VCALENDAR\r\n"));
        const auto starts = startsOf(answer.body);
        for (qsizetype i = 0; i < tasks.size(); ++i)
            QCOMPARE(starts.value(uidOf(tasks[i])), cases[i].second);
        QVERIFY(!starts.contains(uidOf(whenever)));
        QCOMPARE(starts.size(), tasks.size());
    }

    //! 09:00 on its own clock every week, across the change, under the ids that the tasks will have.
    void whatRepeatsIsThereAsItWillBeMade()
    {
        FeedServer server;
        server.bench.m_clock.set(moment("2026-09-15T00:00:00Z"));
        const MemberId owner = server.bench.owner();
        Repeat weekly;
        weekly.unit = Repeat::Unit::Week;
        const TaskId first = server.task(owner, QStringLiteral("Open the market"), at({2026, 9, 21}, 9, "Pacific/Auckland"), weekly);
        Repeat whenDone = weekly;
        whenDone.afterDone = true;
        server.task(owner, QStringLiteral("Water the plants"), at({2026, 9, 21}, 9, "Pacific/Auckland"), whenDone);
        const QString secret = server.feedOf(owner);
        auto starts = startsOf(server.calendar(secret).body);
        const TaskId second = nextTaskId(first, {2026, 9, 28}), third = nextTaskId(second, {2026, 10, 5});
        QCOMPARE(starts.value(uidOf(first)), QByteArray("DTSTART:20260920T210000Z"));
        QCOMPARE(starts.value(uidOf(second)), QByteArray("DTSTART:20260927T200000Z"));
        QCOMPARE(starts.value(uidOf(third)), QByteArray("DTSTART:20261004T200000Z"));
        QCOMPARE(starts.size(), 8 + 1); // the Mondays of sixty days, and one day of what comes again when it is done
        // It is done, and the next one made: nothing in the calendar moves.
        op::CreateTask next;
        next.task = second;
        next.channel = server.bench.everyone();
        next.title = QStringLiteral("Open the market");
        next.owner = owner;
        next.due = at({2026, 9, 28}, 9, "Pacific/Auckland");
        next.repeat = weekly;
        next.rank = QStringLiteral("V");
        next.follows = first;
        server.tell(owner, op::SetTaskStatus{first, TaskStatus::Done, {}});
        server.tell(owner, next);
        starts.remove(uidOf(first));
        QCOMPARE(startsOf(server.calendar(secret).body), starts);
    }

    //! Every task is in it, and of what is to come as much as a calendar can be asked to read.
    void whatRepeatsWithoutEndHasOne()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner();
        Repeat daily;
        daily.every = 1;
        daily.unit = Repeat::Unit::Day;
        std::vector<OpBody> bodies;
        QSet<QByteArray> uids;
        for (int i = 0; i < 150; ++i) {
            op::CreateTask task;
            task.task = server.bench.id<TaskId>();
            task.channel = server.bench.everyone();
            task.title = QStringLiteral("Every day %1").arg(i);
            task.owner = owner;
            task.due = at({2026, 6, 20}, i % 24, "Australia/Lord_Howe");
            task.repeat = daily;
            task.rank = QStringLiteral("V");
            uids.insert(uidOf(task.task));
            bodies.emplace_back(task);
        }
        server.tellAll(owner, bodies);
        const auto starts = startsOf(server.calendar(server.feedOf(owner)).body);
        QCOMPARE(size_t(starts.size()), CalendarFeed::MostEntries);
        for (const QByteArray &uid : std::as_const(uids))
            QVERIFY(starts.contains(uid));
    }

    void onlyWhatTheyMayReadNow()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner(), guest = server.bench.addMember(QStringLiteral("Gus Guest"), Role::Member);
        server.start();
        const ChannelId secretly = server.bench.id<ChannelId>();
        server.tell(owner, op::CreateChannel{secretly, ChannelKind::Private, QStringLiteral("quiet"), {}, {guest}});
        const Due due = at({2026, 7, 1}, 9, "Europe/Lisbon");
        const TaskId hidden = server.task(guest, QStringLiteral("Hidden"), due, {}, secretly), plain = server.task(guest, QStringLiteral("Plain"), due);
        const TaskId others = server.task(owner, QStringLiteral("Not theirs"), due);
        const QString secret = server.feedOf(guest);
        auto starts = startsOf(server.calendar(secret).body);
        QVERIFY(starts.contains(uidOf(hidden)) && starts.contains(uidOf(plain)) && !starts.contains(uidOf(others)));
        server.tell(owner, op::LeaveChannel{secretly, guest});
        starts = startsOf(server.calendar(secret).body);
        QVERIFY(!starts.contains(uidOf(hidden)) && starts.contains(uidOf(plain)));
        server.tell(owner, op::SetTaskStatus{plain, TaskStatus::Done, {}});
        QVERIFY(startsOf(server.calendar(secret).body).isEmpty());
        server.tell(owner, op::RemoveMember{guest});
        QCOMPARE(server.calendar(secret).status, 404);
    }

    void theSameIsToldInALine()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner();
        const TaskId task = server.task(owner, QStringLiteral("Recut the film"), at({2026, 7, 1}, 9, "Asia/Tokyo"));
        const QString path = QStringLiteral("/v1/calendar/%1.ics").arg(server.feedOf(owner));
        const auto first = server.get(path);
        QVERIFY(first.tag.second.startsWith('"'));
        const auto again = server.get(path, first.tag.second);
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(server.get(path, "\"x\", W/" + first.tag.second).status, 304);
        QCOMPARE(server.get(path, "\"x\"").status, 200);
        const auto head = server.get(path, {}, "HEAD");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.length.toLongLong(), first.body.size());
        QCOMPARE(head.tag.second, first.tag.second);
        server.bench.m_clock.advance(60'000);
        QCOMPARE(server.get(path, first.tag.second).status, 304); // time alone changes nothing
        server.tell(owner, op::SetTaskTitle{task, QStringLiteral("Recut it")});
        const auto changed = server.get(path, first.tag.second);
        QCOMPARE(changed.status, 200);
        QCOMPARE(lineWith(changed.body, "SUMMARY"), QByteArray("SUMMARY:Recut it"));
        QVERIFY(lineWith(changed.body, "LAST-MODIFIED") > lineWith(first.body, "LAST-MODIFIED"));
        QCOMPARE(lineWith(changed.body, "DTSTAMP").mid(8), lineWith(changed.body, "LAST-MODIFIED").mid(14));
    }

    void wordsAreEscapedAndFolded()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner();
        const QString title = QStringLiteral("Zoë, Яна; “日本語” \\ 🧵 ").repeated(4).trimmed();
        server.task(owner, title, at({2026, 7, 1}, 9, "Asia/Tokyo"));
        const QByteArray body = server.calendar(server.feedOf(owner)).body;
        for (const QByteArray &line : QByteArray(body).replace("\r\n", "\n").split('\n'))
            QVERIFY2(line.size() <= 75, line);
        QString words = QString::fromUtf8(lineWith(body, "SUMMARY").mid(8));
        words.replace(QStringLiteral("\\,"), QStringLiteral(",")).replace(QStringLiteral("\\;"), QStringLiteral(";")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        QCOMPARE(words, title);
    }

    void whatIsEndedOrMadeAnewIsAPageThatIsNotThere()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner();
        const QString first = server.feedOf(owner);
        QCOMPARE(first.size(), 43); // 256 bits
        QCOMPARE(server.calendar(first).status, 200);
        const QString second = server.feedOf(owner);
        QCOMPARE(server.calendar(first).status, 404);
        QCOMPARE(server.calendar(second).status, 200);
        server.ask(owner, frame::EndFeed{1});
        QCOMPARE(server.calendar(second).status, 404);
        const auto nothing = server.get(QStringLiteral("/nowhere"));
        QCOMPARE(server.calendar(second).body, nothing.body);
        for (const QString &line : std::as_const(logged))
            QVERIFY2(!line.contains(first) && !line.contains(second), qPrintable(line));
    }

    //! Nothing is kept that would open a door again.
    void onlyAHashIsKept()
    {
        FeedServer server;
        const QString secret = server.feedOf(server.bench.owner());
        SQLite::Statement query(*server.bench.m_database, "SELECT hex(secret_hash) FROM calendar_feed");
        QVERIFY(query.executeStep());
        QVERIFY(!QByteArray::fromHex(query.getColumn(0).getString().c_str()).contains(secret.toLatin1()));
    }

    void guessingIsSlowedDown()
    {
        FeedServer server;
        const MemberId owner = server.bench.owner();
        const QString secret = server.feedOf(owner);
        for (int i = 0; i < 40; ++i) // whoever knows it is no guesser
            QCOMPARE(server.calendar(secret).status, 200);
        int refused = 0;
        for (int i = 0; i < 60; ++i)
            refused += server.calendar(QStringLiteral("guess%1").arg(i)).status == 429;
        QVERIFY(refused > 25);
        const QByteArray answer = server.raw("GET /v1/calendar/x.ics HTTP/1.1\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 429 ") && answer.contains("Retry-After: "), answer);
        server.bench.m_clock.advance(20 * 60'000);
        QCOMPARE(server.calendar(secret).status, 200);
    }

    void hostileRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no secret") << QByteArray("GET /v1/calendar/.ics HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("no ending") << QByteArray("GET /v1/calendar/SECRET HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a way up") << QByteArray("GET /v1/calendar/../calendar/SECRET.ics HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("percent") << QByteArray("GET /v1/calendar/%53ECRET.ics HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("SQL") << QByteArray("GET /v1/calendar/'OR'1'='1.ics HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("NUL") << QByteArray("GET /v1/calendar/SECRET") + '\0' + ".ics HTTP/1.1\r\n\r\n" << QByteArray("404");
        QTest::newRow("bytes") << QByteArray("GET /v1/calendar/\xff\xfe\x80.ics HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("long") << "GET /v1/calendar/" + QByteArray(7000, 'a') + ".ics HTTP/1.1\r\n\r\n" << QByteArray("404");
        QTest::newRow("too long") << "GET /v1/calendar/" + QByteArray(9000, 'a') + ".ics HTTP/1.1\r\n\r\n" << QByteArray("431");
        QTest::newRow("posted") << QByteArray("POST /v1/calendar/SECRET.ics HTTP/1.1\r\nContent-Length: 0\r\n\r\n") << QByteArray("405");
        QTest::newRow("deleted") << QByteArray("DELETE /v1/calendar/SECRET.ics HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("two blanks") << QByteArray("GET  /v1/calendar/SECRET.ics HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("no version") << QByteArray("GET /v1/calendar/SECRET.ics\r\n\r\n") << QByteArray("400");
        QTest::newRow("an odd tag") << "GET /v1/calendar/SECRET.ics HTTP/1.1\r\nIf-None-Match: " + QByteArray(4000, ',') + "\r\n\r\n" << QByteArray("200");
        QTest::newRow("two in one") << QByteArray("GET /v1/calendar/SECRET.ics HTTP/1.1\r\n\r\nGET /v1/calendar/SECRET.ics HTTP/1.1\r\n\r\n") << QByteArray("200");
        QTest::newRow("a query") << QByteArray("GET /v1/calendar/SECRET.ics?x=../..&y=%00 HTTP/1.1\r\n\r\n") << QByteArray("200");
        QTest::newRow("any page") << QByteArray("GET /v1/calendar/SECRET.ics HTTP/1.1\r\nOrigin: https://evil.example\r\n\r\n") << QByteArray("200");
        QTest::newRow("an upgrade") << QByteArray("GET /v1/calendar/SECRET.ics HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n") << QByteArray("200");
    }
    void hostileRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        FeedServer server;
        const QByteArray answer = server.raw(request.replace("SECRET", server.feedOf(server.bench.owner()).toLatin1()));
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.left(200));
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
        QVERIFY(!answer.contains("Access-Control-Allow-Origin")); // no page of another site reads it
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const qsizetype length = answer.indexOf("Content-Length: ") + 16;
        QCOMPARE(answer.mid(length, answer.indexOf('\r', length) - length).toLongLong(), answer.size() - end - 4);
    }
};

QTEST_GUILESS_MAIN(CalendarFeedTest)
#include "tst_calendar_feed.moc"
