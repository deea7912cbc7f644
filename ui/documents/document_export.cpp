// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_export.h"
#include "core/interchange/document_html.h"
#include "core/interchange/document_markdown.h"
#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace meridian {

namespace {

constexpr int PaperPoints = 11;

//! The document as Qt prints it. It is given nothing to fetch: its pictures stand in it.
void fill(QTextDocument &paper, const WrittenDocument &document, const DocumentWords &words, QFont font)
{
    font.setPointSize(PaperPoints);
    paper.setDefaultFont(font);
    paper.setMetaInformation(QTextDocument::DocumentTitle, document.title);
    paper.setHtml(toHtml(document, HtmlReader::TextDocument, QLocale(), words));
}

//! Qt's writers close what they write to, which a QSaveFile must not be.
QByteArray pdfOf(const QTextDocument &paper, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    pdf.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Meridian"));
    paper.print(&pdf); // with the margins of its own and the number of each page
    return bytes;
}

QByteArray odtOf(const QTextDocument &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QTextDocumentWriter(&buffer, "ODF").write(&paper) ? bytes : QByteArray();
}

} // namespace

std::expected<void, QString> exportDocument(const WrittenDocument &document, const DocumentWords &words, const QString &path,
                                            const QFont &font)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(file.errorString());
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"pdf" || suffix == u"odt") {
        QTextDocument paper;
        fill(paper, document, words, font);
        bytes = suffix == u"pdf" ? pdfOf(paper, document.title) : odtOf(paper);
    } else {
        const bool page = suffix == u"html" || suffix == u"htm";
        bytes = (page ? toHtml(document, HtmlReader::Browser, QLocale(), words) : toMarkdown(document, words)).toUtf8();
    }
    const bool whole = !bytes.isEmpty() && file.write(bytes) == bytes.size();
    if (!whole || !file.commit())
        return std::unexpected(file.errorString());
    return {};
}

} // namespace meridian
