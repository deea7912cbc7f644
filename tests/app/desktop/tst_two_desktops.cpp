// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/local_server.h"
#include "app/desktop/synced_workspace.h"
#include "core/protocol/invite_link.h"
#include "core/store/task_queries.h"
#include "core/sync/join_client.h"
#include "tests/app/documents/cable.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace meridian;
using namespace std::chrono_literals;

//! Two desktops as the program puts them together, and a real server process between them.
class TwoDesktopsTest : public QObject {
    Q_OBJECT
    const QString m_program = QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server");
    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<SyncedWorkspace> m_ines, m_priya;
    QString m_priyasToken;
    QUrl m_url;
    ChannelId m_everyone;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    std::optional<QString> link(const std::function<void(LocalServer::Answer)> &ask)
    {
        std::optional<std::expected<QString, QString>> got;
        ask([&](std::expected<QString, QString> answer) { got = std::move(answer); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000) || !*got)
            return std::nullopt;
        return **got;
    }
    std::optional<Credentials> join(const QString &linkText, const QString &name, const QString &email)
    {
        const auto invite = InviteLink::fromString(linkText);
        if (!invite)
            return std::nullopt;
        frame::Join request;
        request.invite = invite->code;
        request.profile.name = name;
        request.profile.zone = QStringLiteral("Asia/Kolkata");
        request.email = email;
        request.password = QStringLiteral("a long enough secret");
        request.device = QStringLiteral("test");
        JoinClient client;
        std::optional<Credentials> made;
        bool answered = false;
        client.join(m_url, request, [&](const auto &answer) {
            answered = true;
            if (answer)
                made = Credentials{m_url, answer->token};
        });
        return QTest::qWaitFor([&] { return answered; }, 20'000) ? made : std::nullopt;
    }
    void serve(quint16 port)
    {
        bool ready = false;
        connect(m_server.get(), &LocalServer::ready, this, [&](const QUrl &url) {
            m_url = url;
            ready = true;
        }, Qt::SingleShotConnection);
        m_server->serve(port);
        QTRY_VERIFY_WITH_TIMEOUT(ready, 20'000);
    }
    void openPriya(const QUrl &url)
    {
        m_priya.reset();
        m_priya = std::move(*SyncedWorkspace::open(path("priya.sqlite"), {url, m_priyasToken}, m_clock));
        m_priya->start();
    }
    static bool inStep(SyncedWorkspace &desk)
    {
        return desk.replica().status().state == SyncStatus::State::InStep && desk.replica().status().waiting == 0;
    }
    ThreadId start(SyncedWorkspace &desk, const QString &subject)
    {
        Draft draft;
        draft.thread = desk.commands().newThreadId();
        draft.isNewThread = true;
        draft.channel = m_everyone;
        draft.subject = subject;
        draft.text = QStringLiteral("Words about ") + subject;
        desk.commands().startThread(draft);
        return draft.thread;
    }
    //! Subject and messages of every thread, in order.
    static QStringList told(SyncedWorkspace &desk)
    {
        QStringList lines;
        const auto threads = desk.replica().read().threads({}, {}, 1'000);
        if (!threads)
            return {QStringLiteral("could not be read")};
        for (const ThreadRow &row : *threads) {
            QString line = row.thread.subject;
            const auto messages = desk.replica().read().messages(row.thread.thread, {}, {}, 100);
            if (!messages)
                return {QStringLiteral("could not be read")};
            for (const MessageRow &message : *messages)
                line += QStringLiteral(" | ") + message.message.text;
            lines << line;
        }
        lines.sort();
        return lines;
    }
    static bool has(SyncedWorkspace &desk, ThreadId thread)
    {
        const auto row = desk.replica().read().thread(thread);
        return row && *row;
    }
    //! The card in the thread, the board's columns and the owner's own list, as a desktop has them.
    QStringList stands(SyncedWorkspace &desk, ThreadId thread, MemberId owner) const
    {
        const TaskQueries &tasks = desk.replica().tasks();
        QStringList lines;
        const auto add = [&](const QString &where, const StoreResult<std::vector<TaskRow>> &rows) {
            if (!rows)
                lines << where + QStringLiteral(" could not be read");
            for (const TaskRow &row : rows.value_or(std::vector<TaskRow>()))
                lines << QStringLiteral("%1: %2, %3, %4").arg(where, row.task.title, nameOf(row.task.status), nameOf(row.task.priority));
        };
        add(QStringLiteral("card"), tasks.fromThread(thread));
        for (const auto &[status, name] : enumNames(TaskStatus()))
            add(QStringLiteral("board"), tasks.column(m_everyone, status, {}, 10));
        add(QStringLiteral("mine"), tasks.openOf(owner, {}, 10));
        add(QStringLiteral("mine, done"), tasks.closedOf(owner, {}, {}, 10));
        return lines;
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(m_program))
            QSKIP("meridian-server is not built");
        m_server = std::make_unique<LocalServer>(m_program, path("server"));
        const auto owner = link([&](LocalServer::Answer answer) {
            m_server->init(QStringLiteral("Saltmarsh"), QStringLiteral("Inês Carvalho"), QStringLiteral("ines@saltmarsh.example"),
                           std::move(answer));
        });
        QVERIFY(owner);
        serve(0);
        const auto ines = join(*owner, QStringLiteral("Inês Carvalho"), QStringLiteral("ines@saltmarsh.example"));
        QVERIFY(ines);
        const auto invite = link([&](LocalServer::Answer answer) {
            m_server->invite(QStringLiteral("member"), std::move(answer));
        });
        QVERIFY(invite);
        const auto priya = join(*invite, QStringLiteral("Priya Raghavan"), QStringLiteral("priya@saltmarsh.example"));
        QVERIFY(priya);
        m_ines = std::move(*SyncedWorkspace::open(path("ines.sqlite"), *ines, m_clock));
        m_priyasToken = priya->token;
        openPriya(m_url);
        m_ines->start();
        QTRY_VERIFY_WITH_TIMEOUT(inStep(*m_ines) && inStep(*m_priya), 20'000);
        const auto channels = m_ines->replica().read().channels();
        QVERIFY(channels && !channels->empty());
        m_everyone = channels->front().channel.channel;
    }
    void appearsWithinASecond()
    {
        QElapsedTimer since;
        since.start();
        const ThreadId thread = start(*m_ines, QStringLiteral("First hour"));
        QTRY_VERIFY_WITH_TIMEOUT(has(*m_priya, thread), 5'000);
        QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
        const auto row = m_priya->replica().read().thread(thread);
        const auto author = m_priya->replica().read().member((*row)->thread.author);
        QVERIFY(author && *author);
        QCOMPARE((*author)->profile.zone, QStringLiteral("Asia/Kolkata")); // whose clock stands beside the name
    }
    void bothWriteWhileTheServerIsGone()
    {
        const auto port = static_cast<quint16>(m_url.port());
        m_server->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!inStep(*m_ines) && !inStep(*m_priya), 20'000);
        for (int i = 0; i < 5; ++i) {
            start(*m_ines, QStringLiteral("Inês %1").arg(i));
            const ThreadId thread = start(*m_priya, QStringLiteral("Priya %1").arg(i));
            m_priya->commands().reply(thread, QStringLiteral("and more"));
        }
        serve(port);
        QCOMPARE(m_url.port(), int(port));
        m_ines->tryNow();
        m_priya->tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(inStep(*m_ines) && inStep(*m_priya) && told(*m_ines).size() >= 11, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(told(*m_ines), told(*m_priya), 20'000);
        QCOMPARE(told(*m_ines).size(), 11); // nothing twice, nothing lost
        QVERIFY(told(*m_ines).contains(QStringLiteral("Priya 3 | Words about Priya 3 | and more")));
    }
    //! A message becomes a task, is somebody's, and done, while who does it has no connection; both see the same in the end.
    void aMessageIsATaskAndDone()
    {
        testing::Cable cable(quint16(m_url.port()));
        QUrl url = m_url;
        url.setPort(cable.port());
        openPriya(url);
        QTRY_VERIFY_WITH_TIMEOUT(inStep(*m_ines) && inStep(*m_priya), 20'000);
        const ThreadId thread = start(*m_ines, QStringLiteral("Film"));
        QTRY_VERIFY_WITH_TIMEOUT(has(*m_priya, thread), 5'000);
        const MemberId priya = m_priya->replica().read().self()->member;
        const auto gone = [&] {
            cable.unplug();
            return QTest::qWaitFor([&] { return m_priya->replica().status().state != SyncStatus::State::InStep; }, 20'000);
        };
        const auto back = [&] {
            const bool plugged = cable.plug();
            m_priya->tryNow();
            return plugged;
        };
        QVERIFY(gone());
        const auto words = m_ines->replica().read().messages(thread, {}, {}, 10);
        QVERIFY(words && words->size() == 1);
        op::CreateTask wanted;
        wanted.channel = m_everyone;
        wanted.title = QStringLiteral("Recut the film");
        wanted.owner = priya;
        wanted.rank = QStringLiteral("V");
        wanted.origin = TaskOrigin{thread, words->front().message.message, {}, {}, {}, QStringLiteral("Words about Film"), words->front().message.author};
        const TaskId task = m_ines->tasks().create(wanted).task;
        QVERIFY(stands(*m_priya, thread, priya).isEmpty());
        QVERIFY(back());
        QTRY_COMPARE_WITH_TIMEOUT(stands(*m_priya, thread, priya).size(), 3, 20'000);
        const Task before = m_priya->replica().tasks().task(task)->value().task;
        QVERIFY(gone());
        const auto done = m_priya->tasks().change({{op::SetTaskStatus{task, TaskStatus::Done, {}}, before}});
        const auto urgent = m_ines->tasks().change({{op::SetTaskPriority{task, Priority::High}, before}});
        QVERIFY(!done.empty() && !urgent.empty());
        QTRY_VERIFY(stands(*m_priya, thread, priya).contains(QStringLiteral("mine, done: Recut the film, done, normal")));
        QTRY_VERIFY(stands(*m_ines, thread, priya).contains(QStringLiteral("mine: Recut the film, to_do, high")));
        QVERIFY(back());
        const QStringList both{QStringLiteral("card: Recut the film, done, high"), QStringLiteral("board: Recut the film, done, high"),
                               QStringLiteral("mine, done: Recut the film, done, high")};
        QTRY_COMPARE_WITH_TIMEOUT(stands(*m_ines, thread, priya), both, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(stands(*m_priya, thread, priya), both, 20'000);
        openPriya(m_url); // not through the cable any more
        QTRY_VERIFY_WITH_TIMEOUT(inStep(*m_priya), 20'000);
    }
    //! Not told to stop: it dies in the middle of what both are writing, and LocalServer brings it back.
    void serverKilledWhileBothWrite()
    {
        constexpr int Rounds = 40, KilledAt = 15;
        const qsizetype before = told(*m_ines).size();
        const auto back = connect(m_server.get(), &LocalServer::ready, this, [&] {
            m_ines->tryNow();
            m_priya->tryNow();
        });
        int round = 0;
        QTimer writer;
        connect(&writer, &QTimer::timeout, this, [&] {
            start(*m_ines, QStringLiteral("Night of Inês %1").arg(round));
            const ThreadId thread = start(*m_priya, QStringLiteral("Night of Priya %1").arg(round));
            m_priya->commands().reply(thread, QStringLiteral("and more"));
            if (++round == KilledAt)
                ::kill(pid_t(m_server->processId()), SIGKILL);
            if (round == Rounds)
                writer.stop();
        });
        writer.start(2);
        QTRY_COMPARE_WITH_TIMEOUT(round, Rounds, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(inStep(*m_ines) && inStep(*m_priya) && told(*m_ines).size() >= before + 2 * Rounds, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(told(*m_ines), told(*m_priya), 20'000);
        disconnect(back);
        const QStringList threads = told(*m_ines);
        QCOMPARE(threads.size(), before + 2 * Rounds); // nothing twice, nothing lost
        for (int i = 0; i < Rounds; ++i)
            QVERIFY(threads.contains(QStringLiteral("Night of Priya %1 | Words about Night of Priya %1 | and more").arg(i)));
        m_server->stop();
        QProcess check;
        check.start(m_program, {QStringLiteral("check"), QStringLiteral("--data"), path("server")});
        QVERIFY(check.waitForFinished(60'000));
        QCOMPARE(check.exitCode(), 0);
    }
    void cleanupTestCase()
    {
        m_ines.reset();
        m_priya.reset();
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(TwoDesktopsTest)
#include "tst_two_desktops.moc"
