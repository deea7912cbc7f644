// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/import_fixture.h"
#include "tests/sanitizers.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sys/resource.h>

using namespace meridian;

//! Two hundred thousand real messages in one process of its own, whose memory is then the import's.
class SlackLargeTest : public QObject {
    Q_OBJECT
private slots:
    void wholeHistory()
    {
#if defined(MERIDIAN_ASAN) || defined(MERIDIAN_TSAN)
        QSKIP("Measured without a sanitizer.");
#endif
        const QString zip = sharedData("slack_layout_irc/slack_layout_irc.zip");
        const QString counts = sharedData("slack_layout_irc/slack_layout_irc.expected_counts.json");
        if (zip.isEmpty() || counts.isEmpty())
            QSKIP("The shared data folder is not here.");
        QFile file(counts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();

        ImportFixture server;
        QVERIFY(server.isReady());
        QElapsedTimer timer;
        timer.start();
        const auto report = server.import(zip);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        qInfo("%lld ms, %ld MiB", timer.elapsed(), usage.ru_maxrss / 1024);
        QVERIFY(usage.ru_maxrss <= 500 * 1024);

        const QJsonObject json = QJsonDocument::fromJson(report->json()).object();
        for (const char *key : {"messages", "thread_parents", "thread_replies", "channels", "users",
                                "edited", "reacted_messages"})
            QCOMPARE(json[QLatin1String(key)].toInt(-1), expected[QLatin1String(key)].toInt());
        QCOMPARE(server.number("SELECT count(*) FROM message"), report->messages);
        QCOMPARE(server.number("SELECT count(*) FROM thread"),
                 report->messages - report->threadReplies);
        QCOMPARE(server.number("SELECT count(*) FROM message WHERE edited_at IS NOT NULL"),
                 report->edited);
        QCOMPARE(server.number("SELECT count(DISTINCT message) FROM reaction"),
                 report->reactedMessages);
    }
};

QTEST_GUILESS_MAIN(SlackLargeTest)
#include "tst_slack_large.moc"
