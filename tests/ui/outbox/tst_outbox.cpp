// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_store.h"
#include "ui/outbox/outbox_actions.h"
#include "ui/outbox/refusal_text.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;
using Section = OutboxItem::Section;

//! A replica with one channel and one thread, whose writer is this thread.
class Bench final : public CommandSink {
public:
    Bench()
    {
        store = std::move(*ReplicaStore::open({.path = dir.filePath(QStringLiteral("r.sqlite")), .vfs = {}, .exclusive = false}, clock));
        replica = std::move(*Replica::open(dir.filePath(QStringLiteral("r.sqlite"))));
        me = MemberId::create(clock.now(), random);
        channel = ChannelId::create(clock.now(), random);
        thread = ThreadId::create(clock.now(), random);
        const auto workspace = WorkspaceId::create(clock.now(), random);
        Profile profile;
        profile.name = QStringLiteral("Inês Carvalho");
        event(op::CreateWorkspace{workspace, QStringLiteral("Saltmarsh")});
        event(op::AddMember{me, profile, Role::Owner});
        event(op::CreateChannel{channel, ChannelKind::Public, QStringLiteral("design"), {}, {}});
        event(op::StartThread{thread, channel, QStringLiteral("Hero film"), Ask::Nothing, {}, {}});
        (void)store->setSelf(me, workspace, QStringLiteral("Saltmarsh"));
        (void)store->applyEvents(events);
    }
    void event(OpBody body)
    {
        events.push_back({Seq(events.size() + 1), {OpId::create(clock.now(), random), std::move(body)}, me, clock.now()});
    }
    void note(const StoreResult<ChangeSet> &result)
    {
        QVERIFY(result.has_value());
        replica->publish(*result);
    }
    void submit(std::vector<Op> ops) override
    {
        last.clear();
        for (const Op &op : ops)
            last.push_back(op.opId);
        note(store->submit(ops));
    }
    void saveDraft(Draft draft) override { note(store->saveDraft(draft)); }
    void retry(OpId op) override { note(store->retry(op)); }
    void discard(OpId op) override { note(store->discard(op)); }
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
    void fetchClosedTasks(ChannelId) override {}

    QTemporaryDir dir;
    ManualClock clock{{1'750'000'000'000}};
    SeededRandom random{3};
    MemberId me;
    ChannelId channel;
    ThreadId thread;
    std::vector<Event> events;
    std::vector<OpId> last;
    std::unique_ptr<ReplicaStore> store;
    std::unique_ptr<Replica> replica;
    Commands commands{*this, clock, random};
};

class OutboxTest : public QObject {
    Q_OBJECT
private slots:
    void sectionsInOrder()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.commands.reply(bench.thread, QStringLiteral("First"));
        const OpId first = bench.last.front();
        bench.commands.reply(bench.thread, QStringLiteral("Second"));
        bench.commands.saveDraft({.thread = bench.thread, .isNewThread = false, .channel = {}, .told = {}, .subject = {},
                                  .ask = Ask::Nothing, .askBy = {}, .text = QStringLiteral("Later"), .changedAt = {}});
        bench.note(bench.store->refuse(first, QStringLiteral("forbidden"), {}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.item(0).section, Section::NeedsYou);
        QCOMPARE(model.item(0).text, QStringLiteral("First"));
        QCOMPARE(model.item(1).section, Section::Waiting);
        QCOMPARE(model.item(2).section, Section::Drafts);
        QCOMPARE(model.item(2).title(), QStringLiteral("Reply in “Hero film”"));
        QCOMPARE(model.unsent(), 2);
        QCOMPARE(RefusalText::title(model.item(0).code), QStringLiteral("Not sent yet: you can no longer write here"));
    }
    void aNewThreadIsOneItem()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        Draft draft;
        draft.thread = bench.commands.newThreadId();
        draft.isNewThread = true;
        draft.channel = bench.channel;
        draft.subject = QStringLiteral("First hour");
        draft.text = QStringLiteral("Who watches?");
        bench.commands.startThread(draft);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).title(), QStringLiteral("New thread “First hour”"));
        QCOMPARE(model.item(0).text, draft.text);
        QCOMPARE(model.item(0).ops.size(), size_t(2));
    }
    void whatIsAskedComesBackWithTheWords()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        Draft reply;
        reply.thread = bench.thread;
        reply.text = QStringLiteral("Could you?");
        reply.setAsking({Ask::ReplyBy, {}, WorkSpan{WorkSpan::Unit::Hours, 4}, {bench.me}});
        bench.commands.reply(reply, reply.text);
        QCOMPARE(model.item(0).draft->asking(), reply.asking());
        Draft thread;
        thread.thread = bench.commands.newThreadId();
        thread.isNewThread = true;
        thread.channel = bench.channel;
        thread.subject = QStringLiteral("Nine?");
        thread.text = QStringLiteral("At nine.");
        thread.setAsking({Ask::DecisionBy, {}, WorkSpan{WorkSpan::Unit::Days, 2}, {bench.me}});
        thread.reviewHours = 4;
        bench.commands.startThread(thread);
        const Draft &back = model.item(0).draft->isNewThread ? *model.item(0).draft : *model.item(1).draft;
        QCOMPARE(back.asking(), thread.asking());
        QCOMPARE(back.reviewHours, thread.reviewHours);
    }
    void readMarksAreSilent()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        bench.commands.markRead(bench.thread, 4);
        QCOMPARE(model.rowCount(), 0);
    }
    void discardCanBeUndone()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        OutboxActions actions(model, *bench.replica, bench.commands);
        std::function<void()> undo, settle;
        connect(&actions, &OutboxActions::undoable, this,
                [&](const QString &, const std::function<void()> &back, const std::function<void()> &on) {
                    undo = back;
                    settle = on;
                });
        bench.commands.reply(bench.thread, QStringLiteral("Words"));
        bench.note(bench.store->refuse(bench.last.front(), QStringLiteral("forbidden"), {}));
        actions.discard(model.item(0));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(bench.replica->read().outbox()->size(), size_t(1)); // still on disk
        undo();
        QCOMPARE(model.rowCount(), 1);
        actions.discard(model.item(0));
        settle();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(bench.replica->read().outbox()->empty());
    }
    void keptAsADraftBehindWhatIsThere()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        OutboxActions actions(model, *bench.replica, bench.commands);
        bench.commands.reply(bench.thread, QStringLiteral("Refused words"));
        bench.note(bench.store->refuse(bench.last.front(), QStringLiteral("forbidden"), {}));
        Draft there;
        there.thread = bench.thread;
        there.text = QStringLiteral("Already here");
        bench.commands.saveDraft(there);
        actions.keepAsDraft(model.item(0));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).section, Section::Drafts);
        QCOMPARE(model.item(0).text, QStringLiteral("Already here\n\nRefused words"));
        QCOMPARE(model.unsent(), 0); // my other devices are told of the draft, in silence
    }
    void whatWaitsCanBeEdited()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        OutboxActions actions(model, *bench.replica, bench.commands);
        std::optional<Draft> ready;
        connect(&actions, &OutboxActions::readyToEdit, this, [&](const Draft &draft) { ready = draft; });
        bench.commands.reply(bench.thread, QStringLiteral("Too soon"));
        actions.edit(model.item(0));
        QVERIFY(ready);
        QCOMPARE(ready->text, QStringLiteral("Too soon"));
        QCOMPARE(model.unsent(), 0);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).section, Section::Drafts);
    }
    void aDiscardedDraftIsKeptAndComesBack()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        OutboxActions actions(model, *bench.replica, bench.commands);
        Draft draft;
        draft.thread = bench.thread;
        draft.draft = bench.commands.newDraftId();
        draft.text = QStringLiteral("Half a thought");
        bench.commands.saveDraft(draft);
        actions.discard(model.item(0));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).section, Section::Discarded);
        QCOMPARE(model.item(0).text, draft.text);
        actions.bringBack(model.item(0));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).section, Section::Drafts);
        QCOMPARE(model.item(0).text, draft.text);
    }
    void tryAgainWaits()
    {
        Bench bench;
        OutboxModel model(*bench.replica);
        OutboxActions actions(model, *bench.replica, bench.commands);
        bench.commands.reply(bench.thread, QStringLiteral("Words"));
        bench.note(bench.store->refuse(bench.last.front(), QStringLiteral("too_large"), {}));
        actions.copyText(model.item(0));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Words"));
        actions.retry(model.item(0));
        QCOMPARE(model.item(0).section, Section::Waiting);
    }
};

QTEST_MAIN(OutboxTest)
#include "tst_outbox.moc"
