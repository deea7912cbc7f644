// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/try_limiter.h"
#include <QHostAddress>
#include <algorithm>

namespace meridian {

qint64 TryLimiter::waitMs(const QString &key, Instant now)
{
    const auto found = m_tries.find(key);
    if (found == m_tries.end())
        return 0;
    auto &tries = *found;
    while (!tries.empty() && (tries.front().plus(WindowMs) <= now || tries.front() > now))
        tries.pop_front();
    const qsizetype over = qsizetype(tries.size()) - m_freeTries;
    if (over < 0)
        return 0;
    const qint64 delay = std::min<qint64>(1000LL << std::min<qsizetype>(over, 20), WindowMs);
    return std::max<qint64>(tries.back().plus(delay).ms - now.ms, 0);
}

void TryLimiter::count(const QString &key, Instant now)
{
    if (m_tries.size() >= MaxKeys && !m_tries.contains(key))
        forgetOld(now);
    m_tries[key].push_back(now);
}

void TryLimiter::takeBack(const QString &key)
{
    const auto found = m_tries.find(key);
    if (found == m_tries.end())
        return;
    if (!found->empty())
        found->pop_back();
    if (found->empty())
        m_tries.erase(found);
}

void TryLimiter::forgetOld(Instant now)
{
    std::vector<Instant> last;
    for (const auto &tries : std::as_const(m_tries))
        last.push_back(tries.empty() ? Instant() : tries.back());
    const auto middle = last.begin() + qsizetype(last.size() / 2);
    std::nth_element(last.begin(), middle, last.end());
    const Instant oldest = std::max(*middle, now.plus(-WindowMs));
    m_tries.removeIf([&](const auto &entry) {
        return entry.value().empty() || entry.value().back() <= oldest;
    });
}

QString addressKey(const QString &peerAddress)
{
    const QHostAddress address(peerAddress);
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // ::ffff:1.2.3.4 too
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return peerAddress;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

} // namespace meridian
