// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/who_line.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"

namespace meridian {

WhoLine::WhoLine(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&look.minutes, &MinuteTicker::minute, this, &WhoLine::refresh);
    connect(&book, &MemberBook::changed, this, &WhoLine::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WhoLine::setPeople(std::vector<MemberId> people)
{
    m_people = std::move(people);
    refresh();
}

void WhoLine::refresh()
{
    QStringList said{nowText(), laterText()};
    said.removeAll(QString());
    setAccessibleName(said.isEmpty() ? nobodyText() : said.join(QStringLiteral(". ")));
    setToolTip(accessibleName());
    update();
}

QString WhoLine::nobodyText()
{
    return tr("Nobody is notified. It will be in their inbox.");
}

QString WhoLine::nowText() const
{
    QStringList names;
    for (const MemberId member : workNow(m_book, m_people, m_look.clock.now()).atWork)
        names.append(m_book.callName(member));
    return names.isEmpty() ? QString()
                           : tr("Notified now: %1").arg(names.join(QStringLiteral(", ")));
}

//! Their clock; the day as well where it is not the next one that begins.
QString WhoLine::startText(const QTimeZone &zone, Instant start) const
{
    const ClockText clock(zone);
    if (start.ms - m_look.clock.now().ms < DayMs)
        return clock.time(start);
    const QString day = clock.locale().standaloneDayName(wallTime(zone, start).date.dayOfWeek(), QLocale::ShortFormat);
    return tr("%1 %2", "weekday, time").arg(day, clock.time(start));
}

QString WhoLine::laterText() const
{
    QStringList starts;
    for (const LaterStart &later : workNow(m_book, m_people, m_look.clock.now()).later) {
        const Member *member = m_book.find(later.member);
        const auto zone = member && later.start ? zoneAt(member->profile, *later.start) : std::nullopt;
        if (zone)
            starts.append(tr("%1 %2", "a name and a time").arg(m_book.callName(later.member), startText(*zone, *later.start)));
    }
    return starts.isEmpty() ? QString()
                            : tr("At the start of their day: %1").arg(starts.join(QStringLiteral(", ")));
}

void WhoLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF line = QRectF(rect()).adjusted(14, 0, -14, 0);
    const QFont font = m_look.type.font(TypeStyle::Meta);
    const QColor muted = m_look.theme.color(Token::TextMuted);
    const auto part = [&](DayPhase phase, const QString &text) {
        if (text.isEmpty() || line.width() < 40)
            return;
        PhaseGlyph::draw(painter, m_look.theme, {line.left(), line.center().y() - 6.5, 13, 13},
                         phase, PhaseGlyph::Set::Inline);
        line.setLeft(line.left() + 21);
        line.setLeft(line.left() + drawText(painter, line, font, muted, text) + 8);
    };
    const QString now = nowText(), later = laterText();
    part(DayPhase::Working, now);
    if (!now.isEmpty() && !later.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(Token::TextFaint));
        painter.drawEllipse(QPointF(line.left() + 1.5, line.center().y()), 1.5, 1.5);
        line.setLeft(line.left() + 11);
    }
    part(DayPhase::EdgeOfDay, later);
    if (now.isEmpty() && later.isEmpty())
        drawText(painter, line, font, muted, nobodyText());
}

} // namespace meridian
