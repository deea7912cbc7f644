// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/message_actions.h"
#include "ui/threads/messages_view.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>
#include <algorithm>

namespace meridian {

MessageHit MessagesView::hitAt(QPoint point, QModelIndex *index) const
{
    const QModelIndex under = indexAt(point);
    if (index)
        *index = under;
    if (!under.isValid())
        return {};
    const QRect row = visualRect(under);
    return m_delegate.hitAt(under.row(), row.width(), point - row.topLeft());
}

MemberId MessagesView::authorAt(QPoint point) const
{
    const QModelIndex under = indexAt(point);
    if (!under.isValid())
        return {};
    const QRect row = visualRect(under);
    return m_delegate.authorAt(under.row(), row.width(), point - row.topLeft());
}

void MessagesView::mouseMoveEvent(QMouseEvent *event)
{
    QModelIndex index;
    const MessageHit hit = hitAt(event->position().toPoint(), &index);
    if (m_selecting) {
        TextSelection selection = m_delegate.selection();
        const auto entry = index.isValid() ? m_model.at(index.row()) : MessagesModel::Entry{};
        if (entry.message && entry.message->message.message == selection.message && hit.part >= 0) {
            selection.to = hit.position;
            m_delegate.setSelection(selection);
            viewport()->update();
        }
        return;
    }
    if (m_hovered != index) {
        m_hovered = index;
        placeActions();
    }
    switch (hit.kind) {
    case MessageHit::Kind::Nothing:
        viewport()->setCursor(Qt::ArrowCursor);
        break;
    case MessageHit::Kind::Text:
        viewport()->setCursor(Qt::IBeamCursor);
        break;
    default:
        viewport()->setCursor(Qt::PointingHandCursor);
    }
}

void MessagesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    QModelIndex index;
    const MessageHit hit = hitAt(event->position().toPoint(), &index);
    m_delegate.setSelection({});
    viewport()->update();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const auto entry = m_model.at(index.row());
    if (entry.message
        && (hit.kind == MessageHit::Kind::Text || hit.kind == MessageHit::Kind::Link)) {
        m_delegate.setSelection({entry.message->message.message, hit.position, hit.position});
        m_selecting = true;
    }
}

void MessagesView::mouseReleaseEvent(QMouseEvent *event)
{
    const TextSelection selected = m_delegate.selection();
    const bool dragged = m_selecting && selected.from != selected.to;
    m_selecting = false;
    if (event->button() != Qt::LeftButton || dragged)
        return;
    QModelIndex index;
    const MessageHit hit = hitAt(event->position().toPoint(), &index);
    if (const MemberId author = authorAt(event->position().toPoint()); !author.isNull())
        emit authorWanted(author);
    else if (index.isValid())
        activate(index, hit);
}

void MessagesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QModelIndex index;
    const MessageHit hit = hitAt(event->position().toPoint(), &index);
    const auto entry = index.isValid() ? m_model.at(index.row()) : MessagesModel::Entry{};
    if (!entry.message || hit.kind != MessageHit::Kind::Text)
        return;
    const int width = m_delegate.bodyRect(index.row(), visualRect(index).width()).width();
    const Message &message = entry.message->message;
    const QString text = m_bodies.body(message.message, message.text, width).text(hit.part);
    int from = std::min(hit.position.position, int(text.size())), to = from;
    while (from > 0 && text.at(from - 1).isLetterOrNumber())
        --from;
    while (to < text.size() && text.at(to).isLetterOrNumber())
        ++to;
    m_delegate.setSelection({message.message, {hit.part, from}, {hit.part, to}});
    viewport()->update();
}

void MessagesView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    if (m_actions->isMenuOpen())
        return;
    m_hovered = QPersistentModelIndex();
    placeActions();
}

void MessagesView::wheelEvent(QWheelEvent *event)
{
    const bool sideways
        = event->angleDelta().x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto entry = index.isValid() ? m_model.at(index.row()) : MessagesModel::Entry{};
    if (sideways && entry.message) {
        const int delta
            = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        const QRect body = m_delegate.bodyRect(index.row(), visualRect(index).width());
        MessageBody &words = m_bodies.body(entry.message->message.message,
                                           entry.message->message.text, body.width());
        words.scrollCode(event->position() - visualRect(index).topLeft() - body.topLeft(),
                         -delta / 2);
        viewport()->update();
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

void MessagesView::activate(const QModelIndex &index, const MessageHit &hit)
{
    const auto entry = m_model.at(index.row());
    const MessageId id = entry.message ? entry.message->message.message
        : entry.refused                ? RefusedWords::of(*entry.refused).key
                                       : MessageId();
    switch (hit.kind) {
    case MessageHit::Kind::Nothing:
    case MessageHit::Kind::Text:
        break;
    case MessageHit::Kind::Link:
        if (const auto link = ThreadLink::parse(hit.detail))
            emit threadLinkActivated(*link);
        else
            QDesktopServices::openUrl(QUrl(hit.detail));
        break;
    case MessageHit::Kind::CopyCode: {
        const QString text
            = entry.message ? entry.message->message.text : RefusedWords::of(*entry.refused).text;
        const int width = m_delegate.bodyRect(index.row(), visualRect(index).width()).width();
        copyText(m_bodies.body(id, text, width).code(hit.part));
        break;
    }
    case MessageHit::Kind::ShowAllCode:
        m_bodies.unfoldCode(id, hit.part);
        relayoutRow(index);
        break;
    case MessageHit::Kind::ShowAll:
        m_bodies.unfold(id);
        relayoutRow(index);
        break;
    case MessageHit::Kind::Reaction:
        react(index, hit.detail);
        break;
    case MessageHit::Kind::TryAgain:
        emit retryWanted(entry.refused->op.opId);
        break;
    case MessageHit::Kind::CopyText:
        copyText(RefusedWords::of(*entry.refused).text);
        break;
    case MessageHit::Kind::Discard:
        emit discardWanted(entry.refused->op.opId);
        break;
    case MessageHit::Kind::Unfold:
        m_unfolding = true;
        m_olderAskedFrom = {};
        m_model.loadOlder();
        break;
    }
}

void MessagesView::react(const QModelIndex &index, const QString &emoji)
{
    if (!index.isValid())
        return;
    const auto entry = m_model.at(index.row());
    if (!entry.message)
        return;
    const auto &reactions = entry.message->reactions;
    const bool mine = std::ranges::any_of(
        reactions, [&](const ReactionCount &r) { return r.emoji == emoji && r.mine; });
    emit reacted(entry.message->message.message, emoji, !mine);
}

void MessagesView::acknowledge()
{
    if (!currentIndex().isValid())
        step(1);
    m_hovered = QPersistentModelIndex();
    placeActions();
    if (std::ranges::find(m_actions->offered(), MessageAction::Acknowledge) != m_actions->offered().end())
        m_actions->openReactions();
}

QModelIndex MessagesView::target() const
{
    return m_hovered.isValid() ? QModelIndex(m_hovered) : currentIndex();
}

QString MessagesView::selectedIn(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate.selectedText(index.row(), viewport()->width()) : QString();
}

bool MessagesView::perform(MessageAction action)
{
    const QModelIndex index = target();
    const auto &offered = m_actions->offered();
    if (!index.isValid() || std::ranges::find(offered, action) == offered.end())
        return false;
    const auto entry = m_model.at(index.row());
    if (entry.refused) {
        using enum MessageHit::Kind;
        activate(index, {action == MessageAction::TryAgain  ? TryAgain
                             : action == MessageAction::Discard ? Discard
                                                                : CopyText,
                         {}, -1, {}});
        return true;
    }
    const Message message = entry.message->message;
    switch (action) {
    case MessageAction::Quote: {
        const QString selected = selectedIn(index);
        emit quoteWanted(selected.isEmpty() ? message.text : selected);
        break;
    }
    case MessageAction::Comment: emit commentWanted(message.beside.value_or(message.message)); break;
    case MessageAction::Acknowledge: m_actions->openReactions(); break;
    case MessageAction::React: m_actions->openEmoji(); break;
    case MessageAction::ShowAll:
        m_bodies.unfoldAll(message.message);
        relayoutRow(index);
        break;
    case MessageAction::CopyText: copy(); break;
    case MessageAction::CopyLink: emit linkWanted(message.message); break;
    case MessageAction::Author: emit authorWanted(message.author); break;
    case MessageAction::Edit: emit editWanted(message.message, message.text); break;
    case MessageAction::Versions: emit versionsWanted(message.message); break;
    case MessageAction::Delete: emit deleteWanted(message.message); break;
    case MessageAction::TryAgain:
    case MessageAction::Discard: return false;
    }
    return true;
}

//! What can be done with the current row, as a menu.
void MessagesView::openMenu()
{
    placeActions();
    m_actions->openMenu();
}

void MessagesView::contextMenuEvent(QContextMenuEvent *event)
{
    m_hovered = QPersistentModelIndex();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = indexAt(event->pos());
        if (!under.isValid())
            return;
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(under);
        m_hovered = under;
    }
    openMenu();
}

bool MessagesView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QModelIndex index;
    const MessageHit hit = hitAt(help->pos(), &index);
    const QString text = hit.kind == MessageHit::Kind::Reaction
        ? m_delegate.reactionNames(index.row(), hit.detail)
        : QString();
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void MessagesView::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied();
}

//! The selected words, else the whole message under the pointer or the keyboard.
void MessagesView::copy()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_delegate.selectedText(row, viewport()->width());
        if (!text.isEmpty()) {
            copyText(text);
            return;
        }
    }
    const QModelIndex index = target();
    if (!index.isValid())
        return;
    const auto entry = m_model.at(index.row());
    if (entry.message)
        copyText(entry.message->message.text);
    else if (entry.refused)
        copyText(RefusedWords::of(*entry.refused).text);
}

bool MessagesView::moveByKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: return step(1), true;
    case Qt::Key_Up: return step(-1), true;
    case Qt::Key_Home:
        m_model.loadOldest();
        verticalScrollBar()->setValue(0);
        return true;
    case Qt::Key_End:
        m_model.loadNewest();
        showEnd();
        return true;
    case Qt::Key_Space: {
        const int page = verticalScrollBar()->pageStep() - 40;
        const bool up = event->modifiers().testFlag(Qt::ShiftModifier);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (up ? -page : page));
        return true;
    }
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub), true;
    case Qt::Key_PageDown:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd), true;
    default: return false;
    }
}

bool MessagesView::actByKey(QKeyEvent *event)
{
    const QString key = event->text();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (key == u"j")
        return step(1), true;
    if (key == u"k")
        return step(-1), true;
    if (!enter && key != u"q" && key != u"c" && key != u"l")
        return false;
    m_hovered = QPersistentModelIndex(); // the keyboard's row, not the pointer's
    placeActions();
    if (!enter)
        return perform(key == u"q"       ? MessageAction::Quote
                           : key == u"c" ? MessageAction::Comment
                                         : MessageAction::CopyLink);
    if (currentIndex().isValid() && currentIndex().row() == m_model.foldRow())
        activate(currentIndex(), {MessageHit::Kind::Unfold, {}, -1, {}});
    else
        openMenu();
    return true;
}

void MessagesView::keyPressEvent(QKeyEvent *event)
{
    const bool plain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (!moveByKey(event) && !(plain && actByKey(event)))
        event->ignore(); // the pane knows the rest
}

void MessagesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeActions();
}

void MessagesView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    placeActions();
}

void MessagesView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    placeActions();
}

} // namespace meridian
