// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_news.h"
#include "core/store/replica_store.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>

using namespace meridian;
using namespace meridian::test;

namespace {

const ThreadId thread = id<ThreadId>(0xd1);

//! One log and the words that were typed: kept, and those sent on purpose.
struct World {
    explicit World(quint64 seed) : random(seed) { begin(server); }
    Workspace server;
    SeededRandom random;
    QSet<QString> kept, sent;
    std::vector<Event> log;
    quint64 nextOp = 1, nextDraft = 1, nextWord = 1;
};

//! One of a person's computers, which tells the others when it likes.
class Device {
public:
    Device(World &world, const QString &path) : m_world(world)
    {
        m_store = must(ReplicaStore::open({path, {}, false}, m_clock));
        must(m_store->setSelf(me, id<WorkspaceId>(1), QStringLiteral("Saltmarsh")));
    }
    void act()
    {
        switch (m_world.random.below(10)) {
        case 0: return open();
        case 1:
        case 2:
        case 3: return type();
        case 4:
        case 5: return share();
        case 6: return tell();
        case 7: return hear();
        case 8: return crash();
        default: return end(m_world.random.chance(70) ? DraftEnd::Spent : DraftEnd::Discarded);
        }
    }
    void crash()
    {
        m_open.reset();
        m_typed = false;
        for (const Draft &draft : must(read().typedDrafts()))
            submit(saveOf(draft));
    }
    void settle()
    {
        share();
        crash();
        tell();
    }
    void hear()
    {
        const size_t until = m_heard + m_world.random.below(m_world.log.size() - m_heard + 1);
        hearUntil(until);
    }
    void hearAll() { hearUntil(m_world.log.size()); }
    [[nodiscard]] const Queries &read() const { return m_store->queries(); }

private:
    static op::SaveDraft saveOf(const Draft &draft)
    {
        return {draft.id(), draft.thread, draft.isNewThread, {}, {}, {}, Ask::Nothing, {}, draft.text, baseOf(draft), {}};
    }
    static std::optional<OpId> baseOf(const Draft &draft)
    {
        return draft.revision.isNull() ? std::nullopt : std::optional(draft.revision);
    }
    void submit(OpBody body) { must(m_store->submit({{id<OpId>(m_world.nextOp++), std::move(body)}})); }
    void hearUntil(size_t until)
    {
        must(m_store->applyEvents({m_world.log.begin() + qsizetype(m_heard), m_world.log.begin() + qsizetype(until)}));
        m_heard = until;
        follow();
    }
    //! The workspace takes what waits; the answer may be long in coming.
    void tell()
    {
        for (const Op &op : must(m_store->waitingOps(100))) {
            if (!must(m_world.server.log->find(op.opId)))
                m_world.log.push_back(m_world.server.append(op.body, me, op.opId));
        }
    }
    void open()
    {
        share();
        const auto drafts = must(read().drafts());
        m_known = !drafts.empty() && m_world.random.chance(75);
        if (m_known) {
            m_open = drafts[size_t(m_world.random.below(drafts.size()))];
            return;
        }
        Draft draft;
        draft.draft = id<DraftId>(m_world.nextDraft++);
        draft.isNewThread = m_world.random.chance(30);
        draft.thread = draft.isNewThread ? ThreadId(draft.draft.uuid()) : thread;
        m_open = draft;
    }
    void type()
    {
        if (!m_open)
            return open();
        const QString word = QStringLiteral("w%1w").arg(m_world.nextWord++);
        m_open->text += word + u' ';
        must(m_store->saveDraft(*m_open));
        m_world.kept.insert(word);
        m_typed = true;
    }
    void share()
    {
        if (!m_open || !std::exchange(m_typed, false))
            return;
        submit(saveOf(*m_open));
        m_known = true;
        follow();
    }
    void end(DraftEnd end)
    {
        if (!m_open)
            return;
        if (end == DraftEnd::Discarded)
            share();
        else
            for (const QString &word : m_open->text.split(u' ', Qt::SkipEmptyParts))
                m_world.sent.insert(word);
        if (m_open)
            submit(op::DropDraft{m_open->id(), baseOf(*m_open), {}, end});
        m_open.reset();
        m_typed = false;
    }
    void follow()
    {
        if (!m_open || m_typed || !m_known)
            return;
        const auto news = must(draftNews(read(), *m_open));
        if (news.kind == DraftNews::Kind::Gone)
            m_open.reset();
        else
            m_open = news.draft;
    }

    World &m_world;
    ManualClock m_clock{{1'750'000'000'000}};
    std::unique_ptr<ReplicaStore> m_store;
    std::optional<Draft> m_open;
    bool m_typed = false, m_known = false;
    size_t m_heard = 0;
};

} // namespace

//! Several devices of one person, told of each other in any order: the same drafts everywhere, and no word lost that was
//! not sent. MERIDIAN_DRAFT_SEEDS=n runs n seeds, MERIDIAN_DRAFT_FIRST=k begins at k.
class DraftDevicesTest : public QObject {
    Q_OBJECT
private slots:
    void theSameDraftsEverywhereAndNoWordLost()
    {
        const quint64 first = qEnvironmentVariableIntValue("MERIDIAN_DRAFT_FIRST") > 0
            ? quint64(qEnvironmentVariableIntValue("MERIDIAN_DRAFT_FIRST")) : 1;
        const quint64 seeds = qEnvironmentVariableIntValue("MERIDIAN_DRAFT_SEEDS") > 0
            ? quint64(qEnvironmentVariableIntValue("MERIDIAN_DRAFT_SEEDS")) : 60;
        int beside = 0;
        for (quint64 seed = first; seed < first + seeds; ++seed)
            run(seed, beside);
        qInfo("%d drafts beside another", beside);
        QVERIFY(seeds < 20 || beside > int(seeds / 4)); // else nobody would have met anybody
    }

private:
    static void run(quint64 seed, int &beside)
    {
        const QByteArray again = "MERIDIAN_DRAFT_SEEDS=1 MERIDIAN_DRAFT_FIRST=" + QByteArray::number(seed);
        QTemporaryDir dir(folderTemplate());
        World world(seed);
        std::vector<std::unique_ptr<Device>> devices;
        for (int i = 0; i < 3; ++i)
            devices.push_back(std::make_unique<Device>(world, dir.filePath(QString::number(i))));
        for (int step = 0; step < 150; ++step)
            devices[size_t(world.random.below(3))]->act();
        for (const auto &device : devices)
            device->settle();
        std::optional<std::vector<Draft>> all;
        for (const auto &device : devices) {
            device->hearAll();
            QVERIFY2(must(device->read().outbox()).empty() && must(device->read().typedDrafts()).empty(), again);
            auto drafts = must(device->read().drafts());
            for (const Draft &draft : must(device->read().discardedDrafts()))
                drafts.push_back(draft);
            QVERIFY2(!all || *all == drafts, again);
            all = std::move(drafts);
        }
        QSet<QString> lost = world.kept - world.sent;
        for (const Draft &draft : *all) {
            beside += (draft.draft.uuid().data()[6] >> 4) == 8 ? 1 : 0; // named, not made up
            for (const QString &word : draft.text.split(u' ', Qt::SkipEmptyParts))
                lost.remove(word);
        }
        QVERIFY2(lost.isEmpty(), again + " lost " + QStringList(lost.begin(), lost.end()).join(u' ').toUtf8());
    }
};

QTEST_GUILESS_MAIN(DraftDevicesTest)
#include "tst_draft_devices.moc"
