// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>
#include <expected>

namespace meridian {

//! The desktop's own place for secrets (org.freedesktop.secrets, KWallet), where one is running. Calls wait for the answer,
//! during which somebody may have to unlock it.
//!
//! Errors: a sentence for people.
class SecretStore {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
public:
    static constexpr int PatienceMs = 60'000;

    //! One is running on this desktop. None is started for it.
    [[nodiscard]] static bool isThere();

    [[nodiscard]] static std::expected<void, QString> write(const QString &key, const QString &secret);
    [[nodiscard]] static std::expected<QString, QString> read(const QString &key);
};

} // namespace meridian
