// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times put into a page, and taken out of it.
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/suggestion.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

void PageActions::setTime(const QTextCursor &place, const TimeMark &mark, Instant now)
{
    crdt::Attributes attributes;
    if (place.hasSelection()) { // its other looks stay
        const auto run = liveRunAt(place.block(), place.selectionStart(), Touching::After);
        attributes = run ? run->attributes : attributes;
    }
    m_undo.beginStep();
    m_page.placeCaret(place.selectionStart(), place.selectionEnd());
    insertLetters(lettersOf(mark, now), merged(withoutSuggestions(attributes), {{attr::Time.toString(), crdt::Any(mark.toString())}}));
    leaveLive();
    m_undo.beginStep();
}

void PageActions::unmakeTime(const QTextCursor &words)
{
    m_undo.beginStep();
    m_binding.format(words.selectionStart(), words.selectionEnd(), {{attr::Time.toString(), crdt::Any(crdt::Any::Null())}});
    m_undo.beginStep();
}

void PageActions::leaveLive()
{
    const QTextCursor caret = m_page.textCursor();
    if (caret.hasSelection())
        return;
    const auto run = liveRunAt(caret.block(), caret.position(), Touching::Inside);
    if (run && run->isWhole())
        m_page.placeCaret(run->to, run->to);
    crdt::Attributes now = lettersHere();
    const auto gone = std::erase_if(now, [](const crdt::Attribute &one) { return one.key == attr::Time || one.key == attr::Mention; });
    if (gone > 0)
        setTyping(now);
}

} // namespace meridian
