// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/list_row.h"
#include "ui/widgets/paint.h"
#include <QListView>

namespace meridian {

ListRowDelegate::ListRowDelegate(const Look &look, int height, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_height(look.type.px(height))
{
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_height};
}

void ListRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    const bool active = option.state & QStyle::State_Active;
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, box, 6, m_look.theme.color(active ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, box, 6, m_look.theme.color(Token::Hover));
    if (option.state & QStyle::State_HasFocus)
        strokeRounded(painter, box.adjusted(1, 1, -1, -1), 6, m_look.theme.color(Token::FocusRing), 2);
}

QListView *plainList(const Look &look, const QString &name)
{
    auto *view = new QListView;
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFont(look.type.font(TypeStyle::Ui));
    view->viewport()->setAutoFillBackground(false);
    QObject::connect(&look.theme, &Theme::changed, view->viewport(), qOverload<>(&QWidget::update));
    QObject::connect(&look.pictures, &Pictures::changed, view->viewport(), qOverload<>(&QWidget::update));
    return view;
}

} // namespace meridian
