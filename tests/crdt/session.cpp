// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/session.h"
#include "app/crdt_replay/plain_json.h"

namespace meridian::crdt {

namespace {

constexpr int MaxPasses = 8; //!< of making good: tidying up makes updates, which others have to get again

RandomEdits::Taste tasteOf(SeededRandom &random)
{
    return {.formats = random.chance(70),
            .embeds = random.chance(70),
            .containers = random.chance(60),
            .crowds = random.chance(50)};
}

QJsonObject command(const char *what, const QString &peer = {})
{
    QJsonObject object{{QStringLiteral("do"), QLatin1String(what)}};
    if (!peer.isEmpty())
        object.insert(QStringLiteral("peer"), peer);
    return object;
}

} // namespace

Session::Session(quint64 seed, YjsProcess &yjs) : m_random(seed), m_edits(m_random, tasteOf(m_random)), m_yjs(yjs) {}

QString Session::run()
{
    open();
    for (quint64 left = 8 + m_random.below(32); left > 0 && isGood(); --left)
        round();
    deliverTheRest();
    makeGood();
    compareWithoutDocument();
    return m_fault;
}

void Session::open()
{
    const quint64 yjs = 1 + m_random.below(3), meridian = 1 + m_random.below(3);
    // As far as client ids go; the order of two decides who comes first at one place.
    const bool isWide = m_random.chance(20), undoes = m_random.chance(30);
    QJsonArray commands{command("forget")};
    for (quint64 i = 0; i < yjs + meridian; ++i) {
        Member member;
        member.isMeridian = i >= yjs;
        member.name = QStringLiteral("%1%2").arg(QLatin1Char(member.isMeridian ? 'm' : 'y')).arg(i);
        member.canUndo = undoes && m_random.chance(60);
        const quint64 id = isWide ? ClientId::Limit - 1 - 97 * i - m_random.below(90) : m_random.below(5000) * 8 + i;
        QJsonObject open = command("open", member.name);
        open.insert(QStringLiteral("client"), qint64(id));
        open.insert(QStringLiteral("undo"), member.canUndo);
        open.insert(QStringLiteral("watched"), m_random.chance(50)); // else deletions take a shorter way
        commands.append(open);
        m_members.push_back(std::move(member));
    }
    tell(commands);
}

void Session::round()
{
    QJsonArray commands;
    for (Member &member : m_members) {
        if (!member.inbox.empty() && m_random.chance(60))
            commands.append(delivery(member));
        if (m_random.chance(50))
            commands.append(work(member));
        if (m_random.chance(10))
            commands.append(command("look", member.name));
        if (m_random.chance(8)) {
            QJsonObject anchor = command("anchor", member.name);
            anchor.insert(QStringLiteral("r"), m_edits.place());
            anchor.insert(QStringLiteral("assoc"), m_random.chance(50) ? 0 : -1);
            commands.append(anchor);
        }
        if (!m_anchors.isEmpty() && m_random.chance(8)) {
            QJsonObject find = command("find", member.name);
            find.insert(QStringLiteral("anchor"), m_anchors[qsizetype(m_random.below(quint64(m_anchors.size())))]);
            commands.append(find);
        }
    }
    tell(commands);
}

// Some of what waits, in any order; what stays in the inbox comes again.
QJsonObject Session::delivery(Member &member)
{
    const bool asV2 = m_random.chance(25);
    QJsonArray updates;
    for (quint64 left = 1 + m_random.below(4); left > 0 && !member.inbox.empty(); --left) {
        const auto update = member.inbox.begin() + qptrdiff(m_random.below(member.inbox.size()));
        updates.append(asV2 ? update->v2 : update->v1);
        if (m_random.chance(10))
            ++m_sum.repeated;
        else
            member.inbox.erase(update);
        ++m_sum.deliveries;
    }
    QJsonObject apply = command("apply", member.name);
    apply.insert(QStringLiteral("encoding"), asV2 ? QStringLiteral("v2") : QStringLiteral("v1"));
    apply.insert(QStringLiteral("updates"), updates);
    return apply;
}

QJsonObject Session::work(Member &member)
{
    if (member.canUndo && m_random.chance(25))
        return command(m_random.chance(60) ? "undo" : "redo", member.name);
    QJsonObject edit = command("edit", member.name);
    edit.insert(QStringLiteral("edits"),
                m_edits.next(member.isMeridian ? RandomEdits::Xml::Without : RandomEdits::Xml::With));
    ++m_sum.edits;
    return edit;
}

QJsonArray Session::tell(const QJsonArray &commands)
{
    if (!isGood() || commands.isEmpty())
        return {};
    const auto answers = m_yjs.ask(commands);
    if (!answers) {
        fail(answers.error());
        return {};
    }
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QJsonObject asked = commands[i].toObject(), yjs = answers->at(i).toObject();
        const QString peer = asked[QStringLiteral("peer")].toString();
        if (!peer.startsWith(u'y')) {
            const QString difference = differenceOf(m_meridian.answer(asked), yjs);
            for (Member &member : m_members) {
                if (member.name == peer)
                    member.history.append(asked);
                if (member.name == peer && !difference.isEmpty())
                    fail(smallestDifference(m_yjs, member.history));
            }
            if (!difference.isEmpty())
                fail(jsonText(asked) + u'\n' + difference);
        } else if (yjs.contains(QStringLiteral("error"))) {
            fail(QStringLiteral("Yjs: ") + yjs[QStringLiteral("error")].toString() + u'\n' + jsonText(asked));
        }
        if (!isGood())
            return {};
        passOn(peer, yjs[QStringLiteral("sent")].toArray());
        if (yjs.contains(QStringLiteral("anchor")))
            m_anchors.append(yjs[QStringLiteral("anchor")]);
    }
    return *answers;
}

void Session::passOn(const QString &from, const QJsonArray &sent)
{
    for (const QJsonValue &value : sent) {
        const QJsonArray forms = value.toArray();
        const Update update{forms[0].toString(), forms[1].toString()};
        m_all.push_back(update);
        ++m_sum.updates;
        for (Member &member : m_members) {
            if (member.name == from)
                continue;
            if (m_random.chance(7))
                ++m_sum.lost;
            else
                member.inbox.push_back(update);
        }
    }
}

void Session::deliverTheRest()
{
    for (int left = 400; left > 0 && isGood(); --left) {
        QJsonArray commands;
        for (Member &member : m_members) {
            if (!member.inbox.empty())
                commands.append(delivery(member));
        }
        if (commands.isEmpty())
            return;
        tell(commands);
    }
}

// Everybody tells everybody what they have, and gets what they lack, until nothing is news.
void Session::makeGood()
{
    for (int pass = 0; pass < MaxPasses && isGood(); ++pass) {
        const std::vector<QJsonObject> seen = looks();
        const size_t before = m_all.size();
        QJsonArray questions;
        for (size_t to = 0; to < seen.size(); ++to) {
            for (size_t from = 0; from < seen.size(); ++from) {
                if (from == to)
                    continue;
                QJsonObject missing = command("missing", m_members[from].name);
                missing.insert(QStringLiteral("state_vector"), seen[to][QStringLiteral("state_vector")]);
                questions.append(missing);
            }
        }
        const QJsonArray answers = tell(questions);
        QJsonArray deliveries;
        const qsizetype others = qsizetype(m_members.size()) - 1;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QJsonObject apply = command("apply", m_members[size_t(i / others)].name);
            apply.insert(QStringLiteral("encoding"), QStringLiteral("v1"));
            apply.insert(QStringLiteral("updates"), QJsonArray{answers[i].toObject()[QStringLiteral("update")]});
            deliveries.append(apply);
        }
        tell(deliveries);
        deliverTheRest();
        if (pass > 0 && m_all.size() == before)
            return compareAll();
    }
    fail(QStringLiteral("tidying up does not end"));
}

std::vector<QJsonObject> Session::looks()
{
    QJsonArray commands;
    for (const Member &member : m_members)
        commands.append(command("look", member.name));
    std::vector<QJsonObject> seen;
    for (const QJsonValue &look : tell(commands))
        seen.push_back(look.toObject());
    return seen;
}

void Session::compareAll()
{
    const std::vector<QJsonObject> seen = looks();
    for (size_t i = 1; i < seen.size(); ++i) {
        for (const char *what : {"t", "m", "a", "x", "state_vector", "pending"}) {
            const QJsonObject first{{QLatin1String(what), seen[0][QLatin1String(what)]}};
            const QJsonObject other{{QLatin1String(what), seen[i][QLatin1String(what)]}};
            if (jsonText(first) != jsonText(other))
                fail(QStringLiteral("%1 has %2\n%3 has %4")
                         .arg(m_members[0].name, jsonText(first), m_members[i].name, jsonText(other)));
        }
    }
    QJsonArray commands;
    for (const QJsonObject &look : seen) {
        for (const char *encoding : {"v1", "v2"}) {
            QJsonObject load = command("load");
            load.insert(QStringLiteral("encoding"), QLatin1String(encoding));
            load.insert(QStringLiteral("updates"), QJsonArray{look[QStringLiteral("state_") + QLatin1String(encoding)]});
            commands.append(load);
        }
    }
    tell(commands);
}

void Session::compareWithoutDocument()
{
    if (!isGood() || m_all.empty())
        return;
    QJsonArray some, commands;
    for (quint64 left = 2 + m_random.below(12); left > 0; --left)
        some.append(m_all[m_random.below(m_all.size())].v1);
    QJsonObject merge = command("merge");
    merge.insert(QStringLiteral("updates"), some);
    const QString merged = tell({merge}).first().toObject()[QStringLiteral("update")].toString();
    const Update &one = m_all[m_random.below(m_all.size())];
    QJsonObject toV1 = command("toV1");
    toV1.insert(QStringLiteral("update"), one.v2);
    commands.append(toV1);
    for (const QString &update : {merged, one.v1}) {
        QJsonObject vectorOf = command("vectorOf");
        vectorOf.insert(QStringLiteral("update"), update);
        commands.append(vectorOf);
    }
    const QJsonArray answers = tell(commands);
    for (const QJsonValue &answer : answers) {
        if (!answer.toObject().contains(QStringLiteral("state_vector")))
            continue;
        QJsonObject diff = command("diff");
        diff.insert(QStringLiteral("update"), merged);
        diff.insert(QStringLiteral("state_vector"), answer.toObject()[QStringLiteral("state_vector")]);
        tell({diff});
    }
}

} // namespace meridian::crdt
