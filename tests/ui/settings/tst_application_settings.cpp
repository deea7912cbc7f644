// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_fixture.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/devices_page.h"
#include "ui/settings/people_page.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/settings/tasks_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

//! The settings of the application and of who is in, with real widgets.
class ApplicationSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void aLinkForAnotherComputerIsMadeAndCopied()
    {
        Desk desk;
        Door door;
        DevicesPage page(desk.look(), door);
        page.setVisible(true);
        page.arrive();
        QGuiApplication::clipboard()->clear();
        auto *make = buttonCalled(page, QStringLiteral("Make a link for another computer of yours"));
        auto *link = fieldCalled<QLineEdit>(page, QStringLiteral("Link for another computer of yours"));
        QVERIFY(make && link && link->isHidden());
        door.reachable = false;
        make->click();
        QVERIFY(link->isHidden());
        door.reachable = true;
        make->click();
        QVERIFY(!link->isHidden());
        buttonCalled(page, QStringLiteral("Copy the link"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("meridian://x/join/12345678"));
    }

    //! Made, copied, made anew after a question, and ended; and never shown again.
    void aLinkForACalendar()
    {
        Desk desk;
        Door door;
        TasksPage page(desk.look(), door);
        page.setVisible(true);
        door.reachable = false;
        page.arrive();
        QVERIFY(buttonCalled(page, QStringLiteral("Try again")));
        QVERIFY(!buttonCalled(page, QStringLiteral("Stop it")));
        door.reachable = true;
        QTest::keyClick(buttonCalled(page, QStringLiteral("Try again")), Qt::Key_Return);
        auto *link = fieldCalled<QLineEdit>(page, QStringLiteral("Link for your calendar"));
        QVERIFY(link->isHidden());
        buttonCalled(page, QStringLiteral("Make a link"))->click();
        QCOMPARE(link->text(), QStringLiteral("https://x/v1/calendar/secret1.ics"));
        QVERIFY(!link->isHidden());
        QGuiApplication::clipboard()->clear();
        buttonCalled(page, QStringLiteral("Copy the link"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), link->text());
        page.arrive(); // gone to again: nobody kept it
        QVERIFY(link->isHidden() && link->text().isEmpty());
        buttonCalled(page, QStringLiteral("Make another link"))->click();
        QCOMPARE(door.calendarsMade, 1); // it is asked first
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Make another link") && button->isVisible())
                button->click(); // the second of that name is the answer
        }
        QCOMPARE(door.calendarsMade, 2);
        QCOMPARE(link->text(), QStringLiteral("https://x/v1/calendar/secret2.ics"));
        buttonCalled(page, QStringLiteral("Stop it"))->click();
        QVERIFY(!door.calendarMade);
        QVERIFY(link->isHidden());
        QVERIFY(buttonCalled(page, QStringLiteral("Make a link")));
    }
    void whenOneIsRemindedIsChosen()
    {
        Desk desk;
        Door door;
        TasksPage page(desk.look(), door);
        auto *lead = fieldCalled<QComboBox>(page, QStringLiteral("Remind me"));
        QCOMPARE(lead->currentText(), QStringLiteral("At the start of the day"));
        lead->setCurrentIndex(lead->findText(QStringLiteral("An hour before")));
        emit lead->activated(lead->currentIndex());
        QCOMPARE(door.lead, ReminderLead::HourBefore);
    }

    void whereTheKeyLiesIsSaid()
    {
        Desk desk;
        Door door;
        DevicesPage page(desk.look(), door);
        const auto says = [&](const QString &words) {
            page.arrive();
            const auto labels = page.findChildren<TextLabel *>();
            return std::ranges::any_of(labels, [&](const TextLabel *label) { return !label->isHidden() && label->text().contains(words); });
        };
        QVERIFY(says(QStringLiteral("in a file that only your account can read")));
        door.place = Door::KeyPlace::Keychain;
        QVERIFY(says(QStringLiteral("in the keychain of your desktop")));
        QVERIFY(!says(QStringLiteral("file")));
        door.place = Door::KeyPlace::Nowhere;
        QVERIFY(!says(QStringLiteral("key")));
    }

    void textAndContrastAreChosen()
    {
        Desk desk;
        Door door;
        AppearancePage page(desk.look(), door);
        auto *size = fieldCalled<QComboBox>(page, QStringLiteral("Text size"));
        auto *contrast = fieldCalled<QComboBox>(page, QStringLiteral("Contrast"));
        QVERIFY(size && contrast);
        QCOMPARE(size->currentData().toInt(), 100);
        QCOMPARE(size->count(), int(Type::Sizes.size()));
        size->setFocus();
        QTest::keyClick(size, Qt::Key_End);
        QTRY_COMPARE(door.size, 150);
        QTest::keyClick(contrast, Qt::Key_Down);
        QCOMPARE(door.contrast, Theme::Contrast::High);
    }

    void longSentencesBesideTheRowsAreWhole()
    {
        Desk desk;
        Door door;
        ShortcutsPage page(desk.look(), door);
        page.resize(480, page.heightForWidth(480));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const TextLabel *label : page.findChildren<TextLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void keysAreChosen()
    {
        Desk desk;
        Door door;
        door.chosen.others.insert(QStringLiteral("["), QStringLiteral("ö"));
        ShortcutsPage page(desk.look(), door);
        page.show();
        auto *single = fieldCalled<QAbstractButton>(page, QStringLiteral("Single keys"));
        auto *previous = fieldCalled<QLineEdit>(page, QStringLiteral("Another key for ["));
        auto *next = fieldCalled<QLineEdit>(page, QStringLiteral("Another key for ]"));
        QVERIFY(single && previous && next);
        QVERIFY(single->isChecked());
        QTest::keyClick(single, Qt::Key_Space);
        QVERIFY(!door.chosen.single);
        QCOMPARE(previous->text(), QStringLiteral("ö"));
        QTest::sendKeyEvent(QTest::Click, next, Qt::Key_unknown, QStringLiteral("ä"), Qt::NoModifier);
        QCOMPARE(door.chosen.others.value(QStringLiteral("]")), QStringLiteral("ä"));
        QTest::keyClick(previous, Qt::Key_Backspace);
        QVERIFY(!door.chosen.others.contains(QStringLiteral("[")));
    }

    void rolesAndTheLastOwner()
    {
        Desk desk;
        Door door;
        PeoplePage page(desk.look(), desk.commands, *desk.book, door);
        page.show();
        page.arrive();
        const auto choose = [&](MemberId member) {
            page.members().view().setCurrentIndex(page.members().model().index(page.members().model().rowOf(member)));
        };
        choose(desk.team.me); // the only owner
        QVERIFY(!page.role().isEnabled());
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki"));
        choose(yuki);
        QVERIFY(page.role().isEnabled());
        page.role().setFocus();
        page.role().setCurrentIndex(page.role().findText(QStringLiteral("Admin")));
        emit page.role().activated(page.role().currentIndex());
        QCOMPARE(std::get<op::SetRole>(desk.submitted.at(0).body).role, Role::Admin);
        QTest::keyClick(buttonCalled(page, QStringLiteral("Remove from the workspace…")), Qt::Key_Return);
        QCOMPARE(desk.submitted.size(), size_t(1)); // asked first
        QTest::keyClick(buttonCalled(page, QStringLiteral("Remove Yuki")), Qt::Key_Return);
        QCOMPARE(std::get<op::RemoveMember>(desk.submitted.at(1).body).member, yuki);
        QCOMPARE(page.members().model().rowOf(yuki), -1);
    }

    void aRoleThatIsKeptAfterAllIsShown()
    {
        Desk desk;
        Door door;
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki"));
        desk.arrive(desk.team.me, op::SetRole{yuki, Role::Owner});
        PeoplePage page(desk.look(), desk.commands, *desk.book, door);
        page.resize(700, 900);
        page.show();
        page.members().view().setCurrentIndex(page.members().model().index(page.members().model().rowOf(desk.team.me)));
        for (const bool byKey : {false, true}) {
            page.role().setCurrentIndex(page.role().findText(QStringLiteral("Member")));
            emit page.role().activated(page.role().currentIndex());
            QVERIFY(desk.submitted.empty()); // asked first
            QAbstractButton *keep = buttonCalled(page, QStringLiteral("Keep my role"));
            QTest::keyClick(keep, byKey ? Qt::Key_Escape : Qt::Key_Return);
            QCOMPARE(page.role().currentText(), QStringLiteral("Owner"));
        }
        QVERIFY(desk.submitted.empty());
    }

    void invitesAreMadeAndEnded()
    {
        Desk desk;
        Door door;
        door.open = {{InviteId::create({5}, desk.random), Role::Guest, {}, desk.team.me, {1}, desk.fixture.clock.now()}};
        PeoplePage page(desk.look(), desk.commands, *desk.book, door);
        page.show();
        page.arrive();
        fieldCalled<QComboBox>(page, QStringLiteral("What the person will be"))->setCurrentIndex(1);
        QTest::keyClick(buttonCalled(page, QStringLiteral("Make a link")), Qt::Key_Return);
        QCOMPARE(door.invitedAs, QStringLiteral("guest"));
        QCOMPARE(fieldCalled<QLineEdit>(page, QStringLiteral("Invite link"))->text(), QStringLiteral("meridian://x/join/1"));
        QTest::mouseClick(buttonCalled(page, QStringLiteral("End this invitation")), Qt::LeftButton);
        QTRY_VERIFY(door.open.empty());
    }

    void devicesAreSignedOut()
    {
        Desk desk;
        Door door;
        const auto device = [&](const QString &name, bool current) {
            return DeviceRow{DeviceId::create({5}, desk.random), name, {1}, {2}, current};
        };
        door.known = {device(QStringLiteral("Here"), true), device(QStringLiteral("Old laptop"), false)};
        const DeviceId old = door.known[1].device, here = door.known[0].device;
        DevicesPage page(desk.look(), door);
        page.setVisible(true);
        page.arrive();
        door.reachable = false;
        page.arrive(); // what was known stays, and it says why
        QVERIFY(buttonCalled(page, QStringLiteral("Sign out Old laptop")));
        QVERIFY(buttonCalled(page, QStringLiteral("Try again")));
        door.reachable = true;
        QTest::keyClick(buttonCalled(page, QStringLiteral("Try again")), Qt::Key_Return);
        QTest::keyClick(buttonCalled(page, QStringLiteral("Sign out Old laptop")), Qt::Key_Return);
        QCOMPARE(door.revoked, std::vector<DeviceId>{old});
        QTest::keyClick(buttonCalled(page, QStringLiteral("Sign out Here")), Qt::Key_Return);
        QCOMPARE(door.revoked.size(), size_t(1)); // this computer: asked first
        QTest::keyClick(buttonCalled(page, QStringLiteral("Sign out this computer")), Qt::Key_Return);
        QCOMPARE(door.revoked.back(), here);
    }
};

QTEST_MAIN(ApplicationSettingsTest)
#include "tst_application_settings.moc"
