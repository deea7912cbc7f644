// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/undated_list.h"
#include "ui/tasks/board_column.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QDrag>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace meridian {
namespace {

constexpr int UndatedRow = 30, UndatedSide = 16, UndatedFace = 20, UndatedCircle = 14, UndatedOwner = 150, UndatedMost = 4;

//! Circle, title, and whose it is, on one line.
class UndatedDelegate : public QStyledItemDelegate {
public:
    UndatedDelegate(const Look &look, const TaskColumnModel &model, const MemberBook &book, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, m_look.type.px(UndatedRow)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TaskRow &row = m_model.at(index.row());
        const Type &type = m_look.type;
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft, focused = option.widget && option.widget->hasFocus();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected)
            fillRounded(*painter, box, 6, m_look.theme.color(focused ? Token::Selection : Token::SelectionIdle));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(*painter, box, 6, m_look.theme.color(Token::Hover));
        QRectF left = QRectF(option.rect).adjusted(UndatedSide, 0, -UndatedSide, 0);
        const double circle = type.px(UndatedCircle), face = type.px(UndatedFace), inset = (face - circle) / 2;
        drawStatusCircle(*painter, m_look, {mirrored ? left.right() - inset - circle : left.left() + inset, left.center().y() - circle / 2, circle, circle},
                         row.task.status);
        mirrored ? left.setRight(left.right() - face - 8) : left.setLeft(left.left() + face + 8);
        if (const Member *owner = row.task.owner ? m_book.find(*row.task.owner) : nullptr) {
            const double room = type.px(UndatedOwner);
            QRectF part(mirrored ? left.left() : left.right() - room, left.top(), room, left.height());
            drawAvatar(*painter, m_look, {mirrored ? part.right() - face : part.left(), part.center().y() - face / 2, face, face}, Face::of(*owner));
            mirrored ? part.setRight(part.right() - face - 6) : part.setLeft(part.left() + face + 6);
            drawText(*painter, part, type.font(TypeStyle::Meta), m_look.theme.color(Token::TextMuted), m_book.callName(owner->member));
            mirrored ? left.setLeft(left.left() + room + 8) : left.setRight(left.right() - room - 8);
        }
        drawText(*painter, left, type.font(TypeStyle::Ui), m_look.theme.color(Token::Text), row.task.title);
    }

private:
    Look m_look;
    const TaskColumnModel &m_model;
    const MemberBook &m_book;
};

} // namespace

UndatedList::UndatedList(const Look &look, TaskColumnModel &model, const MemberBook &book, QWidget *parent)
    : QListView(parent), m_look(look), m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    setModel(&model);
    setItemDelegate(new UndatedDelegate(look, model, book, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAccessibleName(tr("Without a date"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] {
            m_moving = false;
            select(m_current);
            updateGeometry();
        });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_moving && index.isValid() && std::exchange(m_current, taskAt(index)) != taskAt(index))
            emit currentTaskChanged(m_current);
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { emit entered(taskAt(index)); });
}

QSize UndatedList::sizeHint() const
{
    return {100, m_look.type.px(UndatedRow) * qBound(1, m_model.rowCount(), UndatedMost) + 2};
}

TaskId UndatedList::taskAt(const QModelIndex &index) const
{
    return m_model.at(index.row()).task.task;
}

TaskId UndatedList::current() const
{
    return m_model.rowOf(m_current) >= 0 ? m_current : TaskId();
}

void UndatedList::select(TaskId task)
{
    const QScopedValueRollback moving(m_moving, true);
    m_current = task;
    const int row = m_model.rowOf(task);
    if (row >= 0)
        return setCurrentIndex(m_model.index(row));
    setCurrentIndex({});
    clearSelection();
}

void UndatedList::startDrag(Qt::DropActions)
{
    if (current().isNull())
        return;
    auto *data = new QMimeData;
    data->setData(BoardCards::mimeType(), current().toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction);
}

void UndatedList::keyPressEvent(QKeyEvent *event)
{
    const int onto = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == onto && event->modifiers().testFlag(Qt::NoModifier) && !current().isNull())
        return emit todayWanted(current());
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0)
        return emit chartWanted();
    if (event->text().isEmpty() || event->text()[0].isSpace() || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        QListView::keyPressEvent(event);
    else
        event->ignore(); // letters are keys of the screen, not the beginning of a name
}

void UndatedList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && under.isValid() && taskAt(under) == m_current)
        emit pressed(m_current);
}

} // namespace meridian
