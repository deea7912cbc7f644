// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/high_contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/system_scheme.h"
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyleFactory>

namespace meridian {

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent), m_mode(mode), m_systemPalette(QGuiApplication::palette()), m_system(std::make_unique<SystemScheme>())
{
    Icons::initResources();
    m_dark = m_mode == Mode::FollowSystem ? m_system->isDark() : m_mode == Mode::Dark;
    m_high = wantedContrast(m_dark);
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void Theme::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    update();
}

std::unique_ptr<HighContrast> Theme::wantedContrast(bool dark) const
{
    const bool high = m_contrast == Contrast::High || (m_contrast == Contrast::FollowSystem && m_system->wantsContrast());
    return high ? std::make_unique<HighContrast>(m_systemPalette, dark) : nullptr;
}

void Theme::update()
{
    const bool dark = m_mode == Mode::FollowSystem ? m_system->isDark() : m_mode == Mode::Dark;
    auto high = wantedContrast(dark);
    if (dark == m_dark && bool(high) == bool(m_high))
        return;
    m_dark = dark;
    m_high = std::move(high);
    if (m_application) {
        m_application->setPalette(palette());
        m_application->setStyleSheet(styleSheet());
    }
    emit changed();
}

QColor Theme::color(Token token) const
{
    if (m_high)
        return m_high->color(token);
    const TokenValue &value = tokenTable()[size_t(token)];
    return QColor::fromRgba(m_dark ? value.dark : value.light);
}

Theme::PersonInk Theme::person(int hue) const
{
    if (m_high)
        return {m_high->color(Token::Text), m_high->color(Token::Surface)};
    const int index = ((hue % HueCount) + HueCount) % HueCount;
    const PersonHue &value = hueTable()[size_t(index)];
    return m_dark ? PersonInk{QColor::fromRgba(value.darkFill), QColor::fromRgba(value.darkInk)}
                  : PersonInk{QColor::fromRgba(value.lightFill), QColor::fromRgba(value.lightInk)};
}

QPalette Theme::palette() const
{
    static constexpr std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Surface}, {QPalette::WindowText, Token::Text},
        {QPalette::Text, Token::Text}, {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Text}, {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::SurfaceSunken}, {QPalette::Button, Token::SurfaceRaised},
        {QPalette::Mid, Token::HairlineStrong}, {QPalette::Dark, Token::FieldBorder},
        {QPalette::Light, Token::Hairline}, {QPalette::Midlight, Token::Hairline},
        {QPalette::Highlight, Token::Selection}, {QPalette::HighlightedText, Token::Text},
        {QPalette::Link, Token::Accent}, {QPalette::LinkVisited, Token::Accent},
        {QPalette::PlaceholderText, Token::TextFaint}, {QPalette::ToolTipBase, Token::Text},
        {QPalette::ToolTipText, Token::Surface},
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        {QPalette::Accent, Token::Accent},
#endif
    };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/theme/meridian.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not among the resources");
    const QString source = QString::fromUtf8(file.readAll());
    QHash<QStringView, QString> values{{u"theme", isDark() ? QStringLiteral("dark") : QStringLiteral("light")}};
    std::array<QString, TokenCount> names;
    for (size_t i = 0; i < size_t(TokenCount); ++i) {
        names[i] = tokenTable()[i].name;
        values.insert(names[i], color(Token(i)).name());
    }
    static const QRegularExpression mark(QStringLiteral("@([a-z]+(?:-[a-z]+)*)"));
    QString result;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        // "@names" in the opening comment is not a token and stays as it is.
        const QString value = values.value(match.capturedView(1), match.captured());
        result += QStringView(source).mid(from, match.capturedStart() - from);
        result += value;
        from = match.capturedEnd();
    }
    result += QStringView(source).mid(from);
    return result;
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette());
    application.setStyleSheet(styleSheet());
}

} // namespace meridian
