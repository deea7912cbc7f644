// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/document_desk.h"
#include "tests/ui/screen_checks.h"
#include "ui/documents/caret_json.h"
#include "core/model/thread_link.h"
#include "ui/documents/line_box.h"
#include "ui/documents/linked_here.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_find.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_painter.h"
#include "ui/documents/title_field.h"
#include "ui/widgets/button.h"
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace meridian;
using namespace Qt::StringLiterals;
using Kind = LineStyle::Kind;

class DocumentViewTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<test::DocumentDesk>();
        m_view = std::make_unique<DocumentView>(m_desk->desk.look(), m_desk->parts());
        m_view->resize(1100, 800);
        m_view->show();
        m_view->open(m_desk->document);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        page().setFocus();
    }
    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void whatIsTypedIsInTheText()
    {
        type(u"Each market opens at 09:00"_s);
        QCOMPARE(text(), u"Each market opens at 09:00"_s);
        QCOMPARE(m_view->session()->state(), DocumentSession::State::SavedHere);
        QTRY_VERIFY(!m_desk->kept.empty());
    }
    void signsBecomeWhatTheyMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("kind");
        QTest::newRow("heading") << u"# Plan"_s << u"Plan"_s << int(Kind::Heading);
        QTest::newRow("heading 3") << u"### Plan"_s << u"Plan"_s << int(Kind::Heading);
        QTest::newRow("bullet") << u"- one"_s << u"one"_s << int(Kind::Bullet);
        QTest::newRow("number") << u"1. one"_s << u"one"_s << int(Kind::Number);
        QTest::newRow("check") << u"[] one"_s << u"one"_s << int(Kind::Check);
        QTest::newRow("check in a list") << u"- [ ] one"_s << u"one"_s << int(Kind::Check);
        QTest::newRow("quote") << u"> one"_s << u"one"_s << int(Kind::Quote);
        QTest::newRow("no heading") << u"#Plan"_s << u"#Plan"_s << int(Kind::Body);
        QTest::newRow("a year") << u"2026. A year"_s << u"2026. A year"_s << int(Kind::Body);
    }
    void signsBecomeWhatTheyMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(int, kind);
        type(typed);
        QCOMPARE(text().trimmed(), said);
        QCOMPARE(int(styleOf(page().document()->begin()).kind), kind);
    }
    void takingBackASignLeavesItAsItWasTyped()
    {
        type(u"# "_s);
        QCOMPARE(styleOf(line(0)).kind, Kind::Heading);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line(0).text(), u"# "_s);
        QCOMPARE(styleOf(line(0)).kind, Kind::Body);
    }
    void marksWithinALine()
    {
        type(u"very **bold** and `code` and *so* on"_s);
        QCOMPARE(line(0).text(), u"very bold and code and so on"_s);
        QVERIFY(has(6, attr::Bold));
        QVERIFY(has(15, attr::Code));
        QVERIFY(has(24, attr::Italic));
        QVERIFY(!has(11, attr::Bold));
        QVERIFY(!has(27, attr::Italic));
    }
    void multiplicationIsNoEmphasis()
    {
        type(u"2 * 3 * 4 and a*b*c"_s);
        QCOMPARE(line(0).text(), u"2 * 3 * 4 and a*b*c"_s);
    }
    void keysGiveLooks()
    {
        type(u"heading"_s);
        press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(styleOf(line(0)).level, 2);
        press(Qt::Key_Return);
        QCOMPARE(styleOf(line(1)).kind, Kind::Body);
        press(Qt::Key_B, Qt::ControlModifier);
        type(u"bold"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        type(u" not"_s);
        QVERIFY(has(9, attr::Bold));
        QVERIFY(!has(13, attr::Bold));
        page().selectAll();
        press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(has(0, attr::Underline) && has(13, attr::Underline));
        press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(!has(0, attr::Underline));
    }
    void listsGoOnAndEnd()
    {
        type(u"- one"_s);
        press(Qt::Key_Return);
        QCOMPARE(styleOf(line(1)).kind, Kind::Bullet);
        press(Qt::Key_Tab);
        type(u"two"_s);
        QCOMPARE(styleOf(line(1)).indent, 1);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // an empty one goes out a level,
        QCOMPARE(styleOf(line(2)).indent, 0);
        press(Qt::Key_Return); // and then ends
        QCOMPARE(styleOf(line(2)).kind, Kind::Body);
        QCOMPARE(page().document()->blockCount(), 3);
        press(Qt::Key_Backtab);
        QCOMPARE(text(), u"one\ntwo\n\n"_s);
    }
    void backspaceTakesALinesKindFirst()
    {
        type(u"a"_s);
        press(Qt::Key_Return);
        type(u"> b"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Backspace);
        QCOMPARE(styleOf(line(1)).kind, Kind::Body);
        QCOMPARE(page().document()->blockCount(), 2);
        press(Qt::Key_Backspace);
        QCOMPARE(line(0).text(), u"ab"_s);
    }
    void numbersCount()
    {
        type(u"1. a"_s);
        press(Qt::Key_Return);
        type(u"b"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type(u"c"_s);
        QCOMPARE(itemNumber(line(0)), u"1"_s);
        QCOMPARE(itemNumber(line(1)), u"2"_s);
        QCOMPARE(itemNumber(line(2)), u"a"_s);
    }
    void aBoxIsTickedByThePointer()
    {
        type(u"[] task"_s);
        const QRectF box = checkBoxOf(page().pageLayout(), m_desk->desk.look(), line(0));
        QVERIFY(!box.isEmpty());
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, box.center().toPoint());
        QCOMPARE(styleOf(line(0)).checked, LineStyle::Checked::Yes);
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, box.center().toPoint());
        QCOMPARE(styleOf(line(0)).checked, LineStyle::Checked::No);
    }
    void aTableIsWalkedAndGrows()
    {
        type(u"Before"_s);
        m_view->actions()->insertTable(2, 2);
        QCOMPARE(page().document()->blockCount(), 6); // before, four cells, after
        type(u"Market"_s);
        press(Qt::Key_Tab);
        type(u"Opens"_s);
        press(Qt::Key_Tab);
        type(u"Tokyo"_s);
        press(Qt::Key_Up);
        QCOMPARE(page().textCursor().block().text(), u"Market"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // behind the last cell
        QCOMPARE(page().document()->blockCount(), 8);
        const QTextBlock cell = page().textCursor().block();
        QCOMPARE(cell.blockNumber(), 5);
        QCOMPARE(page().pageLayout().gridOf(cell).rows.size(), size_t(3));
        QCOMPARE(page().pageLayout().gridOf(cell).columns(), 2);
        press(Qt::Key_Backspace); // joins no cells
        QCOMPARE(page().document()->blockCount(), 8);
        page().selectAll();
        press(Qt::Key_Delete);
        QCOMPARE(text().trimmed(), QString());
    }
    void undoTakesBackMyWordsAlone()
    {
        type(u"mine"_s);
        m_desk->exchange(*m_view);
        {
            crdt::Transaction transaction(m_desk->other);
            crdt::TextRef theirs = m_desk->otherText();
            theirs.insert(transaction, 0, u"theirs "_s);
        }
        m_desk->exchange(*m_view);
        QCOMPARE(text(), u"theirs mine"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), u"theirs "_s);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), u"theirs mine"_s);
        QCOMPARE(page().textCursor().position(), 11);
    }
    void othersLeaveCaretSelectionAndScrollAlone()
    {
        for (int i = 0; i < 80; ++i) {
            type(u"line %1"_s.arg(i));
            press(Qt::Key_Return);
        }
        m_desk->exchange(*m_view);
        const QTextBlock read = line(40);
        page().placeCaret(read.position(), read.position() + 4);
        page().reveal(read.position());
        const int y = page().cursorRect().top();
        {
            crdt::Transaction transaction(m_desk->other);
            crdt::TextRef theirs = m_desk->otherText();
            theirs.insert(transaction, 0, u"one more\nand more\nand more\n"_s);
        }
        m_desk->exchange(*m_view);
        QCOMPARE(page().textCursor().selectedText(), u"line"_s);
        QVERIFY(qAbs(page().cursorRect().top() - y) <= 1);
    }
    void aCompositionGoesOnWhileOthersWrite()
    {
        type(u"ab"_s);
        m_desk->exchange(*m_view);
        QInputMethodEvent composing(u"ni"_s, {});
        QCoreApplication::sendEvent(&page(), &composing);
        {
            crdt::Transaction transaction(m_desk->other);
            crdt::TextRef theirs = m_desk->otherText();
            theirs.insert(transaction, 0, u"xyz"_s);
        }
        m_desk->exchange(*m_view);
        QTextLayout *lines = page().textCursor().block().layout();
        QCOMPARE(lines->preeditAreaText(), u"ni"_s);
        QCOMPARE(lines->preeditAreaPosition(), 5);
        QInputMethodEvent done;
        done.setCommitString(u"你"_s);
        QCoreApplication::sendEvent(&page(), &done);
        QCOMPARE(text(), u"xyzab你"_s);
    }
    void whatIsCopiedIsPastedAsItWas()
    {
        type(u"- **one**"_s);
        press(Qt::Key_Return);
        type(u"two"_s);
        page().selectAll();
        page().copy();
        page().moveCursor(QTextCursor::End);
        press(Qt::Key_Return);
        page().paste();
        QCOMPARE(page().document()->blockCount(), 4);
        QCOMPARE(line(2).text(), u"one"_s);
        QCOMPARE(styleOf(line(3)).kind, Kind::Bullet);
        QVERIFY(has(line(2).position(), attr::Bold));
        QCOMPARE(text(), u"one\ntwo\none\ntwo\n"_s);
    }
    void anAddressOnWordsLinksThem()
    {
        type(u"the kit"_s);
        page().selectAll();
        auto *address = new QMimeData;
        address->setText(u"https://press.example/kit"_s);
        QGuiApplication::clipboard()->setMimeData(address);
        page().paste();
        QCOMPARE(text(), u"the kit"_s);
        QCOMPARE(m_view->actions()->linkHere(), u"https://press.example/kit"_s);
    }
    void aPastedLinkIsCalledAsWhatItLeadsTo()
    {
        const ThreadRow thread = m_desk->desk.threadCalled(u"Open at 09:00"_s);
        const QString address = ThreadLink{m_desk->desk.team.workspace, thread.thread.thread, {}}.toString();
        QGuiApplication::clipboard()->setText(address);
        page().paste();
        QCOMPARE(text(), thread.thread.subject);
        auto &linked = *m_view->findChild<LinkedHere *>();
        QTRY_COMPARE(linked.titles(), QStringList{thread.thread.subject});
        QVERIFY(linked.isVisible());
        // It leads there by its name of today.
        m_desk->desk.arrive(m_desk->desk.memberCalled(u"Wanjiru"_s), op::RenameThread{thread.thread.thread, u"When do we open?"_s});
        QTRY_COMPARE(linked.titles(), QStringList{u"When do we open?"_s});
        QCOMPARE(page().linkWords(address), u"When do we open?"_s);
        QSignalSpy gone(m_view.get(), &DocumentView::linkActivated);
        linked.list().setCurrentIndex(linked.list().model()->index(0, 0));
        QTest::keyClick(&linked.list(), Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().toUrl(), QUrl(address));
        page().selectAll();
        press(Qt::Key_Delete);
        QTRY_VERIFY(!linked.isVisible());
    }
    void aLinkToElsewhereSaysItsAddress()
    {
        const QString foreign = DocumentLink{WorkspaceId::create({7}, m_desk->desk.random), m_desk->document}.toString();
        for (const QString &address : {u"https://saltmarsh.example/plan"_s, foreign}) {
            QGuiApplication::clipboard()->setText(address);
            page().paste();
            QCOMPARE(text(), address);
            page().selectAll();
            press(Qt::Key_Delete);
        }
        const QString own = DocumentLink{m_desk->desk.team.workspace, m_desk->document}.toString();
        QCOMPARE(page().linkWords(own), u"Launch plan: Tern, 23 June"_s);
    }
    void aPastedPictureIsKept()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(image);
        page().paste();
        const auto delta = m_view->session()->text().toDelta();
        QCOMPARE(delta.size(), size_t(1));
        QCOMPARE(embedKind(std::get<crdt::Any>(delta[0].embed)), u"image"_s);
    }
    void findsAndReplaces()
    {
        type(u"Gate one. The gate opens."_s);
        m_view->find();
        auto *bar = m_view->findChild<PageFindBar *>();
        const auto fields = bar->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], u"gate"_s);
        QCOMPARE(page().pageLayout().marks().at(MarkLayer::Found).size(), size_t(2));
        QTest::keyClick(fields[0], Qt::Key_Return);
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(page().textCursor().selectedText(), u"Gate"_s);
        QTest::keyClicks(fields[1], u"door"_s);
        QTest::mouseClick(bar->findChildren<Button *>().back(), Qt::LeftButton);
        QCOMPARE(text(), u"door one. The door opens."_s);
        QTest::keyClick(fields[0], Qt::Key_Escape);
        QVERIFY(!bar->isVisible() && page().hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), u"Gate one. The gate opens."_s);
    }
    void othersCaretsAreShown()
    {
        type(u"Each market opens"_s);
        m_desk->exchange(*m_view);
        crdt::Awareness theirs(m_desk->other.clientId(), m_desk->desk.fixture.clock);
        CaretSaid said{u"Yuki"_s, QColor(Qt::blue), {}};
        const auto at = [this](qsizetype index) { return crdt::RelativePosition::at(m_desk->otherText(), index); };
        said.cursor = CaretSaid::Places{at(5), at(11)};
        const auto changed = theirs.setLocal(said.toJson());
        QVERIFY(!changed.isEmpty());
        const MemberId yuki = m_desk->desk.memberCalled(u"Yuki"_s);
        m_desk->hear(DocumentNews::What::Presence, theirs.encodeAll(), yuki);
        QCOMPARE(page().carets().size(), size_t(1));
        QCOMPARE(page().carets()[0].name, u"Yuki"_s);
        QCOMPARE(page().carets()[0].position, 11);
        QCOMPARE(page().pageLayout().marks().at(MarkLayer::Others).size(), size_t(1));
        page().moveCursor(QTextCursor::Start);
        type(u"> "_s);
        QCOMPARE(page().carets()[0].position, 11);
        m_desk->hear(DocumentNews::What::Alone);
        QVERIFY(page().carets().empty());
    }
    void theTitleIsRenamedOnce()
    {
        auto *title = m_view->findChild<TitleField *>();
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Hero film"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(m_view->row()->document.title, u"Hero film"_s);
        QVERIFY(page().hasFocus());
        int renames = 0;
        for (const Op &op : m_desk->desk.submitted)
            renames += std::holds_alternative<op::RenameDocument>(op.body) ? 1 : 0;
        QCOMPARE(renames, 1);
    }
    void everythingHasANameAndFits()
    {
        type(u"# Heading"_s);
        for (const QSize &size : {QSize(1384, 900), QSize(844, 640), QSize(704, 560)}) {
            m_view->resize(size);
            QCOMPARE(test::namelessIn(*m_view), QStringList());
            QCOMPARE(test::clippedIn(*m_view).join(u"; "), QString());
        }
    }

private:
    [[nodiscard]] PageEdit &page() const { return m_view->page(); }
    [[nodiscard]] QString text() const { return m_view->session()->text().toString(); }
    [[nodiscard]] QTextBlock line(int number) const { return page().document()->findBlockByNumber(number); }
    [[nodiscard]] bool has(int position, QStringView key) const
    {
        QTextCursor cursor(page().document());
        cursor.setPosition(position + 1);
        return isSet(DocumentFormat::attributesOf(cursor.charFormat()), key);
    }
    void type(const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, &page(), Qt::Key_unknown, QString(c), Qt::NoModifier, 0);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&page(), key, modifiers); }

    std::unique_ptr<test::DocumentDesk> m_desk;
    std::unique_ptr<DocumentView> m_view;
};

QTEST_MAIN(DocumentViewTest)
#include "tst_document_view.moc"
