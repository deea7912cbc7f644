// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class MarkdownEdit;

//! Bold, italic, list, code, link, mention and emoji, for one field.
class FormatButtons : public QWidget {
    Q_OBJECT
public:
    //! `edit` outlives this.
    FormatButtons(const Look &look, MarkdownEdit &edit, QWidget *parent = nullptr);
};

} // namespace meridian
