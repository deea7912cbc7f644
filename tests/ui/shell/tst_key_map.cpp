// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"
#include "ui/shell/layout_mode.h"
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace meridian;

class KeyMapTest : public QObject {
    Q_OBJECT
    QWidget m_window;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    KeyMap *m_keys = nullptr;
    QList<Command> m_got;
    bool m_takes = true;
    bool m_reader = false;

private slots:
    void initTestCase()
    {
        m_field = new QLineEdit;
        m_list = new QListWidget;
        m_list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_field);
        column->addWidget(m_list);
        m_keys = new KeyMap(m_window, [this](Command command) {
            m_got << command;
            return m_takes;
        }, [this] { return m_reader; });
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
        QTest::keyClick(m_field, Qt::Key_7, Qt::AltModifier);
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
            QVERIFY(!binding.words().isEmpty());
            if (!*binding.keys) { // only the switcher offers it
                QVERIFY(binding.command && binding.switcher == KeyBinding::Switcher::Listed);
                continue;
            }
            QVERIFY(!binding.names().isEmpty());
            QVERIFY2(!keys.contains(QString::fromLatin1(binding.keys)), binding.keys);
            keys.insert(QString::fromLatin1(binding.keys));
        }
    }
    //! The table cannot say what does not work: each line's keys, pressed, bring its command and no other.
    void everyLineIsPressed()
    {
        for (const KeyBinding &binding : keyBindings()) {
            if (!*binding.keys || !binding.command)
                continue;
            m_got.clear();
            if (binding.layer == KeyBinding::Layer::Everywhere) {
                const QKeyCombination keys = QKeySequence(QString::fromLatin1(binding.keys))[0];
                // Also while writing; but there, undoing and selecting words are the text's.
                const bool isTexts = binding.command == Command::Undo || binding.command == Command::DocumentInwards || binding.command == Command::DocumentOutwards;
                QWidget *at = isTexts ? static_cast<QWidget *>(m_list) : m_field;
                at->setFocus();
                QTest::keyClick(at, keys.key(), keys.keyboardModifiers());
                m_list->setFocus();
            } else {
                for (const char *key = binding.keys; *key; ++key) // a capital is typed with Shift
                    QTest::keyClick(m_list, *key, QChar::fromLatin1(*key).isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
            }
            QVERIFY2(m_got == QList{*binding.command}, binding.keys);
        }
    }
    void anotherKeyCountsAsTheSymbol()
    {
        m_keys->setOthers({{QStringLiteral("["), QStringLiteral("ö")}, {QStringLiteral("]"), QStringLiteral("j")}});
        QTest::sendKeyEvent(QTest::Click, m_list, Qt::Key_Odiaeresis, QStringLiteral("ö"), Qt::NoModifier);
        QCOMPARE(m_got, QList{Command::PreviousThread});
        m_got.clear();
        QTest::keyClick(m_list, 'j'); // it has a meaning of its own
        QCOMPARE(m_got, QList{Command::NextRow});
        m_keys->setOthers({});
    }
    void shiftIsAnotherKeyAndCapsLockIsNot()
    {
        QTest::keyClick(m_list, Qt::Key_R, Qt::ShiftModifier); // no line has "R"
        QVERIFY(m_got.isEmpty());
        QKeyEvent withCapsLock(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, QStringLiteral("R"));
        QApplication::sendEvent(m_list, &withCapsLock);
        QCOMPARE(m_got, QList{Command::Reply});
    }
    void singleKeysCanBeTurnedOff()
    {
        m_keys->setSingleKeys(KeyMap::SingleKeys::Off);
        QTest::keyClicks(m_list, QStringLiteral("r"));
        QVERIFY(m_got.isEmpty());
        QTest::keyClick(m_list, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_got, QList{Command::NewThread});
        m_keys->setSingleKeys(KeyMap::SingleKeys::UnlessScreenReader);
    }
    void besideAScreenReader()
    {
        m_reader = true;
        QTest::keyClicks(m_list, QStringLiteral("r"));
        const bool silent = m_got.isEmpty();
        m_keys->setSingleKeys(KeyMap::SingleKeys::On);
        QTest::keyClicks(m_list, QStringLiteral("r"));
        m_reader = false;
        m_keys->setSingleKeys(KeyMap::SingleKeys::UnlessScreenReader);
        QVERIFY(silent);
        QCOMPARE(m_got, QList{Command::Reply});
    }
    void aChordThatWaitsSaysWhatCanFollow()
    {
        QSignalSpy waits(m_keys, &KeyMap::chordWaits), over(m_keys, &KeyMap::chordOver);
        QTest::keyClicks(m_list, QStringLiteral("g"));
        QVERIFY(waits.wait(KeyMap::ChordMs));
        QCOMPARE(waits[0][0].toChar(), u'g');
        QVERIFY(KeyMap::chordsFrom(u'g').size() >= 2);
        QTest::keyClicks(m_list, QStringLiteral("i"));
        QCOMPARE(over.size(), 1);
        QCOMPARE(m_got, QList{Command::GoInbox});
    }
    void aChordThatIsNoneIsNoKey()
    {
        QTest::keyClicks(m_list, QStringLiteral("gr"));
        QVERIFY(m_got.isEmpty());
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
