// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inbox_index.h"
#include "core/store/replica_store.h"
#include "core/store/workspace_reader.h"
#include "tests/core/store/store_fixture.h"
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using namespace meridian::test;

namespace {

//! One server and one desktop, driven at random, with the rows compared after every step.
class Session {
public:
    explicit Session(quint64 seed)
        : m_random(seed), m_ops(m_random), m_folder(folderTemplate()), m_path(m_folder.filePath(QStringLiteral("r.db")))
    {
        begin(m_server);
        m_store = must(ReplicaStore::open({m_path, {}, false}, m_clock));
        must(m_store->setSelf(me, id<WorkspaceId>(1), QStringLiteral("Saltmarsh")));
        m_view = must(openDatabase({m_path, {}, false})); // written to only to be taken back
        m_sent = must(m_server.log->read(0, 100));
        deliver();
    }

    void step()
    {
        m_clock.advance(10);
        switch (m_random.below(12)) {
        case 0:
        case 1:
        case 2:
        case 3: return write();
        case 4:
        case 5: return others();
        case 6: return answer();
        case 7:
        case 8: return deliver();
        case 9: return snapshot();
        case 10: return reconsider();
        default: return page();
        }
    }

    //! Everything waiting is answered and delivered.
    void settle()
    {
        while (!must(m_store->waitingOps(1)).empty())
            answer();
        deliver();
    }

    void verify()
    {
        for (const Event &event : must(m_server.log->read(m_expected.head, 10000))) {
            if (event.seq > m_delivered)
                break;
            must(m_expected.projection->apply(event, m_expected.change));
            m_expected.head = event.seq;
        }
        m_expected.database->exec("SAVEPOINT waiting");
        Outbox targets(*m_expected.database);
        for (const OutboxRow &row : must(m_store->queries().outbox())) {
            if (row.state == SendState::Waiting && targets.targetOf(row.op.body).known)
                must(m_expected.projection->apply({PendingSeq + row.position, row.op, me, row.writtenAt}, m_expected.change));
        }
        const QStringList held = dump(*m_view), wanted = dump(*m_expected.database);
        m_expected.database->exec("ROLLBACK TO waiting; RELEASE waiting");
        if (held != wanted)
            RC_FAIL(("held:\n" + held.join(u'\n') + "\nwanted:\n" + wanted.join(u'\n')).toStdString());
        RC_ASSERT(must(m_store->queries().self()).cursor == m_delivered);
        const QStringList inbox = inboxRows();
        m_view->exec("SAVEPOINT anew");
        InboxIndex(*m_view).rebuild();
        const QStringList anew = inboxRows();
        m_view->exec("ROLLBACK TO anew; RELEASE anew");
        if (inbox != anew)
            RC_FAIL(("inbox:\n" + inbox.join(u'\n') + "\nanew:\n" + anew.join(u'\n')).toStdString());
    }

private:
    QStringList inboxRows()
    {
        QStringList lines;
        SQLite::Statement query(*m_view, "SELECT hex(thread), hex(channel), place, due, newest, last_at, unread, later_until, "
                                         "hidden_until FROM inbox "
                                         "UNION ALL SELECT hex(thread), 'waits on others', due, 0, 0, 0, 0, 0, 0 FROM waiting_on ORDER BY 1, 2");
        while (query.executeStep()) {
            QString line;
            for (int i = 0; i < query.getColumnCount(); ++i)
                line += QString::fromUtf8(query.getColumn(i).getText()) + u' ';
            lines.append(line);
        }
        return lines;
    }
    void write()
    {
        std::vector<Op> ops;
        const quint64 count = 1 + m_random.below(3);
        for (quint64 i = 0; i < count; ++i)
            ops.push_back({id<OpId>(++m_opNumber), m_ops.any(me)});
        const auto before = dump(*m_view);
        if (const auto done = m_store->submit(ops); !done) {
            RC_ASSERT(done.error().code == StoreError::Code::Misuse);
            RC_ASSERT(dump(*m_view) == before);
        }
    }
    void others()
    {
        const MemberId author = m_ops.other();
        const OpBody body = m_ops.any(author);
        if (isAcceptable(*m_server.database, body))
            m_sent.push_back(m_server.append(body, author));
    }
    //! The server takes the first waiting op, or refuses it.
    void answer()
    {
        for (const Op &op : must(m_store->waitingOps(100))) {
            if (must(m_server.log->find(op.opId)))
                continue;
            if (isAcceptable(*m_server.database, op.body) && !m_random.chance(15)) {
                m_sent.push_back(m_server.append(op.body, me, op.opId));
            } else {
                must(m_store->refuse(op.opId, QStringLiteral("conflict"), QStringLiteral("No.")));
            }
            return;
        }
        deliver();
    }
    void deliver()
    {
        // Some of what is under way, and sometimes something twice.
        const size_t count = m_random.chance(70) ? m_sent.size() : m_random.below(m_sent.size() + 1);
        const std::vector<Event> some(m_sent.begin(), m_sent.begin() + qsizetype(count));
        must(m_store->applyEvents(some));
        if (!some.empty())
            m_delivered = std::max(m_delivered, some.back().seq);
        if (!m_random.chance(10))
            m_sent.erase(m_sent.begin(), m_sent.begin() + qsizetype(count));
    }
    void snapshot()
    {
        if (!m_random.chance(30))
            return;
        deliverAll(); // what was confirmed comes as an event before; a snapshot does not name op ids
        WorkspaceReader reader(*m_server.database);
        const auto parts = must(reader.snapshot(me, {1000, 1000}));
        for (int i = 0; i < parts->count(); ++i)
            must(m_store->applySnapshot(must(parts->part(i)), m_server.head, i == 0, i + 1 == parts->count()));
    }
    void deliverAll()
    {
        must(m_store->applyEvents(m_sent));
        m_sent.clear();
        m_delivered = m_server.head;
    }
    void reconsider()
    {
        for (const OutboxRow &row : must(m_store->queries().outbox())) {
            if (row.state == SendState::Refused && m_random.chance(50))
                must(m_random.chance(50) ? m_store->retry(row.op.opId) : m_store->discard(row.op.opId));
        }
    }
    //! A page of history, as fresh as the server is; only when nothing is under way it says nothing new.
    void page()
    {
        deliverAll();
        WorkspaceReader reader(*m_server.database);
        must(m_store->upsert(must(reader.messagesBefore(m_ops.thread(), {}, me, 10)).rows));
        if (m_random.chance(30)) {
            const ChannelId channel = m_ops.channel();
            must(m_store->forgetChannel(channel));
            must(m_store->upsert(must(reader.scope(channel, me, {1000, 1000}))));
        }
    }

    SeededRandom m_random;
    RandomOps m_ops;
    ManualClock m_clock{{1'700'000'000'000}};
    QTemporaryDir m_folder;
    QString m_path;
    Workspace m_server;
    Workspace m_expected; //!< what was delivered, projected without any rebase
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<SQLite::Database> m_view;
    std::vector<Event> m_sent;
    Seq m_delivered = 0;
    quint64 m_opNumber = 0;
};

} // namespace

class RebaseTest : public QObject {
    Q_OBJECT
private slots:
    void rowsAreTheLogWithWhatWaitsOnTop()
    {
        QVERIFY(rc::check("rows == projection(log) + waiting ops, after every step", [] {
            Session session(*rc::gen::resize(rc::kNominalSize, rc::gen::noShrink(rc::gen::arbitrary<quint64>())));
            for (int i = 0; i < 40; ++i) {
                session.step();
                session.verify();
            }
            session.settle();
            session.verify();
        }));
    }
};

QTEST_GUILESS_MAIN(RebaseTest)
#include "tst_rebase.moc"
