// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_format.h"
#include "core/crdt/json_text.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_writer.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/suggestion.h"
#include <QTextDocument>

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attributes;
using Kind = LineStyle::Kind;

constexpr int JsonDepth = 100;

} // namespace

DocumentFormat::DocumentFormat(const Look &look, DocumentNames names) : m_look(look), m_names(std::move(names)) {}

QTextCharFormat DocumentFormat::base(const LineStyle &line) const
{
    QTextCharFormat format;
    format.setFont(line.kind == Kind::Cell ? m_look.type.sized(CellSize, QFont::Normal) : m_look.type.font(typeOf(line)));
    const bool done = line.kind == Kind::Check && line.checked == LineStyle::Checked::Yes;
    format.setForeground(m_look.theme.color(line.kind == Kind::Code          ? Token::CodeText
                                            : line.kind == Kind::Quote || done ? Token::TextMuted
                                                                             : Token::Text));
    return format;
}

QTextCharFormat DocumentFormat::make(const Attributes &run, const LineStyle &line) const
{
    QTextCharFormat format = base(line);
    if (run.empty())
        return format;
    format.setProperty(RunAttributes, jsonOf(run));
    if (isSet(run, attr::Code)) {
        format.setFont(m_look.type.font(TypeStyle::Code));
        format.setForeground(m_look.theme.color(Token::CodeText));
        format.setProperty(FillToken, int(Token::CodeBg));
    }
    if (isSet(run, attr::Bold))
        format.setFontWeight(line.kind == Kind::Heading ? QFont::Bold : QFont::DemiBold);
    if (isSet(run, attr::Italic))
        format.setFontItalic(true);
    if (isSet(run, attr::Underline))
        format.setFontUnderline(true);
    if (isSet(run, attr::Strike))
        format.setFontStrikeOut(true);
    if (isSet(run, attr::Background))
        format.setProperty(FillToken, int(Token::Highlight));
    if (const QString link = textOf(run, attr::Link); !link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setForeground(m_look.theme.color(Token::Accent));
        format.setFontUnderline(true);
        if (!textOf(run, attr::Titled).isEmpty())
            format.setProperty(LiveKind, int(LiveRun::Kind::Title));
    }
    makeLive(format, run, line);
    if (isSet(run, attr::Inserted) || isSet(run, suggestionKey(SuggestionKind::Insert))) {
        format.setProperty(FillToken, int(Token::Added));
        format.setFontUnderline(true);
        format.setUnderlineColor(m_look.theme.color(Token::Ok));
    }
    if (isSet(run, attr::Deleted) || isSet(run, suggestionKey(SuggestionKind::Delete))) {
        format.setProperty(FillToken, int(Token::Removed));
        format.setFontStrikeOut(true);
        format.setForeground(m_look.theme.color(Token::TextMuted));
    }
    return format;
}

//! Times as in messages: a dotted line says that there is more to know. Names as in messages too, but in tables, where they
//! stand beside faces.
void DocumentFormat::makeLive(QTextCharFormat &format, const Attributes &run, const LineStyle &line) const
{
    if (line.kind == Kind::Code)
        return;
    if (TimeMark::of(run)) {
        format.setProperty(LiveKind, int(LiveRun::Kind::Time));
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_look.theme.color(Token::TextMuted));
    } else if (const QString member = textOf(run, attr::Mention); !member.isEmpty()) {
        format.setProperty(LiveKind, int(LiveRun::Kind::Person));
        if (line.kind == Kind::Cell)
            return;
        const bool mine = Uuid::fromString(member) == m_names.self;
        format.setForeground(m_look.theme.color(mine ? Token::MentionText : Token::Accent));
        if (mine)
            format.setProperty(FillToken, int(Token::Mention));
    }
}

QTextCharFormat DocumentFormat::letters(const Attributes &run, const LineStyle &line) const
{
    const bool done = line.kind == Kind::Check && line.checked == LineStyle::Checked::Yes;
    const QString key = QString::number(int(line.kind) * 100 + line.level * 2 + int(done)) + jsonOf(run);
    const auto known = m_made.constFind(key);
    return known != m_made.constEnd() ? *known : *m_made.insert(key, make(run, line));
}

QTextCharFormat DocumentFormat::embed(const Any &embed, const Attributes &run, const LineStyle &line) const
{
    QTextCharFormat format = letters(run, line);
    format.setProperty(EmbedValue, crdt::writeJson(embed));
    return format;
}

QTextBlockFormat DocumentFormat::line(const Attributes &line) const
{
    QTextBlockFormat format;
    if (line.empty())
        return format;
    format.setProperty(LineAttributes, jsonOf(line));
    const LineStyle style = LineStyle::of(line);
    if (style != LineStyle()) {
        format.setProperty(LineKind, int(style.kind));
        format.setProperty(LineLevel, style.level);
        format.setProperty(LineIndent, style.indent);
        format.setProperty(LineChecked, style.checked == LineStyle::Checked::Yes);
        format.setProperty(LineName, style.name);
    }
    if (style.kind == Kind::Heading)
        format.setHeadingLevel(style.level); // for screen readers
    return format;
}

Attributes DocumentFormat::attributesOf(const QTextCharFormat &format)
{
    return attributesOfJson(format.stringProperty(RunAttributes));
}

Attributes DocumentFormat::attributesOf(const QTextBlockFormat &format)
{
    return attributesOfJson(format.stringProperty(LineAttributes));
}

LineStyle DocumentFormat::styleOf(const QTextBlockFormat &format)
{
    if (!format.hasProperty(LineKind))
        return {};
    return {Kind(format.intProperty(LineKind)), format.intProperty(LineLevel), format.intProperty(LineIndent),
            format.boolProperty(LineChecked) ? LineStyle::Checked::Yes : LineStyle::Checked::No,
            format.stringProperty(LineName)};
}

Any DocumentFormat::embedOf(const QTextCharFormat &format)
{
    if (!format.hasProperty(EmbedValue))
        return {};
    return crdt::parseJson(format.stringProperty(EmbedValue), JsonDepth).value_or(Any());
}

std::unique_ptr<QTextDocument> makeDocument(const crdt::Delta &delta, const DocumentFormat &format)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    PageWriter(*document, format).appendLines(linesOf(delta));
    return document;
}

} // namespace meridian
