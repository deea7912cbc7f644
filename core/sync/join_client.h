// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/frames.h"
#include <QObject>
#include <QUrl>
#include <expected>
#include <functional>

namespace meridian {

//! First run: asks a server what an invite is worth, joins with it, or signs in. Every call makes one
//! connection, asks one question, and answers once, later, in this thread; none answers after this is gone.
//!
//! Errors: the server's code and sentence, or `unreachable` when no answer came.
class JoinClient final : public QObject {
    Q_OBJECT
public:
    struct Error {
        QString code; //!< one of frame::code, or Unreachable
        QString message;
    };
    static constexpr QLatin1StringView Unreachable{"unreachable"};
    template<typename T>
    using Answer = std::function<void(const std::expected<T, Error> &)>;

    explicit JoinClient(QObject *parent = nullptr);

    void inviteInfo(const QUrl &server, const QString &invite, Answer<frame::InviteAnswer> done);
    void join(const QUrl &server, const frame::Join &request, Answer<frame::Session> done);
    void login(const QUrl &server, const frame::Login &request, Answer<frame::Session> done);
    void enter(const QUrl &server, const frame::Enter &request, Answer<frame::Session> done);
    //! Lets go of every question not answered yet.
    void cancel();
};

} // namespace meridian
