// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/direct.h"
#include "core/store/audit.h"
#include "core/store/draft_rows.h"
#include "core/store/event_log.h"
#include "core/store/workspace_reader.h"
#include "core/time/units.h"
#include "core/time/wall_clock.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::postThread;
using meridian::testing::ServerBench;

//! Words that wait for their time: kept by the server, sent to the minute in their author's name, once.
class SendLaterTest : public QObject {
    Q_OBJECT

private slots:
    void aReplyGoesOutAtItsMinuteAndNotBefore()
    {
        Team team;
        const Instant due = team.at(QDate(2026, 6, 16), 21 * 60 + 30, "Europe/Lisbon");
        const DraftId draft = team.hold(team.olga, QStringLiteral("In the morning."), team.bench.owner(), due);
        team.goTo(due.plus(-1));
        QVERIFY(team.posted().empty());
        QVERIFY(team.draft(draft));
        team.goTo(due);
        const auto posts = team.posted();
        QCOMPARE(posts.size(), size_t(1));
        QCOMPARE(posts[0].author, team.bench.owner());
        QCOMPARE(posts[0].at, due);
        const auto &post = std::get<op::PostMessage>(posts[0].op.body);
        QCOMPARE(post.text, QStringLiteral("In the morning."));
        QCOMPARE(post.thread, team.thread);
        QVERIFY(!post.meant);
        QVERIFY(!team.draft(draft));
        team.goTo(due.plus(DayMs));
        QCOMPARE(team.posted().size(), size_t(1));
    }

    void theClockThatWasNamedIsTheOneThatCounts_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minutes");
        // The day of a change, an hour that is skipped, one that comes twice, half an hour, and a zone with quarters.
        QTest::newRow("Lisbon, the morning of a change") << "Europe/Lisbon" << QDate(2026, 10, 25) << 9 * 60;
        QTest::newRow("New York, an hour that is skipped") << "America/New_York" << QDate(2027, 3, 14) << 2 * 60 + 30;
        QTest::newRow("New York, an hour that comes twice") << "America/New_York" << QDate(2026, 11, 1) << 90;
        QTest::newRow("Lord Howe") << "Australia/Lord_Howe" << QDate(2026, 10, 4) << 2 * 60 + 15;
        QTest::newRow("Kathmandu") << "Asia/Kathmandu" << QDate(2026, 7, 1) << 8 * 60;
        QTest::newRow("Auckland") << "Pacific/Auckland" << QDate(2026, 9, 27) << 9 * 60;
    }
    void theClockThatWasNamedIsTheOneThatCounts()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(int, minutes);
        Team team;
        team.moveTo(team.yuki, zone);
        const Instant due = team.at(date, minutes, zone.toUtf8());
        static_cast<void>(team.hold(team.olga, QStringLiteral("For you."), team.yukiId, date, minutes));
        team.goTo(due.plus(-1));
        QVERIFY(team.posted().empty());
        team.goTo(due);
        QCOMPARE(team.posted().size(), size_t(1));
    }

    void whoMovesTakesTheirMorningAlong()
    {
        Team team;
        team.moveTo(team.yuki, QStringLiteral("Asia/Tokyo"));
        const QDate day(2026, 6, 18);
        static_cast<void>(team.hold(team.olga, QStringLiteral("Good morning."), team.yukiId, day, 9 * 60));
        const Instant there = team.at(day, 9 * 60, "Asia/Tokyo"), here = team.at(day, 9 * 60, "America/Sao_Paulo");
        team.moveTo(team.yuki, QStringLiteral("America/Sao_Paulo"));
        team.goTo(there.plus(MinuteMs));
        QVERIFY(team.posted().empty());
        team.goTo(here.plus(-1));
        QVERIFY(team.posted().empty());
        team.goTo(here);
        QCOMPARE(team.posted().size(), size_t(1));
        // And the other way: the moment is over at once, so it goes at once and says when it was meant for.
        static_cast<void>(team.hold(team.olga, QStringLiteral("Tomorrow?"), team.yukiId, day.addDays(1), 9 * 60));
        const Instant ahead = team.at(day.addDays(1), 9 * 60, "Pacific/Auckland");
        team.goTo(ahead.plus(2 * 60 * MinuteMs));
        QCOMPARE(team.posted().size(), size_t(1));
        team.moveTo(team.yuki, QStringLiteral("Pacific/Auckland"));
        team.bench.m_core->tick();
        QCOMPARE(team.posted().size(), size_t(2));
        QCOMPARE(std::get<op::PostMessage>(team.posted()[1].op.body).meant, std::optional(ahead));
    }

    void aServerThatSleptSendsAtOnceAndSaysSo()
    {
        Team team;
        const Instant due = team.bench.m_clock.now().plus(30 * MinuteMs);
        const Instant moment = team.minuteOf(due);
        static_cast<void>(team.hold(team.olga, QStringLiteral("On time."), team.bench.owner(), due));
        team.bench.m_core.reset();
        team.bench.m_clock.set(due.plus(3 * 60 * MinuteMs));
        team.bench.restart();
        team.bench.m_core->tick();
        const auto posts = team.posted();
        QCOMPARE(posts.size(), size_t(1));
        QCOMPARE(std::get<op::PostMessage>(posts[0].op.body).meant, std::optional(moment));
        team.bench.restart();
        team.bench.m_core->tick();
        QCOMPARE(team.posted().size(), size_t(1));
    }

    void itSurvivesRestartsAndIsChangedAndTakenBack()
    {
        Team team;
        const Instant first = team.bench.m_clock.now().plus(60 * MinuteMs), second = first.plus(60 * MinuteMs);
        const DraftId changed = team.hold(team.olga, QStringLiteral("Early."), team.bench.owner(), first);
        const DraftId taken = team.hold(team.olga, QStringLiteral("Never."), team.bench.owner(), first);
        team.bench.restart();
        team.reconnect();
        team.reschedule(team.olga, changed, QStringLiteral("Later."), second);
        Draft back = *team.draft(taken);
        back.send->state = SendTime::State::Paused;
        QCOMPARE(team.olga->outcome(team.saving(back)), QString());
        team.goTo(first.plus(MinuteMs));
        QVERIFY(team.posted().empty());
        team.bench.restart();
        team.goTo(team.minuteOf(second));
        QCOMPARE(team.posted().size(), size_t(1));
        QCOMPARE(std::get<op::PostMessage>(team.posted()[0].op.body).text, QStringLiteral("Later."));
        QVERIFY(team.draft(taken));
    }

    void aReplyBeforeItLetsItWaitHalfAnHour()
    {
        Team team;
        const Instant due = team.minuteOf(team.bench.m_clock.now().plus(60 * MinuteMs));
        const Seq seen = *EventLog(*team.bench.m_database).head();
        static_cast<void>(team.holdSeen(QStringLiteral("As planned?"), due, seen));
        QCOMPARE(team.yuki->outcome(team.reply(QStringLiteral("I was quicker"))), QString());
        team.goTo(due);
        QCOMPARE(team.posted().size(), size_t(1)); // Yuki's alone
        team.bench.restart();
        team.reconnect();
        // What is written while it waits makes it no later.
        team.goTo(due.plus(20 * MinuteMs));
        QCOMPARE(team.yuki->outcome(team.reply(QStringLiteral("And again"))), QString());
        team.goTo(due.plus(30 * MinuteMs - 1));
        QCOMPARE(team.posted().size(), size_t(2));
        team.goTo(due.plus(30 * MinuteMs));
        QCOMPARE(team.posted().size(), size_t(3));
        const auto post = std::get<op::PostMessage>(team.posted()[2].op.body); // a copy: the events go with this line
        QCOMPARE(post.text, QStringLiteral("As planned?"));
        QVERIFY(!post.meant); // it was not late: it waited
        team.goTo(due.plus(DayMs));
        QCOMPARE(team.posted().size(), size_t(3));
        QCOMPARE(*audit(*team.bench.m_database), QStringList());
    }

    void whatIsNoReplyBeforeItKeepsNothing()
    {
        Team team;
        const Instant due = team.minuteOf(team.bench.m_clock.now().plus(60 * MinuteMs));
        QCOMPARE(team.yuki->outcome(team.reply(QStringLiteral("Known when it was chosen"))), QString());
        const op::PostMessage gone = team.reply(QStringLiteral("Taken back"));
        const Seq seen = *EventLog(*team.bench.m_database).head();
        static_cast<void>(team.holdSeen(QStringLiteral("On time"), due, seen));
        QCOMPARE(team.olga->outcome(team.reply(QStringLiteral("My own"))), QString());
        QCOMPARE(team.yuki->outcome(gone), QString());
        QCOMPARE(team.yuki->outcome(op::DeleteMessage{gone.message}), QString());
        static_cast<void>(postThread(team.bench, *team.yuki, team.bench.everyone(), QStringLiteral("Another thread")));
        team.goTo(due);
        QCOMPARE(std::get<op::PostMessage>(team.posted().back().op.body).text, QStringLiteral("On time"));
        QCOMPARE(team.posted().back().at, due);
    }

    void whoLooksAtItDecides()
    {
        Team team;
        const Instant due = team.minuteOf(team.bench.m_clock.now().plus(60 * MinuteMs));
        const Seq seen = *EventLog(*team.bench.m_database).head();
        const DraftId before = team.holdSeen(QStringLiteral("Looked at before"), due, seen);
        const DraftId meanwhile = team.holdSeen(QStringLiteral("Looked at while it waits"), due, seen);
        const DraftId paused = team.holdSeen(QStringLiteral("Taken up"), due, seen);
        QCOMPARE(team.yuki->outcome(team.reply(QStringLiteral("First"))), QString());
        const auto look = [&](DraftId id) {
            Draft draft = *team.draft(id);
            draft.send->seen = *EventLog(*team.bench.m_database).head();
            QCOMPARE(team.olga->outcome(team.saving(draft)), QString());
        };
        look(before);
        team.goTo(due);
        QCOMPARE(team.posted().size(), size_t(2));
        QCOMPARE(std::get<op::PostMessage>(team.posted()[1].op.body).text, QStringLiteral("Looked at before"));
        Draft back = *team.draft(paused);
        back.send->state = SendTime::State::Paused;
        QCOMPARE(team.olga->outcome(team.saving(back)), QString());
        team.goTo(due.plus(10 * MinuteMs));
        look(meanwhile);
        team.bench.m_core->tick();
        QCOMPARE(team.posted().size(), size_t(3));
        QCOMPARE(std::get<op::PostMessage>(team.posted()[2].op.body).text, QStringLiteral("Looked at while it waits"));
        team.goTo(due.plus(DayMs));
        QCOMPARE(team.posted().size(), size_t(3));
        QVERIFY(team.draft(paused));
    }

    void aNewThreadAndADirectConversationBeginThen()
    {
        Team team;
        const Instant due = team.bench.m_clock.now().plus(60 * MinuteMs);
        Draft topic = team.draftOf(QStringLiteral("First words"), team.bench.owner(), due);
        topic.isNewThread = true;
        topic.thread = team.bench.id<ThreadId>();
        topic.channel = team.bench.everyone();
        topic.subject = QStringLiteral("A plan");
        topic.ask = Ask::WhenYouCan;
        topic.manner = Manner::Quiet;
        QCOMPARE(team.olga->outcome(team.saving(topic)), QString());
        Draft direct = topic;
        direct.draft = team.bench.id<DraftId>();
        direct.thread = team.bench.id<ThreadId>();
        direct.channel.reset();
        direct.told = {team.yukiId};
        QCOMPARE(team.olga->outcome(team.saving(direct)), QString());
        team.yuki->all();
        team.goTo(team.minuteOf(due));
        const auto heard = team.yuki->take<frame::EventFrame>();
        QCOMPARE(std::ranges::count(heard, QString(op::StartThread::kind), &frame::EventFrame::kind), 2);
        QCOMPARE(std::ranges::count(heard, QString(op::PostMessage::kind), &frame::EventFrame::kind), 2);
        const auto reader = WorkspaceReader(*team.bench.m_database);
        QCOMPARE((*reader.thread(direct.thread)).value().channel, directChannelId({team.bench.owner(), team.yukiId}));
        for (const Event &event : team.posted())
            QCOMPARE(std::get<op::PostMessage>(event.op.body).manner, std::optional(Manner::Quiet));
        QCOMPARE(*audit(*team.bench.m_database), QStringList());
    }

    void whatCannotGoComesBackWithItsWords()
    {
        Team team;
        const ChannelId channel = team.bench.id<ChannelId>();
        QCOMPARE(team.olga->outcome(op::CreateChannel{channel, ChannelKind::Private, QStringLiteral("quay"), {}, {team.yukiId}}), QString());
        const auto posted = postThread(team.bench, *team.olga, channel, QStringLiteral("Hello"));
        const Instant due = team.bench.m_clock.now().plus(60 * MinuteMs);
        Draft draft = team.draftOf(QStringLiteral("Still here?"), team.yukiId, due);
        draft.thread = posted.thread;
        QCOMPARE(team.yuki->outcome(team.saving(draft)), QString());
        QCOMPARE(team.olga->outcome(op::LeaveChannel{channel, team.yukiId}), QString());
        const size_t before = team.posted().size();
        team.yuki->all();
        team.goTo(team.minuteOf(due));
        QCOMPARE(team.posted().size(), before);
        const auto back = team.draftFor(team.yukiId, draft.draft);
        QVERIFY(back);
        QCOMPARE(back->text, QStringLiteral("Still here?"));
        QCOMPARE(back->send->state, SendTime::State::Refused);
        QCOMPARE(back->send->why, QString(frame::code::NotFound));
        QCOMPARE(team.yuki->take<frame::EventFrame>().size(), size_t(1)); // their devices hear of it
        team.goTo(due.plus(DayMs));
        QCOMPARE(team.posted().size(), before);
        QCOMPARE(*audit(*team.bench.m_database), QStringList());
    }

    void whoIsNoLongerAMemberSendsNothing()
    {
        Team team;
        const Instant due = team.bench.m_clock.now().plus(60 * MinuteMs);
        const DraftId draft = team.hold(team.yuki, QStringLiteral("Goodbye"), team.yukiId, due);
        QCOMPARE(team.olga->outcome(op::RemoveMember{team.yukiId}), QString());
        team.bench.restart();
        const Seq head = *EventLog(*team.bench.m_database).head();
        team.goTo(due.plus(DayMs));
        team.goTo(due.plus(2 * DayMs));
        QCOMPARE(*EventLog(*team.bench.m_database).head(), head);
        QVERIFY(team.draftFor(team.yukiId, draft));
    }

    void thousandsGoAtOneMinuteEachOnce()
    {
        Team team;
        constexpr int Many = 450;
        const Instant due = team.bench.m_clock.now().plus(60 * MinuteMs);
        for (int i = 0; i < Many; ++i)
            static_cast<void>(team.hold(team.olga, QString::number(i), team.bench.owner(), due));
        team.bench.m_clock.set(team.minuteOf(due));
        for (int tick = 0; tick < 4; ++tick)
            team.bench.m_core->tick();
        QSet<QString> words;
        for (const Event &event : team.posted())
            words.insert(std::get<op::PostMessage>(event.op.body).text);
        QCOMPARE(team.posted().size(), size_t(Many));
        QCOMPARE(words.size(), Many);
    }

    void whatMakesNoSenseIsRefused()
    {
        Team team;
        Draft draft = team.draftOf(QStringLiteral("x"), team.bench.owner(), team.bench.m_clock.now().plus(MinuteMs));
        for (const auto &spoil : std::vector<std::function<void(Draft &)>>{
                 [](Draft &one) { one.send->minutes = 1440; }, [](Draft &one) { one.send->minutes = -1; },
                 [](Draft &one) { one.send->clock = {}; }, [](Draft &one) { one.send->date = QDate(1960, 1, 1); },
                 [](Draft &one) { one.send->at = {}; }, [&](Draft &one) { one.edits = team.bench.id<MessageId>(); }}) {
            Draft bad = draft;
            bad.draft = team.bench.id<DraftId>();
            spoil(bad);
            QCOMPARE(team.olga->outcome(team.saving(bad)), QString(frame::code::Invalid));
        }
        // Nobody but the server says that something went out late.
        op::PostMessage post{team.bench.id<MessageId>(), team.thread, QStringLiteral("late")};
        post.meant = team.bench.m_clock.now();
        QCOMPARE(team.olga->outcome(post), QString(frame::code::Invalid));
    }

private:
    //! Two people and a thread.
    struct Team {
        Team()
        {
            yukiId = bench.addMember(QStringLiteral("Yuki Tanaka"), Role::Member);
            reconnect();
            thread = postThread(bench, *olga, bench.everyone(), QStringLiteral("Begun")).thread;
            begun = *EventLog(*bench.m_database).head();
        }
        void reconnect()
        {
            olga = std::make_unique<Client>(bench, bench.owner());
            yuki = std::make_unique<Client>(bench, yukiId);
        }
        static Instant at(QDate date, int minutes, const QByteArray &zone) { return instantOf(QTimeZone(zone), {date, minutes}); }
        //! The minute an instant lies in, on the owner's clock.
        static Instant minuteOf(Instant at)
        {
            const QTimeZone zone("Europe/Lisbon");
            return instantOf(zone, wallTime(zone, at));
        }
        void goTo(Instant when)
        {
            bench.m_clock.set(when);
            bench.m_core->tick();
        }
        void moveTo(const std::unique_ptr<Client> &client, const QString &zone)
        {
            Profile profile = ServerBench::profile(QStringLiteral("Yuki Tanaka"));
            profile.zone = zone;
            QCOMPARE(client->outcome(op::UpdateMember{yukiId, profile}), QString());
        }
        Draft draftOf(const QString &text, MemberId clock, Instant due)
        {
            const WallTime wall = wallTime(QTimeZone("Europe/Lisbon"), due);
            Draft draft;
            draft.draft = bench.id<DraftId>();
            draft.thread = thread;
            draft.text = text;
            draft.send = SendTime{clock, wall.date, wall.minutes, due};
            return draft;
        }
        static op::SaveDraft saving(const Draft &draft)
        {
            return {draft.draft, draft.thread, draft.isNewThread, draft.channel, draft.told, draft.subject, draft.ask, draft.askBy,
                    draft.text, draft.revision.isNull() ? std::nullopt : std::optional(draft.revision), {}, {}, draft.beside, draft.edits,
                    draft.send, draft.manner};
        }
        DraftId hold(const std::unique_ptr<Client> &client, const QString &text, MemberId clock, Instant due)
        {
            const Draft draft = draftOf(text, clock, due);
            [&] { QCOMPARE(client->outcome(saving(draft)), QString()); }();
            return draft.draft;
        }
        DraftId hold(const std::unique_ptr<Client> &client, const QString &text, MemberId clock, QDate date, int minutes)
        {
            Draft draft = draftOf(text, clock, bench.m_clock.now().plus(400 * DayMs)); // the instant holds only where no zone is known
            draft.send->date = date;
            draft.send->minutes = minutes;
            [&] { QCOMPARE(client->outcome(saving(draft)), QString()); }();
            return draft.draft;
        }
        //! The same by the owner, who knew of the thread up to `seen`.
        DraftId holdSeen(const QString &text, Instant due, Seq seen)
        {
            Draft draft = draftOf(text, bench.owner(), due);
            draft.send->seen = seen;
            [&] { QCOMPARE(olga->outcome(saving(draft)), QString()); }();
            return draft.draft;
        }
        op::PostMessage reply(const QString &text) { return {bench.id<MessageId>(), thread, text}; }
        void reschedule(const std::unique_ptr<Client> &client, DraftId id, const QString &text, Instant due)
        {
            Draft changed = *draft(id);
            changed.text = text;
            changed.send = draftOf(text, bench.owner(), due).send;
            QCOMPARE(client->outcome(saving(changed)), QString());
        }
        std::optional<Draft> draft(DraftId id) { return draftFor(bench.owner(), id); }
        std::optional<Draft> draftFor(MemberId member, DraftId id)
        {
            StatementCache sql(*bench.m_database);
            return DraftRows(sql).find(member, id);
        }
        //! The messages posted since the thread began.
        std::vector<Event> posted()
        {
            std::vector<Event> posts;
            for (Event &event : *EventLog(*bench.m_database).read(begun, 10'000)) {
                if (std::holds_alternative<op::PostMessage>(event.op.body))
                    posts.push_back(std::move(event));
            }
            return posts;
        }

        ServerBench bench;
        MemberId yukiId;
        std::unique_ptr<Client> olga, yuki;
        ThreadId thread;
        Seq begun = 0;
    };
};

QTEST_GUILESS_MAIN(SendLaterTest)
#include "tst_send_later.moc"
