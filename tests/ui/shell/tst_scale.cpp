// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window costs must not depend on how much was ever written, nor on how many people and channels there are. Nothing
// here is timed: SQLite's own count of steps and the areas that are painted do not depend on the computer.
#include "tests/ui/quiet_door.h"
#include "core/base/random.h"
#include "core/store/commands.h"
#include "core/store/replica_store.h"
#include "core/text/highlighter_client.h"
#include "tests/ui/look_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_view.h"
#include "ui/sidebar/sidebar_list.h"
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace meridian;
using namespace meridian::test;

namespace {

//! What the reading connections did since the last reset.
struct Work {
    int statements = 0;
    qint64 steps = 0;
    bool counted = false; //!< the numbers of the navigation
};
Work work;

int note(unsigned, void *, void *statement, void *)
{
    ++work.statements;
    work.counted = work.counted || QByteArrayView(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))).contains("FROM outbox WHERE code IS NOT NULL");
    work.steps += sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

int watch(sqlite3 *database, const char **, const void *)
{
    if (sqlite3_db_readonly(database, "main") == 1)
        sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, note, nullptr);
    return SQLITE_OK;
}

struct NoSink final : CommandSink, DocumentSink {
    bool hasRead = false; //!< the thread that was opened counts as read
    void submit(std::vector<Op> ops) override
    {
        for (const Op &op : ops)
            hasRead = hasRead || std::holds_alternative<op::MarkRead>(op.body);
    }
    void saveDraft(Draft) override {}
    void retry(OpId) override {}
    void discard(OpId) override {}
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
    void keepUpdate(DocumentId, QByteArray) override {}
    void watch(DocumentId, Watch) override {}
    void sendPresence(DocumentId, QByteArray) override {}
    void fetchVersion(DocumentId, VersionId) override {}
    void fetchClosedTasks(ChannelId) override {}
};

//! How large a workspace is.
struct Size {
    int people = 20, channels = 10, threads = 400, messages = 3;
};

class Desk {
public:
    explicit Desk(const Size &size)
    {
        auto store = ReplicaStore::open({m_dir.filePath(QStringLiteral("replica.db")), {}, false}, m_fixture.clock);
        m_store = std::move(store.value());
        fill(size);
    }
    ~Desk() { m_window.reset(); }

    void open()
    {
        m_replica = std::move(Replica::open(m_dir.filePath(QStringLiteral("replica.db"))).value());
        m_window = std::make_unique<MainWindow>(m_fixture.look, m_settings);
        m_view = new WorkspaceView(m_fixture.look, {*m_replica, m_commands, m_documents, m_tasks, m_team, m_sink, m_random, m_highlighter, m_door});
        m_window->resize(1440, 900);
        m_window->showWorkspace(m_view);
        m_window->show();
        QCoreApplication::processEvents();
        m_window->grab();
    }
    void minute()
    {
        m_fixture.clock.advance(60'000);
        emit m_fixture.minutes.minute();
        QCoreApplication::processEvents();
    }
    //! Somebody writes in the thread with the newest words.
    void hear()
    {
        m_fixture.clock.advance(1000);
        publish({{++m_seq, {op(), op::PostMessage{id<MessageId>(), m_last, QStringLiteral("and more")}}, m_people.back(),
                  m_fixture.clock.now()}});
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] WorkspaceView &view() { return *m_view; }
    [[nodiscard]] ChannelId channel() const { return m_channel; }
    [[nodiscard]] ThreadId thread() const { return m_another; }
    [[nodiscard]] bool hasRead() const { return m_sink.hasRead; }

private:
    template<typename T>
    T id() { return T::create(m_fixture.clock.now(), m_random); }
    OpId op() { return id<OpId>(); }

    void publish(const std::vector<Event> &events)
    {
        const auto change = m_store->applyEvents(events);
        if (!change)
            qFatal("%s", qPrintable(change.error().detail));
        if (m_replica)
            m_replica->publish(*change);
        QCoreApplication::processEvents();
    }
    void fill(const Size &size)
    {
        std::vector<Event> events;
        const auto add = [&](OpBody body, MemberId author) {
            m_fixture.clock.advance(1000);
            events.push_back({++m_seq, {op(), std::move(body)}, author, m_fixture.clock.now()});
        };
        for (int i = 0; i < size.people; ++i) {
            m_people.push_back(id<MemberId>());
            add(op::AddMember{m_people.back(), profile(QStringLiteral("Person %1").arg(i), {}, QStringLiteral("Asia/Tokyo")),
                              Role::Member}, m_people.front());
        }
        m_store->setSelf(m_people.front(), id<WorkspaceId>(), QStringLiteral("Saltmarsh")).value();
        std::vector<ChannelId> channels;
        for (int i = 0; i < size.channels; ++i) {
            channels.push_back(id<ChannelId>());
            add(op::CreateChannel{channels.back(), ChannelKind::Public, QStringLiteral("channel %1").arg(i), {}, {m_people.front()}},
                m_people.front());
        }
        m_channel = channels.front();
        for (int i = 0; i < size.threads; ++i) {
            m_another = std::exchange(m_last, id<ThreadId>());
            add(op::StartThread{m_last, i % 2 ? m_channel : channels[size_t(i) % channels.size()], QStringLiteral("Subject %1").arg(i),
                                Ask::Nothing, {}, {}}, m_people.back());
            for (int words = 0; words < size.messages; ++words)
                add(op::PostMessage{id<MessageId>(), m_last, QStringLiteral("words")}, m_people[1]);
        }
        publish(events);
    }

    LookFixture m_fixture;
    QTemporaryDir m_dir;
    SeededRandom m_random{5};
    NoSink m_sink;
    QuietDoor m_door;
    Commands m_commands{m_sink, m_fixture.clock, m_random};
    DocumentCommands m_documents{m_sink, m_fixture.clock, m_random};
    TaskCommands m_tasks{m_sink, m_fixture.clock, m_random};
    TeamCommands m_team{m_sink, m_fixture.clock, m_random};
    HighlighterClient m_highlighter{QString()};
    QSettings m_settings{m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceView *m_view = nullptr;
    Seq m_seq = 0;
    std::vector<MemberId> m_people;
    ChannelId m_channel;
    ThreadId m_last, m_another; //!< the one with the newest words, and the one before it
};

//! What opening the window, going to a channel and to a thread, and a message that comes in make SQLite do.
std::vector<Work> costs(const Size &size)
{
    Desk place(size);
    std::vector<Work> list;
    const auto cost = [&](const std::function<void()> &what) {
        work = {};
        what();
        QCoreApplication::processEvents();
        list.push_back(work);
    };
    cost([&] { place.open(); });
    cost([&] { place.view().go(Place::of(place.channel())); });
    cost([&] { place.view().go(Place::of(place.channel(), place.thread())); });
    // A slow machine may leave something of these for later: it is no cost of the minute.
    const bool rests = QTest::qWaitFor([&] {
        work = {};
        QCoreApplication::processEvents();
        return place.hasRead() && work.statements == 0;
    });
    if (!rests)
        qFatal("The window does not come to rest.");
    cost([&] { place.minute(); });
    cost([&] {
        place.hear();
        if (!QTest::qWaitFor([] { return work.counted; })) // a moment after news, once for many of them
            qFatal("The numbers of the navigation were not counted.");
    });
    return list;
}

//! The tallest area of each list that was painted.
struct Painted final : QObject {
    QHash<QObject *, int> tallest;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto *paint = static_cast<QPaintEvent *>(event);
            tallest[watched] = std::max(tallest.value(watched), paint->region().boundingRect().height());
        }
        return false;
    }
};

} // namespace

class ScaleTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(reinterpret_cast<void *>(watch)));
    }
    void cleanupTestCase() { sqlite3_reset_auto_extension(); }

    void tenTimesTheHistoryCostsNoMore_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("messages");
        QTest::newRow("threads") << 4'000 << 3;
        QTest::newRow("messages") << 400 << 40;
    }
    void tenTimesTheHistoryCostsNoMore()
    {
        QFETCH(int, threads);
        QFETCH(int, messages);
        Size size, large;
        size.messages = messages > 3 ? 4 : 3;
        large.threads = threads;
        large.messages = messages;
        const auto small = costs(size), big = costs(large);
        QVERIFY(small.front().statements > 0 && small.front().steps > 0);
        static const char *names[] = {"start", "channel", "thread", "minute", "message"};
        for (size_t i = 0; i < small.size(); ++i) {
            qInfo("%s: %d statements and %lld steps, then %d and %lld", names[i], small[i].statements, small[i].steps,
                  big[i].statements, big[i].steps);
            // A thread's messages fill a page only when there are many.
            QVERIFY2(big[i].statements <= small[i].statements + 10, names[i]);
            QVERIFY2(big[i].steps <= small[i].steps + small[i].steps / 10 + (messages > 3 ? 6'000 : 1'000), names[i]);
        }
        QCOMPARE(big[3].statements, 0); // the clock reads nothing
    }

    void whatIsPaintedIsWhatIsSeen()
    {
        Size size;
        size.people = 2'000;
        size.channels = 500;
        Desk place(size);
        place.open();
        Painted painted;
        for (QAbstractScrollArea *area : place.window().findChildren<QAbstractScrollArea *>())
            area->viewport()->installEventFilter(&painted);
        place.minute();
        place.hear();
        place.window().grab();
        QVERIFY(!painted.tallest.isEmpty());
        for (const int height : std::as_const(painted.tallest))
            QVERIFY2(height <= place.window().height(), qPrintable(QString::number(height)));
    }

    void rowsAreNoWidgets()
    {
        Size size, large;
        size.people = 50;
        size.channels = 60;
        large.people = 1'000;
        large.channels = 600;
        large.threads = 1'000;
        Desk little(size), big(large);
        little.open();
        big.open();
        QCOMPARE(big.view().findChildren<QWidget *>().size(), little.view().findChildren<QWidget *>().size());
    }
};

QTEST_MAIN(ScaleTest)
#include "tst_scale.moc"
