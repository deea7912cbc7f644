// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "ui/day/meeting_plan.h"
#include <QWidget>

class QHBoxLayout;

namespace meridian {

class Button;
class IconButton;
class TextLabel;

//! Above the strips: which day, whose, and on which clock.
class DayBar : public QWidget {
    Q_OBJECT
public:
    //! Whose day: a channel's members, or everybody's.
    struct Circle {
        std::optional<ChannelId> channel;
        QString name; //!< empty for everybody
    };

    //! What a step goes over, and what is shown.
    enum class Range { Day, Week };

    //! Both outlive this.
    DayBar(const Look &look, MeetingPlan &plan, QWidget *parent = nullptr);
    void setRange(Range range);
    //! What there is to choose from, and which it is.
    void setCircles(std::vector<Circle> circles, size_t current);
    [[nodiscard]] Button &circleButton() { return *m_circle; }
    [[nodiscard]] Button &rangeButton() { return *m_other; }
    [[nodiscard]] Button &zoneButton() { return *m_zone; }
    [[nodiscard]] QWidget *firstStop() const;

signals:
    void rangeWanted(meridian::DayBar::Range range);
    void circleWanted(std::optional<meridian::ChannelId> channel);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QHBoxLayout &row);
    void refresh();
    void step(int direction);
    void fitWords();
    void openCircles();
    void openZones();

    Look m_look;
    MeetingPlan &m_plan;
    std::vector<Circle> m_circles;
    size_t m_current = 0;
    Range m_range = Range::Day;
    TextLabel *m_title, *m_date, *m_clock;
    IconButton *m_back, *m_next;
    Button *m_today, *m_other, *m_circle, *m_zone;
};

} // namespace meridian
