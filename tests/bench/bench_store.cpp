// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_store bound: rows a second that bare SQLite takes here, no index, synchronous=FULL, 1,000 rows a commit: what
// Meridian's accepted ops are held against. Prints one JSON line.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdio>
#include <cstring>
#include <ctime>

int main(int argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "bound") != 0) {
        std::fprintf(stderr, "usage: bench_store bound\n");
        return 2;
    }
    constexpr int Rows = 300'000, PerCommit = 1'000;
    const QTemporaryDir dir;
    SQLite::Database database(dir.filePath(QStringLiteral("bound.db")).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                  "CREATE TABLE message(seq INTEGER PRIMARY KEY, author BLOB, at INTEGER, text TEXT)");
    SQLite::Statement insert(database, "INSERT INTO message(author, at, text) VALUES(?, ?, ?)");
    const std::string text(200, 'x');
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    for (int row = 0; row < Rows;) {
        SQLite::Transaction transaction(database);
        for (int i = 0; i < PerCommit; ++i, ++row) {
            insert.bindNoCopy(1, "0123456789abcdef", 16);
            insert.bind(2, row);
            insert.bindNoCopy(3, text);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
    std::printf("{\"rows_per_s\": %.0f, \"cpu_us_per_row\": %.2f}\n", Rows * 1e9 / double(timer.nsecsElapsed()),
                double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / Rows);
    return 0;
}
