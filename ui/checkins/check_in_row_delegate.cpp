// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/check_in_row_delegate.h"
#include "ui/widgets/paint.h"
#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace meridian {
namespace {

constexpr int RoundHeading = 32, RoundRowPad = 9, RoundRowInset = 8, RoundTextLeft = 14, RoundTextRight = 12, RoundMoreHeight = 34;

} // namespace

CheckInRowDelegate::CheckInRowDelegate(const Look &look, const CheckInListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model)
{
}

int CheckInRowDelegate::headingHeight(int row) const
{
    return m_model.opensGroup(row) ? m_look.type.px(RoundHeading) : 0;
}

//! A rule takes two lines.
int CheckInRowDelegate::noteHeight(const CheckInListModel::Row &row) const
{
    if (row.note.isEmpty())
        return 0;
    return m_look.type.lineHeight(TypeStyle::Small) * (row.group == CheckInListModel::Group::SetUp ? 2 : 1);
}

QSize CheckInRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const int words = row.isMore ? m_look.type.px(RoundMoreHeight)
                                 : 2 * m_look.type.px(RoundRowPad) + m_look.type.lineHeight(TypeStyle::UiMedium) + 1 + noteHeight(row);
    return {option.rect.width(), headingHeight(index.row()) + words};
}

void CheckInRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const Theme &theme = m_look.theme;
    const auto direction = QGuiApplication::layoutDirection();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int heading = headingHeight(index.row());
    const QRect box = option.rect.adjusted(RoundRowInset, heading, -RoundRowInset, -1);
    if (heading > 0) {
        const QRect line(option.rect.left() + RoundRowInset + RoundTextLeft, option.rect.top() + heading / 4, box.width() - RoundTextLeft - RoundTextRight, heading * 3 / 4);
        drawText(*painter, QStyle::visualRect(direction, option.rect, line), m_look.type.font(TypeStyle::MicroStrong), theme.color(Token::TextFaint),
                 CheckInListModel::nameOf(row.group));
    }
    const bool selected = option.state & QStyle::State_Selected, inList = option.widget && option.widget->hasFocus();
    if (selected)
        fillRounded(*painter, box, 8, theme.color(inList ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(*painter, box, 8, theme.color(Token::Hover));
    const bool last = index.row() + 1 == m_model.rowCount() || m_model.opensGroup(index.row() + 1);
    if (!selected && !last && !row.isMore)
        drawHairline(*painter, QPointF(box.left() + RoundTextLeft, box.bottom() + 1), QPointF(box.right() - RoundTextRight, box.bottom() + 1),
                     theme.color(Token::Hairline));
    paintWords(*painter, QStyle::visualRect(direction, box, box.adjusted(RoundTextLeft, 0, -RoundTextRight, 0)), row);
    painter->restore();
}

void CheckInRowDelegate::paintWords(QPainter &painter, const QRect &text, const CheckInListModel::Row &row) const
{
    const Type &type = m_look.type;
    const Theme &theme = m_look.theme;
    if (row.isMore) {
        drawText(painter, text, type.font(TypeStyle::Small), theme.color(Token::Accent), row.title);
        return;
    }
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QRectF line(text.left(), text.top() + type.px(RoundRowPad), text.width(), type.lineHeight(TypeStyle::UiMedium));
    if (!row.count.isEmpty()) {
        const int width = tabularWidth(type.font(TypeStyle::Meta), row.count);
        drawTabular(painter, line, type.font(TypeStyle::Meta), theme.color(Token::TextMuted), row.count, Qt::AlignTrailing);
        mirrored ? line.setLeft(line.left() + width + 8) : line.setRight(line.right() - width - 8);
    }
    drawText(painter, line, type.font(TypeStyle::UiMedium), theme.color(Token::Text), row.title);
    const QRectF note(text.left(), line.bottom() + 1, text.width(), noteHeight(row));
    if (row.group != CheckInListModel::Group::SetUp) {
        drawText(painter, note, type.font(TypeStyle::Small), theme.color(Token::TextMuted), row.note);
        return;
    }
    painter.setFont(type.font(TypeStyle::Small));
    painter.setPen(theme.color(Token::TextMuted));
    painter.setClipRect(note);
    painter.drawText(note, Qt::TextWordWrap | Qt::AlignTop | QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft), row.note);
    painter.setClipping(false);
}

} // namespace meridian
