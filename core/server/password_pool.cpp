// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/password_pool.h"
#include <sodium.h>

namespace meridian {
namespace {

constexpr unsigned long long Passes = 3;
constexpr size_t MemoryBytes = 64 * 1024 * 1024;

QByteArray hashOf(const QByteArray &password)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), password.constData(), quint64(password.size()), Passes, MemoryBytes) != 0)
        return {};
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool isRight(const QByteArray &password, const QByteArray &hash)
{
    if (hash.isEmpty()) {
        // Nobody's: the same work, so that time does not tell which accounts exist.
        std::ignore = hashOf(password);
        return false;
    }
    return crypto_pwhash_str_verify(hash.constData(), password.constData(), quint64(password.size())) == 0;
}

} // namespace

PasswordPool::PasswordPool()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be started");
    m_threads.setMaxThreadCount(2);
}

PasswordPool::~PasswordPool()
{
    m_threads.clear();
    m_threads.waitForDone(); // what they still post is dropped with this object
}

template<typename Work, typename Done>
PasswordHasher::Accepted PasswordPool::start(Work work, Done done)
{
    if (m_queued >= MaxQueued)
        return Accepted::QueueFull;
    ++m_queued;
    m_threads.start([this, work = std::move(work), done = std::move(done)] {
        const auto result = work();
        QMetaObject::invokeMethod(
            this,
            [this, result, done] {
                --m_queued;
                done(result);
            },
            Qt::QueuedConnection);
    });
    return Accepted::Yes;
}

PasswordHasher::Accepted PasswordPool::hash(const QString &password,
                                            std::function<void(const QByteArray &)> done)
{
    return start([text = password.toUtf8()] { return hashOf(text); }, std::move(done));
}

PasswordHasher::Accepted PasswordPool::verify(const QString &password, const QByteArray &hash,
                                              std::function<void(bool)> done)
{
    return start([text = password.toUtf8(), hash] { return isRight(text, hash); }, std::move(done));
}

} // namespace meridian
