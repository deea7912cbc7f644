// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/desktop.h"
#include "core/crdt/updates.h"
#include "core/protocol/wire.h"
#include "core/store/database.h"

namespace meridian::sim {

Desktop::Desktop(World &world, Network &network, quint64 seed, MemberId member, QString token)
    : m_world(world), m_network(network), m_disk(seed), m_clock(world), m_random(seed + 1), m_member(member),
      m_token(std::move(token))
{
}

StoreResult<std::unique_ptr<SQLite::Database>> Desktop::openDatabaseFile() const
{
    return openDatabase({QStringLiteral("/replica.db"), m_disk.vfs(), true});
}

void Desktop::boot()
{
    const quint64 life = ++m_life;
    ++m_boots;
    m_isDeathPlanned = false;
    auto store = ReplicaStore::open({QStringLiteral("/replica.db"), m_disk.vfs(), true}, m_clock);
    if (!store) {
        if (m_disk.isDead())
            m_disk.powerOn();
        m_world.after(1'000, [this, life] {
            if (life == m_life)
                boot();
        });
        return;
    }
    m_store = std::move(*store);
    m_engine = std::make_unique<SyncEngine>(*m_store, *this, m_clock, m_random, m_token,
                                            QStringLiteral("simulation"));
    m_engine->start();
    afterTurn();
}

void Desktop::shutDown()
{
    ++m_life;
    close();
    m_engine.reset();
    m_store.reset();
    if (m_disk.isDead())
        m_disk.powerOn();
}

void Desktop::kill()
{
    m_network.breakConnections(*this);
    shutDown();
    m_world.after(m_world.between(100, 15'000), [this, life = m_life] {
        if (life == m_life)
            boot();
    });
}

void Desktop::afterTurn()
{
    if (!m_disk.isDead() || std::exchange(m_isDeathPlanned, true))
        return;
    m_world.after(0, [this, life = m_life] {
        if (life == m_life)
            kill();
    });
}

bool Desktop::submit(const std::vector<OpBody> &bodies)
{
    std::vector<Op> ops;
    for (const OpBody &body : bodies)
        ops.push_back({OpId::create(m_clock.now(), m_random), body});
    const auto kept = m_store->submit(ops);
    if (kept && !m_disk.isDead()) {
        for (const Op &op : ops) {
            if (!isPrivate(op.body)) // a later one may take its place
                m_promised.insert(op.opId);
        }
        m_engine->outboxChanged();
    }
    afterTurn();
    return kept && !m_disk.isDead();
}

bool Desktop::write(DocumentId document, const std::function<void(crdt::TextRef &, crdt::Transaction &)> &edit)
{
    const auto content = m_store->documents().content(document);
    if (!content)
        return false;
    crdt::Doc doc(crdt::ClientId::create(m_random));
    for (const QByteArray &update : content->updates)
        (void)doc.apply(update);
    QByteArray written;
    doc.observe([&](const crdt::UpdateEvent &event) { written = event.update.toByteArray(); });
    {
        crdt::TextRef text = doc.text(u"content");
        crdt::Transaction transaction(doc);
        edit(text, transaction);
    }
    const bool kept = !written.isEmpty() && m_store->texts().keepOwn(document, written) && !m_disk.isDead();
    if (kept)
        m_engine->documentsChanged();
    afterTurn();
    return kept;
}

void Desktop::watch(DocumentId document, DocumentSink::Watch watch)
{
    m_engine->watchDocument(document, watch);
    afterTurn();
}

QString Desktop::textOf(DocumentId document)
{
    const auto content = m_store->documents().content(document);
    crdt::Doc doc(crdt::ClientId{1});
    if (content) {
        for (const QByteArray &update : content->updates)
            (void)doc.apply(update);
    }
    return doc.text(u"content").toString();
}

void Desktop::tidyOutbox()
{
    const auto rows = m_store->queries().outbox();
    if (!rows)
        return;
    for (const OutboxRow &row : *rows) {
        if (row.state != SendState::Refused || m_disk.isDead())
            continue;
        if (m_random.chance(30)) {
            if (m_store->retry(row.op.opId))
                m_engine->outboxChanged();
        } else {
            m_promised.remove(row.op.opId);
            if (m_store->discard(row.op.opId))
                m_engine->outboxChanged();
        }
    }
    afterTurn();
}

void Desktop::open()
{
    close();
    m_connection = m_network.open(*this);
}

void Desktop::close()
{
    if (const ConnectionId connection = std::exchange(m_connection, 0); connection != 0)
        m_network.closeFromBelow(connection);
}

void Desktop::send(const QByteArray &cborFrame)
{
    if (m_connection != 0 && !m_disk.isDead())
        m_network.sendUp(m_connection, cborFrame);
}

void Desktop::wakeAt(Instant when)
{
    const quint64 wake = ++m_wake;
    m_world.after(std::max<qint64>(when.ms - m_clock.now().ms, 1), [this, wake] {
        if (wake != m_wake || !isUp())
            return;
        m_engine->tick();
        afterTurn();
    });
}

void Desktop::networkConnected(ConnectionId connection)
{
    if (connection != m_connection || !isUp())
        return;
    m_engine->connected();
    afterTurn();
}

void Desktop::networkReceived(ConnectionId connection, const QByteArray &frame)
{
    if (connection != m_connection || !isUp())
        return;
    noteEvent(frame);
    m_engine->received(frame);
    afterTurn();
}

void Desktop::networkLost(ConnectionId connection, const QString &reason)
{
    if (connection != m_connection || !isUp())
        return;
    m_connection = 0;
    m_engine->disconnected(reason);
    afterTurn();
}

void Desktop::noteEvent(const QByteArray &frame)
{
    const auto decoded = wire::decodeFromServer(frame, wire::Encoding::Cbor);
    if (!decoded)
        return;
    if (const auto *event = std::get_if<frame::EventFrame>(&*decoded))
        m_seen.insert(event->opId, event->seq);
}

} // namespace meridian::sim
