// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/check_in_list.h"
#include "ui/checkins/check_in_row_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>

namespace meridian {
namespace {

constexpr int RoundListBar = 52;

} // namespace

CheckInList::CheckInList(const Look &look, const CheckInParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_model(parts.replica, parts.book, parts.checkIns, look.clock),
      m_view(new QListView), m_trouble(new Banner(look))
{
    // Before the view hears of it, which would go to a neighbour of what leaves.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CheckInRowDelegate(look, m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Check-ins"));
    m_view->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_moving || !index.isValid() || m_model.at(index.row()).isMore)
            return;
        m_current = m_model.at(index.row()).place;
        emit currentChanged(*m_current);
    });
    connect(m_view, &QListView::activated, this, &CheckInList::press);
    connect(m_view, &QListView::clicked, this, &CheckInList::press);
    const auto settle = [this] {
        m_moving = false;
        if (m_current)
            select(*m_current);
    };
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(&m_model, &CheckInListModel::healthChanged, this, &CheckInList::refresh);
    connect(&parts.checkIns, &CheckInBook::changed, this, &CheckInList::refresh);
    connect(m_trouble, &Banner::linkActivated, &m_model, &CheckInListModel::look);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget *CheckInList::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(RoundListBar) - 1);
    m_add = new IconButton(m_look, QStringLiteral("list-add"), tr("Set up a check-in"), QStringLiteral("N"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 10, 0);
    row->addWidget(new TextLabel(m_look, tr("Check-ins"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar));
    row->addStretch(1);
    row->addWidget(m_add);
    connect(m_add, &IconButton::clicked, this, &CheckInList::newWanted);
    return bar;
}

//! The row that stands for more is no place to be at.
void CheckInList::press(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model.at(index.row()).isMore)
        m_model.readOn();
    else
        emit entered(m_model.at(index.row()).place);
}

void CheckInList::select(const RoundPlace &place)
{
    m_current = place;
    const QScopedValueRollback moving(m_moving, true);
    const int row = m_model.rowOf(place);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model.index(row));
    } else {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    }
}

std::optional<RoundPlace> CheckInList::current() const
{
    return m_current;
}

void CheckInList::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex at = m_view->currentIndex();
    m_view->setCurrentIndex(m_model.index(at.isValid() ? qBound(0, at.row() + rows, count - 1) : 0));
}

void CheckInList::refresh()
{
    m_add->setVisible(m_parts.checkIns.maySetUp());
    const bool failed = m_model.health() == CheckInListModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("The check-ins could not be read."),
                        tr("What you see is as it was before. Nothing is lost."), tr("Try again"));
}

void CheckInList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
