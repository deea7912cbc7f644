// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/send_time_popup.h"
#include "core/model/whereabouts.h"
#include "core/tasks/quick_entry.h"
#include "core/time/due_time.h"
#include "core/time/working_time.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int SendTimeWidth = 340, SendTimeHeight = 168, SendTimeInset = 12;

} // namespace

SendTimePopup::SendTimePopup(const Look &look, const MemberBook &book, std::optional<MemberId> told, QWidget *parent)
    : Popup(look, parent), m_book(book), m_told(told)
{
    setAccessibleName(tr("When is it to go out?"));
    m_field = new QLineEdit(this);
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Wed 9:00, tomorrow 8:30, 24 June 14:00"));
    m_field->setAccessibleName(accessibleName());
    m_understood = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this);
    m_whose = new Button(look, {}, Button::Role::Plain, Button::Size::Small, this);
    m_whose->setVisible(told.has_value());
    m_choose = new Button(look, tr("Send then"), Button::Role::Primary, Button::Size::Small, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_whose);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + SendTimeInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_understood, 1);
    column->addLayout(buttons);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SendTimePopup::read);
    connect(m_choose, &Button::clicked, this, &SendTimePopup::choose);
    connect(m_whose, &Button::clicked, this, [this] {
        m_onMine = !m_onMine;
        read();
    });
    read();
}

QSize SendTimePopup::contentSize() const
{
    return {look().type.px(SendTimeWidth), look().type.px(SendTimeHeight)};
}

MemberId SendTimePopup::clock() const
{
    const Member *told = m_told && !m_onMine ? m_book.find(*m_told) : nullptr;
    return told && zoneOf(told->profile.zone) ? told->member : m_book.self();
}

//! A day without a time means the beginning of work on it.
std::optional<SendTime> SendTimePopup::written() const
{
    const Member *whose = m_book.find(clock());
    const Instant now = look().clock.now();
    const QString zone = whose && zoneOf(whose->profile.zone) ? zoneIdAt(whose->profile, now) : QString::fromUtf8(m_book.zone().id());
    const QuickTask read = QuickEntry({}, zone, now).read(m_field->text());
    if (!read.due || read.repeat || !read.title.trimmed().isEmpty())
        return std::nullopt;
    Due due = *read.due;
    if (!due.isTimed()) {
        const WeekHours hours = whose ? whose->profile.hours : WeekHours();
        const WorkPlan plan = WorkPlan::of(hours);
        const auto work = plan.workOn(due.date);
        due.minutes = work.empty() ? hours.on(due.date.dayOfWeek() - 1).start : work.front().start;
        due.zone = zone;
    }
    const auto at = dueInstant(whose ? onClockThen(due, whose->profile, now) : due);
    if (!at || *at <= now)
        return std::nullopt;
    return SendChoices(m_book, now).on(clock(), *at);
}

void SendTimePopup::read()
{
    const SendWords words(m_book, look().clock.now());
    const auto time = written();
    m_choose->setEnabled(time.has_value());
    m_whose->setText(clock() == m_book.self() ? tr("On my clock") : tr("On %1’s clock").arg(m_book.callName(clock())));
    QStringList lines;
    if (time) {
        lines << words.sentence(*time);
        const Member *told = m_told ? m_book.find(*m_told) : nullptr;
        const auto work = told ? workingTimeOf(told->profile) : std::nullopt;
        const Instant at = words.moment(*time);
        if (work && clock() == m_book.self() && *m_told != m_book.self())
            lines << tr("%1 for %2").arg(ClockText(work->zones().zoneAt(at)).due(at, look().clock.now()), m_book.callName(*m_told));
        if (work && told->profile.shown != DayShown::Clock && !work->isReachable(at))
            lines << tr("That is outside their hours.");
    } else if (m_field->text().trimmed().isEmpty()) {
        lines << tr("A day, a time, or both.");
    } else {
        lines << tr("Which moment is that? “Wed 9:00” and “24 June 14:00” are understood, if they are still to come.");
    }
    m_understood->setText(lines.join(u'\n'));
    m_field->setAccessibleDescription(m_understood->text());
}

void SendTimePopup::choose()
{
    const auto time = written();
    if (!time)
        return;
    close();
    emit chosen(*time);
}

bool SendTimePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
