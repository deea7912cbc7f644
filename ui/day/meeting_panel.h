// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/meeting_plan.h"
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meridian {

class Button;
class FairnessList;
class IconButton;
class OtherTime;
class TextLabel;

//! The candidate in words: everybody's clock at it, what taking turns would ask of each, other times, and what to do with it.
class MeetingPanel : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    MeetingPanel(const Look &look, MeetingPlan &plan, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] std::vector<OtherTime *> otherTimes() const { return m_others; }

signals:
    void proposeWanted();
    void copyWanted();
    void calendarWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *madeContent();
    QWidget *madeFoot();
    TextLabel *heading(const QString &text);
    void refresh();
    void listOthers();
    void fit();

    Look m_look;
    MeetingPlan &m_plan;
    QScrollArea *m_scroll;
    TextLabel *m_title = nullptr, *m_count = nullptr, *m_turnsTitle = nullptr, *m_at = nullptr, *m_fairness = nullptr, *m_asleep = nullptr,
              *m_othersTitle = nullptr;
    FairnessList *m_list = nullptr;
    QVBoxLayout *m_otherRows = nullptr;
    std::vector<OtherTime *> m_others;
    Button *m_propose = nullptr, *m_copy = nullptr;
    IconButton *m_copyIcon = nullptr; //!< the same where there is less room
};

} // namespace meridian
