// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace meridian::http {

//! What the head of a request asks for, as far as it has arrived.
//!
//! Units: at most MaxHead bytes up to the empty line.
//! Source: RFC 9112 (HTTP/1.1), RFC 6455 section 4.2.1 (upgrades), RFC 6454 section 6 (Origin).
enum class Ask {
    Incomplete,
    Sync,   //!< a WebSocket at /v1/sync
    Document, //!< a WebSocket at /v1/y/<document>: see documentAsk()
    Calendar, //!< GET or HEAD /v1/calendar/<secret>.ics: see calendarAsk()
    Health, //!< GET /health
    Malformed,
    TooLarge,
    NotFound,
    WrongMethod,
    NotAnUpgrade,  //!< /v1/sync without a WebSocket
    ForeignOrigin, //!< a page of another site wants in
    UnknownProtocol
};
inline constexpr qsizetype MaxHead = 8192;

[[nodiscard]] Ask judge(QByteArrayView head);

//! What the head of an Ask::Document names, neither checked yet.
struct DocumentAsk {
    QString document;
    QString token;
};
[[nodiscard]] DocumentAsk documentAsk(QByteArrayView head);

//! What the head of an Ask::Calendar asks for, not checked yet.
struct CalendarAsk {
    enum class Method { Get, Head };
    Method method = Method::Get;
    QString secret;
    QByteArray ifNoneMatch;
};
[[nodiscard]] CalendarAsk calendarAsk(QByteArrayView head);

//! The whole answer to an ask that does not become a WebSocket; the connection closes after it.
[[nodiscard]] QByteArray answer(Ask ask);
//! The answer where too many strangers wait at the door.
[[nodiscard]] QByteArray tooManyAnswer();
//! The answer to who guesses, or asks too often.
[[nodiscard]] QByteArray tooManyTriesAnswer(qint64 waitMs);
[[nodiscard]] QByteArray unavailableAnswer();
//! A calendar, which is its reader's alone.
[[nodiscard]] QByteArray calendarAnswer(const QByteArray &calendar, const QByteArray &tag, const QByteArray &lastModified);
[[nodiscard]] QByteArray notModifiedAnswer(const QByteArray &tag);
//! As to a HEAD: what stands in front of the body, which is as long as it would be.
[[nodiscard]] QByteArray withoutBody(const QByteArray &answer);

} // namespace meridian::http
