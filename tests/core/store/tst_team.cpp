// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_in_queries.h"
#include "core/store/inbox_index.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>
#include <sqlite3.h>

using namespace meridian;
using namespace meridian::test;

namespace {

const MemberId ines = me, tom = id<MemberId>(0xa2), yui = id<MemberId>(0xa3);
const ChannelId general = id<ChannelId>(0xc1);
const CheckInId launch = id<CheckInId>(0x71), design = id<CheckInId>(0x72);
const ThreadId talk = id<ThreadId>(0x11), other = id<ThreadId>(0x12);
const QDate tuesday(2026, 6, 16);

std::vector<CheckInPart> moved(const QString &text)
{
    return {{1, QuestionKind::Words, QStringLiteral("Moved"), text}};
}

op::SaveCheckIn asking(CheckInId checkIn, const QString &name)
{
    return {checkIn, general, {name, {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}}, {}, 0b11111, 1, QDate(2026, 6, 1), {}, false, false, false}};
}

//! A replica of Inês's.
struct World : Workspace {
    Queries queries;
    CheckInQueries checkIns;
    InboxIndex inbox;

    World() : queries(*database), checkIns(*database), inbox(*database)
    {
        must(migrate(*database, replicaMigrations()));
        begin(*this);
        database->exec("INSERT INTO replica VALUES (1, x'" + me.uuid().bytes().toHex().toStdString() + "', x'"
                       + QByteArray(16, '\1').toHex().toStdString() + "', 'Saltmarsh', 0, 0, zeroblob(16))");
        append(op::StartThread{talk, general, QStringLiteral("One"), Ask::Nothing, {}, {}}, tom);
        append(op::StartThread{other, general, QStringLiteral("Two"), Ask::Nothing, {}, {}}, tom);
        append(asking(launch, QStringLiteral("Launch week")), tom);
        append(asking(design, QStringLiteral("Design")), tom);
    }
    [[nodiscard]] std::optional<Holding> holding(ThreadId thread) const { return must(queries.thread(thread))->thread.holding; }
    [[nodiscard]] QStringList words(QDate round) const
    {
        QStringList list;
        for (const CheckInAnswer &answer : must(checkIns.answers(launch, round)))
            list << answer.parts.front().text;
        return list;
    }
    //! Every statement since, as the planner would run it.
    QStringList plans(const std::function<void()> &work)
    {
        QStringList statements;
        const auto note = [](unsigned, void *list, void *, void *sql) {
            if (*static_cast<const char *>(sql) != '-')
                static_cast<QStringList *>(list)->append(QString::fromUtf8(static_cast<const char *>(sql)));
            return 0;
        };
        sqlite3_trace_v2(database->getHandle(), SQLITE_TRACE_STMT, note, &statements);
        work();
        sqlite3_trace_v2(database->getHandle(), 0, nullptr, nullptr);
        QStringList steps;
        for (const QString &sql : statements) {
            SQLite::Statement query(*database, "EXPLAIN QUERY PLAN " + sql.toStdString());
            while (query.executeStep())
                steps.append(QString::fromUtf8(query.getColumn(3).getText()));
        }
        return steps;
    }
};

} // namespace

//! What a team does in its own hours, as a replica keeps it.
class TeamStoreTest : public QObject {
    Q_OBJECT
private slots:
    void anAnswerTakesThePlaceOfTheEarlierOneAndKeepsItsTime()
    {
        World world;
        const Event first = world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("Half"))}, tom);
        world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("Mine"))}, ines);
        const Event second = world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("Whole"))}, tom);
        QCOMPARE(world.words(tuesday), QStringList({QStringLiteral("Whole"), QStringLiteral("Mine")})); // in the order in which they were first given
        const auto answers = must(world.checkIns.answers(launch, tuesday));
        QCOMPARE(answers[0].at, first.at);
        QCOMPARE(answers[0].editedAt, std::optional(second.at));
        world.append(op::AnswerCheckIn{launch, general, tuesday, {}}, tom);
        QCOMPARE(world.words(tuesday), QStringList({QStringLiteral("Mine")}));
        QVERIFY(world.words(tuesday.addDays(1)).isEmpty());
    }
    void whatIsKeptBackIsMineAndGoneOnceItIsShared()
    {
        World world;
        world.append(op::KeepCheckIn{launch, tuesday, moved(QStringLiteral("Not yet")), false}, ines);
        QCOMPARE(must(world.checkIns.own(launch, tuesday))->parts.front().text, QStringLiteral("Not yet"));
        world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("Now"))}, ines);
        QVERIFY(must(world.checkIns.own(launch, tuesday))->parts.empty());
        world.append(op::KeepCheckIn{launch, tuesday, {}, true}, ines);
        QVERIFY(must(world.checkIns.own(launch, tuesday))->skipped);
        QVERIFY(!must(world.checkIns.own(design, tuesday)));
    }
    void roundsComeNewestFirstPageByPage()
    {
        World world;
        for (int day = 0; day < 7; ++day) {
            world.append(op::AnswerCheckIn{launch, general, tuesday.addDays(day), moved(QStringLiteral("Day **%1**").arg(day))}, tom);
            if (day % 2 == 0)
                world.append(op::AnswerCheckIn{design, general, tuesday.addDays(day), moved(QStringLiteral("D"))}, yui);
        }
        world.append(op::AnswerCheckIn{launch, general, tuesday.addDays(6), {}}, tom); // taken back: no round any more
        QCOMPARE(must(world.checkIns.rounds(launch, {}, 3)), (std::vector{tuesday.addDays(5), tuesday.addDays(4), tuesday.addDays(3)}));
        QCOMPARE(must(world.checkIns.rounds(launch, tuesday.addDays(3), 9)), (std::vector{tuesday.addDays(2), tuesday.addDays(1), tuesday}));
        std::vector<std::pair<QDate, CheckInId>> all;
        for (std::optional<CheckInQueries::Round> before;;) {
            const auto page = must(world.checkIns.newestRounds(before, 4));
            if (page.empty())
                break;
            for (const auto &round : page)
                all.emplace_back(round.round, round.checkIn);
            before = page.back();
        }
        QCOMPARE(all.size(), size_t(10));
        QVERIFY(std::ranges::is_sorted(all, std::greater()));
        QCOMPARE(must(world.checkIns.newestRounds({}, 2))[1].firstWords, QStringLiteral("Day 5"));
    }
    void aCheckInIsChangedAsAWholeAndStaysInItsChannel()
    {
        World world;
        op::SaveCheckIn again = asking(launch, QStringLiteral("Renamed"));
        again.rule.paused = true;
        world.append(again, tom);
        const auto row = must(world.checkIns.checkIn(launch));
        QCOMPARE(row->rule, again.rule);
        QCOMPARE(must(world.checkIns.all()).size(), size_t(2));
        QVERIFY(!must(world.checkIns.checkIn(id<CheckInId>(0x79))));
    }
    void theNewerHandHolds()
    {
        World world;
        QVERIFY(!world.holding(talk));
        world.append(op::HoldThread{talk, yui}, tom);
        QCOMPARE(world.holding(talk)->holder, std::optional(yui));
        op::PostMessage card{id<MessageId>(0x1001), talk, QStringLiteral("**State** half done")};
        card.handsTo = ines;
        world.append(card, yui);
        QCOMPARE(world.holding(talk)->holder, std::optional(ines));
        QCOMPARE(must(world.queries.message(card.message))->message.handsTo, std::optional(ines));
        const auto held = must(world.queries.heldByMe(10));
        QCOMPARE(held.size(), size_t(1));
        QCOMPARE(held[0].thread.thread, talk);
        world.append(op::HoldThread{talk, {}}, ines);
        QVERIFY(world.holding(talk) && !world.holding(talk)->holder);
        QVERIFY(must(world.queries.heldByMe(10)).empty());
    }
    void whatWasAgreedOnHasVersionsAndReaders()
    {
        World world;
        QVERIFY(!must(world.queries.agreement(general)));
        Seq newest = 0;
        for (int i = 0; i < Agreement::Kept + 3; ++i)
            newest = world.append(op::Agree{general, Ask::WithinDay, Interrupts::Managers, QStringLiteral("Version %1").arg(i)}, tom).seq;
        const auto agreed = must(world.queries.agreement(general));
        QCOMPARE(agreed->seq, newest);
        QCOMPARE(agreed->text, QStringLiteral("Version %1").arg(Agreement::Kept + 2));
        QCOMPARE(must(world.queries.agreements(general)).size(), size_t(Agreement::Kept));
        world.append(op::ReadAgreement{general, newest}, yui);
        world.append(op::ReadAgreement{general, newest - 1}, yui); // it only grows
        const auto readings = must(world.queries.agreementReadings(general));
        QCOMPARE(readings.size(), size_t(1));
        QCOMPARE(readings[0].seq, newest);
    }
    void urgentIsKeptWithItsMessage()
    {
        World world;
        op::PostMessage urgent{id<MessageId>(0x1002), talk, QStringLiteral("Look")};
        urgent.urgent = Urgency{QStringLiteral("The price is wrong"), Instant{9'000'000}, {tom, yui}};
        const Event event = world.append(urgent, ines);
        QCOMPARE(must(world.queries.message(urgent.message))->message.urgent, urgent.urgent);
        QCOMPARE(must(world.queries.urgentBy(ines, event.at, 10)).size(), size_t(1));
        QVERIFY(must(world.queries.urgentBy(ines, event.at.plus(1), 10)).empty());
        QVERIFY(must(world.queries.urgentBy(tom, Instant(), 10)).empty());
        world.append(op::DeleteMessage{urgent.message}, ines); // that it was urgent is not taken back with the words
        QCOMPARE(must(world.queries.urgentBy(ines, event.at, 10)).size(), size_t(1));
    }
    void attentionIsMineAlone()
    {
        World world;
        QCOMPARE(must(world.queries.attention()), Attention());
        world.append(op::SetAttention{Instant{5'000}, {600, 900}}, ines);
        world.append(op::SetAttention{{}, {}}, tom);
        const auto mine = must(world.queries.attention());
        QCOMPARE(mine.focusUntil, std::optional(Instant{5'000}));
        QCOMPARE(mine.batches, (std::vector<qint64>{600, 900}));
    }
    void aForgottenChannelTakesAllOfItAlong()
    {
        World world;
        world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("x"))}, tom);
        world.append(op::KeepCheckIn{launch, tuesday, moved(QStringLiteral("y")), false}, ines);
        world.append(op::Agree{general, Ask::Nothing, Interrupts::Nobody, {}}, tom);
        world.append(op::ReadAgreement{general, 1}, yui);
        must(world.projection->forgetChannel(general, world.change));
        for (const char *table : {"check_in", "check_in_answer", "check_in_own", "agreement", "agreement_reading"})
            QCOMPARE(world.database->execAndGet(std::string("SELECT count(*) FROM ") + table).getInt(), 0);
        // And what is said of it afterwards begins nothing.
        world.append(op::AnswerCheckIn{launch, general, tuesday, moved(QStringLiteral("x"))}, tom);
        world.append(op::Agree{general, Ask::Nothing, Interrupts::Nobody, {}}, tom);
        QVERIFY(must(world.checkIns.answers(launch, tuesday)).empty());
        QVERIFY(!must(world.queries.agreement(general)));
    }
    void noListLooksThroughATable()
    {
        World world;
        const QStringList steps = world.plans([&] {
            must(world.checkIns.checkIn(launch));
            must(world.checkIns.answers(launch, tuesday));
            must(world.checkIns.rounds(launch, tuesday, 10));
            must(world.checkIns.newestRounds(CheckInQueries::Round{launch, tuesday, 0, {}}, 10));
            must(world.checkIns.own(launch, tuesday));
            must(world.queries.agreement(general));
            must(world.queries.agreementReadings(general));
            must(world.queries.heldByMe(10));
            must(world.queries.urgentBy(ines, Instant(), 10));
            must(world.queries.attention());
        });
        QVERIFY(steps.size() >= 10);
        for (const QString &step : steps) {
            QVERIFY2(!step.startsWith(QStringLiteral("SCAN")) || step.contains(QStringLiteral("replica")) || step.contains(QStringLiteral("CONSTANT")),
                     qPrintable(step));
        }
    }
};

QTEST_GUILESS_MAIN(TeamStoreTest)
#include "tst_team.moc"
