// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// catch_up fill WORKSPACE N        appends N messages of about 126 bytes, in threads of 50, to a server's database
// catch_up run URL TOKEN REPLICA   a desktop without a window: connects, catches up, and meanwhile reads a page of the inbox
//                                  every 20 ms, as a window would
//
// run prints one JSON line. Units: milliseconds. `page_p99_ms` and `page_most_ms` are of those reads.
#include "core/server/event_writer.h"
#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/workspace_reader.h"
#include "core/sync/replica_worker.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace meridian;

namespace {

constexpr int Channels = 20, PerThread = 50, PerCommit = 2000, PageEveryMs = 20, GiveUpAfterMs = 120'000;

int fail(const char *what, const QString &why)
{
    std::fprintf(stderr, "catch_up: %s: %s\n", what, qPrintable(why));
    return 1;
}

//! Appends to a workspace as its owner.
class Filler {
public:
    explicit Filler(SQLite::Database &database) : m_database(database), m_writer(database, m_clock) {}

    StoreResult<void> run(int messages)
    {
        const auto members = WorkspaceReader(m_database).members();
        if (!members)
            return std::unexpected(members.error());
        m_owner = members->front().member;
        for (int i = 0; i < Channels; ++i) {
            m_channels.push_back(id<ChannelId>());
            m_bodies.push_back(op::CreateChannel{m_channels.back(), ChannelKind::Public,
                                                 QStringLiteral("fill ") + m_channels.back().toString(), {}, {}});
        }
        ThreadId thread;
        for (int i = 0; i < messages; ++i) {
            if (i % PerThread == 0) {
                thread = id<ThreadId>();
                m_bodies.push_back(op::StartThread{thread, m_channels[size_t(i / PerThread) % m_channels.size()],
                                                   QStringLiteral("Subject number %1 of the bench").arg(i), Ask::Nothing, {}, {}});
            }
            m_bodies.push_back(op::PostMessage{id<MessageId>(), thread, QStringLiteral("words ").repeated(21)});
            if (m_bodies.size() >= PerCommit) {
                if (auto done = commit(); !done)
                    return done;
            }
        }
        return commit();
    }

private:
    template<typename T>
    T id() { return T::create(m_clock.now(), m_random); }

    StoreResult<void> commit()
    {
        return inTransaction(m_database, [&]() -> StoreResult<void> {
            if (const auto head = m_writer.begin(); !head)
                return std::unexpected(head.error());
            for (OpBody &body : std::exchange(m_bodies, {})) {
                if (const auto event = m_writer.appendLoosely({id<OpId>(), std::move(body)}, m_owner); !event)
                    return std::unexpected(event.error());
            }
            return m_writer.settle();
        });
    }
    SQLite::Database &m_database;
    SystemClock m_clock;
    SystemRandom m_random;
    EventWriter m_writer;
    MemberId m_owner;
    std::vector<ChannelId> m_channels;
    std::vector<OpBody> m_bodies;
};

int fill(const QString &path, int messages)
{
    const auto database = openDatabase({path, {}, false});
    if (!database)
        return fail("cannot open", database.error().detail);
    const auto filled = Filler(**database).run(messages);
    return filled ? 0 : fail("cannot fill", filled.error().detail);
}

int run(const QUrl &url, const QString &token, const QString &path)
{
    const SystemClock clock;
    const auto worker = ReplicaWorker::create({{path, {}, false}, url, token, QStringLiteral("catch_up")}, clock);
    if (!worker)
        return fail("cannot open the replica", worker.error().detail);
    const auto replica = Replica::open(path);
    if (!replica)
        return fail("cannot read the replica", replica.error().detail);
    std::vector<double> pages;
    QElapsedTimer sinceStart;
    QTimer page;
    QObject::connect(&page, &QTimer::timeout, [&] {
        QElapsedTimer spent;
        spent.start();
        const auto rows = (*replica)->read().threads({}, {}, 50);
        if (rows)
            pages.push_back(double(spent.nsecsElapsed()) / 1e6);
    });
    qint64 caughtUp = -1;
    QObject::connect(worker->get(), &ReplicaWorker::statusChanged, [&](const SyncStatus &status) {
        if (status.state != SyncStatus::State::InStep || caughtUp >= 0)
            return;
        caughtUp = sinceStart.elapsed();
        QCoreApplication::quit();
    });
    QTimer::singleShot(GiveUpAfterMs, QCoreApplication::instance(), &QCoreApplication::quit);
    sinceStart.start();
    page.start(PageEveryMs);
    (*worker)->start();
    QCoreApplication::exec();
    if (caughtUp < 0)
        return fail("not caught up", QStringLiteral("gave up after %1 ms").arg(GiveUpAfterMs));
    std::sort(pages.begin(), pages.end());
    const auto self = (*replica)->read().self();
    std::printf("{\"ms\": %lld, \"cursor\": %lld, \"pages\": %zu, \"page_p99_ms\": %.2f, \"page_most_ms\": %.2f}\n",
                static_cast<long long>(caughtUp), static_cast<long long>(self ? self->cursor : -1), pages.size(),
                pages.empty() ? 0 : pages[size_t(double(pages.size() - 1) * .99)], pages.empty() ? 0 : pages.back());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 4 && std::strcmp(argv[1], "fill") == 0)
        return fill(arguments[2], arguments[3].toInt());
    if (argc == 5 && std::strcmp(argv[1], "run") == 0)
        return run(QUrl(arguments[2]), arguments[3], arguments[4]);
    std::fprintf(stderr, "usage: catch_up fill WORKSPACE N | run URL TOKEN REPLICA\n");
    return 2;
}
