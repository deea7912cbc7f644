// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/hours_form.h"
#include "core/time/wall_clock.h"
#include "ui/firstrun/step.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>

namespace meridian {

namespace {

//! A weekday that is worked on, or not.
class DayButton : public QAbstractButton {
public:
    DayButton(const Look &look, int day) : m_look(look)
    {
        const QLocale locale;
        setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(look.type.px(48), look.type.px(30));
        FocusRing::install(look, this, 6);
        connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_look.theme;
        fillRounded(painter, rect(), 6, theme.color(isChecked() ? Token::AccentSoft : Token::SurfaceRaised));
        strokeRounded(painter, rect(), 6, theme.color(isChecked() ? Token::Accent : Token::FieldBorder));
        const Token ink = !isEnabled() ? Token::TextDisabled : isChecked() ? Token::Accent : Token::TextMuted;
        drawText(painter, rect(), m_look.type.font(TypeStyle::UiMedium), theme.color(ink), text(), Qt::AlignHCenter);
    }

private:
    Look m_look;
};

QTime timeOf(qint64 minutes)
{
    return QTime(int(minutes / 60) % 24, int(minutes % 60));
}

qint64 minutesOf(const QTimeEdit *edit)
{
    return edit->time().hour() * 60 + edit->time().minute();
}

} // namespace

HoursForm::HoursForm(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.type.px(14));
    layout->addWidget(buildPlace());
    layout->addWidget(buildDays());
    layout->addWidget(buildHours());
}

QWidget *HoursForm::buildPlace()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(12));
    m_city = new QLineEdit;
    m_city->setMaxLength(limits::Short);
    m_zone = new QComboBox;
    m_zone->setMaxVisibleItems(12);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix/") && !zone.startsWith("right/"))
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), QString::fromLatin1(zone));
    }
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(new LabelledField(m_look, tr("City"), m_city), 1);
    row->addWidget(new LabelledField(m_look, tr("Time zone"), m_zone), 1);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &HoursForm::zoneChanged);
    connect(m_city, &QLineEdit::textChanged, this, &HoursForm::changed);
    return place;
}

QWidget *HoursForm::buildDays()
{
    auto *days = new QWidget;
    days->setAccessibleName(tr("Working days"));
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(6));
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7;
        auto *button = new DayButton(m_look, day + 1);
        connect(button, &QAbstractButton::toggled, this, &HoursForm::changed);
        m_days[size_t(day)] = button;
        row->addWidget(button);
    }
    row->addStretch();
    return new LabelledField(m_look, tr("Working days"), days);
}

QTimeEdit *HoursForm::time()
{
    auto *edit = new QTimeEdit;
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive)
                               ? QStringLiteral("h:mm AP")
                               : QStringLiteral("HH:mm"));
    connect(edit, &QTimeEdit::timeChanged, this, &HoursForm::changed);
    return edit;
}

QWidget *HoursForm::buildHours()
{
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(12));
    row->addWidget(new LabelledField(m_look, tr("Work from"), m_start = time()), 1);
    row->addWidget(new LabelledField(m_look, tr("until"), m_end = time()), 1);
    row->addWidget(new LabelledField(m_look, tr("Quiet from"), m_quietStart = time()), 1);
    row->addWidget(new LabelledField(m_look, tr("until"), m_quietEnd = time()), 1);
    m_end->setAccessibleName(tr("Work until"));
    m_quietEnd->setAccessibleName(tr("Quiet until"));
    return hours;
}

void HoursForm::zoneChanged()
{
    m_city->setText(cityOf(m_zone->currentData().toString()));
    emit changed();
}

void HoursForm::setProfile(const Profile &profile)
{
    {
        const QSignalBlocker quiet(m_zone);
        const int index = m_zone->findData(profile.zone);
        if (index < 0 && !profile.zone.isEmpty())
            m_zone->addItem(profile.zone, profile.zone);
        m_zone->setCurrentIndex(m_zone->findData(profile.zone));
    }
    m_city->setText(profile.city.isEmpty() ? cityOf(profile.zone) : profile.city);
    for (int day = 0; day < 7; ++day)
        m_days[size_t(day)]->setChecked(profile.hours.days >> day & 1);
    m_start->setTime(timeOf(profile.hours.start));
    m_end->setTime(timeOf(profile.hours.end));
    m_quietStart->setTime(timeOf(profile.hours.quietStart));
    m_quietEnd->setTime(timeOf(profile.hours.quietEnd));
}

void HoursForm::fill(Profile &profile) const
{
    profile.city = m_city->text().trimmed();
    profile.zone = m_zone->currentData().toString();
    profile.hours.days = 0;
    for (int day = 0; day < 7; ++day)
        profile.hours.days |= qint64(m_days[size_t(day)]->isChecked()) << day;
    profile.hours.start = minutesOf(m_start);
    profile.hours.end = minutesOf(m_end);
    profile.hours.quietStart = minutesOf(m_quietStart);
    profile.hours.quietEnd = minutesOf(m_quietEnd);
}

} // namespace meridian
