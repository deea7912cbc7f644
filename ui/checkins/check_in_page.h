// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_parts.h"
#include "ui/checkins/round_chart.h"
#include "ui/widgets/look.h"

class QHBoxLayout;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! A check-in as it is set up: whom it asks what and when, whom next, its rounds as a chart, and each of them to open.
class CheckInPage : public QWidget {
    Q_OBJECT
public:
    static constexpr int ChartRounds = 40, HistoryPage = 12;

    CheckInPage(const Look &look, const CheckInParts &parts, QWidget *parent = nullptr);
    void open(CheckInId checkIn);
    void refresh();
    [[nodiscard]] CheckInId checkIn() const { return m_checkIn; }
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] RoundChart &chart() { return *m_chart; }

signals:
    void roundWanted(const meridian::RoundPlace &place);
    void changeWanted(meridian::CheckInId checkIn);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    void build();
    [[nodiscard]] QWidget *madeButtons();
    void showRule(const CheckIn &checkIn);
    void showQuestions(const CheckIn &checkIn);
    void showChart(const CheckIn &checkIn);
    void showHistory(const CheckIn &checkIn);
    //! Saves it with another rule; the old one is the way back.
    void save(const QString &sentence, const std::function<void(CheckInRule &)> &change);
    [[nodiscard]] StoreResult<std::vector<std::pair<QDate, std::vector<CheckInAnswer>>>> shownRounds(const CheckIn &checkIn, int most) const;

    Look m_look;
    CheckInParts m_parts;
    CheckInId m_checkIn;
    std::optional<qint64> m_question; //!< whose numbers are drawn
    int m_history = HistoryPage;
    TextLabel *m_rule, *m_next, *m_who, *m_noRounds, *m_chartTitle, *m_historyTitle;
    Button *m_change = nullptr, *m_pause = nullptr, *m_end = nullptr, *m_more;
    QVBoxLayout *m_questions, *m_rounds;
    QHBoxLayout *m_tabs;
    RoundChart *m_chart;
    QByteArray m_shownTabs;
    QStringList m_shownRounds;
};

} // namespace meridian
