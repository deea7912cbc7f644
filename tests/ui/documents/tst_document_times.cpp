// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/time_mark.h"
#include "core/model/thread_link.h"
#include "tests/ui/documents/document_desk.h"
#include "tests/ui/screen_checks.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_clipboard.h"
#include "ui/documents/page_completion.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_writer.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/time_popup.h"
#include "ui/words/completion_list.h"
#include <QComboBox>
#include <QDateEdit>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTimeEdit>

using namespace meridian;
using namespace Qt::StringLiterals;

//! Times, names and titles in a page: what each reader sees in their place.
class DocumentTimesTest : public QObject {
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

    void aWrittenTimeIsOfferedAndTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("mark");
        QTest::newRow("a weekday") << u"The kit goes out Thu 12:00"_s << u"Thu 12:00"_s << u"2026-06-18T12:00+01:00[Europe/Lisbon]"_s;
        QTest::newRow("UTC") << u"at 16:00 UTC"_s << u"16:00 UTC"_s << u"2026-06-16T16:00+00:00[UTC]"_s;
        QTest::newRow("a city") << u"tomorrow 9:30 in Tokyo"_s << u"tomorrow 9:30 in Tokyo"_s << u"2026-06-17T09:30+09:00[Asia/Tokyo]"_s;
    }
    void aWrittenTimeIsOfferedAndTaken()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        type(typed);
        QCOMPARE(text(), typed); // nothing becomes one by itself
        QVERIFY(marks().empty());
        press(Qt::Key_Tab);
        QCOMPARE(text(), typed);
        const auto found = marks();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(lettersOf(found[0]), words);
        QTEST(textOf(found[0].attributes, attr::Time), "mark");
        type(u" sharp"_s);
        QCOMPARE(lettersOf(marks()[0]), words); // what follows is none of it
        for (int i = 0; i < 4 && !marks().empty(); ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(marks().empty());
        QCOMPARE(text().trimmed(), typed); // the words stay
    }
    void anOfferIsLetGo()
    {
        type(u"- Thu 12:00"_s);
        press(Qt::Key_Escape);
        QVERIFY(page().hasFocus());
        press(Qt::Key_Tab); // the list's again
        QVERIFY(marks().empty());
        QCOMPARE(DocumentFormat::styleOf(line(0).blockFormat()).indent, 1);
        type(u" and"_s);
        press(Qt::Key_Return);
        type(u"v 1.2 at noon"_s); // no time
        press(Qt::Key_Tab);
        QVERIFY(marks().empty());
    }
    void inATableTabLeadsOn()
    {
        m_view->actions()->insertTable(2, 2);
        type(u"Thu 12:00"_s);
        press(Qt::Key_Tab);
        QVERIFY(marks().empty());
        QCOMPARE(page().textCursor().blockNumber(), 1);
    }
    void whatIsPastedIntoOneStandsBehindIt()
    {
        write({}, u"Tue 09:00"_s, {{u"time"_s, Lisbon}});
        page().placeCaret(3, 3);
        QMimeData pasted;
        pasted.setText(u" sharp"_s);
        m_view->actions()->paste(pasted);
        QCOMPARE(text().trimmed(), u"Tue 09:00 sharp"_s);
        QCOMPARE(marks().size(), size_t(1));
        QCOMPARE(lettersOf(marks()[0]), u"Tue 09:00"_s);
    }
    void readersSeeTheirOwnClock()
    {
        write(u"Opens "_s, u"Tue 23 June, 09:00"_s, {{u"time"_s, u"2026-06-23T09:00+09:00[Asia/Tokyo]"_s}});
        QCOMPARE(shown(), QStringList{u"Tue 23 June, 01:00"_s}); // in Lisbon
        QCOMPARE(text(), u"Opens Tue 23 June, 09:00"_s);
        setMyZone(u"Pacific/Auckland"_s);
        QTRY_COMPARE(shown(), QStringList{u"Tue 23 June, 12:00"_s});
        setMyZone(u"Asia/Tokyo"_s);
        QTRY_COMPARE(shown(), QStringList()); // the letters say what is so
    }
    void whatStandsInTakesTheRoomOfItsWords()
    {
        write(u"At "_s, u"9"_s, {{u"time"_s, u"2026-06-23T09:00+09:00[Asia/Tokyo]"_s}});
        const auto strips = page().pageLayout().strips(line(0), 3, 4);
        QCOMPARE(strips.size(), size_t(1));
        const qreal wanted = QFontMetricsF(m_desk->desk.look().type.font(TypeStyle::BodyDoc)).horizontalAdvance(shown().front());
        QVERIFY(wanted > 80);
        QVERIFY2(qAbs(strips[0].area.width() - wanted) < 4,
                 qPrintable(u"%1 for %2"_s.arg(strips[0].area.width()).arg(wanted)));
    }
    void unknownZonesAndFarDates()
    {
        write(u"a "_s, u"noon"_s, {{u"time"_s, u"2026-06-23T12:00-07:00[Mars/Olympus_Mons]"_s}});
        QCOMPARE(shown(), QStringList{u"Tue 23 June, 20:00"_s});
        const QString tip = m_view->standIns().tipOf(marks()[0], u"noon"_s);
        QVERIFY2(tip.contains(u"19:00 UTC") && tip.contains(u"Mars/Olympus_Mons"), qPrintable(tip));
        write(u"b "_s, u"then"_s, {{u"time"_s, u"2999-06-23T12:00Z[UTC]"_s}});
        QVERIFY(shown().back().contains(u"2999"));
        write(u"c "_s, u"never"_s, {{u"time"_s, u"a while ago"_s}}); // no time: words
        QCOMPARE(marks().size(), size_t(2));
    }
    void theToolAsksForOne()
    {
        type(u"Call: "_s);
        m_view->actions()->run(PageAction::Time);
        TimePopup &popup = m_view->timePopup();
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.mark().zone, u"Europe/Lisbon"_s);
        popup.date().setDate(QDate(2026, 6, 23));
        popup.time().setTime(QTime(9, 0));
        popup.zone().setCurrentIndex(popup.zone().findData(u"Asia/Kolkata"_s));
        QTest::keyClick(&popup.time(), Qt::Key_Return);
        QVERIFY(!popup.isVisible());
        QCOMPARE(text(), u"Call: Tue 23 June, 09:00 in Kolkata"_s);
        QCOMPARE(shown(), QStringList{u"Tue 23 June, 04:30"_s});
        type(u"!"_s);
        QCOMPARE(text(), u"Call: Tue 23 June, 09:00 in Kolkata!"_s);
        QCOMPARE(marks()[0].to, int(text().size()) - 1);
    }
    void enterOnATimeChangesIt()
    {
        write({}, u"Tue 23 June, 09:00"_s, {{u"time"_s, Lisbon}, {u"bold"_s, true}});
        page().moveCursor(QTextCursor::Start);
        press(Qt::Key_Right); // on it
        press(Qt::Key_Return);
        TimePopup &popup = m_view->timePopup();
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.time().time(), QTime(9, 0));
        popup.time().setTime(QTime(10, 15));
        QTest::keyClick(&popup.time(), Qt::Key_Return);
        QCOMPARE(text(), u"Tue 23 June, 10:15 in Lisbon"_s);
        QVERIFY(isSet(marks()[0].attributes, attr::Bold));
        QCOMPARE(textOf(marks()[0].attributes, attr::Time), u"2026-06-23T10:15+01:00[Europe/Lisbon]"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), u"Tue 23 June, 09:00"_s);
        QCOMPARE(textOf(marks()[0].attributes, attr::Time), Lisbon);
    }
    void aPressOpensIt()
    {
        write(u"Opens "_s, u"Tue 23 June, 09:00"_s, {{u"time"_s, Lisbon}});
        const auto strips = page().pageLayout().strips(line(0), 6, 24);
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, strips[0].area.center().toPoint());
        QVERIFY(m_view->timePopup().isVisible());
        QCOMPARE(test::namelessIn(m_view->timePopup()), QStringList());
        emit m_view->timePopup().removed();
        QVERIFY(marks().empty());
        QCOMPARE(text(), u"Opens Tue 23 June, 09:00"_s);
    }
    void readersAskForItByKey()
    {
        write(u"Opens "_s, u"Tue 09:00"_s, {{u"time"_s, Lisbon}});
        write(u" and "_s, u"Wed 09:00"_s, {{u"time"_s, u"2026-06-24T09:00+01:00[Europe/Lisbon]"_s}});
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QVERIFY(m_view->timePopup().isVisible());
        QCOMPARE(m_view->timePopup().mark().toString(), Lisbon);
        m_view->timePopup().close();
        QTest::keyClick(m_view.get(), Qt::Key_W);
        QCOMPARE(m_view->timePopup().mark().toString(), u"2026-06-24T09:00+01:00[Europe/Lisbon]"_s);
    }
    void keysGoOverItAsOne()
    {
        write(u"a"_s, u"Tue 09:00"_s, {{u"time"_s, Lisbon}});
        page().moveCursor(QTextCursor::End);
        type(u"b"_s);
        press(Qt::Key_Left); // before the b
        press(Qt::Key_Left); // on the time
        press(Qt::Key_Left); // before it
        QCOMPARE(page().textCursor().position(), 1);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(page().textCursor().selectedText(), u"Tue 09:00"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Backspace);
        QCOMPARE(text().trimmed(), u"ab"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text().trimmed(), u"aTue 09:00b"_s);
        page().placeCaret(1, 1);
        press(Qt::Key_Delete);
        QCOMPARE(text().trimmed(), u"ab"_s);
    }
    void copiesKeepItHereAndNameItsPlaceElsewhere()
    {
        write(u"Opens "_s, u"Tue 09:00"_s, {{u"time"_s, Lisbon}});
        const auto data = copied(readDocument(*page().document()));
        QCOMPARE(data->text(), u"Opens Tue 09:00 (Lisbon)"_s);
        QVERIFY(data->html().contains(u"Tue 09:00"));
        QVERIFY(data->html().contains(u"(Lisbon)"));
        page().moveCursor(QTextCursor::End);
        press(Qt::Key_Return);
        m_view->actions()->paste(*data);
        QCOMPARE(marks().size(), size_t(2));
    }
    void slashLeadsToIt()
    {
        type(u"Call /ti"_s);
        auto *list = m_view->findChild<CompletionList *>();
        QVERIFY(list && list->isOpen());
        press(Qt::Key_Return);
        QVERIFY(!list->isOpen());
        QVERIFY(m_view->timePopup().isVisible());
        QCOMPARE(text().trimmed(), u"Call"_s);
        m_view->timePopup().close();
        press(Qt::Key_Return);
        type(u"/h2"_s);
        press(Qt::Key_Return);
        QCOMPARE(DocumentFormat::styleOf(line(1).blockFormat()).level, 2);
        type(u"and/or"_s);
        QVERIFY(!list->isOpen());
    }
    void everySlashChoiceDoesSomething()
    {
        const auto all = slashChoices({});
        QVERIFY(all.size() >= 10);
        for (const Completion &one : all)
            QVERIFY2(actionOfChoice(one), qPrintable(one.title));
        QVERIFY(slashChoices(u"nothing like it"_s).empty());
    }
    void namesAreOfferedAndFollowTheirRenaming()
    {
        type(u"Ask @Yuk"_s);
        press(Qt::Key_Return);
        QCOMPARE(text().trimmed(), u"Ask @Yuki"_s);
        type(u"first"_s);
        QCOMPARE(text(), u"Ask @Yuki first"_s);
        const auto found = marks();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(lettersOf(found[0]), u"@Yuki"_s);
        QVERIFY(m_view->standIns().tipOf(found[0], u"@Yuki"_s).contains(u"Tokyo"));
        QVERIFY(shown().isEmpty());
        rename(u"Yuki"_s, u"Yuko Tanaka"_s);
        QTRY_COMPARE(shown(), QStringList{u"@Yuko"_s});
    }
    void namesInTablesHaveFaces()
    {
        m_view->actions()->insertTable(2, 2);
        type(u"@Yuk"_s);
        press(Qt::Key_Return);
        const auto standIns = m_view->standIns().of(line(0));
        QCOMPARE(standIns.size(), size_t(1));
        QCOMPARE(standIns[0].words, u"Yuki"_s);
        QVERIFY(standIns[0].face);
    }
    void titlesOfLinksFollowTheirRenaming()
    {
        const QString link = DocumentLink{m_desk->desk.team.workspace, m_desk->document}.toString();
        QMimeData pasted;
        pasted.setText(link);
        m_view->actions()->paste(pasted);
        QCOMPARE(text(), u"Launch plan: Tern, 23 June"_s);
        QVERIFY(shown().isEmpty());
        m_desk->documents.rename(m_desk->document, u"Launch plan: Tern, 24 June"_s);
        QTRY_COMPARE(shown(), QStringList{u"Launch plan: Tern, 24 June"_s});
        QCOMPARE(text(), u"Launch plan: Tern, 23 June"_s);
        page().placeCaret(6, 6);
        type(u"s"_s); // words of one's own stay
        QCOMPARE(shown(), QStringList());
        QVERIFY(!m_view->standIns().isClosed(link));
        QVERIFY(m_view->standIns().isClosed(DocumentLink{m_desk->desk.team.workspace, DocumentId(Uuid::named("elsewhere"))}.toString()));
        QVERIFY(!m_view->standIns().isClosed(u"https://meridian.example"_s));
    }
    void quillKeepsWhatItDoesNotKnow()
    {
        write(u"Opens "_s, u"Tue 09:00"_s, {{u"time"_s, Lisbon}});
        m_desk->exchange(*m_view);
        {
            crdt::Transaction transaction(m_desk->other);
            m_desk->otherText().insert(transaction, 0, u"Now: "_s);
            m_desk->otherText().format(transaction, 12, 3, {{u"bold"_s, true}});
        }
        m_desk->exchange(*m_view);
        QCOMPARE(marks().size(), size_t(1));
        QCOMPARE(lettersOf(marks()[0]), u"Tue 09:00"_s);
    }

private:
    [[nodiscard]] PageEdit &page() const { return m_view->page(); }
    [[nodiscard]] QString text() const { return m_view->session()->text().toString(); }
    [[nodiscard]] QTextBlock line(int number) const { return page().document()->findBlockByNumber(number); }
    [[nodiscard]] std::vector<LiveRun> marks() const
    {
        std::vector<LiveRun> all;
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next())
            std::ranges::move(liveRuns(block), std::back_inserter(all));
        return all;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next()) {
            for (const StandIn &one : m_view->standIns().of(block))
                all << one.words;
        }
        return all;
    }
    [[nodiscard]] QString lettersOf(const LiveRun &run) const
    {
        QTextCursor letters(page().document());
        letters.setPosition(run.from);
        letters.setPosition(run.to, QTextCursor::KeepAnchor);
        return letters.selectedText();
    }
    void write(const QString &plain, const QString &words, const crdt::Attributes &attributes)
    {
        page().moveCursor(QTextCursor::End);
        if (!plain.isEmpty())
            m_view->actions()->insertLetters(plain, {});
        m_view->actions()->insertLetters(words, attributes);
    }
    void setMyZone(const QString &zone)
    {
        Profile profile = m_desk->desk.book->find(m_desk->desk.book->self())->profile;
        profile.zone = zone;
        m_desk->desk.commands.updateProfile(m_desk->desk.book->self(), profile);
    }
    void rename(const QString &call, const QString &name)
    {
        const MemberId member = m_desk->desk.memberCalled(call);
        Profile profile = m_desk->desk.book->find(member)->profile;
        profile.name = name;
        profile.callName.clear();
        m_desk->desk.arrive(member, op::UpdateMember{member, profile});
    }
    void type(const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, &page(), Qt::Key_unknown, QString(c), Qt::NoModifier, 0);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&page(), key, modifiers); }

    const QString Lisbon = u"2026-06-23T09:00+01:00[Europe/Lisbon]"_s;
    std::unique_ptr<test::DocumentDesk> m_desk;
    std::unique_ptr<DocumentView> m_view;
};

QTEST_MAIN(DocumentTimesTest)
#include "tst_document_times.moc"
