// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QStringList>
#include <expected>

namespace meridian {

//! What the command line asks for.
struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
public:
    enum class Run { Window, Tour, Help, Version };
    Run run = Run::Window;
    bool demo = false;
    QString profile; //!< empty: the usual place
    QString tour;    //!< folder for the pictures
    QString scenes;  //!< which of them; empty: all
    QString link;    //!< to a thread or a message, to be opened; may be empty

    //! Errors: one sentence for stderr.
    [[nodiscard]] static std::expected<Options, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
    //! Why no window could be opened here, judged from the environment alone, before Qt gives up by itself;
    //! empty when there is a display.
    [[nodiscard]] static QString missingDisplay(const QStringList &arguments);
    //! The one sentence for a machine without a display.
    [[nodiscard]] static QString noDisplaySentence();
};

} // namespace meridian
