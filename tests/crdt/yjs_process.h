// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <expected>
#include <memory>

namespace meridian::crdt {

//! Real Yjs in a node process (yjs_peer.mjs): commands in, their answers out, in order.
//!
//! Errors: a sentence. create() fails where node or the npm packages are missing, and says how to get them.
class YjsProcess {
public:
    [[nodiscard]] static std::expected<std::unique_ptr<YjsProcess>, QString> create();
    ~YjsProcess();

    //! One answer for each command.
    [[nodiscard]] std::expected<QJsonArray, QString> ask(const QJsonArray &commands);
    //! The answer to one command.
    [[nodiscard]] std::expected<QJsonObject, QString> ask(const QJsonObject &command);

private:
    YjsProcess() = default;
    QProcess m_node;
};

} // namespace meridian::crdt
