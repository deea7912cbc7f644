// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_time.h"
#include "core/time/wall_clock.h"
#include "tests/ui/desk_fixture.h"
#include "ui/compose/ask_advice.h"
#include "ui/compose/ask_field.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/landing_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! What words ask for: by a moment or within a span of each one's own working time, of whom, and with time to read.
class AskingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;

    template<typename Body>
    [[nodiscard]] std::vector<Body> submitted() const
    {
        std::vector<Body> found;
        for (const Op &op : m_desk->submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }
    static bool says(const QWidget &widget, const QString &words)
    {
        return std::ranges::any_of(widget.findChildren<TextLabel *>(), [&](const TextLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    //! By the menu of the field, as with the keyboard.
    static void choose(QWidget &pane, int line)
    {
        pane.findChild<AskField *>()->openMenu();
        auto *menu = pane.window()->findChild<PopupMenu *>();
        QVERIFY(menu);
        menu->setCurrent(line);
        QTest::keyClick(menu, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] MemberId called(const QString &name) const { return m_desk->memberCalled(name); }
    [[nodiscard]] std::unique_ptr<Composer> composer(ThreadId thread) const
    {
        auto made = std::make_unique<Composer>(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        made->resize(760, 220);
        made->show();
        made->open(thread);
        made->beginReply();
        return made;
    }
    [[nodiscard]] ThreadId anyThread() const { return m_desk->threadCalled(u"Open at 09:00"_s).thread.thread; }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aThreadAsksWithinASpanAndLeavesTimeToRead()
    {
        NewThreadPane pane(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        pane.resize(1200, 800);
        pane.show();
        Draft filled;
        filled.thread = m_desk->commands.newThreadId();
        filled.isNewThread = true;
        filled.channel = m_desk->channelCalled(u"launch"_s);
        filled.told = {called(u"Yuki"_s), called(u"Priya"_s)};
        filled.subject = u"Nine or ten?"_s;
        filled.text = u"I propose nine."_s;
        pane.resume(filled);
        auto *ask = pane.findChild<AskField *>();
        auto *count = ask->findChildren<QSpinBox *>()[0], *hours = ask->findChildren<QSpinBox *>()[1];
        auto *leaves = ask->findChild<QCheckBox *>();
        QVERIFY(!count->isVisible() && !leaves->isVisible());
        choose(pane, 6); // a decision within a span
        QVERIFY(count->isVisible() && leaves->isVisible() && !hours->isEnabled());
        ask->findChild<QComboBox *>()->setCurrentIndex(int(WorkSpan::Unit::Hours));
        count->setValue(6);
        leaves->setChecked(true);
        hours->setValue(2);
        const Draft draft = pane.draft();
        QCOMPARE(draft.asking(), (Asking{Ask::DecisionBy, {}, WorkSpan{WorkSpan::Unit::Hours, 6}, filled.told}));
        QCOMPARE(draft.reviewHours, std::optional<qint64>(2));
        const QString landing = pane.findChild<LandingPanel *>()->accessibleName();
        QVERIFY2(landing.contains(u"Decided tomorrow 03:30 at the earliest: Yuki has had 2 working hours"_s), qPrintable(landing));
        pane.send();
        const auto started = submitted<op::StartThread>();
        QCOMPARE(started.size(), size_t(1));
        QCOMPARE(started[0].askWithin, draft.askWithin);
        QCOMPARE(started[0].reviewHours, draft.reviewHours);
        std::optional<Instant> last; // of their moments: Priya's, who goes on tomorrow at ten
        for (const MemberId asked : filled.told)
            last = std::max(last, answerTime(m_desk->book->find(asked)->profile, draft.asking(), m_desk->fixture.clock.now()));
        QCOMPARE(started[0].askBy, last);
        QCOMPARE(wallTime(QTimeZone("Asia/Kolkata"), last.value()), (WallTime{QDate(2026, 6, 17), 13 * 60 + 12}));
        pane.resume(draft); // as a draft it is what it was
        QCOMPARE(pane.draft().asking(), draft.asking());
        QCOMPARE(pane.draft().reviewHours, draft.reviewHours);
    }

    void aMomentInSomebodysNightIsMetWithAProposal()
    {
        NewThreadPane pane(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        pane.resize(1200, 800);
        pane.show();
        const auto utc = [](const QString &iso) { return Instant::of(QDateTime::fromString(iso, Qt::ISODate)); };
        Draft filled;
        filled.thread = m_desk->commands.newThreadId();
        filled.isNewThread = true;
        filled.channel = m_desk->channelCalled(u"launch"_s);
        filled.told = {called(u"Priya"_s), called(u"Aroha"_s)};
        filled.subject = u"First hour"_s;
        filled.text = u"Who watches it?"_s;
        filled.ask = Ask::ReplyBy;
        filled.askBy = utc(u"2026-06-18T11:00:00Z"_s);
        pane.resume(filled);
        auto *advice = pane.findChild<AskAdvice *>();
        QVERIFY(advice->isVisible());
        QCOMPARE(advice->accessibleName(), u"Thu 18 June, 12:00 is Thu 23:00 for Aroha. Thu 06:00 would be the end of their work before that."_s);
        const auto press = [&](const QString &label) {
            for (auto *button : advice->findChildren<Button *>()) {
                if (button->text() == label)
                    button->click();
            }
        };
        press(u"Keep it"_s);
        QVERIFY(!advice->isVisible());
        QCOMPARE(pane.draft().askBy, filled.askBy);
        filled.askBy = utc(u"2026-06-18T12:00:00Z"_s); // another one
        pane.resume(filled);
        QVERIFY(advice->isVisible());
        press(u"Make it Thu 06:00"_s);
        QCOMPARE(pane.draft().askBy, std::optional(utc(u"2026-06-18T05:00:00Z"_s)));
        filled.told = {called(u"Priya"_s)};
        filled.askBy = utc(u"2026-06-18T11:00:00Z"_s); // 16:30 in Bengaluru
        pane.resume(filled);
        QVERIFY(!advice->isVisible());
    }

    void aReplyAsksWhomItNames()
    {
        const auto field = composer(anyThread());
        QTest::keyClicks(&field->field(), u"Could you look at it? "_s);
        choose(*field, 2); // within a working day
        QVERIFY(says(*field, u"Name with @ whom you ask"_s));
        field->send();
        QVERIFY(submitted<op::PostMessage>().empty()); // nobody would know that they are asked
        field->field().setMarkdown(u"Could you look at it, <@%1>?"_s.arg(called(u"Priya"_s).toString()));
        QTRY_VERIFY(says(*field, u"Asks Priya, until tomorrow 11:12 on your clock"_s));
        field->send();
        const auto posted = submitted<op::PostMessage>();
        QCOMPARE(posted.size(), size_t(1));
        const auto by = answerTime(m_desk->book->find(called(u"Priya"_s))->profile, {Ask::WithinDay}, m_desk->fixture.clock.now());
        QCOMPARE(posted[0].asks, std::optional(Asking{Ask::WithinDay, by, {}, {called(u"Priya"_s)}}));
        QCOMPARE(field->findChild<AskField *>()->asking(), Asking{}); // the next words ask nothing
        QVERIFY(must(m_desk->replica->read().thread(anyThread()))->waitsOnOthers());
        m_desk->confirm(m_desk->submitted.size() - 1);
    }

    void whatAReplyAsksIsKeptWithItsDraft()
    {
        {
            const auto field = composer(anyThread());
            QTest::keyClicks(&field->field(), u"Could you?"_s);
            choose(*field, 5);
            field->findChildren<QSpinBox *>()[0]->setValue(3);
            field->flush();
        }
        const auto again = composer(anyThread());
        QCOMPARE(again->field().toPlainText(), u"Could you?"_s);
        QCOMPARE(again->findChild<AskField *>()->asking(), (Asking{Ask::ReplyBy, {}, WorkSpan{WorkSpan::Unit::Days, 3}}));
        QVERIFY(again->findChild<AskField *>()->isVisible());
        again->field().setMarkdown(u"Could you, <@%1>?"_s.arg(called(u"Priya"_s).toString()));
        auto *count = again->findChildren<QSpinBox *>()[0];
        count->setFocus();
        QTest::keyClick(count, Qt::Key_Return, Qt::ControlModifier); // from the line itself
        QCOMPARE(submitted<op::PostMessage>().size(), size_t(1));
        QVERIFY(again->window()->focusWidget() && again->isAncestorOf(again->window()->focusWidget()));
    }

    void aDirectConversationAsksTheOther()
    {
        const MemberId yuki = called(u"Yuki"_s);
        const ChannelId direct = m_desk->commands.createDirect(m_desk->team.me, {yuki});
        const auto start = m_desk->start(direct, u"A word"_s);
        m_desk->arriveAll(yuki, {start, m_desk->post(start.thread, u"Yes?"_s)});
        const auto field = composer(start.thread);
        QTest::keyClicks(&field->field(), u"Until when are you there?"_s);
        choose(*field, 1);
        field->send();
        const auto posted = submitted<op::PostMessage>();
        QCOMPARE(posted.size(), size_t(1));
        QCOMPARE(posted[0].asks, std::optional(Asking{Ask::WhenYouCan, {}, {}, {yuki}}));
    }
};

QTEST_MAIN(AskingTest)
#include "tst_asking.moc"
