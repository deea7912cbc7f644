// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_row_delegate.h"
#include "ui/models/task_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QAbstractItemView>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyle>

namespace meridian {
namespace {

constexpr int RowHeadingHeight = 32, RowHeight = 54, RowInset = 8, CircleLeft = 14, CircleSize = 16, HitSize = 28, TextLeft = 42, TextRight = 12;

} // namespace

TaskRowDelegate::TaskRowDelegate(const Look &look, const MyTasksModel &model, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = m_model.opensGroup(index.row()) ? RowHeadingHeight : 0;
    return {option.rect.width(), m_look.type.px(RowHeight + heading)};
}

QRect TaskRowDelegate::boxIn(const QRect &row, const QModelIndex &index) const
{
    const int heading = m_model.opensGroup(index.row()) ? m_look.type.px(RowHeadingHeight) : 0;
    return row.adjusted(RowInset, heading, -RowInset, -1);
}

QRect TaskRowDelegate::circleIn(const QRect &row, const QModelIndex &index) const
{
    const QRect box = boxIn(row, index);
    const int side = m_look.type.px(CircleSize);
    return QStyle::visualRect(QGuiApplication::layoutDirection(), box,
                              {box.left() + CircleLeft, box.top() + m_look.type.px(10), side, side});
}

bool TaskRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress, released = event->type() == QEvent::MouseButtonRelease;
    if (!pressed && !released && event->type() != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int more = (m_look.type.px(HitSize) - m_look.type.px(CircleSize)) / 2;
    const QRect hit = circleIn(option.rect, index).adjusted(-more, -more, more, more);
    if (mouse->button() != Qt::LeftButton || !hit.contains(mouse->position().toPoint()))
        return false;
    if (released)
        emit circlePressed(m_model.at(index.row()).task.task.task);
    return true;
}

void TaskRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MyTasksModel::Row &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = boxIn(option.rect, index);
    if (m_model.opensGroup(index.row()))
        paintHeading(*painter, {option.rect.topLeft(), QSize(option.rect.width(), box.top() - option.rect.top())}, row.group);
    const bool selected = option.state & QStyle::State_Selected, inList = option.widget && option.widget->hasFocus();
    if (selected)
        fillRounded(*painter, box, 8, m_look.theme.color(inList ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(*painter, box, 8, m_look.theme.color(Token::Hover));
    const bool last = index.row() + 1 == m_model.rowCount() || m_model.opensGroup(index.row() + 1);
    if (!selected && !last)
        drawHairline(*painter, QPointF(box.left() + TextLeft, box.bottom() + 1), QPointF(box.right() - TextRight, box.bottom() + 1),
                     m_look.theme.color(Token::Hairline));
    drawStatusCircle(*painter, m_look, circleIn(option.rect, index), row.task.task.status);
    paintWords(*painter, box, row);
    painter->restore();
}

void TaskRowDelegate::paintHeading(QPainter &painter, const QRect &rect, MyGroup group) const
{
    QRectF line = rect.adjusted(22, rect.height() / 3, -20, -4);
    const QColor ink = m_look.theme.color(Token::TextFaint);
    const int used = drawText(painter, line, m_look.type.font(TypeStyle::MicroStrong), ink, MyTasksModel::nameOf(group));
    QGuiApplication::layoutDirection() == Qt::RightToLeft ? line.setRight(line.right() - used - 6) : line.setLeft(line.left() + used + 6);
    drawTabular(painter, line, m_look.type.font(TypeStyle::Micro), ink, QString::number(m_model.count(group)));
}

void TaskRowDelegate::paintWords(QPainter &painter, const QRect &box, const MyTasksModel::Row &row) const
{
    const Type &type = m_look.type;
    const QRect text = QStyle::visualRect(QGuiApplication::layoutDirection(), box, box.adjusted(TextLeft, 0, -TextRight, 0));
    const QRectF title(text.left(), text.top() + type.px(8), text.width(), type.lineHeight(TypeStyle::UiMedium));
    const bool closed = isClosed(row.task.task.status);
    QFont font = type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium);
    font.setStrikeOut(closed);
    drawText(painter, title, font, m_look.theme.color(closed ? Token::TextMuted : Token::Text), row.task.task.title);
    paintBeside(painter, {title.left(), title.bottom() + 3, title.width(), qreal(type.lineHeight(TypeStyle::Meta))}, row.task);
}

//! When, and what it came from.
void TaskRowDelegate::paintBeside(QPainter &painter, const QRectF &line, const TaskRow &row) const
{
    const QFont font = m_look.type.font(TypeStyle::Meta);
    const QColor ink = m_look.theme.color(Token::TextMuted);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QRectF left = line;
    const auto goOn = [&](qreal used) { mirrored ? left.setRight(left.right() - used) : left.setLeft(left.left() + used); };
    goOn(drawText(painter, left, font, ink, TaskText(m_book, m_look.clock.now()).inList(row.task)) + 12);
    const QString from = row.originTitle.isEmpty() ? QString() : row.originTitle;
    if (from.isEmpty() || left.width() < m_look.type.px(60))
        return;
    const int icon = m_look.type.px(13);
    m_look.icons.draw(painter, row.task.origin && row.task.origin->document ? QStringLiteral("document-multiple") : QStringLiteral("edit-comment"),
                      {mirrored ? left.right() - icon : left.left(), left.center().y() - icon / 2.0}, icon, Token::TextMuted);
    goOn(icon + 5);
    drawText(painter, left, font, ink, from);
}

} // namespace meridian
