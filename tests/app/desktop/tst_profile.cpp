// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profile.h"
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

//! What one Meridian keeps in its folder, and that a second one stays out.
class ProfileTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path() const { return m_dir.filePath(QStringLiteral("profile")); }
    static QFileDevice::Permissions everybodyElse()
    {
        return QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    }

private slots:
    void aSecondOneIsRefused()
    {
        const auto first = ProfileFolder::open(path());
        QVERIFY(first);
        const auto second = ProfileFolder::open(path());
        QVERIFY(!second);
        QCOMPARE(second.error(), QStringLiteral("Meridian is already open with the profile %1.").arg(path()));
    }
    void afterTheFirstHasGoneTheNextIsLetIn()
    {
        const auto next = ProfileFolder::open(path());
        QVERIFY(next);
    }
    void secretsAreTheOwnersAlone()
    {
        const auto profile = ProfileFolder::open(path());
        QVERIFY(profile);
        QVERIFY((*profile)->credentials() && !*(*profile)->credentials());
        const Credentials credentials{QUrl(QStringLiteral("ws://127.0.0.1:1/sync")), QStringLiteral("secret")};
        QVERIFY((*profile)->keep(credentials));
        QCOMPARE(**(*profile)->credentials(), credentials);
        QVERIFY(!(QFile::permissions(path() + QStringLiteral("/credentials.json")) & everybodyElse()));
    }
    void aBegunStartIsKeptUntilItIsOver()
    {
        const auto profile = ProfileFolder::open(path());
        QVERIFY(profile);
        QVERIFY(!(*profile)->begun());
        const BegunWorkspace begun{QStringLiteral("/home/ines/Saltmarsh"), QStringLiteral("meridian://here/join/abc")};
        QVERIFY((*profile)->keep(begun));
        QCOMPARE(*(*profile)->begun(), begun);
        QVERIFY(!(QFile::permissions(path() + QStringLiteral("/begun.json")) & everybodyElse()));
        (*profile)->forgetBegun();
        QVERIFY(!(*profile)->begun());
    }
    void aTornFileIsAnErrorAndNoEmptyProfile()
    {
        const auto profile = ProfileFolder::open(path());
        QVERIFY(profile);
        QFile file(path() + QStringLiteral("/credentials.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"server\":") > 0);
        file.close();
        QVERIFY(!(*profile)->credentials());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
