// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/team_commands.h"
#include "ui/models/hearing.h"
#include "ui/models/member_book.h"

namespace meridian {

class MinuteTicker;

//! When I want to hear of things, on all my devices: read, kept up to date, and changed. Nobody else sees it.
//!
//! Errors: what cannot be read stays as it was.
class AttentionDesk : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    AttentionDesk(Replica &replica, TeamCommands &team, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<qint64> &batches() const { return m_attention.batches; }
    //! In minutes after midnight, in any order; each once.
    void setBatches(std::vector<qint64> batches);
    //! When the focus that holds now is over, mine or that of my week; none: there is none.
    [[nodiscard]] std::optional<Instant> focusEnd() const { return m_end; }
    //! It is one that I began, and can end.
    [[nodiscard]] bool isMyFocus() const;
    void focusUntil(Instant until);
    void endFocus();

signals:
    void changed();

private:
    void read();
    void look();

    Replica &m_replica;
    TeamCommands &m_team;
    const MemberBook &m_book;
    const Clock &m_clock;
    Attention m_attention;
    std::optional<Instant> m_end;
};

} // namespace meridian
