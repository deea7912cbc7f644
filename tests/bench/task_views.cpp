// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// task_views TASKS: how long each view of that many tasks takes to open on a desktop's replica: its first page, as a screen asks for
// it, on a connection that has read nothing yet. A third of the tasks are in one channel, a tenth are mine, half are closed. Beside
// it, in the same run, `bare`: bare SQLite's page of a hundred rows of the same size by the same kind of index. Prints a JSON line a view.
#include "core/base/random.h"
#include "core/model/rank.h"
#include "core/store/queries.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "core/store/task_queries.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace meridian;

namespace {

constexpr int Page = 100, Runs = 31, Channels = 20, People = 40, Threads = 500, Batch = 1000;
const Instant Begin{1'781'600'000'000};

template<typename T>
T id(quint64 number)
{
    QByteArray bytes(16, '\1');
    for (int i = 0; i < 8; ++i)
        bytes[15 - i] = char(number >> (8 * i));
    return T(*Uuid::fromBytes(bytes));
}

//! Fills a replica by snapshot, as a server does.
class Maker {
public:
    explicit Maker(ReplicaStore &store) : m_store(store) {}
    bool run(int tasks)
    {
        Rows rows;
        for (int i = 0; i < People; ++i) {
            Profile profile;
            profile.name = QStringLiteral("Person %1").arg(i);
            rows.members.push_back({id<MemberId>(quint64(i)), profile});
        }
        for (int i = 0; i < Channels; ++i) {
            rows.channels.push_back({id<ChannelId>(quint64(i)), ChannelKind::Public, QStringLiteral("channel %1").arg(i)});
            rows.memberships.push_back({id<ChannelId>(quint64(i)), id<MemberId>(0)});
        }
        for (int i = 0; i < Threads; ++i)
            rows.threads.push_back(thread(id<ThreadId>(quint64(10'000'000 + i)), id<ChannelId>(quint64(i % Channels))));
        if (!m_store.setSelf(id<MemberId>(0), id<WorkspaceId>(1), QStringLiteral("Bench")) || !put(rows, true, tasks == 0))
            return false;
        for (int made = 0; made < tasks;) {
            Rows batch;
            for (int i = 0; i < Batch && made < tasks; ++i, ++made)
                add(batch, quint64(made) + 1);
            if (!put(batch, false, made == tasks))
                return false;
        }
        return true;
    }

private:
    bool put(const Rows &rows, bool first, bool last) { return m_store.applySnapshot(rows, 1'000'000, first, last).has_value(); }
    static Thread thread(ThreadId id, ChannelId channel)
    {
        Thread thread;
        thread.thread = id;
        thread.channel = channel;
        thread.subject = QStringLiteral("What is to be done about it?");
        thread.createdAt = thread.lastAt = Begin;
        return thread;
    }
    void add(Rows &rows, quint64 number)
    {
        Task task;
        task.task = id<TaskId>(number);
        task.channel = id<ChannelId>(m_random.chance(33) ? 0 : m_random.below(Channels));
        task.title = QStringLiteral("Task %1 of what is to be done this summer").arg(number);
        task.notes = QString(200, u'n');
        task.owner = id<MemberId>(m_random.chance(10) ? 0 : m_random.below(People));
        task.author = id<MemberId>(m_random.below(People));
        task.createdAt = Begin;
        task.createdSeq = Seq(number);
        if (m_random.chance(70))
            task.due = Due{QDate(2026, 6, 1).addDays(qint64(m_random.below(200))), qint64(m_random.below(1440)), QStringLiteral("Asia/Tokyo")};
        task.status = TaskStatus(m_random.below(5));
        if (m_random.chance(10))
            task.status = TaskStatus::Done;
        if (isClosed(task.status))
            task.closedAt = Begin.plus(-qint64(m_random.below(1'000'000'000)));
        m_rank = rankBetween(m_rank, {});
        task.rank = m_rank;
        task.steps = {{id<StepId>(number), QStringLiteral("a step"), false, QStringLiteral("V")}};
        if (m_random.chance(50))
            task.origin = TaskOrigin{id<ThreadId>(10'000'000 + m_random.below(Threads)), {}, {}, {}, {}, QStringLiteral("quoted words"), task.author};
        Thread talk = thread(threadOf(task.task), task.channel);
        talk.task = task.task;
        talk.subject = task.title;
        rows.threads.push_back(talk);
        for (int i = 0; i < 3; ++i)
            rows.taskNotes.push_back({task.task, Seq(i + 1), TaskNote::What::Due, task.author, Begin, {}, QStringLiteral("2026-06-19")});
        rows.tasks.push_back(std::move(task));
    }

    ReplicaStore &m_store;
    SeededRandom m_random{7};
    QString m_rank;
};

//! Milliseconds of the middle run; each on a connection of its own.
template<typename Ask>
double middle(const QString &path, const Ask &ask)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        const auto replica = Replica::open(path);
        if (!replica)
            std::exit(1);
        QElapsedTimer timer;
        timer.start();
        if (!ask((*replica)->tasks()))
            std::exit(1);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double bare(const QString &path)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
        QElapsedTimer timer;
        timer.start();
        SQLite::Statement query(database, "SELECT * FROM task WHERE channel = ? AND status = 'to_do' AND removed = 0 "
                                          "ORDER BY rank, task LIMIT 100");
        const auto channel = id<ChannelId>(0);
        query.bind(1, channel.uuid().data(), 16);
        while (query.executeStep())
            (void)query.getColumn(2).getString();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void print(const char *view, double ms)
{
    std::printf("{\"view\": \"%s\", \"ms\": %.3f}\n", view, ms);
}

} // namespace

int main(int argc, char **argv)
{
    const int tasks = argc == 2 ? std::atoi(argv[1]) : 0;
    if (tasks < 1) {
        std::fprintf(stderr, "usage: task_views TASKS\n");
        return 2;
    }
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("replica.db"));
    {
        const SystemClock clock;
        const auto store = ReplicaStore::open({path, {}, false}, clock);
        if (!store || !Maker(**store).run(tasks))
            return 1;
    }
    const auto channel = id<ChannelId>(0);
    const auto me = id<MemberId>(0);
    const Instant week = Begin.plus(-7LL * 24 * 3'600'000);
    print("bare", bare(path));
    print("mine", middle(path, [&](const TaskQueries &read) {
              return read.openOf(me, {}, Page) && read.following({}, Page) && read.closedOf(me, week, {}, Page);
          }));
    print("board", middle(path, [&](const TaskQueries &read) {
              return read.counts(channel) && read.column(channel, TaskStatus::ToDo, {}, Page)
                  && read.column(channel, TaskStatus::UnderWay, {}, Page) && read.column(channel, TaskStatus::Waiting, {}, Page)
                  && read.closedIn(channel, week, {}, Page);
          }));
    print("closed", middle(path, [&](const TaskQueries &read) { return read.closedIn(channel, {}, {}, Page).has_value(); }));
    print("cards of a thread", middle(path, [&](const TaskQueries &read) {
              return read.fromThread(id<ThreadId>(10'000'003)).has_value();
          }));
    print("one task", middle(path, [&](const TaskQueries &read) {
              return read.task(id<TaskId>(77)) && read.activity(id<TaskId>(77), {}, Page) && read.links(id<TaskId>(77));
          }));
    return 0;
}
