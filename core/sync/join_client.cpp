// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/join_client.h"
#include "core/protocol/wire.h"
#include "core/sync/web_socket_link.h"
#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace meridian {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

using Reply = std::expected<frame::FromServer, JoinClient::Error>;

//! One connection, one question, one answer; deletes itself after it.
class Exchange final : public QObject {
public:
    Exchange(const QUrl &server, QByteArray question, std::function<void(const Reply &)> done, QObject *parent)
        : QObject(parent), m_question(std::move(question)), m_done(std::move(done)), m_socket(makeSocket())
    {
        QWebSocket *socket = m_socket.get();
        connect(socket, &QWebSocket::connected, this, [this] { m_socket->sendBinaryMessage(m_question); });
        connect(socket, &QWebSocket::binaryMessageReceived, this, &Exchange::received);
        connect(socket, &QWebSocket::disconnected, this, &Exchange::unreachable);
        QTimer::singleShot(PatienceMs, this, &Exchange::unreachable);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"meridian.v1"_s});
        socket->open(QNetworkRequest(syncUrl(server)), options);
    }
    ~Exchange() override { leaveSocket(std::move(m_socket)); }

private:
    void received(const QByteArray &message)
    {
        auto frame = wire::decodeFromServer(message, wire::Encoding::Cbor);
        if (!frame)
            return answer(std::unexpected(JoinClient::Error{QString(frame.error().code), frame.error().message}));
        if (const auto *error = std::get_if<frame::ErrorFrame>(&*frame))
            return answer(std::unexpected(JoinClient::Error{error->code, error->message}));
        answer(std::move(*frame));
    }
    void unreachable()
    {
        const QString why = m_socket->closeReason().isEmpty() ? m_socket->errorString() : m_socket->closeReason();
        answer(std::unexpected(JoinClient::Error{QString(JoinClient::Unreachable), why}));
    }
    void answer(const Reply &reply)
    {
        if (const auto done = std::exchange(m_done, {})) {
            deleteLater();
            done(reply);
        }
    }

    QByteArray m_question;
    std::function<void(const Reply &)> m_done;
    SocketPtr m_socket;
};

//! Passes on an answer of the type that was asked for.
template<typename T>
std::function<void(const Reply &)> expecting(JoinClient::Answer<T> done)
{
    return [done = std::move(done)](const Reply &reply) {
        if (!reply)
            return done(std::unexpected(reply.error()));
        if (const T *found = std::get_if<T>(&*reply))
            return done(*found);
        done(std::unexpected(JoinClient::Error{QString(frame::code::UnknownFrame),
            JoinClient::tr("The server answered something this version does not understand.")}));
    };
}

template<typename Frame>
QByteArray encoded(const Frame &frame)
{
    return wire::encode(frame, wire::Encoding::Cbor);
}

} // namespace

JoinClient::JoinClient(QObject *parent) : QObject(parent) {}

void JoinClient::inviteInfo(const QUrl &server, const QString &invite, Answer<frame::InviteAnswer> done)
{
    new Exchange(server, encoded(frame::InviteInfo{invite}), expecting(std::move(done)), this);
}

void JoinClient::join(const QUrl &server, const frame::Join &request, Answer<frame::Session> done)
{
    new Exchange(server, encoded(request), expecting(std::move(done)), this);
}

void JoinClient::login(const QUrl &server, const frame::Login &request, Answer<frame::Session> done)
{
    new Exchange(server, encoded(request), expecting(std::move(done)), this);
}

void JoinClient::enter(const QUrl &server, const frame::Enter &request, Answer<frame::Session> done)
{
    new Exchange(server, encoded(request), expecting(std::move(done)), this);
}

void JoinClient::cancel()
{
    const QObjectList open = children();
    qDeleteAll(open);
}

} // namespace meridian
