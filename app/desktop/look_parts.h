// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QApplication>

namespace meridian {

//! The parts of a Look, made in their order: one set an application.
struct LookParts {
    //! `clock` outlives this. A `family` overrules the system's font.
    LookParts(const Clock &time, Theme::Mode mode, const QString &family = {}, int textPercent = 100)
        : theme(mode), type(textPercent / 100.0, family), icons(theme), clock(time), minutes(time)
    {
        useFont();
    }
    //! What is made from now on has text of this size.
    void setTextSize(int percent)
    {
        type = Type(percent / 100.0);
        useFont();
    }
    //! The font of what sets none itself, such as a list of choices.
    void useFont() const { QApplication::setFont(type.font(TypeStyle::Ui)); }

    Theme theme;
    Type type;
    Icons icons;
    const Clock &clock;
    MinuteTicker minutes;
    Pictures pictures;
    [[nodiscard]] Look look() { return {theme, type, icons, clock, minutes, pictures}; }
};

} // namespace meridian
