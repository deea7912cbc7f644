// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/store/document_log.h"
#include "tests/sim/schedule.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/trouble.h"

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr qint64 WorkMs = 60'000;

//! Three people, one of them at two computers, who write in two documents while everything goes wrong. Everybody marks
//! their words, so that none can be lost unseen. Restless documents move between a channel of all and one of few, where people
//! come and go, and are archived now and then, with their channel or without.
class Writing {
public:
    enum class Documents { Still, Restless };
    explicit Writing(quint64 seed, Documents documents = Documents::Still)
        : m_team(seed, {Role::Owner, Role::Member, Role::Member}, 1), m_areRestless(documents == Documents::Restless)
    {
        m_team.addDesktop(m_team.desktop(0).member());
        m_isSet = m_team.settle() && begin() && m_team.settle();
    }
    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] Team &team() { return m_team; }
    [[nodiscard]] int words() const { return int(m_promised.size()); }

    void plan(qint64 until)
    {
        for (const auto &desktop : m_team.desktops())
            planNext(*desktop, until);
    }
    //! Everybody may read and write everything again, also what was refused until now.
    [[nodiscard]] bool allowAll()
    {
        if (!m_areRestless)
            return true;
        m_team.world().runFor(60'000); // whoever was killed is back
        std::vector<OpBody> back{op::UpdateChannel{m_few, QStringLiteral("few"), {}, false}};
        for (const DocumentId document : m_documents) {
            back.push_back(op::ArchiveDocument{document, false});
            back.push_back(op::MoveDocument{document, m_team.everyone(), {}, QStringLiteral("V")});
        }
        return std::all_of(back.begin(), back.end(), [&](const OpBody &body) { return m_team.desktop(0).submit({body}); });
    }
    //! What a document says on the server.
    [[nodiscard]] QString serverText(DocumentId document)
    {
        DocumentLog log(m_team.server().database());
        crdt::Doc doc(crdt::ClientId{1});
        for (const QByteArray &update : log.pieces(document))
            (void)doc.apply(update);
        return doc.text(u"content").toString();
    }
    [[nodiscard]] QStringList breaches()
    {
        QStringList found;
        for (const DocumentId document : m_documents) {
            const QString text = serverText(document);
            for (const auto &desktop : m_team.desktops()) {
                if (const QString here = desktop->textOf(document); here != text)
                    found.append(QStringLiteral("%1 shows\n  %2\nand the server\n  %3")
                                     .arg(desktop->member().toString(), here, text));
            }
            for (const auto &[word, where] : m_promised) {
                if (where == document && text.count(word) != 1)
                    found.append(QStringLiteral("%1 stands %2 times").arg(word).arg(text.count(word)));
            }
        }
        return found;
    }

private:
    bool begin()
    {
        Desktop &desktop = m_team.desktop(0);
        for (DocumentId &document : m_documents) {
            document = DocumentId::create(desktop.clock().now(), desktop.random());
            if (!desktop.submit({op::CreateDocument{document, m_team.everyone(), {}, QStringLiteral("V"), {}}}))
                return false;
        }
        m_few = ChannelId::create(desktop.clock().now(), desktop.random());
        return desktop.submit({op::CreateChannel{m_few, ChannelKind::Private, QStringLiteral("few"), {}, {m_team.desktop(1).member()}}});
    }
    //! One thing that the owner may do to documents and to who reads them.
    OpBody rearrangement()
    {
        World &world = m_team.world();
        const DocumentId document = m_documents[world.random().below(2)];
        const MemberId somebody = m_team.desktop(1 + world.random().below(2)).member();
        switch (world.random().below(6)) {
        case 0: return op::MoveDocument{document, m_few, {}, QStringLiteral("V")};
        case 1: return op::MoveDocument{document, m_team.everyone(), {}, QStringLiteral("V")};
        case 2: return op::JoinChannel{m_few, somebody};
        case 3: return op::LeaveChannel{m_few, somebody};
        case 4: return op::ArchiveDocument{document, world.random().chance(40)};
        default: return op::UpdateChannel{m_few, QStringLiteral("few"), {}, world.random().chance(40)};
        }
    }
    void planNext(Desktop &desktop, qint64 until)
    {
        World &world = m_team.world();
        const qint64 pause = world.random().chance(60) ? world.between(1, 200) : world.between(500, 9'000);
        if (world.now() + pause >= until)
            return;
        world.after(pause, [this, &desktop, until] {
            if (desktop.isUp())
                act(desktop);
            planNext(desktop, until);
        });
    }
    void act(Desktop &desktop)
    {
        World &world = m_team.world();
        const DocumentId document = m_documents[world.random().below(2)];
        if (m_areRestless && desktop.member() == m_team.desktop(0).member() && world.random().chance(30)) {
            (void)desktop.submit({rearrangement()});
            return;
        }
        const auto row = desktop.documents().document(document);
        if (!row || !*row)
            return; // there is nothing to write in
        if (world.random().chance(10))
            return desktop.watch(document, DocumentSink::Watch::Begin);
        const QString word = QStringLiteral("<%1>").arg(++m_count);
        const quint64 dice = world.random().next();
        const bool kept = desktop.write(document, [&](crdt::TextRef &text, crdt::Transaction &transaction) {
            const QString before = text.toString();
            // Between two words, never inside one.
            const auto at = before.isEmpty() ? 0 : before.indexOf(u'<', qsizetype(dice % quint64(before.size())));
            const qsizetype place = at < 0 ? before.size() : at;
            text.insert(transaction, place, word + u'x');
            if (const auto filler = before.indexOf(u'x'); filler >= 0 && filler < place && dice % 3 == 0)
                text.remove(transaction, filler, 1);
        });
        if (kept)
            m_promised.emplace_back(word, document);
    }

    Team m_team;
    bool m_isSet = false;
    const bool m_areRestless;
    ChannelId m_few;
    std::array<DocumentId, 2> m_documents;
    std::vector<std::pair<QString, DocumentId>> m_promised;
    int m_count = 0;
};

} // namespace

// Law (b) for what documents say: whatever goes wrong meanwhile, in the end everybody reads the same, and it holds every
// word that was kept anywhere.
class DocumentTextsTest : public QObject {
    Q_OBJECT
private slots:
    void everybodyReadsTheSame_data()
    {
        QTest::addColumn<Writing::Documents>("documents");
        QTest::newRow("documents that stay") << Writing::Documents::Still;
        QTest::newRow("documents that move, close and open") << Writing::Documents::Restless;
    }
    void everybodyReadsTheSame()
    {
        QFETCH(Writing::Documents, documents);
        const quint64 first = setting("MERIDIAN_SIM_FIRST", 1);
        const quint64 seeds = setting("MERIDIAN_SIM_SEEDS", isSanitized ? 3 : 20);
        int words = 0;
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            Writing writing(seed, documents);
            const QString again = QStringLiteral("MERIDIAN_SIM_FIRST=%1 MERIDIAN_SIM_SEEDS=1\n").arg(seed);
            Team &team = writing.team();
            QVERIFY2(writing.isSet(), qPrintable(again + team.describe()));
            writing.plan(team.world().now() + WorkMs);
            RandomTrouble trouble(team);
            trouble.planUntil(team.world().now() + WorkMs);
            team.world().runFor(WorkMs);
            team.heal();
            QVERIFY2(writing.allowAll() && team.settle(), qPrintable(again + team.describe()));
            const QStringList breaches = writing.breaches();
            QVERIFY2(breaches.isEmpty(), qPrintable(again + breaches.join(u'\n')));
            words += writing.words();
        }
        const quint64 least = documents == Writing::Documents::Still ? 60 : 40; // a closed document takes no words
        QVERIFY2(words > int(least * seeds), qPrintable(QString::number(words)));
    }
    void twoWhoWereAwayForAThousandEditsEachAgree()
    {
        Writing writing(77);
        QVERIFY(writing.isSet());
        Team &team = writing.team();
        for (size_t who : {0, 1})
            team.network().setReach(team.desktop(who), Network::Reach::Refused);
        const auto documents = team.desktop(0).documents().recent({}, 1);
        QVERIFY(documents && !documents->empty());
        const DocumentId document = documents->front().document.document;
        for (int i = 0; i < 1000; ++i) {
            for (size_t who : {0, 1}) {
                QVERIFY(team.desktop(who).write(document, [&](crdt::TextRef &text, crdt::Transaction &transaction) {
                    text.insert(transaction, text.toString().size() / 2, QString(QChar(u'a' + int(who))));
                }));
            }
            if (i == 700)
                team.desktop(0).kill();
            if (i == 700)
                team.world().runFor(20'000);
        }
        team.heal();
        QVERIFY2(team.settle(), qPrintable(team.describe()));
        const QString text = writing.serverText(document);
        QCOMPARE(text.count(u'a'), 1000);
        QCOMPARE(text.count(u'b'), 1000);
        for (const auto &desktop : team.desktops())
            QCOMPARE(desktop->textOf(document), text);
    }
};

MERIDIAN_SIM_MAIN(DocumentTextsTest)
#include "tst_document_texts.moc"
