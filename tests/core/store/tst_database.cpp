// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/pending_changes.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "core/store/statements.h"
#include "core/store/task_queries.h"
#include "tests/core/store/store_fixture.h"
#include <QFile>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

namespace {

qint64 pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt64();
}

//! A replica as the first version left it: a thread of mine whose new subject still waits.
void writeFirstVersion(const QString &path, const Op &waiting, const QString &subject)
{
    const auto database = must(openDatabase({path, {}, false}));
    must(migrate(*database, {"projection", {QStringLiteral(":/store/migrations/projection_1.sql")}}));
    must(migrate(*database, {"replica", {QStringLiteral(":/store/migrations/replica_1.sql")}}));
    must(migrate(*database, documentMigrations()));
    StatementCache sql(*database);
    const auto channel = id<ChannelId>(0xc1);
    const auto thread = id<ThreadId>(0xd1);
    sql("INSERT INTO replica VALUES (1, ?1, ?2, 'Saltmarsh', 5, 0, ?2)").bind(me, id<WorkspaceId>(1)).change();
    sql("INSERT INTO workspace VALUES (1, ?1, 'Saltmarsh')").bind(id<WorkspaceId>(1)).change();
    sql("INSERT INTO member VALUES (?1, 'Inês', '', '', '', '', '', -1, 31, 540, 1080, 1320, 420, x'', x'', '', '', "
        "'owner', 0, 1, 1)")
        .bind(me)
        .change();
    sql("INSERT INTO channel VALUES (?1, 'public', 'launch', '', 0, 2, 'launch')").bind(channel).change();
    sql("INSERT INTO membership VALUES (?1, ?2, 'manager')").bind(channel, me).change();
    sql("INSERT INTO thread VALUES (?1, ?2, 'Open?', ?3, 1000, 3, 'nothing', NULL, x'', 1, 4, 1000, ?3, 'Yes', '', 0, NULL)")
        .bind(thread, channel, me)
        .change();
    sql("INSERT INTO message VALUES (?1, 4, ?2, ?3, 1000, 'Yes', NULL, 0, NULL, 0, NULL)")
        .bind(thread, id<MessageId>(0xe1), me)
        .change();
    must(inTransaction(*database, [&]() -> StoreResult<void> {
        must(guarded([&] { return Outbox(*database).add(waiting, {2000}, {true, thread, {}, {}}); }));
        return PendingChanges(*database).record([&] {
            return guarded([&] {
                sql("UPDATE thread SET subject = ?2 WHERE thread = ?1").bind(thread, subject).change();
                sql("INSERT INTO thread_note VALUES (?1, ?2, 'renamed', ?3, 2000, 'Open?', ?4, NULL)")
                    .bind(thread, PendingSeq + 1, me, subject)
                    .change();
            });
        });
    }));
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{folderTemplate()};
    int m_files = 0;
    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_files)); }

private slots:
    void commitsAreOnDisk()
    {
        const auto database = must(openDatabase({freshPath(), {}, false}));
        QCOMPARE(database->execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE(pragma(*database, "synchronous"), 2);
        QVERIFY(pragma(*database, "busy_timeout") >= 1000);
    }
    void exclusiveNeedsNoSharedMemory()
    {
        const QString path = freshPath();
        const auto database = must(openDatabase({path, {}, true}));
        must(migrate(*database, logMigrations()));
        QCOMPARE(database->execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QVERIFY(!QFile::exists(path + QStringLiteral("-shm")));
    }
    void migrationsRunOnceAndTheirDataStays()
    {
        const auto database = must(openDatabase({freshPath(), {}, false}));
        for (int round = 0; round < 2; ++round) {
            for (const MigrationSet &set : {logMigrations(), projectionMigrations(), replicaMigrations()})
                must(migrate(*database, set));
            if (round == 0)
                database->exec("INSERT INTO oldest VALUES (x'01')");
        }
        QCOMPARE(database->execAndGet("SELECT count(*) FROM oldest").getInt64(), 1);
        QCOMPARE(database->execAndGet("SELECT count(*) FROM migration").getInt64(), 3);
    }
    void aNewerFileIsLeftAlone()
    {
        const QString path = freshPath();
        const SystemClock clock;
        must(ReplicaStore::open({path, {}, false}, clock)).reset();
        must(openDatabase({path, {}, false}))->exec("UPDATE migration SET version = 99 WHERE name = 'replica'");
        QCOMPARE(ReplicaStore::open({path, {}, false}, clock).error().code, StoreError::Code::NewerVersion);
    }
    void aReplicaOfTheFirstVersionGoesOn()
    {
        const QString path = freshPath();
        const SystemClock clock;
        const auto thread = id<ThreadId>(0xd1);
        const Op first{id<OpId>(1), op::RenameThread{thread, QStringLiteral("Open at nine?")}};
        const Op second{id<OpId>(2), op::RenameThread{thread, QStringLiteral("Open at ten?")}};
        writeFirstVersion(path, first, QStringLiteral("Open at nine?"));
        const auto store = must(ReplicaStore::open({path, {}, false}, clock));
        const auto subject = [&] { return must(store->queries().thread(thread))->thread.subject; };
        QCOMPARE(subject(), QStringLiteral("Open at nine?"));
        QVERIFY(must(store->tasks().views()).empty());
        // Changes recorded before the step and after it are taken back together.
        must(store->submit({second}));
        QCOMPARE(subject(), QStringLiteral("Open at ten?"));
        must(store->applyEvents({{6, first, me, {3000}}}));
        QCOMPARE(subject(), QStringLiteral("Open at ten?"));
        QCOMPARE(must(store->waitingOps(-1)), std::vector<Op>{second});
        must(store->refuse(second.opId, QStringLiteral("forbidden"), QStringLiteral("No.")));
        QCOMPARE(subject(), QStringLiteral("Open at nine?"));
        op::CreateTask task;
        task.task = id<TaskId>(0x51);
        task.channel = id<ChannelId>(0xc1);
        task.title = QStringLiteral("Recut the film");
        task.rank = QStringLiteral("V");
        must(store->submit({{id<OpId>(3), task}}));
        QCOMPARE(must(store->tasks().task(task.task))->task.title, task.title);
    }
    void aServerOfTheFirstVersionGoesOn()
    {
        const QString path = freshPath();
        {
            const auto database = must(openDatabase({path, {}, false}));
            must(migrate(*database, logMigrations()));
            must(migrate(*database, {"projection", {QStringLiteral(":/store/migrations/projection_1.sql")}}));
            StatementCache sql(*database);
            sql("INSERT INTO thread VALUES (?1, ?2, 'Open?', ?3, 1, 1, 'nothing', NULL, x'', 0, 1, 1, ?3, '', '', 0, NULL)")
                .bind(id<ThreadId>(0x51), id<ChannelId>(0xc9), me)
                .change();
        }
        Workspace server(path);
        QVERIFY(!must(WorkspaceReader(*server.database).thread(id<ThreadId>(0x51)))->task);
        begin(server);
        op::CreateTask task;
        task.task = id<TaskId>(0x52);
        task.channel = id<ChannelId>(0xc1);
        task.title = QStringLiteral("Recut the film");
        task.rank = QStringLiteral("V");
        server.append(task, me);
        QCOMPARE(must(WorkspaceReader(*server.database).task(task.task))->title, task.title);
    }
    void aMigrationThatFailsLeavesNothing()
    {
        const auto database = must(openDatabase({freshPath(), {}, false}));
        const MigrationSet bad{"bad", {QStringLiteral(":/store/migrations/log_1.sql"), QStringLiteral(":/store/migrations/log_1.sql")}};
        QVERIFY(!migrate(*database, bad)); // the second makes a table that is there
        QCOMPARE(database->execAndGet("SELECT version FROM migration WHERE name = 'bad'").getInt64(), 1);
        const MigrationSet missing{"missing", {QStringLiteral(":/store/nothing.sql")}};
        QCOMPARE(migrate(*database, missing).error().code, StoreError::Code::Misuse);
    }
    void aMissingFolderAndAForeignFileAreErrors()
    {
        const SystemClock clock;
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.db"));
        QCOMPARE(ReplicaStore::open({nowhere, {}, false}, clock).error().code, StoreError::Code::CannotOpen);
        QCOMPARE(Replica::open(nowhere).error().code, StoreError::Code::CannotOpen);
        const QString foreign = freshPath();
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10000, 'x'));
        file.close();
        QCOMPARE(ReplicaStore::open({foreign, {}, false}, clock).error().code, StoreError::Code::Corrupt);
    }
    void damagedPagesAreErrorsAndNotEmptiness()
    {
        const QString path = freshPath();
        {
            Workspace server(path);
            begin(server);
            for (quint64 i = 0; i < 1600; ++i) // so that the schema is not in the half that goes bad
                server.append(op::PostMessage{id<MessageId>(i), id<ThreadId>(0xd1), QString(200, u'a')}, me);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = file.size() / 8192; page * 4096 < file.size(); ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(512, char(0xff)));
        }
        file.close();
        const auto database = must(openDatabase({path, {}, false}));
        EventLog log(*database);
        const auto events = log.read(0, 1000);
        QVERIFY(!events);
        QCOMPARE(events.error().code, StoreError::Code::Corrupt);
        const auto found = audit(*database);
        QVERIFY(!found || !found->isEmpty());
    }
    void anUnreadableRowIsAnError()
    {
        Workspace server;
        begin(server);
        server.database->exec("UPDATE member SET role = 'emperor'");
        QCOMPARE(allRows(*server.database).error().code, StoreError::Code::Corrupt);
        server.database->exec("UPDATE event_log SET body = x'ff' WHERE seq = 2");
        QCOMPARE(server.log->read(0, 10).error().code, StoreError::Code::Corrupt);
    }
    void aFullDiskLosesNothingThatWasThere()
    {
        Workspace server(freshPath());
        begin(server);
        const auto before = dump(*server.database);
        server.database->exec("PRAGMA max_page_count = " + std::to_string(pragma(*server.database, "page_count") + 2));
        StoreResult<void> result;
        const Seq head = server.head;
        result = inTransaction(*server.database, [&]() -> StoreResult<void> {
            for (quint64 i = 1; i < 100; ++i) {
                const Event event{head + Seq(i), {id<OpId>(0x900 + i), op::PostMessage{id<MessageId>(i), id<ThreadId>(1), QString(4000, u'x')}}, me, {1}};
                if (const auto done = server.log->append(event); !done)
                    return std::unexpected(done.error());
                if (auto done = server.projection->apply(event, server.change); !done)
                    return done;
            }
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, StoreError::Code::Full);
        QCOMPARE(must(server.log->head()), head);
        QCOMPARE(dump(*server.database), before);
        server.database->exec("PRAGMA max_page_count = 100000");
        server.append(op::SetRole{id<MemberId>(0xa2), Role::Admin}, me);
        QCOMPARE(must(audit(*server.database)), QStringList());
    }
    void aTransactionThatFailsIsTakenBackWhole()
    {
        const auto database = must(openDatabase({freshPath(), {}, false}));
        database->exec("CREATE TABLE t (a)");
        const auto refused = inTransaction(*database, [&]() -> StoreResult<void> {
            database->exec("INSERT INTO t VALUES (1)");
            return std::unexpected(StoreError{StoreError::Code::Misuse, {}});
        });
        QCOMPARE(refused.error().code, StoreError::Code::Misuse);
        const auto thrown = inTransaction(*database, [&]() -> StoreResult<void> {
            database->exec("INSERT INTO t VALUES (1)");
            database->exec("no such statement");
            return {};
        });
        QVERIFY(!thrown);
        QCOMPARE(database->execAndGet("SELECT count(*) FROM t").getInt64(), 0);
    }
    void aSecondWriterIsToldToWait()
    {
        const QString path = freshPath();
        const auto one = must(openDatabase({path, {}, false})), other = must(openDatabase({path, {}, false}));
        one->exec("CREATE TABLE t (a)");
        other->exec("PRAGMA busy_timeout = 0");
        one->exec("BEGIN IMMEDIATE");
        QCOMPARE(inTransaction(*other, [] { return StoreResult<void>(); }).error().code, StoreError::Code::Busy);
        one->exec("COMMIT");
        QVERIFY(inTransaction(*other, [] { return StoreResult<void>(); }));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
