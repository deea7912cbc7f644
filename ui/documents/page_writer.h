// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/document_format.h"
#include <QTextCursor>
#include <span>

class QTextBlock;

namespace meridian {

//! Changes a QTextDocument as a delta says, from its start on, in one step for whoever looks on. Every line break of the
//! text is a block's end here; a text that ends with one leaves an empty block behind.
class PageWriter {
public:
    //! Both outlive this.
    PageWriter(QTextDocument &document, const DocumentFormat &format);
    ~PageWriter();
    PageWriter(const PageWriter &) = delete;
    PageWriter &operator=(const PageWriter &) = delete;

    void apply(const crdt::Delta &delta);
    //! An empty block behind the last one, or away with it.
    void appendLine();
    void dropLine();
    //! Gives every letter of a block the looks that its attributes and its line ask for.
    void restyle(const QTextBlock &block);
    //! Puts lines in front of the end of the last block, which becomes the last of them.
    void appendLines(std::span<const DeltaLine> lines);
    //! What a line is.
    void setLine(const QTextBlock &block, const crdt::Attributes &attributes);
    //! What stands in a block, anew.
    void rewrite(const QTextBlock &block, const DeltaLine &line);

private:
    void goOn(int length, const crdt::Attributes &change);
    void insert(QStringView text, const crdt::Attributes &attributes);
    void embed(const crdt::Any &embed, const crdt::Attributes &attributes);
    void remove(int length);
    void insertRuns(const DeltaLine &line, const LineStyle &style);

    QTextDocument &m_document;
    const DocumentFormat &m_format;
    QTextCursor m_cursor;
};

//! Whether restyle() would change nothing.
[[nodiscard]] bool looksRight(const QTextBlock &block, const DocumentFormat &format);
//! What stands between two positions of a document, as a delta that inserts it.
[[nodiscard]] crdt::Delta readDocument(const QTextDocument &document, int from, int to);
//! Of the whole document, as its text has it, but for the last line break.
[[nodiscard]] crdt::Delta readDocument(const QTextDocument &document);

} // namespace meridian
