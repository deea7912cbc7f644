// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/team.h"

namespace meridian::sim {

//! What goes wrong meanwhile: networks that break, fall silent or refuse, programs that end, power that fails in
//! the middle of a write, disks that fail once, clocks that jump.
class RandomTrouble {
public:
    explicit RandomTrouble(Team &team) : m_team(team) {}
    void planUntil(qint64 time);

private:
    void strike();
    void strikeServer();
    void strikeNetwork(Desktop &desktop);
    void strikeComputer(Desktop &desktop);

    Team &m_team;
};

} // namespace meridian::sim
