// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// doc_typing [CHARACTERS [KEYS]]: a document of so many characters (1,000,000) with headings, lists, formats and comments, in the
// real editor, offscreen, with its margin, outline and versions. Types so many keys (2,000) at its beginning, in its
// middle and at its end, and once more while somebody else writes all over it. One JSON line: milliseconds from the key until
// all that follows from it is painted, and of every turn of the event loop in the pauses between, in which a key would wait.
#include "app/desktop/look_parts.h"
#include "core/base/random.h"
#include "core/documents/delta_lines.h"
#include "core/store/commands.h"
#include "core/store/replica_store.h"
#include "core/text/highlighter_client.h"
#include "tests/bench/paints.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/document_view.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/version_desk.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace meridian;

namespace {

constexpr int Comments = 200, QuoteLength = 24, LostEvery = 20; //!< of some comments the words are gone
constexpr int Revisions = 10'000;
constexpr int PauseEvery = 100, PauseMs = 700; //!< somebody who types stops to think: outline, disk and margin catch up then
constexpr int PeerEvery = 5;                   //!< keys to an edit of the other one's
constexpr double Frame = 16;

QString wordsOf(SeededRandom &random, int count)
{
    static const char *words[] = {"market", "opens", "at", "nine", "local", "time", "and", "the", "kit", "goes", "out", "Thursday",
                                  "embargo", "with", "page", "São", "Paulo", "watch", "film", "everywhere"};
    QStringList some;
    for (int i = 0; i < count; ++i)
        some << QString::fromUtf8(words[random.below(std::size(words))]);
    return some.join(u' ');
}

//! Kind after kind of line, as long documents have them.
crdt::Delta textOf(qsizetype characters)
{
    SeededRandom random(11);
    std::vector<DeltaLine> lines;
    for (qsizetype length = 0, number = 0; length < characters; ++number) {
        DeltaLine line;
        line.runs.push_back({wordsOf(random, number % 24 == 0 ? 5 : 40 + int(random.below(60)))});
        if (number % 24 == 0)
            line.attributes = {{QStringLiteral("header"), double(1 + number / 24 % 3)}};
        else if (number % 6 == 2)
            line.attributes = {{QStringLiteral("list"), QStringLiteral("bullet")}};
        else if (number % 6 == 4)
            line.attributes = {{QStringLiteral("list"), QStringLiteral("ordered")}};
        if (number % 3 == 1) {
            line.runs.push_back({QStringLiteral(" in bold letters"), {}, {{QStringLiteral("bold"), true}}});
            line.runs.push_back({QStringLiteral(" and plain ones.")});
        }
        for (const DeltaRun &run : line.runs)
            length += run.length();
        ++length;
        lines.push_back(std::move(line));
    }
    return deltaOf(lines);
}

double cpuMs()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> wall, cpu;
    void add(double took, double worked)
    {
        wall.push_back(took);
        cpu.push_back(worked);
    }
    [[nodiscard]] QJsonObject told() const
    {
        std::vector<double> walls = wall, cpus = cpu;
        std::ranges::sort(walls);
        std::ranges::sort(cpus);
        const auto at = [](const std::vector<double> &all, double part) {
            return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(double(all.size()) * part))];
        };
        return {{QStringLiteral("steps"), qint64(walls.size())}, {QStringLiteral("p50_ms"), at(walls, 0.5)},
                {QStringLiteral("p99_ms"), at(walls, 0.99)}, {QStringLiteral("max_ms"), at(walls, 1)},
                {QStringLiteral("cpu_p99_ms"), at(cpus, 0.99)}};
    }
};

//! Where a writer's thread and a server would be.
struct Sinks final : CommandSink, DocumentSink {
    std::function<void(std::vector<Op>)> submitted;
    void submit(std::vector<Op> ops) override
    {
        if (submitted)
            submitted(std::move(ops));
    }
    void saveDraft(Draft) override {}
    void retry(OpId) override {}
    void discard(OpId) override {}
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
    void fetchClosedTasks(ChannelId) override {}
    void keepUpdate(DocumentId, QByteArray) override {}
    void watch(DocumentId, Watch) override {}
    void sendPresence(DocumentId, QByteArray) override {}
    void fetchVersion(DocumentId, VersionId) override {}
};

class Bench {
public:
    Bench(QApplication &application, qsizetype characters) : m_characters(characters)
    {
        application.installEventFilter(&m_paints);
        m_parts.theme.apply(application);
        write();
        auto replica = Replica::open(path());
        if (!replica)
            qFatal("doc_typing: %s", qPrintable(replica.error().detail));
        m_replica = std::move(*replica);
        m_book = std::make_unique<MemberBook>(*m_replica, m_parts.clock);
    }

    void open()
    {
        m_view = std::make_unique<DocumentView>(m_parts.look(), DocumentParts{*m_replica, m_sinks, m_commands, m_documents, *m_book,
                                                                              m_highlighter, m_random});
        new VersionDesk(*m_view, m_parts.look());
        new CommentDesk(m_parts.look(), *m_view);
        m_view->resize(1440, 900);
        m_view->show();
        turn();
        m_told[QLatin1String("opens")] = told(step([this] { m_view->open(m_document); }));
        m_told[QLatin1String("after_opening")] = pause(2'000).told();
        m_view->activateWindow();
        page().setFocus();
    }

    void type(const char *where, double part, int keys, int peerEvery = 0)
    {
        const int end = page().document()->characterCount() - 1;
        QTextCursor caret(page().document()->findBlock(int(end * part)));
        if (part >= 1)
            caret.movePosition(QTextCursor::End);
        page().setTextCursor(caret);
        page().ensureCursorVisible();
        Times pauses = pause(PauseMs);
        Times times;
        for (int i = 0; i < keys; ++i) {
            const QByteArray heard = peerEvery > 0 && i % peerEvery == 0 ? written() : QByteArray();
            const int painted = m_paints.count;
            const auto [wall, cpu] = step([&] {
                if (!heard.isEmpty())
                    m_replica->publishDocument({DocumentNews::What::Changed, m_document, heard});
                press(i);
            });
            times.add(wall, cpu);
            m_unpainted += m_paints.count == painted;
            if (i % PauseEvery == PauseEvery - 1)
                append(pauses, pause(PauseMs));
        }
        append(m_keys, times);
        append(m_pauses, pauses);
        m_told[QLatin1String(where)] = times.told();
    }

    void say()
    {
        QJsonObject all = m_keys.told();
        all[QLatin1String("what")] = QStringLiteral("key in a document of %1 characters").arg(m_characters);
        all[QLatin1String("lines")] = m_view->page().document()->blockCount();
        all[QLatin1String("comments")] = Comments;
        all[QLatin1String("unpainted")] = m_unpainted;
        all[QLatin1String("pauses")] = m_pauses.told();
        all[QLatin1String("goal_ms")] = Frame;
        for (auto it = m_told.begin(); it != m_told.end(); ++it)
            all[it.key()] = it.value();
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    }

private:
    struct Took {
        double wall = 0, cpu = 0;
    };
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("replica.sqlite")); }
    [[nodiscard]] PageEdit &page() const { return m_view->page(); }

    //! Somebody else's document, with their comments, is on this computer already.
    void write()
    {
        auto store = ReplicaStore::open({path(), {}, false}, m_clock);
        if (!store)
            qFatal("doc_typing: %s", qPrintable(store.error().detail));
        const auto me = MemberId::create(m_clock.now(), m_random), other = MemberId::create(m_clock.now(), m_random);
        const auto channel = ChannelId::create(m_clock.now(), m_random);
        m_document = DocumentId::create(m_clock.now(), m_random);
        {
            crdt::Transaction transaction(m_other);
            m_other.text(DocumentSession::Root).applyDelta(transaction, textOf(m_characters));
        }
        // Written over years, here and there: many small pieces.
        for (int i = 0; i < Revisions; ++i) {
            crdt::Transaction transaction(m_other);
            crdt::TextRef text = m_other.text(DocumentSession::Root);
            const auto at = qsizetype(m_random.below(quint64(text.length())));
            i % 2 ? text.remove(transaction, at, 3) : text.insert(transaction, at, QStringLiteral("new"));
        }
        std::vector<Event> events;
        const auto add = [&](MemberId author, OpBody body) {
            events.push_back({Seq(events.size()) + 1, {OpId::create(m_clock.now(), m_random), std::move(body)}, author, m_clock.now()});
        };
        Profile profile;
        profile.zone = QStringLiteral("Europe/Lisbon");
        for (const auto &[member, name] : {std::pair(me, "Inês Carvalho"), std::pair(other, "Wanjiru Kamau")}) {
            profile.name = QString::fromUtf8(name);
            add(member, op::AddMember{member, profile, Role::Member});
        }
        add(me, op::CreateChannel{channel, ChannelKind::Public, QStringLiteral("launch"), QString(), {}});
        add(other, op::CreateDocument{m_document, channel, {}, QStringLiteral("V"), QStringLiteral("A very long plan")});
        comment(add, other);
        const bool kept = (*store)->setSelf(me, WorkspaceId::create(m_clock.now(), m_random), QStringLiteral("Bench"))
            && (*store)->applyEvents(events) && (*store)->texts().keepFetched({m_document, m_other.encode()}, Seq(events.size()));
        if (!kept)
            qFatal("doc_typing: the document was not kept");
    }

    template<typename Add>
    void comment(const Add &add, MemberId author)
    {
        const crdt::TextRef text = m_other.text(DocumentSession::Root);
        for (int i = 0; i < Comments; ++i) {
            const qsizetype at = text.length() / Comments * i + 100;
            const auto anchor = CommentAnchor::over(text, {at, at + QuoteLength});
            const auto thread = ThreadId::create(m_clock.now(), m_random);
            const bool lost = i % LostEvery == LostEvery - 1;
            const QString quote = lost ? QStringLiteral("Words %1 that stand here no more").arg(i) : anchor.quote();
            add(author, op::OpenComment{thread, m_document, quote, anchor.start(), lost ? anchor.start() : anchor.end(), quote});
            add(author, op::PostMessage{MessageId::create(m_clock.now(), m_random), thread, QStringLiteral("Is this still so?")});
        }
    }

    //! A word of the other one's, anywhere; now and then bold, a line break, another kind of line. What goes over the wire for it.
    QByteArray written()
    {
        QByteArray update;
        const auto watching = m_other.observe([&](const crdt::UpdateEvent &event) { update = event.update.toByteArray(); });
        {
            crdt::Transaction transaction(m_other);
            crdt::TextRef text = m_other.text(DocumentSession::Root);
            const auto at = qsizetype(m_random.below(quint64(text.length())));
            if (m_random.below(4) == 0)
                text.format(transaction, at, 12, {{QStringLiteral("bold"), true}});
            else if (m_random.below(4) == 0)
                text.insert(transaction, at, QStringLiteral("\n"), {{QStringLiteral("list"), QStringLiteral("bullet")}});
            else if (m_random.below(4) == 0)
                setLine(transaction, text, at);
            else if (m_random.below(8) == 0)
                text.remove(transaction, at, 6);
            else
                text.insert(transaction, at, QStringLiteral("elsewhere "));
        }
        m_other.stop(watching);
        return update;
    }

    //! The line at a place becomes a heading.
    static void setLine(crdt::Transaction &transaction, crdt::TextRef &text, qsizetype at)
    {
        for (qsizetype end = at; end < text.length(); end += 200) {
            const qsizetype found = text.mid(end, 200).indexOf(u'\n');
            if (found >= 0)
                return text.format(transaction, end + found, 1, {{QStringLiteral("header"), 2.0}});
        }
    }

    void press(int number)
    {
        const auto send = [this](int key, const QString &letters) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, letters);
            QApplication::sendEvent(&page(), &down);
        };
        if (number % 97 == 96)
            send(Qt::Key_Return, QStringLiteral("\r"));
        else if (number % 53 == 52)
            style(number);
        else if (number % 13 == 12)
            send(Qt::Key_Backspace, QStringLiteral("\b"));
        else if (number % 6 == 5)
            send(Qt::Key_Space, QStringLiteral(" "));
        else
            send(Qt::Key_A + number % 26, QChar(u'a' + number % 26));
    }

    //! The last word bold, or its line another.
    void style(int number)
    {
        QTextCursor word = page().textCursor();
        const int caret = word.position();
        word.setPosition(std::max(0, caret - 4), QTextCursor::KeepAnchor);
        page().setTextCursor(word);
        m_view->actions()->run(number % 2 ? PageAction::Bold : PageAction::Heading2);
        page().placeCaret(caret, caret);
    }

    static void turn()
    {
        QApplication::processEvents();
        QApplication::processEvents(); // what asked for a turn of its own
    }
    static Took step(const std::function<void()> &work)
    {
        const double cpu = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        turn();
        return {double(timer.nsecsElapsed()) / 1e6, cpuMs() - cpu};
    }
    //! Every turn in which the window does something, for so long.
    static Times pause(int milliseconds)
    {
        Times turns;
        QElapsedTimer whole;
        whole.start();
        while (whole.elapsed() < milliseconds) {
            const double cpu = cpuMs();
            QElapsedTimer timer;
            timer.start();
            QApplication::processEvents();
            if (const double worked = cpuMs() - cpu; worked > 0.05)
                turns.add(double(timer.nsecsElapsed()) / 1e6, worked);
        }
        return turns;
    }
    static void append(Times &all, const Times &some)
    {
        all.wall.insert(all.wall.end(), some.wall.begin(), some.wall.end());
        all.cpu.insert(all.cpu.end(), some.cpu.begin(), some.cpu.end());
    }
    static QJsonObject told(Took took) { return {{QStringLiteral("ms"), took.wall}, {QStringLiteral("cpu_ms"), took.cpu}}; }

    const qsizetype m_characters;
    Paints m_paints;
    SystemClock m_clock;
    SeededRandom m_random{5};
    LookParts m_parts{m_clock, Theme::Mode::Light};
    QTemporaryDir m_dir;
    crdt::Doc m_other{crdt::ClientId{77}};
    DocumentId m_document;
    Sinks m_sinks;
    Commands m_commands{m_sinks, m_clock, m_random};
    DocumentCommands m_documents{m_sinks, m_clock, m_random};
    HighlighterClient m_highlighter{QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-highlighter")};
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<MemberBook> m_book;
    std::unique_ptr<DocumentView> m_view;
    Times m_keys, m_pauses;
    QJsonObject m_told;
    int m_unpainted = 0;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Bench bench(application, argc > 1 ? std::atoll(argv[1]) : 1'000'000);
    const int keys = argc > 2 ? std::atoi(argv[2]) : 2'000;
    bench.open();
    bench.type("beginning", 0, keys);
    bench.type("middle", 0.5, keys);
    bench.type("end", 1, keys);
    bench.type("with_others", 0.5, keys, PeerEvery);
    bench.say();
    return 0;
}
