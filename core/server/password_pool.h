// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/server_port.h"
#include <QObject>
#include <QThreadPool>

namespace meridian {

//! Argon2id in two threads of its own, so that neither the network waits nor memory runs out.
//!
//! Units: a hash takes 64 MiB and three passes; at most MaxQueued wait.
//! Source: RFC 9106; libsodium's crypto_pwhash_str keeps salt and costs in the hash.
class PasswordPool final : public QObject, public PasswordHasher {
public:
    static constexpr int MaxQueued = 64;

    PasswordPool();
    ~PasswordPool() override;
    Accepted hash(const QString &password, std::function<void(const QByteArray &)> done) override;
    Accepted verify(const QString &password, const QByteArray &hash, std::function<void(bool)> done) override;

private:
    //! `work` in the pool, then `done` with its result in this object's thread.
    template<typename Work, typename Done>
    Accepted start(Work work, Done done);
    QThreadPool m_threads;
    int m_queued = 0; //!< waiting or at work; counted in this object's thread
};

} // namespace meridian
