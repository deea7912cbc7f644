// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QUrl>
#include <expected>
#include <memory>
#include <optional>

class QJsonObject;

namespace meridian {

//! What lets this computer into the workspace. The token is a secret.
struct Credentials {
    QUrl server;
    QString token;
    bool operator==(const Credentials &) const = default;
};

//! A workspace that was begun in `folder` on this computer and whose owner has not come in yet.
struct BegunWorkspace {
    QString folder;
    QString link; //!< lets the owner in, once: a secret
    bool operator==(const BegunWorkspace &) const = default;
};

//! The folder that holds everything Meridian keeps for one workspace: replica, settings, credentials,
//! and the server's data when the workspace lives on this computer. One running Meridian a profile: two
//! writers would tear each other's outbox.
//!
//! Errors: one sentence for people.
class ProfileFolder {
    Q_DECLARE_TR_FUNCTIONS(ProfileFolder)
public:
    //! Where the device's token goes: the desktop's keychain where there is one, or always the owner's file.
    enum class Secrets { Keychain, File };
    //! An empty `path` is the usual place for application data.
    [[nodiscard]] static std::expected<std::unique_ptr<ProfileFolder>, QString> open(const QString &path,
                                                                                     Secrets secrets = Secrets::File);

    //! The folder that open() would take.
    [[nodiscard]] static QString folderFor(const QString &path);

    //! Where the demo lives that was not started from a profile.
    [[nodiscard]] static QString demoPlace();

    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString replicaPath() const { return m_dir.filePath(QStringLiteral("replica.sqlite")); }
    [[nodiscard]] QString settingsPath() const { return m_dir.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QString demoDir() const { return m_dir.filePath(QStringLiteral("demo")); }

    //! None when this profile has not joined a workspace yet. The token is empty while the keychain that has it does not open.
    [[nodiscard]] std::expected<std::optional<Credentials>, QString> credentials() const;
    //! Written whole or not at all, readable by the owner alone. The token is not in it where the keychain took it.
    [[nodiscard]] std::expected<void, QString> keep(const Credentials &credentials) const;

    enum class TokenPlace { Nowhere, Keychain, File };
    [[nodiscard]] TokenPlace tokenPlace() const;

    //! A start that did not come to its end is taken up again where it was left.
    [[nodiscard]] std::optional<BegunWorkspace> begun() const;
    [[nodiscard]] std::expected<void, QString> keep(const BegunWorkspace &begun) const;
    void forgetBegun() const;

private:
    ProfileFolder(const QString &path, Secrets secrets);
    [[nodiscard]] QJsonObject readCredentials() const;
    [[nodiscard]] QString credentialsPath() const { return m_dir.filePath(QStringLiteral("credentials.json")); }
    [[nodiscard]] QString begunPath() const { return m_dir.filePath(QStringLiteral("begun.json")); }
    [[nodiscard]] std::expected<void, QString> keepSecret(const QString &path, const QJsonObject &json) const;

    QDir m_dir;
    QLockFile m_lock;
    const Secrets m_secrets;
};

} // namespace meridian
