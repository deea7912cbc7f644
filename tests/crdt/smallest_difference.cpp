// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/session.h"
#include "app/crdt_replay/plain_json.h"

namespace meridian::crdt {

namespace {

//! The first answer that differs when a fresh peer is told these commands; empty when none does.
QString differenceAfter(YjsProcess &yjs, const QJsonArray &commands)
{
    const auto answers = yjs.ask(commands);
    if (!answers)
        return {};
    MeridianPeers meridian;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QJsonObject theirs = answers->at(i).toObject();
        if (const QString difference = differenceOf(meridian.answer(commands[i].toObject()), theirs); !difference.isEmpty())
            return difference;
        // A command that can no longer be understood is no smaller example of this difference.
        if (theirs.contains(QStringLiteral("error")))
            return {};
    }
    return {};
}

QJsonArray without(const QJsonArray &list, qsizetype start, qsizetype count)
{
    QJsonArray rest;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i < start || i >= start + count)
            rest.append(list[i]);
    }
    return rest;
}

//! Drops ever smaller stretches of the list for as long as `fails` says that the rest still does.
template<typename Fails>
QJsonArray shrunk(QJsonArray list, qsizetype first, const Fails &fails)
{
    for (qsizetype count = list.size() / 2; count > 0; count /= 2) {
        for (qsizetype start = first; start < list.size();) {
            const QJsonArray fewer = without(list, start, count);
            if (fails(fewer))
                list = fewer;
            else
                start += count;
        }
    }
    return list;
}

} // namespace

QString smallestDifference(YjsProcess &yjs, QJsonArray commands)
{
    const auto fails = [&](const QJsonArray &some) { return !differenceAfter(yjs, some).isEmpty(); };
    if (!fails(commands))
        return {}; // it depends on more than this peer
    commands = shrunk(commands, 1, fails); // the first one opens the document
    for (const QString &part : {QStringLiteral("edits"), QStringLiteral("updates")}) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const auto withPart = [&](const QJsonArray &list) {
                QJsonArray changed = commands;
                QJsonObject command = changed[i].toObject();
                command[part] = list;
                changed[i] = command;
                return changed;
            };
            if (const QJsonArray list = commands[i].toObject()[part].toArray(); list.size() > 1)
                commands = withPart(shrunk(list, 0, [&](const QJsonArray &fewer) { return fails(withPart(fewer)); }));
        }
    }
    QString lines;
    for (const QJsonValue &command : commands)
        lines += jsonText(command) + u'\n';
    return lines + differenceAfter(yjs, commands);
}

} // namespace meridian::crdt
