// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/team.h"
#include "core/model/codec.h"
#include "core/server/accounts.h"
#include "core/server/administration.h"
#include "core/store/audit.h"
#include "core/store/event_log.h"
#include "core/store/statements.h"
#include "core/store/workspace_reader.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace meridian::sim {
namespace {

Profile profileOf(size_t number)
{
    Profile profile;
    profile.name = QStringLiteral("Member %1").arg(number);
    profile.zone = QStringLiteral("Europe/Lisbon");
    return profile;
}

//! What the server says `member` may read, to the last row.
StoreResult<Rows> readableRows(SQLite::Database &database, MemberId member)
{
    const WorkspaceReader reader(database);
    const auto parts = reader.snapshot(member, {1'000'000, 1'000'000, 1'000'000});
    if (!parts)
        return std::unexpected(parts.error());
    Rows all;
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    for (int index = 0; index < (*parts)->count(); ++index) {
        const auto part = (*parts)->part(index);
        if (!part)
            return std::unexpected(part.error());
        append(all.members, part->members);
        append(all.channels, part->channels);
        append(all.memberships, part->memberships);
        append(all.threads, part->threads);
        append(all.notes, part->notes);
        append(all.asks, part->asks);
        append(all.messages, part->messages);
        append(all.reactions, part->reactions);
        append(all.versions, part->versions);
        append(all.standings, part->standings);
        append(all.follows, part->follows);
        append(all.drafts, part->drafts);
        append(all.pictures, part->pictures);
        append(all.documents, part->documents);
        append(all.comments, part->comments);
        append(all.documentVersions, part->documentVersions);
        append(all.favourites, part->favourites);
        append(all.tasks, part->tasks);
        append(all.taskNotes, part->taskNotes);
        append(all.taskLinks, part->taskLinks);
        append(all.taskViews, part->taskViews);
        append(all.agreements, part->agreements);
        append(all.agreementReadings, part->agreementReadings);
        append(all.checkIns, part->checkIns);
        append(all.checkInAnswers, part->checkInAnswers);
        append(all.checkInOwn, part->checkInOwn);
        append(all.attentions, part->attentions);
    }
    return sorted(std::move(all));
}

template<typename Row>
QByteArray asText(const Row &row)
{
    return QJsonDocument(QCborValue::fromCbor(codec::encode(row)).toMap().toJsonObject()).toJson(QJsonDocument::Compact);
}

template<typename Row>
void differences(const char *kind, const std::vector<Row> &have, const std::vector<Row> &want, QString &text)
{
    int shown = 0;
    const auto missingIn = [&](const std::vector<Row> &from, const std::vector<Row> &in, const char *word) {
        for (const Row &row : from) {
            if (std::find(in.begin(), in.end(), row) == in.end() && ++shown <= 6)
                text += QStringLiteral("\n    %1 %2: %3").arg(word, kind, QString::fromUtf8(asText(row)));
        }
    };
    missingIn(want, have, "lacks");
    missingIn(have, want, "has");
}

} // namespace

Rows sorted(Rows rows)
{
    const auto by = [](auto &list, auto key) {
        std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    };
    by(rows.members, [](const Member &m) { return m.member; });
    by(rows.channels, [](const Channel &c) { return c.channel; });
    by(rows.memberships, [](const Membership &m) { return std::tuple(m.channel, m.member); });
    by(rows.threads, [](const Thread &t) { return t.thread; });
    by(rows.notes, [](const ThreadNote &n) { return std::tuple(n.thread, n.seq); });
    by(rows.asks, [](const MessageAsk &a) { return std::tuple(a.thread, a.seq); });
    by(rows.messages, [](const Message &m) { return m.message; });
    by(rows.reactions, [](const Reaction &r) { return std::tuple(r.message, r.emoji, r.member); });
    by(rows.versions, [](const MessageVersion &v) { return std::tuple(v.message, v.seq); });
    by(rows.standings, [](const Standing &s) { return std::tuple(s.thread, s.member); });
    by(rows.follows, [](const ChannelFollow &f) { return std::tuple(f.channel, f.member); });
    by(rows.drafts, [](const Draft &d) { return std::tuple(d.member, d.draft); });
    by(rows.pictures, [](const Picture &p) { return p.member; });
    by(rows.documents, [](const Document &d) { return d.document; });
    by(rows.comments, [](const Comment &c) { return c.thread; });
    by(rows.documentVersions, [](const DocumentVersion &v) { return std::tuple(v.document, v.version); });
    by(rows.favourites, [](const Favourite &f) { return std::tuple(f.document, f.member); });
    by(rows.tasks, [](const Task &t) { return t.task; });
    by(rows.taskNotes, [](const TaskNote &n) { return std::tuple(n.task, n.seq); });
    by(rows.taskLinks, [](const TaskLink &l) { return std::tuple(l.task, l.other, l.relation); });
    by(rows.taskViews, [](const TaskView &v) { return std::tuple(v.member, v.view); });
    by(rows.agreements, [](const Agreement &a) { return std::tuple(a.channel, a.seq); });
    by(rows.agreementReadings, [](const AgreementReading &r) { return std::tuple(r.channel, r.member); });
    by(rows.checkIns, [](const CheckIn &c) { return c.checkIn; });
    by(rows.checkInAnswers, [](const CheckInAnswer &a) { return std::tuple(a.checkIn, a.round, a.member); });
    by(rows.checkInOwn, [](const CheckInOwn &o) { return std::tuple(o.checkIn, o.round, o.member); });
    by(rows.attentions, [](const Attention &a) { return a.member; });
    return rows;
}

QString difference(const Rows &have, const Rows &want)
{
    QString text;
    differences("member", have.members, want.members, text);
    differences("channel", have.channels, want.channels, text);
    differences("membership", have.memberships, want.memberships, text);
    differences("thread", have.threads, want.threads, text);
    differences("note", have.notes, want.notes, text);
    differences("ask", have.asks, want.asks, text);
    differences("message", have.messages, want.messages, text);
    differences("reaction", have.reactions, want.reactions, text);
    differences("version", have.versions, want.versions, text);
    differences("standing", have.standings, want.standings, text);
    differences("channel follow", have.follows, want.follows, text);
    differences("draft", have.drafts, want.drafts, text);
    differences("picture", have.pictures, want.pictures, text);
    differences("document", have.documents, want.documents, text);
    differences("comment", have.comments, want.comments, text);
    differences("document version", have.documentVersions, want.documentVersions, text);
    differences("favourite", have.favourites, want.favourites, text);
    differences("task", have.tasks, want.tasks, text);
    differences("task note", have.taskNotes, want.taskNotes, text);
    differences("task link", have.taskLinks, want.taskLinks, text);
    differences("task view", have.taskViews, want.taskViews, text);
    differences("agreement", have.agreements, want.agreements, text);
    differences("agreement reading", have.agreementReadings, want.agreementReadings, text);
    differences("check-in", have.checkIns, want.checkIns, text);
    differences("check-in answer", have.checkInAnswers, want.checkInAnswers, text);
    differences("check-in kept", have.checkInOwn, want.checkInOwn, text);
    differences("attention", have.attentions, want.attentions, text);
    return text;
}

Team::Team(quint64 seed, const std::vector<Role> &roles, int devices)
    : m_world(seed), m_network(m_world), m_server(std::make_unique<ServerNode>(m_world, m_network, seed * 1000))
{
    found(roles, devices);
}

// As an administrator does it, before the server runs.
void Team::found(const std::vector<Role> &roles, int devices)
{
    auto database = m_server->openDatabaseFile();
    if (!database || !administration::migrateAll(**database))
        qFatal("the simulated server has no database");
    SeededRandom &random = m_server->random();
    const WorldClock &clock = m_server->clock();
    const auto workspace = administration::createWorkspace(**database, clock, random,
        QStringLiteral("Saltmarsh"), profileOf(0), QStringLiteral("owner@example.org"));
    if (!workspace)
        qFatal("no workspace: %s", qPrintable(workspace.error().detail));
    m_everyone = workspace->everyone;
    auto accounts = std::make_unique<Accounts>(**database);
    for (size_t i = 0; i < roles.size(); ++i) {
        MemberId member = workspace->owner;
        if (i > 0)
            member = administration::addMember(**database, clock, random, profileOf(i), roles[i], {}).value();
        for (int one = 0; one < devices; ++one) {
            const auto device = accounts->addDevice(member, QStringLiteral("desk"), clock.now(), random);
            m_desktops.push_back(std::make_unique<Desktop>(m_world, m_network, m_world.random().next(), member,
                                                           device.value().token));
        }
    }
    accounts.reset(); // its statements stand on the database
    database->reset();
    m_server->boot();
    for (const auto &desktop : m_desktops)
        desktop->boot();
}

Desktop &Team::addDesktop(MemberId member)
{
    Accounts accounts(m_server->database());
    const auto device = accounts.addDevice(member, QStringLiteral("laptop"), m_server->clock().now(), m_server->random());
    m_desktops.push_back(std::make_unique<Desktop>(m_world, m_network, m_world.random().next(), member, device.value().token));
    m_desktops.back()->boot();
    return *m_desktops.back();
}

void Team::heal()
{
    m_network.setSlowness(20);
    m_server->clock().setError(0);
    if (m_server->disk().isDead())
        m_server->kill();
    m_server->disk().heal();
    for (const auto &desktop : m_desktops) {
        m_network.setReach(*desktop, Network::Reach::Up);
        desktop->clock().setError(0);
        if (desktop->disk().isDead())
            desktop->kill();
        desktop->disk().heal();
    }
}

bool Team::isSettled(Desktop &desktop, Seq head)
{
    if (!desktop.isUp())
        return false;
    const SyncStatus &status = desktop.engine().status();
    if (status.state == SyncStatus::State::SignedOut)
        return true;
    const auto waiting = desktop.store().waitingOps(1);
    if (status.state != SyncStatus::State::InStep || !waiting || !waiting->empty())
        return false;
    const auto self = desktop.store().queries().self();
    const auto missing = desktop.store().missingThreads(1);
    const auto unsent = desktop.store().texts().waitingDocuments();
    const auto stale = desktop.store().texts().stale(1);
    return self && self->cursor == head && missing && missing->empty() && unsent && unsent->empty() && stale
        && stale->empty() && desktop.engine().areDocumentsIdle();
}

bool Team::settle(qint64 limitMs)
{
    for (qint64 passed = 0; passed < limitMs; passed += 1'000) {
        m_world.runFor(1'000);
        if (!m_server->isUp())
            continue;
        const auto head = EventLog(m_server->database()).head();
        const auto untold = guarded([&] {
            return m_server->database().execAndGet("SELECT count(*) FROM document_editor WHERE untold = 1").getInt();
        });
        if (head && untold && *untold == 0 && std::all_of(m_desktops.begin(), m_desktops.end(),
                                [&](const auto &desktop) { return isSettled(*desktop, *head); }))
            return true;
    }
    return false;
}

QString Team::describe()
{
    QString text;
    if (m_server->isUp())
        text += QStringLiteral("server at %1\n").arg(EventLog(m_server->database()).head().value_or(-1));
    else
        text += QStringLiteral("server down\n");
    for (const auto &desktop : m_desktops) {
        if (!desktop->isUp()) {
            text += QStringLiteral("desktop down\n");
            continue;
        }
        const SyncStatus &status = desktop->engine().status();
        const auto self = desktop->store().queries().self();
        const auto missing = desktop->store().missingThreads(100);
        text += QStringLiteral("desktop %1 state %2 cursor %3 waiting %4 refused %5 missing %6 %7\n")
                    .arg(desktop->member().toString())
                    .arg(int(status.state))
                    .arg(self ? self->cursor : -1)
                    .arg(status.waiting)
                    .arg(status.refused)
                    .arg(missing ? int(missing->size()) : -1)
                    .arg(status.reason);
    }
    return text;
}

void Team::compare(Desktop &desktop, SQLite::Database &server, QStringList &breaches)
{
    const QString who = desktop.member().toString();
    const bool signedOut = desktop.engine().status().state == SyncStatus::State::SignedOut;
    QSet<OpId> kept;
    const auto outbox = desktop.store().queries().outbox();
    if (!outbox)
        breaches.append(who + QStringLiteral(": the outbox cannot be read"));
    else
        for (const OutboxRow &row : *outbox)
            kept.insert(row.op.opId);
    const EventLog log(server);
    for (const OpId &op : desktop.promised()) {
        const auto event = log.find(op);
        if (!event || (!*event && !kept.contains(op)))
            breaches.append(who + QStringLiteral(": lost its op ") + op.toString());
    }
    for (auto it = desktop.seen().cbegin(); it != desktop.seen().cend(); ++it) {
        const auto event = log.find(it.key());
        if (!event || !*event || (*event)->seq != it.value())
            breaches.append(who + QStringLiteral(": saw an event the log has not: ") + it.key().toString());
    }
    desktop.shutDown();
    if (signedOut)
        return;
    const auto database = desktop.openDatabaseFile();
    const auto have = database ? allRows(**database) : std::unexpected(database.error());
    const auto want = readableRows(server, desktop.member());
    if (!have || !want)
        breaches.append(who + QStringLiteral(": rows cannot be read"));
    else if (const Rows rows = sorted(*have); !(rows == *want))
        breaches.append(who + QStringLiteral(": rows differ") + difference(rows, *want));
}

QStringList Team::findBreaches()
{
    QStringList breaches;
    const auto sound = audit(m_server->database());
    if (!sound)
        breaches.append(QStringLiteral("the server cannot be audited"));
    else
        breaches += *sound;
    for (const auto &desktop : m_desktops)
        compare(*desktop, m_server->database(), breaches);
    return breaches;
}

} // namespace meridian::sim
