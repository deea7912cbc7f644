// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_actions.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attributes;
using crdt::DeltaOp;
using Kind = LineStyle::Kind;

constexpr int MostIndent = 8;

bool sameKind(const LineStyle &a, const LineStyle &b)
{
    return a.kind == b.kind && a.level == b.level;
}

bool allAre(const QTextDocument &document, int from, int to, const LineStyle &style)
{
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (!sameKind(styleOf(block), style))
            return false;
    }
    return true;
}

//! Whether all letters between two places have an attribute.
bool allHave(const QTextDocument &document, int from, int to, QStringView key)
{
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment is = it.fragment();
            const bool inside = is.position() < to && is.position() + is.length() > from;
            if (inside && !isSet(DocumentFormat::attributesOf(is.charFormat()), key))
                return false;
        }
    }
    return true;
}

crdt::Delta insertionAt(int position, DeltaOp what)
{
    crdt::Delta change;
    if (position > 0)
        change.push_back({DeltaOp::Kind::Retain, position, {}, {}, {}});
    change.push_back(std::move(what));
    return change;
}

} // namespace

PageActions::PageActions(PageEdit &page, TextBinding &binding, PageUndo &undo, const DocumentFormat &format, Random &random)
    : m_page(page), m_binding(binding), m_undo(undo), m_format(format), m_random(random)
{}

void PageActions::run(PageAction action)
{
    m_undo.beginStep();
    switch (action) {
    case PageAction::Body: setLines({}); break;
    case PageAction::Heading1: setLines({Kind::Heading, 1, 0, {}, {}}); break;
    case PageAction::Heading2: setLines({Kind::Heading, 2, 0, {}, {}}); break;
    case PageAction::Heading3: setLines({Kind::Heading, 3, 0, {}, {}}); break;
    case PageAction::Quote: setLines({Kind::Quote, 0, 0, {}, {}}); break;
    case PageAction::CodeBlock: setLines({Kind::Code, 0, 0, {}, {}}); break;
    case PageAction::Bullets: setLines({Kind::Bullet, 0, 0, {}, {}}); break;
    case PageAction::Numbers: setLines({Kind::Number, 0, 0, {}, {}}); break;
    case PageAction::Checks: setLines({Kind::Check, 0, 0, {}, {}}); break;
    case PageAction::Bold: toggle(attr::Bold); break;
    case PageAction::Italic: toggle(attr::Italic); break;
    case PageAction::Underline: toggle(attr::Underline); break;
    case PageAction::Strike: toggle(attr::Strike); break;
    case PageAction::Mark: toggle(attr::Background, Any(QStringLiteral("#fdebb0"))); break;
    case PageAction::Code: {
        const QTextCursor caret = m_page.textCursor();
        const bool lines = !caret.hasSelection() && (caret.block().length() == 1 || styleOf(caret.block()).kind == Kind::Code);
        lines ? setLines({Kind::Code, 0, 0, {}, {}}) : toggle(attr::Code);
        break;
    }
    case PageAction::Table: insertTable(3, 3); break;
    case PageAction::Divider: insertDivider(); break;
    case PageAction::Link: emit linkWanted(); break;
    case PageAction::Image: emit pictureWanted(); break;
    case PageAction::Mention: emit mentionWanted(); break;
    case PageAction::Time: emit timeWanted(); break;
    case PageAction::Undo: m_undo.undo(); break;
    case PageAction::Redo: m_undo.redo(); break;
    }
    m_undo.beginStep();
}

PageState PageActions::state() const
{
    return {styleOf(m_page.textCursor().block()), lettersHere(), m_undo.canUndo(), m_undo.canRedo()};
}

Attributes PageActions::lettersHere() const
{
    return DocumentFormat::attributesOf(m_page.currentCharFormat());
}

//! Attributes that no kind of line has a say in (alignment, a stranger's) stay with the line.
Attributes PageActions::lineAttributes(const LineStyle &style, const QTextBlock &kept) const
{
    return merged(DocumentFormat::attributesOf(kept.blockFormat()), style.change());
}

void PageActions::setLines(LineStyle style)
{
    const QTextCursor caret = m_page.textCursor();
    const int from = caret.selectionStart(), to = caret.selectionEnd();
    if (allAre(m_binding.document(), from, to, style))
        style = {};
    crdt::Transaction together(m_binding.doc(), m_binding.origin());
    std::vector<std::pair<int, LineStyle>> lines;
    for (QTextBlock block = m_binding.document().findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        const LineStyle is = styleOf(block);
        if (is.kind == Kind::Cell)
            continue; // a cell that became a heading would be none of its table's
        LineStyle wanted = style;
        wanted.indent = style.kind == Kind::Code || style.kind == Kind::Heading ? 0 : is.indent;
        lines.emplace_back(block.position(), wanted);
    }
    for (const auto &[position, wanted] : lines)
        m_binding.formatLines(position, position, wanted.change());
}

bool PageActions::indent(int by)
{
    const QTextCursor caret = m_page.textCursor();
    std::vector<std::pair<int, int>> lines;
    for (QTextBlock block = m_binding.document().findBlock(caret.selectionStart());
         block.isValid() && block.position() <= caret.selectionEnd(); block = block.next()) {
        if (const LineStyle is = styleOf(block); is.isItem() || is.indent > 0)
            lines.emplace_back(block.position(), std::clamp(is.indent + by, 0, MostIndent));
    }
    m_undo.beginStep();
    crdt::Transaction together(m_binding.doc(), m_binding.origin());
    for (const auto &[position, indent] : lines)
        m_binding.formatLines(position, position, {{attr::Indent.toString(), indent > 0 ? Any(indent) : Any(Any::Null())}});
    return !lines.empty();
}

void PageActions::toggle(QStringView key, const Any &value)
{
    const QTextCursor caret = m_page.textCursor();
    if (!caret.hasSelection()) {
        const Attributes now = lettersHere();
        return setTyping(merged(now, {{key.toString(), isSet(now, key) ? Any(Any::Null()) : value}}));
    }
    const int from = caret.selectionStart(), to = caret.selectionEnd();
    const bool on = allHave(m_binding.document(), from, to, key);
    m_binding.format(from, to, {{key.toString(), on ? Any(Any::Null()) : value}});
}

void PageActions::setTyping(const Attributes &attributes)
{
    m_page.setCurrentCharFormat(m_format.letters(attributes, styleOf(m_page.textCursor().block())));
}

QString PageActions::linkHere() const
{
    return textOf(lettersHere(), attr::Link);
}

void PageActions::setLink(const QString &address)
{
    // Words that were another's title are none of this one's.
    const Attributes change{{attr::Link.toString(), address.isEmpty() ? Any(Any::Null()) : Any(address)},
                            {attr::Titled.toString(), Any(Any::Null())}};
    const QTextCursor caret = m_page.textCursor();
    if (caret.hasSelection())
        return m_binding.format(caret.selectionStart(), caret.selectionEnd(), change);
    const QString link = linkHere();
    if (link.isEmpty())
        return address.isEmpty() ? void() : insertLink(address);
    for (auto it = caret.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment is = it.fragment();
        const bool touches = is.position() <= caret.position() && caret.position() <= is.position() + is.length();
        if (touches && textOf(DocumentFormat::attributesOf(is.charFormat()), attr::Link) == link)
            return m_binding.format(is.position(), is.position() + is.length(), change);
    }
}

void PageActions::insertLetters(const QString &letters, const Attributes &attributes)
{
    removeSelection();
    const int at = m_page.textCursor().position();
    m_binding.apply(insertionAt(at, {DeltaOp::Kind::Insert, letters.size(), letters, {}, attributes}));
    m_page.placeCaret(at + int(letters.size()), at + int(letters.size()));
}

void PageActions::insertPicture(const QString &dataUrl, int width)
{
    removeSelection();
    const int at = m_page.textCursor().position();
    DeltaOp picture{DeltaOp::Kind::Embed, 1, {}, Any(Any::Object{{attr::Image.toString(), Any(dataUrl)}}), {}};
    if (width > 0)
        picture.attributes = {{QStringLiteral("width"), Any(QString::number(width))}};
    m_binding.apply(insertionAt(at, std::move(picture)));
    m_page.placeCaret(at + 1, at + 1);
}

void PageActions::setChecked(const QTextBlock &block, bool checked)
{
    m_undo.beginStep();
    LineStyle style = styleOf(block);
    style.checked = checked ? LineStyle::Checked::Yes : LineStyle::Checked::No;
    m_binding.formatLines(block.position(), block.position(), style.change());
    m_undo.beginStep();
}

} // namespace meridian
