// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tokens.h"
#include <QColor>
#include <QPalette>
#include <array>

namespace meridian {

//! The tokens for those who ask for contrast: the words and the ground of the system's palette, a link, and mixtures of
//! words and ground for what was a tint. Lines and borders are as strong as words. A palette whose own words do not stand
//! out (less than 7 to 1) is not asked: then it is black and white.
//! Source: WCAG 2.2, 1.4.6 and 1.4.11.
class HighContrast {
public:
    HighContrast(const QPalette &system, bool dark);
    [[nodiscard]] QColor color(Token token) const { return m_colors[size_t(token)]; }
    //! From 1 to 21.
    [[nodiscard]] static double ratio(const QColor &one, const QColor &other);

private:
    std::array<QColor, TokenCount> m_colors;
};

} // namespace meridian
