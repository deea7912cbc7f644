// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <vector>

namespace meridian::testing {

//! The network between clients and a server, which can be unplugged: every connection breaks, none is made.
class Cable : public QObject {
public:
    explicit Cable(quint16 server) : m_target(server)
    {
        QObject::connect(&m_plug, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_plug.nextPendingConnection())
                join(near);
        });
        if (m_plug.listen(QHostAddress::LocalHost))
            m_port = m_plug.serverPort();
    }
    ~Cable() override { unplug(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    void unplug()
    {
        m_plug.close();
        for (const QPointer<QTcpSocket> &end : std::exchange(m_ends, {})) {
            if (end)
                end->abort();
        }
    }
    [[nodiscard]] bool plug() { return m_plug.listen(QHostAddress::LocalHost, m_port); }

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        m_ends.insert(m_ends.end(), {near, far});
        const auto forward = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        forward(near, far);
        forward(far, near);
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_target);
    }

    QTcpServer m_plug;
    const quint16 m_target;
    quint16 m_port = 0;
    std::vector<QPointer<QTcpSocket>> m_ends;
};

} // namespace meridian::testing
