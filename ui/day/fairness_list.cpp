// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/fairness_list.h"
#include "ui/day/meeting_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"
#include <QStyle>

namespace meridian {

namespace {

constexpr size_t MostRows = 24;
constexpr int ListRowHeight = 34, TurnFaceSize = 22, TurnGap = 10, LegendHeight = 26;
constexpr qreal DotSize = 8, DotGap = 3;

} // namespace

FairnessList::FairnessList(const Look &look, const MeetingPlan &plan, QWidget *parent)
    : QWidget(parent), m_look(look), m_plan(plan)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&plan, &MeetingPlan::dayChanged, this, &FairnessList::refresh);
    connect(&plan, &MeetingPlan::candidateChanged, this, &FairnessList::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

//! Who works on this day, or could be there all the same; who has it off is not asked.
std::vector<size_t> FairnessList::shown() const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_plan.people().size() && shown.size() < MostRows; ++i) {
        const DayPhase then = m_plan.day().phaseIn(i, m_plan.candidate());
        if (m_plan.day().takesPart(i) || then == DayPhase::EdgeOfDay || then == DayPhase::Asleep)
            shown.push_back(i);
    }
    return shown;
}

QSize FairnessList::sizeHint() const
{
    const int rows = int(shown().size());
    return {240, m_look.type.px(rows * ListRowHeight + (m_plan.turns().empty() ? 0 : LegendHeight))};
}

void FairnessList::refresh()
{
    const MeetingWords words(m_plan);
    QStringList said;
    for (const size_t person : shown())
        said << words.row(person);
    setAccessibleName(said.join(u'\n'));
    updateGeometry();
    update();
}

void FairnessList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const size_t person : shown()) {
        paintRow(painter, {0, y, width(), m_look.type.px(ListRowHeight)}, person);
        y += m_look.type.px(ListRowHeight);
    }
    if (!m_plan.turns().empty())
        paintLegend(painter, {0, y, width(), m_look.type.px(LegendHeight)});
}

void FairnessList::paintRow(QPainter &painter, const QRect &row, size_t person) const
{
    const MeetingPlan::Person &one = m_plan.people()[person];
    const Member *member = m_plan.book().find(one.id);
    if (!member)
        return;
    const Type &type = m_look.type;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), row, QRect(row.left() + x, row.top() + (row.height() - height) / 2, width, height));
    };
    const int face = type.px(TurnFaceSize), glyph = type.px(13);
    drawAvatar(painter, m_look, place(0, face, face), Face::of(*member));
    const QString time = ClockText(one.clock->zoneAt(m_plan.candidate().from)).time(m_plan.candidate().from);
    const QFont font = type.font(TypeStyle::Meta);
    const int timeWide = tabularWidth(font, time) + 2;
    const DayPhase phase = m_plan.day().phaseIn(person, m_plan.candidate());
    PhaseGlyph::draw(painter, m_look.theme, place(row.width() - glyph, glyph, glyph), phase, PhaseGlyph::Set::Inline);
    const int timeX = row.width() - glyph - 5 - timeWide;
    drawTabular(painter, place(timeX, timeWide, row.height()), font, m_look.theme.color(Token::Text), time, Qt::AlignTrailing);
    const int dots = m_plan.turns().empty() ? 0 : int(m_plan.turns().size() * (DotSize + DotGap));
    const int nameX = face + type.px(TurnGap);
    const int nameRoom = std::min(timeX - dots - 2 * type.px(TurnGap) - nameX, type.px(96));
    drawText(painter, place(nameX, nameRoom, row.height()), type.font(TypeStyle::Ui), m_look.theme.color(Token::Text),
             m_plan.book().callName(one.id));
    if (dots > 0)
        paintDots(painter, place(nameX + nameRoom + type.px(TurnGap), dots, row.height()), person);
}

void FairnessList::paintDots(QPainter &painter, const QRect &box, size_t person) const
{
    for (size_t turn = 0; turn < m_plan.turns().size(); ++turn)
        paintDot(painter, {box.left() + qreal(turn) * (DotSize + DotGap) + DotSize / 2, box.center().y() + 0.5},
                 m_plan.phaseAtTurn(person, turn));
}

void FairnessList::paintDot(QPainter &painter, QPointF centre, DayPhase phase) const
{
    const bool disc = phase == DayPhase::EdgeOfDay || phase == DayPhase::Asleep;
    const Token token = phase == DayPhase::EdgeOfDay                             ? Token::EdgeOfDay
        : phase == DayPhase::Asleep || phase == DayPhase::DayOff                 ? Token::Asleep
                                                                                 : Token::FieldBorder;
    const QColor color = m_look.theme.color(token);
    painter.setPen(disc ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(disc ? QBrush(color) : QBrush(Qt::NoBrush));
    const qreal radius = disc ? DotSize / 2 : DotSize / 2 - 0.75;
    painter.drawEllipse(centre, radius, radius);
}

void FairnessList::paintLegend(QPainter &painter, const QRect &row) const
{
    const QFont font = m_look.type.font(TypeStyle::Small);
    const std::pair<DayPhase, QString> entries[] = {{DayPhase::EdgeOfDay, tr("out of hours")}, {DayPhase::Asleep, tr("at night")},
                                                    {DayPhase::DayOff, tr("day off")}};
    int x = 0;
    for (const auto &[phase, words] : entries) {
        const int wide = QFontMetrics(font).horizontalAdvance(words) + 2;
        if (x + 14 + wide > row.width())
            return;
        const QRect dot = QStyle::visualRect(layoutDirection(), row, QRect(x, row.top(), 10, row.height()));
        paintDot(painter, QRectF(dot).center(), phase);
        drawText(painter, QStyle::visualRect(layoutDirection(), row, QRect(x + 14, row.top(), wide, row.height())), font,
                 m_look.theme.color(Token::TextMuted), words);
        x += 14 + wide + 12;
    }
}

} // namespace meridian
