// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/base/random.h"
#include "ui/documents/document_format.h"
#include "ui/documents/page_action.h"
#include <QObject>

class QMimeData;
class QTextBlock;
class QTextCursor;

namespace meridian {

class PageEdit;
class PageUndo;
class TextBinding;
struct TimeMark;

//! Does to the text what keys, buttons and menus ask for. Everything is a change of the text by the caret's place; the page
//! follows.
class PageActions final : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    PageActions(PageEdit &page, TextBinding &binding, PageUndo &undo, const DocumentFormat &format, Random &random);

    void run(PageAction action);
    [[nodiscard]] PageState state() const;

    //! What the lines of the selection are; if all of them are that already, plain ones.
    void setLines(LineStyle style);
    //! Deeper or less deep, as far as lines of lists are concerned. False: there are none.
    bool indent(int by);
    //! Letters of the selection, or what is typed next.
    void toggle(QStringView key, const crdt::Any &value = crdt::Any(true));
    //! An empty address takes the link away. Without a selection the link at the caret is meant, else the address is written.
    void setLink(const QString &address);
    [[nodiscard]] QString linkHere() const;

    //! A new line at the caret, as its kind goes on.
    void newLine();
    //! At the start of a line: takes from it what it is. False: nothing to take.
    bool unmakeLine();
    //! Takes what is selected away, tables as rows.
    void removeSelection();

    void insertTable(int rows, int columns);
    void insertDivider();
    void insertPicture(const QString &dataUrl, int width);
    //! Puts lines at the caret: the first goes on in the line there, the last one before what stands behind the caret.
    void insertLines(const std::vector<DeltaLine> &lines);
    //! What is pasted, as what it is: pictures, a link for what is selected, lines.
    void paste(const QMimeData &source);
    //! A picture of this computer; false: it is none, or stays too large.
    bool insertPictureFile(const QString &path);
    void insertLetters(const QString &letters, const crdt::Attributes &attributes);
    //! Called as what it leads to, where that is known.
    void insertLink(const QString &address);
    void setChecked(const QTextBlock &block, bool checked);
    //! A time in place of what `place` selects; its letters are those of the clock it is on.
    void setTime(const QTextCursor &place, const TimeMark &mark, Instant now);
    //! Its letters become plain words.
    void unmakeTime(const QTextCursor &words);
    //! What is written next is none of the time or name that the caret stands in or behind: that stays whole.
    void leaveLive();

signals:
    void said(const QString &sentence);
    void linkWanted();
    void pictureWanted();
    void mentionWanted();
    void timeWanted();

private:
    //! Cuts the line at the caret in two: `first` is what its upper part is.
    void split(const LineStyle &first, const LineStyle &second);
    [[nodiscard]] crdt::Attributes lineAttributes(const LineStyle &style, const QTextBlock &kept) const;
    void setTyping(const crdt::Attributes &attributes);
    [[nodiscard]] crdt::Attributes lettersHere() const;

    PageEdit &m_page;
    TextBinding &m_binding;
    PageUndo &m_undo;
    const DocumentFormat &m_format;
    Random &m_random;
};

} // namespace meridian
