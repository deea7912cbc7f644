// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/threads/pane_fixture.h"
#include "ui/models/asked.h"
#include "ui/models/message_marks.h"
#include "ui/threads/answers_strip.h"
#include "ui/threads/ask_again.h"
#include "ui/threads/conclusion_strip.h"
#include "ui/threads/thread_form.h"
#include "ui/threads/thread_head.h"
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! A decision that leaves people hours to read, answers that are open, and messages that ask, as their readers see them.
class DecisionTest : public QObject, PaneFixture {
    Q_OBJECT

    //! It is Tuesday 16 June 2026, 11:12 in Lisbon; Yuki has left her desk in Tokyo, Priya is at hers until 18:30.
    op::StartThread proposal(MemberId author)
    {
        auto start = m_desk->start(m_desk->channelCalled(u"launch"_s), u"Nine or ten?"_s);
        start.ask = Ask::DecisionBy;
        start.askBy = Instant::of(QDateTime::fromString(u"2026-06-19T11:00:00Z"_s, Qt::ISODate));
        start.told = {yuki(), m_desk->memberCalled(u"Priya"_s)};
        start.reviewHours = 2;
        m_desk->arriveAll(author, {start, m_desk->post(start.thread, u"At nine."_s)});
        m_pane->open(start.thread);
        return start;
    }
    [[nodiscard]] QString stripWords() const { return m_pane->findChild<AnswersStrip *>()->accessibleName(); }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void everyReaderSeesHowFarTheReadingIs()
    {
        proposal(m_desk->memberCalled(u"Rafael"_s)); // I am neither the writer nor asked
        QVERIFY(m_pane->findChild<AnswersStrip *>()->isVisible());
        QCOMPARE(stripWords(), u"To be decided when everyone had 2 of their working hours to read it. Still reading: Priya until today 13:12, Yuki until tomorrow 03:30"_s);
        m_desk->fixture.clock.set(Instant::of(QDateTime::fromString(u"2026-06-17T02:31:00Z"_s, Qt::ISODate)));
        emit m_desk->fixture.minutes.minute();
        QCOMPARE(stripWords(), u"Everyone who is asked had 2 of their working hours to read this"_s);
    }

    void whoDoesNotWaitSaysWhy()
    {
        const auto start = proposal(m_desk->team.me);
        m_pane->act(ThreadAction::Conclude);
        auto *form = m_pane->findChild<ThreadForm *>();
        auto *words = form->findChild<QPlainTextEdit *>();
        const auto lines = form->findChildren<QLineEdit *>();
        const auto early = std::ranges::find_if(lines, [](const QLineEdit *line) { return line->accessibleName() == u"Why it does not wait"; });
        QVERIFY(early != lines.end() && (*early)->isVisible());
        words->setPlainText(u"At nine."_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>(), 0);
        QTest::keyClicks(*early, u"The printer closes at noon"_s);
        QTest::keyClick(*early, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>(), 1);
        QCOMPARE(std::get<op::ConcludeThread>(m_desk->submitted.back().body).early, std::optional(u"The printer closes at noon"_s));
        QVERIFY2(m_pane->model().at(0).below[0].sentence.contains(u"concluded this thread before everyone had their hours, because “The printer closes at noon”"),
                 qPrintable(m_pane->model().at(0).below[0].sentence));
        std::function<void()> undo;
        connect(m_pane.get(), &ThreadPane::undoable, this, [&](const QString &, const std::function<void()> &back) { undo = back; });
        m_pane->act(ThreadAction::Reopen);
        undo(); // what is concluded again says the same again, or the workspace would refuse it
        QCOMPARE(std::get<op::ConcludeThread>(m_desk->submitted.back().body).early, std::optional(u"The printer closes at noon"_s));
        QCOMPARE(start.told.size(), size_t(2));
    }

    void whenEverybodyHadTheirHoursNothingStandsInTheWay()
    {
        proposal(m_desk->team.me);
        m_desk->fixture.clock.set(Instant::of(QDateTime::fromString(u"2026-06-17T02:31:00Z"_s, Qt::ISODate)));
        m_pane->act(ThreadAction::Conclude);
        auto *words = m_pane->findChild<ThreadForm *>()->findChild<QPlainTextEdit *>();
        words->setPlainText(u"At nine."_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>(), 1);
        QVERIFY(!std::get<op::ConcludeThread>(m_desk->submitted.back().body).early);
    }

    void aMessageThatAsksMeSaysSoAndTheThreadShowsIt()
    {
        const ThreadId thread = threadOf({u"one"_s});
        auto asks = m_desk->post(thread, u"Could you?"_s);
        const Instant by = Instant::of(QDateTime::fromString(u"2026-06-18T11:00:00Z"_s, Qt::ISODate));
        asks.asks = Asking{Ask::ReplyBy, by, {}, {m_desk->team.me, m_desk->memberCalled(u"Priya"_s)}};
        m_desk->arrive(yuki(), asks);
        m_pane->open(thread);
        QVERIFY2(m_pane->findChild<ThreadHead *>()->accessibleName().contains(u"Reply by Thu 18 June, 12:00"),
                 qPrintable(m_pane->findChild<ThreadHead *>()->accessibleName()));
        QCOMPARE(stripWords(), u"Yuki asks you for an answer"_s);
        const auto marks = marksOf(m_pane->model().at(1).message->message, *m_desk->book, m_desk->fixture.clock.now());
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks[0].sentence, u"Asks you, Priya for a reply by Thu 12:00"_s);
        m_desk->commands.reply(thread, u"Yes"_s);
        QVERIFY(!m_pane->findChild<AnswersStrip *>()->isVisible());
    }

    void oneReminderOrSomebodyWhoIsAwake()
    {
        const Instant now = m_desk->fixture.clock.now();
        const AskAgain ways(*m_desk->book, now);
        const MemberId priya = m_desk->memberCalled(u"Priya"_s), wanjiru = m_desk->memberCalled(u"Wanjiru"_s), aroha = m_desk->memberCalled(u"Aroha"_s);
        const auto both = ways.choices({{yuki()}, {priya}}, {yuki(), priya, wanjiru, aroha, m_desk->team.me});
        QCOMPARE(both.size(), size_t(4));
        QCOMPARE(both[0].label, u"Remind all of them, once"_s);
        QVERIFY2(both[1].note.startsWith(u"Notified at the start of their day: starts "), qPrintable(both[1].note));
        QCOMPARE(both[2].note, u"Notified now, at work"_s);
        QCOMPARE(both[3].label, u"Ask Wanjiru instead"_s); // Aroha is asleep
        QVERIFY(both[3].words.startsWith(u"<@%1> "_s.arg(wanjiru.toString())));
        const auto reminded = ways.choices({{yuki(), true}}, {yuki(), aroha});
        QVERIFY(reminded.empty()); // once is enough, and nobody else is awake
    }
};

QTEST_MAIN(DecisionTest)
#include "tst_decision.moc"
