// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and menus do; messages_pointer.cpp has the pointer.
#include "ui/threads/message_actions.h"
#include "ui/threads/messages_view.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QUrl>
#include <algorithm>

namespace meridian {

void MessagesView::activate(const QModelIndex &index, const MessageHit &hit)
{
    const auto entry = m_model.at(index.row());
    const MessageWords words = wordsOf(entry, m_book.self());
    switch (hit.kind) {
    case MessageHit::Kind::Nothing:
    case MessageHit::Kind::Text:
        break;
    case MessageHit::Kind::Link:
        if (const auto link = ThreadLink::parse(hit.detail))
            emit threadLinkActivated(*link);
        else if (const auto document = DocumentLink::parse(hit.detail))
            emit documentLinkActivated(*document);
        else if (const auto channel = ChannelLink::parse(hit.detail))
            emit channelLinkActivated(*channel);
        else
            QDesktopServices::openUrl(QUrl(hit.detail));
        break;
    case MessageHit::Kind::CopyCode: {
        const int width = m_delegate.bodyRect(index.row(), visualRect(index).width()).width();
        copyText(m_bodies.body(words, width).code(hit.part));
        break;
    }
    case MessageHit::Kind::ShowAllCode:
        m_bodies.unfoldCode(words.key, hit.part);
        relayoutRow(index);
        break;
    case MessageHit::Kind::ShowAll:
        m_bodies.unfold(words.key);
        relayoutRow(index);
        break;
    case MessageHit::Kind::Reaction:
        react(index, hit.detail);
        break;
    case MessageHit::Kind::Task:
        if (const auto task = TaskId::fromString(hit.detail))
            emit taskActivated(*task);
        break;
    case MessageHit::Kind::TryAgain:
        emit retryWanted(entry.refused->op.opId);
        break;
    case MessageHit::Kind::CopyText:
        copyText(words.text);
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
    emit reacted(entry.message->message, emoji, !mine);
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
    case MessageAction::MakeTask: emit makeTaskWanted(message, selectedIn(index)); break;
    case MessageAction::NotUrgent: react(index, QStringLiteral("not_urgent")); break;
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
    case MessageAction::Times: emit timesWanted(message.message, m_bodies.times(message.message)); break;
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
    const QString words = wordsOf(m_model.at(index.row()), m_book.self()).text;
    if (!words.isEmpty())
        copyText(words);
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
    static const QHash<QString, MessageAction> actions{{QStringLiteral("q"), MessageAction::Quote},
                                                       {QStringLiteral("c"), MessageAction::Comment},
                                                       {QStringLiteral("t"), MessageAction::MakeTask},
                                                       {QStringLiteral("w"), MessageAction::Times},
                                                       {QStringLiteral("l"), MessageAction::CopyLink}};
    if (!enter && !actions.contains(key))
        return false;
    m_hovered = QPersistentModelIndex(); // the keyboard's row, not the pointer's
    placeActions();
    if (!enter)
        return perform(actions.value(key));
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
