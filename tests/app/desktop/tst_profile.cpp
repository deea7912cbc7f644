// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/link_door.h"
#include "app/desktop/options.h"
#include "app/desktop/profile.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

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
    void aSecondStartHandsItsLinkToTheFirst()
    {
        const QString link = QStringLiteral("meridian://01890000-0000-7000-8000-000000000001/thread/01890000-0000-7000-8000-000000000002");
        QVERIFY(!LinkDoor::hand(m_dir.path(), link)); // nobody is there
        LinkDoor door(m_dir.path());
        QSignalSpy arrived(&door, &LinkDoor::linkArrived);
        bool taken = false;
        std::thread second([&] { taken = LinkDoor::hand(m_dir.path(), link); });
        QTRY_COMPARE(arrived.count(), 1);
        second.join();
        QVERIFY(taken);
        QCOMPARE(arrived.first().first().toString(), link);
    }
    void aLinkIsTheOnlyArgumentThatIsNoOption()
    {
        const QString link = QStringLiteral("meridian://01890000-0000-7000-8000-000000000001/thread/01890000-0000-7000-8000-000000000002");
        const auto parse = [](const QStringList &more) { return Options::parse(QStringList(QStringLiteral("meridian")) + more); };
        QCOMPARE(parse({link})->link, link);
        QVERIFY(!parse({QStringLiteral("meridian://nowhere")}));
        QVERIFY(!parse({link, link}));
        QVERIFY(!parse({QStringLiteral("thing")}));
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
