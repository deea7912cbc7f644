// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/document_stage.h"

using namespace meridian;
using namespace meridian::testing;

namespace {

//! Gus the guest is in a channel of his own with Olga; the document is there.
struct Shared : Stage {
    ChannelId channel = id<ChannelId>();

    Shared()
    {
        const bool made = olga->outcome(op::CreateChannel{channel, ChannelKind::Private, QStringLiteral("guests"), {}, {gus}}).isEmpty()
            && olga->outcome(op::MoveDocument{document, channel, {}, QStringLiteral("V")}).isEmpty();
        if (!made)
            qFatal("no channel with a document");
        listen();
    }
    //! What becomes of a word: the code of its refusal, "kept", or nothing.
    QString written(Client &who)
    {
        write(who, 1, Copy(++m_count).type(0, QStringLiteral("word")));
        for (const auto &frame : who.all()) {
            if (const auto *error = std::get_if<frame::ErrorFrame>(&frame))
                return error->code;
            if (std::holds_alternative<frame::DocumentKept>(frame))
                return QStringLiteral("kept");
        }
        return {};
    }
    //! The same for a Yjs client, and whether it was let in at all.
    QString writtenOverYjs(MemberId member)
    {
        YjsPeer peer(*this, document.toString(), token(member));
        peer.send(YjsMessage::Kind::Update, Copy(++m_count).type(0, QStringLiteral("word")));
        const QString reason = peer.reason();
        const bool isHeard = !peer.last(YjsMessage::Kind::Update).isEmpty();
        m_core->closed(peer.id());
        return isHeard ? QStringLiteral("kept") : reason;
    }
    //! Does a Yjs client see what the document says?
    bool isReadOverYjs(MemberId member)
    {
        YjsPeer peer(*this, document.toString(), token(member));
        peer.send(YjsMessage::Kind::SyncStep1, QByteArray(1, '\0'));
        const bool isSeen = !peer.last(YjsMessage::Kind::SyncStep2).isEmpty();
        m_core->closed(peer.id());
        return isSeen;
    }
    quint64 m_count = 100;
};

} // namespace

// Who may read a document and write in it, over both protocols, and how soon that ends.
class DocumentAccessTest : public QObject {
    Q_OBJECT
private slots:
    void aGuestWritesWhereTheyAre()
    {
        Shared stage;
        QCOMPARE(stage.written(*stage.guests), QStringLiteral("kept"));
        QCOMPARE(stage.writtenOverYjs(stage.gus), QStringLiteral("kept"));
        QCOMPARE(stage.written(*stage.bobs), QString(frame::code::NotFound)); // a member, and not in there
        QCOMPARE(stage.writtenOverYjs(stage.bob), QString(frame::code::NotFound));
        QVERIFY(!stage.isReadOverYjs(stage.bob));
    }
    void anArchivedDocumentIsReadAndNotWritten_data()
    {
        QTest::addColumn<bool>("channel");
        QTest::newRow("the document") << false;
        QTest::newRow("its channel") << true;
    }
    void anArchivedDocumentIsReadAndNotWritten()
    {
        QFETCH(bool, channel);
        Shared stage;
        QCOMPARE(stage.written(*stage.guests), QStringLiteral("kept"));
        YjsPeer reader(stage, stage.document.toString(), stage.token(stage.gus));
        const auto archive = [&](bool archived) -> OpBody {
            if (channel)
                return op::UpdateChannel{stage.channel, QStringLiteral("guests"), {}, archived};
            return op::ArchiveDocument{stage.document, archived};
        };
        QCOMPARE(stage.olga->outcome(archive(true)), QString());
        for (Client *who : {stage.guests.get(), stage.olga.get()})
            QCOMPARE(stage.written(*who), QString(frame::code::Forbidden));
        QCOMPARE(stage.writtenOverYjs(stage.gus), QString(frame::code::Forbidden));
        QVERIFY(stage.isReadOverYjs(stage.gus));
        QVERIFY(!stage.opened(*stage.guests, {}, true).isEmpty());
        stage.m_clock.advance(2'000);
        stage.m_core->tick();
        QVERIFY(!reader.isClosed()); // who only reads stays
        stage.point(*stage.guests, caret(3, stage.m_clock)); // and is seen there
        QVERIFY(!reader.last(YjsMessage::Kind::Awareness).isEmpty());
        QCOMPARE(stage.olga->outcome(archive(false)), QString());
        QCOMPARE(stage.written(*stage.guests), QStringLiteral("kept"));
    }
    void whoLosesItHearsNotOneWordMore_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"left the channel", "was moved away", "was removed", "became private"})
            QTest::newRow(how) << how;
    }
    // In the very turn in which the log says so.
    void whoLosesItHearsNotOneWordMore()
    {
        QFETCH(QString, how);
        Shared stage;
        const bool isPrivate = how == u"became private";
        const auto inside = stage.id<ChannelId>();
        QCOMPARE(stage.olga->outcome(op::CreateChannel{inside, isPrivate ? ChannelKind::Public : ChannelKind::Private,
                                                       QStringLiteral("inside"), {}, {}}),
                 QString());
        if (isPrivate)
            QCOMPARE(stage.olga->outcome(op::MoveDocument{stage.document, inside, {}, QStringLiteral("V")}), QString());
        const MemberId who = isPrivate ? stage.bob : stage.gus;
        Client &native = isPrivate ? *stage.bobs : *stage.guests;
        YjsPeer peer(stage, stage.document.toString(), stage.token(who));
        (void)stage.opened(native, {}, true);
        native.all();
        peer.take();
        const OpBody end = isPrivate ? OpBody(op::MakePrivate{inside})
            : how == u"was removed"  ? OpBody(op::RemoveMember{stage.gus})
            : how == u"was moved away"
            ? OpBody(op::MoveDocument{stage.document, inside, {}, QStringLiteral("V")})
            : OpBody(op::LeaveChannel{stage.channel, stage.gus});
        stage.olga->submit(end);
        stage.olga->send(frame::DocumentUpdate{stage.document, 1, 0, 1, Copy(50).type(0, QStringLiteral("secret"))});
        stage.m_core->flush();
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(1));
        QVERIFY(peer.isClosed());
        QVERIFY(peer.last(YjsMessage::Kind::Update).isEmpty());
        QVERIFY(native.take<frame::DocumentUpdate>().empty());
    }
    void whoIsLetInReadsWhatWasThereBefore()
    {
        Shared stage;
        QCOMPARE(stage.written(*stage.olga), QStringLiteral("kept"));
        QCOMPARE(stage.olga->outcome(op::JoinChannel{stage.channel, stage.bob}), QString());
        Copy copy(9);
        QVERIFY(copy.apply(stage.opened(*stage.bobs)));
        QCOMPARE(copy.text(), QStringLiteral("word"));
        QVERIFY(stage.isReadOverYjs(stage.bob));
    }
    void noSuchDocumentAndOneThatIsHiddenLookTheSame()
    {
        Shared stage;
        YjsPeer hidden(stage, stage.document.toString(), stage.token(stage.bob));
        YjsPeer nothing(stage, stage.id<DocumentId>().toString(), stage.token(stage.bob));
        QCOMPARE(hidden.reason(), nothing.reason());
        QCOMPARE(stage.m_port.m_closed.value(hidden.id()), stage.m_port.m_closed.value(nothing.id()));
        // Without a token it is not even said whether there is a document.
        YjsPeer stranger(stage, stage.document.toString(), QStringLiteral("guessed"));
        QCOMPARE(stranger.reason(), QString(frame::code::BadToken));
    }
};

QTEST_GUILESS_MAIN(DocumentAccessTest)
#include "tst_document_access.moc"
