// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_list_view.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace meridian {
namespace {

constexpr int HeadingHeight = 34, ListedLineHeight = 36, ListedInset = 8, ListedSide = 12, ListedCircleSide = 16, ListedFaceSide = 20, WhenWidth = 150, ListedOwner = 140,
              RoomForOwner = 460, RoomForLabels = 600, ChipHeight = 20, MostLabels = 3;

} // namespace

// ---- A line ----

TaskLineDelegate::TaskLineDelegate(const Look &look, const TaskListModel &model, const MemberBook &book, const TaskListView &view, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book), m_view(view)
{
}

QSize TaskLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), m_look.type.px(ListedLineHeight + (m_model.opensGroup(index.row()) ? HeadingHeight : 0))};
}

void TaskLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TaskListModel::Row &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int heading = m_model.opensGroup(index.row()) ? m_look.type.px(HeadingHeight) : 0;
    if (heading > 0)
        paintHeading(*painter, {option.rect.topLeft(), QSize(option.rect.width(), heading)}, row.group);
    const QRect box = option.rect.adjusted(ListedInset, heading, -ListedInset, -1);
    const bool selected = option.state & QStyle::State_Selected, chosen = m_view.chosen().contains(row.task.task.task);
    if (selected || chosen)
        fillRounded(*painter, box, 8, m_look.theme.color(m_view.hasFocus() || chosen ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(*painter, box, 8, m_look.theme.color(Token::Hover));
    if (selected && m_view.hasFocus())
        strokeRounded(*painter, box, 8, m_look.theme.color(Token::FocusRing), 2);
    paintLine(*painter, QRectF(box).adjusted(ListedSide, 0, -ListedSide, 0), row.task);
    painter->restore();
}

void TaskLineDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &group) const
{
    QRectF line = rect.adjusted(ListedInset + ListedSide, rect.height() / 3, -ListedInset - ListedSide, 0);
    const QColor ink = m_look.theme.color(Token::TextFaint);
    const int used = drawText(painter, line, m_look.type.font(TypeStyle::MicroStrong), ink, group) + 6;
    QGuiApplication::layoutDirection() == Qt::RightToLeft ? line.setRight(line.right() - used) : line.setLeft(line.left() + used);
    drawTabular(painter, line, m_look.type.font(TypeStyle::Micro), ink, QString::number(m_model.count(group)));
}

void TaskLineDelegate::paintLine(QPainter &painter, const QRectF &line, const TaskRow &row) const
{
    const Theme &theme = m_look.theme;
    const Type &type = m_look.type;
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft, closed = isClosed(row.task.status);
    QRectF left = line;
    const auto take = [&](qreal width) { // from the end
        const QRectF part(mirrored ? left.left() : left.right() - width, left.top(), width, left.height());
        mirrored ? left.setLeft(left.left() + width + 10) : left.setRight(left.right() - width - 10);
        return part;
    };
    const qreal circle = type.px(ListedCircleSide), face = type.px(ListedFaceSide);
    drawStatusCircle(painter, m_look, {mirrored ? left.right() - circle : left.left(), left.center().y() - circle / 2, circle, circle}, row.task.status);
    mirrored ? left.setRight(left.right() - circle - 12) : left.setLeft(left.left() + circle + 12);
    drawText(painter, take(type.px(WhenWidth)), type.font(TypeStyle::Meta), theme.color(Token::TextMuted), TaskText(m_book, m_look.clock.now()).onCard(row.task));
    if (const Member *owner = row.task.owner ? m_book.find(*row.task.owner) : nullptr) {
        QRectF part = take(line.width() >= type.px(RoomForOwner) ? type.px(ListedOwner) : face);
        drawAvatar(painter, m_look, {mirrored ? part.right() - face : part.left(), part.center().y() - face / 2, face, face}, Face::of(*owner));
        mirrored ? part.setRight(part.right() - face - 6) : part.setLeft(part.left() + face + 6);
        if (part.width() > face)
            drawText(painter, part, type.font(TypeStyle::Meta), theme.color(Token::TextMuted), m_book.callName(owner->member));
    } else if (line.width() >= type.px(RoomForOwner)) {
        drawText(painter, take(type.px(ListedOwner)), type.font(TypeStyle::Meta), theme.color(Token::TextFaint), TaskListModel::tr("Nobody yet"));
    }
    if (row.task.priority == Priority::High && !closed) {
        const QRectF part = take(type.px(14));
        m_look.icons.draw(painter, QStringLiteral("flag"), {part.left(), part.center().y() - part.width() / 2}, int(part.width()), Token::Warn);
    }
    const QFont micro = type.font(TypeStyle::Micro);
    for (int i = 0; line.width() >= type.px(RoomForLabels) && i < qMin(MostLabels, int(row.task.labels.size())); ++i) {
        const QString label = QFontMetrics(micro).elidedText(row.task.labels[size_t(i)], Qt::ElideRight, type.px(90));
        const QRectF part = take(QFontMetricsF(micro).horizontalAdvance(label) + 14);
        const QRectF chip(part.left(), part.center().y() - type.px(ChipHeight) / 2.0, part.width(), type.px(ChipHeight));
        fillRounded(painter, chip, 5, theme.color(Token::Chip));
        drawText(painter, chip, micro, theme.color(Token::TextMuted), label, Qt::AlignHCenter);
    }
    QFont font = type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium);
    font.setStrikeOut(closed);
    drawText(painter, left, font, theme.color(closed ? Token::TextMuted : Token::Text), row.task.title);
}

// ---- The list ----

TaskListView::TaskListView(const Look &look, TaskListModel &model, const MemberBook &book, QWidget *parent) : QListView(parent), m_model(model)
{
    // Before the view hears of it, which would go to a neighbour of what leaves.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    setModel(&model);
    setItemDelegate(new TaskLineDelegate(look, model, book, *this, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Tasks"));
    viewport()->setAutoFillBackground(false);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connectModel();
}

void TaskListView::connectModel()
{
    const auto taskAt = [this](const QModelIndex &index) { return m_model.at(index.row()).task.task.task; };
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this, taskAt](const QModelIndex &index) {
        if (m_moving || !index.isValid() || std::exchange(m_current, taskAt(index)) == taskAt(index))
            return;
        emit currentTaskChanged(m_current);
    });
    connect(this, &QListView::activated, this, [this, taskAt](const QModelIndex &index) { emit entered(taskAt(index)); });
    connect(&m_model, &TaskListModel::looked, this, [this] {
        m_moving = false;
        const size_t before = m_chosen.size(); // what is not shown any more is not to be changed unseen
        std::erase_if(m_chosen, [this](TaskId task) { return m_model.rowOf(task) < 0; });
        reselect();
        if (m_chosen.size() != before)
            emit chosenChanged();
    });
}

void TaskListView::select(TaskId task)
{
    m_current = task;
    reselect();
}

void TaskListView::reselect()
{
    const QScopedValueRollback moving(m_moving, true);
    const int row = m_model.rowOf(m_current);
    if (row >= 0)
        return setCurrentIndex(m_model.index(row));
    setCurrentIndex({});
    clearSelection();
}

void TaskListView::step(int rows)
{
    const int count = m_model.rowCount();
    if (count > 0)
        setCurrentIndex(m_model.index(currentIndex().isValid() ? qBound(0, currentIndex().row() + rows, count - 1) : 0));
}

// ---- Several ----

std::vector<Task> TaskListView::tasks() const
{
    std::vector<Task> found;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Task &task = m_model.at(row).task.task;
        if (m_chosen.empty() ? task.task == m_current : m_chosen.contains(task.task))
            found.push_back(task);
    }
    return found;
}

void TaskListView::toggle(TaskId task)
{
    if (m_chosen.erase(task) == 0)
        m_chosen.insert(task);
    viewport()->update();
    emit chosenChanged();
}

void TaskListView::toggleChosen()
{
    if (m_model.rowOf(m_current) >= 0)
        toggle(m_current);
}

void TaskListView::extendChosen(int rows)
{
    if (m_model.rowOf(m_current) < 0)
        return step(0);
    m_chosen.insert(m_current);
    step(rows);
    m_chosen.insert(m_current);
    viewport()->update();
    emit chosenChanged();
}

void TaskListView::clearChosen()
{
    if (m_chosen.empty())
        return;
    m_chosen.clear();
    viewport()->update();
    emit chosenChanged();
}

void TaskListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (!under.isValid() || event->button() != Qt::LeftButton)
        return QListView::mousePressEvent(event);
    const TaskId task = m_model.at(under.row()).task.task.task;
    const int from = m_model.rowOf(m_current);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && from >= 0) {
        for (int row = qMin(from, under.row()); row <= qMax(from, under.row()); ++row)
            m_chosen.insert(m_model.at(row).task.task.task);
        emit chosenChanged();
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        toggle(task);
    } else {
        clearChosen();
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(under);
    viewport()->update();
    if (plain)
        emit pressed(task);
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_chosen.empty())
        clearChosen();
    else
        QListView::keyPressEvent(event);
}

} // namespace meridian
