// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::postThread;
using meridian::testing::ServerBench;

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void historyIsPagedToTheBeginning()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QStringLiteral("0"));
        for (int i = 1; i < 250; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString::number(i)});
        bench.m_core->flush();
        olga.all();
        std::optional<qint64> before;
        QStringList texts;
        for (int pages = 0; pages < 10; ++pages) {
            olga.send(frame::History{pages, posted.thread, {}, before, {}, 100});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QCOMPARE(page.request, qint64(pages));
            for (auto it = page.rows.messages.rbegin(); it != page.rows.messages.rend(); ++it)
                texts.prepend(it->text);
            before = page.rows.messages.front().seq;
            if (page.complete)
                break;
        }
        QCOMPARE(texts.size(), 250);
        for (int i = 0; i < 250; ++i)
            QCOMPARE(texts[i], QString::number(i));
        olga.send(frame::History{9, posted.thread, bench.everyone(), {}, {}, 100});
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::ErrorFrame>().at(0).code, QString(frame::code::Invalid));
        olga.send(frame::History{9, {}, bench.everyone(), {}, {}, 201});
        bench.m_core->flush();
        QCOMPARE(*olga.take<frame::ErrorFrame>().at(0).request, 9);
    }

    void aPageOfLongTextsFitsIntoAFrame()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QString(40'000, QChar(u'日')));
        for (int i = 0; i < 40; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString(40'000, QChar(u'日'))});
        bench.m_core->flush();
        olga.all();
        olga.send(frame::History{1, posted.thread, {}, {}, {}, 40});
        bench.m_core->flush();
        const auto page = olga.take<frame::HistoryPage>().at(0);
        QVERIFY(!page.complete);
        QVERIFY(!page.rows.messages.empty());
    }

    void pagesEndByTheirBytesAndMissNothing()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'0')));
        for (int i = 1; i < 50; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString(39'000, QChar(u'x'))});
        bench.m_core->flush();
        for (int i = 1; i < 50; ++i)
            postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'y')));
        olga.all();
        std::optional<qint64> before;
        std::optional<ThreadId> beforeThread;
        size_t messages = 0, threads = 0;
        for (bool complete = false; !complete;) {
            olga.send(frame::History{1, posted.thread, {}, before, {}, 200});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QCOMPARE(page.rows.messages.size(), page.complete ? 50 - messages : size_t(14)); // 14 × 39,000 > 512 KiB
            messages += page.rows.messages.size();
            before = page.rows.messages.front().seq;
            complete = page.complete;
        }
        QCOMPARE(messages, size_t(50));
        before.reset();
        for (bool complete = false; !complete;) {
            olga.send(frame::History{1, {}, bench.everyone(), before, beforeThread, 200});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QVERIFY(page.rows.threads.size() <= 14);
            threads += page.rows.threads.size();
            before = page.rows.threads.back().lastAt.ms;
            beforeThread = page.rows.threads.back().thread;
            complete = page.complete;
        }
        QCOMPARE(threads, size_t(50));
    }

    void pagesOfHistoryAreMadeInTurnsAndOneAtATime()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        Client other(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QStringLiteral("words"));
        olga.all();
        other.all();
        for (int request = 1; request <= 6; ++request)
            olga.send(frame::History{request, posted.thread, {}, {}, {}, 10});
        const auto refused = olga.take<frame::ErrorFrame>();
        QCOMPARE(refused.size(), size_t(2));
        QCOMPARE(refused[0].code, QString(frame::code::Busy));
        QCOMPARE(*refused[0].request, 5);
        other.send(frame::History{1, posted.thread, {}, {}, {}, 10});
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::HistoryPage>().size(), size_t(1));
        bench.m_core->flush();
        QCOMPARE(other.take<frame::HistoryPage>().size(), size_t(1)); // before the first one's second
        QCOMPARE(olga.take<frame::HistoryPage>().size(), size_t(0));

        bench.m_port.m_queued[olga.id()] = 1024 * 1024;
        QVERIFY(!bench.m_core->hasPagesDue());
        bench.m_core->flush();
        QCOMPARE(olga.all().size(), size_t(0)); // until the network has taken what there is
        bench.m_port.m_queued.clear();
        QVERIFY(bench.m_core->hasPagesDue());
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::HistoryPage>().at(0).request, 2);
        bench.m_core->closed(olga.id());
        bench.m_core->flush();
        QVERIFY(!bench.m_core->hasPagesDue());
        QCOMPARE(olga.all().size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
