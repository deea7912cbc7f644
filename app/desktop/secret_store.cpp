// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/secret_store.h"
#ifdef MERIDIAN_HAS_KEYCHAIN
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <qt6keychain/keychain.h>
#endif

namespace meridian {

#ifdef MERIDIAN_HAS_KEYCHAIN

namespace {

const QString Service = QStringLiteral("Meridian");

//! Asking for a bus where there is none could start one.
bool hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}

std::expected<void, QString> run(QKeychain::Job &job, const QString &key)
{
    if (!hasBus())
        return std::unexpected(SecretStore::tr("No keychain is running on this computer."));
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(key);
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(SecretStore::PatienceMs, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (isDone && job.error() == QKeychain::NoError)
        return {};
    return std::unexpected(SecretStore::tr("The keychain of this computer did not open: %1")
                               .arg(isDone ? job.errorString() : SecretStore::tr("it does not answer")));
}

} // namespace

bool SecretStore::isThere()
{
    if (!hasBus())
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList places{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd6"),
                             QStringLiteral("org.kde.kwalletd5")};
    return std::ranges::any_of(places, [&](const QString &name) { return bus.interface()->isServiceRegistered(name).value(); });
}

std::expected<void, QString> SecretStore::write(const QString &key, const QString &secret)
{
    QKeychain::WritePasswordJob job(Service);
    job.setTextData(secret);
    return run(job, key);
}

std::expected<QString, QString> SecretStore::read(const QString &key)
{
    QKeychain::ReadPasswordJob job(Service);
    if (const auto done = run(job, key); !done)
        return std::unexpected(done.error());
    return job.textData();
}

#else

bool SecretStore::isThere()
{
    return false;
}

std::expected<void, QString> SecretStore::write(const QString &, const QString &)
{
    return std::unexpected(tr("This Meridian was built without a keychain."));
}

std::expected<QString, QString> SecretStore::read(const QString &)
{
    return std::unexpected(tr("This Meridian was built without a keychain."));
}

#endif

} // namespace meridian
