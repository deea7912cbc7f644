// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_disk.h"
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace meridian;
using sim::SimDisk;

// The simulated disk itself, against plain SQLite: it must lose what a real one may lose, and nothing else.
class SimDiskTest : public QObject {
    Q_OBJECT
    static std::unique_ptr<SQLite::Database> open(const SimDisk &disk, const char *synchronous)
    {
        auto database = std::make_unique<SQLite::Database>("/data.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                           0, disk.vfs().constData());
        database->exec("PRAGMA locking_mode=EXCLUSIVE");
        database->exec("PRAGMA journal_mode=WAL");
        database->exec(std::string("PRAGMA synchronous=") + synchronous);
        database->exec("PRAGMA wal_autocheckpoint=20");
        database->exec("CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, x BLOB)");
        return database;
    }
    //! Commits rows until the power goes; returns how many commits were acknowledged.
    static int writeUntilDark(SimDisk &disk, const char *synchronous)
    {
        int acknowledged = 0;
        try {
            const auto database = open(disk, synchronous);
            for (int n = 1;; ++n) {
                SQLite::Statement insert(*database, "INSERT INTO t VALUES (?, randomblob(700))");
                insert.bind(1, n);
                insert.exec();
                acknowledged = n;
            }
        } catch (const SQLite::Exception &) {
        }
        return acknowledged;
    }
    struct Outcome {
        int lost = 0, broken = 0, acknowledged = 0;
    };
    static Outcome powerCuts(const char *synchronous)
    {
        Outcome outcome;
        for (quint64 seed = 1; seed <= 150; ++seed) {
            SimDisk disk(seed);
            disk.cutPowerAtWrite(qint64(20 + seed * 7 % 400));
            const int acknowledged = writeUntilDark(disk, synchronous);
            outcome.acknowledged += acknowledged;
            disk.powerOn();
            const auto database = open(disk, synchronous);
            if (database->execAndGet("PRAGMA integrity_check").getString() != "ok")
                ++outcome.broken;
            const int kept = database->execAndGet("SELECT count(*) FROM t").getInt();
            if (kept < acknowledged)
                ++outcome.lost;
        }
        return outcome;
    }
private slots:
    void fullLosesNothing()
    {
        const Outcome outcome = powerCuts("FULL");
        QVERIFY(outcome.acknowledged > 1000);
        QCOMPARE(outcome.broken, 0);
        QCOMPARE(outcome.lost, 0);
    }
    void normalLosesCommitsButNoFile()
    {
        const Outcome outcome = powerCuts("NORMAL");
        QCOMPARE(outcome.broken, 0);
        QVERIFY2(outcome.lost > 30, qPrintable(QString::number(outcome.lost)));
    }
    void aFailedAccessIsAnErrorAndThenWorksAgain()
    {
        SimDisk disk(1);
        const auto database = open(disk, "FULL");
        disk.failAccess(1, SimDisk::Fault::Full);
        try {
            database->exec("INSERT INTO t VALUES (1, zeroblob(100))");
            QFAIL("the disk was full");
        } catch (const SQLite::Exception &exception) {
            QCOMPARE(exception.getErrorCode(), 13); // SQLITE_FULL
        }
        database->exec("INSERT INTO t VALUES (1, zeroblob(100))");
        QCOMPARE(database->execAndGet("SELECT count(*) FROM t").getInt(), 1);
    }
    void theSameSeedLosesTheSame()
    {
        const auto run = [] {
            SimDisk disk(42);
            disk.cutPowerAtWrite(200);
            writeUntilDark(disk, "NORMAL");
            disk.powerOn();
            return open(disk, "NORMAL")->execAndGet("SELECT count(*) FROM t").getInt();
        };
        QCOMPARE(run(), run());
    }
};

QTEST_GUILESS_MAIN(SimDiskTest)
#include "tst_sim_disk.moc"
