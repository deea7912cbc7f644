// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_session.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/document_home.h"
#include "ui/documents/document_menu.h"
#include "ui/documents/document_view.h"
#include "ui/documents/title_field.h"
#include "ui/sidebar/sidebar.h"
#include "ui/threads/document_strip.h"
#include "ui/widgets/popup.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    //! Each row by depth and title, of the channels in which the demo team has no documents.
    QStringList rows()
    {
        const QSet<ChannelId> ours{team().channelCalled(QStringLiteral("atlas")), team().channelCalled(QStringLiteral("beacon"))};
        QStringList list;
        for (int row = 0; row < home().model().rowCount(); ++row) {
            const auto &one = home().model().at(row);
            if (!ours.contains(one.channel))
                continue;
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
        for (const char *name : {"atlas", "beacon"}) {
            const auto channel = ChannelId::create(team().fixture.clock.now(), team().random);
            team().arrive(team().team.me, op::CreateChannel{channel, ChannelKind::Public, QString::fromLatin1(name), {}, {team().memberCalled(QStringLiteral("Yuki"))}});
        }
    }
    void cleanup() { m_desk.reset(); }

    void theWayThereAndBack()
    {
        document("Atlas plan", "atlas");
        WindowDesk::type(QStringLiteral("gd"));
        QCOMPARE(desk().view->place(), Place::documents());
        QCOMPARE(desk().part<Sidebar>().variant(), Sidebar::Variant::Rail);
        QVERIFY(desk().focusIn(home().view()));
        QTRY_VERIFY(rows().contains(QStringLiteral("Atlas plan")));
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
        const DocumentId plan = document("Atlas plan", "atlas");
        desk().view->go(Place::documents());
        home().select(plan);
        press(Qt::Key_Return);
        QCOMPARE(desk().view->place(), Place::of(plan));
        QCOMPARE(desk().part<DocumentView>().document(), plan);
        desk().view->go(Place::inbox());
        WindowDesk::jump(QStringLiteral("atlas plan"));
        QCOMPARE(desk().view->place(), Place::of(plan));
    }
    void aNewOneOfATemplate()
    {
        WindowDesk::jump(QStringLiteral("#beacon"));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk().view->dialogs().isOpen());
        press(Qt::Key_Down); // meeting notes
        press(Qt::Key_Return);
        const auto made = desk().submitted<op::CreateDocument>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].channel, team().channelCalled(QStringLiteral("beacon")));
        QVERIFY(!made[0].title.isEmpty());
        QCOMPARE(desk().view->place(), Place::of(made[0].document));
        QVERIFY(!desk().view->dialogs().isOpen());
        DocumentSession *session = desk().part<DocumentView>().session();
        QVERIFY(session);
        QVERIFY(session->text().toString().size() > 200);
    }
    void theTreeFoldsAndUnfolds()
    {
        const DocumentId plan = document("Plan", "atlas"), notes = document("Notes", "atlas", plan);
        document("Minutes", "atlas", notes);
        document("Kit", "beacon");
        desk().view->go(Place::documents());
        QAbstractItemModelTester tester(&home().model());
        const QStringList folded{QStringLiteral("# atlas"), QStringLiteral("Plan"), QStringLiteral("# beacon"), QStringLiteral("Kit")};
        QTRY_COMPARE(rows(), folded);
        home().select(plan);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(rows().mid(0, 4), (QStringList{QStringLiteral("# atlas"), QStringLiteral("Plan"), QStringLiteral(">Notes"), QStringLiteral(">>Minutes")}));
        QCOMPARE(home().view().current()->document.document, notes);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(home().view().current()->document.document, plan);
        press(Qt::Key_Left);
        QCOMPARE(rows(), folded);
        press(Qt::Key_Left); // the heading
        QVERIFY(!home().view().current());
        press(Qt::Key_Left);
        QCOMPARE(rows(), (QStringList{QStringLiteral("# atlas"), QStringLiteral("# beacon"), QStringLiteral("Kit")}));
    }
    void movedByKeysAndTakenBack()
    {
        const DocumentId one = document("One", "atlas"), two = document("Two", "atlas"), three = document("Three", "atlas");
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
        const DocumentId plan = document("Plan", "atlas"), notes = document("Notes", "atlas", plan);
        const DocumentId kit = document("Kit", "beacon");
        desk().view->go(Place::documents());
        home().select(notes);
        DocumentListModel &model = home().model();
        const DocumentQueries &documents = team().replica->documents();
        QVERIFY(!spotOfDrop(model, documents, plan, model.rowOf(notes), DropSide::Into)); // under itself
        QVERIFY(!spotOfDrop(model, documents, plan, model.rowOf(plan), DropSide::Before));
        const auto into = spotOfDrop(model, documents, kit, model.rowOf(plan), DropSide::Into);
        QVERIFY(into);
        QCOMPARE(into->parent, std::optional(plan));
        QCOMPARE(into->channel, team().channelCalled(QStringLiteral("atlas")));
        const auto top = spotOfDrop(model, documents, notes, model.rowOf(kit), DropSide::Behind);
        QCOMPARE(top, (DocumentSpot{team().channelCalled(QStringLiteral("beacon")), {}, kit, DocumentQueries::Where::AtEnd}));
    }
    void renamedInPlace()
    {
        const DocumentId plan = document("Plan", "atlas");
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
        const DocumentId plan = document("Plan", "atlas");
        document("Other", "atlas");
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
        const DocumentId plan = document("Plan", "atlas");
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
        document("Plan", "atlas");
        document("Kit", "beacon");
        desk().view->go(Place::documents(team().channelCalled(QStringLiteral("beacon"))));
        QCOMPARE(desk().part<Sidebar>().variant(), Sidebar::Variant::Full);
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("Kit")});
    }
    void aCommentLeadsToItsDocument()
    {
        const DocumentId plan = document("Plan", "atlas");
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
        desk().view->go(Place::documents(team().channelCalled(QStringLiteral("beacon"))));
        QVERIFY(home().model().isEmpty());
        QVERIFY(desk().focusIn(home()));
        WindowDesk::type(QStringLiteral("gi"));
        QCOMPARE(desk().view->place().screen, Place::Screen::Inbox);
    }
    void savedAsFiles()
    {
        const DocumentId plan = document("Plan: Tern", "atlas");
        desk().view->go(Place::of(plan));
        auto &view = desk().part<DocumentView>();
        WindowDesk::type(QStringLiteral("## Order"));
        press(Qt::Key_Return);
        WindowDesk::type(QStringLiteral("Auckland first."));
        auto *menu = view.findChild<DocumentMenu *>();
        QTemporaryDir folder;
        const auto written = [&](const char *name) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            menu->exportTo(*view.row(), path);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(written("plan.md"), QByteArray("# Plan: Tern\n\n## Order\n\nAuckland first.\n"));
        QVERIFY(written("plan.html").contains("<h2 dir=\"auto\">Order</h2>"));
        QVERIFY(written("plan.pdf").startsWith("%PDF-"));
        QVERIFY(written("plan.odt").startsWith("PK"));
        QSignalSpy said(menu, &DocumentMenu::said);
        menu->exportTo(*view.row(), folder.filePath(QStringLiteral("no/such/folder.md")));
        QVERIFY(said.takeFirst().at(0).toString().contains(u"could not be written"));
    }
    //! The text of one that is not open is read from disk.
    void savedFromTheList()
    {
        const DocumentId plan = document("Plan", "atlas");
        desk().view->go(Place::of(plan));
        WindowDesk::type(QStringLiteral("Words"));
        desk().view->go(Place::documents());
        home().select(plan);
        QTemporaryDir folder;
        QTRY_VERIFY(DocumentSession::textOf(*team().replica, plan)->size() == 1);
        home().findChild<DocumentMenu *>()->exportTo(*home().view().current(), folder.filePath(QStringLiteral("plan.md")));
        QFile file(folder.filePath(QStringLiteral("plan.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("# Plan\n\nWords\n"));
    }
    //! Moved, put away and brought back where it is open, by keys and from its menu.
    void theMenuOfTheOpenOne()
    {
        const DocumentId plan = document("Plan", "atlas");
        desk().view->go(Place::of(plan));
        auto &view = desk().part<DocumentView>();
        emit view.bar().menuWanted();
        const auto menus = desk().window->findChildren<PopupMenu *>();
        QVERIFY(std::ranges::any_of(menus, &QWidget::isVisible));
        press(Qt::Key_Escape);
        QVERIFY(desk().view->handle(Command::ArchiveDocument));
        QVERIFY(must(team().replica->documents().document(plan))->document.archived);
        QVERIFY(desk().view->handle(Command::RestoreDocument));
        QVERIFY(!must(team().replica->documents().document(plan))->document.archived);
        QVERIFY(desk().view->handle(Command::RenameDocument));
        QVERIFY(qobject_cast<TitleField *>(WindowDesk::focus()));
    }
    //! Much, long and of other scripts: everything has a name, nothing stands outside, and it is there at once.
    void manyAndLong()
    {
        const ChannelId launch = team().channelCalled(QStringLiteral("atlas"));
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
        desk().view->go(Place::documents(launch));
        QVERIFY(home().model().rowCount() < 300);
        home().view().step(1000);
        home().view().step(1000);
        home().view().step(1000);
        QTRY_VERIFY(home().model().rowCount() >= 300);
    }
};

QTEST_MAIN(DocumentsScreenTest)
#include "tst_documents_screen.moc"
