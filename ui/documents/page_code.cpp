// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_code.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_layout.h"
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

constexpr int AskAfterMs = 150; //!< no question for every key

Token tokenOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Keyword: return Token::CodeKeyword;
    case CodeKind::Type: return Token::CodeType;
    case CodeKind::Function: return Token::CodeFunction;
    case CodeKind::String: return Token::CodeString;
    case CodeKind::Number: return Token::CodeNumber;
    case CodeKind::Comment: return Token::CodeComment;
    }
    return Token::CodeText;
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && styleOf(block).kind == LineStyle::Kind::Code;
}

} // namespace

PageCode::PageCode(const Look &look, PageLayout &layout, HighlighterClient &highlighter)
    : m_look(look), m_layout(layout), m_highlighter(highlighter)
{
    m_later.setSingleShot(true);
    m_later.setInterval(AskAfterMs);
    connect(&m_later, &QTimer::timeout, this, &PageCode::ask);
    m_layout.setCodeLooks([this](const QTextBlock &line) { return looksOf(line); });
}

PageCode::~PageCode()
{
    m_layout.setCodeLooks({});
}

void PageCode::read(const QTextBlock &line)
{
    const int revision = line.document()->revision();
    if (m_code.revision == revision && line.blockNumber() >= m_code.first && line.blockNumber() <= m_code.last)
        return;
    QTextBlock block = line;
    while (isCode(block.previous()))
        block = block.previous();
    m_code = {block.blockNumber(), block.blockNumber(), styleOf(block).name, block.text(), revision};
    for (block = block.next(); isCode(block) && m_code.text.size() <= Longest; block = block.next()) {
        m_code.text += u'\n' + block.text();
        m_code.last = block.blockNumber();
    }
}

QList<QTextLayout::FormatRange> PageCode::looksOf(const QTextBlock &line)
{
    read(line);
    if (m_code.text.size() > Longest || m_code.language.isEmpty() || m_code.language == u"plain")
        return {};
    const HighlightedCode *known = m_highlighter.known(m_code.language, m_code.text);
    if (!known) {
        std::erase_if(m_wanted, [this](const Code &code) { return code.first == m_code.first; });
        m_wanted.push_back(m_code);
        m_later.start();
        return {};
    }
    const int from = line.position() - line.document()->findBlockByNumber(m_code.first).position();
    const int to = from + line.length() - 1;
    QList<QTextLayout::FormatRange> ranges;
    const auto first = std::ranges::partition_point(known->spans, [from](const CodeSpan &span) { return span.start + span.length <= from; });
    for (auto span = first; span != known->spans.end() && span->start < to; ++span) {
        QTextCharFormat format;
        format.setForeground(m_look.theme.color(tokenOf(span->kind)));
        format.setFontItalic(span->kind == CodeKind::Comment);
        const int begin = std::max(from, span->start);
        ranges.append({begin - from, std::min(to, span->start + span->length) - begin, format});
    }
    return ranges;
}

void PageCode::ask()
{
    for (const Code &code : std::exchange(m_wanted, {}))
        m_highlighter.ask(code.language, code.text, this, [this, code](const HighlightedCode &) { colour(code); });
}

//! If it still stands there; else another question is on its way.
void PageCode::colour(const Code &code)
{
    const QTextDocument &document = *m_layout.document();
    QTextBlock block = document.findBlockByNumber(code.first);
    if (!isCode(block))
        return;
    read(block);
    if (m_code.text != code.text || m_code.language != code.language)
        return;
    for (int number = code.first; number <= code.last && block.isValid(); ++number, block = block.next())
        m_layout.layOutAgain(block);
}

} // namespace meridian
