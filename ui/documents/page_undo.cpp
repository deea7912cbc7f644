// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_undo.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/suggestion_decisions.h"
#include "ui/documents/text_binding.h"
#include <QScopedValueRollback>

namespace meridian {

namespace {

constexpr qint64 CaptureMs = 500;
constexpr crdt::Origin UndoOrigin{2};

} // namespace

PageUndo::PageUndo(TextBinding &binding, PageEdit &page, const Clock &clock)
    : m_binding(binding), m_page(page), m_clock(clock),
      m_manager(binding.doc(), {{binding.text(), binding.doc().map(SuggestionDecisions::Root)}, {binding.origin()}, UndoOrigin, CaptureMs}, clock), m_caret(here())
{
    m_manager.onChanged = [this] {
        if (!m_working)
            noteStep();
        emit changed();
    };
    m_manager.onPopped = [this](crdt::UndoManager::Stack from, quint64 note) {
        if (from == crdt::UndoManager::Stack::Undo)
            m_undone.push_back(note);
    };
    connect(&page, &QTextEdit::cursorPositionChanged, this, &PageUndo::noteCaret);
    connect(&page, &QTextEdit::selectionChanged, this, &PageUndo::noteCaret);
}

PageUndo::~PageUndo() = default;

void PageUndo::undo()
{
    const QScopedValueRollback working(m_working, true);
    m_last.reset();
    if (m_manager.undo())
        restore(m_steps.value(m_undone.back()).before);
}

void PageUndo::redo()
{
    const QScopedValueRollback working(m_working, true);
    m_last.reset();
    if (!m_manager.redo() || m_undone.empty())
        return;
    const quint64 step = m_undone.back();
    m_undone.pop_back();
    m_manager.annotate(step); // what was done again is a new step to the manager
    restore(m_steps.value(step).after);
}

void PageUndo::beginStep()
{
    m_manager.stopCapturing();
    m_last.reset();
}

PageUndo::Caret PageUndo::here() const
{
    const QTextCursor caret = m_page.textCursor();
    return {crdt::RelativePosition::at(m_binding.text(), m_binding.indexOf(caret.anchor())),
            crdt::RelativePosition::at(m_binding.text(), m_binding.indexOf(caret.position()))};
}

//! The manager joins what follows within its time; so does this.
void PageUndo::noteStep()
{
    const qint64 now = m_clock.now().ms;
    if (!m_last || now - *m_last >= CaptureMs)
        m_steps.insert(++m_step, {m_caret, m_caret});
    m_last = now;
    m_undone.clear();
    m_manager.annotate(m_step);
}

void PageUndo::noteCaret()
{
    m_caret = here();
    if (m_last) {
        if (const auto step = m_steps.find(m_step); step != m_steps.end())
            step->after = m_caret;
    }
}

void PageUndo::restore(const Caret &caret)
{
    const auto anchor = caret.anchor.resolve(m_binding.doc()), position = caret.position.resolve(m_binding.doc());
    if (!anchor || !position)
        return;
    m_page.placeCaret(m_binding.positionOf(anchor->index), m_binding.positionOf(position->index));
    m_page.reveal(m_page.textCursor().position());
}

} // namespace meridian
