// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/document_markdown.h"
#include "core/documents/markdown_lines.h"
#include "core/interchange/markdown_write.h"
#include "core/model/limits.h"
#include <QStringDecoder>
#include <algorithm>

namespace meridian {
namespace {

constexpr qsizetype PartUnits = 64 * 1024, MostReferences = 16 * 1024;

std::expected<QString, DocumentFault> textOfFile(const QByteArray &file)
{
    if (file.size() > LargestMarkdown)
        return std::unexpected(DocumentFault::TooLarge);
    const auto marked = QStringConverter::encodingForData(file);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(file);
    if (decoder.hasError() && !marked)
        text = QString::fromLatin1(file);
    if (text.contains(QChar(0)))
        return std::unexpected(DocumentFault::NotText);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return markdown::storable(text);
}

bool isFence(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.startsWith(u"```") || words.startsWith(u"~~~");
}

//! `[name]: address`, which counts in the whole text.
bool isReference(QStringView line)
{
    const QStringView words = line.trimmed();
    const qsizetype end = words.indexOf(u"]:");
    return line.size() - words.size() <= 3 && words.startsWith(u'[') && end > 1 && words.size() < 2048;
}

//! Parts of a long text, cut at empty lines outside of code; what is referred to goes with each of them.
QStringList partsOf(const QString &text)
{
    if (text.size() <= PartUnits)
        return {text};
    QStringList parts;
    QString part, references;
    bool inCode = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        inCode = inCode != isFence(line);
        if (!inCode && isReference(line) && references.size() < MostReferences)
            references += line.toString() + u'\n';
        const bool fits = part.size() + line.size() < PartUnits;
        if (!part.isEmpty() && (!fits || (part.size() > PartUnits / 2 && !inCode && line.trimmed().isEmpty())))
            parts << std::exchange(part, {});
        for (qsizetype at = 0; at == 0 || at < line.size(); at += PartUnits)
            part += line.mid(at, PartUnits).toString() + u'\n';
    }
    parts << part;
    for (QString &one : parts)
        one += u'\n' + references;
    return parts;
}

std::vector<DeltaLine> linesOfText(const QString &text, Random &random)
{
    std::vector<DeltaLine> lines;
    for (const QString &part : partsOf(text))
        std::ranges::move(linesOfMarkdown(part, random, {}, LineBreaks::Fold), std::back_inserter(lines));
    return lines;
}

//! Letters in place of who is meant: an id says nothing outside of the workspace.
void nameEverybody(DeltaLine &line, const DocumentWords &words)
{
    for (DeltaRun &run : line.runs) {
        if (run.isEmbed() || textOf(run.attributes, attr::Mention).isEmpty())
            continue;
        run.text = runOf(run.text, run.attributes, words).text;
        std::erase_if(run.attributes, [](const crdt::Attribute &one) { return one.key == attr::Mention; });
    }
}

} // namespace

QString toMarkdown(const WrittenDocument &document, const DocumentWords &words)
{
    std::vector<DeltaLine> lines = linesOf(document.text);
    for (DeltaLine &line : lines)
        nameEverybody(line, words);
    if (!document.title.isEmpty()) {
        const LineStyle heading{LineStyle::Kind::Heading, 1, 0, {}, {}};
        lines.insert(lines.begin(), DeltaLine{{DeltaRun{document.title}}, merged({}, heading.change())});
    }
    return markdownOf(lines);
}

std::expected<WrittenDocument, DocumentFault> fromMarkdown(const QByteArray &file, const QString &name, Random &random)
{
    const auto text = textOfFile(file);
    if (!text)
        return std::unexpected(text.error());
    std::vector<DeltaLine> lines = linesOfText(*text, random);
    WrittenDocument document;
    if (!lines.empty()) {
        const LineStyle first = LineStyle::of(lines.front().attributes);
        if (first.kind == LineStyle::Kind::Heading && first.level == 1) {
            document.title = lines.front().letters().simplified().left(limits::Name);
            lines.erase(lines.begin());
        }
    }
    if (document.title.isEmpty())
        document.title = name.simplified().left(limits::Name);
    document.text = deltaOf(lines);
    return document;
}

crdt::Delta deltaFromMarkdown(const QString &text, Random &random)
{
    return deltaOf(linesOfText(text, random));
}

} // namespace meridian
