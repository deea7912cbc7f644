// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/meridian_peers.h"
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/relative_position.h"
#include "core/crdt/updates.h"

namespace meridian::crdt {

namespace {

constexpr Origin Person{1}; // what undo follows; what tidying up makes is nobody's

QJsonObject failed(const QString &what)
{
    return {{QStringLiteral("error"), what}};
}

QJsonObject refused(CrdtError error)
{
    return failed(QStringLiteral("refused (%1)").arg(int(error)));
}

QJsonObject answered(const char *name, const std::expected<QByteArray, CrdtError> &bytes)
{
    return bytes ? QJsonObject{{QLatin1String(name), toBase64(*bytes)}} : refused(bytes.error());
}

Encoding encodingOf(const QJsonObject &command)
{
    return command[QStringLiteral("encoding")] == QLatin1String("v2") ? Encoding::V2 : Encoding::V1;
}

std::vector<QByteArray> updatesOf(const QJsonObject &command)
{
    std::vector<QByteArray> updates;
    for (const QJsonValue &update : command[QStringLiteral("updates")].toArray())
        updates.push_back(bytesOf(update));
    return updates;
}

QJsonObject merge(const QJsonObject &command)
{
    return answered("update", mergeUpdates(updatesOf(command)));
}

QJsonObject vectorOf(const QJsonObject &command)
{
    const auto vector = stateVectorFromUpdate(bytesOf(command[QStringLiteral("update")]));
    return vector ? QJsonObject{{QStringLiteral("state_vector"), toBase64(vector->encode())}} : refused(vector.error());
}

QJsonObject diff(const QJsonObject &command)
{
    const auto known = StateVector::decode(bytesOf(command[QStringLiteral("state_vector")]));
    return known ? answered("update", diffUpdate(bytesOf(command[QStringLiteral("update")]), *known))
                 : refused(known.error());
}

} // namespace

MeridianPeers::Peer::Peer(ClientId client, Watched watched)
    : doc(client), roots(doc), echo(watched == Watched::Yes ? std::make_unique<EventEcho>(doc, roots) : nullptr)
{
    doc.observe([this](const UpdateEvent &event) {
        if (event.source == Source::Local)
            sent.append(event.update.toByteArray());
    });
}

QJsonArray MeridianPeers::Peer::takeSent()
{
    QJsonArray updates;
    for (const QByteArray &update : std::exchange(sent, {}))
        updates.append(QJsonArray{toBase64(update), QJsonValue::Null});
    return updates;
}

QJsonObject MeridianPeers::Peer::look() const
{
    if (const QString difference = echo ? echo->difference(roots) : QString(); !difference.isEmpty())
        return failed(difference);
    return {{QStringLiteral("t"), toPlain(roots.text.toDelta())},
            {QStringLiteral("m"), toPlain(roots.map.toJson())},
            {QStringLiteral("a"), toPlain(roots.array.toJson())},
            {QStringLiteral("x"), roots.xml.toXml()},
            {QStringLiteral("length"), roots.text.length()},
            {QStringLiteral("state_vector"), toBase64(doc.stateVector().encode())},
            {QStringLiteral("state_v1"), toBase64(doc.encode())},
            {QStringLiteral("pending"), doc.isWaiting()}};
}

QJsonObject MeridianPeers::answer(const QJsonObject &command)
{
    const QString what = command[QStringLiteral("do")].toString();
    if (what == QLatin1String("forget")) {
        m_peers.clear();
        return {};
    }
    if (what == QLatin1String("open"))
        return open(command);
    if (what == QLatin1String("load"))
        return load(command);
    if (what == QLatin1String("merge"))
        return merge(command);
    if (what == QLatin1String("vectorOf"))
        return vectorOf(command);
    if (what == QLatin1String("diff"))
        return diff(command);
    if (what == QLatin1String("toV1"))
        return answered("update", toV1(bytesOf(command[QStringLiteral("update")])));
    Peer *who = peer(command);
    if (!who)
        return failed(QStringLiteral("nobody is called that"));
    if (what == QLatin1String("edit"))
        return edit(command);
    if (what == QLatin1String("apply"))
        return apply(command);
    if (what == QLatin1String("find"))
        return find(command);
    if (what == QLatin1String("look"))
        return who->look();
    if (what == QLatin1String("undo") || what == QLatin1String("redo")) {
        const bool done = what == QLatin1String("undo") ? who->undo->undo() : who->undo->redo();
        return {{QStringLiteral("done"), done}, {QStringLiteral("sent"), who->takeSent()}};
    }
    if (what == QLatin1String("missing")) {
        const auto known = StateVector::decode(bytesOf(command[QStringLiteral("state_vector")]));
        return known ? answered("update", who->doc.encodeSince(*known)) : refused(known.error());
    }
    if (what == QLatin1String("anchor")) {
        const auto side = RelativePosition::Side(command[QStringLiteral("assoc")].toInt());
        const qsizetype place = placeIn(who->roots.text, command[QStringLiteral("r")].toDouble());
        return answered("anchor", RelativePosition::at(who->roots.text, place, side).encode());
    }
    return failed(QStringLiteral("no such command: ") + what);
}

MeridianPeers::Peer *MeridianPeers::peer(const QJsonObject &command)
{
    const auto found = m_peers.find(command[QStringLiteral("peer")].toString());
    return found == m_peers.end() ? nullptr : found->second.get();
}

QJsonObject MeridianPeers::open(const QJsonObject &command)
{
    const auto watched = command[QStringLiteral("watched")].toBool(true) ? Peer::Watched::Yes : Peer::Watched::No;
    auto who = std::make_unique<Peer>(ClientId{quint64(command[QStringLiteral("client")].toDouble())}, watched);
    if (command[QStringLiteral("undo")].toBool())
        who->undo = std::make_unique<UndoManager>(
            who->doc,
            UndoManager::Options{.scope = {who->roots.text, who->roots.map, who->roots.array},
                                 .tracked = {Person},
                                 .captureMs = 0},
            m_clock);
    m_peers[command[QStringLiteral("peer")].toString()] = std::move(who);
    return {};
}

QJsonObject MeridianPeers::edit(const QJsonObject &command)
{
    Peer *who = peer(command);
    {
        Transaction tx(who->doc, Person);
        for (const QJsonValue &value : command[QStringLiteral("edits")].toArray()) {
            if (!doEdit(tx, who->roots, value.toArray()))
                return failed(QStringLiteral("no such edit"));
        }
    }
    return {{QStringLiteral("sent"), who->takeSent()}};
}

QJsonObject MeridianPeers::apply(const QJsonObject &command)
{
    Peer *who = peer(command);
    for (const QByteArray &update : updatesOf(command)) {
        const qsizetype before = who->sent.size();
        const auto applied = who->doc.apply(update, {}, encodingOf(command));
        if (!applied)
            return refused(applied.error());
        // What apply() says it made is what observers were told.
        const QByteArray told = who->sent.size() > before ? who->sent.last() : QByteArray();
        if (applied->made != told)
            return failed(QStringLiteral("apply() made another update than observers heard of"));
        if (applied->waiting != who->doc.isWaiting())
            return failed(QStringLiteral("apply() and isWaiting() disagree"));
    }
    return {{QStringLiteral("sent"), who->takeSent()}};
}

// A document that nobody has seen before.
QJsonObject MeridianPeers::load(const QJsonObject &command)
{
    Peer fresh(ClientId{1}, Peer::Watched::Yes);
    for (const QByteArray &update : updatesOf(command)) {
        if (const auto applied = fresh.doc.apply(update, {}, encodingOf(command)); !applied)
            return refused(applied.error());
    }
    QJsonObject look = fresh.look();
    look.insert(QStringLiteral("sent"), fresh.takeSent());
    return look;
}

QJsonObject MeridianPeers::find(const QJsonObject &command)
{
    const auto anchor = RelativePosition::decode(bytesOf(command[QStringLiteral("anchor")]));
    if (!anchor)
        return refused(anchor.error());
    const auto place = anchor->resolve(peer(command)->doc);
    return {{QStringLiteral("index"), place ? place->index : -1}};
}

QString differenceOf(const QJsonObject &meridian, const QJsonObject &yjs)
{
    const QString error = QStringLiteral("error"), sent = QStringLiteral("sent");
    if (meridian.contains(error) || yjs.contains(error)) {
        const bool agree = meridian.contains(error) && yjs.contains(error);
        return agree ? QString()
                     : QStringLiteral("error: Meridian says “%1”, Yjs “%2”")
                           .arg(meridian[error].toString(), yjs[error].toString());
    }
    const auto v1 = [](const QJsonValue &updates) {
        QJsonArray bytes;
        for (const QJsonValue &update : updates.toArray())
            bytes.append(update.toArray()[0]);
        return bytes;
    };
    QStringList differences;
    for (auto member = meridian.begin(); member != meridian.end(); ++member) {
        const bool isSent = member.key() == sent;
        const QJsonObject ours{{member.key(), isSent ? QJsonValue(v1(member.value())) : QJsonValue(member.value())}};
        const QJsonObject theirs{{member.key(), isSent ? QJsonValue(v1(yjs[sent])) : yjs[member.key()]}};
        if (const QString our = jsonText(ours), their = jsonText(theirs); our != their)
            differences << QStringLiteral("Meridian %1\n     Yjs %2").arg(our, their);
    }
    return differences.join(u'\n');
}

} // namespace meridian::crdt
