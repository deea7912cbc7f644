// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_keys.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_completion.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_tables.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/text_binding.h"
#include "ui/documents/time_offer.h"
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

using crdt::Any;
using crdt::DeltaOp;
using Kind = LineStyle::Kind;

constexpr int StepLetters = 20; //!< after so many a step of undo ends with its word

//! The digit whose key was pressed with Shift: 7, 8 or 9, or none. Layouts have other signs there; "(" is on 8 on some
//! and on 9 on others, which the key's place tells where there is one (X11, Wayland: 18).
int shiftedDigit(const QKeyEvent &event)
{
    constexpr quint32 PlaceOfNine = 18;
    switch (event.key()) {
    case Qt::Key_7:
    case Qt::Key_Ampersand:
    case Qt::Key_Slash: return 7;
    case Qt::Key_8:
    case Qt::Key_Asterisk: return 8;
    case Qt::Key_9:
    case Qt::Key_ParenRight: return 9;
    case Qt::Key_ParenLeft: return event.nativeScanCode() == PlaceOfNine ? 9 : 8;
    default: return 0;
    }
}

//! What a line becomes that begins with these signs and a blank.
std::optional<LineStyle> lineOfSigns(const QString &signs)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,3}$")), number(QStringLiteral("^1[.)]$")),
        check(QStringLiteral("^(?:[-*] )?\\[([ xX]?)\\]$"));
    if (heading.match(signs).hasMatch())
        return LineStyle{Kind::Heading, int(signs.size()), 0, {}, {}};
    if (signs == u"-" || signs == u"*" || signs == u"+")
        return LineStyle{Kind::Bullet, 0, 0, {}, {}};
    if (number.match(signs).hasMatch())
        return LineStyle{Kind::Number, 0, 0, {}, {}};
    if (signs == u">")
        return LineStyle{Kind::Quote, 0, 0, {}, {}};
    if (const auto found = check.match(signs); found.hasMatch()) {
        const bool done = found.captured(1).toLower() == u"x";
        return LineStyle{Kind::Check, 0, 0, done ? LineStyle::Checked::Yes : LineStyle::Checked::No, {}};
    }
    return {};
}

struct Pair {
    const char16_t *signs;
    QStringView key;
};
constexpr Pair Pairs[] = {{u"**", attr::Bold}, {u"__", attr::Bold}, {u"~~", attr::Strike}, {u"`", attr::Code},
                          {u"*", attr::Italic}, {u"_", attr::Italic}};

} // namespace

std::optional<PageAction> actionOfKey(const QKeyEvent &event)
{
    const int shifted = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) ? shiftedDigit(event) : 0;
    if (shifted > 0)
        return shifted == 7 ? PageAction::Numbers : shifted == 8 ? PageAction::Bullets : PageAction::Checks;
    static constexpr std::pair<int, PageAction> Keys[] = {
        {int(Qt::CTRL) | Qt::Key_B, PageAction::Bold}, {int(Qt::CTRL) | Qt::Key_I, PageAction::Italic},
        {int(Qt::CTRL) | Qt::Key_U, PageAction::Underline}, {int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_X, PageAction::Strike},
        {int(Qt::CTRL) | Qt::Key_E, PageAction::Code}, {int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_K, PageAction::Link},
        {int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_H, PageAction::Mark}, {int(Qt::CTRL) | int(Qt::ALT) | Qt::Key_0, PageAction::Body},
        {int(Qt::CTRL) | int(Qt::ALT) | Qt::Key_1, PageAction::Heading1},
        {int(Qt::CTRL) | int(Qt::ALT) | Qt::Key_2, PageAction::Heading2},
        {int(Qt::CTRL) | int(Qt::ALT) | Qt::Key_3, PageAction::Heading3}, {int(Qt::CTRL) | Qt::Key_Z, PageAction::Undo},
        {int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Z, PageAction::Redo}, {int(Qt::CTRL) | Qt::Key_Y, PageAction::Redo}};
    for (const auto &[key, action] : Keys) {
        if (event.keyCombination().toCombined() == key)
            return action;
    }
    return {};
}

bool PageKeys::pressOver(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && (m_parts.completion.press(event.key()) || m_parts.offer.press(event.key()));
}

bool PageKeys::press(QKeyEvent &event)
{
    if (const auto action = actionOfKey(event)) {
        m_parts.actions.run(*action);
        return true;
    }
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    const QTextCursor caret = m_parts.page.textCursor();
    if (pressAtLive(event) || ((plain || shift) && pressInTable(event)))
        return true;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain && !shift)
            return false;
        if (!caret.hasSelection() && startLine())
            return true;
        m_parts.actions.newLine();
        return true;
    case Qt::Key_Tab:
        if (plain && !m_parts.actions.indent(1))
            m_parts.actions.insertLetters(QStringLiteral("\t"), DocumentFormat::attributesOf(m_parts.page.currentCharFormat()));
        return plain;
    case Qt::Key_Backtab: m_parts.actions.indent(-1); return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return erase(event.key() == Qt::Key_Delete);
    default: break;
    }
    if (!event.text().isEmpty() && event.text().front().isPrint() && caret.hasSelection())
        m_parts.actions.removeSelection(); // what it does to tables is not Qt's to decide
    if (!event.text().isEmpty() && event.text().front().isPrint())
        aboutToWrite();
    return false;
}

bool PageKeys::pressInTable(QKeyEvent &event)
{
    if (!m_parts.tables.isInTable())
        return false;
    const QTextCursor caret = m_parts.page.textCursor();
    const QTextLayout *lines = caret.block().layout();
    const QTextLine line = lines->lineForTextPosition(caret.positionInBlock());
    const bool first = !line.isValid() || line.lineNumber() == 0;
    const bool last = !line.isValid() || line.lineNumber() == lines->lineCount() - 1;
    switch (event.key()) {
    case Qt::Key_Tab: m_parts.tables.goOn(1); return true;
    case Qt::Key_Backtab: m_parts.tables.goOn(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_parts.tables.goRows(1)) {
            m_parts.binding.endLastLine();
            const int end = m_parts.binding.document().characterCount();
            m_parts.binding.apply({{DeltaOp::Kind::Retain, end, {}, {}, {}}, {DeltaOp::Kind::Insert, 1, QStringLiteral("\n"), {}, {}}});
            m_parts.page.moveCursor(QTextCursor::End);
        }
        return true;
    case Qt::Key_Up: return first && event.modifiers() == Qt::NoModifier && m_parts.tables.goRows(-1);
    case Qt::Key_Down: return last && event.modifiers() == Qt::NoModifier && m_parts.tables.goRows(1);
    default: return false;
    }
}

//! The line break between a cell and whatever stands beside it is the table's.
bool PageKeys::joinsCells(const QTextBlock &upper, const QTextBlock &lower) const
{
    return upper.isValid() && lower.isValid() && (styleOf(upper).kind == Kind::Cell || styleOf(lower).kind == Kind::Cell);
}

bool PageKeys::erase(bool forward)
{
    const QTextCursor caret = m_parts.page.textCursor();
    if (caret.hasSelection()) {
        m_parts.actions.removeSelection();
        return true;
    }
    const QTextBlock block = caret.block();
    if (forward)
        return caret.atBlockEnd() && joinsCells(block, block.next());
    if (!caret.atBlockStart())
        return false;
    if (m_parts.actions.unmakeLine())
        return true;
    const QTextBlock before = block.previous();
    if (!joinsCells(before, block))
        return false;
    if (styleOf(block).kind != Kind::Cell && before.isValid()) { // up into the table; an empty line goes
        const int end = before.position() + before.length() - 1;
        if (block.length() == 1 && block.next().isValid())
            m_parts.binding.apply({{DeltaOp::Kind::Retain, block.position(), {}, {}, {}}, {DeltaOp::Kind::Delete, 1, {}, {}, {}}});
        m_parts.page.placeCaret(end, end);
    }
    return true;
}

void PageKeys::typed(const QString &letters)
{
    m_typed += int(letters.size());
    m_parts.completion.typed();
    m_parts.offer.typed();
    if (letters == u" " && m_typed > StepLetters) {
        m_parts.undo.beginStep();
        m_typed = 0;
    }
    if (letters == u" " && startLine())
        return;
    if (letters.size() == 1 && QStringView(u"*_~`").contains(letters.front()))
        markWords(letters.front());
    if (letters == u"-" && m_parts.page.textCursor().block().text() == u"---" && styleOf(m_parts.page.textCursor().block()) == LineStyle()) {
        m_parts.undo.beginStep();
        const int at = m_parts.page.textCursor().block().position();
        m_parts.binding.apply({{DeltaOp::Kind::Retain, at, {}, {}, {}}, {DeltaOp::Kind::Delete, 3, {}, {}, {}}});
        m_parts.actions.insertDivider();
    }
}

//! Signs at the start of a plain line, the caret right behind them.
bool PageKeys::startLine()
{
    const QTextCursor caret = m_parts.page.textCursor();
    const QTextBlock block = caret.block();
    const LineStyle is = styleOf(block);
    if (is.kind != Kind::Body && is.kind != Kind::Bullet)
        return false;
    const QString before = block.text().left(caret.positionInBlock());
    std::optional<LineStyle> style;
    static const QRegularExpression fence(QStringLiteral("^```(\\w*)\\s?$"));
    if (const auto found = fence.match(before); found.hasMatch() && caret.atBlockEnd())
        style = LineStyle{Kind::Code, 0, 0, {}, found.captured(1)};
    else if (before.endsWith(u' '))
        style = lineOfSigns(before.chopped(1));
    if (!style || (is.kind == Kind::Bullet && style->kind != Kind::Check))
        return false;
    style->indent = style->isItem() ? is.indent : 0;
    m_parts.undo.beginStep(); // taking this back leaves the signs as they were typed
    const qsizetype rest = block.length() - 1 - before.size();
    m_parts.binding.endLastLine();
    return become({DeltaOp::retain(block.position()), {DeltaOp::Kind::Delete, before.size(), {}, {}, {}}, DeltaOp::retain(rest), DeltaOp::retain(1, style->change())});
}

//! Signs become what they mean, if that can be: where changes are proposed the looks of others' letters are left alone.
bool PageKeys::become(crdt::Delta change)
{
    std::erase_if(change, [](const DeltaOp &op) { return op.kind == DeltaOp::Kind::Retain && op.length == 0; });
    const crdt::Delta made = m_parts.binding.becoming(change);
    if (std::ranges::none_of(made, [](const DeltaOp &op) { return op.kind == DeltaOp::Kind::Retain && !op.attributes.empty(); }))
        return false;
    m_parts.binding.apply(change);
    m_parts.undo.beginStep();
    return true;
}

//! "**words**" becomes bold as its last sign is typed, and so on.
bool PageKeys::markWords(QChar closing)
{
    const QTextCursor caret = m_parts.page.textCursor();
    const QTextBlock block = caret.block();
    if (styleOf(block).kind == Kind::Code)
        return false;
    const QString before = block.text().left(caret.positionInBlock());
    for (const Pair &pair : Pairs) {
        const QString signs = QString::fromUtf16(pair.signs);
        if (!signs.endsWith(closing) || !before.endsWith(signs))
            continue;
        const qsizetype end = before.size() - signs.size();
        const qsizetype open = end > 0 ? before.lastIndexOf(signs, end - 1) : -1;
        const qsizetype from = open + signs.size();
        const bool whole = open >= 0 && from < end && !before[from].isSpace() && !before[end - 1].isSpace()
            && before[from] != closing && before[end - 1] != closing && (open == 0 || !before[open - 1].isLetterOrNumber())
            && (open == 0 || before[open - 1] != closing);
        if (!whole)
            continue;
        m_parts.undo.beginStep();
        const DeltaOp gone{DeltaOp::Kind::Delete, signs.size(), {}, {}, {}};
        if (!become({DeltaOp::retain(block.position() + open), gone, DeltaOp::retain(end - from, {{pair.key.toString(), Any(true)}}), gone}))
            return false;
        // What is typed next is plain again.
        m_parts.actions.toggle(pair.key);
        return true;
    }
    return false;
}

} // namespace meridian
