// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/gathered_card.h"

class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! What a round adds up to: what is in somebody's way, how far it is, and what happens when it closes.
class GatheredPanel : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    GatheredPanel(const Look &look, const CheckInParts &parts, QWidget *parent = nullptr);

    //! `answers` are those I may see; `people` are all.
    void showRound(const CheckIn &checkIn, const CheckInRound &round, const std::vector<CheckInAnswer> &answers, const std::vector<RoundPerson> &people);
    void setHeadShown(bool shown); //!< its title, where it stands by itself
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] const std::vector<GatheredCard *> &cards() const { return m_cards; }
    //! Of the card that has the focus. False: none has.
    bool makeTask();

signals:
    void makeTaskWanted(const meridian::WordsInTheWay &words);
    void threadWanted(const meridian::WordsInTheWay &words);
    void taskWanted(meridian::TaskId task);
    void linkActivated(const QUrl &link);
    void summaryWanted();

private:
    [[nodiscard]] std::vector<WordsInTheWay> found(const CheckIn &checkIn, QDate round, const std::vector<CheckInAnswer> &answers) const;
    [[nodiscard]] std::optional<std::vector<std::optional<TaskRow>>> tasksOf(const CheckIn &checkIn, QDate round,
                                                                             const std::vector<WordsInTheWay> &words) const;
    void listCards(const std::vector<WordsInTheWay> &words, const std::vector<std::optional<TaskRow>> &tasks);

    Look m_look;
    CheckInParts m_parts;
    QWidget *m_head;
    TextLabel *m_wayTitle, *m_noneInTheWay, *m_soFar, *m_closes;
    Button *m_summary;
    QVBoxLayout *m_cardColumn;
    std::vector<GatheredCard *> m_cards;
    QByteArray m_shown; //!< what the cards were made of
};

} // namespace meridian
