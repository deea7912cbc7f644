// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/accounts.h"
#include "core/server/administration.h"
#include "core/server/server_core.h"
#include <QTemporaryDir>
#include <QTest>
#include <map>

// A ServerCore with everything around it in memory, and clients that are a few lines each.

namespace meridian::testing {

//! Keeps what was sent to each connection.
class MemoryPort final : public ServerPort {
public:
    void send(ConnectionId connection, const QByteArray &frame, wire::Encoding encoding) override
    {
        m_sent[connection].push_back({frame, encoding});
        if (m_slow.contains(connection))
            m_queued[connection] += frame.size();
    }
    void close(ConnectionId connection, quint16 code, const QString &reason) override
    {
        m_closed[connection] = code;
        m_reasons[connection] = reason;
    }
    [[nodiscard]] qint64 queued(ConnectionId connection) const override { return m_queued.value(connection); }

    struct Sent {
        QByteArray bytes;
        wire::Encoding encoding;
    };
    std::map<ConnectionId, std::vector<Sent>> m_sent;
    QHash<ConnectionId, quint16> m_closed;
    QHash<ConnectionId, QString> m_reasons;
    QSet<ConnectionId> m_slow; //!< these read nothing
    QHash<ConnectionId, qint64> m_queued;
};

//! Hashes at once, and reversibly: for tests of what hangs on a password, not of passwords.
class PlainHasher final : public PasswordHasher {
public:
    Accepted hash(const QString &password, std::function<void(const QByteArray &)> done) override
    {
        ++m_calls;
        done("plain:" + password.toUtf8());
        return Accepted::Yes;
    }
    Accepted verify(const QString &password, const QByteArray &hash, std::function<void(bool)> done) override
    {
        ++m_calls;
        done(!hash.isEmpty() && hash == "plain:" + password.toUtf8());
        return Accepted::Yes;
    }
    int m_calls = 0;
};

//! A workspace with an owner, on disk, and a server over it.
class ServerBench {
public:
    explicit ServerBench(ServerCore::Options options = {}) : m_options(std::move(options))
    {
        m_path = m_dir.filePath(QStringLiteral("server.sqlite"));
        m_database = open();
        m_made = *administration::createWorkspace(*m_database, m_clock, m_random, QStringLiteral("Saltmarsh"),
                                                  profile(QStringLiteral("Olga Owner")),
                                                  QStringLiteral("olga@example.org"));
        m_accounts = std::make_unique<Accounts>(*m_database);
        restart();
    }
    ~ServerBench() { m_core.reset(); }

    [[nodiscard]] std::unique_ptr<SQLite::Database> open() const
    {
        auto opened = openDatabase({m_path, {}, false});
        return opened ? std::move(*opened) : nullptr;
    }
    void restart()
    {
        m_core.reset();
        m_core = std::move(*ServerCore::create(*m_database, m_clock, m_random, m_port, m_hasher, m_options));
    }
    static Profile profile(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.zone = QStringLiteral("Europe/Lisbon");
        return profile;
    }
    [[nodiscard]] MemberId owner() const { return m_made.owner; }
    [[nodiscard]] ChannelId everyone() const { return m_made.everyone; }
    MemberId addMember(const QString &name, Role role, const QString &email = {})
    {
        return *administration::addMember(*m_database, m_clock, m_random, profile(name), role, email);
    }
    [[nodiscard]] QString token(MemberId member)
    {
        return m_accounts->addDevice(member, QStringLiteral("test"), m_clock.now(), m_random)->token;
    }
    template<typename IdType>
    [[nodiscard]] IdType id()
    {
        return IdType::create(m_clock.now(), m_random);
    }

    ManualClock m_clock{Instant{1'781'600'000'000}};
    SeededRandom m_random{42};
    MemoryPort m_port;
    PlainHasher m_hasher;
    ServerCore::Options m_options;
    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Accounts> m_accounts;
    administration::NewWorkspace m_made;
    std::unique_ptr<ServerCore> m_core;
    ConnectionId m_lastConnection = 0;
};

//! One connection. Frames sent are read in order with take().
class Client {
public:
    explicit Client(ServerBench &bench, wire::Encoding encoding = wire::Encoding::Cbor,
                    const QString &peer = QStringLiteral("192.0.2.1"))
        : m_bench(bench), m_id(++bench.m_lastConnection), m_encoding(encoding)
    {
        m_bench.m_core->opened(m_id, peer);
    }
    //! Signed in, and up to the end of the log.
    Client(ServerBench &bench, MemberId member, Seq cursor = 0) : Client(bench)
    {
        hello(bench.token(member), cursor);
    }

    template<typename Frame>
    void send(const Frame &frame)
    {
        m_bench.m_core->received(m_id, wire::encode(frame, m_encoding), m_encoding);
    }
    void sendBytes(const QByteArray &bytes) { m_bench.m_core->received(m_id, bytes, m_encoding); }
    void hello(const QString &token, Seq cursor = 0)
    {
        send(frame::Hello{token, cursor, QStringLiteral("test"), {}});
    }
    OpId submit(const OpBody &body)
    {
        const OpId id = m_bench.id<OpId>();
        send(wire::toFrame(Op{id, body}));
        return id;
    }
    //! Sends it, commits it, and answers with the code of its refusal, empty when it became an event.
    QString outcome(const OpBody &body)
    {
        const OpId id = submit(body);
        m_bench.m_core->flush();
        for (const auto &frame : all()) {
            const auto *reject = std::get_if<frame::Reject>(&frame);
            if (reject && reject->opId == id)
                return reject->code;
            const auto *event = std::get_if<frame::EventFrame>(&frame);
            if (event && event->opId == id)
                return {};
        }
        return QStringLiteral("no answer");
    }
    //! Every frame since the last call.
    std::vector<frame::FromServer> all()
    {
        std::vector<frame::FromServer> frames;
        for (const auto &sent : std::exchange(m_bench.m_port.m_sent[m_id], {})) {
            auto frame = wire::decodeFromServer(sent.bytes, sent.encoding);
            Q_ASSERT(frame);
            frames.push_back(std::move(*frame));
        }
        return frames;
    }
    //! The frames of one kind since the last call; the others are dropped.
    template<typename Frame>
    std::vector<Frame> take()
    {
        std::vector<Frame> found;
        for (auto &frame : all()) {
            if (auto *one = std::get_if<Frame>(&frame))
                found.push_back(std::move(*one));
        }
        return found;
    }
    //! All bytes since the last call, as they went out.
    QByteArray bytes()
    {
        QByteArray joined;
        for (const auto &sent : std::exchange(m_bench.m_port.m_sent[m_id], {}))
            joined += sent.bytes;
        return joined;
    }
    [[nodiscard]] bool isClosed() const { return m_bench.m_port.m_closed.contains(m_id); }
    [[nodiscard]] ConnectionId id() const { return m_id; }

private:
    ServerBench &m_bench;
    ConnectionId m_id;
    wire::Encoding m_encoding;
};

struct Posted {
    ThreadId thread;
    MessageId message;
};
//! A thread with one message, committed.
inline Posted postThread(ServerBench &bench, Client &client, ChannelId channel, const QString &text)
{
    const Posted made{bench.id<ThreadId>(), bench.id<MessageId>()};
    client.submit(op::StartThread{made.thread, channel, QStringLiteral("Subject"), Ask::Nothing, {}, {}});
    client.submit(op::PostMessage{made.message, made.thread, text});
    bench.m_core->flush();
    return made;
}

} // namespace meridian::testing
