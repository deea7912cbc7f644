// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/markdown_format.h"
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace meridian {

namespace {

using namespace Qt::StringLiterals;

constexpr int IndentBy = 2;

//! The marker an item or a quotation begins with: indent, mark, check box.
struct Marker {
    QString indent, mark, box;
    [[nodiscard]] qsizetype size() const { return indent.size() + mark.size() + box.size(); }
    [[nodiscard]] bool isList() const { return !mark.isEmpty() && mark[0] != u'>'; }
    //! What the next item begins with.
    [[nodiscard]] QString next() const
    {
        qsizetype digits = 0;
        while (digits < mark.size() && mark[digits].isDigit())
            ++digits;
        const QString number
            = digits > 0 ? QString::number(mark.left(digits).toInt() + 1) + mark.mid(digits) : mark;
        return indent + number + (box.isEmpty() ? QString() : u"[ ] "_s);
    }
};

Marker markerOf(const QString &line)
{
    static const QRegularExpression pattern(u"^(\\s*)((?:[-*+]|\\d{1,6}[.)]|>)\\s+)(\\[[ xX]\\]\\s+)?"_s);
    const auto match = pattern.match(line);
    return match.hasMatch() ? Marker{match.captured(1), match.captured(2), match.captured(3)} : Marker{};
}

//! Whether a mark stands on both sides of a selection. Three asterisks are those of one and of two.
bool isAround(const QTextDocument &text, int begin, int end, const QString &mark)
{
    int run = 0;
    while (run < 3 && begin > run && text.characterAt(begin - run - 1) == mark[0] && text.characterAt(end + run) == mark[0])
        ++run;
    return mark.size() == 1 ? run % 2 == 1 : run >= 2;
}

bool isFence(const QString &line)
{
    return line.trimmed().startsWith(u"```"_s);
}

} // namespace

void MarkdownFormat::finish(const QTextCursor &cursor)
{
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
}

void MarkdownFormat::wrap(const QString &mark)
{
    QTextCursor cursor = m_edit.textCursor();
    const int begin = cursor.selectionStart(), size = int(mark.size());
    const QString selected = cursor.selection().toPlainText();
    const int end = begin + int(selected.size());
    cursor.beginEditBlock();
    if (!selected.isEmpty() && isAround(*m_edit.document(), begin, end, mark)) {
        cursor.setPosition(begin - size);
        cursor.setPosition(end + size, QTextCursor::KeepAnchor);
        cursor.insertText(selected);
        cursor.setPosition(begin - size);
        cursor.setPosition(end - size, QTextCursor::KeepAnchor);
    } else {
        cursor.insertText(mark + selected + mark);
        cursor.setPosition(begin + size);
        cursor.setPosition(end + size, QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    finish(cursor);
}

//! Calls `change` with a cursor at the beginning of each selected line, and how many lines came before it.
template<typename Change>
void MarkdownFormat::changeLines(Change change)
{
    QTextCursor cursor = m_edit.textCursor();
    const QTextDocument *document = m_edit.document();
    const int first = document->findBlock(cursor.selectionStart()).blockNumber();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (int number = first; number <= last; ++number)
        change(QTextCursor(document->findBlockByNumber(number)), number - first);
    cursor.endEditBlock();
    m_edit.setFocus(Qt::OtherFocusReason);
}

void MarkdownFormat::list(List kind)
{
    const auto markOf = [kind](int line) -> QString {
        switch (kind) {
        case List::Numbered:
            return QString::number(line + 1) + u". "_s;
        case List::Checks:
            return u"- [ ] "_s;
        case List::Bulleted:
            break;
        }
        return u"- "_s;
    };
    const auto isOfKind = [kind](const Marker &marker) {
        const bool numbered = !marker.mark.isEmpty() && marker.mark[0].isDigit();
        return marker.isList() && numbered == (kind == List::Numbered) && marker.box.isEmpty() == (kind != List::Checks);
    };
    const bool takeAway = isOfKind(markerOf(m_edit.document()->findBlock(m_edit.textCursor().selectionStart()).text()));
    changeLines([&](QTextCursor line, int number) {
        const Marker marker = markerOf(line.block().text());
        const int indent = int(marker.indent.size());
        line.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, indent);
        if (marker.isList())
            line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(marker.size()) - indent);
        line.insertText(takeAway ? QString() : markOf(number));
    });
}

void MarkdownFormat::quote()
{
    const bool takeAway = m_edit.document()->findBlock(m_edit.textCursor().selectionStart()).text().startsWith(u"> "_s);
    changeLines([&](QTextCursor line, int) {
        if (!takeAway)
            line.insertText(u"> "_s);
        else if (line.block().text().startsWith(u"> "_s)) {
            line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 2);
            line.removeSelectedText();
        }
    });
}

void MarkdownFormat::code()
{
    QTextCursor cursor = m_edit.textCursor();
    const QString selected = cursor.selection().toPlainText();
    if (!selected.isEmpty() && !selected.contains(u'\n')) {
        wrap(u"`"_s);
        return;
    }
    const QString before = cursor.block().text().isEmpty() && selected.isEmpty() ? QString() : u"\n"_s;
    const int begin = cursor.selectionStart() + int(before.size()) + 4;
    cursor.beginEditBlock();
    cursor.insertText(before + u"```\n"_s + selected + u"\n```\n"_s);
    cursor.endEditBlock();
    cursor.setPosition(begin);
    cursor.setPosition(begin + int(selected.size()), QTextCursor::KeepAnchor);
    finish(cursor);
}

void MarkdownFormat::link()
{
    QTextCursor cursor = m_edit.textCursor();
    const QString words = cursor.selection().toPlainText();
    cursor.beginEditBlock();
    cursor.insertText(u'[' + words + u"](https://)"_s);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, words.isEmpty() ? 11 : 1);
    finish(cursor);
}

void MarkdownFormat::linkTo(const QString &address)
{
    QTextCursor cursor = m_edit.textCursor();
    const QString words = cursor.selection().toPlainText();
    cursor.beginEditBlock();
    cursor.insertText(words.isEmpty() ? address : u'[' + words + u"]("_s + address + u')');
    cursor.endEditBlock();
    finish(cursor);
}

void MarkdownFormat::replaceInLine(qsizetype from, qsizetype to, const QString &text)
{
    QTextCursor cursor = m_edit.textCursor();
    const int line = cursor.block().position();
    cursor.beginEditBlock();
    cursor.setPosition(line + int(from));
    cursor.setPosition(line + int(to), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    finish(cursor);
}

bool MarkdownFormat::isInCodeBlock() const
{
    bool inside = false;
    const QTextBlock here = m_edit.textCursor().block();
    for (QTextBlock block = m_edit.document()->begin(); block.isValid() && block != here; block = block.next()) {
        if (isFence(block.text()))
            inside = !inside;
    }
    return inside;
}

bool MarkdownFormat::isInList() const
{
    return markerOf(m_edit.textCursor().block().text()).isList() && !isInCodeBlock();
}

//! Three backticks at the end of the text so far: the block gets its end, and the caret stands in it.
bool MarkdownFormat::openFence(QTextCursor &cursor, const QString &line)
{
    if (!isFence(line) || line.trimmed().size() > 40 || line.trimmed().mid(3).contains(u'`') || isInCodeBlock())
        return false;
    for (QTextBlock block = cursor.block().next(); block.isValid(); block = block.next()) {
        if (isFence(block.text()))
            return false; // it has one
    }
    cursor.beginEditBlock();
    cursor.insertText(u"\n\n```"_s);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 4);
    m_edit.setTextCursor(cursor);
    return true;
}

bool MarkdownFormat::breakLine()
{
    QTextCursor cursor = m_edit.textCursor();
    const QString line = cursor.block().text();
    if (cursor.hasSelection())
        return false;
    if (cursor.atBlockEnd() && openFence(cursor, line))
        return true;
    const Marker marker = markerOf(line);
    if (marker.mark.isEmpty() || cursor.positionInBlock() < marker.size() || isInCodeBlock())
        return false;
    cursor.beginEditBlock();
    if (QStringView(line).mid(marker.size()).trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u'\n' + marker.next());
    }
    cursor.endEditBlock();
    m_edit.setTextCursor(cursor);
    return true;
}

bool MarkdownFormat::indent(Direction direction)
{
    if (!isInList())
        return false;
    changeLines([&](QTextCursor line, int) {
        const QString text = line.block().text();
        if (direction == Direction::In) {
            line.insertText(QString(IndentBy, u' '));
            return;
        }
        int blanks = 0;
        while (blanks < IndentBy && blanks < text.size() && text[blanks] == u' ')
            ++blanks;
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, blanks);
        line.removeSelectedText();
    });
    return true;
}

} // namespace meridian
