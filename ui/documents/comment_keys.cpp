// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_keys.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_margin.h"
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QShortcut>

namespace meridian {

namespace {

bool isWriting()
{
    QObject *focus = QGuiApplication::focusObject();
    QInputMethodQueryEvent query(Qt::ImEnabled);
    return focus && QCoreApplication::sendEvent(focus, &query) && query.value(Qt::ImEnabled).toBool();
}

} // namespace

CommentKeys::CommentKeys(CommentDesk &desk, DocumentView &view) : QObject(&desk), m_desk(desk), m_margin(&desk.margin())
{
    addShortcuts(view);
    view.installEventFilter(this);
    m_margin->installEventFilter(this);
}

void CommentKeys::addShortcuts(DocumentView &view)
{
    const auto add = [&](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key), &view);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_desk, deed);
    };
    add(Qt::Key_M, &CommentDesk::commentOnSelection);
    add(Qt::Key_L, &CommentDesk::toggleList);
    add(Qt::Key_S, &CommentDesk::toggleSuggesting);
}

bool CommentKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const bool done = !isWriting() && press(*static_cast<QKeyEvent *>(event));
    return done || watched == m_margin; // or the page, which the margin lies in, would write what a card has no use for
}

bool CommentKeys::press(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)
        return m_desk.step(event.key() == Qt::Key_Down ? 1 : -1);
    const QString letter = event.text().toLower();
    if (letter == u"j" || letter == u"k")
        return m_desk.step(letter == u"j" ? 1 : -1);
    if (letter == u"e")
        return m_desk.resolve();
    if (letter == u"r")
        return m_desk.reply();
    if (letter == u"c")
        return m_desk.commentOnParagraph();
    if (letter == u"l")
        return m_desk.copyLink();
    if (letter == u"o")
        return m_desk.openThread();
    if (letter == u"t")
        return m_desk.makeTask();
    if (letter == u"s" && m_desk.isOpen()) {
        m_desk.toggleSuggesting();
        return true;
    }
    return false;
}

} // namespace meridian
