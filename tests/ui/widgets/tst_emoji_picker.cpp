// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look_fixture.h"
#include "ui/widgets/emoji_picker.h"
#include "ui/widgets/text_label.h"
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
using namespace meridian;
using namespace meridian::test;

class EmojiPickerTest : public QObject {
    Q_OBJECT
    LookFixture m_fixture;

    //! A window with a field that has the focus, and a picker opened at it.
    struct Desk {
        explicit Desk(const Look &look) : picker(new EmojiPicker(look, &window))
        {
            window.resize(600, 500);
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&before);
            column->addStretch();
            window.show();
            window.activateWindow();
            before.setFocus();
            open();
        }
        void open()
        {
            picker->openAt(&before, Popup::Side::Below);
            field = picker->findChild<QLineEdit *>();
            grid = picker->findChild<QListView *>();
        }
        QWidget window;
        QLineEdit before;
        EmojiPicker *picker;
        QLineEdit *field = nullptr;
        QListView *grid = nullptr;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void typingFindsAndEnterPicks()
    {
        Desk desk(m_fixture.look);
        QSignalSpy picked(desk.picker, &EmojiPicker::picked);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_COMPARE(QApplication::focusWidget(), desk.field);
        QVERIFY(desk.grid->model()->rowCount() > 1800);
        QTest::keyClicks(desk.field, QStringLiteral("thumbsup"));
        QTest::keyClick(desk.field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), QStringLiteral("👍"));
        QVERIFY(!desk.picker->isVisible());
        QCOMPARE(QApplication::focusWidget(), &desk.before);
    }

    void arrowsMoveThroughTheGrid()
    {
        Desk desk(m_fixture.look);
        const auto row = [&desk] { return desk.grid->currentIndex().row(); };
        QCOMPARE(row(), 0);
        QTest::keyClick(desk.field, Qt::Key_Down);
        QCOMPARE(row(), 9);
        QTest::keyClick(desk.field, Qt::Key_Right);
        QCOMPARE(row(), 10);
        QTest::keyClick(desk.field, Qt::Key_Up);
        QTest::keyClick(desk.field, Qt::Key_Left);
        QTest::keyClick(desk.field, Qt::Key_Left);
        QCOMPARE(row(), 0);
        QTest::keyClick(desk.field, Qt::Key_PageDown);
        QCOMPARE(row(), 54);
        // The grid has as many columns as the keys think: the one below stands below.
        const QRect first = desk.grid->visualRect(desk.grid->model()->index(45, 0));
        const QRect below = desk.grid->visualRect(desk.grid->model()->index(54, 0));
        QCOMPARE(below.left(), first.left());
        QVERIFY(below.top() > first.top());
        QVERIFY(!desk.field->accessibleDescription().isEmpty());
    }

    void nothingFoundIsSaidAndPicksNothing()
    {
        Desk desk(m_fixture.look);
        QSignalSpy picked(desk.picker, &EmojiPicker::picked);
        QTest::keyClicks(desk.field, QStringLiteral("qqqq"));
        QVERIFY(!desk.grid->isVisible());
        QTest::keyClick(desk.field, Qt::Key_Return);
        QCOMPARE(picked.size(), 0);
        QCOMPARE(desk.field->accessibleDescription(), QStringLiteral("No emoji by that name"));
        QTest::keyClick(desk.field, Qt::Key_Escape);
        QVERIFY(!desk.picker->isVisible());
        desk.open();
        QVERIFY(desk.field->text().isEmpty());
        QVERIFY(desk.grid->isVisible());
    }

    void aClickPicks()
    {
        Desk desk(m_fixture.look);
        QSignalSpy picked(desk.picker, &EmojiPicker::picked);
        const QRect third = desk.grid->visualRect(desk.grid->model()->index(2, 0));
        QTest::mouseClick(desk.grid->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), QStringLiteral("😄"));
    }
};

QTEST_MAIN(EmojiPickerTest)
#include "tst_emoji_picker.moc"
