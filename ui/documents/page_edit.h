// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QTextEdit>
#include <map>
#include <vector>

namespace meridian {

//! A range of the text that is painted otherwise: a comment's words, a hit, what somebody else has selected.
struct TextMark {
    int from = 0, to = 0;
    QColor fill = {};      //!< invalid: none
    QColor underline = {}; //!< dotted; invalid: none
    int number = 0;        //!< the owner's, told when the mark is pressed
};

//! Who paints marks; the later ones over the earlier ones. Each owner sets its own anew when they change; until then they
//! move with the text.
enum class MarkLayer { Comments, Found, Others };

//! The page: the field that a document is written in.
//!
//! Units: positions are those of its QTextDocument, which are those of the text; points are of the viewport.
class PageEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit PageEdit(const Look &look, QWidget *parent = nullptr);

    void setMarks(MarkLayer layer, const std::vector<TextMark> &marks);
    //! Where a place stands now, as high as its line.
    [[nodiscard]] QRect rectAt(int position) const;
    //! Scrolls so far that it is to be seen, a third from the top if it was not.
    void reveal(int position);

signals:
    //! What stands where has changed: scrolled, laid out anew.
    void moved();
    void markPressed(meridian::MarkLayer layer, int number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showMarks();
    struct Kept {
        QTextCursor range;
        TextMark mark;
    };
    Look m_look;
    std::map<MarkLayer, std::vector<Kept>> m_marks;
};

} // namespace meridian
