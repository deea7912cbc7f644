// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_news.h"
#include "tests/sim/schedule.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/trouble.h"

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr qint64 WorkMs = 90'000;
constexpr int Devices = 3;

//! What became of every word that somebody was shown as kept.
struct Words {
    QSet<QString> kept;
    QSet<QString> sent; //!< on purpose
    int next = 0;
};

//! Somebody writing at one of their computers, as the composer does it: words go to the disk as they are typed and
//! to the other devices now and then; what the other devices wrote takes the place of what nobody typed on.
class WriterAtADesk {
public:
    WriterAtADesk(Desktop &desktop, World &world, Words &words) : m_desktop(desktop), m_world(world), m_words(words) {}

    void act()
    {
        if (!m_desktop.isUp())
            return;
        if (m_life != m_desktop.boots())
            begin();
        if (m_open && !m_typed && m_known)
            follow();
        const quint64 dice = m_world.random().below(100);
        if (!m_open || dice < 10)
            return open();
        if (dice < 60)
            return type();
        if (dice < 88)
            return share();
        end(dice < 96 ? DraftEnd::Spent : DraftEnd::Discarded);
    }
    //! What a program does when it starts after a crash.
    void begin()
    {
        m_life = m_desktop.boots();
        m_open.reset();
        m_typed = false;
        shareLeftovers();
    }
    void leave()
    {
        if (!m_desktop.isUp())
            return;
        if (m_life != m_desktop.boots())
            return begin();
        share();
        shareLeftovers(); // what a full disk refused before
        m_open.reset();
    }

private:
    const Queries &read() { return m_desktop.store().queries(); }
    void shareLeftovers()
    {
        const auto left = read().typedDrafts();
        for (const Draft &draft : left ? *left : std::vector<Draft>{})
            (void)m_desktop.submit({saveOf(draft)});
    }
    static std::optional<OpId> baseOf(const Draft &draft)
    {
        return draft.revision.isNull() ? std::nullopt : std::optional(draft.revision);
    }
    static OpBody saveOf(const Draft &draft)
    {
        return op::SaveDraft{draft.id(), draft.thread, draft.isNewThread, {}, {}, {}, Ask::Nothing, {}, draft.text,
                             baseOf(draft), {}};
    }
    void open()
    {
        share();
        if (m_typed || !m_desktop.isUp())
            return;
        const auto drafts = read().drafts();
        if (!drafts)
            return;
        if (!drafts->empty() && m_world.random().chance(80)) {
            m_open = (*drafts)[size_t(m_world.random().below(drafts->size()))];
            m_known = true;
            return;
        }
        Draft draft;
        draft.draft = DraftId::create(m_desktop.clock().now(), m_desktop.random());
        draft.isNewThread = m_world.random().chance(30);
        draft.thread = draft.isNewThread ? ThreadId(draft.draft.uuid()) : ThreadId(Uuid::named("a thread"));
        m_open = draft;
        m_known = false;
    }
    void type()
    {
        const QString word = QStringLiteral("w%1w").arg(m_words.next++);
        m_open->text += word + u' ';
        m_open->changedAt = m_desktop.clock().now();
        m_typed = true;
        if (m_desktop.store().saveDraft(*m_open) && !m_desktop.disk().isDead())
            m_words.kept.insert(word);
    }
    void share()
    {
        if (m_open && m_typed && m_desktop.submit({saveOf(*m_open)})) {
            m_typed = false;
            m_known = true;
        }
    }
    void end(DraftEnd end)
    {
        if (end == DraftEnd::Discarded) {
            share();
            if (m_typed || !m_desktop.isUp())
                return;
        }
        // Whether it was kept or not: whoever pressed the key meant it.
        if (end == DraftEnd::Spent) {
            for (const QString &word : m_open->text.split(u' ', Qt::SkipEmptyParts))
                m_words.sent.insert(word);
        }
        if (m_desktop.submit({op::DropDraft{m_open->id(), baseOf(*m_open), {}, end}}))
            m_open.reset();
        m_typed = false;
    }
    void follow()
    {
        const auto news = draftNews(read(), *m_open);
        if (!news)
            return;
        if (news->kind == DraftNews::Kind::Gone)
            m_open.reset();
        else
            m_open = news->draft;
    }

    Desktop &m_desktop;
    World &m_world;
    Words &m_words;
    std::optional<Draft> m_open;
    bool m_typed = false;
    bool m_known = false; //!< to the replica
    int m_life = 0;
};

struct Outcome {
    QString problem;
    size_t drafts = 0, apart = 0;
    int words = 0;
};

QSet<QString> wordsIn(const std::vector<Draft> &drafts)
{
    QSet<QString> words;
    for (const Draft &draft : drafts) {
        for (const QString &word : draft.text.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

void check(Team &team, const Words &words, Outcome &outcome)
{
    std::optional<std::vector<Draft>> first;
    for (const auto &desktop : team.desktops()) {
        auto drafts = desktop->store().queries().drafts();
        auto put = desktop->store().queries().discardedDrafts();
        if (!drafts || !put)
            return void(outcome.problem = QStringLiteral("drafts cannot be read"));
        drafts->insert(drafts->end(), put->begin(), put->end());
        if (first && *first != *drafts)
            return void(outcome.problem = QStringLiteral("two devices show different drafts"));
        first = std::move(*drafts);
    }
    const QSet<QString> lost = words.kept - words.sent - wordsIn(*first);
    if (!lost.isEmpty())
        outcome.problem = QStringLiteral("lost: ") + QStringList(lost.begin(), lost.end()).join(u' ');
    outcome.drafts = first->size();
    for (const Draft &draft : *first)
        outcome.apart += (draft.draft.uuid().data()[6] >> 4) == 8 ? 1 : 0; // named, not made up
    outcome.words = int(words.kept.size());
}

void plan(Team &team, std::vector<WriterAtADesk> &writers, size_t who, qint64 until)
{
    World &world = team.world();
    const qint64 pause = world.between(200, 6'000);
    if (world.now() + pause >= until)
        return;
    world.after(pause, [&team, &writers, who, until] {
        writers[who].act();
        plan(team, writers, who, until);
    });
}

Outcome run(quint64 seed)
{
    Outcome outcome;
    Team team(seed, {Role::Owner});
    team.world().runFor(1'000);
    while (team.desktops().size() < Devices)
        team.addDesktop(team.desktop(0).member());
    team.world().runFor(2'000);
    Words words;
    std::vector<WriterAtADesk> writers;
    for (const auto &desktop : team.desktops())
        writers.emplace_back(*desktop, team.world(), words);
    RandomTrouble trouble(team);
    const qint64 until = team.world().now() + WorkMs;
    trouble.planUntil(until);
    for (size_t who = 0; who < writers.size(); ++who)
        plan(team, writers, who, until);
    team.world().runFor(WorkMs);
    team.heal();
    team.world().runFor(30'000); // whose power failed is back
    for (WriterAtADesk &writer : writers)
        writer.leave();
    if (!team.settle())
        outcome.problem = QStringLiteral("not settled\n") + team.describe();
    else
        check(team, words, outcome);
    if (outcome.problem.isEmpty())
        outcome.problem = team.findBreaches().join(u'\n');
    return outcome;
}

} // namespace

// One person, three computers: whatever goes wrong meanwhile, at the end all show the same drafts, and no word
// that was on a disk is gone unless it was sent.
// MERIDIAN_SIM_SEEDS=n runs n seeds, MERIDIAN_SIM_FIRST=k begins at k.
class DraftsTest : public QObject {
    Q_OBJECT
private slots:
    void draftsAreTheSameEverywhereAndNoWordIsLost()
    {
        const quint64 first = setting("MERIDIAN_SIM_FIRST", 1);
        const quint64 seeds = setting("MERIDIAN_SIM_SEEDS", isSanitized ? 20 : 100);
        size_t drafts = 0, apart = 0;
        int words = 0;
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            const Outcome outcome = run(seed);
            QVERIFY2(outcome.problem.isEmpty(),
                     qPrintable(QStringLiteral("MERIDIAN_SIM_FIRST=%1 MERIDIAN_SIM_SEEDS=1\n").arg(seed) + outcome.problem));
            drafts += outcome.drafts;
            apart += outcome.apart;
            words += outcome.words;
        }
        qInfo("%d words, %zu drafts, %zu of them beside another", words, drafts, apart);
        // Else nobody would have met anybody.
        QVERIFY(words > int(5 * seeds));
        QVERIFY(seeds < 20 || apart > size_t(seeds / 4));
    }
};

MERIDIAN_SIM_MAIN(DraftsTest)
#include "tst_drafts.moc"
