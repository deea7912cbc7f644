// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/line_box.h"
#include "ui/documents/row_heights.h"
#include "ui/documents/table_grid.h"
#include "ui/documents/text_mark.h"
#include "ui/widgets/look.h"
#include <QAbstractTextDocumentLayout>
#include <QTextLayout>
#include <deque>
#include <functional>
#include <map>

namespace meridian {

class PageObjects;
class StandIns;
struct LiveRun;
struct StandIn;

//! Lays out the lines of a document under each other, cells of a table beside each other, and paints them with what they
//! are: marks of lists, bars of quotes, boxes of code, rules of tables.
//!
//! A line is laid out when somebody wants to see it; until then its height is a guess, so that a page of a million
//! letters opens at once and a key costs one line.
//! Units: pixels from the top left of the document, whose column of text stands at `Column`.
class PageLayout final : public QAbstractTextDocumentLayout {
    Q_OBJECT
    Q_PROPERTY(int cursorWidth MEMBER m_cursorWidth)
public:
    struct Column {
        qreal left = 0, width = 528, top = 0, bottom = 0;
        bool operator==(const Column &) const = default;
    };

    //! Both outlive this, `look` all of it.
    PageLayout(QTextDocument *document, const Look &look);
    ~PageLayout() override;

    void setColumn(const Column &column);
    [[nodiscard]] const Column &column() const { return m_column; }
    //! Everything anew: fonts, colours or pictures have changed.
    void layOutAll();
    //! One line anew: what an input method composes in it has changed.
    void layOutAgain(const QTextBlock &block);
    //! Lays out what is to be seen between two heights. Lines above may get other heights than were guessed.
    void ensure(qreal top, qreal bottom);

    //! Asked for the colours of a line of code whenever it is laid out; none: it stays plain.
    using CodeLooks = std::function<QList<QTextLayout::FormatRange>(const QTextBlock &)>;
    void setCodeLooks(CodeLooks looks) { m_codeLooks = std::move(looks); }

    void setMarks(MarkLayer layer, std::vector<TextMark> marks);
    [[nodiscard]] const std::map<MarkLayer, std::vector<TextMark>> &marks() const { return m_marks; }

    //! The line that stands at a height; for cells, the first one of its row.
    [[nodiscard]] QTextBlock blockAt(qreal y) const;
    [[nodiscard]] bool isLaidOut(const QTextBlock &block) const;
    //! Where its letters begin, and how wide they may run.
    [[nodiscard]] QPointF originOf(const QTextBlock &block) const;
    //! All of it, with the room above and below.
    [[nodiscard]] QRectF areaOf(const QTextBlock &block) const;
    //! The table that a cell is in. Valid until the next change.
    [[nodiscard]] const TableGrid &gridOf(const QTextBlock &cell) const;
    //! Rectangles that a stretch of a block covers, one a line and direction, `height` high around the middle of the letters.
    [[nodiscard]] std::vector<QRectF> stretch(const QTextBlock &block, int from, int to) const;
    [[nodiscard]] PageObjects &objects() const { return *m_objects; }
    //! What is painted in place of some letters; null: nothing. Outlives its use.
    void setStandIns(const StandIns *standIns);
    //! What they say may be something else now.
    void layOutStandIns();
    [[nodiscard]] std::vector<StandIn> standInsOf(const QTextBlock &block) const;
    //! What of that kind stands at a point of the document.
    [[nodiscard]] std::optional<LiveRun> liveAt(const QPointF &point) const;
    //! Where the letters of a stretch stand, line by line, in the document: each from the top of its line, with its baseline.
    struct Strip {
        QRectF area;
        qreal baseline = 0;
    };
    [[nodiscard]] std::vector<Strip> strips(const QTextBlock &block, int from, int to) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;
    void positionInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object, int position,
                          const QTextFormat &format) override;

private:
    //! Lines that stand beside each other: one, or the cells of a row.
    struct Band {
        int first = 0, count = 1;
    };
    [[nodiscard]] Band bandOf(const QTextBlock &block) const;
    [[nodiscard]] qreal widthOf(const QTextBlock &block) const;
    [[nodiscard]] LineBox roomOf(const QTextBlock &block) const;
    [[nodiscard]] RowHeights::Row guess(const QTextBlock &block) const;
    void layOut(const QTextBlock &block) const;
    void dress(const QTextBlock &block, const QList<QTextLayout::FormatRange> &looks) const;
    [[nodiscard]] qreal layOutLines(const QTextBlock &block, qreal width) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> looksOver(const QTextBlock &block) const;
    [[nodiscard]] qreal extraWidth(const QTextBlock &cell) const;
    void hideStoodFor(const QTextBlock &block, QList<QTextLayout::FormatRange> &looks) const;
    [[nodiscard]] qreal lineHeight(const QTextBlock &block) const;
    void measureAgain(int block);
    void watchTables(int first, int count, const std::deque<TableGrid> &before);
    void moveMarks(int from, int removed, int added);
    void tellSize();

    Look m_look;
    Column m_column;
    CodeLooks m_codeLooks;
    const StandIns *m_standIns = nullptr;
    std::unique_ptr<PageObjects> m_objects;
    std::map<MarkLayer, std::vector<TextMark>> m_marks;
    mutable RowHeights m_rows; //!< one a block
    mutable std::deque<TableGrid> m_grids; //!< those asked for since the last change
    QSizeF m_toldSize;
    int m_revision = -1; //!< of the document, that `m_rows` speaks of
    int m_cursorWidth = 2;
    mutable bool m_dressing = false; //!< what Qt tells of now is nothing
};

} // namespace meridian
