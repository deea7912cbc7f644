// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/people/member_list.h"
#include "ui/shell/hand_over_dialog.h"
#include "ui/shell/in_hand_dialog.h"
#include "ui/threads/hand_strip.h"
#include "ui/threads/in_hand_strip.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>

using namespace meridian;
using meridian::test::must;
using meridian::test::WindowDesk;

//! Who has a thread or a task in hand, and how it is handed over, in the whole window.
class HandOverTest : public QObject {
    Q_OBJECT
    static Button &button(QWidget &in, const QString &text)
    {
        for (Button *one : in.findChildren<Button *>()) {
            if (one->text() == text && one->isVisible())
                return *one;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }
    static std::optional<MemberId> holderOf(WindowDesk &window, ThreadId thread)
    {
        const auto row = must(window.desk.replica->read().thread(thread));
        return row && row->thread.holding ? row->thread.holding->holder : std::nullopt;
    }
    static MarkdownEdit &field(QWidget &dialog, const QString &name)
    {
        for (MarkdownEdit *one : dialog.findChildren<MarkdownEdit *>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        throw std::runtime_error("no field " + name.toStdString());
    }
    static ThreadId openThread(WindowDesk &window)
    {
        const ThreadId thread = window.desk.threadCalled(QStringLiteral("Hero film")).thread.thread;
        window.view->go(Place::inbox(thread));
        window.pane().focusMessages();
        return thread;
    }

private slots:
    void whoHasItStandsUnderTheHead()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        const ThreadId thread = openThread(window);
        auto &strip = *window.pane().findChild<HandStrip *>();
        QVERIFY(!strip.isVisible());
        const MemberId yuki = window.desk.memberCalled(QStringLiteral("Yuki"));
        window.desk.arrive(yuki, op::HoldThread{thread, yuki});
        QTRY_VERIFY(strip.isVisible());
        QCOMPARE(strip.words(), QStringLiteral("In hand: Yuki"));
        QVERIFY(strip.accessibleName().contains(QLatin1StringView("Tokyo")));
        QTest::mouseClick(&button(strip, QStringLiteral("Take it")), Qt::LeftButton);
        QCOMPARE(holderOf(window, thread), std::optional(window.desk.team.me));
        QTRY_COMPARE(strip.words(), QStringLiteral("In your hands"));
        QTest::mouseClick(&button(strip, QStringLiteral("Put it down")), Qt::LeftButton);
        QCOMPARE(holderOf(window, thread), std::nullopt);
        QTRY_VERIFY(!strip.isVisible());
        window.pane().focusMessages();
        window.type(QStringLiteral("z")); // and back
        QCOMPARE(holderOf(window, thread), std::optional(window.desk.team.me));
    }
    void theSwitcherTakesItToo()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        const ThreadId thread = openThread(window);
        QVERIFY(!window.view->can(Command::PutDown));
        window.jump(QStringLiteral(">take the thread"));
        QCOMPARE(holderOf(window, thread), std::optional(window.desk.team.me));
        QVERIFY(window.view->can(Command::PutDown) && !window.view->can(Command::TakeInHand));
    }
    void aCardGoesToWhoeverIsThereFirst()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        const ThreadId thread = openThread(window);
        window.type(QStringLiteral("b"));
        auto *dialog = window.window->findChild<HandOverDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const MemberId taker = dialog->taker();
        QVERIFY(!taker.isNull());
        QVERIFY(window.focusIn(field(*dialog, QStringLiteral("State"))));
        QTest::keyClicks(WindowDesk::focus(), QStringLiteral("The cut is done."));
        WindowDesk::press(Qt::Key_Tab);
        QTest::keyClicks(WindowDesk::focus(), QStringLiteral("Subtitles."));
        WindowDesk::press(Qt::Key_Return, Qt::ControlModifier);
        const auto posts = window.submitted<op::PostMessage>();
        QCOMPARE(posts.size(), size_t(1));
        QCOMPARE(posts[0].handsTo, std::optional(taker));
        QCOMPARE(posts[0].thread, thread);
        QCOMPARE(posts[0].text, QStringLiteral("Over to you, <@%1>.\n\n**State** The cut is done.\n\n**Next step** Subtitles.").arg(taker.toString()));
        QTRY_VERIFY(!window.window->findChild<HandOverDialog *>());
        QCOMPARE(holderOf(window, thread), std::optional(taker));
        const auto *model = window.pane().view().model();
        QVERIFY(model->index(model->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Handed to %1").arg(window.desk.book->callName(taker))));
    }
    void anotherOneIsChosen()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        openThread(window);
        window.type(QStringLiteral("b"));
        auto *dialog = window.window->findChild<HandOverDialog *>();
        QTest::mouseClick(&button(*dialog, window.desk.book->callName(dialog->taker())), Qt::LeftButton);
        auto &people = *dialog->findChild<MemberList *>();
        QVERIFY(people.isVisible() && people.field().hasFocus());
        QTest::keyClicks(&people.field(), QStringLiteral("Aroha"));
        WindowDesk::press(Qt::Key_Return);
        QCOMPARE(dialog->taker(), window.desk.memberCalled(QStringLiteral("Aroha")));
        QVERIFY(window.focusIn(field(*dialog, QStringLiteral("State"))));
        QTest::mouseClick(&button(*dialog, QStringLiteral("Hand over")), Qt::LeftButton);
        QCOMPARE(window.submitted<op::PostMessage>().at(0).handsTo, std::optional(window.desk.memberCalled(QStringLiteral("Aroha"))));
    }
    void whatWasBegunIsKept()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        openThread(window);
        window.type(QStringLiteral("b"));
        QTest::keyClicks(WindowDesk::focus(), QStringLiteral("Half of it"));
        WindowDesk::press(Qt::Key_Escape);
        QTRY_VERIFY(!window.window->findChild<HandOverDialog *>());
        QVERIFY(window.submitted<op::PostMessage>().empty());
        window.pane().focusMessages();
        window.type(QStringLiteral("b"));
        auto *dialog = window.window->findChild<HandOverDialog *>();
        QCOMPARE(field(*dialog, QStringLiteral("State")).markdown(), QStringLiteral("Half of it"));
    }
    void atTheEndOfMyDayItIsOffered()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        const ThreadId thread = openThread(window);
        const ThreadId other = window.desk.threadCalled(QStringLiteral("Embargo")).thread.thread;
        window.desk.arriveAll(window.desk.team.me, {op::HoldThread{thread, window.desk.team.me}, op::HoldThread{other, window.desk.team.me}});
        auto &strip = *window.list().findChild<InHandStrip *>();
        QVERIFY(!strip.isVisible());
        window.desk.fixture.clock.set(Instant::of(QDateTime::fromString(QStringLiteral("2026-06-16T16:20:00Z"), Qt::ISODate))); // 17:20
        emit window.desk.fixture.minutes.minute();
        QVERIFY(strip.isVisible());
        QCOMPARE(strip.accessibleName(), QStringLiteral("You have 2 things in hand. Your day ends at 18:00."));
        window.view->go(Place::of(window.desk.channelCalled(QStringLiteral("launch"))));
        QVERIFY(!strip.isVisible()); // it is the inbox's
        window.view->go(Place::inbox());
        QTest::mouseClick(&button(strip, QStringLiteral("Hand over…")), Qt::LeftButton);
        auto *list = window.window->findChild<InHandDialog *>();
        QVERIFY(list && list->count() == 2);
        QVERIFY(!strip.isVisible()); // once a day
        QTest::mouseClick(&button(*list, QStringLiteral("Put it down")), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(!holderOf(window, thread) || !holderOf(window, other));
        emit window.desk.fixture.minutes.minute();
        QVERIFY(!strip.isVisible());
        QCOMPARE(window.settings.value(QStringLiteral("window/day_end_answered")).toDate(), QDate(2026, 6, 16));
    }
    void theListLeadsToTheCardAndBack()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        const ThreadId thread = openThread(window);
        const ThreadId other = window.desk.threadCalled(QStringLiteral("Embargo")).thread.thread;
        window.desk.arriveAll(window.desk.team.me, {op::HoldThread{thread, window.desk.team.me}, op::HoldThread{other, window.desk.team.me}});
        window.jump(QStringLiteral(">what i have in hand"));
        auto *list = window.window->findChild<InHandDialog *>();
        QVERIFY(list && list->count() == 2);
        QTest::mouseClick(&button(*list, QStringLiteral("Hand over…")), Qt::LeftButton);
        auto *card = window.window->findChild<HandOverDialog *>();
        QVERIFY(card && card->isVisible());
        WindowDesk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.submitted<op::PostMessage>().size(), size_t(1));
        QTRY_VERIFY(!window.window->findChild<HandOverDialog *>());
        list = window.window->findChild<InHandDialog *>();
        QVERIFY(list && list->count() == 1);
    }
    void everyDialogHasRoomAndNames_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        for (const QSize &size : {QSize(1440, 900), QSize(900, 640), QSize(760, 560)}) {
            QTest::addRow("%d", size.width()) << size << false;
            QTest::addRow("%d mirrored", size.width()) << size << true;
        }
    }
    void everyDialogHasRoomAndNames()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        WindowDesk window;
        QVERIFY(window.isReady());
        window.window->resize(size);
        window.window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const ThreadId thread = openThread(window);
        window.desk.arrive(window.desk.team.me, op::HoldThread{thread, window.desk.team.me});
        QTRY_VERIFY(window.pane().findChild<HandStrip *>()->isVisible());
        const auto check = [](QWidget &widget) {
            widget.grab();
            QCOMPARE(meridian::test::namelessIn(widget).join(u'\n'), QString());
            QCOMPARE(meridian::test::clippedIn(widget).join(u'\n'), QString());
            QCOMPARE(meridian::test::overlappingIn(widget).join(u'\n'), QString());
        };
        check(*window.pane().findChild<HandStrip *>());
        window.type(QStringLiteral("b"));
        auto *card = window.window->findChild<HandOverDialog *>();
        QCoreApplication::processEvents();
        check(*card);
        card->dismiss();
        window.pane().focusMessages();
        window.jump(QStringLiteral(">what i have in hand"));
        QCoreApplication::processEvents();
        check(*window.window->findChild<InHandDialog *>());
    }
};

QTEST_MAIN(HandOverTest)
#include "tst_hand_over.moc"
