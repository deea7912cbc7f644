// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextCursor>

class QTextEdit;

namespace meridian {

//! What the keys and buttons of a Markdown field do to its text. Each is one step to undo, and leaves the selection where
//! writing goes on.
class MarkdownFormat {
public:
    //! Outlives this.
    explicit MarkdownFormat(QTextEdit &edit) : m_edit(edit) {}

    enum class List { Bulleted, Numbered, Checks };
    enum class Direction { In, Out };

    //! Puts a mark around the selection, or takes it away where it is; without a selection the caret stands in it.
    void wrap(const QString &mark);
    void list(List kind);
    void quote();
    //! In a line: marks; over lines, or with nothing selected: a block.
    void code();
    void link();
    //! The selection, or the word begun, as a link to `address`.
    void linkTo(const QString &address);
    //! Replaces `[from, to)` of the line the caret is in.
    void replaceInLine(qsizetype from, qsizetype to, const QString &text);

    //! Enter: a list or a quote goes on, an empty item of one ends it, three backticks begin a block. False: a plain line break.
    bool breakLine();
    //! Tab in a list. False: there is none here.
    bool indent(Direction direction);
    [[nodiscard]] bool isInList() const;
    [[nodiscard]] bool isInCodeBlock() const;

private:
    template<typename Change>
    void changeLines(Change change);
    bool openFence(QTextCursor &cursor, const QString &line);
    void finish(const QTextCursor &cursor);
    QTextEdit &m_edit;
};

} // namespace meridian
