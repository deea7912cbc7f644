// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_column.h"
#include "ui/models/task_text.h"
#include "ui/tasks/board_card_delegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include "ui/widgets/text_label.h"
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int HeadHeight = 36, ColumnInset = 8, ColumnRadius = 8, ColumnCircleSide = 14;

} // namespace

// ---- The cards ----

BoardCards::BoardCards(const Look &look, TaskColumnModel &model, const MemberBook &book, QWidget *parent)
    : QListView(parent), m_look(look), m_model(model), m_delegate(new BoardCardDelegate(look, model, book, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QString BoardCards::mimeType()
{
    return QStringLiteral("application/x-meridian-task");
}

std::optional<TaskId> BoardCards::taskIn(const QMimeData &data)
{
    return TaskId::fromString(QString::fromLatin1(data.data(mimeType())));
}

TaskId BoardCards::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isSelected(index) ? m_model.at(index.row()).task.task : TaskId();
}

void BoardCards::startDrag(Qt::DropActions)
{
    const TaskId task = current();
    if (task.isNull())
        return;
    auto *data = new QMimeData;
    data->setData(mimeType(), task.toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(m_delegate->pixmap(m_model.at(currentIndex().row()), viewport()->width(), devicePixelRatioF()));
    emit dragBegan();
    drag->exec(Qt::MoveAction);
    setGap(-1);
    emit dragEnded();
}

void BoardCards::dragEnterEvent(QDragEnterEvent *event)
{
    if (taskIn(*event->mimeData()))
        event->acceptProposedAction();
}

void BoardCards::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const bool fits = taskIn(*event->mimeData()).has_value();
    setGap(fits ? gapAt(event->position().toPoint()) : -1);
    event->setAccepted(fits);
    if (fits)
        event->acceptProposedAction();
}

void BoardCards::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setGap(-1);
}

void BoardCards::dropEvent(QDropEvent *event)
{
    setGap(-1);
    event->setDropAction(Qt::CopyAction); // the row is not the view's to take away
    event->accept();
    const auto task = taskIn(*event->mimeData());
    if (!task)
        return;
    int at = gapAt(event->position().toPoint());
    if (const int own = m_model.rowOf(*task); own >= 0 && own < at)
        --at;
    emit dropped(*task, at);
}

int BoardCards::gapAt(QPoint point) const
{
    const QModelIndex under = indexAt(point);
    if (!under.isValid())
        return m_model.rowCount() > 0 && point.y() < visualRect(m_model.index(0)).top() ? 0 : m_model.rowCount();
    return under.row() + (point.y() > visualRect(under).center().y() ? 1 : 0);
}

void BoardCards::setGap(int gap)
{
    if (std::exchange(m_gap, gap) != gap)
        viewport()->update();
}

void BoardCards::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || event->modifiers().testFlag(Qt::ControlModifier))
        return QListView::keyPressEvent(event);
    emit sideways(mirrored ? -step : step);
}

//! Over the cards a line, where what is dragged would stand.
void BoardCards::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    const int count = m_model.rowCount();
    const int y = count == 0 ? 2 : m_gap < count ? visualRect(m_model.index(m_gap)).top() - 4 : visualRect(m_model.index(count - 1)).bottom() - 3;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, QRectF(0, qMax(0, y - 1), viewport()->width(), 2), 1, m_look.theme.color(Token::Accent));
}

// ---- The column ----

BoardColumn::BoardColumn(const Look &look, TaskStatus status, TaskColumnModel &model, const MemberBook &book, Adds adds, QWidget *parent)
    : QWidget(parent), m_look(look), m_status(status), m_cards(new BoardCards(look, model, book, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ColumnInset, 0, ColumnInset, ColumnInset);
    column->setSpacing(0);
    column->addWidget(makeHead(adds));
    column->addWidget(m_cards, 1);
    setCount(0);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *BoardColumn::makeHead(Adds adds)
{
    auto *head = new QWidget(this);
    head->setFixedHeight(m_look.type.px(HeadHeight));
    const QString name = m_status == TaskStatus::Done ? tr("Done this week") : TaskText::status(m_status);
    m_count = new TextLabel(m_look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Tabular, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new StatusMark(m_look, m_status, ColumnCircleSide, head));
    row->addWidget(new TextLabel(m_look, name, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, head));
    row->addWidget(m_count);
    row->addStretch(1);
    if (adds == Adds::Yes) {
        auto *add = new IconButton(m_look, QStringLiteral("list-add"), tr("New task"), QStringLiteral("N"), head);
        row->addWidget(add);
        connect(add, &IconButton::clicked, this, &BoardColumn::addWanted);
    }
    return head;
}

void BoardColumn::setCount(int count)
{
    m_count->setText(QString::number(count));
    const QString name = m_status == TaskStatus::Done ? tr("Done this week") : TaskText::status(m_status);
    m_cards->setAccessibleName(tr("%1, %n tasks", nullptr, count).arg(name));
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), ColumnRadius, m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
