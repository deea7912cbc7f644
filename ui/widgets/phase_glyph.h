// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/day_phase.h"
#include "ui/theme/tokens.h"
#include <QCoreApplication>
#include <QPainterPath>

class QPainter;

namespace meridian {

class Theme;

//! The four signs of where somebody is in their day. They differ in shape as well as in hue.
//!
//! Units: paths lie on a grid of 14 by 14. Source: icons phase-*.svg and badge-*.svg of the design.
class PhaseGlyph {
    Q_DECLARE_TR_FUNCTIONS(meridian::PhaseGlyph)
public:
    //! Inline stands beside a time; Badge, without rays, sits on an avatar.
    enum class Set { Inline, Badge };

    //! Empty for Unknown: who has no zone has no glyph.
    [[nodiscard]] static QPainterPath path(DayPhase phase, Set set);
    [[nodiscard]] static Token token(DayPhase phase);
    [[nodiscard]] static Token fill(DayPhase phase); //!< of its part of a strip
    [[nodiscard]] static QString word(DayPhase phase); //!< "Working", "Time not set"
    static void draw(QPainter &painter, const Theme &theme, const QRectF &rect, DayPhase phase, Set set);
};

} // namespace meridian
