// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRgb>
#include <QString>
#include <array>

namespace meridian {

//! A colour by what it is for. Code asks for one of these, never for a hex value.
//! Source: the colour table of the visual language; token_table.cpp holds the values.
enum class Token {
    Sidebar, SurfaceSunken, Surface, SurfaceRaised, Hover, Chip, Pressed, Selection,
    SelectionIdle, Scrim, Hairline, HairlineStrong, FieldBorder, FocusRing, Text, TextMuted,
    TextFaint, TextDisabled, Accent, AccentHover, AccentSoft, OnAccent, Ok, OkSoft, Warn,
    WarnSoft, Danger, DangerSoft, Working, WorkingFill, EdgeOfDay, EdgeFill, Asleep, AsleepFill,
    DayOff, DayOffFill, Mention, MentionText, Highlight, HighlightActive, Added, Removed, CodeBg,
    CodeText, CodeKeyword, CodeType, CodeFunction, CodeString, CodeNumber, CodeComment,
};

//! One row of the colour table: how the style sheet spells it, and its value in both themes.
struct TokenValue {
    QLatin1StringView name;
    QRgb light, dark;
};

//! One of the eight hues a person can have; the ink is readable on the fill.
struct PersonHue {
    QLatin1StringView name;
    QRgb lightFill, lightInk, darkFill, darkInk;
};

inline constexpr int TokenCount = int(Token::CodeComment) + 1;
inline constexpr int HueCount = 8;

[[nodiscard]] const std::array<TokenValue, TokenCount> &tokenTable(); //!< in the order of Token
[[nodiscard]] const std::array<PersonHue, HueCount> &hueTable();

} // namespace meridian
