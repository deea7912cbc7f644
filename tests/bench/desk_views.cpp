// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// desk_views DIR [PAGES]: the window of a big workspace (make_profile DIR large), offscreen, with the real widgets on the real
// replica. Does what people do there and prints one JSON line for each: milliseconds from the key or the click until
// everything that follows from it is painted, and what memory it took. PAGES: how far to scroll (default: to the end).
#include "app/desktop/language.h"
#include "app/desktop/look_parts.h"
#include "app/desktop/synced_workspace.h"
#include "core/base/random.h"
#include "core/store/replica_store.h"
#include "core/text/highlighter_client.h"
#include "tests/bench/paints.h"
#include "ui/compose/composer.h"
#include "ui/models/messages_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/thread_screen.h"
#include "ui/sidebar/sidebar.h"
#include "ui/switcher/switcher.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include "ui/words/markdown_edit.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace meridian;

namespace {

constexpr int Tries = 20, Ticks = 60, Keys = 200, DraftBytes = 64 * 1024;
constexpr int NewsEvents = 100'000, NewsATurn = 500;

class NoDoor final : public AppDoor {
public:
    [[nodiscard]] Kind kind() const override { return Kind::Workspace; }
    [[nodiscard]] Access *access() override { return nullptr; }
    void invite(const QString &, LinkAnswer) override {}
    void linkDevice(LinkAnswer) override {}
    [[nodiscard]] HolidayClient &holidays() override { return m_holidays; }
    [[nodiscard]] bool noticesHidden() const override { return false; }
    void setNoticesHidden(bool) override {}
    ReminderLead reminderLead() const override { return ReminderLead::Never; }
    void setReminderLead(ReminderLead) override {}
    void linkCalendar(LinkAnswer) override {}
    void tryNow() override {}
    void startOwn() override {}
    void resetDemo() override {}
    void signInAgain() override {}
    [[nodiscard]] QString language() const override { return {}; }
    void setLanguage(const QString &) override {}
    void setThemeMode(Theme::Mode) override {}
    [[nodiscard]] KeyPlace keyPlace() const override { return KeyPlace::Nowhere; }
    void setContrast(Theme::Contrast) override {}
    [[nodiscard]] int textSize() const override { return 100; }
    void setTextSize(int) override {}
    [[nodiscard]] bool writingHints() const override { return false; }
    void setWritingHints(bool) override {}
    [[nodiscard]] KeyChoices keys() const override { return {}; }
    void setKeys(const KeyChoices &) override {}

private:
    HolidayClient m_holidays{QString()};
};

//! How long something took: on the wall, and of the window's own thread, which other work on the machine does not disturb.
struct Took {
    double wall = 0, cpu = 0;
};

//! Knocks at the window's thread every few milliseconds, as a person would, and notes how long nobody answers.
class Knocks final {
public:
    explicit Knocks(QObject &door) : m_thread([this, &door](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            const auto knocked = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(&door, [this, knocked] {
                const std::chrono::duration<double, std::milli> waited = std::chrono::steady_clock::now() - knocked;
                times.push_back({waited.count(), waited.count()});
            }, Qt::QueuedConnection);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }) {}

    std::vector<Took> times; //!< written by the window's thread alone
    //! Knocks that are still on their way are answered while this lives.
    void stop() { m_thread = {}; }

private:
    std::jthread m_thread;
};

double pssMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double cpuMs()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

void say(const char *what, std::vector<Took> took, QJsonObject more = {})
{
    std::vector<double> times, cpu;
    for (const Took &one : took) {
        times.push_back(one.wall);
        cpu.push_back(one.cpu);
    }
    std::ranges::sort(times);
    std::ranges::sort(cpu);
    const auto partOf = [](const std::vector<double> &all, double part) {
        return all[std::min(all.size() - 1, size_t(double(all.size()) * part))];
    };
    const auto at = [&](double part) { return partOf(times, part); };
    more[QLatin1String("what")] = QLatin1String(what);
    if (!times.empty()) {
        more[QLatin1String("steps")] = qint64(times.size());
        more[QLatin1String("p50_ms")] = at(0.5);
        more[QLatin1String("p99_ms")] = at(0.99);
        more[QLatin1String("max_ms")] = times.back();
        more[QLatin1String("cpu_p99_ms")] = partOf(cpu, 0.99);
    }
    std::printf("%s\n", QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

class Bench {
public:
    Bench(QApplication &application, const QString &dir) : m_application(application), m_dir(dir)
    {
        application.installEventFilter(&m_paints);
        m_parts.theme.apply(application);
        QFile file(dir + QStringLiteral("/places.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("desk_views: %s has no places.json", qPrintable(dir));
        m_places = QJsonDocument::fromJson(file.readAll()).object();
    }
    ~Bench() { m_window.reset(); }

    void open()
    {
        const double cpu = cpuMs();
        QElapsedTimer timer;
        timer.start();
        auto workspace = SyncedWorkspace::open(m_dir + QStringLiteral("/replica.sqlite"),
                                               {QUrl(QStringLiteral("ws://127.0.0.1:9")), QStringLiteral("none")}, m_clock);
        if (!workspace)
            qFatal("desk_views: %s", qPrintable(workspace.error().detail));
        m_workspace = std::move(*workspace);
        m_window = std::make_unique<MainWindow>(m_parts.look(), m_settings);
        m_view = new WorkspaceView(m_parts.look(), {m_workspace->replica(), m_workspace->commands(), m_workspace->documents(), m_workspace->tasks(), m_workspace->team(),
                                                          m_workspace->texts(), m_workspace->random(), m_highlighter, m_door});
        m_window->showWorkspace(m_view);
        m_window->resize(1440, 900);
        m_window->show();
        settle();
        say("start", {{double(timer.nsecsElapsed()) / 1e6, cpuMs() - cpu}}, {{QStringLiteral("pss_mb"), pssMb()}});
    }

    void minutes()
    {
        std::vector<Took> times;
        for (int i = 0; i < Ticks; ++i)
            times.push_back(step([this] { emit m_parts.minutes.minute(); }));
        say("minute", times);
    }

    void openChannel()
    {
        say("channel of 150,000 threads", {step([this] { m_view->go(Place::of(id<ChannelId>("channel"))); })});
        std::vector<Took> times;
        for (int i = 0; i < Tries; ++i) {
            times.push_back(step([this, i] { screen().step(1); }));
            waitFor(20);
        }
        say("thread opens", times);
    }

    //! Opened, left to read what everything is called, then typed in.
    void switcher()
    {
        std::vector<Took> opens, turns, keys;
        for (int i = 0; i < Tries; ++i) {
            opens.push_back(step([this] { emit m_view->findChild<Sidebar *>()->jumpRequested(); }));
            // Slices come by timers of no time: what finds nothing to do for a while has read all.
            for (int idle = 0; idle < 50; idle = turns.back().wall < 0.2 ? idle + 1 : 0) {
                const double cpu = cpuMs();
                QElapsedTimer timer;
                timer.start();
                QApplication::processEvents();
                turns.push_back({double(timer.nsecsElapsed()) / 1e6, cpuMs() - cpu});
            }
            QLineEdit &field = m_window->findChild<Switcher *>()->field();
            for (const char *typed : {"subject number 77", "sn77", "member 4", "channel-49", "zzzz", "@e", "#c"}) {
                for (qsizetype size = 1; size <= qsizetype(qstrlen(typed)); ++size)
                    keys.push_back(step([&] { field.setText(QString::fromLatin1(typed, size)); }));
                field.clear();
            }
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QApplication::sendEvent(&field, &escape);
            settle();
        }
        say("switcher opens", opens);
        say("switcher reads ahead", turns);
        say("switcher answers a key", keys);
    }

    void scroll(int pages)
    {
        say("thread of 100,000 messages opens", {step([this] {
            m_view->go(Place::of(id<ChannelId>("thread_channel"), id<ThreadId>("thread")));
        })});
        MessagesView &view = screen().pane().view();
        view.setFocus();
        scrollBy(view, Qt::Key_PageDown, pages, "scroll down");
        scrollBy(view, Qt::Key_PageUp, std::min(pages, 2'000), "scroll up");
    }

    void type()
    {
        screen().reply();
        MarkdownEdit &field = screen().composer().field();
        QString draft;
        while (draft.size() < DraftBytes)
            draft += QStringLiteral("What the draft says, line after line, until it is as long as drafts become.\n");
        say("draft of 64 KB set", {step([&] { field.setMarkdown(draft); })});
        std::vector<Took> times;
        for (int i = 0; i < Keys; ++i) {
            times.push_back(step([&] {
                QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
                QApplication::sendEvent(&field, &down);
            }));
            waitFor(10); // the draft is kept meanwhile, every second or so
        }
        say("key in a draft of 64 KB", times);
        field.setMarkdown({});
        waitFor(1500);
    }

    //! The news of 100,000 events, applied by another thread in turns, as the worker does: how long is the window busy?
    void catchUp()
    {
        m_view->go(Place::inbox());
        settle();
        QObject::connect(&m_gate, &NewsGate::passed, &m_workspace->replica(), &Replica::publish);
        Knocks knocks(m_application);
        QElapsedTimer whole;
        bool done = false;
        std::thread writer([this, &done] {
            write();
            QMetaObject::invokeMethod(&m_application, [&done] { done = true; }, Qt::QueuedConnection);
        });
        whole.start();
        while (!done)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double seconds = double(whole.elapsed()) / 1000;
        writer.join();
        knocks.stop();
        m_gate.open();
        settle();
        say("100,000 events arrive", knocks.times, {{QStringLiteral("seconds"), seconds}});
    }

private:
    template<typename T>
    T id(const char *name) const { return *T::fromString(m_places[QLatin1String(name)].toString()); }

    ThreadScreen &screen() { return *m_view->findChild<ThreadScreen *>(); }

    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }
    Took step(const std::function<void()> &work)
    {
        const double cpu = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        QApplication::processEvents();
        QApplication::processEvents(); // what asked for a turn of its own
        return {double(timer.nsecsElapsed()) / 1e6, cpuMs() - cpu};
    }
    static void waitFor(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void scrollBy(MessagesView &view, Qt::Key key, int pages, const char *what)
    {
        std::vector<Took> times;
        const double before = pssMb();
        double early = 0;
        for (int page = 0; page < pages; ++page) {
            const int painted = m_paints.count;
            times.push_back(step([&] {
                QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
                QApplication::sendEvent(&view, &down);
            }));
            if (page == 500)
                early = pssMb();
            if (m_paints.count == painted) // the end
                break;
        }
        say(what, times, {{QStringLiteral("pss_before_mb"), before}, {QStringLiteral("pss_500_mb"), early},
                          {QStringLiteral("pss_mb"), pssMb()}});
    }

    void write()
    {
        const auto store = ReplicaStore::open({m_dir + QStringLiteral("/replica.sqlite"), {}, false}, m_clock);
        const auto self = (*store)->queries().self();
        const auto members = (*store)->queries().members();
        SeededRandom random(7);
        Seq seq = self->cursor;
        const auto thread = id<ThreadId>("thread");
        const auto channel = id<ChannelId>("channel");
        ThreadId fresh;
        for (int done = 0; done < NewsEvents; done += NewsATurn) {
            std::vector<Event> events;
            for (int i = 0; i < NewsATurn; ++i) {
                const Instant now = m_clock.now();
                const MemberId author = (*members)[size_t(random.below(members->size()))].member;
                const OpId op = OpId::create(now, random);
                if (i % 10 == 0) {
                    fresh = ThreadId::create(now, random);
                    events.push_back({++seq, {op, op::StartThread{fresh, channel, QStringLiteral("News"), Ask::Nothing, {}, {}}},
                                      author, now});
                } else {
                    events.push_back({++seq, {op, op::PostMessage{MessageId::create(now, random), i % 2 ? thread : fresh,
                                                                  QStringLiteral("Something that was written meanwhile.")}},
                                      author, now});
                }
            }
            const auto change = (*store)->applyEvents(events);
            if (!change)
                qFatal("desk_views: %s", qPrintable(change.error().detail));
            QMetaObject::invokeMethod(&m_gate, [this, news = *change] { m_gate.add(news); }, Qt::QueuedConnection);
        }
    }

    QApplication &m_application;
    const QString m_dir;
    QJsonObject m_places;
    Paints m_paints;
    SystemClock m_clock;
    LookParts m_parts{m_clock, Theme::Mode::Light};
    HighlighterClient m_highlighter{QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-highlighter")};
    NoDoor m_door;
    NewsGate m_gate; //!< as between the worker and the window
    QTemporaryDir m_own;
    QSettings m_settings{m_own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<SyncedWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceView *m_view = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: desk_views DIR [PAGES]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Language language;
    language.use({});
    Bench bench(application, QString::fromLocal8Bit(argv[1]));
    bench.open();
    bench.minutes();
    bench.openChannel();
    bench.type();
    bench.switcher();
    if (const int pages = argc > 2 ? std::atoi(argv[2]) : 1'000'000; pages > 0)
        bench.scroll(pages);
    bench.catchUp();
    return 0;
}
