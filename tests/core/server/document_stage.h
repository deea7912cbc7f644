// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/awareness.h"
#include "core/crdt/doc.h"
#include "core/crdt/updates.h"
#include "core/protocol/document_pieces.h"
#include "core/server/yjs_message.h"
#include "core/store/event_log.h"
#include "tests/core/server/server_bench.h"

// People who write in one document, over both protocols, around a ServerCore in memory.

namespace meridian::testing {

//! Somebody's copy of a document.
class Copy {
public:
    explicit Copy(quint64 client) : m_doc(crdt::ClientId{client}) {}
    //! What typing makes.
    QByteArray type(qsizetype at, const QString &text)
    {
        QByteArray update;
        const auto watching = m_doc.observe([&](const crdt::UpdateEvent &event) { update = event.update.toByteArray(); });
        {
            crdt::TextRef content = m_doc.text(u"content");
            crdt::Transaction tx(m_doc);
            content.insert(tx, at, text);
        }
        m_doc.stop(watching);
        return update;
    }
    bool apply(const QByteArray &update) { return m_doc.apply(update).has_value(); }
    QString text() { return m_doc.text(u"content").toString(); }
    QByteArray vector() const { return m_doc.stateVector().encode(); }
    crdt::Doc &doc() { return m_doc; }

private:
    crdt::Doc m_doc;
};

//! A Yjs client: messages in, messages out.
class YjsPeer {
public:
    YjsPeer(ServerBench &bench, const QString &document, const QString &token)
        : m_bench(bench), m_id(++bench.m_lastConnection)
    {
        bench.m_core->openedYjs(m_id, QStringLiteral("192.0.2.9"), document, token);
    }
    void send(YjsMessage::Kind kind, const QByteArray &bytes)
    {
        m_bench.m_core->received(m_id, YjsMessage{kind, bytes}.encode(), wire::Encoding::Cbor);
        m_bench.m_core->flush();
    }
    std::vector<YjsMessage> take()
    {
        std::vector<YjsMessage> list;
        for (const auto &sent : std::exchange(m_bench.m_port.m_sent[m_id], {}))
            list.push_back(YjsMessage::decode(sent.bytes).value_or(YjsMessage{}));
        return list;
    }
    //! The last message of a kind; empty when there was none.
    QByteArray last(YjsMessage::Kind kind)
    {
        QByteArray bytes;
        for (const YjsMessage &message : take()) {
            if (message.kind == kind)
                bytes = message.bytes;
        }
        return bytes;
    }
    [[nodiscard]] bool isClosed() const { return m_bench.m_port.m_closed.contains(m_id); }
    //! Why it was closed; empty while it is not.
    [[nodiscard]] QString reason() const { return m_bench.m_port.m_reasons.value(m_id); }
    [[nodiscard]] ConnectionId id() const { return m_id; }

private:
    ServerBench &m_bench;
    ConnectionId m_id;
};

//! Somebody's caret.
inline QByteArray caret(quint64 client, const Clock &clock, int words = 1)
{
    crdt::Awareness one(crdt::ClientId{client}, clock);
    for (int word = 0; word < words; ++word)
        one.setLocal(QByteArray("{\"word\":") + QByteArray::number(word) + '}');
    return one.encodeAll();
}

//! Olga and Bob in a channel with one document, Gus the guest outside.
struct Stage : ServerBench {
    MemberId bob = addMember(QStringLiteral("Bob"), Role::Member);
    MemberId gus = addMember(QStringLiteral("Gus"), Role::Guest);
    DocumentId document = id<DocumentId>();
    std::unique_ptr<Client> olga, bobs, guests;

    Stage()
    {
        restart();
        olga = std::make_unique<Client>(*this, owner());
        bobs = std::make_unique<Client>(*this, bob);
        guests = std::make_unique<Client>(*this, gus);
        olga->submit(op::CreateDocument{document, everyone(), {}, QStringLiteral("V"), QStringLiteral("Plan")});
        m_core->flush();
        listen();
    }
    void listen()
    {
        for (Client *one : {olga.get(), bobs.get(), guests.get()})
            one->all();
    }
    void write(Client &who, qint64 request, const QByteArray &update)
    {
        who.send(frame::DocumentUpdate{document, request, 0, 1, update});
        m_core->flush();
    }
    void point(Client &who, const QByteArray &states)
    {
        who.send(frame::DocumentPresence{document, {}, states});
        m_core->flush();
    }
    QByteArray opened(Client &who, const QByteArray &vector = {}, bool watch = false)
    {
        who.send(frame::DocumentOpen{1, document, vector, watch});
        QByteArray bytes;
        for (const auto &part : who.take<frame::DocumentSync>())
            bytes += part.update;
        return bytes;
    }
    int told()
    {
        const auto events = EventLog(*m_database).read(0, 1000).value();
        return int(std::count_if(events.begin(), events.end(), [](const Event &event) {
            return std::holds_alternative<op::DocumentChanged>(event.op.body);
        }));
    }
};

} // namespace meridian::testing
