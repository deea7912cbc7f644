// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QString>
#include <optional>

namespace meridian {

//! What the things of the workspace that links lead to are called now: a link outlives their renaming.
class LinkTitles {
public:
    //! `replica` outlives this.
    explicit LinkTitles(const Replica &replica) : m_replica(replica) {}

    enum class Kind { Thread, Comment, Task, Document, Channel };
    struct Target {
        Kind kind = Kind::Thread;
        QString title;
        QString state = {}; //!< of a task, in a word; empty: to do, or no task
        bool operator==(const Target &) const = default;
    };
    //! None of an address outside this workspace, and of what is not here or no longer mine to read.
    [[nodiscard]] std::optional<Target> of(const QString &address) const;
    //! Whether an address is one of this workspace, be it mine to read or not.
    [[nodiscard]] bool isOurs(const QString &address) const;
    //! Whether a change may have given what `address` leads to another name, or opened or closed it to me.
    [[nodiscard]] static bool concerns(const ChangeSet &change, const QString &address);

private:
    [[nodiscard]] bool isHere(WorkspaceId workspace) const;
    [[nodiscard]] std::optional<Target> task(ThreadId thread) const;
    const Replica &m_replica;
};

} // namespace meridian
