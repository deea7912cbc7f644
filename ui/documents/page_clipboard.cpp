// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_clipboard.h"
#include "core/documents/delta_json.h"
#include "core/documents/markdown_lines.h"
#include "core/documents/time_mark.h"
#include "core/interchange/document_html.h"
#include "ui/documents/link_popup.h"
#include <QMimeData>
#include <QRegularExpression>
#include <algorithm>

namespace meridian {

namespace {

using namespace Qt::StringLiterals;

const QString Own = u"application/x-meridian-delta"_s;
constexpr qsizetype LongestMarkdown = 90'000, LongestPaste = 4'000'000;
constexpr qsizetype MostCells = 20;

QString plain(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text.remove(QChar::Null).left(LongestPaste);
}

std::vector<DeltaLine> linesOfText(const QString &text)
{
    std::vector<DeltaLine> lines;
    for (const QString &line : text.split(u'\n')) {
        lines.emplace_back();
        if (!line.isEmpty())
            lines.back().runs.push_back({line, {}, {}});
    }
    return lines;
}

//! Several lines, some of which begin as only Markdown does.
bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression sign(u"^(#{1,6} |[-*+] |\\d+[.)] |> |```|\\|.*\\|$|---$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mark(u"\\*\\*[^*\\n]+\\*\\*|\\[[^\\]\\n]+\\]\\(\\w+:[^)\\n]+\\)|`[^`\\n]+`"_s);
    return text.size() < LongestMarkdown && (sign.match(text).hasMatch() || mark.match(text).hasMatch());
}

//! Lines of cells parted by tabs, as spreadsheets give them; empty for others.
std::vector<DeltaLine> tableOf(const QString &text, Random &random)
{
    QStringList rows = text.split(u'\n');
    while (!rows.isEmpty() && rows.back().isEmpty())
        rows.removeLast();
    const qsizetype cells = rows.isEmpty() ? 0 : rows.front().count(u'\t') + 1;
    const bool even = std::ranges::all_of(rows, [cells](const QString &row) { return row.count(u'\t') + 1 == cells; });
    if (rows.size() < 2 || cells < 2 || cells > MostCells || !even || rows.front().startsWith(u'\t'))
        return {};
    std::vector<DeltaLine> lines;
    for (const QString &row : rows) {
        const LineStyle style{LineStyle::Kind::Cell, 0, 0, {}, newRowName(random)};
        for (const QString &cell : row.split(u'\t')) {
            DeltaLine &line = lines.emplace_back(DeltaLine{{}, merged({}, style.change())});
            if (!cell.isEmpty())
                line.runs.push_back({cell, {}, {}});
        }
    }
    return lines;
}

} // namespace

std::unique_ptr<QMimeData> copied(const crdt::Delta &part)
{
    auto data = std::make_unique<QMimeData>();
    const std::vector<DeltaLine> lines = withTimesInWords(linesOf(part));
    data->setData(Own, deltaToJson(part).toUtf8());
    data->setHtml(toHtml({{}, part}, HtmlReader::TextDocument, QLocale()));
    const bool words = lines.size() == 1 && LineStyle::of(lines[0].attributes) == LineStyle();
    data->setText(words && std::ranges::all_of(lines[0].runs, [](const DeltaRun &run) { return run.attributes.empty(); })
                      ? lines[0].letters() // no signs around words that have none
                      : markdownOf(lines).trimmed());
    return data;
}

QString pastedAddress(const QMimeData &source)
{
    const QString text = source.text().trimmed();
    const bool whole = text.contains(u"://") || text.startsWith(u"mailto:");
    return whole && !text.contains(u'\n') ? addressOf(text) : QString();
}

std::optional<std::vector<DeltaLine>> pastedLines(const QMimeData &source, Random &random)
{
    if (source.hasFormat(Own)) {
        if (const auto delta = deltaFromJson(QString::fromUtf8(source.data(Own))))
            return linesOf(*delta);
    }
    const QString text = plain(source.text());
    if (auto table = tableOf(text, random); !table.empty())
        return table;
    if (source.hasHtml()) {
        if (auto lines = linesOfHtml(source.html(), random); !lines.empty())
            return lines;
    }
    if (text.isEmpty())
        return {};
    return looksLikeMarkdown(text) ? linesOfMarkdown(text, random) : linesOfText(text);
}

} // namespace meridian
