// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"
#include <QAccessible>
#include <QApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>
#include <algorithm>

namespace meridian {

namespace {

using Layer = KeyBinding::Layer;

//! The character of a table's line. Caps Lock makes no difference, Shift does.
QString characterOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return QStringLiteral("\r");
    const QString text = event.text();
    if (text.size() != 1 || !text[0].isPrint())
        return {};
    if (!text[0].isLetter())
        return text;
    return event.modifiers() & Qt::ShiftModifier ? text.toUpper() : text.toLower();
}

//! Ctrl and Alt together are AltGr on some systems, which types a character.
bool isCommandChord(Qt::KeyboardModifiers modifiers, const QString &character)
{
    const bool altGr = modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)
        && !character.isEmpty() && !character[0].isLetterOrNumber();
    return !altGr && (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

//! The plus is on the key of the equals sign where it needs Shift, and nobody presses that as well.
QList<QKeySequence> sequencesOf(const KeyBinding &binding)
{
    QList<QKeySequence> keys{QKeySequence(QString::fromLatin1(binding.keys))};
    if (binding.command == Command::TextLarger)
        keys << QKeySequence(Qt::CTRL | Qt::Key_Equal);
    return keys;
}

} // namespace

bool KeyMap::screenReaderRuns()
{
    return QAccessible::isActive();
}

KeyMap::KeyMap(QWidget &window, Handler handler, std::function<bool()> readerRuns)
    : QObject(&window), m_window(window), m_handler(std::move(handler)), m_readerRuns(std::move(readerRuns))
{
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(HintMs);
    m_chordTimer.setSingleShot(true);
    m_chordTimer.setInterval(ChordMs);
    connect(&m_hintTimer, &QTimer::timeout, this, [this] { emit chordWaits(m_chord[0]); });
    connect(&m_chordTimer, &QTimer::timeout, this, &KeyMap::endChord);
    for (const KeyBinding &binding : keyBindings()) {
        if (binding.layer != Layer::Everywhere || !binding.command || !*binding.keys)
            continue;
        auto *shortcut = new QShortcut(&window);
        shortcut->setKeys(sequencesOf(binding));
        const Command command = *binding.command;
        connect(shortcut, &QShortcut::activated, this, [this, command] { m_handler(command); });
    }
    qApp->installEventFilter(this);
}

bool KeyMap::singleKeysWork() const
{
    return m_singleKeys == SingleKeys::On
        || (m_singleKeys == SingleKeys::UnlessScreenReader && !m_readerRuns());
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

QList<const KeyBinding *> KeyMap::chordsFrom(QChar first)
{
    QList<const KeyBinding *> found;
    for (const KeyBinding &binding : keyBindings()) {
        const QLatin1String keys(binding.keys);
        if (binding.layer == Layer::OutsideText && keys.size() == 2 && keys[0] == first)
            found << &binding;
    }
    return found;
}

bool KeyMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != &m_window || widget != QApplication::focusWidget() || !singleKeysWork() || isWriting())
        return false;
    return handleKey(*static_cast<QKeyEvent *>(event));
}

QString KeyMap::meant(const QString &character) const
{
    const QString symbol = m_others.key(character.toLower());
    const bool means = std::ranges::any_of(keyBindings(), [&](const KeyBinding &binding) {
        return binding.layer == Layer::OutsideText && character == QLatin1String(binding.keys).left(character.size());
    });
    return symbol.isEmpty() || means ? character : symbol;
}

bool KeyMap::handleKey(const QKeyEvent &event)
{
    const QString character = meant(characterOf(event));
    if (isCommandChord(event.modifiers(), character) || character.isEmpty())
        return false;
    const QString typed = m_chord + character;
    endChord();
    for (const KeyBinding &binding : keyBindings()) {
        if (binding.layer == Layer::OutsideText && binding.command && typed == QLatin1String(binding.keys))
            return m_handler(*binding.command);
    }
    if (typed.size() == 1 && !chordsFrom(typed[0]).isEmpty()) {
        beginChord(typed[0]);
        return true;
    }
    return typed.size() == 2; // a chord that is none ends in nothing, not in its second key
}

void KeyMap::beginChord(QChar first)
{
    m_chord = first;
    m_hintTimer.start();
    m_chordTimer.start();
}

void KeyMap::endChord()
{
    m_hintTimer.stop();
    m_chordTimer.stop();
    if (m_chord.isEmpty())
        return;
    m_chord.clear();
    emit chordOver();
}

} // namespace meridian
