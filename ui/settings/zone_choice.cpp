// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/zone_choice.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QLocale>
#include <QTimeZone>

namespace meridian {

namespace {
constexpr int ZoneWidth = 240, DateFieldRoom = 52; //!< design pixels
} // namespace

QComboBox *zoneChoice(const Look &look, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setMaxVisibleItems(12);
    choice->setAccessibleName(name);
    choice->setFixedWidth(look.type.px(ZoneWidth));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix/") && !zone.startsWith("right/"))
            choice->addItem(QString::fromLatin1(zone).replace(u'_', u' '), QString::fromLatin1(zone));
    }
    return choice;
}

void chooseZoneIn(QComboBox *choice, const QString &zone)
{
    if (choice->findData(zone) < 0 && !zone.isEmpty())
        choice->addItem(zone, zone);
    choice->setCurrentIndex(choice->findData(zone));
}

QDateEdit *dateField(const Look &look, const QString &name)
{
    auto *field = new QDateEdit;
    field->setFont(look.type.font(TypeStyle::Ui));
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    // The hint knows nothing of the padding and the button our style adds.
    const QString widest = QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat);
    field->setMinimumWidth(QFontMetrics(field->font()).horizontalAdvance(widest) + look.type.px(DateFieldRoom));
    return field;
}

} // namespace meridian
