// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/workspace_reader.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1);
const ThreadId talked = id<ThreadId>(0xd1);
const MessageId first = id<MessageId>(0xe1), second = id<MessageId>(0xe2);

//! A thread by Tom with one message by Tom and one by Inês that mentions Yui.
struct Talk : Workspace {
    Talk()
    {
        begin(*this);
        append(op::StartThread{talked, general, QStringLiteral("Open on Sunday?"), Ask::ReplyBy, Instant{9}, {yui}}, tom);
        append(op::PostMessage{first, talked, QStringLiteral("Shall **we**?")}, tom);
        append(op::PostMessage{second, talked, QStringLiteral("Ask <@%1>").arg(yui.toString())}, ines);
    }
    Rows rows() { return must(allRows(*database)); }
    Thread row() { return rows().threads.front(); }
    Standing standing(MemberId member)
    {
        for (const Standing &one : rows().standings) {
            if (one.member == member && one.thread == talked)
                return one;
        }
        return {};
    }
    qint64 count(const char *table)
    {
        return database->execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }
};

quint64 anySeed()
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::noShrink(rc::gen::arbitrary<quint64>()));
}

} // namespace

class ProjectionTest : public QObject {
    Q_OBJECT
private slots:
    void workspaceHasItsName()
    {
        Talk talk;
        const auto workspace = must(WorkspaceReader(*talk.database).workspace());
        QVERIFY(workspace);
        QCOMPARE(workspace->name, QStringLiteral("Saltmarsh"));
        QCOMPARE(workspace->workspace, id<WorkspaceId>(1));
    }
    void membersComeChangeAndGo()
    {
        Talk talk;
        WorkspaceReader reader(*talk.database);
        Profile profile;
        profile.name = QStringLiteral("Tom Reid");
        profile.zone = QStringLiteral("Europe/London");
        profile.hours.start = 600;
        talk.append(op::UpdateMember{tom, profile}, tom);
        talk.append(op::SetRole{tom, Role::Guest}, ines);
        auto member = must(reader.member(tom));
        QVERIFY(member);
        QCOMPARE(member->profile, profile);
        QCOMPARE(member->role, Role::Guest);
        QCOMPARE(member->joinedSeq, Seq(3));
        QVERIFY(!member->removed);

        const ChannelId direct = id<ChannelId>(0xc9);
        talk.append(op::CreateChannel{direct, ChannelKind::Direct, {}, {}, {tom}}, ines);
        talk.append(op::JoinChannel{general, tom}, tom);
        talk.append(op::RemoveMember{tom}, ines);
        QVERIFY(must(reader.member(tom))->removed);
        QCOMPARE(must(reader.isInChannel(general, tom)), false);
        QCOMPARE(must(reader.isInChannel(direct, tom)), true);
        QCOMPARE(must(reader.message(first))->author, tom);

        talk.append(op::AddMember{tom, profile, Role::Member}, ines);
        QVERIFY(!must(reader.member(tom))->removed);
        QCOMPARE(must(reader.member(tom))->joinedSeq, talk.head);
    }
    void channelsHavePeopleAndUniqueNames()
    {
        Talk talk;
        WorkspaceReader reader(*talk.database);
        const ChannelId marketing = id<ChannelId>(0xc2);
        talk.append(op::CreateChannel{marketing, ChannelKind::Public, QStringLiteral("Äpfel"), QStringLiteral("p"), {yui, yui}}, tom);
        QCOMPARE(must(reader.channelMembers(marketing)), (std::vector{tom, yui}));
        QVERIFY(must(reader.channelNameTaken(QStringLiteral(" äPFEL "), {})));
        QVERIFY(!must(reader.channelNameTaken(QStringLiteral("ÄPFEL"), marketing)));
        QVERIFY(!must(reader.channelNameTaken(QStringLiteral("äpfe"), {})));
        talk.append(op::UpdateChannel{marketing, QStringLiteral("Autumn"), QStringLiteral("q"), true}, tom);
        const auto channel = must(reader.channel(marketing));
        QVERIFY(channel);
        QCOMPARE(channel->name, QStringLiteral("Autumn"));
        QCOMPARE(channel->kind, ChannelKind::Public);
        QVERIFY(channel->archived);
        // The name of a private channel is nobody's business outside it, not even by a refusal.
        talk.append(op::CreateChannel{id<ChannelId>(0xc3), ChannelKind::Private, QStringLiteral("hidden"), {}, {}}, tom);
        QVERIFY(!must(reader.channelNameTaken(QStringLiteral("hidden"), {})));
        talk.append(op::LeaveChannel{marketing, yui}, yui);
        QVERIFY(!must(reader.isInChannel(marketing, yui)));
        talk.append(op::JoinChannel{marketing, ines}, tom);
        QVERIFY(must(reader.isInChannel(marketing, ines)));
        talk.append(op::JoinChannel{id<ChannelId>(0xcf), ines}, tom);
        QVERIFY(!must(reader.isInChannel(id<ChannelId>(0xcf), ines)));
    }
    void aThreadsRowFollowsItsMessages()
    {
        Talk talk;
        Thread row = talk.row();
        QCOMPARE(row.subject, QStringLiteral("Open on Sunday?"));
        QCOMPARE(row.author, tom);
        QCOMPARE(row.ask, Ask::ReplyBy);
        QCOMPARE(row.askBy, std::optional(Instant{9}));
        QCOMPARE(row.told, std::vector{yui});
        QCOMPARE(row.createdSeq, Seq(7));
        QCOMPARE(row.messageCount, 2);
        QCOMPARE(row.lastSeq, Seq(9));
        QCOMPARE(row.lastAt, Instant{1'009'000});
        QCOMPARE(row.lastAuthor, ines);
        QCOMPARE(row.preview, QStringLiteral("Ask <@%1>").arg(yui.toString()));

        talk.append(op::EditMessage{second, QStringLiteral("`No.`")}, ines);
        row = talk.row();
        QCOMPARE(row.preview, QStringLiteral("No."));
        QCOMPARE(row.lastSeq, Seq(9));
        QCOMPARE(talk.rows().messages.back().editedAt, std::optional(Instant{1'010'000}));
        talk.append(op::EditMessage{first, QStringLiteral("older")}, tom);
        QCOMPARE(talk.row().preview, QStringLiteral("No."));

        talk.append(op::DeleteMessage{second}, ines);
        row = talk.row();
        QCOMPARE(row.preview, QStringLiteral("older"));
        QCOMPARE(row.messageCount, 1);
        QCOMPARE(row.lastSeq, Seq(9));
        QCOMPARE(talk.rows().messages.back().text, QString());
        QVERIFY(talk.rows().messages.back().deleted);
        talk.append(op::DeleteMessage{second}, ines);
        talk.append(op::EditMessage{second, QStringLiteral("back?")}, ines);
        QCOMPARE(talk.row().messageCount, 1);
        QCOMPARE(talk.rows().messages.back().text, QString());
        talk.append(op::DeleteMessage{first}, tom);
        QCOMPARE(talk.row().preview, QString());
        QCOMPARE(talk.row().messageCount, 0);
    }
    void reactionsAreOneAPersonAndGoWithTheMessage()
    {
        Talk talk;
        talk.append(op::AddReaction{first, QStringLiteral("👍")}, ines);
        talk.append(op::AddReaction{first, QStringLiteral("👍")}, ines);
        const Seq hers = talk.append(op::AddReaction{first, QStringLiteral("👍")}, yui).seq;
        talk.append(op::AddReaction{id<MessageId>(0xef), QStringLiteral("👍")}, yui);
        QCOMPARE(talk.rows().reactions.size(), size_t(2));
        talk.append(op::RemoveReaction{first, QStringLiteral("👍")}, ines);
        QCOMPARE(talk.rows().reactions, (std::vector<Reaction>{{first, yui, QStringLiteral("👍"), hers}}));
        talk.append(op::DeleteMessage{first}, tom);
        QVERIFY(talk.rows().reactions.empty());
    }
    void whatHappensToAThreadLeavesNotes()
    {
        using What = ThreadNote::What;
        Talk talk;
        const ChannelId other = id<ChannelId>(0xc2), hidden = id<ChannelId>(0xc3);
        talk.append(op::CreateChannel{other, ChannelKind::Public, QStringLiteral("other"), {}, {}}, ines);
        talk.append(op::CreateChannel{hidden, ChannelKind::Private, QStringLiteral("hidden"), {}, {}}, ines);
        talk.append(op::PinThread{talked, true}, ines);
        QVERIFY(talk.row().pinned);
        const Seq renamed = talk.append(op::RenameThread{talked, QStringLiteral("Open on Monday?")}, ines).seq;
        talk.append(op::RenameThread{talked, QStringLiteral("Open on Monday?")}, tom); // changes nothing
        talk.append(op::ReopenThread{talked}, tom);                                    // is open
        const Event done = talk.append(op::ConcludeThread{talked, QStringLiteral("On Monday.")}, yui);
        QCOMPARE(talk.row().conclusion, QStringLiteral("On Monday."));
        QCOMPARE(talk.row().lastSeq, done.seq);
        QCOMPARE(talk.row().lastAuthor, yui);
        QCOMPARE(talk.row().messageCount, 2);
        talk.append(op::ReopenThread{talked}, tom);
        QCOMPARE(talk.row().conclusion, QString());
        talk.append(op::MoveThread{talked, hidden}, tom);
        QVERIFY(!talk.row().pinned);
        QCOMPARE(talk.row().channel, hidden);
        talk.append(op::MoveThread{talked, hidden}, tom); // is there
        const Seq back = talk.append(op::MoveThread{talked, other}, tom).seq;
        const auto notes = talk.rows().notes;
        std::vector<What> happened;
        for (const ThreadNote &note : notes)
            happened.push_back(note.what);
        QCOMPARE(happened, (std::vector{What::Renamed, What::Concluded, What::Reopened, What::Moved, What::Moved}));
        QCOMPARE(notes[0].seq, renamed);
        QCOMPARE(notes[0].before, QStringLiteral("Open on Sunday?"));
        QCOMPARE(notes[0].after, QStringLiteral("Open on Monday?"));
        QCOMPARE(notes[1].after, QStringLiteral("On Monday."));
        QCOMPARE(notes[3].channel, std::optional(general));
        QVERIFY(!notes[4].channel); // where it was is nobody's business
        QCOMPARE(must(WorkspaceReader(*talk.database).movedFrom(talked, back)), std::optional(hidden));
    }
    void pinnedThreadsComeHoweverOldTheyAre()
    {
        Talk talk;
        talk.append(op::PinThread{talked, true}, ines);
        for (quint64 i = 0; i < 5; ++i)
            talk.append(op::StartThread{id<ThreadId>(0x200 + i), general, QStringLiteral("s"), Ask::Nothing, {}, {}}, tom);
        const auto has = [&](const Rows &rows) {
            return std::any_of(rows.threads.begin(), rows.threads.end(), [](const Thread &one) { return one.thread == talked; });
        };
        const WorkspaceReader reader(*talk.database);
        QVERIFY(has(must(reader.scope(general, tom, {2, 2}))));
        const auto parts = must(reader.snapshot(tom, {2, 2}));
        bool found = false;
        for (int i = 0; i < parts->count(); ++i)
            found = found || has(must(parts->part(i)));
        QVERIFY(found);
        talk.append(op::PinThread{talked, false}, ines);
        QVERIFY(!has(must(reader.scope(general, tom, {2, 2}))));
    }
    void readPositionsOnlyGrowAndMentionsFollowTheWords()
    {
        Talk talk;
        QCOMPARE(talk.standing(yui).askedSeq, Seq(9));
        talk.append(op::MarkRead{talked, 9, {}}, yui);
        talk.append(op::MarkRead{talked, 8, {}}, yui);
        QCOMPARE(talk.standing(yui).readSeq, Seq(9));
        QCOMPARE(talk.standing(yui).readAt, Instant{1'010'000});
        QCOMPARE(talk.standing(ines).postedSeq, Seq(9));
        talk.append(op::EditMessage{second, QStringLiteral("<@%1> now you").arg(tom.toString())}, ines);
        QCOMPARE(talk.count("mention"), 1);
        QCOMPARE(talk.standing(yui).askedSeq, Seq(0));
        QCOMPARE(talk.standing(tom).askedSeq, Seq(9));
        talk.append(op::DeleteMessage{second}, ines);
        QCOMPARE(talk.count("mention"), 0);
        QCOMPARE(talk.standing(tom).askedSeq, Seq(0));
    }
    void aMarkOfUnreadStaysTillAReadThatKnowsOfIt()
    {
        Talk talk;
        talk.append(op::MarkRead{talked, 9, {}}, yui);
        const OpId mark = talk.append(op::UnmarkRead{talked, 8}, yui).op.opId;
        QCOMPARE(talk.standing(yui).unreadMark, std::optional(mark));
        QCOMPARE(talk.standing(yui).unreadFrom, Seq(8));
        talk.append(op::MarkRead{talked, 10, {}}, yui); // of a device that was away
        QCOMPARE(talk.standing(yui).readSeq, Seq(10));
        QCOMPARE(talk.standing(yui).unreadMark, std::optional(mark));
        const OpId again = talk.append(op::UnmarkRead{talked, 9}, yui).op.opId;
        talk.append(op::MarkRead{talked, 10, mark}, yui); // knew of another one
        QCOMPARE(talk.standing(yui).unreadMark, std::optional(again));
        talk.append(op::MarkRead{talked, 9, again}, yui);
        QCOMPARE(talk.standing(yui).unreadMark, std::optional<OpId>());
        QCOMPARE(talk.standing(yui).unreadFrom, Seq(0));
        QCOMPARE(talk.standing(yui).readSeq, Seq(10));
    }
    void doneAndLaterEndEachOther()
    {
        Talk talk;
        talk.append(op::SetLater{talked, Instant{7}}, yui);
        QCOMPARE(talk.standing(yui).laterUntil, std::optional(Instant{7}));
        talk.append(op::SetDone{talked, 9}, yui);
        QCOMPARE(talk.standing(yui).laterUntil, std::optional<Instant>());
        QCOMPARE(talk.standing(yui).doneSeq, Seq(9));
        talk.append(op::SetLater{talked, Instant{8}}, yui);
        QCOMPARE(talk.standing(yui).doneSeq, Seq(0));
        talk.append(op::SetLater{talked, {}}, yui);
        talk.append(op::FollowThread{talked, ThreadFollow::Not, Instant{5}}, yui);
        QCOMPARE(talk.standing(yui).laterUntil, std::optional<Instant>());
        QCOMPARE(talk.standing(yui).follow, ThreadFollow::Not);
        QCOMPARE(talk.standing(yui).muteUntil, std::optional(Instant{5}));
        talk.append(op::FollowChannel{general, ChannelLevel::Mentions}, yui);
        talk.append(op::FollowChannel{general, ChannelLevel::Quiet}, yui);
        QCOMPARE(talk.rows().follows, (std::vector<ChannelFollow>{{yui, general, ChannelLevel::Quiet}}));
    }
    void aReplicaKeepsItsOwnersStandingAlone()
    {
        Talk talk;
        Workspace replica;
        replica.projection->keepStandingsOf(tom);
        for (const Event &event : must(talk.log->read(0, 100)))
            must(replica.projection->apply(event, replica.change));
        const Rows rows = must(allRows(*replica.database));
        QCOMPARE(rows.standings.size(), size_t(1));
        QCOMPARE(rows.standings.front().member, tom);
    }
    void editsKeepWhatWasSaid()
    {
        Talk talk;
        const Instant written = talk.rows().messages[0].at;
        talk.append(op::EditMessage{first, QStringLiteral("two")}, tom);
        const Event third = talk.append(op::EditMessage{first, QStringLiteral("three")}, tom);
        const auto versions = talk.rows().versions;
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].text, QStringLiteral("Shall **we**?"));
        QCOMPARE(versions[0].at, written);
        QCOMPARE(versions[1].text, QStringLiteral("two"));
        QCOMPARE(versions[1].seq, third.seq);
        talk.append(op::DeleteMessage{first}, tom);
        QCOMPARE(talk.count("message_version"), 0);
    }
    void onlyTheNewestVersionsAreKept()
    {
        Talk talk;
        for (int i = 0; i < MessageVersion::Kept + 5; ++i)
            talk.append(op::EditMessage{first, QString::number(i)}, tom);
        const auto versions = talk.rows().versions;
        QCOMPARE(versions.size(), size_t(MessageVersion::Kept));
        QCOMPARE(versions.back().text, QString::number(MessageVersion::Kept + 3));
        QCOMPARE(versions.front().text, QString::number(4));
    }
    void aPageNewerThanItsEditsIsNotSpoiltByThem()
    {
        Talk talk;
        const Event one = talk.append(op::EditMessage{first, QStringLiteral("one")}, tom);
        const Event two = talk.append(op::EditMessage{first, QStringLiteral("two")}, tom);
        const Rows page = talk.rows();
        must(talk.projection->upsert(page, talk.change));
        must(talk.projection->apply(one, talk.change));
        must(talk.projection->apply(two, talk.change));
        QVERIFY(talk.rows() == page);
    }
    void aDeletedMessageComesBackWithTheWordsItIsGiven()
    {
        Talk talk;
        talk.append(op::EditMessage{second, QStringLiteral("edited")}, ines);
        talk.append(op::AddReaction{second, QStringLiteral("thanks")}, tom);
        talk.append(op::DeleteMessage{second}, ines);
        QCOMPARE(talk.rows().messages[1].deletedBy, std::optional(ines));
        QCOMPARE(talk.row().messageCount, 1);
        const Event back = talk.append(op::RestoreMessage{second, QStringLiteral("back <@%1>").arg(yui.toString())}, ines);
        const Message message = talk.rows().messages[1];
        QVERIFY(!message.deleted && !message.deletedBy);
        QVERIFY(message.text.startsWith(QStringLiteral("back")));
        QCOMPARE(message.editedAt, std::optional(back.at));
        QCOMPARE(talk.row().messageCount, 2);
        QVERIFY(talk.row().preview.startsWith(QStringLiteral("back")));
        QCOMPARE(talk.count("mention"), 1);
        QCOMPARE(talk.count("reaction"), 0);
        QCOMPARE(talk.count("message_version"), 0);
        const Rows before = talk.rows(); // what is not deleted is not brought back
        talk.append(op::RestoreMessage{first, QStringLiteral("other words")}, tom);
        QVERIFY(talk.rows() == before);
    }
    void sideCommentsAreNewsButNoReplies()
    {
        Talk talk;
        const MessageId aside = id<MessageId>(0xe5);
        talk.change = {};
        talk.append(op::PostMessage{aside, talked, QStringLiteral("by the way"), first}, yui);
        QVERIFY(talk.change.messages[talked].contains(aside) && talk.change.messages[talked].contains(first));
        QCOMPARE(talk.row().messageCount, 2);
        QCOMPARE(talk.row().lastAuthor, yui);
        QCOMPARE(talk.row().preview, QStringLiteral("by the way"));
        QCOMPARE(talk.rows().messages[2].beside, std::optional(first));
        talk.append(op::DeleteMessage{aside}, yui);
        QCOMPARE(talk.row().messageCount, 2);
    }
    void aMessageOfAnUnknownThreadIsKeptAndItsThreadMissed()
    {
        Talk talk;
        const ThreadId unknown = id<ThreadId>(0xdf);
        talk.append(op::PostMessage{id<MessageId>(0xe9), unknown, QStringLiteral("early")}, tom);
        QCOMPARE(talk.rows().messages.size(), size_t(3));
        QCOMPARE(talk.count("missing_thread"), 1);
        Thread row = talk.row();
        row.thread = unknown;
        row.messageCount = 5;
        Rows rows;
        rows.threads = {row};
        must(talk.projection->upsert(rows, talk.change));
        QCOMPARE(talk.count("missing_thread"), 0);
        QCOMPARE(talk.rows().messages.size(), size_t(3));
    }
    void aPageThatIsNewerThanAnEventIsNotCountedTwice()
    {
        Talk server;
        Workspace replica;
        begin(replica);
        WorkspaceReader reader(*server.database);
        must(replica.projection->upsert(must(reader.messagesBefore(talked, {}, me, 1)).rows, replica.change));
        for (const Event &event : must(server.log->read(6, 10)))
            must(replica.projection->apply(event, replica.change));
        const Rows held = must(allRows(*replica.database)), wanted = server.rows();
        QCOMPARE(held.threads, wanted.threads);
        QCOMPARE(held.messages, wanted.messages);
    }
    void forgettingAChannelLeavesNothingOfIt()
    {
        Talk talk;
        talk.append(op::AddReaction{first, QStringLiteral("👍")}, ines);
        talk.append(op::MarkRead{talked, 8}, yui);
        const ChannelId other = id<ChannelId>(0xc2);
        talk.append(op::CreateChannel{other, ChannelKind::Public, QStringLiteral("other"), {}, {}}, ines);
        must(talk.projection->forgetChannel(general, talk.change));
        const Rows rows = talk.rows();
        QCOMPARE(rows.channels.size(), size_t(1));
        QCOMPARE(rows.memberships.size(), size_t(1));
        QVERIFY(rows.threads.empty() && rows.messages.empty() && rows.reactions.empty() && rows.standings.empty());
        QCOMPARE(talk.count("mention") + talk.count("told"), 0);
    }
    void anyEventsAreTakenAndTheAuditAgrees()
    {
        QVERIFY(rc::check("any events at all project, the same way twice", [] {
            SeededRandom random(anySeed());
            RandomOps ops(random);
            Workspace server;
            begin(server);
            for (int i = 0; i < 80; ++i) {
                const MemberId author = ops.member();
                server.append(ops.any(author), author);
            }
            RC_ASSERT(must(audit(*server.database)) == QStringList());
        }));
    }
    void oldSnapshotAndEventsAreTheNewSnapshot()
    {
        QVERIFY(rc::check("snapshot(k) + events after k == snapshot(end)", [] {
            SeededRandom random(anySeed());
            RandomOps ops(random);
            Workspace server;
            begin(server);
            const auto grow = [&](int steps) {
                for (int i = 0; i < steps; ++i) {
                    const MemberId author = ops.member();
                    const OpBody body = ops.any(author);
                    if (isAcceptable(*server.database, body))
                        server.append(body, author);
                }
            };
            const auto copyTo = [&](Workspace &replica) {
                WorkspaceReader reader(*server.database);
                const auto parts = must(reader.snapshot(me, {1000, 1000}));
                for (int i = 0; i < parts->count(); ++i)
                    must(replica.projection->upsert(must(parts->part(i)), replica.change));
            };
            grow(60);
            const Seq cut = server.head;
            Workspace early, late;
            early.projection->keepStandingsOf(me);
            late.projection->keepStandingsOf(me);
            copyTo(early);
            grow(60);
            for (const Event &event : must(server.log->read(cut, 1000)))
                must(early.projection->apply(event, early.change));
            copyTo(late);
            RC_ASSERT(dump(*early.database) == dump(*late.database));
            RC_ASSERT(dump(*early.database) == dump(*server.database));
        }));
    }
    void theAuditNamesWhatIsWrong()
    {
        Talk talk;
        QCOMPARE(must(audit(*talk.database)), QStringList());
        talk.database->exec("UPDATE thread SET preview = 'forged'");
        talk.database->exec("DELETE FROM event_log WHERE seq = 4");
        const QStringList wrong = must(audit(*talk.database));
        QVERIFY(wrong.join(u'\n').contains(QStringLiteral("forged")));
        QVERIFY(wrong.join(u'\n').contains(QStringLiteral("some are missing")));
        QVERIFY(wrong.join(u'\n').contains(QStringLiteral("Table member")));
    }
    void theLogTakesOnlyTheNextEventAndNoOpTwice()
    {
        Talk talk;
        Event event{talk.head + 2, {id<OpId>(77), op::DeleteMessage{first}}, ines, {5}};
        QCOMPARE(talk.log->append(event).error().code, StoreError::Code::Misuse);
        event.seq = talk.head;
        QCOMPARE(talk.log->append(event).error().code, StoreError::Code::Misuse);
        event = {talk.head + 1, {id<OpId>(quint64(1'000'000 + 1)), op::DeleteMessage{first}}, ines, {5}};
        QVERIFY(must(talk.log->append(event)) == EventLog::Appended::KnownBefore);
        event.op.opId = id<OpId>(77);
        QVERIFY(must(talk.log->append(event)) == EventLog::Appended::Yes);
        QCOMPARE(must(talk.log->head()), event.seq);
        QVERIFY(must(talk.log->find(event.op.opId)) == event);
        QVERIFY(!must(talk.log->find(id<OpId>(78))));
        const auto read = must(talk.log->read(event.seq - 2, 1));
        QCOMPARE(read.size(), size_t(1));
        QCOMPARE(read.front().seq, event.seq - 1);
    }
    void guestsReadOnlyWhatTheyAreIn()
    {
        Talk talk;
        WorkspaceReader reader(*talk.database);
        const ChannelId secret = id<ChannelId>(0xc2);
        talk.append(op::CreateChannel{secret, ChannelKind::Private, QStringLiteral("secret"), {}, {tom}}, ines);
        talk.append(op::SetRole{tom, Role::Guest}, ines);
        QCOMPARE(must(reader.readableChannels(tom)), std::vector{secret});
        QCOMPARE(must(reader.readableChannels(yui)), std::vector{general});
        QCOMPARE(must(reader.readableChannels(ines)), (std::vector{general, secret}));
        talk.append(op::RemoveMember{yui}, ines);
        QVERIFY(must(reader.readableChannels(yui)).empty());
        const auto parts = must(reader.snapshot(tom, {10, 10}));
        for (int i = 0; i < parts->count(); ++i)
            QVERIFY(must(parts->part(i)).threads.empty());
    }
    void pagesOfHistoryMeetWithoutGap()
    {
        Talk talk;
        WorkspaceReader reader(*talk.database);
        for (quint64 i = 0; i < 25; ++i)
            talk.append(op::PostMessage{id<MessageId>(0x100 + i), talked, QStringLiteral("m")}, tom);
        talk.append(op::AddReaction{id<MessageId>(0x100), QStringLiteral("👍")}, ines);
        talk.append(op::MarkRead{talked, 9}, ines);
        std::vector<Seq> seqs;
        std::optional<Seq> before;
        int pages = 0, reactions = 0;
        for (bool complete = false; !complete; ++pages) {
            const auto page = must(reader.messagesBefore(talked, before, ines, 10));
            QCOMPARE(page.rows.threads.size(), size_t(1));
            QCOMPARE(page.rows.standings.size(), size_t(1));
            reactions += int(page.rows.reactions.size());
            std::vector<Seq> here;
            for (const Message &message : page.rows.messages)
                here.push_back(message.seq);
            seqs.insert(seqs.begin(), here.begin(), here.end());
            before = seqs.front();
            complete = page.complete;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(reactions, 1);
        QCOMPARE(seqs.size(), size_t(27));
        QVERIFY(std::is_sorted(seqs.begin(), seqs.end()));
        const auto none = must(reader.messagesBefore(id<ThreadId>(0xdf), {}, ines, 10));
        QVERIFY(none.complete && none.rows == Rows());
    }
    void pagesOfThreadsMeetWithoutGap()
    {
        Talk talk;
        WorkspaceReader reader(*talk.database);
        for (quint64 i = 0; i < 7; ++i)
            talk.append(op::StartThread{id<ThreadId>(0x200 + i), general, QStringLiteral("s"), Ask::Nothing, {}, {}}, tom);
        talk.database->exec("UPDATE thread SET last_at = 5 WHERE created_seq % 2 = 0"); // old ones that came in late
        QSet<ThreadId> seen;
        std::optional<Instant> before;
        std::optional<ThreadId> beforeThread;
        for (bool complete = false; !complete;) {
            const auto page = must(reader.threadsBefore(general, before, beforeThread, ines, 3));
            for (const Thread &one : page.rows.threads) {
                QVERIFY(!seen.contains(one.thread));
                seen.insert(one.thread);
                before = one.lastAt;
                beforeThread = one.thread;
            }
            complete = page.complete;
        }
        QCOMPARE(seen.size(), 8);
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "tst_projection.moc"
