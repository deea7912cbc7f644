// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"
#include "ui/shell/layout_mode.h"
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace meridian;

class KeyMapTest : public QObject {
    Q_OBJECT
    QWidget m_window;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QList<Command> m_got;
    bool m_takes = true;

private slots:
    void initTestCase()
    {
        m_field = new QLineEdit;
        m_list = new QListWidget;
        m_list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_field);
        column->addWidget(m_list);
        new KeyMap(m_window, [this](Command command) {
            m_got << command;
            return m_takes;
        });
        m_window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void init()
    {
        m_got.clear();
        m_takes = true;
        m_list->setFocus();
    }
    void singleKeysOutsideText()
    {
        QTest::keyClicks(m_list, QStringLiteral("r?"));
        QCOMPARE(m_got, (QList{Command::Reply, Command::Shortcuts}));
    }
    void neverInsideText()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field, QStringLiteral("rgi?z["));
        QVERIFY(m_got.isEmpty());
        QCOMPARE(m_field->text(), QStringLiteral("rgi?z["));
    }
    void modifiersWorkInText()
    {
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_F6);
        QTest::keyClick(m_field, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_got, (QList{Command::NewThread, Command::NextRegion, Command::GoOutbox}));
    }
    void chords()
    {
        QTest::keyClicks(m_list, QStringLiteral("gi"));
        QTest::keyClicks(m_list, QStringLiteral("go"));
        QCOMPARE(m_got, (QList{Command::GoInbox, Command::GoOutbox}));
    }
    void chordsRunOut()
    {
        QTest::keyClicks(m_list, QStringLiteral("g"));
        QTest::qWait(KeyMap::ChordMs + 100); // the time-out itself is what is looked at
        QTest::keyClicks(m_list, QStringLiteral("i"));
        QVERIFY(m_got.isEmpty());
    }
    void whatIsNotTakenGoesOn()
    {
        m_takes = false;
        m_list->setCurrentRow(0);
        QTest::keyClicks(m_list, QStringLiteral("j"));
        QCOMPARE(m_got, QList{Command::NextRow});
        m_got.clear();
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_list->currentRow(), 1);
        QVERIFY(m_got.isEmpty());
    }
    void everyLineHasKeysAndWords()
    {
        QSet<QString> keys;
        for (const KeyBinding &binding : keyBindings()) {
            QVERIFY(!QString::fromUtf8(binding.text).isEmpty());
            QVERIFY(!keyNames(binding).isEmpty());
            QVERIFY2(!keys.contains(QString::fromLatin1(binding.keys)), binding.keys);
            keys.insert(QString::fromLatin1(binding.keys));
        }
    }
    void breakpoints()
    {
        QCOMPARE(layoutFor(1180), LayoutMode::SidebarListPane);
        QCOMPARE(layoutFor(1179), LayoutMode::RailListPane);
        QCOMPARE(layoutFor(960), LayoutMode::RailListPane);
        QCOMPARE(layoutFor(959), LayoutMode::RailPane);
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_key_map.moc"
