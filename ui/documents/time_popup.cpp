// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/time_popup.h"
#include "core/model/whereabouts.h"
#include "ui/documents/stand_ins.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int TimePopupWidth = 380, HourWidth = 104, MostClockLines = 6;

QString hourFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive) ? QStringLiteral("h:mm AP")
                                                                                        : QStringLiteral("HH:mm");
}

} // namespace

TimePopup::TimePopup(const Look &look, const MemberBook &book, const StandIns &standIns, QWidget *parent)
    : Popup(look, parent), m_book(book), m_standIns(standIns)
{
    setAccessibleName(tr("Time"));
    build();
    const auto changed = [this] {
        if (!m_asking)
            showClocks();
    };
    connect(m_date, &QDateEdit::dateChanged, this, changed);
    connect(m_time, &QTimeEdit::timeChanged, this, changed);
    connect(m_zone, &QComboBox::currentIndexChanged, this, changed);
    connect(m_take, &Button::clicked, this, &TimePopup::take);
    connect(m_remove, &Button::clicked, this, [this] {
        close();
        emit removed();
    });
}

void TimePopup::build()
{
    m_form = new QWidget(this);
    m_fields = new QWidget(m_form);
    m_date = new QDateEdit(m_fields);
    m_date->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31));
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy", "the format of a date with its year"));
    m_date->setAccessibleName(tr("Date"));
    m_time = new QTimeEdit(m_fields);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(hourFormat());
    m_time->setMinimumWidth(look().type.px(HourWidth));
    m_time->setAccessibleName(tr("Hour"));
    m_zone = new QComboBox(m_fields);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setMaxVisibleItems(12);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setAccessibleName(tr("On whose clock"));
    for (QWidget *field : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zone)})
        field->setFont(look().type.font(TypeStyle::Ui));
    auto *when = new QHBoxLayout;
    when->addWidget(m_date, 1);
    when->addWidget(m_time);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(when);
    fields->addWidget(m_zone);
    m_written = new TextLabel(look(), {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap, m_form);
    m_clocks = new TextLabel(look(), {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap, m_form);
    m_take = new Button(look(), {}, Button::Role::Primary, Button::Size::Small, m_form);
    m_remove = new Button(look(), tr("Only words"), Button::Role::Flat, Button::Size::Small, m_form);
    m_remove->setToolTip(tr("Keeps what is written, and is no time any more"));
    auto *deeds = new QHBoxLayout;
    deeds->addStretch(1);
    deeds->addWidget(m_remove);
    deeds->addWidget(m_take);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_written);
    column->addWidget(m_fields);
    column->addWidget(m_clocks, 1);
    column->addLayout(deeds);
}

//! Mine first, then people's, then everywhere.
void TimePopup::fillZones()
{
    m_zone->clear();
    const auto add = [this](const QString &words, const QString &zone) { m_zone->addItem(words, zone); };
    const QString mine = QString::fromLatin1(m_book.zone().id());
    const Instant now = m_book.clock().now();
    add(tr("On my clock, %1").arg(cityOf(mine)), mine);
    for (const Member &member : m_book.everyone()) {
        if (!member.removed && member.member != m_book.self() && zoneOf(member.profile.zone))
            add(tr("On %1’s clock, %2").arg(m_book.callName(member.member), cityAt(member.profile, now)), zoneIdAt(member.profile, now));
    }
    m_zone->insertSeparator(m_zone->count());
    add(QStringLiteral("UTC"), QStringLiteral("UTC"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        if (zone.contains(u'/') && !zone.startsWith(u"Etc/") && !zone.startsWith(u"posix/") && !zone.startsWith(u"right/"))
            add(QString(zone).replace(u'_', u' '), zone);
    }
}

void TimePopup::choose(const QString &zone)
{
    int index = m_zone->findData(zone);
    if (index < 0) { // from a computer that knows others
        m_zone->addItem(zone, zone);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
}

void TimePopup::ask(QWidget *anchor, const TimeMark &mark, Mode mode)
{
    m_mode = mode;
    m_asked = mark;
    {
        const QScopedValueRollback asking(m_asking, true);
        fillZones();
        choose(mark.zone);
        const WallTime wall = mark.wall().value_or(wallTime(QTimeZone::utc(), mark.at));
        m_date->setDate(wall.date);
        m_time->setTime(QTime(wall.minutes / 60, wall.minutes % 60));
    }
    m_fields->setVisible(mode != Mode::Read);
    m_written->setVisible(mode == Mode::Read);
    m_written->setText(writtenTime(mark));
    m_take->setVisible(mode != Mode::Read);
    m_take->setText(mode == Mode::New ? tr("Insert the time") : tr("Change the time"));
    m_remove->setVisible(mode == Mode::Change);
    showClocks();
    openAt(anchor, Side::Below);
    if (mode != Mode::Read)
        m_time->setFocus(Qt::PopupFocusReason);
}

TimeMark TimePopup::mark() const
{
    if (m_mode == Mode::Read)
        return m_asked;
    const QString typed = m_zone->currentText();
    const int index = m_zone->findText(typed, Qt::MatchFixedString);
    const QString zone = (index >= 0 ? m_zone->itemData(index) : m_zone->currentData()).toString();
    const auto known = zoneOf(zone);
    const WallTime wall{m_date->date(), m_time->time().hour() * 60 + m_time->time().minute()};
    return {instantOf(known ? *known : QTimeZone::utc(), wall), zone};
}

void TimePopup::showClocks()
{
    const TimeMark now = mark();
    QStringList lines = m_standIns.clocks(now);
    if (lines.size() > MostClockLines) {
        const int others = int(lines.size()) - MostClockLines + 1;
        lines = lines.mid(0, MostClockLines - 1) << tr("%n more clocks", nullptr, others);
    }
    const auto wall = now.wall();
    const bool skipped = wall && m_mode != Mode::Read
        && (wall->date != m_date->date() || wall->minutes != m_time->time().hour() * 60 + m_time->time().minute());
    if (skipped)
        lines.prepend(tr("That hour is skipped there: the clocks are put forward. This is the first one after it."));
    m_clocks->setText(lines.join(u'\n'));
    m_form->layout()->activate();
}

void TimePopup::take()
{
    const TimeMark chosen = mark();
    close();
    emit taken(chosen);
}

QSize TimePopup::contentSize() const
{
    const int width = look().type.px(TimePopupWidth);
    const int height = m_form->layout()->hasHeightForWidth() ? m_form->layout()->totalHeightForWidth(width) : m_form->sizeHint().height();
    return {width, height};
}

void TimePopup::resizeEvent(QResizeEvent *event)
{
    Popup::resizeEvent(event);
    m_form->setGeometry(contentRect());
}

void TimePopup::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_mode != Mode::Read)
        return take();
    if (enter)
        return close();
    Popup::keyPressEvent(event);
}

//! Lists and calendars of the fields open in windows of their own: a press there is none elsewhere.
bool TimePopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() != window())
        return false;
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
