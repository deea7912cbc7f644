// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_report.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace meridian {
namespace {

//! Names from a stranger's file, fit for a terminal: nothing in them moves the cursor or turns the
//! line round.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool odd
            = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        result += odd ? QChar(QChar::ReplacementCharacter) : c;
    }
    return result;
}

} // namespace

void ImportReport::skip(const QString &reason, const QString &example, qint64 count)
{
    auto found = std::ranges::find(skipped, reason, &Skipped::reason);
    if (found == skipped.end())
        found = skipped.insert(skipped.end(), Skipped{reason, 0, {}});
    found->count += count;
    const QString shown = printable(example.left(120));
    if (found->examples.size() < Skipped::Examples && !shown.isEmpty()
        && !found->examples.contains(shown))
        found->examples.append(shown);
}

QString ImportReport::text() const
{
    QString result
        = QStringLiteral("Messages: %1 (replies: %2, in threads: %3). Channels: %4. People: %5. "
                         "Edited: %6. With reactions: %7.\n")
              .arg(messages)
              .arg(threadReplies)
              .arg(threadParents)
              .arg(channels)
              .arg(users)
              .arg(edited)
              .arg(reactedMessages);
    result += addedEvents == 0
        ? QStringLiteral("The workspace already had all of it: nothing was added.\n")
        : QStringLiteral("%1 new entries in the workspace’s log.\n").arg(addedEvents);
    for (const Skipped &one : skipped) {
        result += QStringLiteral("%1 × %2").arg(one.count).arg(one.reason);
        if (!one.examples.isEmpty())
            result += QStringLiteral(" (%1%2)").arg(
                one.examples.join(QStringLiteral(", ")),
                one.count > one.examples.size() ? QStringLiteral(", …") : QString());
        result += u'\n';
    }
    return result;
}

QByteArray ImportReport::json() const
{
    QJsonArray left;
    for (const Skipped &one : skipped) {
        left.append(QJsonObject{{"reason", one.reason},
                                {"count", one.count},
                                {"examples", QJsonArray::fromStringList(one.examples)}});
    }
    if (knownEvents > 0)
        left.append(QJsonObject{{"reason", QStringLiteral("The workspace’s log has these entries already.")},
                                {"count", knownEvents},
                                {"examples", QJsonArray()}});
    const QJsonObject all{{"messages", messages},
                          {"thread_parents", threadParents},
                          {"thread_replies", threadReplies},
                          {"channels", channels},
                          {"users", users},
                          {"edited", edited},
                          {"reacted_messages", reactedMessages},
                          {"skipped", left}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QString ImportError::sentence() const
{
    switch (code) {
    case Code::CannotOpen:
        return QStringLiteral(
            "The export cannot be opened: is the path right, and may it be read?");
    case Code::NotAnArchive:
        return QStringLiteral("This is not a ZIP archive, or it is damaged from the start.");
    case Code::NotAnExport:
        return QStringLiteral("The archive holds no list of channels: it is not a Slack export.");
    case Code::TooLarge:
    case Code::Hostile:
        return detail;
    case Code::NoWorkspace:
        return QStringLiteral("There is no workspace here yet; make one with “init” first.");
    case Code::Busy:
        return QStringLiteral(
            "Another program is writing to this workspace; nothing was imported. Try again.");
    case Code::Cancelled:
        return QStringLiteral("The import was cancelled; nothing of it is in the workspace.");
    case Code::Store:
        break;
    }
    return QStringLiteral(
        "The workspace’s database refused the import; nothing of it is in the workspace.");
}

} // namespace meridian
