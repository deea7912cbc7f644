// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// typist REPLICA DOCUMENT: a desktop without a window and without a network that types until it is killed, a letter every
// few milliseconds, and prints a line a letter: how many milliseconds after its start it was typed. For tst_document_kills.
#include "core/documents/document_session.h"
#include "core/sync/replica_worker.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace meridian;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto document = DocumentId::fromString(arguments.value(2));
    SystemClock clock;
    SystemRandom random;
    auto worker = ReplicaWorker::create({{arguments.value(1), {}, false}, {}, {}, {}}, clock);
    auto replica = Replica::open(arguments.value(1));
    if (!document || !worker || !replica)
        return 1;
    const auto session = DocumentSession::create({**replica, **worker, clock, random}, *document);
    if (!session)
        return 1;
    QElapsedTimer since;
    since.start();
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    QObject::connect(&keys, &QTimer::timeout, [&] {
        crdt::TextRef text = (*session)->text();
        {
            crdt::Transaction transaction((*session)->doc());
            text.insert(transaction, text.length(), QStringLiteral("k"));
        }
        std::printf("%lld\n", static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
    });
    keys.start(4);
    return QCoreApplication::exec();
}
