// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class MarkdownEdit;
class TextLabel;

//! A quiet line after a very long paste: it can become a block of code, which readers see folded.
class PasteOffer : public QWidget {
    Q_OBJECT
public:
    //! `edit` outlives this.
    PasteOffer(const Look &look, MarkdownEdit &edit, QWidget *parent = nullptr);

private:
    MarkdownEdit &m_edit;
    TextLabel *m_line;
};

} // namespace meridian
