// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/crdt/relative_position.h"
#include "core/crdt/undo_manager.h"
#include <QHash>
#include <QObject>
#include <optional>

namespace meridian {

class PageEdit;
class TextBinding;

//! Takes back what was written here, step by step, never what others wrote, and puts the caret where it was.
class PageUndo final : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    PageUndo(TextBinding &binding, PageEdit &page, const Clock &clock);
    ~PageUndo() override;

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_manager.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_manager.canRedo(); }
    //! What is written next is a step of its own.
    void beginStep();

signals:
    void changed();

private:
    struct Caret {
        crdt::RelativePosition anchor, position;
    };
    struct Step {
        Caret before, after;
    };
    [[nodiscard]] Caret here() const;
    void noteStep();
    void noteCaret();
    void restore(const Caret &caret);

    TextBinding &m_binding;
    PageEdit &m_page;
    const Clock &m_clock;
    crdt::UndoManager m_manager;
    QHash<quint64, Step> m_steps;
    std::vector<quint64> m_undone;  //!< that can be done again, the last one first
    quint64 m_step = 0;             //!< the newest
    std::optional<qint64> m_last;   //!< when it was written on; none: a new one begins
    Caret m_caret;
    bool m_working = false;         //!< taking back
};

} // namespace meridian
