// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/container_refs.h"
#include "core/crdt/crdt_error.h"
#include "core/crdt/events.h"
#include "core/crdt/ids.h"
#include "core/crdt/state_vector.h"
#include "core/crdt/text_ref.h"
#include <QByteArray>
#include <QByteArrayView>
#include <expected>
#include <memory>

namespace meridian::crdt {

class DocCore;

//! A document that many replicas change at once and that ends up the same on all of them.
//!
//! Not thread-safe; one thread at a time. Observers are called after the transaction that
//! they tell of; they may begin transactions of their own, which are told of afterwards.
//! Errors: bytes that are refused leave the document exactly as it was.
//! Source: Yjs 13 (update encoding V1, V2 read), YATA (Nicolaescu et al., 2016). See README.md.
class Doc {
public:
    //! Whether what was deleted is forgotten (its place is kept) or stays readable inside.
    enum class Garbage { Collect, Keep };
    struct Options {
        Garbage garbage = Garbage::Collect;
        Limits limits = {};
    };
    //! What apply() did.
    struct Applied {
        //! Something in the update was new, and is now part of the document.
        bool changed = false;
        //! Something of this or an earlier update waits for elements that are not here yet.
        bool waiting = false;
        //! An update that arose here (doubled formatting tidied up) and must be sent on like any
        //! local one; mostly empty. Update observers hear of it too, as Source::Local.
        QByteArray made;
    };

    explicit Doc(ClientId client);
    Doc(ClientId client, const Options &options);
    ~Doc();
    Doc(const Doc &) = delete;
    Doc &operator=(const Doc &) = delete;

    [[nodiscard]] ClientId clientId() const;

    //! The root type of that name. Asking declares what it is; a root is declared once.
    TextRef text(QStringView name);
    MapRef map(QStringView name);
    ArrayRef array(QStringView name);
    TypeRef xml(QStringView name); //!< an XML fragment

    [[nodiscard]] std::expected<Applied, CrdtError> apply(QByteArrayView update, Origin origin = {},
                                                          Encoding encoding = Encoding::V1);
    //! Everything, what waits included.
    [[nodiscard]] QByteArray encode() const;
    //! Everything that a replica with this state vector lacks.
    [[nodiscard]] QByteArray encodeSince(const StateVector &known) const;
    [[nodiscard]] StateVector stateVector() const;
    [[nodiscard]] bool isWaiting() const; //!< for elements that updates refer to and nobody sent yet

    Observation observe(UpdateObserver observer);
    Observation observe(const TextRef &text, TextObserver observer);
    Observation observe(const MapRef &map, MapObserver observer);
    Observation observe(const ArrayRef &array, ArrayObserver observer);
    void stop(Observation observation);

    [[nodiscard]] DocCore &core() const { return *m_core; } //!< for the other parts of this room

private:
    std::unique_ptr<DocCore> m_core;
};

//! The changes between construction and destruction are one step: one update, one event a type.
//! One begun inside another joins it, and the outer one's origin counts.
class Transaction {
public:
    explicit Transaction(Doc &doc, Origin origin = {});
    ~Transaction(); //!< commits
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] DocCore &core() const { return m_core; }

private:
    DocCore &m_core;
};

} // namespace meridian::crdt
