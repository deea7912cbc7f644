// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/documents/delta_lines.h"
#include "ui/widgets/look.h"
#include <QHash>
#include <QTextCharFormat>
#include <functional>
#include <memory>

class QTextDocument;

namespace meridian {

//! What the formats of a document's QTextDocument carry besides their looks.
enum DocumentProperty {
    RunAttributes = QTextFormat::UserProperty + 0x100, //!< of letters: jsonOf() all their attributes
    LineAttributes, //!< of a block: jsonOf() the attributes of its line break
    LineKind, LineLevel, LineIndent, LineChecked, LineName, //!< of a block: its LineStyle
    EmbedValue,     //!< of an object replacement character: the embed, as JSON
    FillToken,      //!< a Token to paint behind the letters
    LiveKind,       //!< of letters that mean something else to each reader: a LiveRun::Kind
};

//! What a document's text needs to know to say it in today's words.
struct DocumentNames {
    std::function<QString(const Uuid &member)> nameOf = {};
    //! What a link is called: a thread by its subject. Empty: as it is written.
    std::function<QString(const QString &link)> titleOf = {};
    Uuid self = {}; //!< whose name gets the mention fill
};

//! How a document's attributes look, and back: the formats of a QTextDocument keep every attribute they were made of, the
//! unknown ones too, so that nothing gets lost on the way. Colours are those of the theme at the time of asking.
class DocumentFormat {
public:
    //! `look` outlives this.
    explicit DocumentFormat(const Look &look, DocumentNames names = {});

    //! Letters in a line of this kind.
    [[nodiscard]] QTextCharFormat letters(const crdt::Attributes &run, const LineStyle &line) const;
    [[nodiscard]] QTextCharFormat embed(const crdt::Any &embed, const crdt::Attributes &run, const LineStyle &line) const;
    [[nodiscard]] QTextBlockFormat line(const crdt::Attributes &line) const;

    //! The attributes that a format was made of.
    [[nodiscard]] static crdt::Attributes attributesOf(const QTextCharFormat &format);
    [[nodiscard]] static crdt::Attributes attributesOf(const QTextBlockFormat &format);
    [[nodiscard]] static LineStyle styleOf(const QTextBlockFormat &format);
    //! Of a format that embed() made; undefined for another one.
    [[nodiscard]] static crdt::Any embedOf(const QTextCharFormat &format);

    //! The colours or names have changed: what was made before is made anew.
    void forget() { m_made.clear(); }
    [[nodiscard]] const DocumentNames &names() const { return m_names; }

private:
    [[nodiscard]] QTextCharFormat make(const crdt::Attributes &run, const LineStyle &line) const;
    void makeLive(QTextCharFormat &format, const crdt::Attributes &run, const LineStyle &line) const;
    [[nodiscard]] QTextCharFormat base(const LineStyle &line) const;

    Look m_look;
    DocumentNames m_names;
    mutable QHash<QString, QTextCharFormat> m_made; //!< by attributes and kind of line: a page has few of them
};

//! A document of its own with this text, to be shown and not changed: an old version, a preview. `look` outlives it.
[[nodiscard]] std::unique_ptr<QTextDocument> makeDocument(const crdt::Delta &delta, const DocumentFormat &format);

} // namespace meridian
