// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/checkins/answer_card.h"
#include "ui/checkins/asking_strip.h"
#include "ui/checkins/check_in_form.h"
#include "ui/checkins/check_ins_view.h"
#include "ui/sidebar/nav_button.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>

using namespace meridian;
using meridian::test::WindowDesk;

namespace {

const QDate Tuesday(2026, 6, 16);

NavButton &pageButton(WindowDesk &place, const QString &name)
{
    for (NavButton *one : place.window->findChildren<NavButton *>()) {
        if (one->isVisible() && one->accessibleName().startsWith(name))
            return *one;
    }
    throw std::runtime_error("no page " + name.toStdString());
}

CheckInsView &viewOf(WindowDesk &place)
{
    return *place.window->findChild<CheckInsView *>();
}

} // namespace

//! Check-ins in their window: by keys from the inbox to a round and back.
class CheckInScreenTest : public QObject {
    Q_OBJECT
private slots:
    void theInboxAsksAndIsAnswered()
    {
        WindowDesk place;
        QVERIFY(place.isReady());
        QCOMPARE(pageButton(place, QStringLiteral("Check-ins")).accessibleName(), QStringLiteral("Check-ins, 1 ask you"));
        auto &strip = place.part<AskingStrip>();
        QVERIFY(strip.isVisible());
        place.view->go(Place::of(place.desk.channelCalled(QStringLiteral("launch"))));
        QVERIFY(!strip.isVisible()); // it is no row of a channel
        place.view->go(Place::inbox());
        QVERIFY(strip.isVisible());
        for (Button *one : strip.findChildren<Button *>()) {
            if (one->text() == QStringLiteral("Answer"))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QCOMPARE(place.view->place().screen, Place::Screen::CheckIns);
        QCOMPARE(place.view->place().round, Tuesday);
        QVERIFY(qobject_cast<MarkdownEdit *>(WindowDesk::focus())); // writing may begin
        WindowDesk::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.submitted<op::AnswerCheckIn>().size(), size_t(1));
        QTRY_COMPARE(pageButton(place, QStringLiteral("Check-ins")).accessibleName(), QStringLiteral("Check-ins"));
        WindowDesk::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place.view->place().screen, Place::Screen::Inbox);
        QVERIFY(!strip.isVisible());
    }
    void byKeys()
    {
        WindowDesk place;
        QVERIFY(place.isReady());
        WindowDesk::press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(place.view->place().screen, Place::Screen::CheckIns);
        CheckInsView &view = viewOf(place);
        QVERIFY(place.focusIn(view.list()));
        WindowDesk::type(QStringLiteral("gi"));
        QCOMPARE(place.view->place().screen, Place::Screen::Inbox);
        WindowDesk::type(QStringLiteral("gc"));
        QCOMPARE(place.view->place().screen, Place::Screen::CheckIns);
        const auto first = view.place();
        WindowDesk::type(QStringLiteral("j"));
        QVERIFY(view.place() != first);
        WindowDesk::type(QStringLiteral("k"));
        QCOMPARE(view.place(), first);
        place.view->go(Place::checkIns(view.place()->checkIn, Tuesday));
        QVERIFY(qobject_cast<MarkdownEdit *>(WindowDesk::focus()));
        WindowDesk::type(QStringLiteral("s")); // a letter, in a text
        QVERIFY(!view.round().form().parts().empty());
        QVERIFY(place.submitted<op::KeepCheckIn>().empty() || !place.submitted<op::KeepCheckIn>().back().skipped);
        WindowDesk::press(Qt::Key_Escape);
        WindowDesk::type(QStringLiteral("s"));
        QVERIFY(place.submitted<op::KeepCheckIn>().back().skipped);
        WindowDesk::type(QStringLiteral("z")); // the way back
        QVERIFY(!place.submitted<op::KeepCheckIn>().back().skipped);
        WindowDesk::press(Qt::Key_Escape);
        WindowDesk::type(QStringLiteral("j"));
        QVERIFY(qobject_cast<AnswerCard *>(WindowDesk::focus()));
        WindowDesk::press(Qt::Key_F6);
        QVERIFY(place.focusIn(view.gathered()));
        WindowDesk::type(QStringLiteral("t"));
        QVERIFY(place.window->findChild<QuickEntryForm *>());
        WindowDesk::press(Qt::Key_Return);
        QCOMPARE(place.submitted<op::CreateTask>().size(), size_t(1));
        QCOMPARE(place.submitted<op::CreateTask>()[0].origin->quote, view.gathered().cards()[0]->words().text);
        QVERIFY(!place.submitted<op::CreateTask>()[0].origin->thread);
        QCOMPARE(place.submitted<op::CreateTask>()[0].origin->round, std::optional(view.gathered().cards()[0]->words().place.round));
        QTRY_VERIFY([&] {
            const auto buttons = view.gathered().findChildren<Button *>();
            return std::ranges::any_of(buttons, [](const Button *one) { return one->isVisible() && one->text().startsWith(QStringLiteral("Task made")); });
        }());
    }
    void oneIsSetUpFromTheSwitcher()
    {
        WindowDesk place;
        QVERIFY(place.isReady());
        WindowDesk::jump(QStringLiteral(">Set up a check-in"));
        auto *form = place.window->findChild<CheckInForm *>();
        QVERIFY(form && form->isVisible());
        QCOMPARE(WindowDesk::focus(), &form->name());
        WindowDesk::type(QStringLiteral("Press day"));
        for (Button *one : form->findChildren<Button *>()) {
            if (one->text() == QStringLiteral("Set it up"))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QCOMPARE(place.submitted<op::SaveCheckIn>().size(), size_t(1));
        QCOMPARE(place.view->place(), Place::checkIns(place.submitted<op::SaveCheckIn>()[0].checkIn));
        QTRY_VERIFY(viewOf(place).page().isVisible());
    }
    void narrowWindow()
    {
        WindowDesk place;
        QVERIFY(place.isReady());
        place.window->resize(900, 640);
        place.view->go(Place::checkIns());
        CheckInsView &view = viewOf(place);
        QTRY_VERIFY(view.isSingle());
        QVERIFY(view.list().isVisible());
        WindowDesk::press(Qt::Key_Return);
        QVERIFY(!view.list().isVisible());
        QTRY_VERIFY2(test::clippedIn(view).isEmpty(), qPrintable(test::clippedIn(view).join(u'\n')));
        WindowDesk::press(Qt::Key_Escape);
        WindowDesk::type(QStringLiteral("u"));
        QVERIFY(view.list().isVisible());
        WindowDesk::jump(QStringLiteral(">Set up a check-in"));
        auto *form = place.window->findChild<CheckInForm *>();
        QVERIFY(form && form->isVisible());
        for (Button *one : form->findChildren<Button *>()) {
            if (one->text() == QStringLiteral("Set it up"))
                QVERIFY(QRect(QPoint(), place.window->size()).contains(QRect(one->mapTo(place.window.get(), QPoint()), one->size())));
        }
    }
    void placesAreRemembered()
    {
        const CheckInId id = CheckInId(Uuid::named("a check-in"));
        for (const Place &place : {Place::checkIns(), Place::checkIns(id), Place::checkIns(id, Tuesday)})
            QCOMPARE(Place::fromText(place.toText()), place);
        QCOMPARE(Place::fromText(QStringLiteral("check_ins//nonsense")), Place::checkIns());
    }
};

QTEST_MAIN(CheckInScreenTest)
#include "tst_check_in_screen.moc"
