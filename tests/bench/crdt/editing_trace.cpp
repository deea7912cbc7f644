// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crdt/editing_trace.h"
#include "tests/crdt/gzip_file.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meridian::crdt {

std::expected<EditingTrace, QString> EditingTrace::load(const QString &path)
{
    const auto bytes = readGzip(path);
    const QJsonObject json = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    if (!json[QStringLiteral("txns")].isArray())
        return std::unexpected(QStringLiteral("%1 is no editing trace").arg(path));
    EditingTrace trace;
    trace.name = QFileInfo(path).baseName();
    trace.isConcurrent = json[QStringLiteral("kind")] == QLatin1String("concurrent");
    trace.end = json[QStringLiteral("endContent")].toString();
    for (const QJsonValue &value : json[QStringLiteral("txns")].toArray()) {
        const QJsonObject transaction = value.toObject();
        Step step;
        step.agent = quint64(transaction[QStringLiteral("agent")].toInt());
        for (const QJsonValue &parent : transaction[QStringLiteral("parents")].toArray())
            step.parents.push_back(parent.toInteger());
        for (const QJsonValue &patch : transaction[QStringLiteral("patches")].toArray()) {
            const QJsonArray fields = patch.toArray();
            step.patches.push_back({fields[0].toInteger(), fields[1].toInteger(), fields[2].toString()});
        }
        trace.steps.push_back(std::move(step));
    }
    return trace;
}

} // namespace meridian::crdt
