// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/modal_layer.h"

namespace meridian {

//! Name, version, licence.
class AboutDialog : public ModalLayer {
    Q_OBJECT
public:
    AboutDialog(const Look &look, QWidget &window);
};

} // namespace meridian
