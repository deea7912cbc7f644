// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/morning/morning_delegate.h"
#include "core/text/plain_text.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QAbstractItemView>
#include <QGuiApplication>
#include <QStyle>

namespace meridian {

namespace {

constexpr int MorningHeading = 36, MorningRow = 58, MorningInset = 8, SignLeft = 14, SignSize = 28, CircleSide = 16, WordsLeft = 56, WordsRight = 14;

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

MorningDelegate::MorningDelegate(const Look &look, const Morning &morning, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_morning(morning), m_book(book)
{
}

QSize MorningDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), m_look.type.px(MorningRow + (m_morning.opensGroup(index.row()) ? MorningHeading : 0))};
}

void MorningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Morning::Item &item = m_morning.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    if (m_morning.opensGroup(index.row())) {
        const int heading = m_look.type.px(MorningHeading);
        paintHeading(*painter, {rect.left(), rect.top(), rect.width(), heading}, item.group);
        rect.setTop(rect.top() + heading);
    }
    const QRect box = rect.adjusted(MorningInset, 0, -MorningInset, -1);
    const bool selected = option.state & QStyle::State_Selected, inList = option.widget && option.widget->hasFocus();
    const Token ground = selected ? (inList ? Token::Selection : Token::SelectionIdle) : option.state & QStyle::State_MouseOver ? Token::Hover : Token::Surface;
    if (ground != Token::Surface)
        fillRounded(*painter, box, 8, m_look.theme.color(ground));
    const bool last = index.row() + 1 == m_morning.rowCount() || m_morning.opensGroup(index.row() + 1);
    if (!selected && !last)
        drawHairline(*painter, QPointF(box.left() + WordsLeft, box.bottom() + 1), QPointF(box.right() - WordsRight, box.bottom() + 1),
                     m_look.theme.color(Token::Hairline));
    const QRect sign = QStyle::visualRect(QGuiApplication::layoutDirection(), box,
                                          {box.left() + SignLeft, box.top() + (box.height() - SignSize) / 2, SignSize, SignSize});
    paintSign(*painter, sign, item, ground);
    paintWords(*painter, QStyle::visualRect(QGuiApplication::layoutDirection(), box, box.adjusted(WordsLeft, 0, -WordsRight, 0)), item);
    painter->restore();
}

//! "Waiting for you 3", and at the other end how long it takes.
void MorningDelegate::paintHeading(QPainter &painter, const QRect &rect, Morning::Group group) const
{
    QRectF line = rect.adjusted(MorningInset + SignLeft, rect.height() / 3, -MorningInset - WordsRight, -4);
    const QColor ink = m_look.theme.color(Token::TextFaint);
    const QFont font = m_look.type.font(TypeStyle::Micro);
    if (m_morning.isCounted())
        drawTabular(painter, line, font, ink, Morning::minutes(m_morning.reading(group)), Qt::AlignTrailing);
    const int used = drawText(painter, line, m_look.type.font(TypeStyle::MicroStrong), ink, Morning::nameOf(group));
    isMirrored() ? line.setRight(line.right() - used - 6) : line.setLeft(line.left() + used + 6);
    drawTabular(painter, line, font, ink, QString::number(m_morning.count(group)));
}

void MorningDelegate::paintSign(QPainter &painter, const QRectF &circle, const Morning::Item &item, Token behind) const
{
    const qreal side = m_look.type.px(CircleSide);
    const QRectF middle(circle.center().x() - side / 2, circle.center().y() - side / 2, side, side);
    if (m_morning.isDone(item) && !item.task)
        return m_look.icons.draw(painter, QStringLiteral("checkmark"), middle.topLeft(), int(side), Token::TextMuted);
    if (item.task)
        return drawStatusCircle(painter, m_look, middle, item.task->task.status);
    if (const Member *author = item.row ? m_book.find(item.row->thread.lastAuthor) : nullptr)
        drawAvatar(painter, m_look, circle, Face::of(*author), {}, behind);
}

//! What is left stands out; what was dealt with, or seen at night, is dim.
void MorningDelegate::paintWords(QPainter &painter, const QRect &box, const Morning::Item &item) const
{
    const Type &type = m_look.type;
    const bool left = m_morning.isLeft(item), dim = !left || item.readAt;
    QRectF line(box.left(), box.top() + type.px(9), box.width(), type.lineHeight(TypeStyle::Subject));
    const QFont meta = type.font(TypeStyle::Meta);
    if (m_morning.isCounted()) {
        const QString minutes = Morning::minutes(item.reading);
        drawTabular(painter, line, meta, m_look.theme.color(Token::TextMuted), minutes, Qt::AlignTrailing);
        const qreal used = tabularWidth(meta, minutes) + 12;
        isMirrored() ? line.setLeft(line.left() + used) : line.setRight(line.right() - used);
    }
    const QString title = item.task ? item.task->task.title : item.row ? item.row->thread.subject : tr("Not here any more");
    drawText(painter, line, type.font(dim ? TypeStyle::Subject : TypeStyle::SubjectUnread), m_look.theme.color(dim ? Token::TextMuted : Token::Text), title,
             title.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    paintBeside(painter, {qreal(box.left()), line.bottom() + 2, qreal(box.width()), qreal(type.lineHeight(TypeStyle::Small))}, item);
}

//! Who wrote last and what, or when it is due; and that it was read at night.
void MorningDelegate::paintBeside(QPainter &painter, QRectF line, const Morning::Item &item) const
{
    const QFont small = m_look.type.font(TypeStyle::Small);
    const QColor muted = m_look.theme.color(Token::TextMuted);
    const QString read = m_morning.readWords(item);
    if (!read.isEmpty()) {
        drawText(painter, line, small, muted, read, Qt::AlignTrailing);
        const qreal used = QFontMetricsF(small).horizontalAdvance(read) + 12;
        isMirrored() ? line.setLeft(line.left() + used) : line.setRight(line.right() - used);
    }
    if (item.task) {
        drawText(painter, line, small, muted, TaskText(m_book, m_look.clock.now()).inList(item.task->task));
        return;
    }
    if (!item.row)
        return;
    QFont strong = small;
    strong.setWeight(QFont::Medium);
    const auto name = [this](const Uuid &id) { return m_book.callName(MemberId(id)); };
    const int used = drawText(painter, line, strong, m_look.theme.color(m_morning.isLeft(item) && !item.readAt ? Token::Text : Token::TextMuted),
                              m_book.callName(item.row->thread.lastAuthor)) + 4;
    isMirrored() ? line.setRight(line.right() - used) : line.setLeft(line.left() + used);
    drawText(painter, line, small, muted, withMentionNames(item.row->thread.preview, name));
}

} // namespace meridian
