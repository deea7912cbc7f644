// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/demo_team.h"
#include "core/model/op_codec.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "core/store/task_queries.h"
#include "core/text/markdown.h"
#include "core/time/day_phase.h"
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>

using namespace meridian;

class DemoTeamTest : public QObject {
    Q_OBJECT
private slots:
    void everyoneIsWhereThePictureShowsThem()
    {
        const DemoTeam team = demoTeam(demoMoment());
        QCOMPARE(team.name, QStringLiteral("Saltmarsh"));
        QCOMPARE(team.fixedNow, demoMoment());
        QCOMPARE(demoMoment().utc(), QDateTime(QDate(2026, 6, 16), QTime(10, 12), Qt::UTC));
        std::map<QString, std::pair<QString, DayPhase>> seen;
        for (const Event &event : team.events) {
            if (const auto *added = std::get_if<op::AddMember>(&event.op.body)) {
                const auto zone = zoneOf(added->profile.zone);
                QVERIFY(zone);
                QVERIFY(added->profile.hue >= 0 && added->profile.hue < 8);
                seen[added->profile.callName] = {clockText(*zone, demoMoment()),
                                                 phaseAt(added->profile.hours, *zone, demoMoment())};
            }
        }
        const std::map<QString, std::pair<QString, DayPhase>> picture{
            {QStringLiteral("Rafael"), {QStringLiteral("07:12"), DayPhase::EdgeOfDay}},
            {QStringLiteral("Inês"), {QStringLiteral("11:12"), DayPhase::Working}},
            {QStringLiteral("Marta"), {QStringLiteral("11:12"), DayPhase::DayOff}},
            {QStringLiteral("Wanjiru"), {QStringLiteral("13:12"), DayPhase::Working}},
            {QStringLiteral("Priya"), {QStringLiteral("15:42"), DayPhase::Working}},
            {QStringLiteral("Yuki"), {QStringLiteral("19:12"), DayPhase::EdgeOfDay}},
            {QStringLiteral("Aroha"), {QStringLiteral("22:12"), DayPhase::Asleep}}};
        QCOMPARE(seen == picture, true);
    }
    void itIsALogAServerCouldHaveWritten_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::newRow("the moment") << demoMoment().ms;
        QTest::newRow("a minute before it") << demoMoment().ms - 60'000;
        QTest::newRow("a winter night") << QDateTime(QDate(2027, 1, 3), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch();
        QTest::newRow("the day the clocks change") << QDateTime(QDate(2026, 10, 25), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
    void itIsALogAServerCouldHaveWritten()
    {
        QFETCH(qint64, now);
        const DemoTeam team = demoTeam({now});
        QVERIFY(std::holds_alternative<op::CreateWorkspace>(team.events.front().op.body));
        QSet<OpId> ops;
        Instant before;
        for (size_t i = 0; i < team.events.size(); ++i) {
            const Event &event = team.events[i];
            QCOMPARE(event.seq, Seq(i) + 1);
            QVERIFY(event.at >= before && event.at <= Instant{now});
            before = event.at;
            QVERIFY(!ops.contains(event.op.opId));
            ops.insert(event.op.opId);
            const auto read = codec::decodeBody(kindOf(event.op.body), codec::encodeBody(event.op.body));
            QVERIFY2(read, kindOf(event.op.body).data());
            if (const auto *post = std::get_if<op::PostMessage>(&event.op.body)) {
                QVERIFY2(!post->text.contains(u"@{"), qPrintable(post->text));
                QVERIFY(!parseMarkdown(post->text).empty());
            }
        }
        QCOMPARE(demoTeam({now}).events == team.events, true);
    }
    //! The board of the pictures; and none of it is news.
    void itsTasksAreAtWork()
    {
        QTemporaryDir dir;
        ManualClock clock(demoMoment());
        auto store = ReplicaStore::open({dir.filePath(QStringLiteral("replica.db")), {}, false}, clock);
        QVERIFY(store);
        const DemoTeam team = demoTeam(demoMoment());
        QVERIFY((*store)->setSelf(team.me, team.workspace, team.name));
        QVERIFY((*store)->applyEvents(team.events));
        const auto before = (*store)->queries().inboxCounts(demoMoment(), 100);
        QVERIFY((*store)->applyEvents(team.tasks));
        for (const Event &event : team.tasks) {
            const auto read = codec::decodeBody(kindOf(event.op.body), codec::encodeBody(event.op.body));
            QVERIFY2(read, kindOf(event.op.body).data());
        }
        const auto after = (*store)->queries().inboxCounts(demoMoment(), 100);
        QVERIFY(before && after);
        QCOMPARE(after->unread, before->unread);
        QCOMPARE(after->waiting, before->waiting);
        const auto replica = Replica::open(dir.filePath(QStringLiteral("replica.db")));
        QVERIFY(replica);
        const auto launch = std::ranges::find_if(team.events, [](const Event &event) {
            const auto *made = std::get_if<op::CreateChannel>(&event.op.body);
            return made && made->name == u"launch";
        });
        const ChannelId channel = std::get<op::CreateChannel>(launch->op.body).channel;
        const auto counts = (*replica)->tasks().counts(channel);
        QVERIFY(counts);
        QCOMPARE(counts->with(TaskStatus::ToDo), 7);
        QCOMPARE(counts->with(TaskStatus::UnderWay), 4);
        QCOMPARE(counts->with(TaskStatus::Waiting), 1);
        QCOMPARE(counts->with(TaskStatus::Done), 5);
    }
    void theInboxIsThePictures()
    {
        QTemporaryDir dir;
        ManualClock clock(demoMoment());
        auto store = ReplicaStore::open({dir.filePath(QStringLiteral("replica.db")), {}, false}, clock);
        QVERIFY(store);
        const DemoTeam team = demoTeam(demoMoment());
        QVERIFY((*store)->setSelf(team.me, team.workspace, team.name));
        QVERIFY((*store)->applyEvents(team.events));
        const Queries &queries = (*store)->queries();
        const auto threads = queries.threads(std::nullopt, std::nullopt, 100);
        QVERIFY(threads);
        QStringList waiting;
        QStringList fresh;
        QStringList read, comments;
        for (const ThreadRow &row : *threads)
            (row.thread.document ? comments : row.waitsForMe ? waiting : row.unread ? fresh : read).append(row.thread.subject);
        QCOMPARE(waiting, QStringList({QStringLiteral("Press kit, last read before Friday"),
                                       QStringLiteral("Open at 09:00 local, or all at once?"),
                                       QStringLiteral("Nairobi demo evening: two venues")}));
        QCOMPARE(fresh, QStringList({QStringLiteral("Release gate per market is ready to try"),
                                     QStringLiteral("Support macros for launch week")}));
        QCOMPARE(read.mid(0, 3), QStringList({QStringLiteral("Hero film, cut 4 with subtitles"),
                                              QStringLiteral("São Paulo page: three headline options"),
                                              QStringLiteral("Free shipping threshold")}));
        QCOMPARE(comments, QStringList({QStringLiteral("on Friday at 17:00, Lisbon time"), QStringLiteral("Tue 23 June, 09:00"),
                                        QStringLiteral("Auckland is first")}));
        QVERIFY(std::ranges::none_of(*threads, [](const ThreadRow &row) { return row.thread.document && row.unread; }));
        QStringList unreadChannels;
        const auto channels = queries.channels();
        QVERIFY(channels);
        for (const ChannelRow &row : *channels) {
            QVERIFY(row.joined);
            if (row.unread)
                unreadChannels.append(row.channel.name);
        }
        QCOMPARE(unreadChannels, QStringList({QStringLiteral("launch"), QStringLiteral("press"), QStringLiteral("site")}));
        const ThreadRow &open = *std::find_if(threads->begin(), threads->end(), [](const ThreadRow &row) {
            return row.thread.subject.startsWith(u"Open at");
        });
        QCOMPARE(open.thread.ask, Ask::DecisionBy);
        QCOMPARE(open.thread.askBy->utc(), QDateTime(QDate(2026, 6, 18), QTime(11, 0), Qt::UTC));
        QVERIFY(open.thread.preview.startsWith(u"Option 2 for me as well."));
        QCOMPARE(open.thread.messageCount, 4);
        const auto messages = queries.messages(open.thread.thread, std::nullopt, std::nullopt, 10);
        QVERIFY(messages);
        QCOMPARE(messages->front().reactions.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(DemoTeamTest)
#include "tst_demo_team.moc"
