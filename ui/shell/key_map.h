// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <span>

class QKeyEvent;
class QWidget;

namespace meridian {

//! What a key asks the window for.
enum class Command {
    NewThread, GoInbox, GoOutbox, Back, Forward, NextRegion, PreviousRegion, ToggleSidebar, Shortcuts, Quit,
    NextRow, PreviousRow, BackToList, Reply, NextThread, PreviousThread, Undo
};

//! One line of the keyboard map; the shortcuts overlay lists this very table, so it cannot say
//! what does not work. `keys` of layer 1 are portable key sequences, any of them separated by `|`; of layer 2 the
//! characters themselves, two for a chord ("gi"). A line without a command is answered by the widget it happens in.
struct KeyBinding {
    enum class Layer { Everywhere, OutsideText };
    enum class Group { Move, Write, Window };
    Layer layer = Layer::Everywhere;
    Group group = Group::Move;
    const char *keys = nullptr;
    std::optional<Command> command;
    const char *text = nullptr; //!< marked for translation in the context "KeyMap"
};

[[nodiscard]] std::span<const KeyBinding> keyBindings();
//! The keys as people read them: "Ctrl+N", "G then I".
[[nodiscard]] QStringList keyNames(const KeyBinding &binding);

//! Turns keys into commands for one window. Layer 1 works everywhere; single keys never fire while the focus
//! is in a text field. Keys are matched by the character, not by their place on the keyboard.
class KeyMap : public QObject {
    Q_OBJECT
public:
    static constexpr int ChordMs = 1500;

    //! False: not here and now; the key goes on to the widget that has the focus.
    using Handler = std::function<bool(Command)>;

    KeyMap(QWidget &window, Handler handler);
    //! True when what has the focus takes text.
    [[nodiscard]] static bool isWriting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    QWidget &m_window;
    Handler m_handler;
    QString m_chord;
    QTimer m_chordTimer;
};

} // namespace meridian
