// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inbox_index.h"
#include "core/store/queries.h"
#include "core/store/workspace_reader.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>
#include <sqlite3.h>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1), design = id<ChannelId>(0xc2), direct = id<ChannelId>(0xc3),
                notJoined = id<ChannelId>(0xc4);

//! A database with every table there is, whose statements can be listed.
struct World : Workspace {
    Queries queries;
    WorkspaceReader reader;
    InboxIndex inbox;
    QStringList statements;
    quint64 messages = 0;
    const Instant now{2'000'000};

    World() : Workspace(), queries(*database), reader(*database), inbox(*database)
    {
        must(migrate(*database, replicaMigrations()));
        begin(*this);
        database->exec("INSERT INTO replica VALUES (1, x'" + me.uuid().bytes().toHex().toStdString() + "', x'"
                       + QByteArray(16, '\1').toHex().toStdString() + "', 'Saltmarsh', 0, 0, zeroblob(16))");
        append(op::CreateChannel{design, ChannelKind::Public, QStringLiteral("Design"), {}, {ines}}, tom);
        append(op::CreateChannel{direct, ChannelKind::Direct, {}, {}, {ines, yui}}, tom);
        append(op::CreateChannel{notJoined, ChannelKind::Public, QStringLiteral("accounting"), {}, {}}, tom);
    }
    Event append(const OpBody &body, MemberId author)
    {
        const Event event = Workspace::append(body, author);
        inbox.refresh(change);
        change = {};
        return event;
    }
    std::vector<ThreadRow> list(const InboxView &view) { return must(queries.inbox(view, {}, 100)).rows; }
    std::vector<ThreadRow> waiting()
    {
        auto rows = list({InboxTab::ForYou, InboxFilter::Everything, now});
        std::erase_if(rows, [](const ThreadRow &row) { return row.place != InboxPlace::Waiting; });
        return rows;
    }
    ThreadId start(quint64 number, ChannelId channel, MemberId author, std::vector<MemberId> told = {})
    {
        append(op::StartThread{id<ThreadId>(number), channel, QStringLiteral("Subject %1").arg(number), Ask::Nothing, {}, told}, author);
        return id<ThreadId>(number);
    }
    MessageId post(ThreadId thread, MemberId author, const QString &text = QStringLiteral("words"))
    {
        const auto message = id<MessageId>(0x1000 + ++messages);
        append(op::PostMessage{message, thread, text}, author);
        return message;
    }
    void listStatements()
    {
        const auto note = [](unsigned, void *list, void *, void *sql) {
            if (*static_cast<const char *>(sql) != '-') // a trigger's or a nested statement's comment
                static_cast<QStringList *>(list)->append(QString::fromUtf8(static_cast<const char *>(sql)));
            return 0;
        };
        sqlite3_trace_v2(database->getHandle(), SQLITE_TRACE_STMT, note, &statements);
    }
    QStringList plan(const QString &sql)
    {
        sqlite3_trace_v2(database->getHandle(), 0, nullptr, nullptr);
        QStringList steps;
        SQLite::Statement query(*database, "EXPLAIN QUERY PLAN " + sql.toStdString());
        while (query.executeStep())
            steps.append(QString::fromUtf8(query.getColumn(3).getText()));
        return steps;
    }
};

std::vector<ThreadId> idsOf(const std::vector<ThreadRow> &rows)
{
    std::vector<ThreadId> ids;
    for (const ThreadRow &row : rows)
        ids.push_back(row.thread.thread);
    return ids;
}

} // namespace

class QueriesTest : public QObject {
    Q_OBJECT
private slots:
    void membersAreByNameAndRemovedOnesLast()
    {
        World world;
        Profile zoe, abe;
        zoe.name = QStringLiteral("zoe");
        abe.name = QStringLiteral("Abe");
        world.append(op::UpdateMember{tom, zoe}, tom);
        world.append(op::UpdateMember{yui, abe}, yui);
        world.append(op::RemoveMember{id<MemberId>(0xa4)}, ines);
        QStringList names;
        for (const Member &one : must(world.queries.members()))
            names.append(one.profile.name);
        QCOMPARE(names, QStringList({QStringLiteral("Abe"), QStringLiteral("Member 0"), QStringLiteral("zoe"), QStringLiteral("Member 3")}));
        QVERIFY(must(world.queries.member(tom)));
        QVERIFY(!must(world.queries.member(id<MemberId>(0xff))));
    }
    void channelsSayWhetherTheyAreMineAndUnread()
    {
        World world;
        auto list = must(world.queries.channels());
        QCOMPARE(list.size(), size_t(4)); // the direct one has no name and stands first
        QCOMPARE(list[0].channel.channel, direct);
        QCOMPARE(list[0].members, (std::vector{ines, tom, yui}));
        QCOMPARE(list[1].channel.name, QStringLiteral("accounting"));
        QVERIFY(!list[1].joined);
        QVERIFY(list[2].joined && !list[2].unread && list[2].members.empty());
        const ThreadId thread = world.start(0xd1, design, tom);
        QVERIFY(must(world.queries.channel(design))->unread);
        world.append(op::MarkRead{thread, world.head}, ines);
        QVERIFY(!must(world.queries.channel(design))->unread);
        world.post(thread, ines);
        QVERIFY(!must(world.queries.channel(design))->unread);
        world.start(0xd2, notJoined, tom);
        QVERIFY(!must(world.queries.channel(notJoined))->unread);
        QVERIFY(!must(world.queries.channel(id<ChannelId>(0xcf))));
    }
    void directConversationsAreFoundByTheirPeople()
    {
        World world;
        QCOMPARE(must(world.queries.directChannel({tom, yui})), std::optional(direct));
        QCOMPARE(must(world.queries.directChannel({yui, ines, tom})), std::optional(direct));
        QCOMPARE(must(world.queries.directChannel({tom})), std::optional<ChannelId>());
        QCOMPARE(must(world.queries.channelMembers(direct)).size(), size_t(3));
    }
    void threeListsPageWithoutGapOrDouble_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("one by one") << 1;
        QTest::newRow("threes") << 3;
        QTest::newRow("all") << 100;
    }
    void threeListsPageWithoutGapOrDouble()
    {
        QFETCH(int, limit);
        World world;
        for (quint64 i = 0; i < 12; ++i)
            world.post(world.start(0x300 + i, i % 3 == 0 ? direct : i % 3 == 1 ? general : notJoined, tom), tom);
        world.database->exec("UPDATE thread SET last_at = 77 WHERE created_seq % 3 = 0"); // equal times
        for (const std::optional<ChannelId> channel : {std::optional<ChannelId>(), std::optional(general)}) {
            std::vector<ThreadId> paged;
            std::optional<ThreadKey> after;
            for (;;) {
                const auto page = must(world.queries.threads(channel, after, limit));
                if (page.empty())
                    break;
                QVERIFY(page.size() <= size_t(limit));
                for (const ThreadId one : idsOf(page))
                    paged.push_back(one);
                after = ThreadKey{page.back().thread.lastAt, page.back().thread.thread};
            }
            QCOMPARE(paged, idsOf(must(world.queries.threads(channel, {}, 100))));
            QCOMPARE(paged.size(), size_t(channel ? 4 : 8));
            QCOMPARE(QSet<ThreadId>(paged.begin(), paged.end()).size(), qsizetype(paged.size()));
        }
    }
    void whatWaitsForMeIsMentionedToldOrDirect()
    {
        World world;
        const ThreadId mentioned = world.start(0xd1, general, tom), told = world.start(0xd2, design, tom, {ines}),
                       private_ = world.start(0xd3, direct, yui), plain = world.start(0xd4, general, tom),
                       elsewhere = world.start(0xd5, notJoined, tom, {ines});
        world.post(mentioned, tom, QStringLiteral("<@%1> look").arg(ines.toString()));
        world.post(mentioned, yui);
        QCOMPARE(idsOf(world.waiting()), (std::vector{mentioned, elsewhere, private_, told}));
        QVERIFY(must(world.queries.thread(plain))->unread);
        QVERIFY(!must(world.queries.thread(plain))->waitsForMe);
        QVERIFY(must(world.queries.thread(elsewhere))->waitsForMe);
        QCOMPARE(must(world.queries.thread(mentioned))->channelName, QStringLiteral("general"));
        QCOMPARE(must(world.queries.thread(private_))->channelKind, ChannelKind::Direct);

        world.append(op::MarkRead{mentioned, world.head}, ines);
        world.post(mentioned, yui); // unread again, but this does not mention me
        QVERIFY(must(world.queries.thread(mentioned))->unread);
        QVERIFY(must(world.queries.thread(mentioned))->waitsForMe); // it was read, and not answered
        world.post(mentioned, ines);
        world.post(mentioned, yui);
        QVERIFY(!must(world.queries.thread(mentioned))->waitsForMe);
        world.post(told, ines);
        world.append(op::SetDone{elsewhere, world.head}, ines);
        QCOMPARE(idsOf(world.waiting()), std::vector{private_});
    }
    void nothingFromBeforeIJoinedIsNew()
    {
        World world;
        const ThreadId thread = world.start(0xd1, general, tom);
        world.post(thread, tom, QStringLiteral("<@%1>").arg(ines.toString()));
        world.append(op::AddMember{ines, {}, Role::Owner}, ines);
        QVERIFY(!must(world.queries.thread(thread))->unread);
        QCOMPARE(must(world.queries.readPosition(thread)), world.head);
        world.append(op::JoinChannel{general, ines}, ines);
        QVERIFY(world.waiting().empty());
    }
    void importedHistoryComesLateInTheLogAndIsNotNew()
    {
        World world;
        const ThreadId thread = world.start(0xd1, general, tom);
        world.append(op::AddMember{ines, {}, Role::Owner}, ines);
        world.post(thread, tom, QStringLiteral("<@%1>").arg(ines.toString()));
        QVERIFY(must(world.queries.thread(thread))->waitsForMe);
        world.database->exec("UPDATE message SET at = 5");
        world.inbox.rebuild();
        QVERIFY(must(world.queries.thread(thread))->unread);
        QVERIFY(!must(world.queries.thread(thread))->waitsForMe);
        world.database->exec("UPDATE thread SET last_at = 5");
        world.inbox.rebuild();
        QVERIFY(!must(world.queries.thread(thread))->unread);
    }
    void messagesPageBothWaysWithTheirReactions()
    {
        World world;
        const ThreadId thread = world.start(0xd1, general, tom);
        std::vector<MessageId> all;
        for (int i = 0; i < 9; ++i)
            all.push_back(world.post(thread, i % 2 ? tom : yui));
        world.append(op::AddReaction{all[8], QStringLiteral("thanks")}, ines);
        world.append(op::AddReaction{all[8], QStringLiteral("thanks")}, tom);
        world.append(op::AddReaction{all[8], QStringLiteral("agree")}, tom);
        world.append(op::AddReaction{all[7], QStringLiteral("agree")}, yui);
        const auto newest = must(world.queries.messages(thread, {}, {}, 4));
        QCOMPARE(newest.size(), size_t(4));
        QCOMPARE(newest[0].message.message, all[5]);
        QVERIFY(newest[0].reactions.empty());
        QCOMPARE(newest[2].reactions.size(), size_t(1));
        QVERIFY(!newest[2].reactions[0].mine);
        QCOMPARE(newest[3].reactions.size(), size_t(2));
        QCOMPARE(newest[3].reactions[1].emoji, QStringLiteral("thanks"));
        QCOMPARE(newest[3].reactions[1].count, 2);
        QVERIFY(newest[3].reactions[1].mine);
        const auto older = must(world.queries.messages(thread, newest[0].message.seq, {}, 4));
        QCOMPARE(older.back().message.message, all[4]);
        QCOMPARE(older.front().message.message, all[1]);
        const auto after = must(world.queries.messages(thread, {}, older.front().message.seq, 2));
        QCOMPARE(after.front().message.message, all[2]);
        QCOMPARE(after.size(), size_t(2));
        QCOMPARE(must(world.queries.message(all[8]))->reactions.size(), size_t(2));
        QVERIFY(!must(world.queries.message(id<MessageId>(9))));
        QCOMPARE(must(world.queries.participants(thread, 5)), (std::vector{yui, tom}));
        QCOMPARE(must(world.queries.participants(thread, 1)), std::vector{yui});
        QVERIFY(must(world.queries.messages(id<ThreadId>(9), {}, {}, 4)).empty());
    }
    void sideCommentsStandUnderWhatTheyAreAbout()
    {
        World world;
        const ThreadId thread = world.start(0xd1, general, tom);
        const MessageId one = world.post(thread, tom), two = world.post(thread, yui), three = world.post(thread, tom);
        const auto comment = [&](MessageId beside, quint64 number) {
            world.append(op::PostMessage{id<MessageId>(number), thread, QStringLiteral("aside"), beside}, yui);
            return id<MessageId>(number);
        };
        const MessageId late = comment(one, 0x21), later = comment(one, 0x22), last = comment(three, 0x23);
        const MessageId lost = comment(id<MessageId>(0x99), 0x24);
        world.append(op::AddReaction{late, QStringLiteral("agree")}, tom);
        const auto ids = [](const std::vector<MessageRow> &rows) {
            std::vector<MessageId> list;
            for (const MessageRow &row : rows)
                list.push_back(row.message.message);
            return list;
        };
        const auto all = must(world.queries.messages(thread, {}, {}, 10));
        QCOMPARE(ids(all), (std::vector{one, late, later, two, three, last, lost}));
        QVERIFY(all[1].isUnderAnother() && !all[3].isUnderAnother());
        QVERIFY(!all[6].isUnderAnother()); // what it is about is not here
        QCOMPARE(all[1].reactions.size(), size_t(1));
        QCOMPARE(all[1].reactions[0].who, std::vector{tom});
        QCOMPARE(all[1].anchor, all[0].message.seq);
        // Pages are counted by messages; a page has the side comments of what is on it.
        QCOMPARE(ids(must(world.queries.messages(thread, {}, {}, 2))), (std::vector{three, last, lost}));
        QCOMPARE(ids(must(world.queries.messages(thread, all[3].anchor, {}, 5))), (std::vector{one, late, later}));
        QCOMPARE(must(world.queries.message(later))->anchor, all[0].message.seq);
        QVERIFY(must(world.queries.hasOldest(thread)));
        world.append(op::EditMessage{two, QStringLiteral("better")}, yui);
        QCOMPARE(must(world.queries.versions(two)).size(), size_t(1));
        QCOMPARE(must(world.queries.versions(two))[0].text, QStringLiteral("words"));
        QVERIFY(must(world.queries.versions(one)).empty());
    }
    void whatWasReadInATimeAndHowMuchThereIsToRead()
    {
        World world;
        const ThreadId first = world.start(0xd1, general, tom), second = world.start(0xd2, general, tom);
        const MessageId gone = world.post(first, tom, QStringLiteral("gone"));
        world.post(first, yui, QStringLiteral("one"));
        world.post(first, ines, QStringLiteral("mine"));
        const Event last = world.append(op::PostMessage{id<MessageId>(0x77), first, QStringLiteral("two")}, tom);
        world.append(op::DeleteMessage{gone}, tom);
        const auto texts = [&](Seq after, int look) {
            QStringList list;
            for (const Queries::Words &one : must(world.queries.wordsAfter(first, after, look)))
                list.append(one.text);
            return list;
        };
        QCOMPARE(texts(0, 10), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(texts(last.seq - 1, 10), QStringList{QStringLiteral("two")});
        QCOMPARE(texts(0, 1), QStringList{QStringLiteral("two")});
        const Event read = world.append(op::MarkRead{first, last.seq}, me);
        world.append(op::MarkRead{second, last.seq}, tom); // somebody else's
        QCOMPARE(idsOf(must(world.queries.readBetween(read.at, read.at.plus(1), 10))), std::vector{first});
        QVERIFY(must(world.queries.readBetween({1}, read.at, 10)).empty());
        QVERIFY(must(world.queries.readBetween(read.at.plus(1), read.at.plus(100'000'000), 10)).empty());
    }
    void noQueryWalksATableThatGrows()
    {
        World world;
        const ThreadId thread = world.start(0xd1, general, tom, {ines});
        const MessageId message = world.post(thread, tom, QStringLiteral("<@%1>").arg(ines.toString()));
        world.append(op::AddReaction{message, QStringLiteral("agree")}, yui);
        world.listStatements();
        askEverything(world, thread, message);
        const QStringList asked = world.statements;
        QVERIFY(asked.size() > 40);
        for (const QString &sql : asked) {
            for (const QString &step : world.plan(sql)) {
                for (const char *table : {"message", "thread", "reaction", "standing", "inbox", "channel_follow", "mention", "told", "event_log", "membership"})
                    QVERIFY2(!(step + u' ').startsWith(QStringLiteral("SCAN %1 ").arg(QLatin1StringView(table))), qPrintable(sql + QStringLiteral("\n") + step));
            }
        }
    }

private:
    static void askEverything(World &world, ThreadId thread, MessageId message)
    {
        const Queries &queries = world.queries;
        must(queries.self());
        must(queries.members());
        must(queries.channels());
        must(queries.channelNames());
        must(queries.threadNames(thread, 5));
        must(queries.channelMembers(direct));
        must(queries.channelLevel(general));
        must(queries.openAnswers(thread));
        must(queries.readBetween({1}, {5}, 5));
        must(queries.wordsAfter(thread, 0, 5));
        Draft held;
        held.thread = thread;
        held.send = SendTime{ines, QDate(2026, 6, 17), 540, {1}, SendTime::State::Held, {}, Seq(1)};
        must(queries.repliedFirst(held));
        must(queries.sharedThreads(yui, 5));
        must(queries.directChannel({tom}));
        must(queries.threads({}, {}, 5));
        must(queries.threads(general, ThreadKey{{5}, thread}, 5));
        for (const InboxTab tab : {InboxTab::ForYou, InboxTab::All, InboxTab::Later, InboxTab::OnOthers}) {
            for (const InboxFilter filter : {InboxFilter::Everything, InboxFilter::Unread}) {
                must(queries.inbox({tab, filter, {5}}, {}, 5));
                must(queries.inbox({tab, filter, {5}}, InboxKey{0, 1, 2, thread}, 5));
            }
        }
        must(queries.inboxCounts({5}, 100));
        must(queries.caughtUp({5}));
        must(queries.participants(thread, 5));
        must(queries.readPosition(thread));
        must(queries.messages(thread, {}, {}, 5));
        must(queries.messages(thread, {}, 3, 5));
        must(queries.message(message));
        must(queries.hasOldest(thread));
        must(queries.hasOldestThread(general));
        must(queries.outbox());
        must(queries.drafts());
        must(queries.draft(thread));
        const WorkspaceReader &reader = world.reader;
        must(reader.channelNameTaken(QStringLiteral("x"), {}));
        must(reader.isInChannel(general, tom));
        must(reader.thread(thread));
        must(reader.message(message));
        must(reader.member(tom));
        must(reader.scope(general, tom, {5, 5}));
        must(reader.threadsBefore(general, {}, {}, tom, 5));
        const auto parts = must(reader.snapshot(ines, {5, 5}));
        must(parts->part(0));
        must(world.log->head());
        must(world.log->find(id<OpId>(5)));
        must(world.log->read(3, 5));
        world.append(op::EditMessage{message, QStringLiteral("<@%1>").arg(yui.toString())}, tom);
        world.append(op::MarkRead{thread, 5}, tom);
        world.append(op::RemoveReaction{message, QStringLiteral("agree")}, yui);
        world.append(op::DeleteMessage{message}, tom);
        world.append(op::LeaveChannel{general, tom}, tom);
        world.append(op::RemoveMember{tom}, ines);
        world.append(op::UnmarkRead{thread, 5}, tom);
        world.append(op::SetDone{thread, 5}, tom);
        world.append(op::SetLater{thread, Instant{5}}, tom);
        world.append(op::FollowThread{thread, ThreadFollow::Not, {}}, tom);
        world.append(op::FollowChannel{general, ChannelLevel::Quiet}, ines);
        must(world.projection->upsert(must(reader.messagesBefore(thread, {}, tom, 5)).rows, world.change));
        must(world.projection->forgetChannel(general, world.change));
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
