// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/profile_editor.h"

class QComboBox;
class QTimeEdit;

namespace meridian {

class Button;
class DaysOffList;
class HolidayClient;
class HolidaysBox;
class JourneyList;
class LocalTimePill;
class MoreWeek;
class Switch;
class WeekGrid;

//! Two zones differ when their clocks do, now or half a year from now: one place may have several names.
[[nodiscard]] bool clocksDiffer(const QTimeZone &one, const QTimeZone &other, Instant now);

//! Where I am and will be, when I work, when I do not, what may reach me then, and how much of it others see.
class HoursPage : public SettingsPage {
    Q_OBJECT
public:
    //! `editor` and `holidays` outlive this. `computer` is the zone of this computer.
    HoursPage(const Look &look, ProfileEditor &editor, HolidayClient &holidays, QTimeZone computer, QWidget *parent = nullptr);
    [[nodiscard]] WeekGrid &week() { return *m_week; }
    [[nodiscard]] MoreWeek &moreOfWeek() { return *m_more; }
    [[nodiscard]] DaysOffList &daysOff() { return *m_daysOff; }
    [[nodiscard]] HolidaysBox &holidays() { return *m_holidays; }
    [[nodiscard]] JourneyList &journeys() { return *m_journeys; }
    [[nodiscard]] bool offersMove() const;
    void arrive() override;

private:
    void buildPlace();
    void buildWeek();
    void buildQuiet();
    void buildUrgent();
    void buildDaysOff();
    void buildHolidays();
    void buildJourneys();
    //! A heading with a button that begins to add.
    template<typename List>
    void addListed(const QString &heading, const QString &button, List *list);
    void buildSeen();
    void refresh();
    void refreshMove(const Profile &profile);
    void chooseZone(const QString &zone);

    ProfileEditor &m_editor;
    const QTimeZone m_computer;
    QString m_staying; //!< the zone of the computer that is not mine: no offer
    QComboBox *m_zone;
    QLineEdit *m_city;
    LocalTimePill *m_pill;
    QWidget *m_move;
    TextLabel *m_moved;
    Button *m_take, *m_keep;
    WeekGrid *m_week;
    MoreWeek *m_more;
    QTimeEdit *m_quietStart, *m_quietEnd;
    QComboBox *m_urgent;
    DaysOffList *m_daysOff;
    HolidayClient &m_holidayClient;
    HolidaysBox *m_holidays;
    JourneyList *m_journeys;
    Switch *m_shown;
};

} // namespace meridian
