// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/unkept_writing.h"
#include "tests/core/server/document_stage.h"
#include <QTest>

using namespace meridian;
using namespace meridian::testing;

//! Versions that the server keeps by itself.
class KeptVersionsTest : public QObject {
    Q_OBJECT
    static constexpr qint64 Minute = 60'000;
    static constexpr qint64 Due = UnkeptWriting::QuietMs + UnkeptWriting::GraceMs + UnkeptWriting::NoteEveryMs;

private slots:
    void oneComesAfterAQuietWhile()
    {
        Stage stage;
        Copy mine(1);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("Plan")));
        pass(stage, Due - 1'000);
        QCOMPARE(versions(stage).size(), size_t(0));
        pass(stage, 1'000);
        const auto kept = versions(stage);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].author, stage.owner());
        QCOMPARE(said(stage, kept[0]), QStringLiteral("Plan"));
        pass(stage, 10 * Due); // nothing was written since
        QCOMPARE(versions(stage).size(), size_t(1));
    }
    void whoWritesOnPutsItOff()
    {
        Stage stage;
        Copy mine(1);
        for (int i = 0; i < 30; ++i) {
            stage.write(*stage.olga, i + 1, mine.type(i, QStringLiteral("a")));
            pass(stage, Minute);
        }
        QCOMPARE(versions(stage).size(), size_t(0));
        pass(stage, Due);
        QCOMPARE(versions(stage).size(), size_t(1));
    }
    void aYjsClientsWritingIsKept()
    {
        Stage stage;
        Copy quill(9);
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        peer.send(YjsMessage::Kind::Update, quill.type(0, QStringLiteral("from a browser")));
        pass(stage, Due);
        const auto kept = versions(stage);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].author, stage.bob);
        QCOMPARE(said(stage, kept[0]), QStringLiteral("from a browser"));
    }
    void itIsRememberedOverARestart()
    {
        Stage stage;
        Copy mine(1);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("a")));
        stage.m_clock.advance(Due);
        stage.restart();
        stage.m_core->tick();
        QCOMPARE(versions(stage).size(), size_t(1));
    }
    void theDesktopsOwnIsEnough()
    {
        Stage stage;
        Copy mine(1);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("a")));
        pass(stage, UnkeptWriting::QuietMs);
        stage.olga->submit(op::KeepVersion{stage.document, stage.id<VersionId>(), {}});
        stage.m_core->flush();
        pass(stage, 10 * Due);
        QCOMPARE(versions(stage).size(), size_t(1));
    }
    void whatWasWrittenIsKeptBeforeSomebodyElseGoesOn()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        const QByteArray first = mine.type(0, QStringLiteral("Olga's"));
        stage.write(*stage.olga, 1, first);
        pass(stage, 2 * Minute);
        QVERIFY(theirs.apply(first));
        stage.write(*stage.bobs, 1, theirs.type(6, QStringLiteral(" and Bob's")));
        const auto kept = versions(stage);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].author, stage.owner());
        QCOMPARE(said(stage, kept[0]), QStringLiteral("Olga's"));
        pass(stage, Due);
        QCOMPARE(versions(stage).size(), size_t(2));
        QCOMPARE(versions(stage)[1].author, stage.bob);
        QCOMPARE(said(stage, versions(stage)[1]), QStringLiteral("Olga's and Bob's"));
    }
    void whoWriteTogetherMakeFewVersions()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        for (int i = 0; i < 60; ++i) { // an hour, in turns
            stage.write(*stage.olga, i + 1, mine.type(0, QStringLiteral("a")));
            pass(stage, Minute / 2);
            stage.write(*stage.bobs, i + 1, theirs.type(0, QStringLiteral("b")));
            pass(stage, Minute / 2);
        }
        QVERIFY2(versions(stage).size() >= 3 && versions(stage).size() <= 7, qPrintable(QString::number(versions(stage).size())));
    }
    void everybodyHearsOfIt()
    {
        Stage stage;
        Copy mine(1);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("a")));
        stage.listen();
        pass(stage, Due);
        int heard = 0;
        for (const frame::EventFrame &event : stage.bobs->take<frame::EventFrame>())
            heard += event.kind == op::KeepVersion::kind ? 1 : 0;
        QCOMPARE(heard, 1);
    }

private:
    static void pass(Stage &stage, qint64 milliseconds)
    {
        stage.m_clock.advance(milliseconds);
        stage.m_core->tick();
    }
    struct Kept {
        VersionId version;
        MemberId author;
    };
    static std::vector<Kept> versions(Stage &stage)
    {
        std::vector<Kept> kept;
        for (const Event &event : EventLog(*stage.m_database).read(0, 1000).value()) {
            if (const auto *one = std::get_if<op::KeepVersion>(&event.op.body))
                kept.push_back({one->version, event.author});
        }
        return kept;
    }
    static QString said(Stage &stage, const Kept &version)
    {
        stage.listen();
        stage.olga->send(frame::VersionOpen{99, stage.document, version.version});
        Copy then(50);
        for (const auto &part : stage.olga->take<frame::DocumentSync>()) {
            if (!then.apply(part.update))
                return QStringLiteral("?");
        }
        return then.text();
    }
};

QTEST_GUILESS_MAIN(KeptVersionsTest)
#include "tst_kept_versions.moc"
