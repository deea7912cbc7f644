// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

//! A decision that leaves people hours to read what is proposed is not made before they had them.
class DecisionsTest : public QObject {
    Q_OBJECT

    //! Olga in Lisbon asks Yuki in Tokyo and Tom in São Paulo, both at work on weekdays from 9 to 18; it is Tuesday 16 June 2026, 09:53.
    struct Team {
        ServerBench bench;
        MemberId yuki = bench.addMember(QStringLiteral("Yuki Tanabe"), Role::Member), tom = bench.addMember(QStringLiteral("Tom Silva"), Role::Member);
        Client olga{bench, bench.owner()};
        ThreadId thread = bench.id<ThreadId>();
        MessageId proposal = bench.id<MessageId>();

        Team()
        {
            live(yuki, QStringLiteral("Asia/Tokyo"));
            live(tom, QStringLiteral("America/Sao_Paulo"));
            goTo("2026-06-16T09:00:00Z"); // Tokyo: 18:00, São Paulo: 06:00
            olga.outcome(op::StartThread{thread, bench.everyone(), QStringLiteral("Nine or ten?"), Ask::DecisionBy, {}, {yuki, tom},
                                        WorkSpan{WorkSpan::Unit::Days, 2}, 4});
            olga.outcome(op::PostMessage{proposal, thread, QStringLiteral("At nine.")});
        }
        void live(MemberId member, const QString &zone, std::vector<DayOff> daysOff = {})
        {
            Client client(bench, member);
            Profile profile = ServerBench::profile(QStringLiteral("Somebody"));
            profile.zone = zone;
            profile.hours.daysOff = std::move(daysOff);
            client.outcome(op::UpdateMember{member, profile});
        }
        void goTo(const char *iso) { bench.m_clock.set(Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate))); }
        //! What the server says to a conclusion now: empty where it is taken.
        QString concluding(std::optional<QString> early = {})
        {
            return Client(bench, bench.owner()).outcome(op::ConcludeThread{thread, QStringLiteral("At nine."), std::move(early)});
        }
    };

private slots:
    void itWaitsForTheLastOfThoseWhoAreAsked()
    {
        Team team;
        QCOMPARE(team.concluding(), QString(frame::code::Conflict));
        team.goTo("2026-06-16T16:00:00Z"); // Tom has had four hours, from 9 to 13
        QCOMPARE(team.concluding(), QString(frame::code::Conflict));
        team.goTo("2026-06-17T03:59:59Z"); // a second before 13:00 in Tokyo
        QCOMPARE(team.concluding(), QString(frame::code::Conflict));
        team.goTo("2026-06-17T04:00:00Z");
        QCOMPARE(team.concluding(), QString());
        team.goTo("2026-06-17T04:01:00Z");
        QCOMPARE(team.concluding(), QString()); // other words for what was decided
    }
    void whatChangesIsReadAnew()
    {
        Team team;
        team.goTo("2026-06-17T03:00:00Z");
        team.olga.outcome(op::EditMessage{team.proposal, QStringLiteral("At ten.")});
        team.goTo("2026-06-17T06:59:59Z");
        QCOMPARE(team.concluding(), QString(frame::code::Conflict));
        team.bench.restart();
        team.goTo("2026-06-17T16:00:00Z"); // both have had four hours since: Tom until 13:00
        QCOMPARE(team.concluding(), QString());
    }
    void whoSaysWhyDoesNotWait()
    {
        Team team;
        QCOMPARE(team.concluding(QStringLiteral(" ")), QString(frame::code::Invalid));
        QCOMPARE(team.concluding(QStringLiteral("a\nb")), QString(frame::code::Invalid));
        QCOMPARE(team.concluding(QStringLiteral("The printer closes at noon")), QString());
        team.olga.outcome(op::ReopenThread{team.thread});
        QCOMPARE(team.concluding(), QString(frame::code::Conflict)); // it is open again, and waits again
    }
    void leaveIsNoTimeToRead()
    {
        Team team;
        team.live(team.yuki, QStringLiteral("Asia/Tokyo"), {{QDate(2026, 6, 17), QDate(2026, 6, 18), {}, AwayKind::Leave}});
        team.goTo("2026-06-19T03:59:59Z");
        QCOMPARE(team.concluding(), QString(frame::code::Conflict));
        team.goTo("2026-06-19T04:00:00Z"); // Friday 13:00
        QCOMPARE(team.concluding(), QString());
    }
    void nobodyWaitsForWhoHasLeft()
    {
        Team team;
        team.olga.outcome(op::RemoveMember{team.yuki});
        team.goTo("2026-06-16T16:00:00Z");
        QCOMPARE(team.concluding(), QString());
    }
    void nobodyWaitsForWhoCannotReadIt()
    {
        Team team;
        const ChannelId quiet = team.bench.id<ChannelId>();
        QCOMPARE(team.olga.outcome(op::CreateChannel{quiet, ChannelKind::Private, QStringLiteral("quiet"), {}, {team.bench.owner(), team.tom}}), QString());
        QCOMPARE(team.olga.outcome(op::MoveThread{team.thread, quiet}), QString()); // where Yuki is not
        team.goTo("2026-06-16T16:00:00Z");
        QCOMPARE(team.concluding(), QString());
    }
    void nobodyWaitsForWhoSaysNoHours()
    {
        Team team;
        team.live(team.yuki, QString());
        team.goTo("2026-06-16T16:00:00Z");
        QCOMPARE(team.concluding(), QString());
    }
    void whatWaitedForItsTimeAsksFromThenOn()
    {
        Team team;
        op::SaveDraft held;
        held.draft = team.bench.id<DraftId>();
        held.thread = team.thread;
        held.text = QStringLiteral("Could you?");
        held.told = {team.tom};
        held.ask = Ask::ReplyBy;
        held.askWithin = WorkSpan{WorkSpan::Unit::Hours, 2};
        held.writer = team.bench.id<WriterId>();
        held.send = SendTime{team.tom, QDate(2026, 6, 17), 9 * 60, Instant::of(QDateTime(QDate(2026, 6, 17), QTime(12, 0), Qt::UTC))};
        QCOMPARE(team.olga.outcome(held), QString());
        team.goTo("2026-06-17T12:00:00Z"); // 09:00 in São Paulo
        team.bench.m_core->tick();
        team.bench.m_core->flush();
        std::optional<Asking> asked;
        for (const auto &event : team.olga.take<frame::EventFrame>()) {
            if (const auto body = wire::toEvent(event); body && std::holds_alternative<op::PostMessage>(body->op.body))
                asked = std::get<op::PostMessage>(body->op.body).asks;
        }
        QVERIFY(asked);
        QCOMPARE(asked->by, std::optional(Instant::of(QDateTime(QDate(2026, 6, 17), QTime(14, 0), Qt::UTC))));
    }
    void answersThatWereReplacedAreToldToNobody()
    {
        Team team;
        op::SaveCheckIn save;
        save.checkIn = team.bench.id<CheckInId>();
        save.channel = team.bench.everyone();
        save.rule.name = QStringLiteral("Week");
        save.rule.first = QDate(2026, 6, 1);
        save.rule.days = 0b11111;
        save.rule.questions = {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}};
        QCOMPARE(team.olga.outcome(save), QString());
        const auto answer = [&](const QString &text) {
            op::AnswerCheckIn one{save.checkIn, save.channel, QDate(2026, 6, 16), {}};
            if (!text.isEmpty())
                one.parts = {{1, QuestionKind::Words, QStringLiteral("Moved"), text}};
            QCOMPARE(team.olga.outcome(one), QString());
        };
        answer(QStringLiteral("First words"));
        answer(QStringLiteral("Second words"));
        QVERIFY(!Client(team.bench, team.tom, 1).bytes().contains("First words"));
        QVERIFY(Client(team.bench, team.tom, 1).bytes().contains("Second words"));
        answer({});
        QVERIFY(!Client(team.bench, team.tom, 1).bytes().contains("Second words"));
    }
    void whatIsAskedHasToMakeSense()
    {
        Team team;
        const auto starting = [&](Ask ask, std::optional<WorkSpan> within, std::optional<qint64> hours, std::vector<MemberId> told) {
            return team.olga.outcome(op::StartThread{team.bench.id<ThreadId>(), team.bench.everyone(), QStringLiteral("S"), ask, {}, std::move(told),
                                                     within, hours});
        };
        using Unit = WorkSpan::Unit;
        const QString invalid(frame::code::Invalid);
        QCOMPARE(starting(Ask::ReplyBy, WorkSpan{Unit::Hours, 4}, {}, {team.tom}), QString());
        QCOMPARE(starting(Ask::ReplyBy, {}, {}, {team.tom}), invalid);
        QCOMPARE(starting(Ask::ReplyBy, WorkSpan{Unit::Hours, 0}, {}, {team.tom}), invalid);
        QCOMPARE(starting(Ask::ReplyBy, WorkSpan{Unit::Days, 61}, {}, {team.tom}), invalid);
        QCOMPARE(starting(Ask::WhenYouCan, WorkSpan{Unit::Days, 2}, {}, {team.tom}), invalid);
        QCOMPARE(starting(Ask::DecisionBy, WorkSpan{Unit::Days, 2}, 0, {team.tom}), invalid);
        QCOMPARE(starting(Ask::DecisionBy, WorkSpan{Unit::Days, 2}, 81, {team.tom}), invalid);
        QCOMPARE(starting(Ask::DecisionBy, WorkSpan{Unit::Days, 2}, 4, {}), invalid);
        QCOMPARE(starting(Ask::ReplyBy, WorkSpan{Unit::Days, 2}, 4, {team.tom}), invalid);
        const auto posting = [&](const Asking &asking, std::optional<MessageId> beside = {}) {
            op::PostMessage post{team.bench.id<MessageId>(), team.thread, QStringLiteral("Could you?"), beside};
            post.asks = asking;
            return team.olga.outcome(post);
        };
        QCOMPARE(posting({Ask::WhenYouCan, {}, {}, {team.tom}}), QString());
        QCOMPARE(posting({Ask::Nothing, {}, {}, {team.tom}}), invalid);
        QCOMPARE(posting({Ask::WhenYouCan, {}, {}, {}}), invalid);
        QCOMPARE(posting({Ask::WhenYouCan, {}, {}, {team.tom, team.tom}}), invalid);
        QCOMPARE(posting({Ask::WhenYouCan, {}, {}, {team.tom}}, team.proposal), invalid);
        QCOMPARE(posting({Ask::WhenYouCan, {}, {}, {team.bench.id<MemberId>()}}), QString(frame::code::NotFound)); // nobody
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
