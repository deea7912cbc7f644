// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mentions.h"
#include "tests/ui/checkins/check_in_desk.h"
#include "ui/checkins/round_threads.h"
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using meridian::test::CheckInDesk;

Q_DECLARE_METATYPE(meridian::Draft)
Q_DECLARE_METATYPE(meridian::WordsInTheWay)

class RoundThreadsTest : public QObject {
    Q_OBJECT
private slots:
    void theSummaryOfARound()
    {
        CheckInDesk place;
        place.desk.fixture.clock.advance(24LL * 60 * 60 * 1000);
        place.checkIns.look();
        place.open(QStringLiteral("Launch week"), place.today);
        std::optional<Draft> draft;
        connect(&place.view, &CheckInsView::draftWanted, this, [&](const Draft &wanted) { draft = wanted; });
        QTest::mouseClick(&place.button(QStringLiteral("Put the summary in a thread")), Qt::LeftButton);
        QVERIFY(draft);
        QVERIFY(draft->isNewThread);
        QCOMPARE(draft->channel, std::optional(place.launch().channel));
        QCOMPARE(draft->subject, QStringLiteral("Launch week, Tuesday 16 June"));
        QVERIFY(draft->told.empty());
        QVERIFY(mentionedIn(draft->text).empty()); // nobody is told again
        QVERIFY2(draft->text.startsWith(QStringLiteral("### In the way\n\n- Yuki: Final wording of that line, in five languages.\n"
                                                       "- Wanjiru: Inês, I need a yes on the quote, page 2.\n\n"
                                                       "### Aroha Ngata\n\n**Moved**\n\nFive support macros, and the battery answer.\n\n**Next**\n\n"
                                                       "A first-hour checklist for the Auckland gate.\n\n### Yuki Tanabe\n\n")),
                 qPrintable(draft->text));
        QVERIFY(place.submitted<op::StartThread>().empty()); // it is a draft, nothing goes out by itself
        const Draft again = RoundThreads(*place.desk.book, place.desk.fixture.clock.now())
                                .summary(draft->thread, place.launch(), place.today, place.view.round().shown());
        QCOMPARE(again.text, draft->text);
    }
    void numbersWithoutNames()
    {
        CheckInDesk place;
        const CheckIn weekly = place.called(QStringLiteral("Weekly"));
        const auto answers = test::must(place.desk.replica->checkIns().answers(weekly.checkIn, QDate(2026, 6, 12)));
        const QString text = RoundThreads(*place.desk.book, place.desk.fixture.clock.now()).gathered(answers);
        QVERIFY2(text.startsWith(QStringLiteral("### In numbers\n\n- Pace: 2, 3, 3, 3, 4, 4, 4. The middle is 3.\n\n### Aroha Ngata\n\n**This week**\n\nCut 3 is the one.")), qPrintable(text));
    }
    void whatDoesNotFitIsCounted()
    {
        CheckInDesk place;
        CheckInAnswer answer;
        answer.member = place.desk.memberCalled(QStringLiteral("Priya"));
        answer.parts = {{1, QuestionKind::Words, QStringLiteral("Moved"), QString(limits::Answer, u'x')}, {2, QuestionKind::Words, QStringLiteral("Next"), QString(limits::Answer, u'y')}};
        const QString text = RoundThreads(*place.desk.book, {}).gathered(std::vector(12, answer));
        QVERIFY(text.size() <= limits::Text);
        QVERIFY2(text.endsWith(QStringLiteral("8 more answers are in the check-in.")), qPrintable(text.right(60)));
        QCOMPARE(RoundThreads(*place.desk.book, {}).gathered({}), QString());
    }
    void whatIsInTheWayBecomesAThreadOrATask()
    {
        CheckInDesk place;
        place.open(QStringLiteral("Launch week"), place.today);
        QCOMPARE(place.view.gathered().cards().size(), size_t(2));
        GatheredCard *wanjiru = place.view.gathered().cards()[1];
        std::optional<Draft> draft;
        std::optional<WordsInTheWay> task;
        connect(&place.view, &CheckInsView::draftWanted, this, [&](const Draft &wanted) { draft = wanted; });
        connect(&place.view, &CheckInsView::makeTaskWanted, this, [&](const WordsInTheWay &words) { task = words; });
        QTest::keyClick(wanjiru, Qt::Key_Return);
        QVERIFY(draft);
        QCOMPARE(draft->told, std::vector{place.desk.memberCalled(QStringLiteral("Wanjiru"))});
        QCOMPARE(draft->text, QStringLiteral("> Inês, I need a yes on the quote, page 2.\n\n"));
        place.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place.view));
        QVERIFY(!place.view.makeTask()); // of none of them
        wanjiru->setFocus();
        QVERIFY(place.view.makeTask());
        QCOMPARE(task->author, place.desk.memberCalled(QStringLiteral("Wanjiru")));
        // The task that came from these words stands where it can be gone to.
        op::CreateTask made;
        made.task = TaskId::create(place.desk.fixture.clock.now(), place.desk.random);
        made.channel = task->channel;
        made.title = QStringLiteral("Say yes to the quote");
        made.rank = QStringLiteral("m");
        made.due = Due{QDate(2026, 6, 17), {}, {}};
        made.origin = TaskOrigin{{}, {}, {}, {}, {}, task->text, task->author, task->place.checkIn, task->place.round};
        place.desk.arrive(place.desk.team.me, made);
        QSignalSpy wanted(&place.view, &CheckInsView::taskWanted);
        GatheredCard *now = place.view.gathered().cards()[1];
        for (Button *one : now->findChildren<Button *>()) {
            if (one->text().startsWith(QStringLiteral("Task made")))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(RoundThreadsTest)
#include "tst_round_threads.moc"
