// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/landing_panel.h"
#include "core/model/answer_time.h"
#include "core/model/whereabouts.h"
#include "ui/compose/send_guard.h"
#include "core/time/day_phase.h"
#include "ui/models/asked.h"
#include "ui/models/review.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include <QTextLayout>
#include <algorithm>
#include <ranges>

namespace meridian {

namespace {

constexpr size_t MostShown = 6; //!< of many people
constexpr int Side = 20, BarHeight = 52, PersonHeight = 46;

} // namespace

LandingPanel::LandingPanel(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&look.minutes, &MinuteTicker::minute, this, &LandingPanel::refresh);
    connect(&book, &MemberBook::changed, this, &LandingPanel::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LandingPanel::setPlan(Plan plan)
{
    m_plan = std::move(plan);
    refresh();
}

void LandingPanel::refresh()
{
    QStringList words{tr("When it lands")};
    for (const MemberId id : order()) {
        if (const Member *member = m_book.find(id))
            words.append(tr("%1: %2", "a person and when they hear of it")
                             .arg(m_book.callName(id), fate(*member)));
    }
    words.append(askTexts());
    words.append(reviewText());
    words.append(othersText());
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(". ")));
    update();
}

QString LandingPanel::fate(const Member &member) const
{
    const Instant now = m_look.clock.now();
    const auto work = workingTimeOf(member.profile);
    if (!work)
        return tr("Time not set");
    if (const auto end = work->workEnd(now))
        return tr("Notified now, until %1").arg(ClockText(work->zones().zoneAt(now)).time(*end));
    if (work->phaseAt(now) == DayPhase::Working)
        return tr("Notified now");
    const auto start = work->nextStart(now);
    if (!start)
        return tr("No working hours set");
    const ClockText theirs(work->zones().zoneAt(*start));
    const WallTime begin = work->wallAt(*start);
    const QString day = begin.date == work->wallAt(now).date
        ? QString() : theirs.locale().dayName(begin.date.dayOfWeek(), QLocale::ShortFormat) + u' ';
    return tr("Notified %1", "a time, perhaps with its day").arg(day + theirs.time(*start));
}

std::optional<Instant> LandingPanel::hearsAt(MemberId id) const
{
    const Member *member = m_book.find(id);
    const Instant now = m_look.clock.now();
    if (!member || phaseAt(member->profile, now) == DayPhase::Working)
        return member ? std::optional(now) : std::nullopt;
    return nextWorkStart(member->profile, now);
}

std::vector<MemberId> LandingPanel::order() const
{
    std::vector<std::pair<std::optional<Instant>, MemberId>> told;
    for (const MemberId id : m_plan.asking.told)
        told.emplace_back(hearsAt(id), id);
    // As they were chosen, where two hear of it at once.
    std::ranges::stable_sort(told, [](const auto &a, const auto &b) { return a && b ? *a < *b : a.has_value() && !b; },
                             &std::pair<std::optional<Instant>, MemberId>::first);
    std::vector<MemberId> ids;
    std::ranges::copy(told | std::views::values, std::back_inserter(ids));
    return ids;
}

QString LandingPanel::othersText() const
{
    QStringList names;
    for (const MemberId id : m_plan.others)
        names.append(m_book.callName(id));
    if (names.isEmpty())
        return {};
    constexpr qsizetype MostNames = 6;
    if (names.size() > MostNames) {
        const int more = int(names.size() - (MostNames - 1));
        return tr("%1 and %n others find it in their inbox, without a notification.", nullptr, more)
            .arg(names.mid(0, MostNames - 1).join(QStringLiteral(", ")));
    }
    if (names.size() == 1)
        return tr("%1 finds it in their inbox, without a notification.").arg(names.first());
    const QString last = names.takeLast();
    return tr("%1 and %2 find it in their inbox, without a notification.").arg(names.join(QStringLiteral(", ")), last);
}

QRectF LandingPanel::row(qreal y, qreal height) const
{
    return {Side, y, width() - 2.0 * Side, height};
}

void LandingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const QColor hairline = m_look.theme.color(Token::Hairline);
    drawHairline(painter, {0, 0}, {0, double(height())}, hairline);
    const int bar = m_look.type.px(BarHeight);
    drawText(painter, row(0, bar), m_look.type.font(TypeStyle::Pane),
             m_look.theme.color(Token::Text), tr("When it lands"));
    drawHairline(painter, {0, bar - 1.0}, {double(width()), bar - 1.0}, hairline);
    qreal y = paintPeople(painter, bar + 10);
    y = paintAsk(painter, y);
    paintOthers(painter, y);
}

std::vector<MemberId> LandingPanel::shownPeople() const
{
    std::vector<MemberId> shown = order();
    if (shown.size() >= size_t(AudienceSize::Large))
        shown.resize(MostShown);
    return shown;
}

qreal LandingPanel::paintLines(QPainter &painter, const QString &text, qreal y) const
{
    QTextLayout layout(text, m_look.type.font(TypeStyle::Small));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(row(y, 1).width());
        line.setPosition({double(Side), y});
        y += 20;
    }
    layout.endLayout();
    painter.setPen(m_look.theme.color(Token::TextMuted));
    layout.draw(&painter, {});
    return y;
}

qreal LandingPanel::paintPeople(QPainter &painter, qreal y) const
{
    for (const MemberId id : shownPeople()) {
        const Member *member = m_book.find(id);
        if (!member)
            continue;
        QRectF line = row(y, m_look.type.px(PersonHeight));
        drawAvatar(painter, m_look, {line.left(), line.center().y() - 12, 24, 24},
                   Face::of(*member));
        const int pill
            = LocalTimePill::widthOf(m_look, member->profile, LocalTimePill::City::Hidden);
        LocalTimePill::draw(painter, m_look,
                            {line.right() - pill, line.top(), double(pill), line.height()},
                            member->profile, LocalTimePill::City::Hidden);
        line.adjust(34, 5, -pill - 6, -5);
        drawText(painter, {line.left(), line.top(), line.width(), line.height() / 2},
                 m_look.type.font(TypeStyle::UiMedium), m_look.theme.color(Token::Text),
                 m_book.callName(id));
        drawText(painter, {line.left(), line.center().y(), line.width(), line.height() / 2},
                 m_look.type.font(TypeStyle::Small), m_look.theme.color(Token::TextMuted),
                 fate(*member));
        y += m_look.type.px(PersonHeight);
    }
    const AudienceSize size = audienceSize(m_book, m_plan.asking.told, m_look.clock.now());
    if (size.isLarge())
        y = paintLines(painter, SendGuard::sentence(size), y + 6);
    if (!m_plan.asking.told.empty()) {
        y += 10;
        drawHairline(painter, {0, y}, {double(width()), y}, m_look.theme.color(Token::Hairline));
    }
    return y + 12;
}

qreal LandingPanel::paintAsk(QPainter &painter, qreal y) const
{
    const Asking &asking = m_plan.asking;
    const bool eachTheirOwn = asking.span().has_value();
    if ((!asking.by && !eachTheirOwn) || asking.told.empty())
        return y;
    drawText(painter, row(y, 18), m_look.type.font(TypeStyle::MicroStrong), m_look.theme.color(Token::TextFaint),
             asking.ask == Ask::DecisionBy ? tr("Asks for a decision by") : tr("Asks for a reply by"));
    y += 24;
    if (eachTheirOwn)
        y = paintLines(painter, asking.span()->unit == WorkSpan::Unit::Days ? tr("A working day is counted in each person’s own hours.")
                                                                           : tr("Working hours are counted for each person in their own."), y) + 4;
    for (const MemberId id : shownPeople()) {
        const Member *member = m_book.find(id);
        const auto by = member ? answerTime(member->profile, asking, m_look.clock.now()) : std::nullopt;
        if (!by)
            continue;
        paintTime(painter, y, *member, *by);
        y += 22;
    }
    if (const QString review = reviewText(); !review.isEmpty())
        y = paintLines(painter, review, y + 6);
    y += 10;
    drawHairline(painter, {0, y}, {double(width()), y}, m_look.theme.color(Token::Hairline));
    return y + 12;
}

void LandingPanel::paintTime(QPainter &painter, qreal y, const Member &member, Instant at) const
{
    const QFont font = m_look.type.font(TypeStyle::Small);
    const QString when = onTheirClock(member, at);
    const int used = drawText(painter, row(y, 22), font, m_look.theme.color(Token::Text), when, Qt::AlignTrailing);
    QRectF name = row(y, 22);
    name.setWidth(name.width() - used - 12);
    if (layoutDirection() == Qt::RightToLeft)
        name.translate(used + 12, 0);
    drawText(painter, name, font, m_look.theme.color(Token::Text), m_book.callName(member.member));
}

//! Empty for who has no zone.
QString LandingPanel::onTheirClock(const Member &member, Instant at)
{
    const auto zone = zoneAt(member.profile, at);
    return zone ? tr("%1, %2", "a date and a time").arg(ClockText(*zone).date(at), ClockText(*zone).time(at)) : QString();
}

//! What paintAsk() shows, to be spoken.
QStringList LandingPanel::askTexts() const
{
    const Asking &asking = m_plan.asking;
    QStringList texts;
    for (const MemberId id : asking.told) {
        const Member *member = m_book.find(id);
        const auto by = member ? answerTime(member->profile, asking, m_look.clock.now()) : std::nullopt;
        if (!by)
            continue;
        texts.append((asking.ask == Ask::DecisionBy ? tr("Asks %1 for a decision by %2 on their clock") : tr("Asks %1 for a reply by %2 on their clock"))
                         .arg(m_book.callName(id), onTheirClock(*member, *by)));
    }
    return texts;
}

//! When it can be decided at the earliest, and whether that leaves the decision's own moment in the dark.
QString LandingPanel::reviewText() const
{
    if (!m_plan.reviewHours)
        return {};
    const Instant now = m_look.clock.now();
    const std::vector<ReviewOpen> open = stillReading({*m_plan.reviewHours, {}, now}, m_plan.asking.told, m_book, now);
    if (open.empty())
        return tr("Nobody who is asked says when they work, so that no hours are waited for");
    const ClockText mine(m_book.zone());
    const QString earliest = tr("Decided %1 at the earliest: %2 has had %n working hours to read it then", nullptr, int(*m_plan.reviewHours))
                                 .arg(mine.due(open.back().at, now), m_book.callName(open.back().member));
    const auto by = lastAnswer(m_plan.asking, now, m_book);
    return by && *by < open.back().at ? earliest + QStringLiteral(". ") + tr("That is after the moment you ask for") : earliest;
}

void LandingPanel::paintOthers(QPainter &painter, qreal y) const
{
    const QString text = othersText();
    if (text.isEmpty())
        return;
    drawText(painter, row(y, 18), m_look.type.font(TypeStyle::MicroStrong),
             m_look.theme.color(Token::TextFaint),
             m_plan.asking.told.empty() ? tr("In %1").arg(m_plan.channelName)
                                 : tr("Also in %1").arg(m_plan.channelName));
    paintLines(painter, text, y + 22);
}

} // namespace meridian
