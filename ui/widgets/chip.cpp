// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include <QGuiApplication>
#include <QStyle>

namespace meridian {

namespace {

struct Measures {
    int height, padding, gap, icon, radius;
};

Measures measures(const Type &type, ChipSize size)
{
    return size == ChipSize::Small ? Measures{type.px(20), type.px(7), type.px(5), type.px(13), 5}
                                   : Measures{type.px(26), type.px(10), type.px(6), type.px(13), 6};
}

QFont fontOf(const Type &type, ChipSize size)
{
    return size == ChipSize::Small ? type.font(TypeStyle::Micro) : type.sized(12.5, QFont::Medium);
}

struct Colors {
    Token ink;
    std::optional<Token> fill;
};

Colors colors(ChipSpec::Kind kind, ChipGround ground)
{
    switch (kind) {
    case ChipSpec::Kind::Dated:
        return {Token::Accent, Token::AccentSoft};
    case ChipSpec::Kind::Warn:
        return {Token::Warn, Token::WarnSoft};
    case ChipSpec::Kind::Outline:
        return {Token::TextMuted, std::nullopt};
    case ChipSpec::Kind::Ok:
        return {Token::Ok, Token::OkSoft};
    case ChipSpec::Kind::Danger:
        return {Token::Danger, Token::DangerSoft};
    case ChipSpec::Kind::Neutral:
        break;
    }
    return {Token::TextMuted, ground == ChipGround::Hovered ? Token::Pressed : Token::Chip};
}

} // namespace

QSize chipSize(const Look &look, const ChipSpec &chip, ChipSize size)
{
    const Measures m = measures(look.type, size);
    const int icon = chip.icon.isEmpty() ? 0 : m.icon - 1 + m.gap;
    return {2 * m.padding + icon + tabularWidth(fontOf(look.type, size), chip.text), m.height};
}

int drawChip(QPainter &painter, const Look &look, const QRectF &rect, const ChipSpec &chip, ChipSize size,
             ChipGround ground)
{
    const Measures m = measures(look.type, size);
    const QSize wanted = chipSize(look, chip, size);
    const auto direction = QGuiApplication::layoutDirection();
    const QRect whole = rect.toRect();
    const int width = qMin(wanted.width(), whole.width());
    const QRect box = QStyle::visualRect(direction, whole,
                                         QRect(whole.left(), whole.top() + (whole.height() - m.height) / 2,
                                               width, m.height));
    const Colors ink = colors(chip.kind, ground);
    if (ink.fill)
        fillRounded(painter, box, m.radius, look.theme.color(*ink.fill));
    else
        strokeRounded(painter, box, m.radius, look.theme.color(Token::HairlineStrong));
    int x = box.left() + m.padding;
    if (!chip.icon.isEmpty()) {
        const QRect icon(x - 1, box.top() + (m.height - m.icon) / 2, m.icon, m.icon);
        look.icons.draw(painter, chip.icon, QStyle::visualRect(direction, box, icon).topLeft(), m.icon, ink.ink);
        x += m.icon - 1 + m.gap;
    }
    const QRect words(x, box.top(), box.right() + 1 - m.padding - x, m.height);
    drawTabular(painter, QStyle::visualRect(direction, box, words), fontOf(look.type, size),
                look.theme.color(ink.ink), chip.text);
    return width;
}

ChipSpec Expectation::concluded()
{
    return {tr("Concluded"), QStringLiteral("checkmark"), ChipSpec::Kind::Ok};
}

ChipSpec Expectation::own(int answered, int asked)
{
    return {tr("%1 of %2 answered").arg(answered).arg(asked), {}, ChipSpec::Kind::Outline};
}

//! "Reply within a working day", "Decision within 4 working hours".
QString Expectation::within(Ask ask, const WorkSpan &span)
{
    const int count = int(span.count);
    if (ask != Ask::DecisionBy && span == WorkSpan{})
        return tr("Reply within a working day");
    if (span.unit == WorkSpan::Unit::Hours)
        return ask == Ask::DecisionBy ? tr("Decision within %n working hours", nullptr, count) : tr("Reply within %n working hours", nullptr, count);
    return ask == Ask::DecisionBy ? tr("Decision within %n working days", nullptr, count) : tr("Reply within %n working days", nullptr, count);
}

ChipSpec Expectation::chip(const Asking &asking, std::optional<Instant> by, const ClockText &mine, Instant now)
{
    const Ask ask = asking.ask;
    const QString clock = QStringLiteral("appointment-reminder");
    if (ask == Ask::Nothing)
        return {tr("No reply needed"), {}, ChipSpec::Kind::Neutral};
    if (const auto span = asking.span(); span && !by)
        return {within(ask, *span), clock, ChipSpec::Kind::Neutral};
    if (ask == Ask::WhenYouCan || !by)
        return {tr("When you can"), clock, ChipSpec::Kind::Neutral};
    if (*by < now)
        return {tr("Open since %1").arg(mine.since(*by, now)), clock, ChipSpec::Kind::Neutral};
    const QString due = mine.due(*by, now);
    return {ask == Ask::DecisionBy ? tr("Decision by %1").arg(due) : tr("Reply by %1").arg(due), clock,
            ChipSpec::Kind::Dated};
}

Chip::Chip(const Look &look, ChipSpec spec, ChipSize size, QWidget *parent)
    : QWidget(parent), m_look(look), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpec(spec);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setSpec(const ChipSpec &spec)
{
    m_spec = spec;
    setAccessibleName(spec.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, m_spec, m_size);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, m_look, rect(), m_spec, m_size);
}

} // namespace meridian
