// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/server/document_moves.h"
#include "core/server/speaker.h"
#include "core/store/event_log.h"

namespace meridian {

class SharedEvent;

//! Brings every signed-in session to the end of the log and keeps it there.
//!
//! A session is Live, and hears of each event as it is committed; or it catches up: it pulls events from the
//! log, or the parts of a snapshot, as fast as its network takes them. One that falls behind while
//! Live goes back to catching up, so nobody's slowness is kept in this process's memory.
//!
//! Who was let into a channel gets its rows (`scope`) before the event that says so; who is out of it gets
//! `scope_gone`. Those who lose sight of a thread that is moved get `thread_gone` in place of the event; those who
//! gain it get the event, and ask for the thread as for any other that they miss.
//! Errors: a session whose rows cannot be read ends with `unavailable`; the client comes back.
class Delivery {
public:
    struct Parts {
        SQLite::Database &database;
        const WorkspaceReader &reader;
        const EventLog &log;
        SessionTable &sessions;
        Speaker &speaker;
        const Clock &clock;
        SnapshotFeed::OpenReader openReader;
        qint64 snapshotAfterEvents;
    };
    Delivery(Parts parts, Seq head);

    [[nodiscard]] Seq head() const { return m_head; }
    //! `cursor` is the last event the client has.
    void start(Session &session, Seq cursor);
    //! The next piece, where one is due and the network has room. The session may end.
    void pump(ConnectionId connection);
    //! Events just committed: those after head().
    void broadcast(const std::vector<Event> &events);
    //! The log has grown to `head` by more than is worth broadcasting: everyone pulls.
    void jumpTo(Seq head);
    //! An event this session has caused before.
    void repeat(Session &session, const Event &event);
    //! `head` frames, waiting snapshots, readers that are too slow.
    void tick();

private:
    enum class Progress { More, Wait };
    [[nodiscard]] StoreResult<Progress> pumpSnapshot(Session &session);
    [[nodiscard]] StoreResult<Progress> pumpEvents(Session &session);
    [[nodiscard]] StoreResult<void> pull(Session &session, const Event &event);
    [[nodiscard]] StoreResult<void> broadcastOne(const Event &event);
    [[nodiscard]] StoreResult<SessionTable::Connections> receivers(const Audience::Circle &circle,
                                                                   const Event &event);
    [[nodiscard]] StoreResult<void> give(Session &session, const Event &event,
                                         const Audience::Circle &circle, SharedEvent &shared);
    [[nodiscard]] StoreResult<SessionTable::Connections> readingBoth(SessionTable::Connections some,
                                                                     const Audience::Circle &circle,
                                                                     const Event &event);
    //! In place of an event that moved something out of the session's sight.
    [[nodiscard]] StoreResult<void> sayGone(Session &session, const Event &event);
    //! A thread or document was moved out of the sight of those who do not hear of the move.
    [[nodiscard]] StoreResult<void> takeAway(const Event &event, const SessionTable::Connections &hearing);
    [[nodiscard]] StoreResult<void> openOrClose(Session &session, const Event &event,
                                             const Audience::Circle &circle);
    //! Of a channel that became private: false when the session's member lost it, and is not told of the event.
    [[nodiscard]] StoreResult<bool> loseOrKeep(Session &session, const Event &event, ChannelId channel);
    [[nodiscard]] int snapshotsUnderWay();
    //! The change of this member's role, if the event is one.
    [[nodiscard]] static const op::SetRole *roleOf(const Event &event, MemberId member);
    //! The event as it may be told now: words that were deleted since are told to nobody any more.
    [[nodiscard]] StoreResult<Event> withoutDeletedText(const Event &event) const;
    void restart(Session &session);
    void goLive(Session &session);
    void fallBack(Session &session, Seq sent);
    void applyToSessions(const Event &event);
    void endAll(MemberId member);
    void watchReader(Session &session);

    Parts m_parts;
    Audience m_audience;
    DocumentMoves m_documentMoves;
    Seq m_head;
    Instant m_lastHeads;
};

} // namespace meridian
