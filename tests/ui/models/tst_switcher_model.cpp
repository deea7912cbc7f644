// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/switcher_model.h"
#include <QTest>

using namespace meridian;
using namespace meridian::test;

//! What the switcher lists, over a real replica.
class SwitcherModelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SwitcherModel> m_model;

    void open(std::vector<SwitcherTarget> recent = {})
    {
        m_model->open({{1, QStringLiteral("New thread"), {QStringLiteral("Ctrl+N")}, {}},
                       {2, QStringLiteral("Go to the inbox"), {QStringLiteral("G"), QStringLiteral("I")}, {}}},
                      std::move(recent));
    }
    //! One line a row: headings as "[…]".
    QStringList found(const QString &typed)
    {
        m_model->setQuery(typed);
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto &at = m_model->at(row);
            lines << (at.kind == SwitcherModel::Kind::Heading ? u'[' + at.text + u']' : at.text);
        }
        return lines;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_model = std::make_unique<SwitcherModel>(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        open();
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }
    void everyKindIsFound()
    {
        const QStringList lines = found(QStringLiteral("la"));
        QCOMPARE(lines[0], QStringLiteral("[Go to]"));
        QCOMPARE(lines[1], QStringLiteral("launch"));
        QVERIFY(lines.contains(QStringLiteral("Support macros for launch week")));
        QCOMPARE(found(QStringLiteral("new th")).last(), QStringLiteral("New thread"));
    }
    void accentsAndCaseDoNotMatter()
    {
        QVERIFY(found(QStringLiteral("SAO paulo")).contains(QStringLiteral("São Paulo page: three headline options")));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")),
                       m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("田辺さんの予定")));
        QVERIFY(found(QStringLiteral("予定")).contains(QStringLiteral("田辺さんの予定")));
    }
    void theBestGroupComesFirst()
    {
        const QStringList lines = found(QStringLiteral("aroha"));
        QCOMPARE(lines[0], QStringLiteral("[People]"));
        QCOMPARE(lines[1], QStringLiteral("Aroha Ngata"));
        QCOMPARE(m_model->at(1).marks, (std::vector<NameQuery::Span>{{0, 5}}));
        QVERIFY(m_model->data(m_model->index(1), Qt::AccessibleTextRole).toString().contains(QStringLiteral("22:12")));
    }
    void oneKindAlone()
    {
        QCOMPARE(found(QStringLiteral("#"))[0], QStringLiteral("[Channels]"));
        QVERIFY(found(QStringLiteral("#")).size() >= 6);
        QCOMPARE(found(QStringLiteral("@pri")), (QStringList{QStringLiteral("[People]"), QStringLiteral("Priya Raghavan")}));
        QCOMPARE(found(QStringLiteral("> inbox")), (QStringList{QStringLiteral("[Do]"), QStringLiteral("Go to the inbox")}));
        QCOMPARE(found(QStringLiteral("#launch"))[1], QStringLiteral("launch"));
        QVERIFY(found(QStringLiteral("qqq")).isEmpty());
    }
    void opensWithWhatWasUsedLast()
    {
        const ThreadId thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        const ThreadId unknown = ThreadId::create(m_desk->fixture.clock.now(), m_desk->random);
        open({thread, unknown, m_desk->memberCalled(QStringLiteral("Priya")), m_desk->channelCalled(QStringLiteral("press"))});
        const QStringList lines = found({});
        QCOMPARE(lines[0], QStringLiteral("[Used last]"));
        QVERIFY(lines[1].startsWith(QStringLiteral("Open at 09:00")));
        QCOMPARE(lines.mid(2, 3), (QStringList{QStringLiteral("Priya Raghavan"), QStringLiteral("press"), QStringLiteral("[Do]")}));
    }
    void whatWasUsedLastRanksFirst()
    {
        const QString first = found(QStringLiteral("#")).at(1);
        const QString last = found(QStringLiteral("#")).last();
        QVERIFY(first != last);
        open({m_desk->channelCalled(last)});
        QCOMPARE(found(QStringLiteral("#")).at(1), last);
    }
    void followsTheReplica()
    {
        QVERIFY(found(QStringLiteral("generator")).isEmpty());
        const MemberId yuki = m_desk->memberCalled(QStringLiteral("Yuki"));
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Generator for Nairobi"));
        m_desk->arrive(yuki, start);
        QVERIFY(found(QStringLiteral("generator")).contains(QStringLiteral("Generator for Nairobi")));
        m_desk->arrive(yuki, op::CreateChannel{ChannelId::create(m_desk->fixture.clock.now(), m_desk->random),
                                               ChannelKind::Public, QStringLiteral("gardening"), {}, {}});
        QVERIFY(found(QStringLiteral("gard")).contains(QStringLiteral("gardening")));
        QCOMPARE(m_model->at(1).note, QStringLiteral("Not joined"));
    }
    //! Names are read in slices, and all of them are found in the end; what it takes is for tests/bench.
    void findsOneOfThousands()
    {
        const MemberId yuki = m_desk->memberCalled(QStringLiteral("Yuki"));
        const ChannelId launch = m_desk->channelCalled(QStringLiteral("launch"));
        std::vector<OpBody> bodies{m_desk->start(launch, QStringLiteral("Zebra crossing"))};
        for (int i = 0; i < 4 * ThreadNames::SliceRows; ++i)
            bodies.push_back(m_desk->start(launch, QStringLiteral("Matter %1 of the long list, part %2").arg(i).arg(i % 7)));
        m_desk->arriveAll(yuki, std::move(bodies));
        m_model = std::make_unique<SwitcherModel>(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        open();
        QTRY_VERIFY(found(QStringLiteral("matter 17 of")).contains(QStringLiteral("Matter 17 of the long list, part 3")));
        QTRY_VERIFY(found(QStringLiteral("zebra")).contains(QStringLiteral("Zebra crossing")));
    }
    //! Typing at once, before anything was read ahead, finds people and channels all the same.
    void whatIsTypedAtOnceIsFound()
    {
        m_model = std::make_unique<SwitcherModel>(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        open();
        QVERIFY(found(QStringLiteral("launch")).contains(QStringLiteral("launch")));
        QVERIFY(found(QStringLiteral("@pri")).contains(QStringLiteral("Priya Raghavan")));
    }
};

QTEST_MAIN(SwitcherModelTest)
#include "tst_switcher_model.moc"
