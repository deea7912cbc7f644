// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/high_contrast.h"
#include <algorithm>
#include <cmath>
#include <utility>

namespace meridian {
namespace {

constexpr double Enough = 7, EnoughForLinks = 4.5;

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

//! `share` of the words in the ground.
QColor mixed(const QColor &ground, const QColor &words, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(ground.redF(), words.redF()), channel(ground.greenF(), words.greenF()),
                            channel(ground.blueF(), words.blueF()));
}

//! What is a tint elsewhere, and how much of the words it holds: the words stay readable on all of them.
constexpr std::pair<Token, double> Tints[] = {
    {Token::Hover, 0.12}, {Token::Pressed, 0.2}, {Token::Selection, 0.18}, {Token::SelectionIdle, 0.12},
    {Token::Highlight, 0.12}, {Token::HighlightActive, 0.2}, {Token::Mention, 0.12}, {Token::Added, 0.12},
    {Token::Removed, 0.12}, {Token::WorkingFill, 0.24}, {Token::EdgeFill, 0.16}, {Token::AsleepFill, 0.08},
};
constexpr Token Grounds[] = {Token::Sidebar, Token::SurfaceSunken, Token::Surface, Token::SurfaceRaised, Token::Chip,
                             Token::OnAccent, Token::AccentSoft, Token::OkSoft, Token::WarnSoft, Token::DangerSoft,
                             Token::DayOffFill, Token::CodeBg};

} // namespace

double HighContrast::ratio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

HighContrast::HighContrast(const QPalette &system, bool dark)
{
    QColor ground = system.color(QPalette::Base), words = system.color(QPalette::Text), link = system.color(QPalette::Link);
    if (ratio(ground, words) < Enough || (luminance(ground) < luminance(words)) != dark) {
        ground = dark ? Qt::black : Qt::white;
        words = dark ? Qt::white : Qt::black;
    }
    if (ratio(ground, link) < EnoughForLinks || ratio(mixed(ground, words, 0.2), link) < EnoughForLinks)
        link = words;
    m_colors.fill(words);
    for (const Token token : Grounds)
        m_colors[size_t(token)] = ground;
    for (const auto &[token, share] : Tints)
        m_colors[size_t(token)] = mixed(ground, words, share);
    for (const Token token : {Token::Accent, Token::AccentHover})
        m_colors[size_t(token)] = link;
    m_colors[size_t(Token::Scrim)] = Qt::black;
    m_colors[size_t(Token::TextDisabled)] = mixed(ground, words, 0.55);
}

} // namespace meridian
