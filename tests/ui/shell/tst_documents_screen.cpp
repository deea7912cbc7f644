// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_session.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/documents/document_home.h"
#include "ui/documents/document_view.h"
#include "ui/sidebar/sidebar.h"
#include "ui/threads/document_strip.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>

using namespace meridian;
using namespace meridian::test;

//! Documents as somebody goes about them in the window, with the keyboard.
class DocumentsScreenTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_desk;

    WindowDesk &desk() { return *m_desk; }
    Desk &team() { return m_desk->desk; }
    DocumentHome &home() { return desk().part<DocumentHome>(); }
    DocumentId document(const char *title, const char *channel, std::optional<DocumentId> parent = {})
    {
        const auto made = DocumentId::create(team().fixture.clock.now(), team().random);
        const ChannelId in = team().channelCalled(QString::fromUtf8(channel));
        const QString rank = must(team().replica->documents().rankAt(in, parent, DocumentQueries::Where::AtEnd));
        team().arrive(team().memberCalled(QStringLiteral("Yuki")), op::CreateDocument{made, in, parent, rank, QString::fromUtf8(title)});
        return made;
    }
    //! Each row by depth and title.
    QStringList rows()
    {
        QStringList list;
        for (int row = 0; row < home().model().rowCount(); ++row) {
            const auto &one = home().model().at(row);
            list << (one.kind == DocumentListModel::Kind::Channel ? QStringLiteral("# ") + one.name
                                                                  : QString(one.depth, u'>') + home().model().index(row).data().toString());
        }
        return list;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { WindowDesk::press(key, modifiers); }

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void theWayThereAndBack()
    {
        document("Launch plan", "launch");
        WindowDesk::type(QStringLiteral("gd"));
        QCOMPARE(desk().view->place(), Place::documents());
        QCOMPARE(desk().part<Sidebar>().variant(), Sidebar::Variant::Rail);
        QVERIFY(desk().focusIn(home().view()));
        QTRY_VERIFY(rows().contains(QStringLiteral("Launch plan")));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk().view->place().screen, Place::Screen::Inbox);
        QCOMPARE(desk().part<Sidebar>().variant(), Sidebar::Variant::Full);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk().view->place(), Place::documents());
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(desk().view->place(), Place::documents());
    }
    void aDocumentIsOpenedAndLeft()
    {
        const DocumentId plan = document("Launch plan", "launch");
        desk().view->go(Place::documents());
        home().select(plan);
        press(Qt::Key_Return);
        QCOMPARE(desk().view->place(), Place::of(plan));
        QCOMPARE(desk().part<DocumentView>().document(), plan);
        desk().view->go(Place::inbox());
        WindowDesk::jump(QStringLiteral("launch plan"));
        QCOMPARE(desk().view->place(), Place::of(plan));
    }
    void aNewOneOfATemplate()
    {
        WindowDesk::jump(QStringLiteral("#press"));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk().view->dialogs().isOpen());
        press(Qt::Key_Down); // meeting notes
        press(Qt::Key_Return);
        const auto made = desk().submitted<op::CreateDocument>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].channel, team().channelCalled(QStringLiteral("press")));
        QVERIFY(!made[0].title.isEmpty());
        QCOMPARE(desk().view->place(), Place::of(made[0].document));
        QVERIFY(!desk().view->dialogs().isOpen());
        DocumentSession *session = desk().part<DocumentView>().session();
        QVERIFY(session);
        QVERIFY(session->text().toString().size() > 200);
    }
    void theTreeFoldsAndUnfolds()
    {
        const DocumentId plan = document("Plan", "launch"), notes = document("Notes", "launch", plan);
        document("Minutes", "launch", notes);
        document("Kit", "press");
        desk().view->go(Place::documents());
        QAbstractItemModelTester tester(&home().model());
        const QStringList folded{QStringLiteral("# launch"), QStringLiteral("Plan"), QStringLiteral("# press"), QStringLiteral("Kit")};
        QTRY_COMPARE(rows(), folded);
        home().select(plan);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(rows().mid(0, 4), (QStringList{QStringLiteral("# launch"), QStringLiteral("Plan"), QStringLiteral(">Notes"), QStringLiteral(">>Minutes")}));
        QCOMPARE(home().view().current()->document.document, notes);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(home().view().current()->document.document, plan);
        press(Qt::Key_Left);
        QCOMPARE(rows(), folded);
        press(Qt::Key_Left); // the heading
        QVERIFY(!home().view().current());
        press(Qt::Key_Left);
        QCOMPARE(rows(), (QStringList{QStringLiteral("# launch"), QStringLiteral("# press"), QStringLiteral("Kit")}));
    }
    void movedByKeysAndTakenBack()
    {
        const DocumentId one = document("One", "launch"), two = document("Two", "launch"), three = document("Three", "launch");
        desk().view->go(Place::documents());
        home().select(three);
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral(">Three"), QStringLiteral("Two")}));
        QCOMPARE(home().view().current()->document.document, three);
        press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}));
        WindowDesk::type(QStringLiteral("z"));
        QTRY_COMPARE(rows().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
        QVERIFY(!spotAfterStep(home().model(), home().model().rowOf(one), DocumentStep::Up));
        QVERIFY(!spotAfterStep(home().model(), home().model().rowOf(two), DocumentStep::Down));
    }
    void whereADropMayGo()
    {
        const DocumentId plan = document("Plan", "launch"), notes = document("Notes", "launch", plan);
        const DocumentId kit = document("Kit", "press");
        desk().view->go(Place::documents());
        home().select(notes);
        DocumentListModel &model = home().model();
        const DocumentQueries &documents = team().replica->documents();
        QVERIFY(!spotOfDrop(model, documents, plan, model.rowOf(notes), DropSide::Into)); // under itself
        QVERIFY(!spotOfDrop(model, documents, plan, model.rowOf(plan), DropSide::Before));
        const auto into = spotOfDrop(model, documents, kit, model.rowOf(plan), DropSide::Into);
        QVERIFY(into);
        QCOMPARE(into->parent, std::optional(plan));
        QCOMPARE(into->channel, team().channelCalled(QStringLiteral("launch")));
        const auto top = spotOfDrop(model, documents, notes, model.rowOf(kit), DropSide::Behind);
        QCOMPARE(top, (DocumentSpot{team().channelCalled(QStringLiteral("press")), {}, kit, DocumentQueries::Where::AtEnd}));
    }
    void renamedInPlace()
    {
        const DocumentId plan = document("Plan", "launch");
        desk().view->go(Place::documents());
        home().select(plan);
        press(Qt::Key_F2);
        auto *field = qobject_cast<QLineEdit *>(WindowDesk::focus());
        QVERIFY(field);
        field->setText(QStringLiteral("Launch plan: Tern"));
        press(Qt::Key_Return);
        QTRY_VERIFY(rows().contains(QStringLiteral("Launch plan: Tern")));
        QCOMPARE(desk().submitted<op::RenameDocument>().back().title, QStringLiteral("Launch plan: Tern"));
    }
    void keptArchivedAndBack()
    {
        const DocumentId plan = document("Plan", "launch");
        document("Other", "launch");
        desk().view->go(Place::documents());
        home().select(plan);
        WindowDesk::type(QStringLiteral("f"));
        QTRY_VERIFY(home().view().current()->favourite);
        home().showView(DocumentHome::View::Kept);
        QCOMPARE(rows(), QStringList{QStringLiteral("Plan")});
        home().showView(DocumentHome::View::Tree);
        home().select(plan);
        home().act(DocumentAction::Archive);
        QTRY_VERIFY(!rows().contains(QStringLiteral("Plan")));
        home().showView(DocumentHome::View::Archived);
        QCOMPARE(rows(), QStringList{QStringLiteral("Plan")});
        WindowDesk::type(QStringLiteral("z"));
        QTRY_VERIFY(home().model().isEmpty());
        QVERIFY(!must(team().replica->documents().document(plan))->document.archived);
    }
    void theLinkLeadsBack()
    {
        const DocumentId plan = document("Plan", "launch");
        desk().view->go(Place::documents());
        home().select(plan);
        WindowDesk::type(QStringLiteral("l"));
        const auto link = DocumentLink::parse(QGuiApplication::clipboard()->text());
        QVERIFY(link);
        QCOMPARE(link->document, plan);
        desk().view->go(Place::inbox());
        desk().view->openLink(*link);
        QCOMPARE(desk().view->place(), Place::of(plan));
    }
    void theTabOfAChannel()
    {
        document("Plan", "launch");
        document("Kit", "press");
        desk().view->go(Place::documents(team().channelCalled(QStringLiteral("press"))));
        QCOMPARE(desk().part<Sidebar>().variant(), Sidebar::Variant::Full);
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("Kit")});
    }
    void aCommentLeadsToItsDocument()
    {
        const DocumentId plan = document("Plan", "launch");
        const MemberId yuki = team().memberCalled(QStringLiteral("Yuki"));
        const auto thread = ThreadId::create(team().fixture.clock.now(), team().random);
        team().arriveAll(yuki, {op::OpenComment{thread, plan, QStringLiteral("on Friday"), {}, {}, QStringLiteral("on Friday at 17:00")},
                                team().post(thread, QStringLiteral("That is Saturday in Auckland."))});
        desk().view->go(Place::inbox(thread));
        QVERIFY(desk().part<DocumentStrip>().isVisible());
        desk().pane().focusMessages();
        WindowDesk::type(QStringLiteral("o"));
        QCOMPARE(desk().view->place(), Place::of(plan, thread));
    }
    void nothingYet()
    {
        desk().view->go(Place::documents());
        if (!home().model().isEmpty())
            QSKIP("the demo team has documents");
        QVERIFY(desk().focusIn(home()));
        WindowDesk::type(QStringLiteral("gi"));
        QCOMPARE(desk().view->place().screen, Place::Screen::Inbox);
    }
    //! Much, long and of other scripts: everything has a name, nothing stands outside, and it is there at once.
    void manyAndLong()
    {
        const ChannelId launch = team().channelCalled(QStringLiteral("launch"));
        std::vector<OpBody> bodies;
        QString rank = must(team().replica->documents().rankAt(launch, {}, DocumentQueries::Where::AtEnd));
        for (int i = 0; i < 300; ++i) {
            const QString title = i % 3 == 0 ? QStringLiteral("何が開くか").repeated(20) : QStringLiteral("متى نفتح %1").arg(i);
            bodies.push_back(op::CreateDocument{DocumentId::create(team().fixture.clock.now(), team().random), launch, {}, rank, title});
            rank += u'V';
        }
        team().arriveAll(team().memberCalled(QStringLiteral("Priya")), bodies);
        for (const QSize &size : {QSize(1440, 900), QSize(900, 640), QSize(760, 560)}) {
            desk().window->resize(size);
            desk().view->go(Place::documents());
            QCoreApplication::processEvents();
            QCOMPARE(clippedIn(*desk().window), QStringList());
            QCOMPARE(namelessIn(*desk().window), QStringList());
        }
        QVERIFY(home().model().rowCount() < 300);
        home().view().step(1000);
        home().view().step(1000);
        home().view().step(1000);
        QTRY_VERIFY(home().model().rowCount() >= 300);
    }
};

QTEST_MAIN(DocumentsScreenTest)
#include "tst_documents_screen.moc"
