// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"
#include <QApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>
#include <array>

namespace meridian {

namespace {

using Layer = KeyBinding::Layer;
using Group = KeyBinding::Group;

constexpr std::array Bindings{
    KeyBinding{Layer::Everywhere, Group::Move, "Alt+1", Command::GoInbox, QT_TRANSLATE_NOOP("KeyMap", "Inbox")},
    KeyBinding{Layer::Everywhere, Group::Move, "Alt+2", Command::GoOutbox,
               QT_TRANSLATE_NOOP("KeyMap", "Drafts and outbox")},
    KeyBinding{Layer::Everywhere, Group::Move, "Alt+Left", Command::Back, QT_TRANSLATE_NOOP("KeyMap", "Back")},
    KeyBinding{Layer::Everywhere, Group::Move, "Alt+Right", Command::Forward, QT_TRANSLATE_NOOP("KeyMap", "Forward")},
    KeyBinding{Layer::Everywhere, Group::Move, "F6", Command::NextRegion, QT_TRANSLATE_NOOP("KeyMap", "Next region")},
    KeyBinding{Layer::Everywhere, Group::Move, "Shift+F6", Command::PreviousRegion,
               QT_TRANSLATE_NOOP("KeyMap", "Previous region")},
    KeyBinding{Layer::OutsideText, Group::Move, "j", Command::NextRow,
               QT_TRANSLATE_NOOP("KeyMap", "Next row or message")},
    KeyBinding{Layer::OutsideText, Group::Move, "k", Command::PreviousRow,
               QT_TRANSLATE_NOOP("KeyMap", "Previous row or message")},
    KeyBinding{Layer::OutsideText, Group::Move, "\r", {}, QT_TRANSLATE_NOOP("KeyMap", "Open; into the messages")},
    KeyBinding{Layer::OutsideText, Group::Move, "u", Command::BackToList, QT_TRANSLATE_NOOP("KeyMap", "Back to the list")},
    KeyBinding{Layer::OutsideText, Group::Move, "]", Command::NextThread, QT_TRANSLATE_NOOP("KeyMap", "Next thread")},
    KeyBinding{Layer::OutsideText, Group::Move, "[", Command::PreviousThread,
               QT_TRANSLATE_NOOP("KeyMap", "Previous thread")},
    KeyBinding{Layer::OutsideText, Group::Move, "n", {}, QT_TRANSLATE_NOOP("KeyMap", "Next new message")},
    KeyBinding{Layer::OutsideText, Group::Move, "gi", Command::GoInbox, QT_TRANSLATE_NOOP("KeyMap", "Go to the inbox")},
    KeyBinding{Layer::OutsideText, Group::Move, "go", Command::GoOutbox, QT_TRANSLATE_NOOP("KeyMap", "Go to the outbox")},
    KeyBinding{Layer::Everywhere, Group::Write, "Ctrl+N", Command::NewThread, QT_TRANSLATE_NOOP("KeyMap", "New thread")},
    KeyBinding{Layer::OutsideText, Group::Write, "r", Command::Reply, QT_TRANSLATE_NOOP("KeyMap", "Reply")},
    KeyBinding{Layer::OutsideText, Group::Write, "a", {},
               QT_TRANSLATE_NOOP("KeyMap", "Acknowledge: Thanks, Agree, Looking into it")},
    KeyBinding{Layer::Everywhere, Group::Write, "Ctrl+Return", {}, QT_TRANSLATE_NOOP("KeyMap", "Send")},
    KeyBinding{Layer::Everywhere, Group::Write, "Ctrl+B", {}, QT_TRANSLATE_NOOP("KeyMap", "Bold")},
    KeyBinding{Layer::Everywhere, Group::Write, "Ctrl+I", {}, QT_TRANSLATE_NOOP("KeyMap", "Italic")},
    KeyBinding{Layer::Everywhere, Group::Write, "Esc", {},
               QT_TRANSLATE_NOOP("KeyMap", "Leave the field; the text stays")},
    KeyBinding{Layer::OutsideText, Group::Write, "z", Command::Undo, QT_TRANSLATE_NOOP("KeyMap", "Undo the last action")},
    KeyBinding{Layer::Everywhere, Group::Window, "Ctrl+\\", Command::ToggleSidebar,
               QT_TRANSLATE_NOOP("KeyMap", "Sidebar or rail")},
    KeyBinding{Layer::Everywhere, Group::Window, "Ctrl+/", Command::Shortcuts, QT_TRANSLATE_NOOP("KeyMap", "Shortcuts")},
    KeyBinding{Layer::OutsideText, Group::Window, "?", Command::Shortcuts, QT_TRANSLATE_NOOP("KeyMap", "Shortcuts")},
    KeyBinding{Layer::Everywhere, Group::Window, "Ctrl+Q", Command::Quit, QT_TRANSLATE_NOOP("KeyMap", "Quit")},
};

QString characterOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return QStringLiteral("\r");
    return event.text().toLower();
}

} // namespace

std::span<const KeyBinding> keyBindings()
{
    return Bindings;
}

QStringList keyNames(const KeyBinding &binding)
{
    const QString keys = QString::fromLatin1(binding.keys);
    if (binding.layer == Layer::Everywhere)
        return {QKeySequence(keys).toString(QKeySequence::NativeText)};
    if (keys == QLatin1String("\r"))
        return {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)};
    QStringList names;
    for (const QChar one : keys)
        names << QString(one.toUpper());
    return names;
}

KeyMap::KeyMap(QWidget &window, Handler handler)
    : QObject(&window), m_window(window), m_handler(std::move(handler))
{
    m_chordTimer.setSingleShot(true);
    m_chordTimer.setInterval(ChordMs);
    connect(&m_chordTimer, &QTimer::timeout, this, [this] { m_chord.clear(); });
    for (const KeyBinding &binding : Bindings) {
        if (binding.layer != Layer::Everywhere || !binding.command)
            continue;
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(binding.keys)), &window);
        const Command command = *binding.command;
        connect(shortcut, &QShortcut::activated, this, [this, command] { m_handler(command); });
    }
    qApp->installEventFilter(this);
}

bool KeyMap::isWriting()
{
    QObject *focus = QGuiApplication::focusObject();
    if (!focus)
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(focus, &query);
    return query.value(Qt::ImEnabled).toBool();
}

bool KeyMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != &m_window || widget != QApplication::focusWidget() || isWriting())
        return false;
    return handleKey(*static_cast<QKeyEvent *>(event));
}

bool KeyMap::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString character = characterOf(event);
    if (character.isEmpty())
        return false;
    const QString typed = m_chord + character;
    m_chord.clear();
    m_chordTimer.stop();
    for (const KeyBinding &binding : Bindings) {
        if (binding.layer != Layer::OutsideText)
            continue;
        const QString keys = QString::fromLatin1(binding.keys);
        if (keys == typed && binding.command)
            return m_handler(*binding.command);
        if (keys.size() == 2 && keys.startsWith(typed)) {
            m_chord = typed;
            m_chordTimer.start();
            return true;
        }
    }
    return false;
}

} // namespace meridian
