// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/seen_panel.h"
#include "core/model/whereabouts.h"
#include "ui/people/person_view.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/phase_glyph.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace meridian {

namespace {

constexpr int Width = 250, BarHeight = 52, Glyph = 13;

//! A phase's sign, beside its words.
class GlyphMark : public QWidget {
public:
    GlyphMark(const Look &look, DayPhase phase) : m_look(look), m_phase(phase)
    {
        setFixedSize(look.type.px(Glyph), look.type.px(Glyph));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        PhaseGlyph::draw(painter, m_look.theme, rect(), m_phase, PhaseGlyph::Set::Inline);
    }

private:
    Look m_look;
    DayPhase m_phase;
};

} // namespace

SeenPanel::SeenPanel(const Look &look, const ProfileEditor &editor, QWidget *parent)
    : QWidget(parent), m_look(look), m_editor(editor), m_column(new QVBoxLayout(this))
{
    setFixedWidth(look.type.px(Width));
    setAccessibleName(tr("How others see you"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *bar = new TextLabel(look, tr("How others see you"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    bar->setFixedHeight(look.type.px(BarHeight) - 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look.type.px(20), 0, look.type.px(20), 0);
    row->addWidget(bar);
    m_column->addLayout(row);
    m_column->addWidget(new Hairline(look, Qt::Horizontal));
    m_column->addStretch(1);
    connect(&editor, &ProfileEditor::changed, this, &SeenPanel::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, &SeenPanel::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void SeenPanel::refresh()
{
    delete m_shown;
    m_shown = made();
    m_column->insertWidget(2, m_shown);
}

QWidget *SeenPanel::made() const
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = m_look.type.px(20);
    column->setContentsMargins(side, m_look.type.px(18), side, side);
    column->setSpacing(m_look.type.px(10));
    const Member me = m_editor.member();
    const QTimeZone zone = zoneAt(me.profile, m_look.clock.now()).value_or(QTimeZone::systemTimeZone());
    column->addWidget(new PersonView(m_look, me, ClockText(zone), PersonView::Write::Hidden));
    if (zoneOf(me.profile.zone) && me.profile.shown == DayShown::Hours) {
        column->addWidget(new Hairline(m_look, Qt::Horizontal));
        column->addWidget(new TextLabel(m_look, tr("Next to your name today"), TypeStyle::UiMedium, Token::TextMuted));
        addToday(*column, me.profile);
    }
    column->addWidget(new Hairline(m_look, Qt::Horizontal));
    column->addWidget(new TextLabel(m_look, tr("Nobody sees when you last opened Meridian or whether you have read something."),
                                    TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
    return content;
}

void SeenPanel::addToday(QVBoxLayout &column, const Profile &profile) const
{
    const QTimeZone zone = *zoneAt(profile, m_look.clock.now());
    const WallTime now = wallTime(zone, m_look.clock.now());
    const ClockText clock(zone);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_look.type.px(6));
    grid->setVerticalSpacing(m_look.type.px(10));
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    for (const DayPart &part : partsOfDay(profile.hours, now.date)) {
        const bool first = part.start == 0, last = part.end == 24 * 60;
        const QString from = clock.time(part.start), until = clock.time(part.end % (24 * 60));
        const QString when = first && last ? tr("All day")
            : first                        ? tr("Until %1").arg(until)
            : last                         ? tr("From %1").arg(from)
                                           : tr("%1 to %2", "times").arg(from, until);
        const bool isNow = part.start <= now.minutes && now.minutes < part.end;
        const QString word = PhaseGlyph::word(part.phase);
        const Token ink = isNow ? Token::Text : Token::TextMuted;
        const int row = grid->rowCount();
        grid->addWidget(new GlyphMark(m_look, part.phase), row, 0);
        grid->addWidget(new TextLabel(m_look, when, isNow ? TypeStyle::UiMedium : TypeStyle::Small, ink), row, 1,
                        Qt::AlignLeading);
        grid->addWidget(new TextLabel(m_look, isNow ? tr("%1, now", "phase").arg(word) : word, TypeStyle::Small, ink), row, 2,
                        Qt::AlignLeading);
    }
}

void SeenPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()),
                     m_look.theme.color(Token::Hairline));
}

} // namespace meridian
