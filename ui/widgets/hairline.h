// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! A one-pixel separator. Decoration: nothing is told by it alone.
class Hairline : public QWidget {
    Q_OBJECT
public:
    Hairline(const Look &look, Qt::Orientation orientation, Token token = Token::Hairline, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Token m_token;
};

} // namespace meridian
