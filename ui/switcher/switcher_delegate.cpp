// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/switcher/switcher_delegate.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QPainter>
#include <QTextLayout>

namespace meridian {

namespace {
constexpr int Inset = 8, Padding = 12, IconSide = 16, FaceSide = 24, TextAt = 36, Gap = 8;
}

SwitcherDelegate::SwitcherDelegate(const Look &look, const SwitcherModel &model, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = m_model.at(index.row()).kind == SwitcherModel::Kind::Heading;
    return {m_look.type.px(200), m_look.type.px(heading ? HeadingHeight : RowHeight)};
}

void SwitcherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == SwitcherModel::Kind::Heading) {
        const int inset = m_look.type.px(Inset + Padding);
        drawText(*painter, QRectF(option.rect).adjusted(inset, 4, -inset, 0), m_look.type.font(TypeStyle::MicroStrong),
                 m_look.theme.color(Token::TextFaint), row.text);
    } else {
        paintRow(*painter, option, row);
    }
    painter->restore();
}

void SwitcherDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const Row &row) const
{
    const Type &type = m_look.type;
    const QRectF ground = QRectF(option.rect).adjusted(type.px(Inset), 0, -type.px(Inset), 0);
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, ground, 6, m_look.theme.color(Token::Selection));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, ground, 6, m_look.theme.color(Token::Hover));
    const QRect box = ground.toRect().adjusted(type.px(Padding), 0, -type.px(Padding), 0);
    const int side = type.px(row.person ? FaceSide : IconSide);
    const int left = row.person ? -type.px((FaceSide - IconSide) / 2) : 0;
    const QRect sign = QStyle::visualRect(option.direction, box,
                                          {box.left() + left, box.center().y() - side / 2 + 1, side, side});
    if (row.person)
        drawAvatar(painter, m_look, sign, Face::of(*row.person));
    else
        m_look.icons.draw(painter, row.icon, sign.topLeft(), side, Token::TextMuted);
    const int taken = row.person ? paintClock(painter, option, box, row.person->profile)
                                 : paintTrailing(painter, option, box, row);
    const int at = type.px(TextAt);
    paintMarked(painter, option,
                QStyle::visualRect(option.direction, box,
                                   {box.left() + at, box.top(), box.width() - at - taken - type.px(Gap), box.height()}),
                row);
}

int SwitcherDelegate::paintTrailing(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                                    const Row &row) const
{
    int taken = 0;
    for (auto key = row.keys.crbegin(); key != row.keys.crend(); ++key) {
        const int wide = keyHintWidth(m_look, *key), high = m_look.type.px(18);
        const QRect place = QStyle::visualRect(option.direction, box,
            {box.right() + 1 - taken - wide, box.center().y() - high / 2 + 1, wide, high});
        drawKeyHint(painter, m_look, place.topLeft(), *key, m_look.theme.color(Token::TextMuted),
                    m_look.theme.color(Token::HairlineStrong));
        taken += wide + m_look.type.px(4);
    }
    if (row.note.isEmpty())
        return taken;
    const QFont &font = m_look.type.font(TypeStyle::Meta);
    const int wide = qMin(QFontMetrics(font).horizontalAdvance(row.note) + 1, box.width() / 2);
    const QRect place = QStyle::visualRect(option.direction, box,
                                           {box.right() + 1 - taken - wide, box.top(), wide, box.height()});
    drawText(painter, place, font, m_look.theme.color(Token::TextMuted), row.note, Qt::AlignTrailing);
    return taken + wide;
}

//! City, phase and clock, as the row of a person has them in the sidebar.
int SwitcherDelegate::paintClock(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                                 const Profile &profile) const
{
    const Type &type = m_look.type;
    const QFont &font = type.font(TypeStyle::Meta);
    const QColor ink = m_look.theme.color(Token::TextMuted);
    const ClockText mine(m_book.zone());
    const PersonText text(mine, m_look.clock.now());
    int taken = 0;
    const auto place = [&](int width, int height) {
        const QRect logical(box.right() + 1 - taken - width, box.center().y() - height / 2 + 1, width, height);
        taken += width + type.px(Gap);
        return QStyle::visualRect(option.direction, box, logical);
    };
    const QString clock = text.clockOrWord(profile);
    drawTabular(painter, place(tabularWidth(font, clock) + 1, box.height() - 2), font, ink, clock, Qt::AlignTrailing);
    const DayPhase phase = text.phase(profile);
    const int glyph = type.px(13);
    if (phase != DayPhase::Unknown)
        PhaseGlyph::draw(painter, m_look.theme, place(glyph, glyph), phase, PhaseGlyph::Set::Inline);
    const QString city = PersonText::city(profile, m_look.clock.now());
    if (!city.isEmpty()) {
        const int wide = qMin(QFontMetrics(font).horizontalAdvance(city) + 1, box.width() / 4);
        drawText(painter, place(wide, box.height() - 2), font, ink, city, Qt::AlignTrailing);
    }
    return taken;
}

void SwitcherDelegate::paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                   const Row &row) const
{
    const QFont &font = m_look.type.font(TypeStyle::Ui);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    // Bold letters are wider: what is elided by the bold measure fits in either.
    const QString text = QFontMetrics(row.marks.empty() ? font : bold).elidedText(row.text, Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QTextOption flow;
    flow.setTextDirection(option.direction);
    flow.setWrapMode(QTextOption::NoWrap);
    flow.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    layout.setTextOption(flow);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &mark : row.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(m_look.theme.color(Token::Accent));
        formats << QTextLayout::FormatRange{mark.from, mark.length, format};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(m_look.theme.color(Token::Text));
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace meridian
