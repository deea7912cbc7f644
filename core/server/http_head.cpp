// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http_head.h"
#include <QList>
#include <QMap>
#include <QUrl>
#include <QUrlQuery>

namespace meridian::http {
namespace {

using Headers = QMap<QByteArray, QByteArray>;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

//! False when a line is no header field. Repeated fields are joined by a comma, as RFC 9110 allows.
bool readHeaders(const QList<QByteArray> &lines, Headers &headers)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon < 1)
            return false;
        const QByteArray name = lines[i].left(colon);
        if (!std::all_of(name.begin(), name.end(), isTokenChar))
            return false;
        QByteArray &value = headers[name.toLower()];
        value += (value.isEmpty() ? "" : ", ") + lines[i].mid(colon + 1).trimmed();
    }
    return true;
}

bool lists(const QByteArray &value, QByteArrayView word)
{
    for (const QByteArray &part : value.split(',')) {
        if (part.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

//! A browser's page may come in only from this very host; programs that are no browsers send no Origin.
bool isForeign(const Headers &headers)
{
    const auto origin = headers.constFind("origin");
    if (origin == headers.constEnd())
        return false;
    const QUrl from(QString::fromLatin1(*origin), QUrl::StrictMode);
    const bool secure = from.scheme() == QLatin1StringView("https");
    if (!from.isValid() || (!secure && from.scheme() != QLatin1StringView("http")))
        return true;
    const QUrl here(from.scheme() + QStringLiteral("://") + QString::fromLatin1(headers.value("host")),
                    QUrl::StrictMode);
    const int standard = secure ? 443 : 80;
    return !here.isValid() || here.host().isEmpty() || from.host() != here.host()
        || from.port(standard) != here.port(standard);
}

constexpr QByteArrayView DocumentPath("/v1/y/"), CalendarPath("/v1/calendar/"), CalendarEnding(".ics");

//! A WebSocket, or what is wrong with it.
Ask judgeUpgrade(const QByteArray &method, const Headers &headers, Ask good)
{
    if (method != "GET")
        return Ask::WrongMethod;
    if (!lists(headers.value("upgrade"), "websocket") || !lists(headers.value("connection"), "upgrade"))
        return Ask::NotAnUpgrade;
    return good;
}

Ask judgeSync(const QByteArray &method, const Headers &headers)
{
    if (const Ask upgrade = judgeUpgrade(method, headers, Ask::Sync); upgrade != Ask::Sync)
        return upgrade;
    if (isForeign(headers))
        return Ask::ForeignOrigin;
    const auto protocols = headers.constFind("sec-websocket-protocol");
    if (protocols != headers.constEnd() && !lists(*protocols, "meridian.v1"))
        return Ask::UnknownProtocol;
    return Ask::Sync;
}

//! The lines of a head that has arrived whole, without their ends.
QList<QByteArray> linesOf(QByteArrayView head)
{
    const QByteArray bytes = head.toByteArray();
    QList<QByteArray> lines = bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

QByteArray pathOf(const QByteArray &target)
{
    const auto query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

QByteArray response(QByteArrayView status, QByteArrayView body, QByteArrayView extra = {})
{
    return QByteArray("HTTP/1.1 ") + status.toByteArray() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
        + extra.toByteArray() + "Connection: close\r\n\r\n" + body.toByteArray();
}

} // namespace

Ask judge(QByteArrayView head)
{
    const QByteArray bytes = head.toByteArray();
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return head.size() >= MaxHead ? Ask::TooLarge : Ask::Incomplete;
    if (end > MaxHead)
        return Ask::TooLarge;
    const QList<QByteArray> lines = linesOf(head);
    const QList<QByteArray> request = lines.front().split(' ');
    Headers headers;
    if (request.size() != 3 || !request[2].startsWith("HTTP/1.") || !readHeaders(lines, headers))
        return Ask::Malformed;
    const QByteArray path = pathOf(request[1]);
    if (path == "/v1/sync")
        return judgeSync(request[0], headers);
    // Pages of any site may ask: nothing comes with the request by itself, and without the token nothing is answered.
    if (path.startsWith(DocumentPath))
        return judgeUpgrade(request[0], headers, Ask::Document);
    if (path.startsWith(CalendarPath) && path.endsWith(CalendarEnding))
        return request[0] == "GET" || request[0] == "HEAD" ? Ask::Calendar : Ask::WrongMethod;
    if (path == "/health")
        return request[0] == "GET" ? Ask::Health : Ask::WrongMethod;
    return Ask::NotFound;
}

DocumentAsk documentAsk(QByteArrayView head)
{
    const QByteArray line = head.toByteArray().split('\r').front();
    const QUrl url = QUrl::fromEncoded(line.split(' ').value(1));
    return {url.path(QUrl::FullyDecoded).mid(DocumentPath.size()),
            QUrlQuery(url).queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded)};
}

CalendarAsk calendarAsk(QByteArrayView head)
{
    const QList<QByteArray> lines = linesOf(head);
    const QList<QByteArray> request = lines.front().split(' ');
    Headers headers;
    (void)readHeaders(lines, headers); // judge() has
    const QByteArray path = pathOf(request.value(1));
    return {request.value(0) == "HEAD" ? CalendarAsk::Method::Head : CalendarAsk::Method::Get,
            QString::fromLatin1(path.mid(CalendarPath.size()).chopped(CalendarEnding.size())), headers.value("if-none-match")};
}

QByteArray answer(Ask ask)
{
    switch (ask) {
    case Ask::Health: return response("200 OK", R"({"status":"ok"})");
    case Ask::NotFound: return response("404 Not Found", R"({"error":"not_found"})");
    case Ask::WrongMethod: return response("405 Method Not Allowed", R"({"error":"wrong_method"})", "Allow: GET\r\n");
    case Ask::NotAnUpgrade:
        return response("426 Upgrade Required", R"({"error":"upgrade_required"})", "Upgrade: websocket\r\n");
    case Ask::ForeignOrigin: return response("403 Forbidden", R"({"error":"foreign_origin"})");
    case Ask::TooLarge:
        return response("431 Request Header Fields Too Large", R"({"error":"too_large"})");
    case Ask::UnknownProtocol: return response("400 Bad Request", R"({"error":"unknown_subprotocol"})");
    case Ask::Incomplete:
    case Ask::Sync:
    case Ask::Document:
    case Ask::Calendar:
    case Ask::Malformed: break;
    }
    return response("400 Bad Request", R"({"error":"malformed"})");
}

QByteArray tooManyAnswer()
{
    return response("503 Service Unavailable", R"({"error":"too_many_connections"})", "Retry-After: 5\r\n");
}

QByteArray tooManyTriesAnswer(qint64 waitMs)
{
    return response("429 Too Many Requests", R"({"error":"too_many_tries"})", "Retry-After: " + QByteArray::number((waitMs + 999) / 1000) + "\r\n");
}

QByteArray unavailableAnswer()
{
    return response("503 Service Unavailable", R"({"error":"unavailable"})", "Retry-After: 60\r\n");
}

QByteArray calendarAnswer(const QByteArray &calendar, const QByteArray &tag, const QByteArray &lastModified)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/calendar; charset=utf-8\r\nContent-Length: " + QByteArray::number(calendar.size())
        + "\r\nETag: " + tag + "\r\nLast-Modified: " + lastModified
        + "\r\nCache-Control: private, no-cache\r\nContent-Disposition: inline; filename=\"tasks.ics\"\r\n"
          "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
        + calendar;
}

QByteArray notModifiedAnswer(const QByteArray &tag)
{
    return "HTTP/1.1 304 Not Modified\r\nETag: " + tag + "\r\nCache-Control: private, no-cache\r\nConnection: close\r\n\r\n";
}

QByteArray withoutBody(const QByteArray &answer)
{
    return answer.left(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace meridian::http
