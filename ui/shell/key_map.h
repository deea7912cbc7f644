// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/key_table.h"
#include <QMap>
#include <QObject>
#include <QTimer>
#include <functional>

class QKeyEvent;
class QWidget;

namespace meridian {

//! Turns keys into commands for one window. Layer 1 works everywhere; single keys never fire while the focus
//! is in a text field, nor, until somebody says so, beside a screen reader, which has single keys of its own.
//! Keys are matched by the character, not by their place on the keyboard.
class KeyMap : public QObject {
    Q_OBJECT
public:
    static constexpr int HintMs = 400;
    static constexpr int ChordMs = 1500;
    enum class SingleKeys { UnlessScreenReader, On, Off };

    //! False: not here and now; the key goes on to the widget that has the focus.
    using Handler = std::function<bool(Command)>;

    //! `readerRuns` says whether a screen reader does.
    KeyMap(QWidget &window, Handler handler, std::function<bool()> readerRuns = &KeyMap::screenReaderRuns);
    [[nodiscard]] static bool screenReaderRuns();
    void setSingleKeys(SingleKeys choice) { m_singleKeys = choice; }
    [[nodiscard]] bool singleKeysWork() const;
    //! Characters that count as a symbol of the table, by the symbol. One that means something itself keeps its meaning.
    void setOthers(const QMap<QString, QString> &others) { m_others = others; }
    //! True when what has the focus takes text.
    [[nodiscard]] static bool isWriting();
    //! The lines that a chord which has begun with `first` can end in.
    [[nodiscard]] static QList<const KeyBinding *> chordsFrom(QChar first);

signals:
    //! A chord was begun some time ago: say what can follow.
    void chordWaits(QChar first);
    void chordOver();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString meant(const QString &character) const;
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void beginChord(QChar first);
    void endChord();

    QWidget &m_window;
    Handler m_handler;
    std::function<bool()> m_readerRuns;
    SingleKeys m_singleKeys = SingleKeys::UnlessScreenReader;
    QMap<QString, QString> m_others;
    QString m_chord;
    QTimer m_hintTimer, m_chordTimer;
};

} // namespace meridian
