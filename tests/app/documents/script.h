// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <expected>
#include <memory>

namespace meridian::testing {

//! One of the scripts beside this, in node with the npm packages of package.json: a JSON command a line, an answer each.
//!
//! Errors: a sentence. create() fails where node or the packages are missing, and says how to get them.
class Script {
public:
    [[nodiscard]] static std::expected<std::unique_ptr<Script>, QString> create(const QString &file,
                                                                                const QStringList &arguments = {})
    {
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty())
            return std::unexpected(QStringLiteral("node is not installed (Debian: nodejs)"));
        const QString packages = qEnvironmentVariable("MERIDIAN_OUTSIDE", QStringLiteral(MERIDIAN_SOURCE_DIR "/build/outside"));
        if (!QFile::exists(packages + QStringLiteral("/node_modules/y-websocket/package.json")))
            return std::unexpected(QStringLiteral("y-websocket and Quill are not in %1: packaging/test fetches them, or copy "
                                                  "tests/app/documents/package*.json there and run npm ci")
                                       .arg(packages));
        std::unique_ptr<Script> script(new Script);
        script->m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        script->m_node.start(node, QStringList{QStringLiteral(MERIDIAN_SOURCE_DIR "/tests/app/documents/") + file, packages} + arguments);
        return script;
    }
    ~Script()
    {
        m_node.closeWriteChannel(); // it ends with its input
        if (!m_node.waitForFinished(20'000))
            m_node.kill();
    }
    //! The answer; what went wrong stands in its "error".
    QJsonObject ask(const QJsonObject &command)
    {
        m_node.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
        while (!m_node.canReadLine()) {
            if (!m_node.waitForReadyRead(60'000))
                return {{QStringLiteral("error"), QStringLiteral("no answer: %1").arg(m_node.errorString())}};
        }
        return QJsonDocument::fromJson(m_node.readLine()).object();
    }

private:
    Script() = default;
    QProcess m_node;
};

} // namespace meridian::testing
