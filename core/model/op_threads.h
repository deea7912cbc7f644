// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"

// What is done to a thread as a whole; op.h has the list of all kinds.

namespace meridian::op {

struct RenameThread {
    static constexpr QLatin1StringView kind{"thread.rename"};
    ThreadId thread;
    QString subject;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &RenameThread::thread),
                          field("subject", &RenameThread::subject, limits::Subject)};
    }
    bool operator==(const RenameThread &) const = default;
};

//! Closes a thread with what was decided. Writing in it goes on, and does not open it again.
struct ConcludeThread {
    static constexpr QLatin1StringView kind{"thread.conclude"};
    ThreadId thread;
    QString text;
    std::optional<QString> early = {}; //!< why not everyone who is asked had the hours of Review
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &ConcludeThread::thread),
                          field("text", &ConcludeThread::text, limits::Conclusion),
                          field("early", &ConcludeThread::early, limits::Subject)};
    }
    bool operator==(const ConcludeThread &) const = default;
};

struct ReopenThread {
    static constexpr QLatin1StringView kind{"thread.reopen"};
    ThreadId thread;
    static constexpr auto fields() { return std::tuple{field("thread", &ReopenThread::thread)}; }
    bool operator==(const ReopenThread &) const = default;
};

//! Takes a thread with its messages to another channel: who reads that one reads it from then on, and nobody else.
struct MoveThread {
    static constexpr QLatin1StringView kind{"thread.move"};
    ThreadId thread;
    ChannelId channel;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &MoveThread::thread), field("channel", &MoveThread::channel)};
    }
    bool operator==(const MoveThread &) const = default;
};

//! Keeps a thread at the top of its channel, for everyone.
struct PinThread {
    static constexpr QLatin1StringView kind{"thread.pin"};
    ThreadId thread;
    bool pinned = true;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &PinThread::thread), field("pinned", &PinThread::pinned)};
    }
    bool operator==(const PinThread &) const = default;
};

} // namespace meridian::op
