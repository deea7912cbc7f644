// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/yjs_process.h"
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace meridian::crdt {

namespace {

constexpr int AnswerMs = 120'000; // under a sanitizer, on a busy machine

} // namespace

std::expected<std::unique_ptr<YjsProcess>, QString> YjsProcess::create()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        return std::unexpected(QStringLiteral("node is not installed (Debian: nodejs), so there is no Yjs to compare with"));
    const QString packages = qEnvironmentVariable("MERIDIAN_YJS", QStringLiteral(MERIDIAN_YJS_PACKAGES));
    if (!QFile::exists(packages + QStringLiteral("/node_modules/yjs/package.json")))
        return std::unexpected(QStringLiteral("Yjs is not in %1: packaging/test fetches it, or copy tests/crdt/package*.json "
                                              "there and run npm ci")
                                   .arg(packages));
    std::unique_ptr<YjsProcess> process(new YjsProcess);
    process->m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->m_node.start(node, {QStringLiteral(MERIDIAN_YJS_PEER), packages});
    const auto versions = process->ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("versions")}});
    if (!versions || versions->contains(QStringLiteral("error")))
        return std::unexpected(QStringLiteral("node cannot run tests/crdt/yjs_peer.mjs"));
    return process;
}

YjsProcess::~YjsProcess()
{
    m_node.closeWriteChannel(); // it ends with its input
    if (!m_node.waitForFinished(AnswerMs))
        m_node.kill();
}

std::expected<QJsonArray, QString> YjsProcess::ask(const QJsonArray &commands)
{
    m_node.write(QJsonDocument(commands).toJson(QJsonDocument::Compact) + '\n');
    while (!m_node.canReadLine()) {
        if (!m_node.waitForReadyRead(AnswerMs))
            return std::unexpected(QStringLiteral("node does not answer: %1").arg(m_node.errorString()));
    }
    const QJsonArray answers = QJsonDocument::fromJson(m_node.readLine()).array();
    if (answers.size() != commands.size())
        return std::unexpected(QStringLiteral("node answered %1 of %2 commands").arg(answers.size()).arg(commands.size()));
    return answers;
}

std::expected<QJsonObject, QString> YjsProcess::ask(const QJsonObject &command)
{
    const auto answers = ask(QJsonArray{command});
    if (!answers)
        return std::unexpected(answers.error());
    return answers->first().toObject();
}

} // namespace meridian::crdt
