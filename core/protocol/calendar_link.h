// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>

namespace meridian {

//! Where a calendar reads somebody's tasks: on the server's own port, under a secret. Empty where `server` is no address of one.
[[nodiscard]] inline QUrl calendarUrl(const QUrl &server, const QString &secret)
{
    const bool plain = server.scheme() == QLatin1StringView("ws") || server.scheme() == QLatin1StringView("http");
    const bool secure = server.scheme() == QLatin1StringView("wss") || server.scheme() == QLatin1StringView("https");
    if (!server.isValid() || server.host().isEmpty() || (!plain && !secure) || secret.isEmpty())
        return {};
    QUrl url;
    url.setScheme(plain ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(server.host());
    url.setPort(server.port());
    url.setPath(QStringLiteral("/v1/calendar/%1.ics").arg(secret));
    return url;
}

} // namespace meridian
