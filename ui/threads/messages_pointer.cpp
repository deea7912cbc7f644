// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does; messages_input.cpp has keys and menus.
#include "ui/threads/message_actions.h"
#include "ui/threads/messages_view.h"
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace meridian {

namespace {

//! A table with a line a clock.
QString clocksTip(const std::vector<ClockLine> &lines)
{
    QString rows;
    for (const ClockLine &line : lines)
        rows += QStringLiteral("<tr><td style='white-space:nowrap'>%1</td><td style='padding-left:12px'>%2</td></tr>")
                    .arg(line.when.toHtmlEscaped(), line.names.toHtmlEscaped());
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

} // namespace

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
    const MessageWords words = wordsOf(entry, m_book.self());
    const QString text = m_bodies.body(words, width).text(hit.part);
    int from = std::min(hit.position.position, int(text.size())), to = from;
    while (from > 0 && text.at(from - 1).isLetterOrNumber())
        --from;
    while (to < text.size() && text.at(to).isLetterOrNumber())
        ++to;
    m_delegate.setSelection({words.key, {hit.part, from}, {hit.part, to}});
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
        MessageBody &words = m_bodies.body(wordsOf(entry, m_book.self()), body.width());
        words.scrollCode(event->position() - visualRect(index).topLeft() - body.topLeft(),
                         -delta / 2);
        viewport()->update();
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

//! Who answered with an emoji, a time on everyone's clock, where a link leads that does not say so.
QString MessagesView::tipFor(const QModelIndex &index, const MessageHit &hit) const
{
    if (hit.kind == MessageHit::Kind::Reaction)
        return m_delegate.reactionNames(index.row(), hit.detail);
    if (hit.kind == MessageHit::Kind::Link && !hit.detail.startsWith(u"meridian:"))
        return hit.detail.toHtmlEscaped();
    return hit.time ? clocksTip(clockLines(m_book, m_people, *hit.time, m_look.clock.now())) : QString();
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
    const QString text = tipFor(index, hit);
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace meridian
