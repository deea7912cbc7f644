// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_fixture.h"
#include "ui/models/message_marks.h"
#include "ui/models/urgent_reach.h"
#include "ui/shell/urgent_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>
#include <QRadioButton>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! Reaching people whatever their hour, in the window: another road than Send, with a reason, a time, and one more question.
class UrgentTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_it;

    [[nodiscard]] MemberId called(const char *name) const { return m_it->desk.memberCalled(QString::fromLatin1(name)); }
    [[nodiscard]] PopupMenu *menu() const
    {
        for (auto *one : m_it->window->findChildren<PopupMenu *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] UrgentDialog *dialog() const
    {
        for (auto *one : m_it->window->findChildren<UrgentDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList said;
        for (const auto *label : dialog()->findChildren<TextLabel *>())
            said << label->text();
        return said;
    }
    [[nodiscard]] Button *buttonWith(const QString &part) const
    {
        for (auto *button : dialog()->findChildren<Button *>()) {
            if (button->text().contains(part))
                return button;
        }
        return nullptr;
    }
    void openFor(const QString &subject, const QString &text)
    {
        m_it->view->go(Place::inbox(m_it->desk.threadCalled(subject).thread.thread));
        m_it->composer().beginReply();
        m_it->composer().field().setMarkdown(text);
    }
    void askForIt()
    {
        QTest::mouseClick(m_it->composer().findChild<SplitButton *>()->more(), Qt::LeftButton);
        QVERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Up); // from the first line to the last
        QTest::keyClick(menu(), Qt::Key_Return);
        QTRY_VERIFY(dialog());
    }
    //! By a profile of their own, as the workspace would tell it.
    void letsIn(const char *name, UrgentTaken taken)
    {
        Profile profile = m_it->desk.book->find(called(name))->profile;
        profile.urgent = taken;
        m_it->desk.arrive(called(name), op::UpdateMember{called(name), profile});
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_it = std::make_unique<WindowDesk>();
        QVERIFY(m_it->isReady());
    }
    void cleanup() { m_it.reset(); }

    void theirOwnChoiceDecidesWhetherItWakesThem()
    {
        const Instant now = m_it->desk.fixture.clock.now(); // Aroha is asleep, Priya at work
        Profile aroha = m_it->desk.book->find(called("Aroha"))->profile, priya = m_it->desk.book->find(called("Priya"))->profile;
        QVERIFY(!letsUrgentIn(aroha, now)); // who says nothing sleeps
        aroha.urgent = UrgentTaken::Always;
        QVERIFY(letsUrgentIn(aroha, now));
        aroha.urgent = UrgentTaken::AtWork;
        QVERIFY(!letsUrgentIn(aroha, now));
        for (const UrgentTaken taken : {UrgentTaken::Always, UrgentTaken::NotAtNight, UrgentTaken::AtWork}) {
            priya.urgent = taken;
            QVERIFY(letsUrgentIn(priya, now));
        }
        Profile rafael = m_it->desk.book->find(called("Rafael"))->profile; // up, and not at work yet
        rafael.urgent = UrgentTaken::NotAtNight;
        QVERIFY(letsUrgentIn(rafael, now));
        rafael.urgent = UrgentTaken::AtWork;
        QVERIFY(!letsUrgentIn(rafael, now));
        Profile nowhere;
        nowhere.urgent = UrgentTaken::AtWork;
        QVERIFY(letsUrgentIn(nowhere, now)); // no hours to keep
    }
    void whomItBreaksInOnComesFirst()
    {
        letsIn("Aroha", UrgentTaken::Always);
        const auto reach = urgentReach(*m_it->desk.book, {called("Priya"), called("Yuki"), called("Aroha")}, m_it->desk.fixture.clock.now());
        QCOMPARE(reach.size(), size_t(3));
        QCOMPARE(reach.back().member, called("Priya"));
        QCOMPARE(reach.back().how, UrgentReach::How::AtWork);
        for (size_t i = 0; i < 2; ++i)
            QCOMPARE(reach[i].how, UrgentReach::How::Interrupts);
    }
    void itNeedsAReasonAndATimeAndOneMoreYes()
    {
        letsIn("Aroha", UrgentTaken::Always);
        openFor(u"Open at 09:00"_s, u"The page is wrong, <@%1>"_s.arg(called("Aroha").toString()));
        const size_t before = m_it->submitted<op::PostMessage>().size();
        askForIt();
        auto *reason = dialog()->findChild<QLineEdit *>();
        QCOMPARE(WindowDesk::focus(), reason);
        QVERIFY(buttonWith(u"now"_s));
        QVERIFY(!buttonWith(u"now"_s)->isEnabled());
        m_it->type(u"short"_s);
        QVERIFY(!buttonWith(u"now"_s)->isEnabled());
        m_it->type(u" but enough"_s);
        QVERIFY(!buttonWith(u"now"_s)->isEnabled()); // by when?
        auto *by = dialog()->findChildren<QRadioButton *>().front();
        QTest::mouseClick(by, Qt::LeftButton, {}, {8, by->height() / 2});
        QVERIFY(by->isChecked());
        QVERIFY(buttonWith(u"now"_s)->isEnabled());
        reason->setFocus();
        m_it->press(Qt::Key_Return);
        QVERIFY(dialog()); // Enter confirms nothing
        QCOMPARE(m_it->submitted<op::PostMessage>().size(), before);
        QTest::mouseClick(buttonWith(u"now"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        const auto posted = m_it->submitted<op::PostMessage>();
        QCOMPARE(posted.size(), before + 1);
        const auto &urgent = posted.back().urgent;
        QVERIFY(urgent);
        QCOMPARE(urgent->reason, u"short but enough"_s);
        QCOMPARE(urgent->by, m_it->desk.fixture.clock.now().plus(60 * 60 * 1000));
        QVERIFY(std::ranges::find(urgent->whom, called("Aroha")) != urgent->whom.end());
        QVERIFY(std::ranges::find(urgent->whom, m_it->desk.book->self()) == urgent->whom.end());
        QVERIFY(m_it->composer().field().toPlainText().isEmpty());
        // Written on the message, and remembered the next time.
        const Message message = must(m_it->desk.replica->read().message(posted.back().message))->message;
        const auto marks = marksOf(message, *m_it->desk.book, m_it->desk.fixture.clock.now());
        QCOMPARE(marks.size(), size_t(1));
        QVERIFY2(marks[0].sentence.contains(u"short but enough"_s), qPrintable(marks[0].sentence));
        m_it->composer().field().setMarkdown(u"And again, <@%1>"_s.arg(called("Aroha").toString()));
        askForIt();
        const QString said = words().join(u'\n');
        QVERIFY2(said.contains(u"You reached Aroha as urgent"_s), qPrintable(said));
        QVERIFY2(said.contains(u"you sent 1 urgent message"_s), qPrintable(said));
    }
    void theSafeWayComesFirstAndSendsAsUsual()
    {
        openFor(u"Open at 09:00"_s, u"Look, <@%1>"_s.arg(called("Priya").toString()));
        askForIt();
        auto *safe = buttonWith(u"Send as usual"_s);
        QVERIFY(safe);
        QVERIFY(safe->x() < buttonWith(u"now"_s)->x());
        const size_t before = m_it->submitted<op::PostMessage>().size();
        QTest::mouseClick(safe, Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_it->submitted<op::PostMessage>().size(), before + 1);
        QVERIFY(!m_it->submitted<op::PostMessage>().back().urgent);
    }
    void orItWaitsForTheirMorning()
    {
        openFor(u"Open at 09:00"_s, u"Look, <@%1>"_s.arg(called("Aroha").toString()));
        askForIt();
        QVERIFY(words().join(u'\n').contains(u"does not take urgent messages at night"_s)); // she said nothing, so she sleeps
        QTest::mouseClick(buttonWith(u"Send at"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_it->submitted<op::PostMessage>().empty());
        const auto kept = must(m_it->desk.replica->read().drafts(m_it->desk.threadCalled(u"Open at 09:00"_s).thread.thread));
        QVERIFY(kept.size() == 1 && kept[0].isHeld());
        QCOMPARE(kept[0].send->clock, called("Aroha"));
    }
    void anAnswerIsAboutItsOwnWordsWhateverIsOpenByThen()
    {
        openFor(u"Open at 09:00"_s, u"Look, <@%1>"_s.arg(called("Priya").toString()));
        askForIt();
        openFor(u"Press kit"_s, u"Half a thought"_s); // as a notification leads there
        QTest::mouseClick(buttonWith(u"Send as usual"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_it->submitted<op::PostMessage>().empty());
        QCOMPARE(m_it->composer().field().toPlainText(), u"Half a thought"_s);
        const auto kept = must(m_it->desk.replica->read().drafts(m_it->desk.threadCalled(u"Open at 09:00"_s).thread.thread));
        QCOMPARE(kept.size(), size_t(1)); // and the first words are where they were
        QVERIFY(!kept[0].isHeld());
    }
    void escKeepsTheWords()
    {
        openFor(u"Open at 09:00"_s, u"Half a thought"_s);
        askForIt();
        m_it->press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_it->composer().field().toPlainText(), u"Half a thought"_s);
    }
    void whatWasAgreedOnIsKept()
    {
        const ThreadRow row = m_it->desk.threadCalled(u"Open at 09:00"_s);
        const auto offers = [&] {
            QTest::mouseClick(m_it->composer().findChild<SplitButton *>()->more(), Qt::LeftButton);
            QTest::keyClick(menu(), Qt::Key_Up);
            const int last = menu()->current();
            QTest::keyClick(menu(), Qt::Key_Escape);
            return last;
        };
        openFor(u"Open at 09:00"_s, u"Look"_s);
        const int with = offers();
        m_it->desk.arrive(called("Rafael"), op::Agree{row.thread.channel, Ask::Nothing, Interrupts::Nobody, {}});
        QVERIFY(!must(mayInterrupt(m_it->desk.replica->read(), *m_it->desk.book, row.thread.channel)));
        QCOMPARE(offers(), with - 1);
    }
};

QTEST_MAIN(UrgentTest)
#include "tst_urgent.moc"
