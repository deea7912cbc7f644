// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/other_time.h"
#include "ui/day/meeting_words.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"
#include <QKeyEvent>
#include <QStyle>

namespace meridian {

namespace {

constexpr int Height = 46, Glyph = 13;

} // namespace

OtherTime::OtherTime(const Look &look, const QString &title, const QString &note, const PhaseCount &count, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_note(note), m_count(count)
{
    setText(title);
    setAccessibleName(QStringList{title, MeetingWords::count(count), note}.join(QStringLiteral(". ")));
    setToolTip(note);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::install(look, this, 4);
}

QSize OtherTime::sizeHint() const
{
    return {200, m_look.type.px(Height)};
}

//! From the trailing end; returns how much it took.
int OtherTime::paintCount(QPainter &painter, const QRect &line) const
{
    const QFont font = m_look.type.font(TypeStyle::Meta);
    int used = 0;
    const auto place = [&](int width, int height) {
        return QStyle::visualRect(layoutDirection(), line,
                                  QRect(line.right() + 1 - used - width, line.top() + (line.height() - height) / 2, width, height));
    };
    const std::pair<DayPhase, int> parts[] = {
        {DayPhase::Asleep, m_count.asleep}, {DayPhase::EdgeOfDay, m_count.edge}, {DayPhase::Working, m_count.working}};
    for (const auto &[phase, people] : parts) {
        if (people == 0)
            continue;
        const QString number = QLocale().toString(people);
        const int wide = tabularWidth(font, number) + 1, glyph = m_look.type.px(Glyph);
        drawTabular(painter, place(wide, line.height()), font, m_look.theme.color(Token::TextMuted), number, Qt::AlignTrailing);
        used += wide + 4;
        PhaseGlyph::draw(painter, m_look.theme, place(glyph, glyph), phase, PhaseGlyph::Set::Inline);
        used += glyph + 7;
    }
    return used;
}

void OtherTime::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(0, 4, 0, -4);
    const QRect first(box.left(), box.top(), box.width(), box.height() / 2);
    const int used = paintCount(painter, first);
    drawText(painter, QStyle::visualRect(layoutDirection(), first, first.adjusted(0, 0, -used, 0)), m_look.type.font(TypeStyle::UiMedium),
             m_look.theme.color(underMouse() ? Token::Accent : Token::Text), text());
    drawText(painter, box.adjusted(0, box.height() / 2, 0, 0), m_look.type.font(TypeStyle::Small),
             m_look.theme.color(Token::TextMuted), m_note);
}

void OtherTime::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace meridian
