// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pasted.h"
#include "ui/words/html_markdown.h"
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

namespace meridian {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 LargestFile = 30'000; //!< bytes; more does not fit a message
constexpr qsizetype MostCells = 20;

bool isAddress(const QString &text)
{
    if (text.isEmpty() || text.size() > 2000 || text.contains(u' ') || text.contains(u'\n'))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && ((!url.host().isEmpty() && (scheme == u"https" || scheme == u"http")) || scheme == u"mailto");
}

//! The words of small text files; empty when one of them is something else.
QString textOfFiles(const QList<QUrl> &urls)
{
    QStringList blocks;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        QFile file(path);
        if (path.isEmpty() || file.size() > LargestFile || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError() || bytes.contains('\0') || text.trimmed().isEmpty())
            return {};
        const QString suffix = QFileInfo(path).suffix().toLower();
        blocks.append(suffix == u"md" ? text.trimmed() : codeBlock(text, suffix == u"txt" ? QString() : suffix));
    }
    return blocks.join(u"\n\n"_s);
}

//! An editor's selection: it says so, or all of it is set in one pitch.
bool isFromEditor(const QMimeData &source)
{
    return source.hasFormat(u"vscode-editor-data"_s) || (source.hasHtml() && isAllCode(source.html()));
}

QString withoutEndings(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    return text;
}

} // namespace

QString codeBlock(const QString &code, const QString &language)
{
    QString fence = u"```"_s;
    while (code.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + (code.endsWith(u'\n') ? code.chopped(1) : code) + u'\n' + fence;
}

QString tableOfCells(const QString &text)
{
    QStringList lines = withoutEndings(text).split(u'\n');
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    const qsizetype cells = lines.isEmpty() ? 0 : lines.front().count(u'\t') + 1;
    if (lines.size() < 2 || cells < 2 || cells > MostCells || lines.front().startsWith(u'\t'))
        return {};
    QString table;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].count(u'\t') + 1 != cells)
            return {};
        table += tableLine(lines[i].split(u'\t'));
        if (i == 0)
            table += tableRule(cells);
    }
    return table.chopped(1);
}

Pasted pastedFrom(const QMimeData &source)
{
    if (source.hasUrls() && !source.urls().isEmpty() && source.urls().front().isLocalFile()) {
        const QString words = textOfFiles(source.urls());
        return {Pasted::Kind::Blocks, words, int(words.count(u'\n'))};
    }
    const QString text = withoutEndings(source.text());
    const int lines = int(text.count(u'\n')) + 1;
    if (isAddress(text.trimmed()))
        return {Pasted::Kind::Link, text.trimmed(), 1};
    if (isFromEditor(source))
        return lines > 1 ? Pasted{Pasted::Kind::Blocks, codeBlock(text), lines} : Pasted{Pasted::Kind::Text, text, 1};
    if (const QString table = tableOfCells(text); !table.isEmpty())
        return {Pasted::Kind::Blocks, table, lines};
    if (source.hasHtml()) {
        const QString markdown = markdownOfHtml(source.html());
        if (!markdown.isEmpty() && markdown != text.trimmed())
            return {markdown.contains(u'\n') ? Pasted::Kind::Blocks : Pasted::Kind::Text, markdown, 1};
    }
    return {Pasted::Kind::Text, text, lines};
}

} // namespace meridian
