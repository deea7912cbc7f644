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

//! The whole answer to an ask that does not become a WebSocket; the connection closes after it.
[[nodiscard]] QByteArray answer(Ask ask);
//! The answer where too many strangers wait at the door.
[[nodiscard]] QByteArray tooManyAnswer();

} // namespace meridian::http
