// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/direct_socket.h"
#include "core/server/epoll_dispatcher.h"
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace meridian;

namespace {

//! Two ends of a line.
struct Line {
    int here = -1, there = -1;
    Line()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0) {
            here = ends[0];
            there = ends[1];
        }
    }
    Line(const Line &) = delete;
    ~Line()
    {
        ::close(here);
        ::close(there);
    }
    void say() const { QVERIFY(::write(there, "x", 1) == 1); }
    void hear() const
    {
        char c = 0;
        QVERIFY(::read(here, &c, 1) == 1);
    }
};

class Acceptor : public QTcpServer {
public:
    std::unique_ptr<DirectSocket> socket;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        socket = std::make_unique<DirectSocket>();
        socket->setSocketDescriptor(descriptor);
    }
};

} // namespace

class EpollDispatcherTest : public QObject {
    Q_OBJECT
private slots:
    void isTheOneInUse() { QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance())); }
    void timersComeInTheOrderTheyAreDue()
    {
        QList<int> seen;
        QTimer::singleShot(30, this, [&] { seen.append(30); });
        QTimer::singleShot(0, this, [&] { seen.append(0); });
        QTimer::singleShot(10, this, [&] { seen.append(10); });
        QTRY_COMPARE(seen, QList<int>({0, 10, 30}));
    }
    void aTimerComesAgainUntilItIsStopped()
    {
        int count = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++count == 3)
                timer.stop();
        });
        timer.start(1);
        QTRY_COMPARE(count, 3);
        QVERIFY(!timer.isActive());
        QCOMPARE(timer.remainingTime(), -1);
        timer.start(100'000);
        QVERIFY(timer.remainingTime() > 90'000);
    }
    void aTimerMayEndAnotherThatIsDue()
    {
        QTimer one, other;
        int ones = 0, others = 0;
        one.setSingleShot(true);
        other.setSingleShot(true);
        connect(&one, &QTimer::timeout, this, [&] { ++ones, other.stop(); });
        connect(&other, &QTimer::timeout, this, [&] { ++others, one.stop(); });
        one.start(0);
        other.start(0);
        QTRY_COMPARE(ones + others, 1);
        QTest::qWait(5);
        QCOMPARE(ones + others, 1);
    }
    void whileATimerIsHandledItDoesNotComeAgain()
    {
        QTimer timer;
        int depth = 0, deepest = 0, count = 0;
        connect(&timer, &QTimer::timeout, this, [&] {
            deepest = std::max(deepest, ++depth);
            if (++count == 1)
                QTest::qWait(20); // a loop inside
            --depth;
        });
        timer.start(1);
        QTRY_VERIFY(count > 2);
        QCOMPARE(deepest, 1);
    }
    void whoeverReadsHears()
    {
        const Line line;
        QSocketNotifier notifier(line.here, QSocketNotifier::Read);
        int heard = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            line.hear();
            ++heard;
        });
        line.say();
        QTRY_COMPARE(heard, 1);
        notifier.setEnabled(false);
        line.say();
        QTest::qWait(5);
        QCOMPARE(heard, 1);
        notifier.setEnabled(true);
        QTRY_COMPARE(heard, 2);
    }
    void readingAndWritingAreWatchedOnOneDescriptor()
    {
        const Line line;
        QSocketNotifier reading(line.here, QSocketNotifier::Read), writing(line.here, QSocketNotifier::Write);
        int heard = 0, ready = 0;
        connect(&reading, &QSocketNotifier::activated, this, [&] {
            line.hear();
            ++heard;
        });
        connect(&writing, &QSocketNotifier::activated, this, [&] {
            ++ready;
            writing.setEnabled(false);
        });
        QTRY_COMPARE(ready, 1);
        line.say();
        QTRY_COMPARE(heard, 1);
        QCOMPARE(ready, 1);
    }
    void whoIsToldMayEndTheOthers()
    {
        std::array<Line, 8> lines;
        std::array<std::unique_ptr<QSocketNotifier>, 8> notifiers;
        int heard = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            notifiers[i] = std::make_unique<QSocketNotifier>(lines[i].here, QSocketNotifier::Read);
            connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
                ++heard;
                for (size_t other = 0; other < lines.size(); ++other) {
                    if (other == i)
                        notifiers[other]->setEnabled(false);
                    else
                        notifiers[other].reset();
                }
            });
        }
        for (const Line &line : lines)
            line.say();
        QTRY_COMPARE(heard, 1);
        QTest::qWait(5);
        QCOMPARE(heard, 1);
    }
    void whatAnotherThreadPostsWakesTheLoop()
    {
        std::atomic<int> heard = 0;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            for (int i = 0; i < 1000; ++i)
                QMetaObject::invokeMethod(this, [&] { ++heard; }, Qt::QueuedConnection);
        }));
        other->start();
        QTRY_COMPARE(heard.load(), 1000);
        other->wait();
    }
    void aLoopEndsWhenAnotherThreadSaysSo()
    {
        QEventLoop loop;
        const std::unique_ptr<QThread> other(QThread::create([&] { loop.quit(); }));
        QTimer::singleShot(0, &loop, [&] { other->start(); });
        QCOMPARE(loop.exec(), 0);
        other->wait();
    }
    void moreThanTheKernelTakesArrivesWhole()
    {
        Acceptor acceptor;
        QVERIFY(acceptor.listen(QHostAddress::LocalHost));
        QTcpSocket reader;
        reader.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_VERIFY(acceptor.socket);
        QByteArray sent;
        for (int i = 0; i < 200'000; ++i)
            sent += QByteArray::number(i);
        for (qsizetype at = 0; at < sent.size(); at += 100'000)
            QCOMPARE(acceptor.socket->write(sent.mid(at, 100'000)), std::min<qint64>(100'000, sent.size() - at));
        QByteArray got;
        connect(&reader, &QTcpSocket::readyRead, this, [&] { got += reader.readAll(); });
        QTRY_COMPARE(got.size(), sent.size());
        QVERIFY(got == sent);
        QCOMPARE(acceptor.socket->bytesToWrite(), 0);
    }
    void anEndIsHeard()
    {
        Acceptor acceptor;
        QVERIFY(acceptor.listen(QHostAddress::LocalHost));
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_VERIFY(acceptor.socket);
        bool ended = false;
        connect(acceptor.socket.get(), &QTcpSocket::disconnected, this, [&] { ended = true; });
        other.abort();
        QTRY_VERIFY(ended);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication app(argc, argv);
    EpollDispatcherTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_epoll_dispatcher.moc"
