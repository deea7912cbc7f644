// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rank.h"
#include "core/store/audit.h"
#include "core/store/document_commands.h"
#include "core/store/document_log.h"
#include "core/store/document_queries.h"
#include "core/store/inbox_index.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2);
const ChannelId general = id<ChannelId>(0xc1), design = id<ChannelId>(0xc2);
const DocumentId plan = id<DocumentId>(0x91), notes = id<DocumentId>(0x92), minutes = id<DocumentId>(0x93);
const ThreadId remark = id<ThreadId>(0xd1);

//! A replica of Inês's with three documents of Tom's: a plan, notes under it, and minutes under those.
struct World : Workspace {
    Queries queries;
    DocumentQueries documents;
    InboxIndex inbox;

    World() : queries(*database), documents(*database, queries), inbox(*database)
    {
        must(migrate(*database, replicaMigrations()));
        must(migrate(*database, documentMigrations()));
        begin(*this);
        database->exec("INSERT INTO replica VALUES (1, x'" + me.uuid().bytes().toHex().toStdString() + "', x'"
                       + QByteArray(16, '\1').toHex().toStdString() + "', 'Saltmarsh', 0, 0, zeroblob(16))");
        append(op::CreateChannel{design, ChannelKind::Public, QStringLiteral("Design"), {}, {ines}}, tom);
        append(op::CreateDocument{plan, general, {}, QStringLiteral("V"), QStringLiteral("Plan")}, tom);
        append(op::CreateDocument{notes, general, plan, QStringLiteral("V"), QStringLiteral("Notes")}, tom);
        append(op::CreateDocument{minutes, general, notes, QStringLiteral("V"), QStringLiteral("Minutes")}, tom);
    }
    Event append(const OpBody &body, MemberId author)
    {
        const Event event = Workspace::append(body, author);
        inbox.refresh(change);
        change = {};
        return event;
    }
    Document document(DocumentId id) { return must(documents.document(id)).value().document; }
    QStringList titles(const std::vector<DocumentRow> &rows)
    {
        QStringList list;
        for (const DocumentRow &row : rows)
            list.append(row.document.title);
        return list;
    }
    void comment()
    {
        append(op::OpenComment{remark, notes, QStringLiteral("the boats"), "from", "to", QStringLiteral("the\nboats")}, tom);
        append(op::PostMessage{id<MessageId>(0xe1), remark, QStringLiteral("All of them, <@%1>?").arg(ines.toString())}, tom);
    }
};

struct Sink : CommandSink {
    std::vector<Op> ops;
    void submit(std::vector<Op> all) override { ops.insert(ops.end(), all.begin(), all.end()); }
    void saveDraft(Draft) override {}
    void retry(OpId) override {}
    void discard(OpId) override {}
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
    void fetchClosedTasks(ChannelId) override {}
};

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void aTreeIsReadLevelByLevelAndPageByPage()
    {
        World world;
        for (int i = 0; i < 5; ++i)
            world.append(op::CreateDocument{id<DocumentId>(quint64(0x9a + i)), general, plan,
                                            must(world.documents.rankAt(general, plan, DocumentQueries::Where::AtEnd)),
                                            QStringLiteral("Page %1").arg(i)}, tom);
        const auto top = must(world.documents.children(general, {}, {}, 10));
        QCOMPARE(world.titles(top), QStringList{QStringLiteral("Plan")});
        QCOMPARE(top.front().under, 6);
        QStringList all;
        std::optional<DocumentPlace> after;
        for (;;) {
            const auto page = must(world.documents.children(general, plan, after, 4));
            if (page.empty())
                break;
            all += world.titles(page);
            after = DocumentPlace{page.back().document.rank, page.back().document.document};
        }
        QCOMPARE(all.size(), 6);
        QCOMPARE(all.front(), QStringLiteral("Notes"));
        QCOMPARE(all.back(), QStringLiteral("Page 4"));
        // To the place right behind the first.
        const QString rank = must(world.documents.rankAfter(general, plan, notes));
        world.append(op::MoveDocument{id<DocumentId>(0x9e), general, plan, rank}, tom);
        QCOMPARE(world.titles(must(world.documents.children(general, plan, {}, 2))).back(), QStringLiteral("Page 4"));
    }
    void aParentElsewhereIsNone()
    {
        World world;
        world.append(op::CreateDocument{id<DocumentId>(0x9f), design, plan, QStringLiteral("V"), {}}, tom);
        QVERIFY(!world.document(id<DocumentId>(0x9f)).parent);
    }
    void whatIsUnderADocumentAndItsCommentsMoveWithIt()
    {
        World world;
        world.comment();
        const Event moved = world.append(op::MoveDocument{notes, design, {}, QStringLiteral("M")}, tom);
        QCOMPARE(world.document(notes).channel, design);
        QVERIFY(!world.document(notes).parent);
        QCOMPARE(world.document(minutes).channel, design);
        QCOMPARE(world.document(minutes).parent, std::optional(notes));
        QCOMPARE(world.document(plan).channel, general);
        QCOMPARE(must(world.queries.thread(remark))->thread.channel, design);
        const auto list = must(WorkspaceReader(*world.database).movedDocuments(moved.seq));
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list.front().source, general);
        // Within a channel nothing changes hands.
        const Event again = world.append(op::MoveDocument{minutes, design, {}, QStringLiteral("X")}, tom);
        QVERIFY(must(WorkspaceReader(*world.database).movedDocuments(again.seq)).empty());
    }
    void aCommentIsAThreadOfTheInbox()
    {
        World world;
        world.comment();
        const auto thread = must(world.queries.thread(remark));
        QVERIFY(thread);
        QCOMPARE(thread->thread.document, std::optional(notes));
        QCOMPARE(thread->thread.channel, general);
        QCOMPARE(thread->documentTitle, QStringLiteral("Notes"));
        QCOMPARE(thread->thread.subject, QStringLiteral("the boats"));
        QCOMPARE(thread->place, InboxPlace::Waiting); // it mentions me
        QVERIFY(thread->unread);
        const auto comments = must(world.documents.comments(notes));
        QCOMPARE(comments.size(), size_t(1));
        QCOMPARE(comments.front().comment.start, QByteArray("from"));
        QCOMPARE(comments.front().comment.quote, QStringLiteral("the\nboats"));
        QCOMPARE(comments.front().thread.thread.messageCount, 1);
        QCOMPARE(must(world.documents.document(notes))->openComments, 1);

        world.append(op::ResolveComment{remark, true}, ines);
        QCOMPARE(must(world.documents.comment(remark))->comment.resolvedBy, std::optional(ines));
        QCOMPARE(must(world.documents.document(notes))->openComments, 0);
        QCOMPARE(must(world.queries.thread(remark))->thread.lastAuthor, tom); // no news
        world.append(op::ResolveComment{remark, false}, tom);
        QVERIFY(!must(world.documents.comment(remark))->comment.resolvedAt);
        world.append(op::PostMessage{id<MessageId>(0xe2), remark, QStringLiteral("All.")}, ines);
        QVERIFY(must(world.queries.thread(remark))->place != InboxPlace::Waiting); // I answered
    }
    void recentFavouriteAndArchivedOnes()
    {
        World world;
        QCOMPARE(world.titles(must(world.documents.recent({}, 2))), (QStringList{QStringLiteral("Minutes"), QStringLiteral("Notes")}));
        world.append(op::DocumentChanged{plan}, ines);
        const auto recent = must(world.documents.recent({}, 1));
        QCOMPARE(recent.front().document.document, plan);
        QCOMPARE(recent.front().document.editedBy, ines);
        const auto next = must(world.documents.recent(DocumentEdit{recent.front().document.editedAt, plan}, 5));
        QCOMPARE(world.titles(next), (QStringList{QStringLiteral("Minutes"), QStringLiteral("Notes")}));

        world.append(op::SetFavourite{notes, true}, ines);
        QCOMPARE(world.titles(must(world.documents.favourites())), QStringList{QStringLiteral("Notes")});
        world.append(op::ArchiveDocument{notes, true}, tom);
        QVERIFY(must(world.documents.favourites()).empty());
        QCOMPARE(world.titles(must(world.documents.archived(general))), QStringList{QStringLiteral("Notes")});
        world.append(op::ArchiveDocument{notes, false}, tom);
        world.append(op::SetFavourite{notes, false}, ines);
        QVERIFY(must(world.documents.favourites()).empty());
        QVERIFY(must(world.documents.archived(general)).empty());
    }
    void ofVersionsWithoutANameTheNewestStay()
    {
        World world;
        world.append(op::KeepVersion{plan, id<VersionId>(1), QStringLiteral("First")}, tom);
        for (quint64 i = 2; i < 212; ++i)
            world.append(op::KeepVersion{plan, id<VersionId>(i), {}}, tom);
        auto versions = must(world.documents.versions(plan));
        QCOMPARE(versions.size(), size_t(201));
        QCOMPARE(versions.back().name, QStringLiteral("First"));
        QCOMPARE(versions.front().version, id<VersionId>(211));
        world.append(op::KeepVersion{plan, id<VersionId>(211), QStringLiteral("Sent")}, ines);
        versions = must(world.documents.versions(plan));
        QCOMPARE(versions.front().name, QStringLiteral("Sent"));
        QCOMPARE(versions.front().author, tom);
    }
    void commandsBecomeOps()
    {
        Sink sink;
        const ManualClock clock({5});
        SeededRandom random(1);
        DocumentCommands commands(sink, clock, random);
        const auto document = commands.create(general, plan, QStringLiteral("V"), QStringLiteral("Page"));
        QVERIFY(sink.ops.front().body == OpBody(op::CreateDocument{document, general, plan, QStringLiteral("V"), QStringLiteral("Page")}));
        sink.ops.clear();
        const QString quote = QString(139, u'x') + QStringLiteral("🎬 and\nmore");
        const auto thread = commands.comment(document, {"from", "to", quote}, QStringLiteral("Page"), QStringLiteral("Why?"));
        QCOMPARE(sink.ops.size(), size_t(2));
        const auto &open = std::get<op::OpenComment>(sink.ops[0].body);
        QCOMPARE(open.thread, thread);
        QCOMPARE(open.subject, QString(139, u'x')); // no half character
        QCOMPARE(open.quote, quote);
        QCOMPARE(std::get<op::PostMessage>(sink.ops[1].body).thread, thread);
        sink.ops.clear();
        commands.comment(document, {"from", "to", {}}, QStringLiteral("Page"), QStringLiteral("A picture"));
        QCOMPARE(std::get<op::OpenComment>(sink.ops[0].body).subject, QStringLiteral("Page"));
    }
    void theLogOfATextKeepsWhatWaits()
    {
        World world;
        DocumentLog log(*world.database);
        log.append(plan, "a", DocumentLog::Origin::Confirmed);
        const qint64 first = log.append(plan, "b", DocumentLog::Origin::Waiting);
        log.append(plan, "c", DocumentLog::Origin::Confirmed);
        const qint64 second = log.append(plan, "d", DocumentLog::Origin::Waiting);
        log.append(notes, "n", DocumentLog::Origin::Waiting);
        QCOMPARE(log.pieces(plan), (std::vector<QByteArray>{"a", "b", "c", "d"}));
        QCOMPARE(log.confirmedPieces(plan), (std::vector<QByteArray>{"a", "c"}));
        QCOMPARE(log.waiting(plan, 100).upTo, second);
        QCOMPARE(log.waitingDocuments(), (std::vector{plan, notes}));
        log.replaceConfirmed(plan, "ac");
        QCOMPARE(log.pieces(plan), (std::vector<QByteArray>{"ac", "b", "d"}));
        log.acknowledge(plan, first);
        QCOMPARE(log.confirmedPieces(plan), (std::vector<QByteArray>{"ac", "b"}));
        QVERIFY(log.isWaiting(plan));
        log.forget(plan);
        QCOMPARE(log.pieces(plan), (std::vector<QByteArray>{"d"})); // nobody else has it
    }
    void noMoreIsSentThanTheServerTakesAtOnce()
    {
        World world;
        DocumentLog log(*world.database);
        const qint64 first = log.append(plan, QByteArray(60, 'a'), DocumentLog::Origin::Waiting);
        const qint64 second = log.append(plan, QByteArray(60, 'b'), DocumentLog::Origin::Waiting);
        QCOMPARE(log.waiting(plan, 100).upTo, first);
        QCOMPARE(log.waiting(plan, 10).upTo, first); // it is for the server to say that it is too large
        QCOMPARE(log.waiting(plan, 120).upTo, second);
    }
    void mergingWaitsForChangesWorthIt()
    {
        using Ripe = DocumentLog::Ripe;
        QCOMPARE(DocumentLog::ripe({1'000'000, 255, 10'000}), Ripe::Nothing);
        QCOMPARE(DocumentLog::ripe({1'000'000, 256, 10'000}), Ripe::Updates);
        QCOMPARE(DocumentLog::ripe({100'000, 256, 10'000}), Ripe::Everything);
        QCOMPARE(DocumentLog::ripe({100'000, 2, 70'000}), Ripe::Everything);
        QCOMPARE(DocumentLog::ripe({1'000'000, 2, 70'000}), Ripe::Nothing);
        QCOMPARE(DocumentLog::ripe({0, 1, 70'000}), Ripe::Nothing);
    }
    void updatesBecomeOneBehindAllThatIsThere()
    {
        World world;
        DocumentLog log(*world.database);
        log.append(plan, "a", DocumentLog::Origin::Waiting);
        const qint64 sent = log.append(plan, "b", DocumentLog::Origin::Waiting);
        log.append(plan, "c", DocumentLog::Origin::Confirmed);
        log.append(notes, "n", DocumentLog::Origin::Waiting);
        log.replaceUpdates(plan, DocumentLog::Origin::Waiting, "ab");
        QCOMPARE(log.pieces(plan), (std::vector<QByteArray>{"c", "ab"}));
        log.acknowledge(plan, sent); // of the pieces, one of which came later perhaps
        QVERIFY(log.isWaiting(plan));
        QCOMPARE(log.pieces(notes), (std::vector<QByteArray>{"n"}));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
