// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/invite_link.h"
#include <QRegularExpression>

namespace meridian {
namespace {

bool isCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Za-z0-9_-]{8,80}\\z"));
    return code.match(text).hasMatch();
}

QUrl urlOf(const InviteLink &link, const QString &scheme, const QString &path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(link.host);
    url.setPort(link.port);
    url.setPath(path);
    return url;
}

} // namespace

std::optional<InviteLink> InviteLink::fromString(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    InviteLink link;
    if (url.scheme() == QLatin1StringView("meridian+plain"))
        link.transport = Transport::Plain;
    else if (url.scheme() != QLatin1StringView("meridian"))
        return std::nullopt;
    static const QString path = QStringLiteral("/join/");
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty() || !url.path().startsWith(path))
        return std::nullopt;
    link.host = url.host();
    link.port = url.port(link.transport == Transport::Tls ? 443 : 80);
    link.code = url.path().mid(path.size());
    if (link.port < 1 || !isCode(link.code))
        return std::nullopt;
    return link;
}

std::optional<InviteLink> InviteLink::forServer(const QUrl &server, const QString &code)
{
    InviteLink link;
    const QString scheme = server.scheme();
    if (scheme == QLatin1StringView("ws") || scheme == QLatin1StringView("http"))
        link.transport = Transport::Plain;
    else if (scheme != QLatin1StringView("wss") && scheme != QLatin1StringView("https"))
        return std::nullopt;
    link.host = server.host();
    link.port = server.port(link.transport == Transport::Tls ? 443 : 80);
    link.code = code;
    if (!server.isValid() || link.host.isEmpty() || link.port < 1 || !isCode(code))
        return std::nullopt;
    return link;
}

QString InviteLink::toString() const
{
    const QString scheme = transport == Transport::Tls ? QStringLiteral("meridian")
                                                       : QStringLiteral("meridian+plain");
    return urlOf(*this, scheme, QStringLiteral("/join/") + code).toString(QUrl::FullyEncoded);
}

QUrl InviteLink::syncUrl() const
{
    return urlOf(*this, transport == Transport::Tls ? QStringLiteral("wss") : QStringLiteral("ws"),
                 QStringLiteral("/v1/sync"));
}

} // namespace meridian
