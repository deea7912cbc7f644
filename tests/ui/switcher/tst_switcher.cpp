// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/switcher/switcher.h"
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace meridian;
using namespace meridian::test;

//! The switcher's field and list: real keys, real rows.
class SwitcherTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SwitcherModel> m_model;
    std::unique_ptr<Switcher> m_switcher;
    std::vector<SwitcherTarget> m_chosen;

    QString current() const { return m_switcher->list().currentIndex().data().toString(); }
    void type(const QString &text) { QTest::keyClicks(&m_switcher->field(), text); }
    void press(int key) { QTest::keyClick(&m_switcher->field(), Qt::Key(key)); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_chosen.clear();
        m_model = std::make_unique<SwitcherModel>(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        m_model->open({{7, QStringLiteral("New thread"), {QStringLiteral("Ctrl+N")}, QStringLiteral("document-edit")}}, {});
        m_switcher = std::make_unique<Switcher>(m_desk->look(), *m_model, *m_desk->book);
        connect(m_switcher.get(), &Switcher::chosen, this, [this](const SwitcherTarget &target) { m_chosen.push_back(target); });
        m_switcher->resize(Switcher::Width, 520);
        m_switcher->show();
        QVERIFY(QTest::qWaitForWindowActive(m_switcher.get()));
        m_switcher->field().setFocus();
    }
    void cleanup()
    {
        m_switcher.reset();
        m_model.reset();
        m_desk.reset();
    }
    void enterTakesTheBestFit()
    {
        type(QStringLiteral("pres"));
        QCOMPARE(current(), QStringLiteral("press"));
        press(Qt::Key_Return);
        QCOMPARE(m_chosen.size(), size_t(1));
        QCOMPARE(std::get<ChannelId>(m_chosen[0]), m_desk->channelCalled(QStringLiteral("press")));
    }
    void arrowsSkipHeadingsAndStopAtTheEnds()
    {
        type(QStringLiteral("la"));
        const QString first = current();
        press(Qt::Key_Up);
        QCOMPARE(current(), first);
        QSet<QString> seen{first};
        for (int i = 0; i < m_model->rowCount(); ++i) {
            press(Qt::Key_Down);
            const int row = m_switcher->list().currentIndex().row();
            QVERIFY(m_model->at(row).kind != SwitcherModel::Kind::Heading);
            seen.insert(current());
        }
        QCOMPARE(current(), m_model->at(m_model->rowCount() - 1).text);
        QVERIFY(seen.size() > 3);
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), first);
    }
    void theOnlyRowIsACommand()
    {
        type(QStringLiteral(">new"));
        press(Qt::Key_Enter);
        QCOMPARE(std::get<int>(m_chosen.at(0)), 7);
    }
    void aClickChooses()
    {
        type(QStringLiteral("@aroha"));
        QListView &list = m_switcher->list();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.currentIndex()).center());
        QCOMPARE(std::get<MemberId>(m_chosen.at(0)), m_desk->memberCalled(QStringLiteral("Aroha")));
    }
    void nothingFoundIsSaidAndEnterDoesNothing()
    {
        type(QStringLiteral("qqqq"));
        QVERIFY(!m_switcher->list().currentIndex().isValid());
        press(Qt::Key_Return);
        QVERIFY(m_chosen.empty());
        QCOMPARE(m_switcher->field().accessibleDescription(), QStringLiteral("Nothing found for “qqqq”"));
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Backspace);
        QVERIFY(m_switcher->list().currentIndex().isValid());
    }
    void aScreenReaderHearsTheRow()
    {
        type(QStringLiteral("@priya"));
        const QString said = m_switcher->field().accessibleDescription();
        QVERIFY2(said.startsWith(QStringLiteral("Priya Raghavan, 15:42 in Bengaluru")), qPrintable(said));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_switcher->list());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Found"));
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(1)->text(QAccessible::Name), said);
    }
};

QTEST_MAIN(SwitcherTest)
#include "tst_switcher.moc"
