// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "core/store/commands.h"
#include "ui/day/day_bar.h"
#include "ui/day/day_strips.h"
#include "ui/day/meeting_panel.h"

class QHBoxLayout;

namespace meridian {

class InsteadBox;
class PhaseLegend;
class WeekList;

//! The team's day: everybody's 24 hours, a time to meet that is moved through them, and the advice to write instead where
//! no hour suits all.
class DayView : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    DayView(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent = nullptr);

    //! Somebody comes here: whose day it was stays, and no day that is over.
    void arrive();
    [[nodiscard]] MeetingPlan &plan() { return m_plan; }
    [[nodiscard]] DayStrips &strips() { return *m_strips; }
    [[nodiscard]] MeetingPanel &panel() { return *m_panel; }
    [[nodiscard]] DayBar &bar() { return *m_bar; }
    [[nodiscard]] QString noticeText() const;

    //! The day, or the week it lies in.
    void setRange(DayBar::Range range);
    [[nodiscard]] DayBar::Range range() const { return m_range; }
    [[nodiscard]] WeekList &week() { return *m_week; }
    //! What the keys go to: the strips of the day, or the days of the week.
    [[nodiscard]] QWidget *firstStop() const;
    void setCircle(std::optional<ChannelId> channel);
    void copyTimes();
    //! False: the file could not be written, and nothing is left of it.
    bool saveCalendar(const QString &path);

signals:
    void draftWanted(const meridian::Draft &draft);
    void said(const QString &sentence);
    void personWanted(meridian::MemberId person);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *madeMain();
    void readAgain();
    void readCircles();
    void readPeople();
    [[nodiscard]] std::vector<MemberId> cut(std::vector<MemberId> people) const;
    void refresh();
    void chooseFile();

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    MeetingPlan m_plan;
    std::optional<ChannelId> m_channel;
    DayBar *m_bar;
    DayStrips *m_strips;
    WeekList *m_week;
    PhaseLegend *m_legend;
    DayBar::Range m_range = DayBar::Range::Day;
    MeetingPanel *m_panel;
    TextLabel *m_notice, *m_alone;
    InsteadBox *m_instead;
    QHBoxLayout *m_below = nullptr; //!< what stands under the strips
};

} // namespace meridian
