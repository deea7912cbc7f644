// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "tests/crdt/meridian_peers.h"
#include "tests/crdt/random_edits.h"
#include "tests/crdt/yjs_process.h"

namespace meridian::crdt {

//! One seed's team: some edit with Yjs, some with Meridian, and their updates arrive in any order, twice, or never.
//!
//! Each Meridian document has a twin in Yjs, which is told the same things in the same order, and every answer must be
//! the same: bytes of updates made, state, text, anchors. At the end what was lost is made good by state vectors,
//! and all must be equal.
//! Errors: run() says what went wrong, and the commands that repeat it.
class Session {
public:
    struct Sum {
        int edits = 0, updates = 0, deliveries = 0, lost = 0, repeated = 0;
    };
    Session(quint64 seed, YjsProcess &yjs);

    //! What is wrong; empty when nothing is.
    [[nodiscard]] QString run();
    [[nodiscard]] const Sum &sum() const { return m_sum; }

private:
    struct Update {
        QString v1, v2;
    };
    struct Member {
        QString name;
        bool isMeridian = false;
        bool canUndo = false;
        std::vector<Update> inbox;
        QJsonArray history; //!< every command, of a Meridian member
    };

    void open();
    void round();
    [[nodiscard]] QJsonObject delivery(Member &member);
    [[nodiscard]] QJsonObject work(Member &member);
    //! Asks Yjs everything and Meridian what concerns it; passes on what was sent.
    QJsonArray tell(const QJsonArray &commands);
    void passOn(const QString &from, const QJsonArray &sent);
    void deliverTheRest();
    void makeGood();
    [[nodiscard]] std::vector<QJsonObject> looks();
    void compareAll();
    void compareWithoutDocument();
    void fail(const QString &what) { m_fault = m_fault.isEmpty() ? what : m_fault; }
    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); }

    SeededRandom m_random;
    RandomEdits m_edits;
    YjsProcess &m_yjs;
    MeridianPeers m_meridian;
    std::vector<Member> m_members;
    std::vector<Update> m_all; //!< every update ever sent
    QJsonArray m_anchors;
    QString m_fault;
    Sum m_sum;
};

//! The fewest of these commands, all for one peer, whose answers differ between Meridian and Yjs; and how.
[[nodiscard]] QString smallestDifference(YjsProcess &yjs, QJsonArray commands);

} // namespace meridian::crdt
