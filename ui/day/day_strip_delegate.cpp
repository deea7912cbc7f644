// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_strip_delegate.h"
#include "ui/day/away_text.h"
#include "core/time/units.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QAbstractScrollArea>
#include <QPainterPath>
#include <QStyle>

namespace meridian {

namespace {

constexpr int RowHeight = 70, NarrowRow = 62, NarrowName = 118, NarrowFrom = 620;
constexpr int FaceSize = 28, Gap = 10;
constexpr qreal BlockHeight = 28, OtherHeight = 16, BlockRadius = 6, OtherRadius = 4, BlockGap = 0.75;
constexpr qreal HatchStep = 7;

} // namespace

DayStripDelegate::DayStripDelegate(const Look &look, const MeetingPlan &plan, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_plan(plan)
{
}

bool DayStripDelegate::isNarrow(int width)
{
    return width < NarrowFrom;
}

int DayStripDelegate::nameWidth(int width) const
{
    return m_look.type.px(isNarrow(width) ? NarrowName : NameWidth);
}

DayScale DayStripDelegate::scale(int width, Qt::LayoutDirection direction) const
{
    const int names = nameWidth(width);
    const bool mirrored = direction == Qt::RightToLeft;
    return {double(mirrored ? EdgeRoom : names), double(std::max(1, width - names - EdgeRoom)), m_plan.day().within()};
}

QSize DayStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, m_look.type.px(isNarrow(width) ? NarrowRow : RowHeight)};
}

void DayStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Person &person = m_plan.people()[size_t(index.row())];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect &row = option.rect;
    if (index.row() > 0)
        drawHairline(*painter, row.topLeft(), row.topRight(), m_look.theme.color(Token::Hairline));
    if (option.state & QStyle::State_HasFocus) {
        const QRect name = QStyle::visualRect(option.direction, row,
                                              QRect(row.left(), row.top(), nameWidth(row.width()) - 4, row.height()));
        strokeRounded(*painter, QRectF(name).adjusted(0, 5, 0, -5), 6, m_look.theme.color(Token::FocusRing), 2);
    }
    paintName(*painter, option, person);
    DayScale scale = this->scale(row.width(), option.direction);
    scale.left += row.left();
    painter->setClipRect(QRectF(scale.left, row.top(), scale.width, row.height()), Qt::IntersectClip);
    paintStrip(*painter, row, scale, person);
    painter->restore();
}

// ---- The name ----

void DayStripDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const Person &person) const
{
    const Member *member = m_plan.book().find(person.id);
    if (!member)
        return;
    const Type &type = m_look.type;
    const bool narrow = isNarrow(option.rect.width());
    const QRect column = QRect(option.rect.left(), option.rect.top(), nameWidth(option.rect.width()), option.rect.height());
    const auto place = [&](int x, int y, int width, int height) {
        const QRect mirrored(option.direction == Qt::RightToLeft ? option.rect.right() + 1 - column.width() : column.left(),
                             column.top(), column.width(), column.height());
        return QRectF(QStyle::visualRect(option.direction, mirrored, QRect(mirrored.left() + x, mirrored.top() + y, width, height)));
    };
    const int face = type.px(FaceSize), inset = 6, middle = column.height() / 2;
    drawAvatar(painter, m_look, place(inset, middle - face / 2, face, face), Face::of(*member));
    const int x = inset + face + type.px(Gap);
    const int line = type.lineHeight(TypeStyle::Ui);
    const int pill = LocalTimePill::widthOf(m_look, member->profile, LocalTimePill::City::Hidden);
    const int room = column.width() - x - type.px(Gap) - (narrow ? 0 : pill + 6);
    drawText(painter, place(x, middle - line, room, line), type.font(TypeStyle::UiMedium), m_look.theme.color(Token::Text),
             m_plan.book().callName(person.id));
    if (narrow) {
        LocalTimePill::draw(painter, m_look, place(x, middle, room, line), member->profile, LocalTimePill::City::Hidden);
        return;
    }
    drawText(painter, place(x, middle, room, line), type.font(TypeStyle::Small), m_look.theme.color(Token::TextMuted),
             PersonText::city(member->profile, m_plan.candidate().from));
    LocalTimePill::draw(painter, m_look, place(column.width() - pill - type.px(Gap), middle - line / 2, pill, line),
                        member->profile, LocalTimePill::City::Hidden);
}

// ---- The strip ----

void DayStripDelegate::paintStrip(QPainter &painter, const QRect &row, const DayScale &scale, const Person &person) const
{
    const qreal tall = m_look.type.px(BlockHeight), low = m_look.type.px(OtherHeight);
    const qreal top = row.top() + (row.height() - tall) / 2;
    if (!person.time) {
        paintUnknown(painter, {scale.left, top, scale.width, tall}, person);
        return;
    }
    const TimeSpan &candidate = m_plan.candidate();
    const QRectF slot(scale.x(candidate.from), top, scale.x(candidate.to) - scale.x(candidate.from), tall);
    for (const PhaseSpan &span : person.shape) {
        const bool block = span.phase == DayPhase::Working || span.phase == DayPhase::DayOff;
        const qreal height = block ? tall : low;
        const qreal from = scale.x(span.from) + BlockGap, to = scale.x(span.to) - BlockGap;
        const QRectF box(from, row.top() + (row.height() - height) / 2, to - from, height);
        paintBlock(painter, box, span.phase);
        if (block)
            paintHours(painter, box, slot, span, person);
    }
    paintMidnight(painter, {0, top - 3, 0, tall + 6}, scale, person);
}

//! A block that begins or ends outside of the day goes on there, and is not rounded at that end.
void DayStripDelegate::paintBlock(QPainter &painter, const QRectF &box, DayPhase phase) const
{
    const bool block = phase == DayPhase::Working || phase == DayPhase::DayOff;
    const qreal radius = std::min(block ? BlockRadius : OtherRadius, box.width() / 2);
    fillRounded(painter, box, radius, m_look.theme.color(PhaseGlyph::fill(phase)));
    if (phase != DayPhase::DayOff)
        return;
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(m_look.theme.color(Token::HairlineStrong), 1.5));
    for (qreal x = box.left() - box.height(); x < box.right(); x += HatchStep * 1.4)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

//! The person's own beginning and end of work, where there is room, beside the slot that would cover them.
void DayStripDelegate::paintHours(QPainter &painter, const QRectF &box, const QRectF &slot, const PhaseSpan &span,
                                  const Person &person) const
{
    const QFont font = m_look.type.sized(11, QFont::Medium);
    if (span.phase == DayPhase::DayOff) {
        const Absence *off = person.time->plan().absenceOn(person.clock->wallAt(span.from).date);
        const QFontMetricsF metrics(font);
        QString word = off ? AwayText::words(off->kind, off->note) : PhaseGlyph::word(DayPhase::DayOff);
        word = metrics.elidedText(word, Qt::ElideRight, std::max<qreal>(box.width() - 30, 0));
        const qreal width = metrics.horizontalAdvance(word) + 18, height = std::min<qreal>(18, box.height() - 4);
        if (width + 8 > box.width() || word.size() < 2)
            return;
        QRectF pill(box.center().x() - width / 2, box.center().y() - height / 2, width, height);
        if (pill.left() < slot.right() + 4 && slot.left() - 4 < pill.right()) // beside it
            pill.moveLeft(slot.right() + 8 + width <= box.right() ? slot.right() + 8 : slot.left() - 8 - width);
        if (pill.left() < box.left())
            pill.moveLeft(box.center().x() - width / 2);
        fillRounded(painter, pill, height / 2, m_look.theme.color(Token::Surface));
        drawText(painter, pill, font, m_look.theme.color(Token::DayOff), word, Qt::AlignHCenter);
        return;
    }
    const QString first = ClockText(person.clock->zoneAt(span.from)).time(span.from);
    const QString last = ClockText(person.clock->zoneAt(span.to.plus(-1))).time(span.to);
    const qreal firstWide = tabularWidth(font, first) + 1, lastWide = tabularWidth(font, last) + 1;
    const TimeSpan &day = m_plan.day().within();
    const QColor ink = m_look.theme.color(Token::Working);
    const auto write = [&](qreal x, qreal wide, const QString &text) {
        drawTabular(painter, {x, box.top(), wide, box.height()}, font, ink, text, Qt::AlignLeft | Qt::AlignAbsolute);
    };
    const auto covered = [&](qreal x, qreal wide) { return x < slot.right() + 3 && slot.left() - 3 < x + wide; };
    qreal x = box.left() + 7;
    qreal free = box.left();
    if (span.from > day.from) {
        if (covered(x, firstWide))
            x = slot.right() + 6;
        if (x + firstWide + 6 <= box.right()) {
            write(x, firstWide, first);
            free = x + firstWide;
        }
    }
    if (span.to < day.to) {
        qreal end = box.right() - 7 - lastWide;
        if (covered(end, lastWide))
            end = slot.left() - 6 - lastWide;
        if (end >= free + 8)
            write(end, lastWide, last);
    }
}

//! Where another date begins for them: a dashed line and that day's name.
void DayStripDelegate::paintMidnight(QPainter &painter, const QRectF &line, const DayScale &scale, const Person &person) const
{
    const QDate last = person.clock->wallAt(scale.within.to.plus(-1)).date;
    const Instant midnight = person.clock->instantOf({last, 0});
    if (midnight <= scale.within.from.plus(10 * MinuteMs) || midnight >= scale.within.to.plus(-10 * MinuteMs))
        return;
    const QColor ink = m_look.theme.color(Token::Asleep);
    const qreal x = scale.x(midnight);
    QPen pen(ink, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom()));
    const QLocale locale;
    const QString words = QStringLiteral("%1 %2").arg(locale.standaloneDayName(last.dayOfWeek(), QLocale::ShortFormat)).arg(last.day());
    const QFont font = m_look.type.sized(11, QFont::Normal);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(words) + 2, height = m_look.type.px(14);
    const TimeSpan &candidate = m_plan.candidate();
    qreal at = x + 5;
    const auto covered = [&] { return at < scale.x(candidate.to) + 3 && scale.x(candidate.from) - 3 < at + wide; };
    if (covered())
        at = scale.x(candidate.to) + 6;
    if (at + wide > scale.right())
        at = x - 5 - wide;
    if (covered())
        at = scale.x(candidate.from) - 6 - wide;
    drawText(painter, {at, line.bottom() - 2, wide, height}, font, ink, words, Qt::AlignLeft | Qt::AlignAbsolute);
}

void DayStripDelegate::paintUnknown(QPainter &painter, const QRectF &box, const Person &person) const
{
    paintBlock(painter, box, DayPhase::DayOff);
    const QFont font = m_look.type.sized(11, QFont::Medium);
    const QString words = person.clock ? tr("Shows only the clock") : PhaseGlyph::word(DayPhase::Unknown);
    const qreal wide = std::min(box.width() - 8, QFontMetricsF(font).horizontalAdvance(words) + 18);
    const QRectF pill(box.center().x() - wide / 2, box.center().y() - 9, wide, 18);
    fillRounded(painter, pill, 9, m_look.theme.color(Token::Surface));
    drawText(painter, pill, font, m_look.theme.color(Token::DayOff), words, Qt::AlignHCenter);
}

} // namespace meridian
