// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/threads/agreement_news.h"
#include "ui/threads/thread_list_pane.h"
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! Over a channel: how people work there has changed, until I have said that I read it.
class AgreementNewsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ThreadListPane> m_pane;
    AgreementNews *m_news = nullptr;
    ChannelId m_channel;

    void agree(MemberId author, const QString &words)
    {
        m_desk->arrive(author, op::Agree{m_channel, Ask::WithinDay, Interrupts::Nobody, words});
    }
    [[nodiscard]] MemberId rafael() const { return m_desk->memberCalled(u"Rafael"_s); }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_channel = m_desk->threadCalled(u"Open at 09:00"_s).thread.channel;
        m_desk->arrive(rafael(), op::SetChannelRole{m_channel, rafael(), ChannelRole::Manager});
        m_pane = std::make_unique<ThreadListPane>(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        m_news = m_pane->findChild<AgreementNews *>();
        m_pane->resize(420, 600);
        m_pane->show();
        m_pane->showChannel(m_channel);
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void showsUntilIHaveReadIt()
    {
        QVERIFY(!m_news->isVisible());
        agree(rafael(), u"First words"_s);
        QVERIFY(m_news->isVisible());
        QVERIFY2(m_news->accessibleName().contains(u"Rafael wrote down how people work together here"_s), qPrintable(m_news->accessibleName()));
        agree(rafael(), u"Second words"_s);
        QVERIFY2(m_news->accessibleName().contains(u"Rafael changed"_s), qPrintable(m_news->accessibleName()));
        QVERIFY(m_news->accessibleName().contains(u"Version 2"_s));
        m_desk->teamwork.readAgreement(must(m_desk->replica->read().agreements(m_channel)).front());
        QVERIFY(!m_news->isVisible());
        agree(rafael(), u"Third words"_s);
        QVERIFY(m_news->isVisible());
    }
    void leadsToTheAgreement()
    {
        agree(rafael(), u"Words"_s);
        QSignalSpy wanted(m_pane.get(), &ThreadListPane::agreementWanted);
        QTest::mouseClick(m_news->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<ChannelId>(), m_channel);
    }
    void standsOverItsChannelAlone()
    {
        agree(rafael(), u"Words"_s);
        m_pane->showInbox();
        QVERIFY(!m_news->isVisible());
        agree(rafael(), u"More words"_s);
        QVERIFY(!m_news->isVisible());
        m_pane->showChannel(m_channel);
        QVERIFY(m_news->isVisible());
    }
    void whatIWroteIsNoNewsToMe()
    {
        m_desk->arrive(rafael(), op::SetChannelRole{m_channel, m_desk->book->self(), ChannelRole::Manager});
        agree(m_desk->book->self(), u"Mine"_s);
        QVERIFY(!m_news->isVisible());
    }
};

QTEST_MAIN(AgreementNewsTest)
#include "tst_agreement_news.moc"
