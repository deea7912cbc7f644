// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inbox_index.h"
#include "core/store/queries.h"
#include "tests/core/store/store_fixture.h"
#include <QElapsedTimer>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1), direct = id<ChannelId>(0xc3);

//! Inês's replica, and what she sees of her inbox.
struct Inbox : Workspace {
    Queries queries;
    InboxIndex index;
    quint64 messages = 0, threads = 0;
    Instant now{2'000'000};

    Inbox() : Workspace(), queries(*database), index(*database)
    {
        must(migrate(*database, replicaMigrations()));
        begin(*this);
        database->exec("INSERT INTO replica VALUES (1, x'" + me.uuid().bytes().toHex().toStdString() + "', x'"
                       + QByteArray(16, '\1').toHex().toStdString() + "', 'Saltmarsh', 0, 0, zeroblob(16))");
        append(op::CreateChannel{direct, ChannelKind::Direct, {}, {}, {ines}}, tom);
    }
    Event append(const OpBody &body, MemberId author)
    {
        const Event event = Workspace::append(body, author);
        index.refresh(change);
        change = {};
        return event;
    }
    ThreadId start(ChannelId channel, MemberId author, std::vector<MemberId> told = {}, std::optional<Instant> by = {})
    {
        const auto thread = id<ThreadId>(0x500 + ++threads);
        append(op::StartThread{thread, channel, QStringLiteral("Subject"), by ? Ask::ReplyBy : Ask::Nothing, by, told}, author);
        post(thread, author);
        return thread;
    }
    void post(ThreadId thread, MemberId author, const QString &text = QStringLiteral("words"))
    {
        append(op::PostMessage{id<MessageId>(0x1000 + ++messages), thread, text}, author);
    }
    void mention(ThreadId thread) { post(thread, tom, QStringLiteral("<@%1>").arg(ines.toString())); }
    std::vector<ThreadId> list(InboxTab tab = InboxTab::ForYou, InboxFilter filter = InboxFilter::Everything)
    {
        std::vector<ThreadId> ids;
        for (const ThreadRow &row : must(queries.inbox({tab, filter, now}, {}, 100)).rows)
            ids.push_back(row.thread.thread);
        return ids;
    }
    ThreadRow row(ThreadId thread) { return *must(queries.thread(thread)); }
    InboxCounts counts() { return must(queries.inboxCounts(now, 100)); }
};

using Ids = std::vector<ThreadId>;

} // namespace

class InboxTest : public QObject {
    Q_OBJECT
private slots:
    void whatWaitsComesFirstByItsDate()
    {
        Inbox inbox;
        const ThreadId news = inbox.start(general, tom), late = inbox.start(general, tom, {ines}, Instant{9'000'000}),
                       soon = inbox.start(general, tom, {ines}, Instant{3'000'000}), some = inbox.start(general, tom, {ines}),
                       mine = inbox.start(general, ines), newer = inbox.start(general, yui);
        QCOMPARE(inbox.list(), (Ids{soon, late, some, newer, mine, news}));
        QCOMPARE(inbox.counts().waiting, 3);
        QCOMPARE(inbox.counts().unread, 5);
        inbox.post(late, ines); // answered
        QCOMPARE(inbox.list(), (Ids{soon, some, late, newer, mine, news}));
    }
    void anAcknowledgementThatAgreesIsAnAnswer_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<bool>("answers");
        QTest::newRow("agree") << QStringLiteral("agree") << true;
        QTest::newRow("looking") << QStringLiteral("looking") << true;
        QTest::newRow("thanks") << QStringLiteral("thanks") << false;
        QTest::newRow("an emoji") << QStringLiteral("👍") << false;
    }
    // Whatever asks (by name, by a mention, directly), and whether the message is here or not.
    void anAcknowledgementThatAgreesIsAnAnswer()
    {
        QFETCH(QString, emoji);
        QFETCH(bool, answers);
        Inbox inbox;
        const ThreadId told = inbox.start(general, tom, {ines}), mentioned = inbox.start(general, tom), talk = inbox.start(direct, tom);
        inbox.mention(mentioned);
        for (const ThreadId thread : {told, mentioned, talk}) {
            inbox.append(op::MarkRead{thread, inbox.head}, ines);
            QVERIFY(inbox.row(thread).waitsForMe);
            const auto here = thread == told ? id<MessageId>(0x9999) : id<MessageId>(0x1000 + inbox.messages);
            inbox.append(op::AddReaction{here, emoji}, ines); // as it was written once
            QVERIFY(inbox.row(thread).waitsForMe);
            inbox.append(op::AddReaction{here, emoji, thread}, ines);
            QCOMPARE(inbox.row(thread).waitsForMe, !answers);
            QVERIFY(inbox.list().size() == 3); // it stays among what is good to know
            inbox.append(op::RemoveReaction{id<MessageId>(0x7777), emoji, thread}, ines); // another one
            QCOMPARE(inbox.row(thread).waitsForMe, !answers);
            inbox.append(op::RemoveReaction{here, emoji, thread}, ines);
            QVERIFY(inbox.row(thread).waitsForMe);
            inbox.append(op::AddReaction{here, emoji, thread}, ines);
            inbox.post(thread, tom, QStringLiteral("<@%1>?").arg(ines.toString()));
            QVERIFY(inbox.row(thread).waitsForMe); // asked again
            inbox.append(op::AddReaction{here, emoji, thread}, yui); // another's answer is none of hers
            QVERIFY(inbox.row(thread).waitsForMe);
        }
    }
    void whoAsksSeesHowManyHaveAnswered()
    {
        Inbox inbox;
        const MemberId aroha = id<MemberId>(0xa4);
        const ThreadId thread = inbox.start(general, ines, {tom, yui, aroha}, Instant{9'000'000});
        const MessageId question = id<MessageId>(0x1000 + inbox.messages);
        QCOMPARE(inbox.row(thread).answers, (AnswerCount{0, 3}));
        inbox.post(thread, tom);
        inbox.append(op::AddReaction{question, QStringLiteral("thanks")}, yui);
        QCOMPARE(inbox.row(thread).answers, (AnswerCount{1, 3}));
        inbox.append(op::AddReaction{question, QStringLiteral("looking")}, yui);
        QCOMPARE(inbox.row(thread).answers, (AnswerCount{2, 3}));
        QCOMPARE(must(inbox.queries.openAnswers(thread)), std::vector{OpenAnswer{aroha}});
        inbox.append(op::RemoveReaction{question, QStringLiteral("looking")}, yui);
        inbox.append(op::DeleteMessage{id<MessageId>(0x1000 + inbox.messages)}, tom);
        QCOMPARE(inbox.row(thread).answers, (AnswerCount{0, 3}));
        QVERIFY(!inbox.row(inbox.start(general, ines)).answers); // asks nobody
        QVERIFY(!inbox.row(inbox.start(general, tom, {ines}, Instant{9'000'000})).answers); // somebody else's
    }
    void doneLastsTillSomebodyElseWrites()
    {
        Inbox inbox;
        const ThreadId thread = inbox.start(general, tom, {ines});
        inbox.append(op::SetDone{thread, inbox.head}, ines);
        QCOMPARE(inbox.list(), Ids());
        inbox.post(thread, ines);
        QCOMPARE(inbox.list(), Ids());
        inbox.post(thread, yui);
        QCOMPARE(inbox.list(), Ids{thread});
        QVERIFY(!inbox.row(thread).waitsForMe); // it asked before
        inbox.append(op::SetDone{thread, inbox.head - 1}, ines); // by a device that had not seen the last one
        QCOMPARE(inbox.list(), Ids{thread});
        inbox.append(op::SetDone{thread, inbox.head}, ines);
        inbox.append(op::SetDone{thread, 0}, ines);
        QCOMPARE(inbox.list(), Ids{thread});
        inbox.append(op::SetDone{thread, inbox.head}, ines);
        inbox.mention(thread);
        QVERIFY(inbox.row(thread).waitsForMe);
    }
    void laterComesBackAtItsTimeAsTheNewest()
    {
        Inbox inbox;
        const ThreadId first = inbox.start(general, tom), second = inbox.start(general, tom);
        inbox.append(op::SetLater{first, Instant{2'500'000}}, ines);
        QCOMPARE(inbox.list(), Ids{second});
        QCOMPARE(inbox.list(InboxTab::Later), Ids{first});
        QCOMPARE(inbox.counts().later, 1);
        QCOMPARE(inbox.counts().unread, 1);
        inbox.post(first, tom); // does not bring it back early
        QCOMPARE(inbox.list(), Ids{second});
        inbox.now = Instant{2'500'000};
        QCOMPARE(inbox.list(), (Ids{first, second}));
        QCOMPARE(inbox.list(InboxTab::Later), Ids());
        inbox.append(op::SetLater{first, {}}, ines);
        inbox.append(op::SetDone{first, inbox.head}, ines);
        QCOMPARE(inbox.list(), Ids{second});
    }
    void levelsAndFollowingSayWhatIsGoodToKnow()
    {
        Inbox inbox;
        const ThreadId plain = inbox.start(general, tom), written = inbox.start(general, tom), asked = inbox.start(general, tom);
        inbox.post(written, ines);
        inbox.post(written, tom);
        inbox.mention(asked);
        QCOMPARE(inbox.list(), (Ids{asked, written, plain}));
        inbox.append(op::FollowChannel{general, ChannelLevel::Mentions}, ines);
        QCOMPARE(inbox.list(), (Ids{asked, written}));
        QVERIFY(inbox.row(plain).unread); // it is in its channel
        inbox.append(op::FollowChannel{general, ChannelLevel::Quiet}, ines);
        QCOMPARE(inbox.list(), Ids{asked});
        inbox.append(op::FollowThread{plain, ThreadFollow::Following, {}}, ines);
        QCOMPARE(inbox.list(), (Ids{asked, plain}));
        inbox.append(op::FollowChannel{general, ChannelLevel::Inbox}, ines);
        inbox.append(op::FollowThread{written, ThreadFollow::Not, {}}, ines);
        inbox.append(op::FollowThread{asked, ThreadFollow::Not, {}}, ines);
        QCOMPARE(inbox.list(), (Ids{asked, plain})); // whoever asks by name is heard
        QCOMPARE(inbox.row(written).standing.follow, ThreadFollow::Not);
        inbox.append(op::FollowThread{asked, ThreadFollow::Default, Instant{2'500'000}}, ines);
        QCOMPARE(inbox.list(), Ids{plain}); // muted
        inbox.now = Instant{2'500'000};
        QCOMPARE(inbox.list(), (Ids{asked, plain}));
        inbox.append(op::LeaveChannel{general, ines}, ines);
        QCOMPARE(inbox.list(), (Ids{asked, plain})); // asked by name, and followed expressly
    }
    void aMarkOfUnreadSticks()
    {
        Inbox inbox;
        const ThreadId thread = inbox.start(general, tom);
        inbox.post(thread, tom);
        inbox.append(op::MarkRead{thread, inbox.head}, ines);
        QVERIFY(!inbox.row(thread).unread);
        inbox.append(op::SetDone{thread, inbox.head}, ines);
        const Seq from = inbox.row(thread).thread.lastSeq;
        const Event mark = inbox.append(op::UnmarkRead{thread, from}, ines);
        QVERIFY(inbox.row(thread).unread);
        QCOMPARE(inbox.list(), Ids{thread}); // it is of interest again
        QCOMPARE(must(inbox.queries.readPosition(thread)), from - 1);
        inbox.append(op::MarkRead{thread, inbox.head}, ines);
        QVERIFY(inbox.row(thread).unread);
        inbox.append(op::MarkRead{thread, inbox.head, mark.op.opId}, ines);
        QVERIFY(!inbox.row(thread).unread);
        QCOMPARE(inbox.list(), Ids());
    }
    void iWasCaughtUpWhenIHadReadAllThereWas()
    {
        Inbox inbox;
        const ThreadId old = inbox.start(general, tom);
        QVERIFY(!must(inbox.queries.caughtUp(inbox.now)));
        const Event read = inbox.append(op::MarkRead{old, inbox.head}, ines);
        QVERIFY(!must(inbox.queries.caughtUp(inbox.now))); // nothing is new
        const ThreadId first = inbox.start(general, tom);
        const Instant came = inbox.row(first).thread.lastAt;
        const ThreadId second = inbox.start(general, tom);
        inbox.append(op::MarkRead{second, inbox.head}, ines); // not all
        const auto line = must(inbox.queries.caughtUp(inbox.now));
        QVERIFY(line);
        QCOMPARE(line->at, read.at);
        QCOMPARE(line->before, came);
    }
    void pagesMeetWithoutGap()
    {
        Inbox inbox;
        for (int i = 0; i < 12; ++i)
            inbox.start(i % 3 == 0 ? direct : general, tom, i % 4 == 0 ? std::vector{ines} : std::vector<MemberId>());
        for (const InboxTab tab : {InboxTab::ForYou, InboxTab::All}) {
            for (const InboxFilter filter : {InboxFilter::Everything, InboxFilter::Unread}) {
                Ids paged;
                std::optional<InboxKey> after;
                do {
                    const auto page = must(inbox.queries.inbox({tab, filter, inbox.now}, after, 5));
                    for (const ThreadRow &row : page.rows)
                        paged.push_back(row.thread.thread);
                    after = page.next;
                } while (after);
                QCOMPARE(paged, inbox.list(tab, filter));
                QCOMPARE(paged.size(), size_t(12));
            }
        }
    }
    void whatWaitsOnOthersIsByWhenItIsAskedFor()
    {
        Inbox inbox;
        const auto ask = [&](quint64 number, Ask what, std::optional<Instant> by, std::vector<MemberId> told, MemberId author = ines) {
            inbox.append(op::StartThread{id<ThreadId>(number), general, QStringLiteral("Asked"), what, by, std::move(told)}, author);
            return id<ThreadId>(number);
        };
        const ThreadId someTime = ask(0x501, Ask::WhenYouCan, {}, {tom}), late = ask(0x502, Ask::ReplyBy, Instant{9'000'000}, {tom, yui}),
                       soon = ask(0x503, Ask::DecisionBy, Instant{5'000'000}, {yui});
        ask(0x504, Ask::Nothing, {}, {tom});
        ask(0x505, Ask::ReplyBy, Instant{1'000}, {ines});      // myself
        ask(0x506, Ask::ReplyBy, Instant{1'000}, {tom}, yui);  // hers
        QCOMPARE(inbox.list(InboxTab::OnOthers), (Ids{soon, late, someTime}));
        Ids paged;
        for (std::optional<InboxKey> after;;) {
            const auto page = must(inbox.queries.inbox({InboxTab::OnOthers, InboxFilter::Everything, inbox.now}, after, 1));
            for (const ThreadRow &row : page.rows)
                paged.push_back(row.thread.thread);
            after = page.next;
            if (!after)
                break;
        }
        QCOMPARE(paged, (Ids{soon, late, someTime}));
        inbox.append(op::PostMessage{id<MessageId>(0x5001), late, QStringLiteral("Yes")}, tom);
        QCOMPARE(inbox.list(InboxTab::OnOthers), (Ids{soon, late, someTime})); // one of two
        inbox.append(op::PostMessage{id<MessageId>(0x5002), late, QStringLiteral("Me too")}, yui);
        QCOMPARE(inbox.list(InboxTab::OnOthers), (Ids{soon, someTime}));
        inbox.append(op::ConcludeThread{soon, QStringLiteral("So be it")}, ines);
        QCOMPARE(inbox.list(InboxTab::OnOthers), Ids{someTime});
        inbox.append(op::ReopenThread{soon}, ines);
        QCOMPARE(inbox.list(InboxTab::OnOthers), (Ids{soon, someTime}));
    }
    void aMessageAsksToo()
    {
        Inbox inbox;
        const auto ask = [&](quint64 number, ThreadId thread, MemberId author, const Asking &asking) {
            op::PostMessage post{id<MessageId>(number), thread, QStringLiteral("Could you?")};
            post.asks = asking;
            inbox.append(post, author);
            return post.message;
        };
        const ThreadId late = inbox.start(general, tom, {ines}, Instant{9'000'000}), talk = inbox.start(general, tom), quiet = inbox.start(general, tom);
        QCOMPARE(inbox.list(), (Ids{late, quiet, talk}));
        const Asking wanted{Ask::ReplyBy, Instant{5'000'000}, {}, {ines, yui}};
        const MessageId asked = ask(0x6001, talk, tom, wanted);
        QCOMPARE(inbox.list(), (Ids{talk, late, quiet})); // its moment comes first
        QVERIFY(inbox.row(talk).waitsForMe);
        QCOMPARE(inbox.row(talk).asksMe, (MessageAsk{talk, inbox.head, asked, tom, inbox.row(talk).thread.lastAt, false, wanted}));
        ask(0x6002, talk, yui, {Ask::DecisionBy, Instant{4'000'000}, {}, {ines}});
        QCOMPARE(inbox.row(talk).asksMe->author, yui); // of two the first moment
        inbox.append(op::DeleteMessage{id<MessageId>(0x6002)}, yui);
        QCOMPARE(inbox.row(talk).asksMe->author, tom);
        inbox.append(op::RestoreMessage{id<MessageId>(0x6002), QStringLiteral("Could you all the same?")}, yui);
        QCOMPARE(inbox.row(talk).asksMe->author, yui);
        inbox.append(op::AddReaction{asked, QStringLiteral("looking"), talk}, ines);
        QVERIFY(!inbox.row(talk).asksMe);
        QVERIFY(!inbox.row(talk).waitsForMe);
        ask(0x6003, talk, tom, {Ask::WhenYouCan, {}, {}, {ines}});
        QVERIFY(inbox.row(talk).asksMe); // asked anew
        inbox.post(talk, ines);
        QVERIFY(!inbox.row(talk).asksMe);
        QVERIFY(inbox.list(InboxTab::OnOthers).empty());
    }
    void whomMyMessagesAskIsWaitedFor()
    {
        Inbox inbox;
        const ThreadId talk = inbox.start(general, tom), mine = inbox.start(general, ines, {tom}, Instant{6'000'000});
        op::PostMessage post{id<MessageId>(0x6001), talk, QStringLiteral("Could you?")};
        post.asks = Asking{Ask::ReplyBy, Instant{5'000'000}, WorkSpan{WorkSpan::Unit::Hours, 2}, {yui, tom}};
        inbox.append(post, ines);
        QCOMPARE(inbox.list(InboxTab::OnOthers), (Ids{talk, mine}));
        QCOMPARE(inbox.row(talk).answers, (AnswerCount{0, 2}));
        QVERIFY(!inbox.row(talk).asksMe);
        inbox.post(talk, tom);
        QCOMPARE(must(inbox.queries.openAnswers(talk)), std::vector{OpenAnswer{yui}});
        inbox.post(talk, ines, QStringLiteral("<@%1>?").arg(yui.toString())); // reminded
        QCOMPARE(must(inbox.queries.openAnswers(talk)), (std::vector{OpenAnswer{yui, true}}));
        QCOMPARE(must(inbox.queries.openAnswers(mine)), std::vector{OpenAnswer{tom}});
        inbox.append(op::RemoveMember{yui}, ines); // nobody waits for who has left
        QCOMPARE(inbox.row(talk).answers, (AnswerCount{1, 1}));
        QCOMPARE(inbox.list(InboxTab::OnOthers), Ids{mine});
        InboxIndex(*inbox.database).rebuild();
        QCOMPARE(inbox.list(InboxTab::OnOthers), Ids{mine});
        inbox.append(op::ConcludeThread{mine, QStringLiteral("So be it")}, ines);
        QVERIFY(inbox.list(InboxTab::OnOthers).empty());
    }
    void aMomentThatWasAskedOfOthersIsNotMine()
    {
        Inbox inbox;
        const ThreadId others = inbox.start(general, tom, {yui}, Instant{3'000'000}), late = inbox.start(general, tom, {ines}, Instant{5'000'000});
        op::PostMessage post{id<MessageId>(0x6001), others, QStringLiteral("Could you?")};
        post.asks = Asking{Ask::ReplyBy, Instant{9'000'000}, {}, {ines}};
        inbox.append(post, yui);
        QCOMPARE(inbox.list(), (Ids{late, others}));
    }
    void agreeingWithAnythingAfterItWasAskedIsAnAnswer()
    {
        Inbox inbox;
        const ThreadId talk = inbox.start(general, ines);
        const MessageId first = id<MessageId>(0x1000 + inbox.messages);
        inbox.append(op::AddReaction{first, QStringLiteral("looking"), talk}, yui); // before she was asked
        op::PostMessage post{id<MessageId>(0x6001), talk, QStringLiteral("Do you agree?")};
        post.asks = Asking{Ask::WhenYouCan, {}, {}, {tom, yui}};
        inbox.append(post, ines);
        QCOMPARE(inbox.row(talk).answers, (AnswerCount{0, 2}));
        inbox.append(op::AddReaction{first, QStringLiteral("agree"), talk}, tom); // with what it is about
        QCOMPARE(must(inbox.queries.openAnswers(talk)), std::vector{OpenAnswer{yui}});
    }
    void whatAMessageAsksComesWithTheThread()
    {
        Inbox inbox;
        Thread thread;
        thread.thread = id<ThreadId>(0x777);
        thread.channel = general;
        thread.author = tom;
        thread.createdSeq = thread.lastSeq = 500;
        thread.lastAuthor = tom;
        thread.createdAt = thread.lastAt = Instant{1'000'000};
        const MessageAsk ask{thread.thread, 510, id<MessageId>(0x6001), tom, Instant{3'000'000}, false, {Ask::ReplyBy, Instant{7'000'000}, {}, {ines}}};
        Rows rows;
        rows.threads = {thread};
        rows.asks = {ask};
        ChangeSet change;
        must(inbox.projection->upsert(rows, change));
        inbox.index.refresh(change);
        QCOMPARE(inbox.row(thread.thread).asksMe, std::optional(ask)); // the message is not here
        inbox.append(op::DeleteMessage{ask.message}, tom);
        QVERIFY(!inbox.row(thread.thread).asksMe);
        inbox.append(op::RestoreMessage{ask.message, QStringLiteral("Could you?")}, tom);
        QVERIFY(inbox.row(thread.thread).asksMe);
    }
    void aProposalThatChangesIsReadAnew()
    {
        Inbox inbox;
        const ThreadId thread = id<ThreadId>(0x501);
        const MessageId proposal = id<MessageId>(0x6001);
        const Event start = inbox.append(op::StartThread{thread, general, QStringLiteral("Nine?"), Ask::DecisionBy, {}, {tom},
                                                         WorkSpan{WorkSpan::Unit::Days, 2}, 4}, ines);
        QCOMPARE(inbox.row(thread).thread.review, (Review{4, {}, start.at}));
        inbox.append(op::PostMessage{id<MessageId>(0x6000), thread, QStringLiteral("Where is the text?")}, tom); // is not what is proposed
        const Event said = inbox.append(op::PostMessage{proposal, thread, QStringLiteral("At nine.")}, ines);
        QCOMPARE(inbox.row(thread).thread.review, (Review{4, proposal, said.at}));
        inbox.append(op::PostMessage{id<MessageId>(0x6002), thread, QStringLiteral("Fine.")}, tom);
        inbox.append(op::EditMessage{id<MessageId>(0x6002), QStringLiteral("Fine!")}, tom);
        QCOMPARE(inbox.row(thread).thread.review, (Review{4, proposal, said.at}));
        const Event changed = inbox.append(op::EditMessage{proposal, QStringLiteral("At ten.")}, ines);
        QCOMPARE(inbox.row(thread).thread.review, (Review{4, proposal, changed.at}));
        inbox.append(op::ConcludeThread{thread, QStringLiteral("At ten."), QStringLiteral("The printer closes")}, ines);
        const auto notes = must(inbox.queries.notes(thread));
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes[0].before, QStringLiteral("The printer closes"));
    }
    void aLargeInboxAnswersAtOnce()
    {
        Inbox inbox;
        inbox.start(general, tom, {ines});
        inbox.database->exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150000) "
            "INSERT INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, told, message_count, last_seq, last_at, "
            "last_author, preview, conclusion, pinned) SELECT randomblob(16), (SELECT channel FROM thread LIMIT 1), 'Subject', author, created_at + i, "
            "created_seq + i, 'nothing', NULL, x'', 1, last_seq + i, last_at + i, last_author, '', '', 0 FROM thread, n");
        inbox.database->exec("DELETE FROM inbox; INSERT INTO inbox SELECT thread, channel, 1, 0, -last_at, last_at, 1, 0, 0 FROM thread");
        QElapsedTimer time;
        time.start();
        QCOMPARE(inbox.counts().unread, 100);
        const auto page = must(inbox.queries.inbox({InboxTab::ForYou, InboxFilter::Everything, inbox.now}, {}, 100));
        must(inbox.queries.inbox({InboxTab::ForYou, InboxFilter::Unread, inbox.now}, page.next, 100));
        must(inbox.queries.inbox({InboxTab::All, InboxFilter::Unread, inbox.now}, {}, 100));
        must(inbox.queries.inbox({InboxTab::Later, InboxFilter::Everything, inbox.now}, {}, 100));
        must(inbox.queries.caughtUp(inbox.now));
        const qint64 asked = time.elapsed();
        QCOMPARE(page.rows.size(), size_t(100));
        qInfo("150,000 threads asked for in %lld ms", static_cast<long long>(asked));
        QVERIFY2(asked < 500, qPrintable(QString::number(asked)));
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
