// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// switcher_times REPLICA: how long the switcher takes to open, to read what threads are called, and to answer what is typed,
// over a replica that make_profile made. One line each, in milliseconds, the worst of five for what is typed.
#include "ui/models/switcher_model.h"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <cstdio>

using namespace meridian;

namespace {

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void report(const char *what, double milliseconds, int rows)
{
    std::printf("%-24s %8.2f ms  %d rows\n", what, milliseconds, rows);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    auto replica = argc == 2 ? Replica::open(QString::fromLocal8Bit(argv[1])) : StoreResult<std::unique_ptr<Replica>>{};
    if (argc != 2 || !replica) {
        std::fputs("usage: switcher_times REPLICA\n", stderr);
        return 1;
    }
    const SystemClock clock;
    const MemberBook book(**replica);
    QElapsedTimer timer;
    timer.start();
    SwitcherModel model(**replica, book, clock);
    model.open({{1, QStringLiteral("New thread"), {}, {}}}, {});
    report("open", elapsed(timer), model.rowCount());
    timer.restart();
    double longestSlice = 0;
    for (int idle = 0; idle < 50;) {
        QElapsedTimer slice;
        slice.start();
        QCoreApplication::processEvents();
        longestSlice = qMax(longestSlice, elapsed(slice));
        idle = slice.nsecsElapsed() < 200'000 ? idle + 1 : 0;
    }
    report("read all subjects", elapsed(timer), 0);
    report("longest wait meanwhile", longestSlice, 0);
    for (const char *typed : {"s", "su", "subject", "subject number 77", "sn77", "member 4", "channel-49", "zzzz", "e"}) {
        double worst = 0;
        for (int i = 0; i < 5; ++i) {
            timer.restart();
            model.setQuery(QString::fromLatin1(typed));
            worst = qMax(worst, elapsed(timer));
        }
        report(typed, worst, model.rowCount());
    }
    return 0;
}
