// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/threads/pane_fixture.h"
#include "core/model/thread_link.h"
#include <QMimeData>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
using namespace meridian;
using namespace meridian::test;

//! Ways to a message in a thread: its words, and links.
class ThreadFindTest : public QObject, PaneFixture {
    Q_OBJECT
private slots:
    void initTestCase() { Icons::initResources(); }
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void wordsAreFoundInTheThread()
    {
        QStringList texts;
        for (int i = 0; i < 60; ++i)
            texts.append(i % 20 == 7 ? QStringLiteral("The **Tide** table, %1").arg(i) : QStringLiteral("message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread); // so that it opens at its end
        m_pane->open(thread);
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const auto current = [this] {
            const auto message = view().currentMessage();
            return message ? must(m_desk->replica->read().message(*message))->message.text : QString();
        };
        QTest::keyClicks(field, QStringLiteral("tide table")); // over the marks of Markdown
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("3 of 3")); // the nearest one above what is read
        QVERIFY(current().contains(u"47"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field->accessibleDescription(), QStringLiteral("2 of 3"));
        QVERIFY(current().contains(u"27"));
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return); // round to the first
        QCOMPARE(field->accessibleDescription(), QStringLiteral("1 of 3"));
        m_desk->arrive(yuki(), m_desk->post(m_pane->thread(), QStringLiteral("Another tide table")));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("1 of 4"));
        QTest::keyClicks(field, QStringLiteral("s"));
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("Nothing found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void aLinkLeadsToTheMessageUnderTheKeys()
    {
        const ThreadId thread = threadOf({"one", "two"});
        m_pane->open(thread);
        m_pane->act(ThreadAction::CopyLink);
        auto link = ThreadLink::parse(QGuiApplication::clipboard()->text());
        QVERIFY(link);
        QCOMPARE(link->thread, thread);
        QVERIFY(!link->message);
        m_pane->actions().copyLink(m_pane->model().at(1).message->message.message);
        link = ThreadLink::parse(QGuiApplication::clipboard()->text());
        QCOMPARE(link->message, std::optional(m_pane->model().at(1).message->message.message));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"Test"));
    }

    void aLinkInTheWordsShowsItsTitleAndLeadsThere()
    {
        const ThreadId target = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        const ThreadLink link{m_desk->team.workspace, target, {}}, elsewhere{WorkspaceId(target.uuid()), target, {}};
        m_pane->open(threadOf({link.toString(), elsewhere.toString()}));
        QSignalSpy wanted(m_pane.get(), &ThreadPane::threadWanted), said(m_pane.get(), &ThreadPane::said);
        click(find(0, MessageHit::Kind::Link));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ThreadId>(), target);
        click(find(1, MessageHit::Kind::Link));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(said.count(), 1);
    }

    void aLinkToAMessageBringsItIntoView()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        const auto page = must(m_desk->replica->read().messages(thread, std::nullopt, Seq(0), 100));
        const MessageId wanted = page[80].message.message;
        QVERIFY(m_pane->model().rowOf(wanted) < 0);
        m_pane->showMessage(wanted);
        const int row = m_pane->model().rowOf(wanted);
        QVERIFY(row >= 0);
        QCOMPARE(view().currentIndex().row(), row);
        QVERIFY(view().viewport()->rect().contains(rowRect(row)));
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        m_pane->showMessage(MessageId(thread.uuid()));
        QCOMPARE(said.count(), 1);
    }

    void aMessageThatIsNotHereIsFetchedAndOpened()
    {
        const ThreadId thread = threadOf({"one", "two", "three"});
        Thread whole = must(m_desk->replica->read().thread(thread))->thread;
        const MessageRow old = must(m_desk->replica->read().messages(thread, std::nullopt, Seq(0), 1)).front();
        const auto rest = must(m_desk->replica->read().messages(thread, old.message.seq, std::nullopt, 10));
        // As after a snapshot that brought only the newest messages.
        m_desk->replica->publish(must(m_desk->store->forgetThread(thread)));
        Rows newest;
        newest.threads = {whole};
        for (const MessageRow &row : rest)
            newest.messages.push_back(row.message);
        m_desk->replica->publish(must(m_desk->store->upsert(newest)));
        m_pane->open(thread);
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        const int asked = m_desk->historyAsked;
        m_pane->showMessage(old.message.message);
        QVERIFY(m_desk->historyAsked > asked);
        QCOMPARE(said.count(), 1);
        Rows page;
        page.messages = {old.message};
        m_desk->replica->publish(must(m_desk->store->upsert(page)));
        const int row = m_pane->model().rowOf(old.message.message);
        QVERIFY(row >= 0);
        QCOMPARE(view().currentIndex().row(), row);
    }
};

QTEST_MAIN(ThreadFindTest)
#include "tst_thread_find.moc"
