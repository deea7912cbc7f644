// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>
#include <algorithm>
#include <cmath>

namespace meridian {

namespace {

struct Spec {
    TypeStyle style;
    qreal size;
    int line;
    QFont::Weight weight;
    qreal spacing; //!< per cent
};

constexpr Spec specs[] = {
    {TypeStyle::Display, 26, 34, QFont::DemiBold, 98.2},
    {TypeStyle::Title, 20, 28, QFont::DemiBold, 98.8},
    {TypeStyle::Heading, 18, 25, QFont::DemiBold, 99.0},
    {TypeStyle::Pane, 15, 20, QFont::DemiBold, 99.5},
    {TypeStyle::BodyDoc, 15, 25, QFont::Normal, 100},
    {TypeStyle::Body, 14, 22, QFont::Normal, 100},
    {TypeStyle::Subject, 13.5, 18, QFont::Medium, 100},
    {TypeStyle::SubjectUnread, 13.5, 18, QFont::DemiBold, 100},
    {TypeStyle::Name, 13.5, 20, QFont::DemiBold, 100},
    {TypeStyle::Ui, 13, 18, QFont::Normal, 100},
    {TypeStyle::UiMedium, 13, 18, QFont::Medium, 100},
    {TypeStyle::Small, 12.5, 18, QFont::Normal, 100},
    {TypeStyle::Meta, 12, 16, QFont::Normal, 100},
    {TypeStyle::Micro, 11.5, 16, QFont::Medium, 100},
    {TypeStyle::MicroStrong, 11.5, 16, QFont::DemiBold, 100},
    {TypeStyle::Code, 12.5, 20, QFont::Normal, 100},
};

//! No desktop around us has a wish about fonts: a bare X server, or no screen at all.
bool nobodyChose()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")
        || (platform == QLatin1String("xcb") && qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"));
}

bool hasMedium(const QString &family)
{
    for (const QString &style : QFontDatabase::styles(family)) {
        if (QFontDatabase::weight(family, style) == QFont::Medium)
            return true;
    }
    return false;
}

QString chooseFamily(const QFont &system)
{
    const QString inter = QStringLiteral("Inter");
    const QString family = QFontInfo(system).family();
    const bool fit = QFontDatabase::isSmoothlyScalable(family) && hasMedium(family);
    const bool wanted = fit && !nobodyChose();
    return !wanted && QFontDatabase::families().contains(inter) ? inter : family;
}

QString chooseCodeFamily()
{
    const QString system = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    if (!nobodyChose() && QFontDatabase::isSmoothlyScalable(system) && QFontDatabase::isFixedPitch(system))
        return system;
    const QStringList families = QFontDatabase::families();
    for (const auto *name : {"JetBrains Mono", "DejaVu Sans Mono"}) {
        if (families.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return system;
}

qreal dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

} // namespace

int Type::sizeBeside(int percent, int direction)
{
    const auto at = std::ranges::lower_bound(Sizes, percent) - Sizes.begin();
    return Sizes[size_t(std::clamp<std::ptrdiff_t>(at + direction, 0, std::ptrdiff_t(Sizes.size()) - 1))];
}

Type::Type(qreal scale, const QString &family)
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    m_family = family.isEmpty() ? chooseFamily(system) : family;
    m_codeFamily = chooseCodeFamily();
    m_medium = hasMedium(m_family);
    const int base = nobodyChose() ? 13 : QFontInfo(system).pixelSize();
    m_factor = qMax(8, base) / 13.0 * scale;

    const QString sample(40, QLatin1Char('n'));
    const QFont half = make(m_family, 12.5 / m_factor, QFont::Normal, 100);
    const QFont whole = make(m_family, 13 / m_factor, QFont::Normal, 100);
    m_halfPixels = std::abs(QFontMetricsF(half).horizontalAdvance(sample)
                            - QFontMetricsF(whole).horizontalAdvance(sample)) > 1.0;
    for (const Spec &spec : specs) {
        const QString &name = spec.style == TypeStyle::Code ? m_codeFamily : m_family;
        m_fonts[size_t(spec.style)] = make(name, spec.size, spec.weight, spec.spacing);
    }
}

QFont Type::make(const QString &family, qreal size, QFont::Weight weight, qreal spacing) const
{
    qreal pixels = size * m_factor;
    if (!qFuzzyCompare(m_factor, 1.0))
        pixels = std::round(pixels);
    else if (!m_halfPixels) // 13.5 goes down, 12.5 and 11.5 go up
        pixels = pixels > 13 ? std::floor(pixels) : std::ceil(pixels);
    QFont font(family);
    font.setPointSizeF(pixels * 72.0 / dotsPerInch());
    font.setWeight(weight == QFont::Medium && !m_medium ? QFont::Normal : weight);
    if (spacing != 100)
        font.setLetterSpacing(QFont::PercentageSpacing, spacing);
    if (family == m_codeFamily)
        font.setStyleHint(QFont::Monospace);
    return font;
}

QFont Type::sized(qreal size, QFont::Weight weight) const
{
    return make(m_family, size, weight, 100);
}

int Type::lineHeight(TypeStyle style) const
{
    return px(specs[size_t(style)].line);
}

} // namespace meridian
