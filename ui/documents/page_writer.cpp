// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_writer.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>
#include <QTextDocument>

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attributes;
using crdt::DeltaOp;

struct Piece {
    int from, to;
    QTextCharFormat format;
};

void append(crdt::Delta &delta, const QString &text, const Attributes &attributes)
{
    if (text.isEmpty())
        return;
    if (!delta.empty() && delta.back().kind == DeltaOp::Kind::Insert && sameAttributes(delta.back().attributes, attributes)) {
        delta.back().text += text;
        delta.back().length = delta.back().text.size();
        return;
    }
    delta.push_back({DeltaOp::Kind::Insert, text.size(), text, {}, attributes});
}

//! The letters of a fragment from `text` on; each object replacement character is an embed.
void readFragment(crdt::Delta &delta, const QString &text, const QTextCharFormat &format)
{
    const Attributes attributes = DocumentFormat::attributesOf(format);
    if (!format.hasProperty(EmbedValue))
        return append(delta, text, attributes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        DeltaOp op{DeltaOp::Kind::Embed, 1, {}, {}, attributes};
        op.embed = DocumentFormat::embedOf(format);
        delta.push_back(std::move(op));
    }
}

//! The parts of a block that look otherwise than they should.
std::vector<Piece> wrongPieces(const QTextBlock &block, const DocumentFormat &formats)
{
    const LineStyle style = DocumentFormat::styleOf(block.blockFormat());
    std::vector<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment is = it.fragment();
        const QTextCharFormat format = is.charFormat();
        const Attributes attributes = DocumentFormat::attributesOf(format);
        QTextCharFormat wanted = format.hasProperty(EmbedValue)
            ? formats.embed(DocumentFormat::embedOf(format), attributes, style)
            : formats.letters(attributes, style);
        if (wanted != format)
            pieces.push_back({is.position(), is.position() + is.length(), std::move(wanted)});
    }
    return pieces;
}

} // namespace

PageWriter::PageWriter(QTextDocument &document, const DocumentFormat &format)
    : m_document(document), m_format(format), m_cursor(&document)
{
    m_cursor.beginEditBlock();
}

PageWriter::~PageWriter()
{
    m_cursor.endEditBlock();
}

void PageWriter::apply(const crdt::Delta &delta)
{
    m_cursor.setPosition(0);
    for (const DeltaOp &op : delta) {
        switch (op.kind) {
        case DeltaOp::Kind::Retain: goOn(int(op.length), op.attributes); break;
        case DeltaOp::Kind::Insert: insert(op.text, op.attributes); break;
        case DeltaOp::Kind::Embed: {
            const auto *plain = std::get_if<Any>(&op.embed);
            embed(plain ? *plain : Any(), op.attributes);
            break;
        }
        case DeltaOp::Kind::Delete: remove(int(op.length)); break;
        }
    }
}

void PageWriter::goOn(int length, const Attributes &change)
{
    const int from = m_cursor.position(), to = std::min(from + length, m_document.characterCount() - 1);
    if (!change.empty()) {
        QTextBlock block = m_document.findBlock(from);
        for (; block.isValid() && block.position() < to; block = block.next()) {
            std::vector<Piece> pieces;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment is = it.fragment();
                const Piece piece{std::max(from, is.position()), std::min(to, is.position() + is.length()), is.charFormat()};
                if (piece.from < piece.to)
                    pieces.push_back(piece);
            }
            const LineStyle style = DocumentFormat::styleOf(block.blockFormat());
            for (const Piece &piece : pieces) {
                const Attributes attributes = merged(DocumentFormat::attributesOf(piece.format), change);
                m_cursor.setPosition(piece.from);
                m_cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
                const Any embed = DocumentFormat::embedOf(piece.format);
                m_cursor.setCharFormat(piece.format.hasProperty(EmbedValue) ? m_format.embed(embed, attributes, style)
                                                                           : m_format.letters(attributes, style));
            }
            const int end = block.position() + block.length() - 1;
            if (end >= from && end < to)
                setLine(block, merged(DocumentFormat::attributesOf(block.blockFormat()), change));
        }
    }
    m_cursor.setPosition(to);
}

void PageWriter::insert(QStringView text, const Attributes &attributes)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end > at)
            m_cursor.insertText(shownLetters(text.sliced(at, end - at).toString()),
                                m_format.letters(attributes, DocumentFormat::styleOf(m_cursor.blockFormat())));
        if (found >= 0) {
            // The line that was here goes on behind the break, with what it is; what stands before it is the new one.
            const QTextBlock first = m_cursor.block();
            m_cursor.insertBlock(m_cursor.blockFormat(), m_cursor.blockCharFormat());
            setLine(first, attributes);
        }
        at = end + 1;
    }
}

void PageWriter::embed(const Any &embed, const Attributes &attributes)
{
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        m_format.embed(embed, attributes, DocumentFormat::styleOf(m_cursor.blockFormat())));
}

void PageWriter::remove(int length)
{
    const int from = m_cursor.position(), to = std::min(from + length, m_document.characterCount() - 1);
    if (from == to)
        return;
    const QTextBlock first = m_document.findBlock(from), last = m_document.findBlock(to);
    const Attributes line = DocumentFormat::attributesOf(last.blockFormat());
    const bool joins = first != last;
    m_cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_cursor.removeSelectedText();
    if (joins)
        setLine(m_cursor.block(), line);
}

void PageWriter::setLine(const QTextBlock &block, const Attributes &attributes)
{
    const QTextBlockFormat now = m_format.line(attributes);
    if (block.blockFormat() != now) {
        QTextCursor there(block);
        there.setBlockFormat(now);
    }
    restyle(block);
}

void PageWriter::restyle(const QTextBlock &block)
{
    QTextCursor there(block);
    for (const Piece &piece : wrongPieces(block, m_format)) {
        there.setPosition(piece.from);
        there.setPosition(piece.to, QTextCursor::KeepAnchor);
        there.setCharFormat(piece.format);
    }
    const QTextCharFormat plain = m_format.letters({}, DocumentFormat::styleOf(block.blockFormat()));
    if (block.charFormat() != plain) {
        there.setPosition(block.position());
        there.setBlockCharFormat(plain); // what an empty line is as high as
    }
}

bool looksRight(const QTextBlock &block, const DocumentFormat &format)
{
    return wrongPieces(block, format).empty()
        && block.charFormat() == format.letters({}, DocumentFormat::styleOf(block.blockFormat()));
}

void PageWriter::appendLine()
{
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.insertBlock(m_format.line({}), m_format.letters({}, {}));
}

void PageWriter::dropLine()
{
    const QTextBlock last = m_document.lastBlock(), before = last.previous();
    const Attributes line = DocumentFormat::attributesOf(before.blockFormat());
    m_cursor.setPosition(last.position() - 1);
    m_cursor.setPosition(last.position(), QTextCursor::KeepAnchor);
    m_cursor.removeSelectedText();
    setLine(m_document.lastBlock(), line);
}

void PageWriter::insertRuns(const DeltaLine &line, const LineStyle &style)
{
    for (const DeltaRun &run : line.runs) {
        if (run.isEmbed())
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), m_format.embed(run.embed, run.attributes, style));
        else
            m_cursor.insertText(shownLetters(run.text), m_format.letters(run.attributes, style));
    }
}

void PageWriter::appendLines(std::span<const DeltaLine> lines, Place place)
{
    m_cursor.movePosition(QTextCursor::End);
    bool first = place == Place::Empty;
    for (const DeltaLine &line : lines) {
        const LineStyle style = LineStyle::of(line.attributes);
        const QTextBlockFormat block = m_format.line(line.attributes);
        if (!std::exchange(first, false)) {
            m_cursor.insertBlock(block, m_format.letters({}, style));
        } else {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(m_format.letters({}, style));
        }
        insertRuns(line, style);
    }
}

void PageWriter::rewrite(const QTextBlock &block, const DeltaLine &line)
{
    m_cursor.setPosition(block.position());
    m_cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    m_cursor.removeSelectedText();
    insertRuns(line, DocumentFormat::styleOf(block.blockFormat()));
}

crdt::Delta readDocument(const QTextDocument &document, int from, int to)
{
    crdt::Delta delta;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment is = it.fragment();
            const int begin = std::max(from, is.position()), end = std::min(to, is.position() + is.length());
            if (begin < end)
                readFragment(delta, is.text().mid(begin - is.position(), end - begin), is.charFormat());
        }
        const int end = block.position() + block.length() - 1;
        if (end >= from && end < to)
            append(delta, QStringLiteral("\n"), DocumentFormat::attributesOf(block.blockFormat()));
    }
    return delta;
}

crdt::Delta readDocument(const QTextDocument &document)
{
    return readDocument(document, 0, document.characterCount() - 1);
}

} // namespace meridian
