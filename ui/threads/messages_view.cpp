// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the view stands and how it scrolls; messages_input.cpp and messages_pointer.cpp have what people do in it.
#include "ui/threads/messages_view.h"
#include "ui/threads/message_actions.h"
#include "ui/threads/new_below.h"
#include <QScrollBar>

namespace meridian {

MessagesView::MessagesView(const Look &look, MessagesModel &model, const MemberBook &book,
                           MessageBodies &bodies, QWidget *parent)
    : QListView(parent)
    , m_look(look)
    , m_model(model)
    , m_book(book)
    , m_bodies(bodies)
    , m_delegate(m_look, model, book, bodies)
    , m_actions(new MessageActions(look, viewport()))
    , m_below(new NewBelow(look, *viewport()))
    , m_anchor(*this, MessagesModel::MessageRole)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Messages"));
    verticalScrollBar()->setSingleStep(40);
    setItemDelegate(&m_delegate);
    m_actions->hide();
    connect(m_below, &NewBelow::clicked, this, &MessagesView::showEnd);
    connect(m_actions, &MessageActions::reacted, this,
            [this](const QString &emoji) { react(target(), emoji); });
    connect(m_actions, &MessageActions::chosen, this, &MessagesView::perform);
    connect(&bodies, &MessageBodies::coloured, viewport(), qOverload<>(&QWidget::update));
    connect(&bodies, &MessageBodies::grown, this, [this](MessageId message) {
        if (const int row = m_model.rowOf(message); row >= 0)
            relayoutRow(m_model.index(row));
    });
    connect(&look.minutes, &MinuteTicker::minute, viewport(), qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    setModel(&model);
}

void MessagesView::setModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_anchor.take(); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_anchor.take(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_anchor.restore();
        placeActions();
    });
    QListView::setModel(model);
}

void MessagesView::reset()
{
    m_hovered = QPersistentModelIndex();
    m_selecting = false;
    m_delegate.setSelection({});
    QListView::reset();
    m_anchor.restore();
    placeActions();
}

void MessagesView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasAtEnd = isAtEnd();
    QListView::rowsInserted(parent, start, end);
    m_anchor.restore();
    for (int row = start; row <= end && !wasAtEnd; ++row)
        noteBelow(row);
    const bool atEnd = end + 1 == m_model.rowCount();
    const auto entry = m_model.at(end);
    const bool ownWords = entry.message && entry.message->state == SendState::Waiting
        && entry.message->message.author == m_book.self();
    if (atEnd && start == end && ownWords)
        showEnd(); // what was just written comes into view
    placeActions();
}

void MessagesView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_anchor.take(start, end);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

//! A row may have grown above what is read.
void MessagesView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    m_anchor.take();
    QListView::dataChanged(first, last, roles);
    m_anchor.restore();
    placeActions();
}

//! Words of others that came under what is read; pages that are read on scrolling are no news.
void MessagesView::noteBelow(int row)
{
    const auto entry = m_model.at(row);
    const bool news = entry.message && m_model.reachesEnd() && entry.message->message.author != m_book.self()
        && entry.message->message.seq == m_model.lastSeq();
    if (news)
        m_below->setCount(m_below->count() + 1);
}

bool MessagesView::showMessage(MessageId message)
{
    if (!m_model.reveal(message))
        return false;
    doItemsLayout();
    setCurrentIndex(m_model.index(m_model.rowOf(message)));
    const bool tall = visualRect(currentIndex()).height() > viewport()->height();
    scrollTo(currentIndex(), tall ? PositionAtTop : PositionAtCenter);
    return true;
}

void MessagesView::showWords(MessageId message)
{
    if (!showMessage(message))
        return;
    const QModelIndex index = currentIndex();
    const int width = viewport()->width();
    if (m_bodies.hasFolds(message) && !m_bodies.markRect(message).isValid()) {
        m_bodies.unfoldAll(message);
        relayoutRow(index);
    }
    const QRectF mark = m_bodies.markRect(message);
    if (!mark.isValid())
        return;
    const int top = visualRect(index).top() + m_delegate.bodyRect(index.row(), width).top() + int(mark.top());
    const int bottom = top + int(mark.height());
    const int margin = verticalScrollBar()->singleStep();
    QScrollBar *bar = verticalScrollBar();
    if (top < margin)
        bar->setValue(bar->value() + top - margin);
    else if (bottom > viewport()->height() - margin)
        bar->setValue(bar->value() + bottom - viewport()->height() + margin);
}

MessageId MessagesView::lastShown() const
{
    for (int y = viewport()->height() - 4; y >= 0; y -= 8) {
        const QModelIndex index = indexAt({viewport()->width() / 2, y});
        const auto entry = index.isValid() ? m_model.at(index.row()) : MessagesModel::Entry{};
        if (entry.message)
            return entry.message->message.message;
    }
    return {};
}

bool MessagesView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void MessagesView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    m_anchor.take();
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width() && wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->oldSize().width() != event->size().width())
        m_anchor.restore();
    placeActions();
    m_below->place();
}

void MessagesView::verticalScrollbarValueChanged(int value)
{
    QListView::verticalScrollbarValueChanged(value);
    placeActions();
    if (isAtEnd())
        m_below->setCount(0);
    if (m_unfolding)
        QMetaObject::invokeMethod(this, &MessagesView::loadOlderIfSeen, Qt::QueuedConnection);
}

void MessagesView::loadOlderIfSeen()
{
    const int fold = m_model.foldRow();
    if (fold < 0 || fold + 1 >= m_model.rowCount())
        return;
    if (!visualRect(m_model.index(fold)).intersects(viewport()->rect().adjusted(0, -200, 0, 0)))
        return;
    const auto below = m_model.at(fold + 1);
    if (!below.message || below.message->message.message == m_olderAskedFrom)
        return;
    m_olderAskedFrom = below.message->message.message;
    m_model.loadOlder(MessagesModel::StepSize);
}

void MessagesView::showStart()
{
    m_unfolding = false;
    m_olderAskedFrom = {};
    m_below->setCount(0);
    doItemsLayout();
    const int firstNew = m_model.firstNewRow();
    if (firstNew < 0) {
        showEnd();
        return;
    }
    const QRect row = visualRect(m_model.index(firstNew));
    const bool fitsAbove = row.bottom() + verticalScrollBar()->value() <= viewport()->height();
    if (!fitsAbove)
        scrollTo(m_model.index(firstNew), PositionAtTop);
}

void MessagesView::showEnd()
{
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void MessagesView::showNextNew()
{
    const int row = m_model.firstNewRow();
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex(), PositionAtTop);
}

void MessagesView::step(int direction)
{
    int row = currentIndex().isValid() ? currentIndex().row() + direction
                                       : indexAt({viewport()->width() / 2, 4}).row();
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    const QModelIndex next = m_model.index(row);
    if (!next.isValid())
        return;
    m_hovered = QPersistentModelIndex();
    setCurrentIndex(next);
    scrollTo(next,
             visualRect(next).height() > viewport()->height() ? PositionAtTop : EnsureVisible);
    if (direction > 0 && row + 1 == m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    placeActions();
}

QRect MessagesView::rectOf(MessageId message) const
{
    const int row = m_model.rowOf(message);
    return row < 0 ? QRect() : visualRect(m_model.index(row));
}

std::optional<MessageId> MessagesView::currentMessage() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    const auto entry = m_model.at(currentIndex().row());
    return entry.message ? std::optional(entry.message->message.message) : std::nullopt;
}

void MessagesView::setSidePadding(int padding)
{
    if (padding == m_delegate.sidePadding())
        return;
    m_delegate.setSidePadding(padding);
    m_anchor.take();
    m_anchor.restore();
}

void MessagesView::setPeople(const std::vector<MemberId> &people)
{
    m_people = people;
    m_model.setPeople(people);
    m_bodies.setPeople(people);
    viewport()->update();
}

void MessagesView::relayoutRow(const QModelIndex &index)
{
    emit m_delegate.sizeHintChanged(index);
    m_anchor.take();
    m_anchor.restore();
    viewport()->update();
}

//! As the workspace decides.
Removes MessagesView::removes() const
{
    const Member *me = m_book.find(m_book.self());
    return me && (me->role == Role::Owner || me->role == Role::Admin) ? Removes::Everyones : Removes::Own;
}

void MessagesView::placeActions()
{
    if (m_actions->isMenuOpen())
        return;
    QModelIndex on = m_hovered;
    if (!on.isValid() && hasFocus())
        on = currentIndex();
    const auto entry = on.isValid() ? m_model.at(on.row()) : MessagesModel::Entry{};
    WordsState words;
    if (entry.message) {
        words.folded = m_bodies.hasFolds(entry.message->message.message);
        words.holdsTimes = !m_bodies.times(entry.message->message.message).empty();
    }
    m_actions->setOffered(actionsFor(entry, m_book.self(), words, removes()));
    const bool usable = !m_actions->offered().empty();
    m_delegate.setActionsRow(usable ? on.row() : -1);
    m_actions->setVisible(usable);
    viewport()->update();
    if (!usable)
        return;
    const QRect row = visualRect(on);
    const int markerHeight = m_delegate.messageTop(entry);
    const int x = row.right() - (m_delegate.sidePadding() - 4) - m_actions->width();
    m_actions->move(
        x, std::max(row.top() + markerHeight + 2, std::min(4, row.bottom() - m_actions->height())));
}

} // namespace meridian
