// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/compose/token_field.h"
#include "ui/words/completion_list.h"
#include "ui/words/markdown_edit.h"
#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! Typing in the real field: completion, lists, marks, undo.
class MarkdownEditTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    MarkdownEdit *m_edit = nullptr;

    void join(const QString &name, const QString &title = {})
    {
        Profile profile;
        profile.name = name;
        profile.title = title;
        m_desk->arrive(m_desk->team.me,
                       op::AddMember{MemberId::create(m_desk->fixture.clock.now(), m_desk->random), profile, Role::Member});
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(m_edit, key, with); }
    [[nodiscard]] CompletionList &list() const { return *m_window->findChild<CompletionList *>(); }
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    [[nodiscard]] QString chosen() const { return list().current() ? list().current()->title : QString(); }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        join(QStringLiteral("José Ángel Núñez"), QStringLiteral("Legal"));
        join(QStringLiteral("山田 花子"));
        join(QStringLiteral("ليلى حداد"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_edit = new MarkdownEdit(m_desk->look(), *m_desk->book, m_window.get());
        m_edit->setGeometry(20, 20, 700, 200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void namesAreFoundWithoutAccentsAndInAnyScript_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("no accents") << QStringLiteral("hi @jose") << QStringLiteral("José Ángel Núñez");
        QTest::newRow("a later word") << QStringLiteral("hi @nun") << QStringLiteral("José Ángel Núñez");
        QTest::newRow("inside a word") << QStringLiteral("hi @njir") << QStringLiteral("Wanjiru Kamau");
        QTest::newRow("two words") << QStringLiteral("@yuki t") << QStringLiteral("Yuki Tanabe");
        QTest::newRow("no blank before") << QStringLiteral("よろしく@山") << QStringLiteral("山田 花子");
        QTest::newRow("right to left") << QStringLiteral("مرحبا @حد") << QStringLiteral("ليلى حداد");
        QTest::newRow("in brackets") << QStringLiteral("(@priya") << QStringLiteral("Priya Raghavan");
        QTest::newRow("an address") << QStringLiteral("mail a@yuki") << QString();
        QTest::newRow("nobody") << QStringLiteral("@qqq") << QString();
        QTest::newRow("a time") << QStringLiteral("at 10:30") << QString();
        QTest::newRow("code") << QStringLiteral("std::ro") << QString();
    }
    void namesAreFoundWithoutAccentsAndInAnyScript()
    {
        QFETCH(QString, typed);
        type(typed);
        QTEST(chosen(), "found");
    }

    void enterAndTabTakeTheChosenName()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
            m_edit->setMarkdown(QString());
            type(QStringLiteral("Hi @yu"));
            QCOMPARE(chosen(), QStringLiteral("Yuki Tanabe"));
            press(key);
            QCOMPARE(text(), QStringLiteral("Hi @Yuki Tanabe "));
            QVERIFY(!list().isOpen() && m_edit->hasFocus());
        }
        m_edit->undo();
        QCOMPARE(text(), QStringLiteral("Hi @yu")); // one step
    }
    void arrowsChooseAndEscapeOnlyClosesTheList()
    {
        QSignalSpy left(m_edit, &MarkdownEdit::leaveRequested);
        type(QStringLiteral("@"));
        QVERIFY(list().isOpen());
        const QString first = chosen();
        press(Qt::Key_Down);
        QVERIFY(chosen() != first);
        QVERIFY(m_edit->accessibleDescription().contains(QStringLiteral("2 of ")));
        press(Qt::Key_Up);
        QCOMPARE(chosen(), first);
        press(Qt::Key_Escape);
        QVERIFY(!list().isOpen());
        QCOMPARE(left.count(), 0);
        type(QStringLiteral("yu"));
        QVERIFY(!list().isOpen()); // it was sent away
        press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
    void thoseOfTheConversationComeFirst()
    {
        m_edit->setNear({m_desk->memberCalled(QStringLiteral("Rafael"))});
        type(QStringLiteral("@"));
        QCOMPARE(chosen(), m_desk->book->fullName(m_desk->memberCalled(QStringLiteral("Rafael"))));
    }
    void namesakesAreMeantByTheirId()
    {
        join(QStringLiteral("Yuki Tanabe"));
        type(QStringLiteral("@yuki"));
        press(Qt::Key_Return);
        QVERIFY(text().startsWith(QStringLiteral("<@")));
        QCOMPARE(m_edit->markdown(), text().trimmed());
    }
    void emojiComeByTheirShortcode()
    {
        type(QStringLiteral("Go :rocket"));
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("Go 🚀"));
        type(QStringLiteral(" :ro"));
        bool offered = false;
        for (int i = 0; i < list().count() && !offered; ++i) {
            offered = list().current()->sign == QStringLiteral("🚀");
            press(Qt::Key_Down);
        }
        QVERIFY(offered);
    }
    void aMethodThatComposesIsLeftAlone()
    {
        type(QStringLiteral("@"));
        QVERIFY(list().isOpen());
        QInputMethodEvent composing(QStringLiteral("やま"), {});
        QCoreApplication::sendEvent(m_edit, &composing);
        QVERIFY(!list().isOpen());
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("山"));
        QCoreApplication::sendEvent(m_edit, &done);
        QCOMPARE(chosen(), QStringLiteral("山田 花子"));
    }

    void listsGoOnAndAnEmptyItemEndsThem()
    {
        type(QStringLiteral("1. one"));
        press(Qt::Key_Return);
        type(QStringLiteral("two"));
        QCOMPARE(text(), QStringLiteral("1. one\n2. two"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("- [x] done"));
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("1. one\n2. two\n- [x] done\n- [ ] "));
        press(Qt::Key_Tab);
        type(QStringLiteral("part"));
        QCOMPARE(text(), QStringLiteral("1. one\n2. two\n- [x] done\n  - [ ] part"));
        press(Qt::Key_Backtab);
        QVERIFY(text().endsWith(QStringLiteral("\n- [ ] part")));
    }
    void threeBackticksBeginABlock()
    {
        type(QStringLiteral("```cpp"));
        press(Qt::Key_Return);
        type(QStringLiteral("- int x;"));
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("```cpp\n- int x;\n\n```")); // no list in there
        type(QStringLiteral("@yu"));
        QVERIFY(!list().isOpen());
    }
    void eachMarkIsOneStep()
    {
        type(QStringLiteral("one two"));
        m_edit->selectAll();
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("**one two**"));
        press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("***one two***"));
        press(Qt::Key_I, Qt::ControlModifier);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("one two"));
        press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), QStringLiteral("- one two"));
        m_edit->undo();
        QCOMPARE(text(), QStringLiteral("one two"));
        m_edit->undo();
        QCOMPARE(text(), QStringLiteral("**one two**"));
        m_edit->redo();
        QCOMPARE(text(), QStringLiteral("one two"));
    }

    void enterInATokenFieldTakesTheBestMatch()
    {
        auto *field = new TokenField(m_desk->look(), *m_desk->book, QStringLiteral("Tell"), m_window.get());
        std::vector<TokenChoice> people;
        for (const Member &member : m_desk->book->everyone())
            people.push_back(TokenChoice::of(member));
        field->setChoices(people);
        field->setGeometry(20, 300, 600, 40);
        field->show();
        field->field().setFocus();
        QTest::keyClicks(&field->field(), QStringLiteral("yuk"));
        QVERIFY(field->list().isOpen());
        QTest::keyClick(&field->field(), Qt::Key_Return);
        QCOMPARE(field->chosen().size(), size_t(1));
        QCOMPARE(field->chosen().front().member, m_desk->memberCalled(QStringLiteral("Yuki")));
        QVERIFY(!field->list().isOpen() && field->field().text().isEmpty());
    }
    void aTokenFieldOffersChannelsAndPeopleInTheOneList()
    {
        auto *field = new TokenField(m_desk->look(), *m_desk->book, QStringLiteral("In"), m_window.get());
        std::vector<TokenChoice> places;
        for (const ChannelRow &row : must(m_desk->replica->read().channels())) {
            if (row.channel.kind != ChannelKind::Direct)
                places.push_back(TokenChoice::of(row.channel));
        }
        for (const Member &member : m_desk->book->everyone())
            places.push_back(TokenChoice::of(member));
        field->setChoices(places);
        field->setGeometry(20, 100, 600, 40);
        field->show();
        field->field().setFocus();
        QTest::keyClick(&field->field(), Qt::Key_Down); // nothing typed: all there is
        QCOMPARE(field->list().count(), int(places.size()));
        QVERIFY(!field->field().accessibleDescription().isEmpty());
        QTest::keyClick(&field->field(), Qt::Key_Escape);
        QVERIFY(!field->list().isOpen());
        QTest::keyClicks(&field->field(), QStringLiteral("#pre"));
        QCOMPARE(field->list().current()->title, QStringLiteral("press"));
        QTest::keyClick(&field->field(), Qt::Key_Tab);
        QCOMPARE(field->chosen().size(), size_t(1));
        QCOMPARE(*field->chosen().front().channel, m_desk->channelCalled(QStringLiteral("press")));
        field->field().setFocus();
        QTest::keyClicks(&field->field(), QStringLiteral("aroh"));
        QTest::keyClick(&field->field(), Qt::Key_Return); // people in place of a channel
        QCOMPARE(field->chosen().size(), size_t(1));
        QCOMPARE(field->chosen().front().member, m_desk->memberCalled(QStringLiteral("Aroha")));
        QTest::keyClick(&field->field(), Qt::Key_Backspace);
        QVERIFY(field->chosen().empty());
    }
};

QTEST_MAIN(MarkdownEditTest)
#include "tst_markdown_edit.moc"
