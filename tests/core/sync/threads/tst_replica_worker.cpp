// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/administration.h"
#include "core/server/listener.h"
#include "core/server/server_core.h"
#include "core/store/database.h"
#include "core/store/event_log.h"
#include "core/sync/join_client.h"
#include "core/sync/replica_worker.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <thread>

using namespace meridian;

namespace {

//! Passwords are not what is tested here.
class QuickHasher final : public PasswordHasher {
public:
    Accepted hash(const QString &password, std::function<void(const QByteArray &)> done) override
    {
        done(password.toUtf8());
        return Accepted::Yes;
    }
    Accepted verify(const QString &password, const QByteArray &hash, std::function<void(bool)> done) override
    {
        done(!hash.isEmpty() && hash == password.toUtf8());
        return Accepted::Yes;
    }
};

//! A server on a free port of this computer, in the test's thread.
struct Server {
    SystemClock clock;
    SystemRandom random;
    QuickHasher hasher;
    std::unique_ptr<SQLite::Database> database;
    administration::NewWorkspace workspace;
    Listener listener{clock};
    std::unique_ptr<ServerCore> core;
    QUrl url;

    explicit Server(const QString &directory)
    {
        database = std::move(openDatabase({directory + QStringLiteral("/server.db"), {}, false}).value());
        administration::migrateAll(*database).value();
        Profile owner;
        owner.name = QStringLiteral("Inês Carvalho");
        workspace = administration::createWorkspace(*database, clock, random, QStringLiteral("Saltmarsh"), owner,
                                                    QStringLiteral("ines@example.org")).value();
        core = std::move(ServerCore::create(*database, clock, random, listener, hasher).value());
        listener.setCore(core.get());
        listener.listen(QHostAddress::LocalHost, 0, std::nullopt).value();
        url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(listener.port()));
    }
    ~Server() { listener.setCore(nullptr); }
    [[nodiscard]] Seq head() const { return EventLog(*database).head().value(); }
};

frame::Join joining(const QString &invite)
{
    Profile profile;
    profile.name = QStringLiteral("Inês Carvalho");
    return {invite, profile, QStringLiteral("ines@example.org"), QStringLiteral("a long enough password"),
            QStringLiteral("desk")};
}

} // namespace

class ReplicaWorkerTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Server> m_server;
    QString m_token;

    QString path(const char *name) { return m_directory.filePath(QString::fromLatin1(name)); }
    std::unique_ptr<ReplicaWorker> worker(const char *name)
    {
        return std::move(ReplicaWorker::create({{path(name), {}, false}, m_server->url, m_token, QStringLiteral("test")},
                                               m_clock).value());
    }
    //! Starts it and waits till it has all there is.
    static bool comeInStep(ReplicaWorker &worker)
    {
        bool inStep = false;
        QObject context;
        connect(&worker, &ReplicaWorker::statusChanged, &context,
                [&](const SyncStatus &status) { inStep = status.state == SyncStatus::State::InStep; });
        worker.start();
        return QTest::qWaitFor([&] { return inStep; }, 20'000);
    }
    Op startThread(const QString &subject)
    {
        const Instant now = m_clock.now();
        return {OpId::create(now, m_random), op::StartThread{ThreadId::create(now, m_random),
            m_server->workspace.everyone, subject, Ask::Nothing, {}, {}}};
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<Server>(m_directory.path());
    }
    void anInviteIsAskedAboutAndUsed()
    {
        JoinClient client;
        std::optional<std::expected<frame::InviteAnswer, JoinClient::Error>> info;
        client.inviteInfo(m_server->url, m_server->workspace.ownerInvite, [&](const auto &answer) { info = answer; });
        QTRY_VERIFY(info);
        QVERIFY(*info);
        QCOMPARE((*info)->workspace, QStringLiteral("Saltmarsh"));
        std::optional<std::expected<frame::Session, JoinClient::Error>> session;
        client.join(m_server->url, joining(m_server->workspace.ownerInvite), [&](const auto &answer) { session = answer; });
        QTRY_VERIFY(session);
        QVERIFY2(*session, *session ? "" : qPrintable((*session).error().message));
        QCOMPARE((*session)->member, m_server->workspace.owner);
        m_token = (*session)->token;
        // An invite is good for once.
        session.reset();
        client.join(m_server->url, joining(m_server->workspace.ownerInvite), [&](const auto &answer) { session = answer; });
        QTRY_VERIFY(session);
        QVERIFY(!*session);
        QCOMPARE((*session).error().code, QString(frame::code::InviteUsed));
    }
    void aPasswordSignsIn()
    {
        JoinClient client;
        std::optional<std::expected<frame::Session, JoinClient::Error>> session;
        client.login(m_server->url, {QStringLiteral("ines@example.org"), QStringLiteral("wrong"), QStringLiteral("desk")},
                     [&](const auto &answer) { session = answer; });
        QTRY_VERIFY(session);
        QCOMPARE((*session).error().code, QString(frame::code::BadLogin));
        session.reset();
        client.login(m_server->url, {QStringLiteral("ines@example.org"), QStringLiteral("a long enough password"), QStringLiteral("desk")},
                     [&](const auto &answer) { session = answer; });
        QTRY_VERIFY(session);
        QVERIFY(*session);
    }
    void nobodyAtThatAddressIsUnreachable()
    {
        JoinClient client;
        std::optional<std::expected<frame::Session, JoinClient::Error>> session;
        client.login(QUrl(QStringLiteral("ws://127.0.0.1:1")), {}, [&](const auto &answer) { session = answer; });
        QTRY_VERIFY(session);
        QCOMPARE((*session).error().code, QString(JoinClient::Unreachable));
    }
    void whatIsWrittenHereIsReadThere()
    {
        const auto here = worker("here.db"), there = worker("there.db");
        QVERIFY(comeInStep(*here));
        QVERIFY(comeInStep(*there));
        const auto replica = std::move(Replica::open(path("there.db")).value());
        connect(there.get(), &ReplicaWorker::changed, replica.get(), &Replica::publish);
        QSignalSpy changed(replica.get(), &Replica::changed);
        const Op op = startThread(QStringLiteral("When does the tide turn?"));
        here->submit({op});
        const ThreadId thread = std::get<op::StartThread>(op.body).thread;
        QTRY_VERIFY(replica->read().thread(thread).value().has_value());
        QTRY_VERIFY(!changed.isEmpty());
    }
    void commandsOfManyThreadsAreAllCarriedOut()
    {
        const auto busy = worker("busy.db");
        QVERIFY(comeInStep(*busy));
        const Seq before = m_server->head();
        QSignalSpy changed(busy.get(), &ReplicaWorker::changed);
        std::vector<std::vector<Op>> work(4);
        for (auto &ops : work) {
            for (int i = 0; i < 50; ++i)
                ops.push_back(startThread(QString::number(i)));
        }
        std::vector<std::thread> threads;
        for (const auto &ops : work) {
            threads.emplace_back([&busy, &ops] {
                for (const Op &op : ops)
                    busy->submit({op});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->head(), before + 200, 20'000);
        for (const auto &ops : work) {
            for (const Op &op : ops)
                QVERIFY(EventLog(*m_server->database).find(op.opId).value());
        }
    }
    void whatWasSaidLastIsWrittenBeforeTheEnd()
    {
        const Op op = startThread(QStringLiteral("Good night"));
        Draft draft;
        draft.thread = std::get<op::StartThread>(op.body).thread;
        draft.text = QStringLiteral("and");
        {
            const auto last = worker("last.db");
            QVERIFY(comeInStep(*last));
            last->submit({op});
            last->saveDraft(draft);
        }
        const auto store = std::move(ReplicaStore::open({path("last.db"), {}, false}, m_clock).value());
        QVERIFY(store->queries().thread(draft.thread).value());
        QCOMPARE(store->queries().draft(draft.thread).value().value().text, QStringLiteral("and"));
    }
    void aFileThatCannotBeOpenedIsAnError()
    {
        const auto none = ReplicaWorker::create({{m_directory.path() + QStringLiteral("/no/such/place.db"), {}, false},
                                                 m_server->url, m_token, {}}, m_clock);
        QVERIFY(!none);
        QCOMPARE(none.error().code, StoreError::Code::CannotOpen);
    }
};

QTEST_GUILESS_MAIN(ReplicaWorkerTest)
#include "tst_replica_worker.moc"
