// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_writer.h"
#include "core/crdt/doc.h"
#include "core/crdt/pending.h"
#include "core/crdt/step.h"
#include "core/crdt/store.h"
#include <functional>
#include <memory>
#include <vector>

namespace meridian::crdt {

struct ApplyRoom;
class Observers;

//! What a Doc is inside: its elements, the transaction that is open, those that end just now, and who is told.
//!
//! A transaction that ends while another one does (an observer began it) waits for its turn.
class DocCore {
public:
    //! Is told of each step when its observers were, and before what it deleted is forgotten.
    using StepHook = std::function<void(const Step &)>;

    DocCore(ClientId self, const Doc::Options &options);
    ~DocCore();

    Store store;
    Pending pending;
    ClientId self;
    const Doc::Options options;
    std::unique_ptr<Observers> observers;
    std::unique_ptr<ApplyRoom> room;

    //! Opens a transaction, or joins the one that is open.
    Step &begin(Origin origin)
    {
        if (m_step) {
            ++m_step->depth;
            return *m_step;
        }
        if (m_used == m_steps.size())
            m_steps.push_back(std::make_unique<Step>());
        m_step = m_steps[m_used++].get();
        m_step->origin = origin;
        m_step->depth = 1;
        return *m_step;
    }
    void end();
    //! The transaction that is open.
    [[nodiscard]] Step &step() { return *m_step; }

    //! This replica's own place in the table of clients, and the id of its next element.
    [[nodiscard]] Index selfIndex()
    {
        if (m_self == None || store.clients[m_self].id != self)
            m_self = store.clients.obtain(self);
        return m_self;
    }
    [[nodiscard]] LocalId nextId()
    {
        const Index index = selfIndex();
        return {index, store.clients[index].state};
    }

    quint32 addHook(StepHook hook);
    void removeHook(quint32 number);
    //! Collects the updates that steps make from now on, until taken.
    void collectMade(std::vector<QByteArray> *into) { m_made = into; }
    //! Whether nobody wants to see what a step deletes, so that it need not wait for the step to end.
    [[nodiscard]] bool forgetsAtOnce() const;
    //! Whether all that an update of this size can hold may still be numbered.
    [[nodiscard]] bool hasRoomFor(qsizetype bytes);

private:
    struct NumberedHook {
        quint32 number;
        StepHook hook;
    };
    void finish(Step &step);
    void collectGarbage(const Step &step);
    void joinAround(const Step &step);
    void joinRange(const DeleteSet::Range &range);
    void joinMade(const Step::Made &made);
    void joinSplit(LocalId split);
    void tellUpdate(const Step &step);

    Index m_self = None;
    Step *m_step = nullptr;
    std::vector<std::unique_ptr<Step>> m_steps; //!< the first `m_used` are in use: those that end, then the open one
    size_t m_used = 0;
    bool m_ending = false;
    qsizetype m_roomLeft = 0; //!< so many bytes may come before contents are measured again
    ByteWriter m_update;
    std::vector<QByteArray> *m_made = nullptr;
    std::vector<NumberedHook> m_hooks;
    quint32 m_hookNumber = 0;
};

} // namespace meridian::crdt
