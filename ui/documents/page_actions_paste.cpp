// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from elsewhere: pasted, dropped, chosen.
#include "ui/documents/line_box.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_clipboard.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/picture_data.h"
#include "ui/documents/text_binding.h"
#include <QFileInfo>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

namespace meridian {

namespace {

using crdt::Attributes;
using crdt::DeltaOp;
using Kind = LineStyle::Kind;

//! In code, and in a cell, words are words; a cell has one line.
std::vector<DeltaLine> fitted(std::vector<DeltaLine> lines, Kind place)
{
    if (place != Kind::Code && place != Kind::Cell)
        return lines;
    for (DeltaLine &line : lines) {
        line.attributes.clear();
        if (place == Kind::Code) {
            std::erase_if(line.runs, &DeltaRun::isEmbed);
            for (DeltaRun &run : line.runs)
                run.attributes.clear();
        }
    }
    if (place == Kind::Code || lines.size() == 1)
        return lines;
    DeltaLine one;
    for (DeltaLine &line : lines) {
        if (!one.runs.empty())
            one.runs.push_back({QStringLiteral(" "), {}, {}});
        std::ranges::move(line.runs, std::back_inserter(one.runs));
    }
    return {one};
}

} // namespace

void PageActions::insertLines(const std::vector<DeltaLine> &lines)
{
    if (lines.empty())
        return;
    removeSelection();
    m_binding.endLastLine();
    const int at = m_page.textCursor().position();
    const QTextBlock block = m_page.textCursor().block();
    const Attributes here = DocumentFormat::attributesOf(block.blockFormat());
    const bool empty = block.length() == 1, inCode = styleOf(block).kind == Kind::Code;
    crdt::Delta change;
    if (at > 0)
        change.push_back({DeltaOp::Kind::Retain, at, {}, {}, {}});
    qsizetype length = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (const DeltaRun &run : lines[i].runs) {
            change.push_back({run.isEmbed() ? DeltaOp::Kind::Embed : DeltaOp::Kind::Insert, run.length(), run.text, run.embed,
                              run.attributes});
            length += run.length();
        }
        if (i + 1 == lines.size())
            break;
        // The first line goes on in the one that is here, which stays what it is unless there is nothing in it.
        const bool own = (i > 0 || empty) && !inCode;
        change.push_back({DeltaOp::Kind::Insert, 1, QStringLiteral("\n"), {}, own ? lines[i].attributes : here});
        ++length;
    }
    m_binding.apply(change);
    const int end = at + int(length);
    if (!inCode && styleOf(block).kind != Kind::Cell && (lines.size() > 1 || empty) && !lines.back().attributes.empty())
        m_binding.formatLines(end, end, LineStyle::of(lines.back().attributes).change());
    m_page.placeCaret(end, end);
    m_page.ensureCursorVisible();
}

//! Letters that are the title of what they lead to follow its renaming.
void PageActions::insertLink(const QString &address)
{
    const QString title = m_page.linkWords(address);
    Attributes attributes{{attr::Link.toString(), crdt::Any(address)}};
    if (!title.isEmpty())
        attributes.push_back({attr::Titled.toString(), crdt::Any(title)});
    insertLetters(title.isEmpty() ? address : title, attributes);
}

void PageActions::paste(const QMimeData &source)
{
    leaveLive();
    m_undo.beginStep();
    if (const QImage image = qvariant_cast<QImage>(source.imageData()); source.hasImage() && !source.hasHtml() && !image.isNull()) {
        const PictureData picture = PictureData::of(image);
        picture.url.isEmpty() ? emit said(tr("This picture is too large for a page")) : insertPicture(picture.url, picture.width);
        return m_undo.beginStep();
    }
    bool files = false;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            files = insertPictureFile(url.toLocalFile()) || files;
    }
    if (files)
        return m_undo.beginStep();
    const QString address = pastedAddress(source);
    if (!address.isEmpty()) {
        m_page.textCursor().hasSelection() ? setLink(address) : insertLink(address);
        return m_undo.beginStep();
    }
    const Kind place = styleOf(m_page.textCursor().block()).kind;
    if (auto lines = pastedLines(source, m_random))
        insertLines(fitted(std::move(*lines), place));
    m_undo.beginStep();
}

bool PageActions::insertPictureFile(const QString &path)
{
    const PictureData picture = PictureData::ofFile(path);
    if (picture.url.isEmpty()) {
        emit said(tr("%1 is no picture that a page can hold").arg(QFileInfo(path).fileName()));
        return false;
    }
    insertPicture(picture.url, picture.width);
    return true;
}

} // namespace meridian
