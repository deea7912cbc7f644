// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include "ui/documents/page_action.h"
#include <optional>

class QKeyEvent;
class QTextBlock;

namespace meridian {

class PageActions;
class PageCompletion;
class PageEdit;
class PageTables;
class PageUndo;
class TextBinding;
class TimeOffer;

//! What keys do in a page beside writing letters: shortcuts, lines and lists that go on, tables, and Markdown's signs that
//! become what they mean as they are typed.
class PageKeys {
public:
    struct Parts {
        PageEdit &page;
        TextBinding &binding;
        PageActions &actions;
        PageTables &tables;
        PageUndo &undo;
        PageCompletion &completion;
        TimeOffer &offer;
    };
    //! Everything in `parts` outlives this.
    explicit PageKeys(const Parts &parts) : m_parts(parts) {}

    //! Whether the key is done with. Else the page has it, and typed() follows.
    bool press(QKeyEvent &event);
    //! Whether something stands over the page that the key is for; asked before everything else.
    bool pressOver(const QKeyEvent &event);
    //! Letters are about to be written at the caret.
    void aboutToWrite();
    //! Letters were typed and stand in the page.
    void typed(const QString &letters);

private:
    bool pressInTable(QKeyEvent &event);
    bool pressAtLive(const QKeyEvent &event);
    bool passLive(bool forward, bool selects);
    bool eraseLive(bool forward);
    bool erase(bool forward);
    bool joinsCells(const QTextBlock &upper, const QTextBlock &lower) const;
    bool become(crdt::Delta change);
    bool startLine();
    bool markWords(QChar closing);
    Parts m_parts;
    int m_typed = 0; //!< letters since the step began
};

//! What a key does everywhere in a page; none for others.
[[nodiscard]] std::optional<PageAction> actionOfKey(const QKeyEvent &event);

} // namespace meridian
