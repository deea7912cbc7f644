// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/writing_hints.h"
#include <QTest>

using namespace meridian;
using namespace meridian::test;
using Kind = WritingHint::Kind;

//! Advice while writing a thread: what it sees, and what it leaves in peace.
class WritingHintsTest : public QObject {
    Q_OBJECT

    static std::vector<Kind> kindsOf(const Draft &draft)
    {
        std::vector<Kind> kinds;
        for (const WritingHint &hint : hintsFor(draft))
            kinds.push_back(hint.kind);
        return kinds;
    }
    static Draft about(const QString &subject, const QString &text = {})
    {
        Draft draft;
        draft.isNewThread = true;
        draft.subject = subject;
        draft.text = text;
        return draft;
    }

private slots:
    void aSubjectThatTellsNothingIsSaid_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("vague");
        for (const char *vague : {"Question", "Quick question", "Hi all", "FYI", "RE: update", "Kurze Frage", "Hallo!", "?!", "Important: please help"})
            QTest::newRow(vague) << QString::fromUtf8(vague) << true;
        for (const char *telling : {"First hour in Auckland: who watches the gate?", "Rollout", "Q3 budget", "打ち上げの予定", "موعد الإطلاق", "質問",
                                    "Update of the press kit", "Umzug nach Porto", "Küche"})
            QTest::newRow(telling) << QString::fromUtf8(telling) << false;
        QTest::newRow("nothing yet") << QString() << false;
    }
    void aSubjectThatTellsNothingIsSaid()
    {
        QFETCH(QString, subject);
        QFETCH(bool, vague);
        QCOMPARE(kindsOf(about(subject)), vague ? std::vector{Kind::VagueSubject} : std::vector<Kind>{});
    }

    void aTimeThatIsAnotherForEachIsSaid()
    {
        const auto hints = hintsFor(about(QStringLiteral("Press kit review"), QStringLiteral("I need it ASAP, by the end of the day.")));
        QCOMPARE(hints.size(), size_t(1));
        QCOMPARE(hints[0].kind, Kind::VagueTime);
        QCOMPARE(hints[0].words, QStringLiteral("ASAP"));
        QCOMPARE(kindsOf(about(QStringLiteral("Press kit review"), QStringLiteral("Bitte bis Feierabend."))), std::vector{Kind::VagueTime});
        for (const char *clear : {"By Thu 18:00, please.", "The asapnews feed", "Wait until 16:00 UTC"})
            QVERIFY(kindsOf(about(QStringLiteral("Press kit review"), QString::fromUtf8(clear))).empty());
    }

    void aQuestionWithoutAnAskIsSaidOnlyWhereSomebodyIsTold()
    {
        Draft draft = about(QStringLiteral("Press kit review"), QStringLiteral("Could you read it?"));
        QVERIFY(kindsOf(draft).empty());
        draft.told = {MemberId(Uuid::named("somebody"))};
        QCOMPARE(kindsOf(draft), std::vector{Kind::NoAsk});
        draft.ask = Ask::WhenYouCan;
        QVERIFY(kindsOf(draft).empty());
        draft.ask = Ask::Nothing;
        draft.text = QStringLiteral("See https://example.org/?q=1 for the list.");
        QVERIFY(kindsOf(draft).empty());
        draft.text = QStringLiteral("読めますか？");
        QCOMPARE(kindsOf(draft), std::vector{Kind::NoAsk});
    }

    void whatIsTalkedAboutAlreadyIsFound()
    {
        Desk desk;
        const ThreadRow known = desk.threadCalled(QStringLiteral("Press kit, last read"));
        Draft draft = about(QStringLiteral("The press kit: last read on Friday"));
        draft.channel = known.thread.channel;
        const auto found = similarThread(draft, desk.replica->read());
        QVERIFY(found);
        QCOMPARE(found->thread, std::optional(known.thread.thread));
        draft.subject = QStringLiteral("Friday drinks in Porto");
        QVERIFY(!similarThread(draft, desk.replica->read()));
        draft.subject = known.thread.subject;
        draft.channel = desk.channelCalled(QStringLiteral("design"));
        QVERIFY(!similarThread(draft, desk.replica->read()));
        // One that is concluded is no place to go on.
        desk.arrive(desk.team.me, op::ConcludeThread{known.thread.thread, QStringLiteral("Read.")});
        draft.channel = known.thread.channel;
        QVERIFY(!similarThread(draft, desk.replica->read()));
    }
};

QTEST_MAIN(WritingHintsTest)
#include "tst_writing_hints.moc"
