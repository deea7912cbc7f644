// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand in place of letters: the letters keep their places, as wide together as the words are, and are not painted.
#include "ui/documents/document_format.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_painter.h"
#include "ui/documents/stand_ins.h"
#include "ui/widgets/paint.h"
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

constexpr qreal StandInFace = 20, StandInGap = 8;
constexpr qreal MostSpread = 600; //!< pixels behind a letter, which may stand for a whole title

//! What letters of a block look like at a place, with what its line lays over them.
QTextCharFormat looksAt(const QTextBlock &block, int position)
{
    QTextCharFormat format = block.charFormat();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().contains(position))
            format = it.fragment().charFormat();
    }
    const int inside = position - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (inside < range.start || inside >= range.start + range.length || range.format.foreground().color() == Qt::transparent)
            continue;
        format.merge(range.format);
    }
    return format;
}

qreal widthOver(const StandIn &one, const QTextBlock &block, const QTextCharFormat &looks, const Look &look)
{
    const QFontMetricsF font(looks.font());
    const QString letters = block.text().mid(one.run.from - block.position(), one.run.to - one.run.from);
    const qreal face = one.face ? look.type.px(int(StandInFace)) + StandInGap : 0;
    return font.horizontalAdvance(one.words) + face - font.horizontalAdvance(letters);
}

//! Takes from the front of `words` as many of them as have room.
QString takeFitting(QString &words, const QFontMetricsF &font, qreal room)
{
    qsizetype end = words.size();
    while (end > 0 && font.horizontalAdvance(words.left(end).trimmed()) > room)
        end = words.lastIndexOf(u' ', end - 1);
    const QString taken = words.left(std::max(qsizetype(0), end)).trimmed();
    words = words.mid(std::max(qsizetype(0), end)).trimmed();
    return taken;
}

} // namespace

void PageLayout::setStandIns(const StandIns *standIns)
{
    m_standIns = standIns;
    layOutStandIns();
}

//! Only what is laid out already: the rest finds today's words when it is.
void PageLayout::layOutStandIns()
{
    if (m_rows.size() != document()->blockCount())
        return;
    QTextBlock block = document()->begin();
    for (int number = 0; block.isValid(); ++number, block = block.next()) {
        if (m_rows.at(number).width > 0 && !liveRuns(block).empty())
            layOut(block);
    }
    emit update();
    tellSize();
}

std::vector<StandIn> PageLayout::standInsOf(const QTextBlock &block) const
{
    return m_standIns ? m_standIns->of(block) : std::vector<StandIn>();
}

//! How much wider words are than the letters they stand for.
qreal PageLayout::extraWidth(const QTextBlock &cell) const
{
    qreal extra = 0;
    for (const StandIn &one : standInsOf(cell))
        extra += widthOver(one, cell, looksAt(cell, one.run.from), m_look);
    return extra;
}

void PageLayout::hideStoodFor(const QTextBlock &block, QList<QTextLayout::FormatRange> &looks) const
{
    for (const StandIn &one : standInsOf(block)) {
        QTextCharFormat looked = looksAt(block, one.run.from);
        for (const QTextLayout::FormatRange &range : looks) // of the head of a table
            looked.merge(range.format);
        const int length = one.run.to - one.run.from;
        QTextCharFormat hidden;
        hidden.setForeground(QColor(Qt::transparent));
        hidden.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        hidden.setFontLetterSpacing(std::min(MostSpread, widthOver(one, block, looked, m_look) / length));
        if (one.run.kind == LiveRun::Kind::Title)
            hidden.setFontUnderline(false); // painted with its words
        looks.append({one.run.from - block.position(), length, hidden});
    }
}

std::vector<PageLayout::Strip> PageLayout::strips(const QTextBlock &block, int from, int to) const
{
    std::vector<Strip> strips;
    const QPointF origin = originOf(block);
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(from, line.textStart()), end = std::min(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const qreal a = line.cursorToX(begin), b = line.cursorToX(end);
        strips.push_back({QRectF(origin.x() + std::min(a, b), origin.y() + line.y(), std::abs(b - a), line.height()),
                          origin.y() + line.y() + line.ascent()});
    }
    return strips;
}

std::optional<LiveRun> PageLayout::liveAt(const QPointF &point) const
{
    const int position = hitTest(point, Qt::ExactHit);
    if (position < 0)
        return {};
    const QTextBlock block = document()->findBlock(position);
    for (LiveRun &run : liveRuns(block)) {
        for (const Strip &strip : strips(block, run.from - block.position(), run.to - block.position())) {
            if (strip.area.contains(point))
                return std::move(run);
        }
    }
    return {};
}

void PageEdit::setStandIns(const StandIns *standIns)
{
    m_standIns = standIns;
    m_layout->setStandIns(standIns);
}

QString PageEdit::liveTipAt(const QPoint &point) const
{
    const auto run = m_standIns ? m_layout->liveAt(point + QPointF(0, verticalScrollBar()->value())) : std::nullopt;
    if (!run)
        return {};
    const QTextBlock block = document()->findBlock(run->from);
    return m_standIns->tipOf(*run, block.text().mid(run->from - block.position(), run->to - run->from));
}

//! A press in a time opens it; a name leads to somebody as links lead.
bool PageEdit::pressLive(const QMouseEvent &event)
{
    const auto run = m_standIns ? m_layout->liveAt(event.position() + QPointF(0, verticalScrollBar()->value())) : std::nullopt;
    if (!run)
        return false;
    if (run->kind == LiveRun::Kind::Time) {
        emit timePressed(run->from + 1);
        return true;
    }
    const auto member = Uuid::fromString(textOf(run->attributes, attr::Mention));
    const bool leads = event.modifiers() & Qt::ControlModifier || isReadOnly();
    if (run->kind != LiveRun::Kind::Person || !member || !leads)
        return false;
    emit personPressed(MemberId(*member));
    return true;
}

//! Over several lines the words are dealt out as they fit; the end of what does not is cut off, and told by the pointer.
void PagePainter::paintStandIns(const QTextBlock &block)
{
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    for (const StandIn &one : m_layout.standInsOf(block)) {
        const QTextCharFormat looks = looksAt(block, one.run.from);
        QFont font = looks.font();
        font.setUnderline(one.run.kind == LiveRun::Kind::Title);
        const QFontMetricsF metrics(font);
        const QColor ink = looks.foreground().style() == Qt::NoBrush ? color(Token::Text) : looks.foreground().color();
        const auto strips = m_layout.strips(block, one.run.from - block.position(), one.run.to - block.position());
        QString words = one.words;
        for (size_t i = 0; i < strips.size(); ++i) {
            const QRectF &area = strips[i].area;
            qreal x = mirrored ? area.right() : area.left(), room = area.width();
            if (i == 0 && one.face) {
                const qreal side = m_look.type.px(int(StandInFace)), left = mirrored ? x - side : x;
                drawAvatar(m_painter, m_look, {left, std::round(area.center().y() - side / 2), side, side}, *one.face);
                x += mirrored ? -side - StandInGap : side + StandInGap;
                room -= side + StandInGap;
            }
            const bool last = i + 1 == strips.size();
            QString part = last ? words : takeFitting(words, metrics, room + 1);
            if (last && metrics.horizontalAdvance(part) > room + 2)
                part = metrics.elidedText(part, Qt::ElideRight, room);
            m_painter.setFont(font);
            m_painter.setPen(ink);
            m_painter.drawText(QPointF(mirrored ? x - metrics.horizontalAdvance(part) : x, strips[i].baseline), part);
        }
    }
}

//! Where the caret stands on something that keys go through as a whole.
void PagePainter::paintHeld(const QTextBlock &block)
{
    const int caret = m_context.cursorPosition;
    if (caret <= block.position() || caret >= block.position() + block.length() - 1)
        return;
    const auto run = liveRunAt(block, caret, Touching::Inside);
    if (!run || !run->isWhole())
        return;
    for (const PageLayout::Strip &strip : m_layout.strips(block, run->from - block.position(), run->to - block.position()))
        strokeRounded(m_painter, strip.area.adjusted(-3, -1, 3, 1), 4, color(Token::FocusRing), 1.5);
}

} // namespace meridian
