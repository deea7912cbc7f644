// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys at what is one thing in a page: a time, somebody's name.
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_keys.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/text_binding.h"
#include <QKeyEvent>
#include <QTextBlock>

namespace meridian {

namespace {

std::optional<LiveRun> wholeAt(const QTextCursor &caret, Touching where)
{
    auto run = liveRunAt(caret.block(), caret.position(), where);
    return run && run->isWhole() ? run : std::nullopt;
}

} // namespace

bool PageKeys::pressAtLive(const QKeyEvent &event)
{
    const QTextCursor caret = m_parts.page.textCursor();
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier && !shift)
        return false;
    const bool mirrored = caret.block().textDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left: return passLive(mirrored, shift);
    case Qt::Key_Right: return passLive(!mirrored, shift);
    case Qt::Key_Backspace: return !caret.hasSelection() && eraseLive(false);
    case Qt::Key_Delete: return !caret.hasSelection() && !shift && eraseLive(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto run = wholeAt(caret, Touching::Inside); !shift && !caret.hasSelection() && run && run->kind == LiveRun::Kind::Time) {
            m_parts.actions.run(PageAction::Time);
            return true;
        }
        aboutToWrite();
        return false;
    default: return false;
    }
}

//! One stop on it, and out at its other side.
bool PageKeys::passLive(bool forward, bool selects)
{
    QTextCursor caret = m_parts.page.textCursor();
    auto run = wholeAt(caret, Touching::Inside);
    if (!run && selects)
        run = wholeAt(caret, forward ? Touching::After : Touching::Before);
    if (!run || (caret.hasSelection() && !selects))
        return false;
    caret.setPosition(forward ? run->to : run->from, selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    m_parts.page.setTextCursor(caret);
    return true;
}

bool PageKeys::eraseLive(bool forward)
{
    const auto run = wholeAt(m_parts.page.textCursor(), forward ? Touching::After : Touching::Before);
    if (!run)
        return false;
    m_parts.undo.beginStep();
    m_parts.page.placeCaret(run->from, run->to);
    m_parts.actions.removeSelection();
    m_parts.undo.beginStep();
    return true;
}

//! What is typed beside it, or in the midst of it, is none of it.
void PageKeys::aboutToWrite()
{
    m_parts.actions.leaveLive();
}

} // namespace meridian
