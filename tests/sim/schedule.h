// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/team.h"

namespace meridian::sim {

//! What people at the desktops do, made up from what each of them sees: every kind of op a member can ask
//! for, now and then one that will be refused.
class RandomWork {
public:
    explicit RandomWork(Team &team) : m_team(team) {}
    //! Everybody works until then.
    void planUntil(qint64 time);

private:
    void act(Desktop &desktop);
    void planNext(Desktop &desktop, qint64 until);

    Team &m_team;
};

} // namespace meridian::sim
