// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/document_desk.h"
#include "tests/ui/screen_checks.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/version_desk.h"
#include "ui/documents/version_page.h"
#include "ui/documents/version_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;
using Kind = VersionListModel::Kind;

//! The history of a document beside its page.
class VersionsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<test::DocumentDesk>();
        m_desk->desk.confirm(0); // others know the document
        m_desk->desk.submitted.clear();
        m_view = std::make_unique<DocumentView>(m_desk->desk.look(), m_desk->parts());
        m_versions = new VersionDesk(*m_view, m_desk->desk.look());
        m_view->resize(1400, 800);
        m_view->show();
        m_view->open(m_desk->document);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void whatIsNowStandsFirst()
    {
        QAbstractItemModelTester tester(&model());
        emit m_view->bar().historyWanted(true);
        QVERIFY(m_versions->panel().isVisible());
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(row(1).kind, Kind::Now);
        QVERIFY(!m_versions->panel().chosen());
        emit m_view->bar().historyWanted(false);
        QVERIFY(!m_versions->panel().isVisible());
    }
    void oneIsKeptByItsName()
    {
        write(u"Each market opens at 09:00"_s);
        m_versions->nameNow();
        auto *name = m_versions->panel().findChild<QLineEdit *>();
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"first draft"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(kept().size(), size_t(1));
        QCOMPARE(kept()[0].name, u"first draft"_s);
        QVERIFY(!m_desk->kept.empty()); // the words were handed on before
        QCOMPARE(row(2).kind, Kind::Version);
        QVERIFY(model().index(2).data().toString().endsWith(u"first draft"_s));
        // Another name for the same one.
        m_versions->panel().choose(kept()[0].version);
        m_versions->panel().askName();
        name->setText(u"for review"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(kept().back().version, kept().front().version);
        QCOMPARE(kept().back().name, u"for review"_s);
    }
    void whatChangedIsShownAndCounted()
    {
        const VersionId first = theirs(u"first"_s), second = theirs(QString());
        m_versions->setShown(true);
        QCOMPARE(m_desk->asked, std::vector{second}); // the newest first, one at a time
        answer(second, u"Each market opens at nine"_s);
        QTRY_COMPARE(m_desk->asked.back(), first);
        answer(first, u"Every market opens"_s);
        QTRY_VERIFY(row(model().rowOf(second)).change);
        QCOMPARE(row(model().rowOf(second)).change->wordsAdded, 3);
        QCOMPARE(row(model().rowOf(second)).change->wordsRemoved, 1);
        QTRY_COMPARE(row(model().rowOf(first)).change->wordsAdded, 3);
        m_versions->panel().choose(second);
        press(u"Compare"_s);
        QVERIFY(m_versions->page().isVisible());
        const QString shown = m_versions->page().page().toPlainText();
        QVERIFY(shown.contains(u"Each") && shown.contains(u"Every"));
        QVERIFY(m_versions->page().page().isReadOnly());
        QTest::keyClick(&m_versions->page().page(), Qt::Key_Escape);
        QVERIFY(!m_versions->page().isVisible());
    }
    void oneIsReadAsItWas()
    {
        const VersionId version = theirs(u"first"_s);
        m_versions->showVersion(version);
        QVERIFY(!m_versions->page().isVisible());
        answer(version, u"Every market opens"_s);
        QTRY_VERIFY(m_versions->page().isVisible());
        QCOMPARE(m_versions->page().page().toPlainText(), u"Every market opens"_s);
        m_view->close();
        QVERIFY(!m_versions->page().isVisible());
    }
    void restoringKeepsWhatIsThere()
    {
        write(u"Each market opens at 09:00"_s);
        const VersionId version = theirs(u"first"_s);
        m_versions->setShown(true);
        answer(version, u"Every market opens"_s);
        m_versions->panel().choose(version);
        QTRY_VERIFY(row(model().rowOf(version)).change);
        QSignalSpy said(m_versions, &VersionDesk::said);
        press(u"Restore"_s);
        QCOMPARE(m_view->session()->text().toString(), u"Every market opens"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(kept().size(), size_t(2)); // what was there, and what is there now
        QVERIFY(kept()[0].name.isEmpty());
        QVERIFY(kept()[1].name.contains(u"first"_s));
    }
    void withoutAConnectionItSaysSo()
    {
        const VersionId version = theirs(u"first"_s);
        m_versions->setShown(true);
        m_versions->panel().choose(version);
        press(u"Restore"_s);
        m_desk->desk.replica->publishDocument({DocumentNews::What::NoVersion, m_desk->document, {}, {}, version, u"unavailable"_s});
        QVERIFY(kept().empty());
        const auto labels = m_versions->panel().findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const TextLabel *one) { return one->isVisible() && one->text().contains(u"connection"); }));
    }
    //! Of writing that nobody kept, one is kept when it is left.
    void leavingKeepsOne()
    {
        m_view->open(m_desk->document);
        m_view->close();
        QVERIFY(kept().empty());
        m_view->open(m_desk->document);
        write(u"Words"_s);
        m_view->close();
        QCOMPARE(kept().size(), size_t(1));
        QVERIFY(kept()[0].name.isEmpty());
    }
    void everythingHasANameAndRoom()
    {
        theirs(QString(40, u'版'));
        m_versions->setShown(true);
        for (const QSize &size : {QSize(1400, 800), QSize(860, 560)}) {
            m_view->resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(test::clippedIn(*m_view), QStringList());
            QCOMPARE(test::namelessIn(*m_view), QStringList());
        }
    }

private:
    VersionListModel &model() { return m_versions->model(); }
    const VersionListModel::Row &row(int at) { return model().at(at); }
    void write(const QString &words) { m_view->page().insertPlainText(words); }
    //! Somebody else keeps one.
    VersionId theirs(const QString &name)
    {
        test::Desk &desk = m_desk->desk;
        const auto version = VersionId::create(desk.fixture.clock.now(), desk.random);
        desk.arrive(desk.memberCalled(u"Yuki"_s), op::KeepVersion{m_desk->document, version, name});
        return version;
    }
    void answer(VersionId version, const QString &words)
    {
        crdt::Doc doc(crdt::ClientId{9});
        {
            crdt::Transaction transaction(doc);
            crdt::TextRef text = doc.text(DocumentSession::Root);
            text.insert(transaction, 0, words);
        }
        m_desk->desk.replica->publishDocument({DocumentNews::What::Version, m_desk->document, doc.encode(), {}, version});
    }
    std::vector<op::KeepVersion> kept() const
    {
        std::vector<op::KeepVersion> all;
        for (const Op &op : m_desk->desk.submitted) {
            if (const auto *one = std::get_if<op::KeepVersion>(&op.body))
                all.push_back(*one);
        }
        return all;
    }
    void press(const QString &name)
    {
        for (Button *button : m_versions->panel().findChildren<Button *>()) {
            if (button->isVisible() && button->text() == name)
                return button->click();
        }
        QFAIL("no such button");
    }

    std::unique_ptr<test::DocumentDesk> m_desk;
    std::unique_ptr<DocumentView> m_view;
    VersionDesk *m_versions = nullptr;
};

QTEST_MAIN(VersionsTest)
#include "tst_versions.moc"
