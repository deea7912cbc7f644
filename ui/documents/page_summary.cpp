// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_summary.h"
#include "ui/widgets/tall_script.h"
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

QStringList linksIn(const QTextBlock &block)
{
    QStringList links;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QString address = it.fragment().charFormat().anchorHref();
        if (address.startsWith(u"meridian://") && (links.isEmpty() || links.back() != address))
            links.append(address);
    }
    return links;
}

} // namespace

PageSummary::PageSummary(const QTextDocument &document, QObject *parent)
    : QObject(parent), m_document(document), m_lines(size_t(document.blockCount())), m_unread(m_lines.size())
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PageSummary::read);
    connect(&document, &QTextDocument::contentsChange, this, &PageSummary::follow);
}

void PageSummary::follow(int from, int, int added)
{
    const auto count = size_t(m_document.blockCount());
    const QTextBlock first = m_document.findBlock(from), last = m_document.findBlock(from + added);
    const auto at = std::min(size_t(std::max(0, first.blockNumber())), m_lines.size());
    const size_t end = last.isValid() ? size_t(last.blockNumber()) + 1 : count;
    const size_t now = end - std::min(at, end);
    // What stands behind the change is what stood there before.
    const size_t before = std::min(m_lines.size() - at, m_lines.size() + now - std::min(count, m_lines.size() + now));
    for (size_t i = at; i < at + before; ++i) {
        m_words -= std::max(0, m_lines[i].words);
        m_unread -= m_lines[i].words == Unread;
    }
    m_unread += now;
    const size_t both = std::min(before, now);
    std::fill_n(m_lines.begin() + qsizetype(at), both, Line{});
    if (before > both)
        m_lines.erase(m_lines.begin() + qsizetype(at + both), m_lines.begin() + qsizetype(at + before));
    else
        m_lines.insert(m_lines.begin() + qsizetype(at + both), now - both, Line{});
    m_next = std::min(m_next, at);
    if (m_lines.size() != count) { // cleared: nobody tells of the empty line that is left
        m_lines.assign(count, Line{});
        m_unread = count;
        m_words = 0;
        m_next = 0;
    }
    if (!m_later.isActive())
        m_later.start(AfterMs);
}

void PageSummary::read()
{
    qsizetype letters = 0;
    QTextBlock block = m_document.findBlockByNumber(int(m_next));
    for (; m_unread > 0 && block.isValid() && letters < SliceLetters; ++m_next, block = block.next()) {
        Line &line = m_lines[m_next];
        if (line.words != Unread)
            continue;
        line.level = block.blockFormat().headingLevel();
        line.words = wordsIn(block.text());
        line.links = linksIn(block);
        m_words += line.words;
        --m_unread;
        letters += block.length();
    }
    m_unread > 0 && block.isValid() ? m_later.start(0) : m_later.stop();
    emit changed();
}

std::vector<PageSummary::Heading> PageSummary::headings() const
{
    std::vector<Heading> headings;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].level <= 0)
            continue;
        const QTextBlock block = m_document.findBlockByNumber(int(i));
        const QString title = block.text().simplified();
        if (!title.isEmpty())
            headings.push_back({title, m_lines[i].level, block.position()});
    }
    return headings;
}

QStringList PageSummary::links() const
{
    QStringList links;
    for (const Line &line : m_lines)
        links += line.links;
    links.removeDuplicates();
    return links;
}

int wordsIn(QStringView text)
{
    int words = 0, tall = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        if (letter && hasTallScript(QStringView(&c, 1)))
            ++tall;
        else if (letter && !inside)
            ++words;
        inside = letter || (inside && (c == u'\'' || c == u'’' || c == u'-' || c == u':' || c == u'.' || c.isSurrogate() || c.isMark()));
    }
    return words + (tall + 1) / 2;
}

} // namespace meridian
