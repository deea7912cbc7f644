// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/brand_panel.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workspace_mark.h"
#include <QHBoxLayout>
#include <QStyle>

namespace meridian {

namespace {

struct Example {
    const char *name, *city, *zone;
    int hue, start, end;
};

//! The demo team.
constexpr Example team[] = {
    {"Rafael Nogueira", "São Paulo", "America/Sao_Paulo", 3, 540, 1080},
    {"Inês Carvalho", "Lisbon", "Europe/Lisbon", 0, 540, 1080},
    {"Wanjiru Kamau", "Nairobi", "Africa/Nairobi", 2, 510, 1050},
    {"Priya Raghavan", "Bengaluru", "Asia/Kolkata", 4, 600, 1110},
    {"Yuki Tanabe", "Tokyo", "Asia/Tokyo", 5, 570, 1110},
    {"Aroha Ngata", "Auckland", "Pacific/Auckland", 1, 510, 1020},
};

Profile profileOf(const Example &example)
{
    Profile profile;
    profile.name = QString::fromUtf8(example.name);
    profile.city = QString::fromUtf8(example.city);
    profile.zone = QLatin1String(example.zone);
    profile.hours.start = example.start;
    profile.hours.end = example.end;
    return profile;
}

} // namespace

BrandPanel::BrandPanel(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_curve(new DayCurve(look, DayCurve::Shape::Large))
{
    const Type &type = look.type;
    setFixedWidth(type.px(Width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(type.px(56), type.px(44), type.px(56), type.px(36));
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(type.px(12));
    head->addWidget(new WorkspaceMark(look, 32));
    auto *name = new TextLabel(look, tr("Meridian"), TypeStyle::Heading);
    name->setFont(type.sized(17, QFont::DemiBold));
    head->addWidget(name);
    head->addStretch();
    layout->addLayout(head);
    layout->addItem(new QSpacerItem(0, type.px(104), QSizePolicy::Minimum, QSizePolicy::Maximum));
    m_curve->setFixedSize(m_curve->sizeHint());
    layout->addWidget(m_curve);
    layout->addItem(new QSpacerItem(0, type.px(40), QSizePolicy::Minimum, QSizePolicy::Maximum));
    layout->addWidget(new TextLabel(look, tr("Work together,\neach in your own day."), TypeStyle::Display, Token::Text,
                                    TextLabel::Flow::Wrap));
    layout->addSpacing(type.px(10));
    auto *claim = new TextLabel(
        look, tr("Threads that wait for people, and show everyone’s local time next to their name."),
        TypeStyle::BodyDoc, Token::TextMuted, TextLabel::Flow::Wrap);
    claim->setMaximumWidth(type.px(440));
    layout->addWidget(claim);
    layout->addStretch(1);
    layout->addWidget(new TextLabel(look, tr("Free and open source. No account needed on this computer."),
                                    TypeStyle::Meta, Token::TextFaint, TextLabel::Flow::Elide));
    connect(&look.minutes, &MinuteTicker::minute, this, &BrandPanel::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void BrandPanel::refresh()
{
    const Instant now = m_look.clock.now();
    const ClockText mine;
    const PersonText text(mine, now);
    std::vector<DayCurveDot> dots;
    int count[5] = {};
    for (const Example &example : team) {
        const Profile profile = profileOf(example);
        const auto zone = zoneOf(profile.zone);
        if (!zone)
            continue;
        ++count[int(text.phase(profile))];
        dots.push_back({{PersonText::initials(profile.name), example.hue}, wallTime(*zone, now).minutes, 1, false,
                        text.sentence(profile)});
    }
    m_curve->setDots(std::move(dots), DayCurve::words(count[int(DayPhase::Working)], count[int(DayPhase::EdgeOfDay)],
                                                      count[int(DayPhase::Asleep)]));
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Sidebar));
    const qreal edge = layoutDirection() == Qt::LeftToRight ? width() - 0.5 : 0.5;
    drawHairline(painter, {edge, 0}, {edge, qreal(height())}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
