// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/model/thread_link.h"
#include <QTest>

using namespace meridian;

class ThreadLinkTest : public QObject {
    Q_OBJECT
private slots:
    void linksRoundTrip()
    {
        SeededRandom random(3);
        ThreadLink link{WorkspaceId::create({1}, random), ThreadId::create({2}, random), {}};
        QCOMPARE(ThreadLink::parse(link.toString()), std::optional(link));
        link.message = MessageId::create({3}, random);
        QCOMPARE(ThreadLink::parse(link.toString()), std::optional(link));
        QVERIFY(link.toString().startsWith(QStringLiteral("meridian://")));
    }
    void anythingElseIsNone()
    {
        const QString id = QStringLiteral("01990000-0000-7000-8000-000000000001");
        for (const QString &text : {QString(), QStringLiteral("https://example.org"), QStringLiteral("meridian://"),
                                    QStringLiteral("meridian://") + id, QStringLiteral("meridian://host:1/join/abc"),
                                    QStringLiteral("meridian://%1/thread/").arg(id),
                                    QStringLiteral("meridian://%1/thread/nothing").arg(id),
                                    QStringLiteral("meridian://%1/thread/%1/").arg(id),
                                    QStringLiteral("meridian://%1/thread/%1/x").arg(id),
                                    QStringLiteral("meridian://%1/thread/%1/%1/%1").arg(id)})
            QVERIFY2(!ThreadLink::parse(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ThreadLinkTest)
#include "tst_thread_link.moc"
