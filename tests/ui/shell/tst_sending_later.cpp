// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_time.h"
#include "core/time/units.h"
#include "core/time/wall_clock.h"
#include "tests/ui/desk_fixture.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/token_field.h"
#include "ui/compose/waiting_strip.h"
#include "ui/models/held_draft.h"
#include "ui/models/outbox_model.h"
#include "ui/outbox/outbox_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/send_time_popup.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

//! Sending later: what the menu offers, what waits, and how it is changed.
class SendingLaterTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    ThreadId m_thread;

    [[nodiscard]] std::vector<SendChoice> choices(const std::vector<MemberId> &told, const std::optional<SendTime> &before = {}) const
    {
        return SendChoices(*m_desk->book, m_desk->fixture.clock.now()).of(told, before);
    }
    [[nodiscard]] std::vector<Draft> drafts() const { return must(m_desk->replica->read().drafts(m_thread)); }
    [[nodiscard]] PopupMenu *menu() const
    {
        for (auto *one : m_window->findChildren<PopupMenu *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    //! The line of the menu that `choose` finds.
    void trigger(int index)
    {
        PopupMenu *open = menu();
        QVERIFY(open);
        open->setCurrent(index);
        QTest::keyClick(open, Qt::Key_Return);
        QTRY_VERIFY(!menu());
    }
    void write(const QString &words)
    {
        m_composer->beginReply();
        QTest::keyClicks(&m_composer->field(), words);
    }
    [[nodiscard]] QStringList waiting() const
    {
        QStringList said;
        const auto *strip = m_composer->findChild<WaitingStrip *>();
        for (const auto *label : strip->findChildren<TextLabel *>()) {
            if (label->isVisible())
                said << label->text();
        }
        return said;
    }
    [[nodiscard]] Button *changeButton() const
    {
        for (auto *button : m_composer->findChild<WaitingStrip *>()->findChildren<Button *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 640);
        m_composer = new Composer(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book, m_window.get());
        m_composer->setGeometry(0, 340, 900, 300);
        m_window->show();
        m_composer->open(m_thread);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void theMenuNamesWhoseDayStartsLast()
    {
        const MemberId aroha = m_desk->memberCalled(QStringLiteral("Aroha")), priya = m_desk->memberCalled(QStringLiteral("Priya"));
        const auto offered = choices({aroha, priya});
        QStringList titles;
        for (const SendChoice &choice : offered)
            titles << choice.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("Send now"), QStringLiteral("Send at 08:30, Aroha’s time"), QStringLiteral("Send tomorrow at 09:00"),
                                      QStringLiteral("Choose a time…"), QStringLiteral("Send quietly")}));
        QCOMPARE(offered[1].note, QStringLiteral("Today 21:30 for you. You can change it until then"));
        QCOMPARE(offered[1].time->clock, aroha);
        QCOMPARE(offered[1].time->minutes, 8 * 60 + 30);
        QVERIFY(offered[0].note.startsWith(QStringLiteral("22:12 for Aroha")));
        QVERIFY(offered[2].note.contains(QStringLiteral("20:00 for Aroha")));
        // Everybody at work: nothing to wait for but my own tomorrow.
        QCOMPARE(choices({priya}).size(), size_t(4));
        QCOMPARE(choices({priya})[0].note, QStringLiteral("15:42 for Priya, notified now"));
        QCOMPARE(choices({}).size(), size_t(4));
    }

    void aTimeOnTheirClockFollowsThem()
    {
        const MemberId aroha = m_desk->memberCalled(QStringLiteral("Aroha"));
        const SendTime time = *choices({aroha})[1].time;
        const SendWords before(*m_desk->book, m_desk->fixture.clock.now());
        QCOMPARE(before.sentence(time), QStringLiteral("Goes out today 21:30, 08:30 for Aroha"));
        Profile profile = m_desk->book->find(aroha)->profile;
        profile.zone = QStringLiteral("Asia/Tokyo");
        m_desk->arrive(aroha, op::UpdateMember{aroha, profile});
        const SendWords after(*m_desk->book, m_desk->fixture.clock.now());
        QCOMPARE(after.sentence(time), QStringLiteral("Goes out tomorrow 00:30, 08:30 for Aroha"));
    }

    void whatIsSentLaterWaitsInItsThreadAndNowhereElse()
    {
        write(QStringLiteral("In your morning"));
        QSignalSpy said(m_composer, &Composer::said);
        QTest::mouseClick(m_composer->findChild<SplitButton *>()->more(), Qt::LeftButton);
        trigger(1);
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_composer->field().toPlainText(), QString());
        QCOMPARE(drafts().size(), size_t(1));
        QVERIFY(drafts()[0].isHeld());
        QCOMPARE(drafts()[0].text, QStringLiteral("In your morning"));
        QCOMPARE(waiting().value(0), said[0][0].toString());
        QCOMPARE(waiting().value(1), QStringLiteral("In your morning"));
        QVERIFY(m_desk->threadCalled(QStringLiteral("Open at 09:00")).draft.isEmpty());
        // Another reply is another draft; what waits stays.
        write(QStringLiteral("Something else"));
        m_composer->flush();
        QCOMPARE(drafts().size(), size_t(2));
        m_composer->open(m_desk->threadCalled(QStringLiteral("Press kit")).thread.thread);
        QVERIFY(waiting().isEmpty());
        m_composer->open(m_thread);
        QCOMPARE(m_composer->field().toPlainText(), QStringLiteral("Something else"));
        QCOMPARE(waiting().size(), 2);
    }

    void itIsChangedTakenUpSentAndDiscarded()
    {
        const auto hold = [this](const QString &words) {
            Draft draft;
            draft.draft = m_desk->commands.newDraftId();
            draft.thread = m_thread;
            draft.text = words;
            const Instant at = m_desk->fixture.clock.now().plus(5 * 60 * MinuteMs);
            m_desk->commands.shareDraft(heldUntil(draft, SendChoices(*m_desk->book, m_desk->fixture.clock.now()).on(m_desk->book->self(), at), m_desk->replica->read()));
        };
        hold(QStringLiteral("First"));
        QVERIFY(changeButton());
        QTRY_VERIFY(changeButton()); // a new line is shown with the next turn
        QTest::mouseClick(changeButton(), Qt::LeftButton);
        trigger(0);
        SendTimePopup *popup = nullptr;
        QTRY_VERIFY((popup = m_window->findChild<SendTimePopup *>()));
        auto *field = popup->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("no such day"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("Fri 9:15"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(drafts()[0].send->date, QDate(2026, 6, 19));
        QCOMPARE(drafts()[0].send->minutes, 9 * 60 + 15);

        QTRY_VERIFY(changeButton()); // a new line is shown with the next turn
        QTest::mouseClick(changeButton(), Qt::LeftButton);
        trigger(1);
        QCOMPARE(m_composer->field().toPlainText(), QStringLiteral("First"));
        QCOMPARE(drafts()[0].send->state, SendTime::State::Paused);
        QVERIFY(waiting().isEmpty());
        // The time it had is offered again.
        QTest::mouseClick(m_composer->findChild<SplitButton *>()->more(), Qt::LeftButton);
        trigger(1);
        QVERIFY(drafts()[0].isHeld());
        QCOMPARE(drafts()[0].send->minutes, 9 * 60 + 15);

        QTRY_VERIFY(changeButton()); // a new line is shown with the next turn
        QTest::mouseClick(changeButton(), Qt::LeftButton);
        trigger(2);
        const SendWords words(*m_desk->book, m_desk->fixture.clock.now());
        QVERIFY(words.moment(*drafts()[0].send) <= m_desk->fixture.clock.now());
        QTRY_VERIFY(changeButton()); // a new line is shown with the next turn
        QTest::mouseClick(changeButton(), Qt::LeftButton);
        std::function<void()> undo;
        connect(m_composer, &Composer::undoable, this, [&undo](const QString &, const std::function<void()> &back) { undo = back; });
        trigger(3);
        QVERIFY(drafts().empty());
        QCOMPARE(must(m_desk->replica->read().discardedDrafts()).size(), size_t(1));
        QVERIFY(undo);
        undo();
        QVERIFY(drafts()[0].isHeld());
        QTRY_VERIFY(changeButton());
        QTest::mouseClick(changeButton(), Qt::LeftButton);
        trigger(3);
        QVERIFY(drafts().empty());
        // What is brought back goes nowhere by itself: its time may be over.
        OutboxModel model(*m_desk->replica);
        OutboxActions actions(model, *m_desk->replica, m_desk->commands);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.item(row).section == OutboxItem::Section::Discarded)
                actions.bringBack(OutboxItem(model.item(row)));
        }
        QCOMPARE(drafts().size(), size_t(1));
        QVERIFY(!drafts()[0].isHeld());
    }

    void theOutboxListsWhatGoesOutSoonestFirst()
    {
        const Instant now = m_desk->fixture.clock.now();
        for (const int hours : {30, 4}) {
            Draft draft;
            draft.draft = m_desk->commands.newDraftId();
            draft.thread = m_thread;
            draft.text = QString::number(hours);
            m_desk->commands.shareDraft(heldUntil(draft, SendChoices(*m_desk->book, now).on(m_desk->book->self(), now.plus(hours * 60 * MinuteMs)), m_desk->replica->read()));
        }
        OutboxModel model(*m_desk->replica);
        QStringList scheduled;
        int row = -1;
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.item(i).section == OutboxItem::Section::Scheduled) {
                scheduled << model.item(i).text;
                row = row < 0 ? i : row;
                QVERIFY(model.item(i).isHereOnly); // nobody has confirmed it
            }
        }
        QCOMPARE(scheduled, (QStringList{QStringLiteral("4"), QStringLiteral("30")}));
        OutboxActions actions(model, *m_desk->replica, m_desk->commands);
        QSignalSpy ready(&actions, &OutboxActions::readyToEdit);
        actions.takeUp(model.item(row));
        QCOMPARE(ready.size(), 1);
        QCOMPARE(model.count(OutboxItem::Section::Scheduled), 1);
    }

    void aNewThreadWaitsWhole()
    {
        NewThreadPane pane(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        pane.resize(1200, 800);
        pane.show();
        pane.beginWith({m_desk->memberCalled(QStringLiteral("Aroha"))});
        QTest::keyClicks(&pane.subject(), QStringLiteral("First hour"));
        QTest::keyClicks(&pane.field(), QStringLiteral("Would you watch it?"));
        QSignalSpy held(&pane, &NewThreadPane::heldBack);
        QTest::mouseClick(pane.findChild<SplitButton *>()->more(), Qt::LeftButton);
        auto *open = pane.findChild<PopupMenu *>();
        QVERIFY(open);
        open->setCurrent(1);
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(held.size(), 1);
        const auto all = must(m_desk->replica->read().drafts());
        const auto found = std::ranges::find_if(all, &Draft::isHeld);
        QVERIFY(found != all.end());
        QVERIFY(found->isNewThread);
        QCOMPARE(found->told, std::vector{m_desk->memberCalled(QStringLiteral("Aroha"))});
        QCOMPARE(found->subject, QStringLiteral("First hour"));
        QVERIFY(!std::ranges::any_of(m_desk->submitted, [](const Op &op) { return std::holds_alternative<op::CreateChannel>(op.body); }));
    }

    void aWorkingDayIsCountedInEachOnesHours()
    {
        const Instant sent = m_desk->fixture.clock.now(); // Tuesday 11:12 in Lisbon
        const auto by = [&](const QString &name, const char *zone) {
            const Member *member = m_desk->book->find(m_desk->memberCalled(name));
            return wallTime(QTimeZone(zone), answerTime(member->profile, {Ask::WithinDay}, sent).value());
        };
        QCOMPARE(by(QStringLiteral("Priya"), "Asia/Kolkata"), (WallTime{QDate(2026, 6, 17), 15 * 60 + 42}));
        QCOMPARE(by(QStringLiteral("Aroha"), "Pacific/Auckland"), (WallTime{QDate(2026, 6, 18), 8 * 60 + 30}));
    }
};

QTEST_MAIN(SendingLaterTest)
#include "tst_sending_later.moc"
