// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_card_delegate.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace meridian {
namespace {

constexpr int CardGap = 8, CardPad = 12, FootHeight = 20, FootGap = 7, CardRadius = 8, CardFaceSide = 20, IconSide = 14, CardMostLines = 2;

int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

BoardCardDelegate::BoardCardDelegate(const Look &look, const TaskColumnModel &model, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

//! The last line that is shown has the rest of the words, which are elided as they are painted.
QStringList BoardCardDelegate::linesOf(const QString &title, int width) const
{
    QTextLayout layout(title, m_look.type.font(TypeStyle::UiMedium));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(20, width));
        const bool last = lines.size() + 1 == CardMostLines;
        lines << (last ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength())).trimmed();
        if (last)
            break;
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

int BoardCardDelegate::heightOf(const TaskRow &row, int width) const
{
    const int lines = int(linesOf(row.task.title, width - 2 * CardPad).size());
    return 2 * CardPad + lines * m_look.type.lineHeight(TypeStyle::UiMedium) + FootGap + m_look.type.px(FootHeight);
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthIn(option);
    return {width, heightOf(m_model.at(index.row()), width) + CardGap};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(0, 0, 0, -CardGap);
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    fillRounded(*painter, card, CardRadius, m_look.theme.color(hovered && !selected ? Token::Hover : Token::SurfaceRaised));
    strokeRounded(*painter, card, CardRadius, m_look.theme.color(selected ? Token::FocusRing : Token::HairlineStrong), selected ? 2 : 1);
    paintCard(*painter, card, m_model.at(index.row()));
    painter->restore();
}

QPixmap BoardCardDelegate::pixmap(const TaskRow &row, int width, qreal ratio) const
{
    const QRect card(0, 0, width, heightOf(row, width));
    QPixmap picture(card.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, card, CardRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, card, CardRadius, m_look.theme.color(Token::HairlineStrong));
    paintCard(painter, card, row);
    return picture;
}

void BoardCardDelegate::paintCard(QPainter &painter, const QRect &card, const TaskRow &row) const
{
    const bool closed = isClosed(row.task.status);
    const QRectF inner = QRectF(card).adjusted(CardPad, CardPad, -CardPad, -CardPad);
    const int height = m_look.type.lineHeight(TypeStyle::UiMedium);
    qreal y = inner.top();
    for (const QString &line : linesOf(row.task.title, card.width() - 2 * CardPad)) {
        drawText(painter, {inner.left(), y, inner.width(), qreal(height)}, m_look.type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium),
                 m_look.theme.color(closed ? Token::TextMuted : Token::Text), line);
        y += height;
    }
    paintFoot(painter, {inner.left(), y + FootGap, inner.width(), qreal(m_look.type.px(FootHeight))}, row);
}

//! From both ends to the middle: owner and when, what it came from and how many comments; what has no room is left out.
void BoardCardDelegate::paintFoot(QPainter &painter, const QRectF &foot, const TaskRow &row) const
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QColor muted = m_look.theme.color(Token::TextMuted);
    const QFont meta = m_look.type.font(TypeStyle::Meta);
    QRectF left = foot;
    const auto fromStart = [&](qreal used) { mirrored ? left.setRight(left.right() - used) : left.setLeft(left.left() + used); };
    const auto fromEnd = [&](qreal used) { mirrored ? left.setLeft(left.left() + used) : left.setRight(left.right() - used); };
    if (const Member *owner = row.task.owner ? m_book.find(*row.task.owner) : nullptr) {
        const int side = m_look.type.px(CardFaceSide);
        drawAvatar(painter, m_look, {mirrored ? left.right() - side : left.left(), left.center().y() - side / 2.0, qreal(side), qreal(side)}, Face::of(*owner));
        fromStart(side + 7);
    }
    const auto &origin = row.task.origin;
    if (origin || row.comments > 0) {
        const int side = m_look.type.px(IconSide);
        m_look.icons.draw(painter, origin && origin->document ? QStringLiteral("document-multiple") : QStringLiteral("edit-comment"),
                          {mirrored ? left.left() : left.right() - side, left.center().y() - side / 2.0}, side, Token::TextMuted);
        fromEnd(side + 6);
    }
    if (row.comments > 0) {
        const QString count = QString::number(row.comments);
        drawTabular(painter, left, meta, muted, count, Qt::AlignTrailing);
        fromEnd(tabularWidth(meta, count) + 6);
    }
    if (row.task.priority == Priority::High && !isClosed(row.task.status)) {
        const int side = m_look.type.px(IconSide);
        m_look.icons.draw(painter, QStringLiteral("flag"), {mirrored ? left.left() : left.right() - side, left.center().y() - side / 2.0}, side, Token::Warn);
        fromEnd(side + 6);
    }
    const QString when = TaskText(m_book, m_look.clock.now()).onCard(row.task), waits = m_model.waitsFor(row.task.task);
    drawText(painter, left, meta, muted, waits.isEmpty() ? when : when.isEmpty() ? waits : TaskColumnModel::tr("%1, %2", "what it waits for, when").arg(waits, when));
}

} // namespace meridian
