// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profile.h"
#include "app/desktop/secret_store.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

//! The device's token in a real keychain, on a bus of its own so that nobody's own keychain is touched.
class SecretStoreTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QProcess m_bus, m_keyring;

    std::unique_ptr<ProfileFolder> open(ProfileFolder::Secrets secrets) const
    {
        auto made = ProfileFolder::open(m_dir.filePath(QStringLiteral("profile")), secrets);
        return made ? std::move(*made) : nullptr;
    }
    QByteArray file() const
    {
        QFile kept(m_dir.filePath(QStringLiteral("profile/credentials.json")));
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    //! A bus that starts nothing by itself.
    QString busConfig() const
    {
        QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
        if (config.open(QIODevice::WriteOnly))
            config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                         "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                         "</policy></busconfig>");
        return config.fileName();
    }
    static Credentials credentials() { return {QUrl(QStringLiteral("wss://team.example/v1/sync")), QStringLiteral("tide-and-salt")}; }

private slots:
    void initTestCase()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || keyring.isEmpty())
            QSKIP("There is no bus or no keychain to try it with.");
        for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "HOME"})
            qputenv(name, QFile::encodeName(m_dir.path()));
        m_bus.start(bus, {QStringLiteral("--config-file=") + busConfig(), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(!SecretStore::isThere()); // a bus alone is no keychain
        const auto kept = open(ProfileFolder::Secrets::Keychain);
        QVERIFY(kept && kept->keep(credentials()));
        QVERIFY(file().contains("tide-and-salt"));
        QCOMPARE(**kept->credentials(), credentials());
        m_keyring.start(keyring, {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        QVERIFY(m_keyring.waitForStarted(10'000));
        m_keyring.write("password");
        m_keyring.closeWriteChannel();
        if (!QTest::qWaitFor([] { return SecretStore::isThere(); }, 10'000))
            QSKIP("Meridian was built without a keychain, or the keychain does not run here.");
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished(5'000);
        }
    }
    //! A token that was in the file moves over when it is kept again.
    void theKeychainTakesTheToken()
    {
        {
            const auto profile = open(ProfileFolder::Secrets::Keychain);
            QVERIFY(profile);
            QVERIFY(profile->keep(credentials()));
            QCOMPARE(profile->tokenPlace(), ProfileFolder::TokenPlace::Keychain);
            QVERIFY(!file().contains("tide-and-salt"));
            QVERIFY(file().contains("team.example"));
            QCOMPARE(**profile->credentials(), credentials());
            Credentials moved = credentials();
            moved.server.setPort(8443);
            QVERIFY(profile->keep(moved)); // the same key, not one more
            QCOMPARE(**profile->credentials(), moved);
        }
        const auto again = open(ProfileFolder::Secrets::File); // what is in the keychain is found whatever is wanted next
        QCOMPARE((*again->credentials())->token, credentials().token);
        QVERIFY(again->keep(credentials()));
        QVERIFY(file().contains("tide-and-salt"));
    }
    //! The profile is still one that has joined; the key alone is out of reach.
    void aKeychainThatIsGoneLeavesTheWorkspaceWithoutItsKey()
    {
        const auto profile = open(ProfileFolder::Secrets::Keychain);
        QVERIFY(profile && profile->keep(credentials()));
        m_keyring.terminate();
        QVERIFY(m_keyring.waitForFinished(5'000));
        const auto read = profile->credentials();
        QVERIFY(read && *read);
        QCOMPARE((*read)->server, credentials().server);
        QCOMPARE((*read)->token, QString());
        QVERIFY(profile->keep(credentials())); // and the file takes it
        QCOMPARE(profile->tokenPlace(), ProfileFolder::TokenPlace::File);
        QCOMPARE(**profile->credentials(), credentials());
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secret_store.moc"
