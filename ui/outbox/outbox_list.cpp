// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_list.h"
#include "ui/outbox/outbox_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace meridian {

namespace {
constexpr int BarHeight = 52;
}

OutboxList::OutboxList(const Look &look, OutboxModel &model, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(model)
{
    setAccessibleName(tr("Drafts and outbox"));
    auto *bar = new QWidget;
    bar->setFixedHeight(look.type.px(BarHeight));
    auto *barLine = new QHBoxLayout(bar);
    barLine->setContentsMargins(20, 0, 20, 0);
    barLine->addWidget(new TextLabel(look, tr("Drafts and outbox"), TypeStyle::Pane));
    barLine->addStretch();

    m_view = new QListView;
    m_view->setModel(&model);
    m_view->setItemDelegate(new OutboxDelegate(look, model, book, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAccessibleName(tr("Drafts and outbox"));
    m_view->viewport()->setAutoFillBackground(false);

    m_trouble = new Banner(look);
    m_empty = new EmptyState(look, tr("Nothing waits to be sent"), tr("What you write and do not send is kept here, on all your computers."),
                             {});
    auto *content = new QGridLayout; // one over the other: the keys stay in the list, full or empty
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_empty, 0, 0);
    content->addWidget(m_view, 0, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_trouble);
    column->addLayout(content, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxList::currentChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OutboxList::currentChanged);
    connect(&model, &OutboxModel::countsChanged, this, &OutboxList::showState);
    connect(m_view, &QListView::activated, this, &OutboxList::activated);
    connect(m_view, &QListView::clicked, this, &OutboxList::activated);
    connect(&look.theme, &Theme::changed, this, &OutboxList::showState);
    connect(&look.minutes, &MinuteTicker::minute, m_view->viewport(), qOverload<>(&QWidget::update));
    showState();
}

//! A list that could not be read says so, and keeps what it had.
void OutboxList::showState()
{
    const bool empty = m_model.rowCount() == 0 && !m_model.failed();
    m_empty->setVisible(empty);
    m_view->setAccessibleDescription(empty ? m_empty->accessibleName() : QString());
    m_trouble->setVisible(m_model.failed());
    if (m_model.failed())
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("Drafts and outbox could not be read."),
                        tr("What is shown is the last known state; nothing was lost."));
    m_view->doItemsLayout();
    emit currentChanged();
}

const OutboxItem *OutboxList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.item(index.row()) : nullptr;
}

void OutboxList::selectFirst()
{
    // A list that got the focus before has a current row, and none that is selected.
    if (m_model.rowCount() > 0 && !m_view->selectionModel()->hasSelection())
        m_view->setCurrentIndex(m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model.index(0));
}

void OutboxList::moveBy(int rows)
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + rows : 0;
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row));
}

void OutboxList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
