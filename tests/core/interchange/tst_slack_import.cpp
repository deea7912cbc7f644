// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_store.h"
#include "tests/core/interchange/import_fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace meridian;

namespace {

const QByteArray Users
    = R"([{"id":"U1","team_id":"T1","name":"ada","real_name":"Ada Lovelace","tz":"Europe/London",
  "profile":{"display_name":"Ada","title":"Engineer","pronouns":"she/her","email":"ada@example.invalid"}},
 {"id":"U2","team_id":"T1","name":"bo","tz":"Mars/Base","is_restricted":true},
 {"id":"U3","team_id":"T1","name":"gone","deleted":true},
 {"id":"U4","team_id":"T1","name":"robot","is_bot":true,"profile":{"bot_id":"B4"}}])";
const QByteArray Channels
    = R"([{"id":"C1","name":"general","created":1500000000,"creator":"U1","members":["U1","U2","U3"],
   "purpose":{"value":"All of us"},"topic":{"value":"today"}},
 {"id":"C2","name":"old","creator":"U2","is_archived":true,"members":["U1"]}])";
const QByteArray Day = R"([
 {"type":"message","user":"U1","ts":"1500000001.000100","text":"*Plan* for <@U2>","thread_ts":"1500000001.000100",
  "reactions":[{"name":"tada","users":["U2","U4"],"count":3}]},
 {"type":"message","user":"U2","ts":"1500000003.000100","text":"second","thread_ts":"1500000001.000100",
  "edited":{"user":"U2","ts":"1500000009.000000"}},
 {"type":"message","user":"U1","ts":"1500000002.000100","text":"first","thread_ts":"1500000001.000100"},
 {"type":"message","subtype":"bot_message","bot_id":"B4","ts":"1500000004.000100","text":"beep"},
 {"type":"message","subtype":"bot_message","bot_id":"B7","username":"ci","ts":"1500000005.000100","text":"built"},
 {"type":"message","user":"U77","ts":"1500000006.000100","text":"who am I"}])";

QMap<QString, QByteArray> smallExport()
{
    return {{"users.json", Users},
            {"channels.json", Channels},
            {"general/2017-07-14.json", Day},
            {"dms.json", R"([{"id":"D1","members":["U1","U3"]},{"id":"D2","members":["U1"]}])"},
            {"groups.json", R"([{"id":"G1","name":"secret","members":["U1"]}])"},
            {"D1/2017-07-14.json",
             R"([{"type":"message","user":"U1","ts":"1500000001.000100","text":"psst"}])"}};
}

} // namespace

class SlackImportTest : public QObject {
    Q_OBJECT
private slots:
    void real_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("houstondatavis") << "slack_houstondatavis/slack_export_houstondatavis";
        QTest::newRow("viewer") << "slack_fixtures_viewer/testarchive";
    }
    void real()
    {
        QFETCH(QString, path);
        const QString zip = sharedData(path + ".zip"),
                      counts = sharedData(path + ".expected_counts.json");
        if (zip.isEmpty() || counts.isEmpty())
            QSKIP("The shared data folder is not here.");
        QFile file(counts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject expected = all.contains("counts") ? all["counts"].toObject() : all;

        ImportFixture server;
        QVERIFY(server.isReady());
        const auto report = server.import(zip);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        const QJsonObject json = QJsonDocument::fromJson(report->json()).object();
        for (const char *key : {"messages", "thread_parents", "thread_replies", "channels", "users",
                                "edited", "reacted_messages"})
            QCOMPARE(json[QLatin1String(key)].toInt(-1), expected[QLatin1String(key)].toInt());
        QCOMPARE(server.number("SELECT count(*) FROM message"), report->messages);
        QCOMPARE(server.number("SELECT count(*) FROM message WHERE trim(text) = ''"), 0);
        QCOMPARE(
            server.number("SELECT count(*) FROM thread WHERE subject = '' OR length(subject) > 81"),
            0);
        QCOMPARE(server.number("SELECT count(*) FROM message WHERE text LIKE '%xoxe-%'"), 0);
        QCOMPARE(server.faults(), QStringList());

        const qint64 head = server.number("SELECT max(seq) FROM event_log");
        const auto again = server.import(zip);
        QVERIFY(again);
        QCOMPARE(again->addedEvents, 0);
        QCOMPARE(again->messages, report->messages);
        QCOMPARE(server.number("SELECT max(seq) FROM event_log"), head);
    }
    void mapping()
    {
        ImportFixture server;
        const auto report = server.import(server.zip(smallExport()));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QCOMPARE(report->messages, 7);
        QCOMPARE(report->threadParents, 1);
        QCOMPARE(report->threadReplies, 2);
        QCOMPARE(report->users, 4);
        QCOMPARE(report->channels, 5);
        QCOMPARE(report->edited, 1);
        QCOMPARE(report->reactedMessages, 1);

        const auto people = server.text("SELECT group_concat(line, ';') FROM (SELECT name || '/' "
                                        "|| call_name || '/' || pronoun "
                                        "|| '/' || title || '/' || zone || '/' || role || '/' || "
                                        "removed AS line FROM member ORDER BY name)");
        QCOMPARE(people,
                 "Ada Lovelace/Ada/she/Engineer/Europe/London/member/0;Ada "
                 "Owner/////owner/0;Former member U77/////member/1;"
                 "bo/////guest/0;ci/////bot/0;gone/////member/1;robot/////bot/0");
        QCOMPARE(
            server.text("SELECT group_concat(line, ';') FROM (SELECT kind || ' ' || name || ' ' || "
                        "purpose || ' ' || archived "
                        "AS line FROM channel ORDER BY kind, name)"),
            "direct   0;private d2  0;private secret  0;public general All of us 0;public old  1");
        QCOMPARE(server.number("SELECT count(*) FROM membership JOIN channel USING (channel) WHERE "
                               "name = 'general'"),
                 2);
        QCOMPARE(
            server.number(
                "SELECT count(*) FROM membership JOIN channel USING (channel) WHERE name = 'old'"),
            1);
        QCOMPARE(server.number("SELECT count(*) FROM membership JOIN channel USING (channel) WHERE "
                               "kind = 'direct'"),
                 2);

        QCOMPARE(server.text("SELECT subject FROM thread WHERE message_count = 3"), "Plan for @bo");
        QCOMPARE(server.text(
                     "SELECT group_concat(text, '|') FROM (SELECT text FROM message WHERE thread = "
                     "(SELECT thread FROM thread WHERE message_count = 3) ORDER BY seq LIMIT -1 "
                     "OFFSET 1)"),
                 "first|second");
        QCOMPARE(server.number("SELECT edited_at FROM message WHERE text = 'second'"),
                 1500000009000LL);
        QCOMPARE(server.number("SELECT at FROM message WHERE text = 'first'"), 1500000002000LL);
        QCOMPARE(server.text("SELECT group_concat(name, ',') FROM (SELECT name FROM reaction JOIN "
                             "member USING (member) "
                             "WHERE emoji = '🎉' ORDER BY name)"),
                 "bo,robot");
        QCOMPARE(server.text(
                     "SELECT name FROM member JOIN message ON author = member WHERE text = 'beep'"),
                 "robot");
        QCOMPARE(server.faults(), QStringList());
    }
    void addressesStayOut()
    {
        ImportFixture server;
        QVERIFY(server.import(server.zip(smallExport())));
        QCOMPARE(server.number("SELECT count(*) FROM event_log WHERE instr(body, "
                               "CAST('ada@example' AS BLOB)) > 0"),
                 0);
    }
    void longerExportAddsWhatIsNew()
    {
        ImportFixture server;
        auto files = smallExport();
        const auto first = server.import(server.zip(files));
        QVERIFY(first);
        files["general/2017-07-15.json"]
            = R"([{"type":"message","user":"U2","ts":"1500090000.000100","text":"late reply",
            "thread_ts":"1500000001.000100"}])";
        files["users.json"].replace("\"name\":\"ada\"", "\"deleted\":true,\"name\":\"ada\"");
        files["channels.json"].replace("[\"U1\"]", "[\"U1\",\"U4\"]");
        const auto second = server.import(server.zip(files));
        QVERIFY(second);
        QCOMPARE(second->messages, first->messages + 1);
        QCOMPARE(second->addedEvents, 3); // the reply, who left, who joined
        QCOMPARE(server.number("SELECT count(*) FROM thread WHERE message_count = 4"), 1);
        QCOMPARE(server.faults(), QStringList());
    }
    //! What was written before somebody came is not news to them: neither to those who are here
    //! when it is imported, nor to imported members, should they come. What is said from now on is.
    void historyIsNotNews()
    {
        ImportFixture server;
        QVERIFY(server.import(server.zip(smallExport())));
        const auto idOf = [&](const char *name) {
            SQLite::Statement query(server.database(), "SELECT member FROM member WHERE name = ?1");
            query.bind(1, name);
            query.executeStep();
            return MemberId(
                *Uuid::fromBytes({static_cast<const char *>(query.getColumn(0).getBlob()), 16}));
        };
        for (const MemberId reader : {ImportFixture::owner(), idOf("bo")}) {
            auto replica
                = ReplicaStore::open({server.path(reader.toString()), {}, false}, server.clock());
            QVERIFY(replica);
            QVERIFY((*replica)->setSelf(reader, {}, "Northwind"));
            QVERIFY((*replica)->applyEvents(*EventLog(server.database()).read(0, 1000)));
            const auto threads = [&] {
                const auto channels = (*replica)->queries().channels();
                for (const ChannelRow &row : *channels) {
                    if (row.channel.name == u"general")
                        return *(*replica)->queries().threads(row.channel.channel, {}, 100);
                }
                return std::vector<ThreadRow>();
            };
            QCOMPARE(threads().size(), 4U);
            QVERIFY(std::ranges::none_of(threads(), &ThreadRow::unread));
            ThreadId plan;
            for (const ThreadRow &row : threads())
                plan = row.thread.subject == u"Plan for @bo" ? row.thread.thread : plan;
            const op::PostMessage post{MessageId(Uuid::named("new")), plan, "Still so?"};
            QVERIFY((*replica)->applyEvents({Event{(*replica)->queries().self()->cursor + 1,
                                                   {OpId(Uuid::named("op")), post},
                                                   idOf("Ada Lovelace"),
                                                   server.clock().now()}}));
            // Who is not in the channel has nothing to catch up with.
            QCOMPARE(std::ranges::count_if(threads(), &ThreadRow::unread), reader == ImportFixture::owner() ? 0 : 1);
            QVERIFY(
                std::ranges::none_of(threads(), &ThreadRow::waitsForMe)); // the mention is history
        }
    }
    void takenNamesGiveWay()
    {
        ImportFixture server;
        auto other = smallExport();
        other["users.json"].replace("T1", "T2");
        QVERIFY(server.import(server.zip(smallExport())));
        const auto report = server.import(server.zip(other, "other.zip"));
        QVERIFY(report);
        QVERIFY(report->addedEvents > 0); // another team's ids are other ids
        QCOMPARE(server.number("SELECT count(*) FROM channel WHERE name = 'general-slack'"), 1);
        QCOMPARE(server.faults(), QStringList());
    }
    void allOrNothing()
    {
        ImportFixture server;
        const qint64 head = server.number("SELECT max(seq) FROM event_log");
        int calls = 0;
        const auto report
            = server.import(server.zip(smallExport()), [&](const ImportProgress &progress) {
                  return ++calls == 4 && progress.totalBytes > 0 ? ImportAnswer::Cancel
                                                                 : ImportAnswer::GoOn;
              });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ImportError::Code::Cancelled);
        QCOMPARE(server.number("SELECT max(seq) FROM event_log"), head);
        QCOMPARE(server.number("SELECT count(*) FROM member"), 1);
    }
    void progressReachesTheEnd()
    {
        ImportFixture server;
        ImportProgress last;
        QVERIFY(server.import(server.zip(smallExport()), [&](const ImportProgress &progress) {
            if (progress.doneBytes < last.doneBytes)
                return ImportAnswer::Cancel;
            last = progress;
            return ImportAnswer::GoOn;
        }));
        QCOMPARE(last.doneBytes, last.totalBytes);
        QCOMPARE(last.messages, 7);
    }
    void anotherWriterIsASentence()
    {
        ImportFixture server;
        SQLite::Database other(server.path("server.db").toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        server.database().setBusyTimeout(10);
        const auto report = server.import(server.zip(smallExport()));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ImportError::Code::Busy);
    }
    //! Private and public channel of one name: neither reads the other's messages.
    void oneFolderOneChannel()
    {
        ImportFixture server;
        auto files = smallExport();
        files["groups.json"] = "[{\"id\":\"G1\",\"name\":\"general\",\"members\":[\"U1\"]}]";
        const auto report = server.import(server.zip(files));
        QVERIFY(report);
        QCOMPARE(report->messages, 7);
        QCOMPARE(server.number("SELECT count(*) FROM thread JOIN channel USING (channel) WHERE kind = 'private'"), 0);
    }
    void inAFolderOfItsOwn()
    {
        ImportFixture server;
        QMap<QString, QByteArray> files;
        const auto small = smallExport();
        for (auto it = small.begin(); it != small.end(); ++it)
            files["Team export/" + it.key()] = *it;
        files["__MACOSX/x"] = "y";
        const auto report = server.import(server.zip(files));
        QVERIFY(report);
        QCOMPARE(report->messages, 7);
    }
    void largeChannelsAndLongTexts()
    {
        ImportFixture server;
        QByteArray users = "[", members;
        for (int i = 0; i < 5200; ++i) {
            const QByteArray id = "U" + QByteArray::number(i);
            users += (i ? ",{\"id\":\"" : "{\"id\":\"") + id + "\"}";
            members += (i ? ",\"" : "\"") + id + "\"";
        }
        const QByteArray text(100000, 'x');
        const auto report = server.import(server.zip(
            {{"users.json", users + "]"},
             {"channels.json", "[{\"id\":\"C1\",\"name\":\"all\",\"members\":[" + members + "]}]"},
             {"all/2020-01-01.json",
              "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1577880000.1\",\"text\":\"" + text
                  + "\"}]"}}));
        QVERIFY(report);
        QCOMPARE(server.number("SELECT count(*) FROM membership"), 5200);
        QCOMPARE(report->messages, 1);
        QCOMPARE(server.number("SELECT count(*) FROM message"), 3);
        QCOMPARE(server.number("SELECT sum(length(text)) FROM message"), 100000);
        QCOMPARE(server.faults(), QStringList());
    }
    void whatIsNoExport()
    {
        ImportFixture server;
        QCOMPARE(server.import(server.path("no such file")).error().code,
                 ImportError::Code::CannotOpen);
        QCOMPARE(server.import(server.path(".")).error().code, ImportError::Code::CannotOpen);
        QCOMPARE(server.import(server.path("server.db")).error().code,
                 ImportError::Code::NotAnArchive);
        QCOMPARE(server.import(server.zip({{"a.txt", "b"}})).error().code,
                 ImportError::Code::NotAnExport);
        server.database().exec("DELETE FROM event_log");
        QCOMPARE(server.import(server.zip(smallExport())).error().code,
                 ImportError::Code::NoWorkspace);
    }
    void theReportSaysWhatIsMissing()
    {
        ImportFixture server;
        const auto report = server.import(server.zip(smallExport()));
        QVERIFY(report);
        const QString text = report->text();
        for (const char *word : {"Messages: 7", "U77", "Mars/Base", "E-mail"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
        const QJsonObject json = QJsonDocument::fromJson(report->json()).object();
        QVERIFY(json["skipped"].toArray().size() >= 4);
        QVERIFY(!report->json().contains('\n'));
    }
};

QTEST_GUILESS_MAIN(SlackImportTest)
#include "tst_slack_import.moc"
