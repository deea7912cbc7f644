// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/trouble.h"

namespace meridian::sim {

void RandomTrouble::planUntil(qint64 time)
{
    World &world = m_team.world();
    const qint64 pause = world.between(300, 8'000);
    if (world.now() + pause >= time)
        return;
    world.after(pause, [this, time] {
        strike();
        planUntil(time);
    });
}

void RandomTrouble::strike()
{
    World &world = m_team.world();
    const auto &desktops = m_team.desktops();
    Desktop &desktop = *desktops[size_t(world.random().below(desktops.size()))];
    const quint64 dice = world.random().below(100);
    if (dice < 20)
        strikeServer();
    else if (dice < 60)
        strikeNetwork(desktop);
    else
        strikeComputer(desktop);
}

void RandomTrouble::strikeServer()
{
    World &world = m_team.world();
    ServerNode &server = m_team.server();
    if (!server.isUp() || server.disk().isDead())
        return;
    switch (world.random().below(5)) {
    case 0: return server.kill();
    case 1: return server.clock().setError(world.between(-3'600'000, 3'600'000));
    case 2: return server.disk().failAccess(world.between(1, 60), SimDisk::Fault::Io);
    default: return server.disk().cutPowerAtWrite(world.between(1, 80));
    }
}

void RandomTrouble::strikeNetwork(Desktop &desktop)
{
    World &world = m_team.world();
    Network &network = m_team.network();
    const auto during = [&](Network::Reach reach, qint64 milliseconds) {
        network.setReach(desktop, reach);
        world.after(milliseconds, [&network, &desktop] { network.setReach(desktop, Network::Reach::Up); });
    };
    switch (world.random().below(4)) {
    case 0: return network.breakConnections(desktop);
    case 1: return during(Network::Reach::Refused, world.between(1'000, 60'000));
    case 2: return during(Network::Reach::Silent, world.between(1'000, 100'000));
    default: return network.setSlowness(world.between(5, 3'000));
    }
}

void RandomTrouble::strikeComputer(Desktop &desktop)
{
    World &world = m_team.world();
    if (!desktop.isUp())
        return;
    switch (world.random().below(6)) {
    case 0: return desktop.kill();
    case 1: return desktop.clock().setError(world.between(-86'400'000, 86'400'000));
    case 2: return desktop.disk().failAccess(world.between(1, 60), SimDisk::Fault::Io);
    case 3: return desktop.disk().failAccess(world.between(1, 60), SimDisk::Fault::Full);
    default: return desktop.disk().cutPowerAtWrite(world.between(1, 60));
    }
}

} // namespace meridian::sim
