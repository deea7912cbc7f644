// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/modal_layer.h"

namespace meridian {

//! Asks before the window goes while something waits to be sent: it is kept, and goes out only while Meridian runs.
class QuitDialog : public ModalLayer {
    Q_OBJECT
public:
    enum class Tray { There, Missing };
    QuitDialog(const Look &look, QWidget &window, int waiting, Tray tray);

signals:
    void quitWanted();
    void trayWanted(); //!< out of sight, and running
};

} // namespace meridian
