// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_news.h"
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "tests/core/store/store_fixture.h"
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1);
const ThreadId talked = id<ThreadId>(0xd1);
const MessageId opening = id<MessageId>(0xe1);

//! A desktop of Inês, in step with a server that holds one thread of Tom's.
struct Desktop {
    QTemporaryDir folder{folderTemplate()};
    QString path = folder.filePath(QStringLiteral("replica.db"));
    ManualClock clock{{1'700'000'000'000}};
    Workspace server;
    std::unique_ptr<ReplicaStore> store;

    Desktop()
    {
        begin(server);
        server.append(op::StartThread{talked, general, QStringLiteral("Open?"), Ask::Nothing, {}, {}}, tom);
        server.append(op::PostMessage{opening, talked, QStringLiteral("Shall we?")}, tom);
        reopen();
        must(store->setSelf(ines, id<WorkspaceId>(1), QStringLiteral("Saltmarsh")));
        must(store->applyEvents(must(server.log->read(0, 100))));
    }
    void reopen()
    {
        store.reset();
        store = must(ReplicaStore::open({path, {}, false}, clock));
    }
    const Queries &read() { return store->queries(); }
    std::vector<MessageRow> messages() { return must(read().messages(talked, {}, {}, 100)); }
    Op op(OpBody body) { return {id<OpId>(++m_ops), std::move(body)}; }
    Op post(quint64 number, const QString &text)
    {
        return op(op::PostMessage{id<MessageId>(number), talked, text});
    }
    ChangeSet confirm(const Op &op) { return must(store->applyEvents({server.append(op.body, ines, op.opId)})); }

private:
    quint64 m_ops = 500;
};

//! What a Commands asks for.
struct Sink : CommandSink {
    std::vector<std::vector<Op>> submitted;
    std::vector<Draft> saved;
    std::vector<OpId> retried, discarded;
    int fetched = 0;
    void submit(std::vector<Op> ops) override { submitted.push_back(std::move(ops)); }
    void saveDraft(Draft draft) override { saved.push_back(std::move(draft)); }
    void retry(OpId op) override { retried.push_back(op); }
    void discard(OpId op) override { discarded.push_back(op); }
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override { ++fetched; }
    void fetchClosedTasks(ChannelId) override { ++fetched; }
};

op::SaveDraft save(DraftId draft, const QString &text, std::optional<OpId> base)
{
    return {draft, talked, false, {}, {}, {}, Ask::Nothing, {}, text, base, {}};
}

Draft replyDraft(const QString &text, qint64 at)
{
    Draft draft;
    draft.thread = talked;
    draft.text = text;
    draft.changedAt = {at};
    return draft;
}

} // namespace

class ReplicaStoreTest : public QObject {
    Q_OBJECT
private slots:
    void aWrittenMessageShowsAtOnceAndSurvivesARestart()
    {
        Desktop desktop;
        const Op post = desktop.post(0x10, QStringLiteral("Yes **we** do"));
        const ChangeSet change = must(desktop.store->submit({post}));
        QVERIFY(change.outbox);
        QVERIFY(change.threads.contains(talked));
        QVERIFY(change.messages[talked].contains(id<MessageId>(0x10)));
        desktop.reopen();
        QCOMPARE(desktop.messages().size(), size_t(2));
        QCOMPARE(desktop.messages().back().state, SendState::Waiting);
        QVERIFY(desktop.messages().back().message.seq > PendingSeq);
        QCOMPARE(desktop.messages().back().message.at, desktop.clock.now());
        QCOMPARE(must(desktop.read().thread(talked))->thread.preview, QStringLiteral("Yes we do"));
        QVERIFY(must(desktop.store->waitingOps(10)) == std::vector{post});

        const ChangeSet confirmed = desktop.confirm(post);
        QVERIFY(confirmed.outbox);
        QCOMPARE(desktop.messages().back().state, SendState::Confirmed);
        QCOMPARE(desktop.messages().back().message.seq, Seq(9));
        QVERIFY(must(desktop.store->waitingOps(10)).empty());
        QCOMPARE(must(desktop.read().self()).cursor, Seq(9));
    }
    void waitingMessagesStandAfterNewsAndInTheirOrder()
    {
        Desktop desktop;
        must(desktop.store->submit({desktop.post(0x10, QStringLiteral("one"))}));
        must(desktop.store->submit({desktop.post(0x11, QStringLiteral("two"))}));
        must(desktop.store->applyEvents({desktop.server.append(op::PostMessage{id<MessageId>(0x20), talked, QStringLiteral("news")}, tom)}));
        QStringList texts;
        for (const MessageRow &row : desktop.messages())
            texts.append(row.message.text);
        QCOMPARE(texts, QStringList({QStringLiteral("Shall we?"), QStringLiteral("news"), QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(must(desktop.read().thread(talked))->thread.messageCount, 4);
    }
    void aRefusedOpLeavesTheRowsAndKeepsItsWords()
    {
        Desktop desktop;
        const Op post = desktop.post(0x10, QStringLiteral("my words")), later = desktop.post(0x11, QStringLiteral("later"));
        must(desktop.store->submit({post, later}));
        const ChangeSet change = must(desktop.store->refuse(post.opId, QStringLiteral("forbidden"), QStringLiteral("Not here.")));
        QVERIFY(change.messages[talked].contains(id<MessageId>(0x10)));
        QCOMPARE(desktop.messages().size(), size_t(2));
        auto outbox = must(desktop.read().outbox());
        QCOMPARE(outbox.size(), size_t(2));
        QCOMPARE(outbox[0].state, SendState::Refused);
        QVERIFY(outbox[0].op == post);
        QCOMPARE(outbox[0].code, QStringLiteral("forbidden"));
        QCOMPARE(outbox[0].message, QStringLiteral("Not here."));
        QCOMPARE(outbox[0].subject, QStringLiteral("Open?"));
        QVERIFY(must(desktop.store->waitingOps(10)) == std::vector{later});

        must(desktop.store->retry(post.opId));
        QVERIFY(must(desktop.store->waitingOps(10)) == (std::vector{post, later}));
        QVERIFY(must(desktop.store->waitingOps(1)) == std::vector{post});
        QCOMPARE(desktop.messages().size(), size_t(3));
        must(desktop.store->discard(post.opId));
        QCOMPARE(desktop.messages().size(), size_t(2));
        QVERIFY(must(desktop.store->waitingOps(10)) == std::vector{later});
        QVERIFY(must(desktop.store->refuse(id<OpId>(999), {}, {})).isEmpty());
    }
    void aRefusedThreadTakesItsMessageAlongAndKeepsItsSubject()
    {
        Desktop desktop;
        const ThreadId fresh = id<ThreadId>(0xd9);
        const Op start = desktop.op(op::StartThread{fresh, general, QStringLiteral("New"), Ask::Nothing, {}, {tom}});
        const Op post = desktop.op(op::PostMessage{id<MessageId>(0x10), fresh, QStringLiteral("words")});
        must(desktop.store->submit({start, post}));
        QCOMPARE(must(desktop.read().thread(fresh))->state, SendState::Waiting);
        QVERIFY(must(desktop.read().hasOldest(fresh)));
        must(desktop.store->refuse(start.opId, QStringLiteral("forbidden"), QStringLiteral("No.")));
        QVERIFY(!must(desktop.read().thread(fresh)));
        QVERIFY(must(desktop.store->missingThreads(10)).empty());
        const auto outbox = must(desktop.read().outbox());
        QCOMPARE(outbox.size(), size_t(2));
        QCOMPARE(outbox[1].subject, QStringLiteral("New"));
        must(desktop.store->retry(start.opId));
        QCOMPARE(must(desktop.read().thread(fresh))->thread.messageCount, 1);
    }
    void aRefusedRemovalOfMyselfLeavesTheInboxAsItWas()
    {
        Desktop desktop;
        const auto rows = [&] {
            QStringList lines;
            const auto page = must(desktop.read().inbox({InboxTab::ForYou, InboxFilter::Everything, desktop.clock.now()}, {}, 100));
            for (const ThreadRow &row : page.rows)
                lines.append(QStringLiteral("%1 place %2 new %3").arg(row.thread.subject).arg(int(row.place)).arg(row.unread));
            return lines;
        };
        const QStringList before = rows();
        QVERIFY(!before.isEmpty());
        const Op remove = desktop.op(op::RemoveMember{ines});
        must(desktop.store->submit({remove}));
        QVERIFY(rows() != before);
        must(desktop.store->refuse(remove.opId, QStringLiteral("forbidden"), QStringLiteral("The owner stays.")));
        QCOMPARE(rows(), before);
    }
    void refusedEditsAreSeenAtTheMessage()
    {
        Desktop desktop;
        const Op edit = desktop.op(op::EditMessage{opening, QStringLiteral("edited")});
        must(desktop.store->submit({edit}));
        QCOMPARE(desktop.messages().front().state, SendState::Waiting);
        QCOMPARE(desktop.messages().front().message.text, QStringLiteral("edited"));
        must(desktop.store->refuse(edit.opId, QStringLiteral("forbidden"), QStringLiteral("No.")));
        QCOMPARE(desktop.messages().front().state, SendState::Refused);
        QCOMPARE(desktop.messages().front().message.text, QStringLiteral("Shall we?"));
        must(desktop.store->discard(edit.opId));
        QCOMPARE(desktop.messages().front().state, SendState::Confirmed);
    }
    void whatCannotApplyIsMisuseAndChangesNothing()
    {
        Desktop desktop;
        const auto before = must(desktop.read().outbox()).size();
        const auto result = desktop.store->submit({desktop.post(0x10, QStringLiteral("fine")),
            desktop.op(op::PostMessage{id<MessageId>(0x11), id<ThreadId>(0xdf), QStringLiteral("nowhere")})});
        QCOMPARE(result.error().code, StoreError::Code::Misuse);
        QCOMPARE(must(desktop.read().outbox()).size(), before);
        QCOMPARE(desktop.messages().size(), size_t(1));
        QTemporaryDir folder(folderTemplate());
        const auto fresh = must(ReplicaStore::open({folder.filePath(QStringLiteral("f.db")), {}, false}, desktop.clock));
        QCOMPARE(fresh->submit({desktop.post(0x12, {})}).error().code, StoreError::Code::Misuse);
        QCOMPARE(desktop.store->setSelf(tom, id<WorkspaceId>(1), {}).error().code, StoreError::Code::Misuse);
    }
    void repeatsAreHarmless()
    {
        Desktop desktop;
        const Op post = desktop.post(0x10, QStringLiteral("once"));
        must(desktop.store->submit({post}));
        must(desktop.store->submit({post}));
        QCOMPARE(must(desktop.store->waitingOps(10)).size(), size_t(1));
        desktop.confirm(post);
        QVERIFY(must(desktop.store->applyEvents(must(desktop.server.log->read(0, 100)))).isEmpty());
        QCOMPARE(desktop.messages().size(), size_t(2));
    }
    void readMarksAreMergedSettledAndNeverComplainedAbout()
    {
        Desktop desktop;
        QVERIFY(must(desktop.read().thread(talked))->unread);
        must(desktop.store->submit({desktop.op(op::MarkRead{talked, 7})}));
        must(desktop.store->submit({desktop.op(op::MarkRead{talked, 8})}));
        must(desktop.store->submit({desktop.op(op::MarkRead{talked, 6})}));
        auto waiting = must(desktop.store->waitingOps(10));
        QCOMPARE(waiting.size(), size_t(1));
        QVERIFY(waiting[0].body == OpBody(op::MarkRead{talked, 8}));
        QVERIFY(!must(desktop.read().thread(talked))->unread);
        QCOMPARE(must(desktop.read().readPosition(talked)), Seq(8));
        must(desktop.store->refuse(waiting[0].opId, QStringLiteral("x"), QStringLiteral("y")));
        QVERIFY(must(desktop.read().outbox()).empty());
        QVERIFY(must(desktop.read().thread(talked))->unread);
        // A seq of my own waiting message means: all that is confirmed.
        must(desktop.store->submit({desktop.post(0x10, QStringLiteral("mine"))}));
        must(desktop.store->submit({desktop.op(op::MarkRead{talked, desktop.messages().back().message.seq})}));
        waiting = must(desktop.store->waitingOps(10));
        QVERIFY(waiting.back().body == OpBody(op::MarkRead{talked, 8}));
    }
    void missingThreadsAreAskedForUntilTheyComeOrAreNotToBeHad()
    {
        Desktop desktop;
        const ThreadId unknown = id<ThreadId>(0xdf);
        must(desktop.store->applyEvents({{9, desktop.op(op::PostMessage{id<MessageId>(0x30), unknown, QStringLiteral("x")}), tom, {5}}}));
        QCOMPARE(must(desktop.store->missingThreads(10)), std::vector{unknown});
        must(desktop.store->markOldest(unknown, {}));
        QVERIFY(must(desktop.store->missingThreads(10)).empty());
    }
    void oldestIsKnownWhereItCanBe()
    {
        Desktop desktop;
        QVERIFY(must(desktop.read().hasOldest(talked)));
        QVERIFY(must(desktop.read().hasOldestThread(general)));
        Rows rows;
        rows.channels = {{id<ChannelId>(0xc5), ChannelKind::Public, QStringLiteral("old"), {}, false, 1}};
        Thread row = must(desktop.read().thread(talked))->thread;
        row.thread = id<ThreadId>(0xd5);
        row.channel = id<ChannelId>(0xc5);
        row.messageCount = 300;
        rows.threads = {row};
        must(desktop.store->upsert(rows));
        QVERIFY(!must(desktop.read().hasOldest(row.thread)));
        QVERIFY(!must(desktop.read().hasOldestThread(row.channel)));
        must(desktop.store->markOldest(row.thread, row.channel));
        QVERIFY(must(desktop.read().hasOldest(row.thread)));
        QVERIFY(must(desktop.read().hasOldestThread(row.channel)));
        must(desktop.store->forgetChannel(row.channel));
        QVERIFY(!must(desktop.read().hasOldest(row.thread)));
        QVERIFY(!must(desktop.read().hasOldestThread(row.channel)));
    }
    void aSnapshotReplacesRowsAndKeepsWhatIsMine()
    {
        Desktop desktop;
        must(desktop.store->submit({desktop.post(0x10, QStringLiteral("waiting"))}));
        must(desktop.store->saveDraft(replyDraft(QStringLiteral("draft"), 1)));
        Rows people, talk;
        people.members = must(desktop.read().members());
        people.channels = {must(desktop.read().channel(general))->channel};
        people.memberships = {{general, ines}};
        talk.threads = {must(desktop.read().thread(talked))->thread};
        talk.threads[0].messageCount = 40;
        talk.threads[0].lastSeq = 30;
        QVERIFY(must(desktop.store->applySnapshot(people, 31, true, false)).everything);
        QCOMPARE(must(desktop.read().self()).cursor, Seq(0));
        QVERIFY(!must(desktop.read().thread(talked)));
        QCOMPARE(must(desktop.store->waitingOps(10)).size(), size_t(1));
        must(desktop.store->applySnapshot(talk, 31, false, true));
        QCOMPARE(must(desktop.read().self()).cursor, Seq(31));
        QCOMPARE(must(desktop.read().thread(talked))->thread.messageCount, 41);
        QCOMPARE(must(desktop.read().thread(talked))->draft, QStringLiteral("draft"));
        QCOMPARE(desktop.messages().size(), size_t(1));
        must(desktop.store->moveCursor(40, {77}));
        QCOMPARE(must(desktop.read().self()).cursor, Seq(40));
        QCOMPARE(must(desktop.read().self()).lastInStep, Instant{77});
    }
    void whatIsTypedIsKeptAndListed()
    {
        Desktop desktop;
        Draft fresh = replyDraft(QStringLiteral("hello"), 5);
        fresh.draft = id<DraftId>(0xd7);
        fresh.thread = id<ThreadId>(0xd7);
        fresh.isNewThread = true;
        fresh.channel = general;
        fresh.told = {tom, yui};
        fresh.subject = QStringLiteral("Subject");
        fresh.ask = Ask::DecisionBy;
        fresh.askBy = Instant{99};
        QVERIFY(must(desktop.store->saveDraft(fresh)).drafts);
        must(desktop.store->saveDraft(replyDraft(QStringLiteral("  two\nlines "), 6)));
        desktop.reopen();
        const auto drafts = must(desktop.read().drafts());
        QCOMPARE(drafts.size(), size_t(2));
        QCOMPARE(drafts[0].text, QStringLiteral("  two\nlines "));
        QVERIFY(drafts[1] == fresh);
        QVERIFY(must(desktop.read().draft(fresh.thread)) == fresh);
        QVERIFY(!must(desktop.read().draft(id<ThreadId>(0xd8))));
        QCOMPARE(must(desktop.read().thread(talked))->draft, QStringLiteral("two lines"));
        // Nobody else knows it, so nobody else is told of its end.
        const Op end = desktop.op(op::DropDraft{fresh.draft, {}, {}, DraftEnd::Spent});
        QVERIFY(must(desktop.store->submit({end})).drafts);
        QCOMPARE(must(desktop.read().drafts()).size(), size_t(1));
        QVERIFY(must(desktop.store->submit({desktop.op(end.body)})).isEmpty());
        QVERIFY(must(desktop.read().outbox()).empty());
    }
    void oneOpWaitsForADraftHoweverOftenItIsShared()
    {
        Desktop desktop;
        const auto draft = id<DraftId>(0xd7);
        for (const char *words : {"one", "one two", "one two three", "one two three"}) {
            Draft typed = replyDraft(QString::fromLatin1(words), 5);
            typed.draft = draft;
            must(desktop.store->saveDraft(typed));
            must(desktop.store->submit({desktop.op(save(draft, typed.text, {}))}));
            QVERIFY(must(desktop.read().typedDrafts()).empty());
        }
        const auto waiting = must(desktop.store->waitingOps(10));
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(std::get<op::SaveDraft>(waiting[0].body).text, QStringLiteral("one two three"));
        QCOMPARE(must(desktop.read().draft(talked))->text, QStringLiteral("one two three"));
        desktop.confirm(waiting[0]);
        QVERIFY(must(desktop.read().outbox()).empty());
        QCOMPARE(must(desktop.read().drafts()).size(), size_t(1));
    }
    void twoDevicesApartKeepBothTexts()
    {
        Desktop desktop;
        const auto draft = id<DraftId>(0xd7);
        must(desktop.store->submit({desktop.op(save(draft, QStringLiteral("begun"), {}))}));
        const Op begun = must(desktop.store->waitingOps(1)).front();
        desktop.confirm(begun);
        const auto mine = must(desktop.read().writer());
        // Both write on from there; the other device is first.
        must(desktop.store->submit({desktop.op(save(draft, QStringLiteral("begun here"), begun.opId))}));
        const Op here = must(desktop.store->waitingOps(1)).front();
        op::SaveDraft there = save(draft, QStringLiteral("begun there"), begun.opId);
        there.writer = id<WriterId>(0x77);
        must(desktop.store->applyEvents({desktop.server.append(there, ines)}));
        auto drafts = must(desktop.read().drafts());
        QCOMPARE(drafts.size(), size_t(2));
        const DraftId beside = besideDraft(draft, mine, begun.opId);
        QCOMPARE(must(desktop.read().draft(draft))->text, QStringLiteral("begun there"));
        QCOMPARE(must(desktop.read().draft(beside))->text, QStringLiteral("begun here"));
        Draft open = replyDraft(QStringLiteral("begun here"), 5);
        open.draft = draft;
        open.revision = begun.opId;
        const auto news = must(draftNews(desktop.read(), open));
        QVERIFY(news.kind == DraftNews::Kind::Moved);
        QCOMPARE(news.draft.draft, beside);
        desktop.confirm(here);
        QCOMPARE(must(desktop.read().draft(beside))->text, QStringLiteral("begun here"));
        // Sending from here ends these words, and not the other ones.
        must(desktop.store->submit({desktop.op(op::DropDraft{draft, begun.opId, {}, DraftEnd::Spent})}));
        drafts = must(desktop.read().drafts());
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(drafts[0].text, QStringLiteral("begun there"));
    }
    void aDiscardedDraftCanBeBroughtBack()
    {
        Desktop desktop;
        const auto draft = id<DraftId>(0xd7);
        must(desktop.store->submit({desktop.op(save(draft, QStringLiteral("half"), {})),
                                    desktop.op(op::DropDraft{draft, {}, {}, DraftEnd::Discarded})}));
        QVERIFY(must(desktop.read().drafts()).empty());
        const auto discarded = must(desktop.read().discardedDrafts());
        QCOMPARE(discarded.size(), size_t(1));
        QCOMPARE(discarded[0].text, QStringLiteral("half"));
        must(desktop.store->submit({desktop.op(save(draft, discarded[0].text, discarded[0].revision))}));
        QCOMPARE(must(desktop.read().drafts()).size(), size_t(1));
        QVERIFY(must(desktop.read().discardedDrafts()).empty());
    }
    void aRefusedDraftIsTypedHereStill()
    {
        Desktop desktop;
        must(desktop.store->submit({desktop.op(save(id<DraftId>(0xd7), QStringLiteral("half"), {}))}));
        const Op op = must(desktop.store->waitingOps(1)).front();
        must(desktop.store->refuse(op.opId, QStringLiteral("too_large"), {}));
        QVERIFY(must(desktop.read().outbox()).empty());
        QCOMPARE(must(desktop.read().typedDrafts()).size(), size_t(1));
        QCOMPARE(must(desktop.read().draft(talked))->text, QStringLiteral("half"));
    }
    void theReadingDoorSeesWhatWasWrittenAndCannotWrite()
    {
        Desktop desktop;
        const auto replica = must(Replica::open(desktop.path));
        must(desktop.store->submit({desktop.post(0x10, QStringLiteral("seen"))}));
        QCOMPARE(must(replica->read().messages(talked, {}, {}, 10)).size(), size_t(2));
        const auto database = must(openDatabaseReadOnly(desktop.path));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database->exec("DELETE FROM message"));

        QSignalSpy changed(replica.get(), &Replica::changed), status(replica.get(), &Replica::statusChanged);
        replica->publish({});
        QCOMPARE(changed.size(), 1);
        SyncStatus inStep;
        inStep.state = SyncStatus::State::InStep;
        replica->setStatus(inStep);
        replica->setStatus(inStep);
        QCOMPARE(status.size(), 1);
        QVERIFY(replica->status() == inStep);
    }
    void commandsMakeOpsOfWhatPeopleDo()
    {
        Sink sink;
        ManualClock clock({1'700'000'000'000});
        SeededRandom random(3);
        Commands commands(sink, clock, random);
        Draft draft = replyDraft(QStringLiteral("words"), 1);
        draft.thread = commands.newThreadId();
        draft.channel = general;
        draft.subject = QStringLiteral("Subject");
        draft.told = {tom};
        commands.startThread(draft);
        QCOMPARE(sink.submitted.size(), size_t(1));
        QCOMPARE(sink.submitted[0].size(), size_t(3));
        const auto start = std::get<op::StartThread>(sink.submitted[0][0].body);
        QVERIFY(start == (op::StartThread{draft.thread, general, draft.subject, Ask::Nothing, {}, {tom}}));
        QCOMPARE(std::get<op::PostMessage>(sink.submitted[0][1].body).thread, draft.thread);
        QVERIFY(sink.submitted[0][0].opId != sink.submitted[0][1].opId);
        QVERIFY(sink.submitted[0][2].body == OpBody(op::DropDraft{DraftId(draft.thread.uuid()), {}, {}, DraftEnd::Spent}));

        const MessageId message = commands.reply(talked, QStringLiteral("r"));
        commands.editMessage(message, QStringLiteral("e"));
        commands.deleteMessage(message);
        commands.restoreMessage(message, QStringLiteral("e"));
        const MessageId aside = commands.comment(talked, message, QStringLiteral("a"));
        Message said;
        said.message = message;
        said.thread = talked;
        commands.setReaction(said, QStringLiteral("👍"), true);
        commands.setReaction(said, QStringLiteral("👍"), false);
        commands.markRead(talked, 5);
        commands.renameThread(talked, QStringLiteral("s"));
        commands.concludeThread(talked, QStringLiteral("c"));
        commands.reopenThread(talked);
        commands.moveThread(talked, general);
        commands.pinThread(talked, true);
        const ChannelId made = commands.createChannel(QStringLiteral("n"), QStringLiteral("p"), ChannelKind::Private, {tom});
        commands.joinChannel(made, yui);
        commands.leaveChannel(made, yui);
        commands.updateProfile(ines, {});
        const std::vector<OpBody> wanted{
            op::PostMessage{message, talked, QStringLiteral("r")}, op::EditMessage{message, QStringLiteral("e")},
            op::DeleteMessage{message}, op::RestoreMessage{message, QStringLiteral("e")},
            op::PostMessage{aside, talked, QStringLiteral("a"), message}, op::AddReaction{message, QStringLiteral("👍"), talked},
            op::RemoveReaction{message, QStringLiteral("👍"), talked}, op::MarkRead{talked, 5},
            op::RenameThread{talked, QStringLiteral("s")}, op::ConcludeThread{talked, QStringLiteral("c")},
            op::ReopenThread{talked}, op::MoveThread{talked, general}, op::PinThread{talked, true},
            op::CreateChannel{made, ChannelKind::Private, QStringLiteral("n"), QStringLiteral("p"), {tom}},
            op::JoinChannel{made, yui}, op::LeaveChannel{made, yui}, op::UpdateMember{ines, {}}};
        for (size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(sink.submitted[i + 1].front().body == wanted[i], qPrintable(QString(kindOf(wanted[i]))));
        commands.saveDraft(draft);
        commands.retry(id<OpId>(1));
        commands.discard(id<OpId>(2));
        commands.fetchOlderMessages(talked);
        commands.fetchOlderThreads(general);
        QCOMPARE(sink.saved.size() + sink.retried.size() + sink.discarded.size(), size_t(3));
        QCOMPARE(sink.fetched, 2);
    }
    void changeSetsUnite()
    {
        ChangeSet one, other;
        QVERIFY(one.isEmpty());
        one.messages[talked].insert(opening);
        other.messages[talked].insert(id<MessageId>(2));
        other.members.insert(tom);
        other.drafts = true;
        one.unite(other);
        QCOMPARE(one.messages[talked].size(), 2);
        QVERIFY(one.members.contains(tom) && one.drafts && !one.outbox && !one.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplicaStoreTest)
#include "tst_replica_store.moc"
