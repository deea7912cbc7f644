// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/server_address.h"
#include <QStringList>

namespace meridian {
namespace {

constexpr int TlsPort = 443, PlainPort = 80;

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("::1")
        || host.startsWith(QLatin1StringView("127."));
}

} // namespace

std::optional<QUrl> serverAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool named = text.contains(QLatin1StringView("://"));
    const QUrl given(named ? text : QStringLiteral("wss://") + text, QUrl::StrictMode);
    const QString scheme = given.scheme();
    const bool tls = QStringList{QStringLiteral("wss"), QStringLiteral("https"), QStringLiteral("meridian")}.contains(scheme);
    const bool plain
        = QStringList{QStringLiteral("ws"), QStringLiteral("http"), QStringLiteral("meridian+plain")}.contains(scheme);
    if (!given.isValid() || given.host().isEmpty() || (!tls && !plain) || !given.userInfo().isEmpty() || given.hasQuery())
        return std::nullopt;
    const bool safe = tls && (named || !isLoopback(given.host()));
    QUrl url;
    url.setScheme(safe ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(given.host());
    url.setPort(given.port(safe ? TlsPort : PlainPort));
    url.setPath(QStringLiteral("/v1/sync"));
    return url.port() > 0 ? std::optional(url) : std::nullopt;
}

} // namespace meridian
