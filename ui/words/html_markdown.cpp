// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/html_markdown.h"
#include "ui/words/pasted.h"
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

// HTML is read by QTextDocument, which loads nothing from anywhere; its blocks are then written as Markdown.

namespace meridian {

namespace {

using namespace Qt::StringLiterals;

//! A document that fetches nothing, whatever a page refers to.
class Offline : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isCode(const QTextCharFormat &format)
{
    if (format.fontFixedPitch())
        return true;
    for (const QString &family : format.fontFamilies().toStringList()) {
        if (family.contains(u"mono"_s, Qt::CaseInsensitive) || family.contains(u"Courier"_s, Qt::CaseInsensitive)
            || family.contains(u"Consolas"_s, Qt::CaseInsensitive) || family.contains(u"Menlo"_s, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! The mark goes around the words, the blanks beside it stay outside.
QString marked(const QString &text, const QString &mark)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(words);
    return text.left(begin) + mark + words + mark + text.mid(begin + words.size());
}

QString escaped(QString text)
{
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
    for (const char16_t sign : {u'\\', u'*', u'_', u'`', u'[', u']', u'<'})
        text.replace(QChar(sign), u'\\' + QString(QChar(sign)));
    return text;
}

QString fragmentMarkdown(const QTextFragment &fragment, bool inHeading)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return {};
    QString text = fragment.text();
    if (isCode(format))
        return marked(text.replace(QChar::LineSeparator, u' '), u"`"_s);
    text = escaped(text);
    if (format.fontStrikeOut())
        text = marked(text, u"~~"_s);
    if (format.fontItalic())
        text = marked(text, u"*"_s);
    if (format.fontWeight() >= QFont::DemiBold && !inHeading)
        text = marked(text, u"**"_s);
    const QString address = format.anchorHref();
    if (address.startsWith(u"http") || address.startsWith(u"mailto:"))
        return fragment.text().trimmed() == address ? address : u'[' + text.trimmed() + u"]("_s + address + u')';
    return text;
}

QString lineMarkdown(const QTextBlock &block)
{
    const int heading = block.blockFormat().headingLevel();
    QString line;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        line += fragmentMarkdown(it.fragment(), heading > 0);
    line = line.trimmed();
    return heading > 0 && !line.isEmpty() ? QString(std::min(heading, 6), u'#') + u' ' + line : line;
}

bool isCodeLine(const QTextBlock &block)
{
    bool some = false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!it.fragment().text().trimmed().isEmpty() && !isCode(it.fragment().charFormat()))
            return false;
        some = true;
    }
    return some;
}

//! Writes what it is shown, keeping blocks of one kind together.
class Writer {
public:
    void frame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                writeTable(*table);
            else if (it.currentFrame())
                this->frame(*it.currentFrame());
            else
                block(it.currentBlock());
        }
    }
    [[nodiscard]] QString finish()
    {
        endCode();
        return m_text.trimmed();
    }

private:
    void part(const QString &text, bool ofList)
    {
        if (!m_text.isEmpty())
            m_text += ofList && m_wasList ? u"\n"_s : u"\n\n"_s;
        m_text += text;
        m_wasList = ofList;
    }
    void endCode()
    {
        const QStringList lines = std::exchange(m_code, {});
        // One line set in one pitch among others is a word of code, no block.
        if (lines.size() == 1)
            part(marked(lines.front(), u"`"_s), false);
        else if (!lines.isEmpty())
            part(codeBlock(lines.join(u'\n')), false);
    }
    void block(const QTextBlock &block)
    {
        const bool preformatted = block.blockFormat().nonBreakableLines() || isCodeLine(block);
        if (preformatted && !block.textList()) {
            QString line = block.text();
            m_code.append(line.replace(QChar::Nbsp, u' ').replace(QChar::LineSeparator, u'\n'));
            return;
        }
        endCode();
        const QString line = lineMarkdown(block);
        if (line.isEmpty())
            return;
        if (const QTextList *list = block.textList())
            writeItem(*list, block, line);
        else
            part(line, false);
    }
    void writeItem(const QTextList &list, const QTextBlock &block, const QString &line)
    {
        const int style = list.format().style();
        const bool numbered = style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman;
        const QString indent(qsizetype(std::max(0, list.format().indent() - 1)) * (numbered ? 3 : 2), u' ');
        QString mark = numbered ? QString::number(list.itemNumber(block) + 1) + u". "_s : u"- "_s;
        if (block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked)
            mark += u"[x] "_s;
        else if (block.blockFormat().marker() == QTextBlockFormat::MarkerType::Unchecked)
            mark += u"[ ] "_s;
        part(indent + mark + line, true);
    }
    void writeTable(const QTextTable &table)
    {
        endCode();
        if (table.columns() < 2) { // a page's layout
            for (int row = 0; row < table.rows(); ++row)
                cell(table.cellAt(row, 0));
            return;
        }
        QString text;
        for (int row = 0; row < table.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                QStringList lines;
                if (cell.row() == row && cell.column() == column) {
                    for (auto it = cell.begin(); !it.atEnd(); ++it) {
                        if (it.currentBlock().isValid())
                            lines.append(lineMarkdown(it.currentBlock()));
                    }
                }
                cells.append(lines.join(u' ').remove(u"**"_s));
            }
            text += tableLine(cells);
            if (row == 0)
                text += tableRule(table.columns());
        }
        part(text.chopped(1), false);
    }
    void cell(const QTextTableCell &cell)
    {
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (it.currentBlock().isValid())
                block(it.currentBlock());
        }
    }

    QString m_text;
    QStringList m_code;
    bool m_wasList = false;
};

} // namespace

QString tableLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (QString cell : cells)
        line += u' ' + cell.simplified().replace(u'|', u"\\|"_s) + u" |"_s;
    return line + u'\n';
}

QString tableRule(qsizetype cells)
{
    return u'|' + u" --- |"_s.repeated(cells) + u'\n';
}

bool isAllCode(const QString &html)
{
    Offline document;
    document.setHtml(html);
    bool some = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        if (!isCodeLine(block) || block.textList())
            return false;
        some = true;
    }
    return some;
}

QString markdownOfHtml(const QString &html)
{
    Offline document;
    document.setHtml(html);
    Writer writer;
    writer.frame(*document.rootFrame());
    return writer.finish();
}

} // namespace meridian
