// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/desktop.h"
#include "tests/sim/server_node.h"
#include <QStringList>

namespace meridian::sim {

//! A server and the desktops of its members, in one world made from one seed.
class Team {
public:
    //! `devices` desktops for each member, one after the other.
    Team(quint64 seed, const std::vector<Role> &roles, int devices = 1);

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Network &network() { return m_network; }
    [[nodiscard]] ServerNode &server() { return *m_server; }
    [[nodiscard]] std::vector<std::unique_ptr<Desktop>> &desktops() { return m_desktops; }
    [[nodiscard]] Desktop &desktop(size_t index) { return *m_desktops[index]; }
    [[nodiscard]] ChannelId everyone() const { return m_everyone; }

    //! One more computer of `member`, while the server is up.
    Desktop &addDesktop(MemberId member);
    //! Ends all trouble: networks up, disks whole, clocks right, computers on.
    void heal();
    //! Runs till every desktop is in step and has nothing to send; false when that takes longer than `limitMs`.
    [[nodiscard]] bool settle(qint64 limitMs = 900'000);
    //! One line a computer: how it stands.
    [[nodiscard]] QString describe();
    //! What is wrong, one sentence each, none when every law holds. Ends every program: the last thing to call.
    [[nodiscard]] QStringList findBreaches();

private:
    void found(const std::vector<Role> &roles, int devices);
    [[nodiscard]] bool isSettled(Desktop &desktop, Seq head);
    void compare(Desktop &desktop, SQLite::Database &server, QStringList &breaches);

    World m_world;
    Network m_network;
    std::unique_ptr<ServerNode> m_server;
    std::vector<std::unique_ptr<Desktop>> m_desktops;
    ChannelId m_everyone;
};

//! Rows of every kind in the order of their keys, so that == means the same rows.
[[nodiscard]] Rows sorted(Rows rows);
//! In words, what two sets of rows differ in.
[[nodiscard]] QString difference(const Rows &have, const Rows &want);

} // namespace meridian::sim
