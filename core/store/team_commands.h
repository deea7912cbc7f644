// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"

namespace meridian {

//! The UI's writing door to what a team does in its own hours: check-ins, agreements, hand-overs, what is urgent, and when I want to
//! hear of things.
class TeamCommands {
public:
    //! All three outlive this.
    TeamCommands(CommandSink &sink, const Clock &clock, Random &random);

    [[nodiscard]] CheckInId newCheckIn();
    //! Sets it up, or changes all of it.
    void saveCheckIn(CheckInId checkIn, ChannelId channel, const CheckInRule &rule);
    //! In place of an earlier answer; without parts it is taken back.
    void answer(const CheckIn &checkIn, QDate round, const std::vector<CheckInPart> &parts);
    //! What I have not shared, and whether I skip the round.
    void keep(CheckInId checkIn, QDate round, const std::vector<CheckInPart> &parts, bool skipped);

    void agree(ChannelId channel, Ask ask, Interrupts interrupts, const QString &text);
    //! I have read that version.
    void readAgreement(const Agreement &agreement);

    void hold(ThreadId thread, std::optional<MemberId> holder);
    //! A message that puts the thread into somebody's hands.
    MessageId handOver(ThreadId thread, MemberId to, const QString &text);
    //! Sends the words of a draft, a new thread's or a reply's, to reach people at once; the draft is spent.
    void postUrgent(const Draft &draft, const Urgency &urgency);

    void setAttention(std::optional<Instant> focusUntil, const std::vector<qint64> &batches);

private:
    void send(std::vector<OpBody> bodies);
    CommandSink &m_sink;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace meridian
