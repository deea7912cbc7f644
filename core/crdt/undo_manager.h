// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/crdt/ids.h"
#include "core/crdt/type_ref.h"
#include <functional>
#include <memory>
#include <vector>

namespace meridian::crdt {

class Doc;

//! Takes back one's own changes and nobody else's.
//!
//! It follows the transactions of the tracked origins inside the types of its scope, and
//! joins those that follow each other within `captureMs` to one step.
//! Source: Yjs 13's UndoManager.
class UndoManager {
public:
    struct Options {
        std::vector<TypeRef> scope; //!< these types and what is nested in them
        std::vector<Origin> tracked = {Origin{}}; //!< origins whose changes it takes back
        Origin own{~Q_UINT64_C(0)}; //!< the origin of its own transactions; unique to it
        qint64 captureMs = 500;
    };
    enum class Stack { Undo, Redo };

    UndoManager(Doc &doc, Options options, const Clock &clock);
    ~UndoManager();
    UndoManager(const UndoManager &) = delete;
    UndoManager &operator=(const UndoManager &) = delete;

    //! False when there was nothing to take back (again).
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void stopCapturing(); //!< the next change begins a step of its own
    void clear();

    //! A number that the caller keeps with the newest undo step (a caret, say) …
    void annotate(quint64 note);
    //! … and gets back when that step is taken back or done again. Which stack it came from is told.
    std::function<void(Stack from, quint64 note)> onPopped;
    std::function<void()> onChanged; //!< canUndo() or canRedo() may answer differently

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace meridian::crdt
