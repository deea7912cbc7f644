// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/store/access.h"
#include "core/store/commands.h"
#include "core/store/document_commands.h"
#include "core/store/replica.h"
#include "core/store/team_commands.h"
#include "core/tasks/task_commands.h"
#include <QObject>

namespace meridian {

//! An open workspace: the two doors the window gets, and whatever moves behind them.
class Workspace : public QObject {
    Q_OBJECT
public:
    ~Workspace() override = default;
    [[nodiscard]] virtual Replica &replica() = 0;
    [[nodiscard]] virtual Commands &commands() = 0;
    [[nodiscard]] virtual DocumentCommands &documents() = 0;
    [[nodiscard]] virtual TaskCommands &tasks() = 0;
    [[nodiscard]] virtual TeamCommands &team() = 0;
    //! Of documents that are open.
    [[nodiscard]] virtual DocumentSink &texts() = 0;
    [[nodiscard]] virtual Random &random() = 0;
    //! Begins to connect; reading and writing work before, too.
    virtual void start() = 0;
    virtual void tryNow() = 0;
    //! Devices and invites; null where there is no server.
    [[nodiscard]] virtual Access *access() { return nullptr; }

signals:
    //! `reason` is a sentence for people.
    void storageFailed(const QString &reason);
    void storageRecovered();
};

//! What is said when a replica cannot be opened.
[[nodiscard]] QString openingFailed(const StoreError &error, const QString &path);

} // namespace meridian
