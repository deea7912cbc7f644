// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_edit.h"
#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScrollBar>

namespace meridian {

PageEdit::PageEdit(const Look &look, QWidget *parent) : QTextEdit(parent), m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the document"));
    setFont(look.type.font(TypeStyle::BodyDoc));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PageEdit::moved);
}

void PageEdit::setMarks(MarkLayer layer, const std::vector<TextMark> &marks)
{
    std::vector<Kept> &kept = m_marks[layer];
    kept.clear();
    const int end = document()->characterCount() - 1;
    for (const TextMark &mark : marks) {
        Kept &one = kept.emplace_back(Kept{QTextCursor(document()), mark});
        one.range.setPosition(std::clamp(mark.from, 0, end));
        one.range.setPosition(std::clamp(mark.to, 0, end), QTextCursor::KeepAnchor);
    }
    showMarks();
}

void PageEdit::showMarks()
{
    QList<ExtraSelection> selections;
    for (const auto &[layer, kept] : m_marks) {
        for (const Kept &one : kept) {
            ExtraSelection selection{one.range, {}};
            if (one.mark.fill.isValid())
                selection.format.setBackground(one.mark.fill);
            if (one.mark.underline.isValid()) {
                selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
                selection.format.setUnderlineColor(one.mark.underline);
            }
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

QRect PageEdit::rectAt(int position) const
{
    QTextCursor there(document());
    there.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    return cursorRect(there);
}

void PageEdit::reveal(int position)
{
    const QRect there = rectAt(position);
    if (!viewport()->rect().contains(there))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + there.top() - viewport()->height() / 3);
}

void PageEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    emit moved();
}

void PageEdit::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    emit moved();
}

void PageEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int at = cursorForPosition(event->position().toPoint()).position();
    for (auto layer = m_marks.rbegin(); layer != m_marks.rend(); ++layer) {
        for (const Kept &one : layer->second) {
            if (at >= one.range.selectionStart() && at < one.range.selectionEnd()) {
                emit markPressed(layer->first, one.mark.number);
                return;
            }
        }
    }
}

} // namespace meridian
